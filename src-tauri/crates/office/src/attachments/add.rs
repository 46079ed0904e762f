use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::application::Application;
use domain::association::Association;
use domain::problem::Code;
use domain::records::Attachment;
use domain::{Problem, Problems};

use super::list::size_words;
use super::media::media;
use super::{AddAttachment, limit_mb, name};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::papers::failed;
use crate::table::Run;

const MB: i64 = 1 << 20;

/// A file that is to be kept.
struct Incoming {
    name: String,
    bytes: Vec<u8>,
}

impl Run for AddAttachment {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        if self.application.is_some() == self.association.is_some() {
            return Err(Problem::new(Code::AttachmentOwnerUnclear).into());
        }
        let limit = desk.read(|reader| Ok(limit_mb(reader)?))?;
        let files = self.files(limit)?;
        let day = desk.today();
        desk.act(deed("add_attachment"), |tx| {
            let whose = match (self.application, self.association) {
                (Some(id), _) => format!("zu Antrag {}", tx.get::<Application>(id)?.number),
                (_, Some(id)) => {
                    tx.get::<Association>(id)?;
                    "zu einem Verein".to_owned()
                }
                _ => String::new(),
            };
            let mut last = 0;
            let count = files.len();
            for file in files {
                let mut attachment = Attachment {
                    id: 0,
                    uid: tx.uid(),
                    application: self.application,
                    association: self.association,
                    day,
                    kind: self.kind,
                    media: media(&file.bytes, &file.name).code().to_owned(),
                    size: i64::try_from(file.bytes.len()).unwrap_or(i64::MAX),
                    sha256: tx.put_bytes(&file.bytes)?,
                    name: file.name,
                };
                tx.put(&mut attachment)?;
                last = attachment.id;
            }
            tx.relabel(match count {
                1 => format!("Unterlage {whose} aufgenommen"),
                _ => format!("{count} Unterlagen {whose} aufgenommen"),
            });
            Ok(last)
        })
    }
}

impl AddAttachment {
    /// Everything that is to be kept, read whole; nothing where one of them cannot be.
    fn files(&self, limit: i64) -> Result<Vec<Incoming>, Problems> {
        if let Some(bytes) = &self.bytes {
            return Ok(vec![self.of_window(bytes, limit)?]);
        }
        let several = self.paths.iter().flatten();
        let paths: Vec<&String> =
            self.path.iter().chain(several).filter(|path| !path.trim().is_empty()).collect();
        let mut problems = Problems::default();
        let mut files = Vec::new();
        for path in &paths {
            let given = self.name.as_deref().filter(|_| paths.len() == 1);
            files.extend(problems.take("path", of_disk(Path::new(path), given, limit)));
        }
        problems.settle()?;
        match files.is_empty() {
            // Whoever shows a window asks before; nobody was asked here.
            true => Err(Problem::new(Code::TextMissing).fact("was", "Der Dateiname").at("path").into()),
            false => Ok(files),
        }
    }

    fn of_window(&self, base64: &str, limit: i64) -> Result<Incoming, Problem> {
        let name = name::clean(self.name.as_deref().unwrap_or_default()).map_err(|p| p.at("name"))?;
        // Four signs for three bytes: enough to refuse before anything is unpacked.
        let about = i64::try_from(base64.len() / 4 * 3).unwrap_or(i64::MAX);
        refuse_size(&name, (about - 2).max(i64::from(!base64.is_empty())), limit)?;
        let bytes = STANDARD
            .decode(base64)
            .map_err(|_| Problem::new(Code::AttachmentUnreadable).fact("datei", &name).at("bytes"))?;
        refuse_size(&name, i64::try_from(bytes.len()).unwrap_or(i64::MAX), limit)?;
        Ok(Incoming { name, bytes })
    }
}

/// Reads a file from disk; its size is asked first, so that a huge one is never read.
fn of_disk(path: &Path, given: Option<&str>, limit: i64) -> Result<Incoming, Problem> {
    let own = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let name = name::clean(given.filter(|given| !given.trim().is_empty()).unwrap_or(&own))?;
    let fail = |error: std::io::Error| failed(path, &error);
    // A pipe or a device has no size and no end, and opening a pipe may already wait for ever.
    let facts = std::fs::metadata(path).map_err(fail)?;
    if !facts.is_file() {
        return Err(Problem::new(Code::FileFailed).fact("datei", &own).fact("grund", "das ist keine Datei"));
    }
    refuse_size(&name, i64::try_from(facts.len()).unwrap_or(i64::MAX), limit)?;
    let file = File::open(path).map_err(fail)?;
    let mut bytes = Vec::new();
    // It may grow while it is read.
    let most = u64::try_from(limit * MB).unwrap_or(u64::MAX);
    file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(fail)?;
    refuse_size(&name, i64::try_from(bytes.len()).unwrap_or(i64::MAX), limit)?;
    Ok(Incoming { name, bytes })
}

fn refuse_size(name: &str, size: i64, limit: i64) -> Result<(), Problem> {
    if size == 0 {
        return Err(Problem::new(Code::AttachmentEmpty).fact("datei", name));
    }
    if size > limit * MB {
        return Err(Problem::new(Code::AttachmentTooLarge)
            .fact("datei", name)
            .fact("groesse", size_words(size))
            .fact("grenze", format!("{limit} MB")));
    }
    Ok(())
}
