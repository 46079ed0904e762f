use domain::document::{IssuedDocument, PaperKind, TextBlock};
use domain::problem::Problem;

use crate::noun::{Kind, noun};
use crate::reader::Reader;

noun!(IssuedDocument, "document", "das Dokument", {
    uid: Kind::Text,
    board: Kind::Ref("board"),
    application: Kind::Ref("application"),
    sitting: Kind::Ref("sitting"),
    kind: Kind::Text,
    subject: Kind::Int,
    year: Kind::Int,
    public: Kind::Flag,
    title: Kind::Text,
    recipient: Kind::Text,
    day: Kind::Text,
    issued_by: Kind::Text,
    template: Kind::Int,
    facts: Kind::Text,
    sha256: Kind::Text,
    pages: Kind::Int,
    corrects: Kind::Ref("document"),
    reason: Kind::Text,
    sent_on: Kind::Text,
    channel: Kind::Text,
    received_on: Kind::Text,
    remark: Kind::Text,
    withdrawn_on: Kind::Text,
    withdrawn_for: Kind::Text,
});

noun!(TextBlock, "text_block", "der Textblock", {
    board: Kind::Ref("board"),
    key: Kind::Text,
    from_day: Kind::Text,
    text: Kind::Text,
});

impl Reader<'_> {
    /// The issued documents of a subject, the newest first.
    pub fn documents_of(&self, kind: PaperKind, subject: i64) -> Result<Vec<IssuedDocument>, Problem> {
        self.list("WHERE kind = ?1 AND subject = ?2 ORDER BY id DESC", (kind.code(), subject))
    }

    /// The issued documents of an application, the newest first.
    pub fn documents_of_application(&self, application: i64) -> Result<Vec<IssuedDocument>, Problem> {
        self.list("WHERE application = ?1 ORDER BY id DESC", [application])
    }

    /// The issued documents of a sitting, the newest first.
    pub fn documents_of_sitting(&self, sitting: i64) -> Result<Vec<IssuedDocument>, Problem> {
        self.list("WHERE sitting = ?1 ORDER BY id DESC", [sitting])
    }

    /// Documents of a board, the newest first: so many, after leaving out so many.
    pub fn documents(&self, board: i64, skip: i64, count: i64) -> Result<Vec<IssuedDocument>, Problem> {
        self.list("WHERE board = ?1 ORDER BY id DESC LIMIT ?3 OFFSET ?2", (board, skip, count))
    }

    /// The document that corrects another one.
    pub fn correction_of(&self, document: i64) -> Result<Option<IssuedDocument>, Problem> {
        self.first("WHERE corrects = ?1 AND withdrawn_on IS NULL ORDER BY id DESC LIMIT 1", [document])
    }

    /// The text blocks of a board in its own words, the oldest first.
    pub fn text_blocks(&self, board: i64) -> Result<Vec<TextBlock>, Problem> {
        self.list("WHERE board = ?1 ORDER BY key, from_day, id", [board])
    }
}
