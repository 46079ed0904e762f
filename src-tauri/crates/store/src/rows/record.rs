use domain::Day;
use domain::problem::Problem;
use domain::records::{Attachment, BoardSetting, CaseNote, FollowUp, Requirement, SavedView};

use crate::noun::{Kind, noun};
use crate::reader::Reader;

noun!(Attachment, "attachment", "die Unterlage", {
    uid: Kind::Text,
    application: Kind::Ref("application"),
    association: Kind::Ref("association"),
    day: Kind::Text,
    kind: Kind::Text,
    name: Kind::Text,
    media: Kind::Text,
    size: Kind::Int,
    sha256: Kind::Text,
});

noun!(Requirement, "requirement", "die fehlende Unterlage", {
    application: Kind::Ref("application"),
    position: Kind::Int,
    label: Kind::Text,
    remark: Kind::Text,
    status: Kind::Text,
    asked_on: Kind::Text,
    term: Kind::Text,
    settled_on: Kind::Text,
});

noun!(CaseNote, "case_note", "der Vermerk", {
    application: Kind::Ref("application"),
    association: Kind::Ref("association"),
    day: Kind::Text,
    kind: Kind::Text,
    text: Kind::Text,
});

noun!(FollowUp, "follow_up", "die Wiedervorlage", {
    board: Kind::Ref("board"),
    application: Kind::Ref("application"),
    association: Kind::Ref("association"),
    due: Kind::Text,
    text: Kind::Text,
    done_on: Kind::Text,
});

noun!(SavedView, "saved_view", "die Ansicht", {
    room: Kind::Text,
    name: Kind::Text,
    query: Kind::Text,
});

noun!(BoardSetting, "board_setting", "die Einstellung des Beirats", {
    board: Kind::Ref("board"),
    key: Kind::Text,
    value: Kind::Text,
    from_day: Kind::Text,
});

impl Reader<'_> {
    /// The attachments of an application, in the order in which they came.
    pub fn attachments(&self, application: i64) -> Result<Vec<Attachment>, Problem> {
        self.list("WHERE application = ?1 ORDER BY id", [application])
    }

    /// The attachments of an association.
    pub fn attachments_of_association(&self, association: i64) -> Result<Vec<Attachment>, Problem> {
        self.list("WHERE association = ?1 ORDER BY id", [association])
    }

    /// The checklist of papers of an application, in order.
    pub fn requirements(&self, application: i64) -> Result<Vec<Requirement>, Problem> {
        self.list("WHERE application = ?1 ORDER BY position, id", [application])
    }

    /// The notes on an application, in order.
    pub fn notes(&self, application: i64) -> Result<Vec<CaseNote>, Problem> {
        self.list("WHERE application = ?1 ORDER BY id", [application])
    }

    /// The notes on an association, in order.
    pub fn notes_of_association(&self, association: i64) -> Result<Vec<CaseNote>, Problem> {
        self.list("WHERE association = ?1 ORDER BY id", [association])
    }

    /// The follow-ups of a board that are not done, up to a day.
    pub fn follow_ups(&self, board: i64, until: Day) -> Result<Vec<FollowUp>, Problem> {
        self.list("WHERE board = ?1 AND done_on IS NULL AND due <= ?2 ORDER BY due, id", (board, until.iso()))
    }

    /// The follow-ups of an application, also those that are done.
    pub fn follow_ups_of(&self, application: i64) -> Result<Vec<FollowUp>, Problem> {
        self.list("WHERE application = ?1 ORDER BY due, id", [application])
    }

    /// The follow-ups about an association, also those that are done.
    pub fn follow_ups_of_association(&self, association: i64) -> Result<Vec<FollowUp>, Problem> {
        self.list("WHERE association = ?1 ORDER BY due, id", [association])
    }

    /// The saved views, by name.
    pub fn saved_views(&self) -> Result<Vec<SavedView>, Problem> {
        self.list("ORDER BY room, name", [])
    }

    /// The dated settings of a board, the oldest first.
    pub fn board_settings(&self, board: i64) -> Result<Vec<BoardSetting>, Problem> {
        self.list("WHERE board = ?1 ORDER BY from_day, id", [board])
    }
}
