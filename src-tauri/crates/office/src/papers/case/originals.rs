//! The files that lie in a Förderakte: attachments as they came, documents as they were issued.

use domain::Problem;
use domain::application::Application;
use domain::document::PaperKind;
use domain::paper::Original;
use domain::problem::Code;
use store::Reader;

use crate::attachments::mime;
use crate::papers::file_name;

/// In the order of their days. A Förderakte does not lie in another one.
pub(super) fn originals(reader: Reader<'_>, application: &Application) -> Result<Vec<Original>, Problem> {
    let mut all = Vec::new();
    for row in reader.attachments(application.id)? {
        all.push(Original {
            name: row.name,
            media: mime(&row.media).to_owned(),
            about: row.kind.label().to_owned(),
            day: Some(row.day),
            sha256: row.sha256,
        });
    }
    let mut documents = reader.documents_of_application(application.id)?;
    documents.retain(|row| row.kind != PaperKind::CaseFile);
    documents.reverse();
    for row in documents {
        all.push(Original {
            name: file_name(&format!("{} {}", row.title, row.day.iso()), "pdf"),
            media: mime("pdf").to_owned(),
            about: row.title,
            day: Some(row.day),
            sha256: row.sha256,
        });
    }
    for one in &all {
        if reader.bytes(&one.sha256)?.is_none() {
            return Err(Problem::new(Code::DocumentLost));
        }
    }
    all.sort_by_key(|one| one.day);
    unique(&mut all);
    Ok(all)
}

/// Two files of one name in one folder are one file: the later ones are numbered.
fn unique(all: &mut [Original]) {
    let mut seen: Vec<String> = Vec::new();
    for one in all {
        let (stem, ending) = one.name.rsplit_once('.').unwrap_or((&one.name, ""));
        let (stem, ending) = (stem.to_owned(), ending.to_owned());
        let mut number = 1;
        while seen.contains(&one.name) {
            number += 1;
            one.name = format!("{stem} ({number}).{ending}");
        }
        seen.push(one.name.clone());
    }
}
