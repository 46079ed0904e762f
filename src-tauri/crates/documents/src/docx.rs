use crate::Document;
use domain::Problem;
use domain::problem::Code;
pub(crate) fn docx(_: &Document) -> Result<Vec<u8>, Problem> {
    Err(Problem::new(Code::PdfFailed))
}
