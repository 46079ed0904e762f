use domain::problem::Code;
use domain::records::Attachment;
use domain::{Problem, Problems};

use super::media::{Media, media};
use super::{OpenAttachment, SaveAttachment, name};
use crate::desk::Desk;
use crate::papers::{Written, chosen, lay_out, write_whole, written};
use crate::table::Run;

impl Run for OpenAttachment {
    fn run(self, desk: &mut Desk) -> Result<Written, Problems> {
        let (attachment, bytes) = content(desk, self.id)?;
        // What the row says and what the bytes are: both must be harmless.
        let media = match Media::of_code(&attachment.media) {
            known if known.opens() && media(&bytes, "") == known => known,
            _ => return Err(Problem::new(Code::AttachmentClosedKind).fact("datei", &attachment.name).into()),
        };
        let path = lay_out(desk, &name::for_file(&attachment.name, media), &bytes)?;
        Ok(written(&path, &bytes))
    }
}

impl Run for SaveAttachment {
    fn run(self, desk: &mut Desk) -> Result<Written, Problems> {
        let path = chosen(self.path)?;
        let (_, bytes) = content(desk, self.id)?;
        write_whole(&path, &bytes)?;
        Ok(written(&path, &bytes))
    }
}

fn content(desk: &Desk, id: i64) -> Result<(Attachment, Vec<u8>), Problems> {
    desk.read(|reader| {
        let attachment: Attachment = reader.get(id)?;
        let bytes = reader
            .bytes(&attachment.sha256)?
            .ok_or_else(|| Problem::new(Code::AttachmentLost).fact("eintrag", &attachment.name))?;
        Ok((attachment, bytes))
    })
}
