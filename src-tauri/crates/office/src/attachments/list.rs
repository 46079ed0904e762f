use domain::problem::Code;
use domain::records::Attachment;
use domain::{Problem, Problems};
use store::Reader;

use super::media::Media;
use super::{AttachmentList, AttachmentRow, ListAttachments, ViewAttachment, limit_mb, name};
use crate::desk::Desk;
use crate::table::Run;

impl Run for ListAttachments {
    fn run(self, desk: &mut Desk) -> Result<AttachmentList, Problems> {
        desk.read(|reader| {
            let rows = match (self.application, self.association) {
                (Some(id), None) => reader.attachments(id)?,
                (None, Some(id)) => reader.attachments_of_association(id)?,
                _ => return Err(Problem::new(Code::AttachmentOwnerUnclear).into()),
            };
            let rows = rows.into_iter().map(|row| row_of(reader, row)).collect::<Result<_, _>>()?;
            Ok(AttachmentList { rows, limit_mb: limit_mb(reader)? })
        })
    }
}

impl Run for ViewAttachment {
    fn run(self, desk: &mut Desk) -> Result<AttachmentRow, Problems> {
        desk.read(|reader| Ok(row_of(reader, reader.get(self.id)?)?))
    }
}

/// An attachment as lists show it.
pub(crate) fn row_of(reader: Reader<'_>, attachment: Attachment) -> Result<AttachmentRow, Problem> {
    let media = Media::of_code(&attachment.media);
    Ok(AttachmentRow {
        version: reader.version::<Attachment>(attachment.id)?,
        kind_label: attachment.kind.label().to_owned(),
        media_label: media.label().to_owned(),
        size_words: size_words(attachment.size),
        opens: media.opens(),
        file_name: name::for_file(&attachment.name, media),
        row: attachment,
    })
}

/// `812 Byte`, `34 KB`, `1,2 MB`: as file managers show sizes, never below what it is.
pub(super) fn size_words(bytes: i64) -> String {
    const KB: i64 = 1 << 10;
    const MB: i64 = 1 << 20;
    match bytes {
        ..KB => format!("{bytes} Byte"),
        KB..MB => format!("{} KB", bytes.div_euclid(KB) + i64::from(bytes % KB > 0)),
        _ => {
            let tenths =
                (bytes.saturating_mul(10)).div_euclid(MB) + i64::from(bytes.saturating_mul(10) % MB > 0);
            match tenths % 10 {
                0 => format!("{} MB", tenths / 10),
                rest => format!("{},{rest} MB", tenths / 10),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::size_words;

    #[test]
    fn sizes_in_words() {
        for (bytes, words) in [
            (1023, "1023 Byte"),
            (1024, "1 KB"),
            (1025, "2 KB"),
            (1_258_291, "1,2 MB"),
            (1_258_292, "1,3 MB"),
            (25 << 20, "25 MB"),
            (500 << 20, "500 MB"),
        ] {
            assert_eq!(size_words(bytes), words);
        }
    }
}
