//! Attachments: files kept inside the register, opened only where their content cannot do harm.

mod add;
mod change;
mod limit;
mod list;
mod media;
mod name;
mod open;
mod package;

use domain::records::{Attachment, AttachmentKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::Saved;
use crate::papers::Written;
use crate::table::command;

pub(crate) use limit::limit_mb;
pub(crate) use list::row_of;

/// What a file is, as other programs name it, from the code that the register keeps.
pub(crate) fn mime(code: &str) -> &'static str {
    media::Media::of_code(code).mime()
}

/// The attachments of an application or an association.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListAttachments {
    /// Of this application, or …
    pub application: Option<i64>,
    /// … of this association.
    pub association: Option<i64>,
}

/// The attachments of an application or an association.
#[derive(Debug, Serialize, TS)]
pub struct AttachmentList {
    /// In the order in which they came.
    pub rows: Vec<AttachmentRow>,
    /// How large one may be, in megabytes.
    pub limit_mb: i64,
}

/// An attachment as lists show it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AttachmentRow {
    /// The attachment.
    pub row: Attachment,
    /// Its version.
    pub version: i64,
    /// The word for what it is: `Satzung`.
    pub kind_label: String,
    /// The word for its content: `PDF`, `Text (Word)`.
    pub media_label: String,
    /// `1,2 MB`.
    pub size_words: String,
    /// Its content can be opened; otherwise it can only be saved.
    pub opens: bool,
    /// The name that saving suggests.
    pub file_name: String,
}

/// One attachment.
#[derive(Debug, Deserialize, TS)]
pub struct ViewAttachment {
    /// The attachment.
    pub id: i64,
}

/// Adds one file or several, from disk or from the window. The window asks which when neither path nor
/// bytes are given.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AddAttachment {
    /// To this application, or …
    #[serde(default)]
    pub application: Option<i64>,
    /// … to this association.
    #[serde(default)]
    pub association: Option<i64>,
    /// What it is.
    pub kind: AttachmentKind,
    /// Its name; left out: that of the file.
    #[serde(default)]
    pub name: Option<String>,
    /// A file on disk.
    #[serde(default)]
    pub path: Option<String>,
    /// Several files on disk, added in one step.
    #[serde(default)]
    pub paths: Option<Vec<String>>,
    /// The bytes in Base64, where the window has them already.
    #[serde(default)]
    pub bytes: Option<String>,
}

/// Changes name and kind of an attachment; its content stays.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeAttachment {
    /// The attachment.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: AttachmentKind,
}

/// Removes an attachment.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveAttachment {
    /// The attachment.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

/// Puts an attachment into the private folder so that the program that the system has for it can show it.
#[derive(Debug, Deserialize, TS)]
pub struct OpenAttachment {
    /// The attachment.
    pub id: i64,
}

/// Writes an attachment to a file. The window asks where when `path` is left out.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveAttachment {
    /// The attachment.
    pub id: i64,
    /// Where to.
    #[serde(default)]
    pub path: Option<String>,
}

/// Sets how large an attachment may be.
#[derive(Debug, Deserialize, TS)]
pub struct SetAttachmentLimit {
    /// Megabytes as typed, from 1 to 200; empty: the usual 25.
    pub megabytes: String,
}

command!(
    ListAttachments,
    "attachments",
    Read,
    "Listet die Unterlagen eines Antrags oder Vereins",
    AttachmentList
);
command!(ViewAttachment, "attachment", Read, "Zeigt die Angaben zu einer Unterlage", AttachmentRow);
command!(AddAttachment, "add_attachment", Write, "Nimmt Dateien als Unterlagen auf", Saved);
command!(ChangeAttachment, "change_attachment", Write, "Ändert Namen und Art einer Unterlage", Saved);
command!(RemoveAttachment, "remove_attachment", Write, "Entfernt eine Unterlage", Saved);
command!(OpenAttachment, "open_attachment", Write, "Öffnet eine Unterlage im passenden Programm", Written);
command!(SaveAttachment, "save_attachment", Write, "Sichert eine Unterlage als Datei", Written);
command!(
    SetAttachmentLimit,
    "set_attachment_limit",
    Write,
    "Bestimmt, wie groß eine Unterlage sein darf",
    Saved
);
