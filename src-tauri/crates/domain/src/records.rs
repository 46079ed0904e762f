//! Small records around a case: attachments, missing papers, notes, follow-ups, saved views, dated settings.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Day;
use crate::choice::choice;

choice! {
    /// What an attachment is.
    AttachmentKind {
        Application "Antrag",
        Statute "Satzung",
        Register "Registerauszug",
        Proxy "Vollmacht",
        Exemption "Freistellungsbescheid",
        Offer "Angebot",
        Plan "Kosten- und Finanzierungsplan",
        Proof "Verwendungsnachweis",
        Letter "Schreiben",
        Other "Sonstiges",
    }
}

/// A file that belongs to an application or to an association; its bytes are kept by their hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Attachment {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// UUIDv7.
    pub uid: String,
    /// The application, or …
    pub application: Option<i64>,
    /// … the association.
    pub association: Option<i64>,
    /// Day on which it was added.
    pub day: Day,
    /// What it is.
    pub kind: AttachmentKind,
    /// Name of the file.
    pub name: String,
    /// What its content is, found by looking into it: `pdf`, `png`, `docx`; `other` where it is none of
    /// those that are opened.
    pub media: String,
    /// Bytes.
    pub size: i64,
    /// SHA-256 of the bytes, hexadecimal.
    pub sha256: String,
}

choice! {
    /// State of a paper on the checklist.
    RequirementStatus {
        Missing "fehlt",
        Received "liegt vor",
        Waived "nicht nötig",
    }
}

/// A paper on the checklist of an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Requirement {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The application.
    pub application: i64,
    /// Place, from 1.
    pub position: i64,
    /// `Satzung`.
    pub label: String,
    /// Remark for the letter.
    pub remark: String,
    /// missing, received, waived
    pub status: RequirementStatus,
    /// Day on which it was asked for; `None`: only noted so far.
    pub asked_on: Option<Day>,
    /// Term.
    pub term: Option<Day>,
    /// Day on which it came or was waived.
    pub settled_on: Option<Day>,
}

choice! {
    /// Why a note was written.
    NoteKind {
        Note "Vermerk",
        Correction "Berichtigung",
        Amount "Betrag geändert",
        Move "Grund",
    }
}

/// A note in the file of an application or an association.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CaseNote {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The application, or …
    pub application: Option<i64>,
    /// … the association.
    pub association: Option<i64>,
    /// The day.
    pub day: Day,
    /// Why it was written.
    pub kind: NoteKind,
    /// What it says.
    pub text: String,
}

/// Follow-up (Wiedervorlage).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FollowUp {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The board on whose start page it stands.
    pub board: i64,
    /// What it is about.
    pub application: Option<i64>,
    /// Whom it is about.
    pub association: Option<i64>,
    /// The day.
    pub due: Day,
    /// What is to be done.
    pub text: String,
    /// Day on which it was done.
    pub done_on: Option<Day>,
}

choice! {
    /// The list that a saved view belongs to.
    ViewRoom {
        Applications "Anträge",
        Associations "Vereine",
    }
}

/// A filter of a list, kept under a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedView {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The list.
    pub room: ViewRoom,
    /// Its name.
    pub name: String,
    /// The filter as it stands in the address, `?jahr=2019&stand=…`.
    pub query: String,
}

/// A setting of a board that holds from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BoardSetting {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The board.
    pub board: i64,
    /// Name of the field of [`crate::board::Board`].
    pub key: String,
    /// Its value as JSON.
    pub value: String,
    /// First day.
    pub from_day: Day,
}
