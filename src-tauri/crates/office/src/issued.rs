//! Issued documents: bytes, facts and hash are frozen; sent, received, corrected, out of date.

mod batch;
mod issue;
mod pages;
mod stale;
mod view;
mod way;

use domain::Day;
use domain::document::{Channel, PaperKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::Saved;
use crate::papers::{Paper, PaperFormat, Written};
use crate::table::command;

pub(crate) use issue::LATE;
pub(crate) use view::{newest, of};

/// Issues a paper: from now on its bytes, its facts and its hash stay as they are.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct IssuePaper {
    /// What kind.
    pub kind: PaperKind,
    /// Of which row.
    pub id: i64,
    /// Year of an annual report.
    #[serde(default)]
    pub year: Option<i64>,
    /// The public version.
    #[serde(default)]
    #[ts(as = "Option<bool>")]
    pub public: bool,
    /// Why it takes the place of the one issued before; needed where there is one.
    #[serde(default)]
    #[ts(as = "Option<String>")]
    pub reason: String,
}

/// Records that a document went out.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SendDocument {
    /// The document.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Day; empty: today.
    pub sent_on: String,
    /// How.
    pub channel: Channel,
    /// Remark on the way it took.
    #[serde(default)]
    #[ts(as = "Option<String>")]
    pub remark: String,
}

/// Records that a document arrived, or with an empty day that nothing is known of it.
#[derive(Debug, Deserialize, TS)]
pub struct ReceiveDocument {
    /// The document.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Day; empty: none.
    pub received_on: String,
}

/// Takes back that a document went out, recorded by mistake.
#[derive(Debug, Deserialize, TS)]
pub struct UnsendDocument {
    /// The document.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

/// Takes an issued document back as issued by mistake: its pages stay, and the paper can be issued anew.
#[derive(Debug, Deserialize, TS)]
pub struct WithdrawDocument {
    /// The document.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Why.
    pub reason: String,
}

/// The very pages of an issued document.
#[derive(Debug, Deserialize, TS)]
pub struct ShowDocument {
    /// The document.
    pub id: i64,
}

/// Writes an issued document to a file; always the same bytes. The window asks where when `path` is left out.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct WriteDocument {
    /// The document.
    pub id: i64,
    /// PDF where left out; the Word file is made from the frozen facts.
    #[serde(default)]
    #[ts(as = "Option<PaperFormat>")]
    pub format: PaperFormat,
    /// Where to.
    #[serde(default)]
    pub path: Option<String>,
}

/// Puts issued documents into the private folder as one file to print, in this order.
#[derive(Debug, Deserialize, TS)]
pub struct OpenDocuments {
    /// The documents.
    pub ids: Vec<i64>,
}

/// Writes issued documents into a folder: each as a file, and all as one to print. The window asks where when
/// `path` is left out.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct WriteDocuments {
    /// The documents.
    pub ids: Vec<i64>,
    /// The folder.
    #[serde(default)]
    pub path: Option<String>,
}

/// Issued documents of a board, the newest first.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListDocuments {
    /// The board.
    pub board: i64,
    /// How many to leave out.
    #[ts(as = "Option<i64>")]
    pub skip: i64,
    /// How many at most; 100 where left out.
    pub count: Option<i64>,
}

/// A page of the register of documents.
#[derive(Debug, Serialize, TS)]
pub struct DocumentList {
    /// The documents.
    pub rows: Vec<DocumentView>,
    /// Are there more?
    pub more: bool,
}

/// An issued document.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DocumentView {
    /// Its number in the register.
    pub id: i64,
    /// Its version.
    pub version: i64,
    /// What it is.
    pub kind: PaperKind,
    /// Row that the kind is about.
    pub subject: i64,
    /// Year of an annual report.
    pub year: Option<i64>,
    /// The application.
    pub application: Option<i64>,
    /// The sitting.
    pub sitting: Option<i64>,
    /// The public version.
    pub public: bool,
    /// `Zuwendungsbescheid zu Antrag 04/2019`.
    pub title: String,
    /// To whom.
    pub recipient: String,
    /// Day of issue.
    pub day: Day,
    /// Who issued it.
    pub issued_by: String,
    /// Number of pages.
    pub pages: i64,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// Day on which it went out.
    pub sent_on: Option<Day>,
    /// How.
    pub channel: Option<Channel>,
    /// Day on which it arrived.
    pub received_on: Option<Day>,
    /// Remark on the way it took.
    pub remark: String,
    /// Day on which it was taken back as issued by mistake.
    pub withdrawn_on: Option<Day>,
    /// Why.
    pub withdrawn_for: String,
    /// The document that it corrects, and why.
    pub corrects: Option<i64>,
    /// Why.
    pub reason: String,
    /// The document that corrects it.
    pub corrected_by: Option<i64>,
    /// What changed since; empty: it is up to date, or another one took its place.
    pub stale: Vec<Difference>,
    /// What reads otherwise now, of a document that was set with earlier templates: nobody can tell whether it is the
    /// facts or the templates that changed.
    pub retold: Vec<Difference>,
}

/// A line that reads otherwise now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ChangedLine")]
pub struct Difference {
    /// In the document; empty: it was not there.
    pub before: String,
    /// By the facts of today; empty: it is no longer there.
    pub after: String,
}

command!(IssuePaper, "issue_paper", Write, "Fertigt ein Dokument aus", Saved);
command!(SendDocument, "send_document", Write, "Trägt ein, dass ein Dokument hinausging", Saved);
command!(
    UnsendDocument,
    "unsend_document",
    Write,
    "Nimmt einen versehentlich eingetragenen Versand zurück",
    Saved
);
command!(ReceiveDocument, "receive_document", Write, "Trägt ein, dass ein Dokument ankam", Saved);
command!(
    WithdrawDocument,
    "withdraw_document",
    Write,
    "Nimmt ein irrtümlich ausgefertigtes Dokument zurück",
    Saved
);
command!(ShowDocument, "show_document", Read, "Zeigt ein ausgefertigtes Dokument", Paper);
command!(
    WriteDocument,
    "write_document",
    Write,
    "Sichert ein ausgefertigtes Dokument als PDF-Datei",
    Written
);
command!(
    OpenDocuments,
    "open_documents",
    Write,
    "Öffnet ausgefertigte Dokumente als eine Druckdatei",
    Written
);
command!(
    WriteDocuments,
    "write_documents",
    Write,
    "Sichert ausgefertigte Dokumente einzeln und als eine Druckdatei in einen Ordner",
    Written
);
command!(ListDocuments, "documents", Read, "Listet die ausgefertigten Dokumente eines Beirats", DocumentList);
