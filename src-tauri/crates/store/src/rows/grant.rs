use domain::grant::{Decision, InterestLine, Notice, Payment, Proof, Reclaim, Reminder};
use domain::problem::Problem;

use crate::noun::{Kind, noun};
use crate::reader::Reader;

noun!(Decision, "decision", "der Beschluss", {
    application: Kind::Ref("application"),
    proposal: Kind::Ref("proposal"),
    day: Kind::Text,
    reference: Kind::Text,
    agenda_item: Kind::Text,
    outcome: Kind::Text,
    amount: Kind::Int,
    reason: Kind::Text,
});

noun!(Notice, "notice", "der Bescheid", {
    application: Kind::Ref("application"),
    kind: Kind::Text,
    day: Kind::Text,
    reference: Kind::Text,
    financing: Kind::Text,
    period_from: Kind::Text,
    period_to: Kind::Text,
    proof_due: Kind::Text,
    conditions: Kind::Text,
    waiver: Kind::Flag,
    final_on: Kind::Text,
});

noun!(Payment, "payment", "die Auszahlung", {
    application: Kind::Ref("application"),
    amount: Kind::Int,
    ordered_on: Kind::Text,
    ordered_by: Kind::Text,
    reference: Kind::Text,
    paid_on: Kind::Text,
});

noun!(Proof, "proof", "der Verwendungsnachweis", {
    application: Kind::Ref("application"),
    received: Kind::Text,
    costs: Kind::Int,
    recognised: Kind::Int,
    checked_on: Kind::Text,
    remark: Kind::Text,
});

noun!(Reminder, "reminder", "die Erinnerung", {
    application: Kind::Ref("application"),
    level: Kind::Int,
    day: Kind::Text,
    term: Kind::Text,
});

noun!(Reclaim, "reclaim", "die Rückforderung", {
    application: Kind::Ref("application"),
    amount: Kind::Int,
    interest: Kind::Int,
    reason: Kind::Text,
    reference: Kind::Text,
    hearing_on: Kind::Text,
    notice_on: Kind::Text,
    due: Kind::Text,
    returned: Kind::Int,
    returned_on: Kind::Text,
});

noun!(InterestLine, "interest_line", "der Zinszeitraum", {
    reclaim: Kind::Ref("reclaim"),
    position: Kind::Int,
    from_day: Kind::Text,
    to_day: Kind::Text,
    rate: Kind::Text,
    amount: Kind::Int,
});

impl Reader<'_> {
    /// What the interest of a reclaim is made of.
    pub fn interest_lines(&self, reclaim: i64) -> Result<Vec<InterestLine>, Problem> {
        self.list("WHERE reclaim = ?1 ORDER BY position", [reclaim])
    }

    /// The decisions of the council on an application, the newest first.
    pub fn decisions(&self, application: i64) -> Result<Vec<Decision>, Problem> {
        self.list("WHERE application = ?1 ORDER BY day DESC, id DESC", [application])
    }

    /// The decisions of the council on the applications of a board in a year, the oldest first.
    pub fn decisions_of_board(&self, board: i64, year: i16) -> Result<Vec<Decision>, Problem> {
        self.list(
            "WHERE application IN (SELECT id FROM application WHERE board = ?1) AND day BETWEEN ?2 AND ?3
             ORDER BY day, id",
            (board, format!("{year}-01-01"), format!("{year}-12-31")),
        )
    }

    /// The notice on an application.
    pub fn notice(&self, application: i64) -> Result<Option<Notice>, Problem> {
        self.first("WHERE application = ?1", [application])
    }

    /// The payments of an application, in order of their orders.
    pub fn payments(&self, application: i64) -> Result<Vec<Payment>, Problem> {
        self.list("WHERE application = ?1 ORDER BY ordered_on, id", [application])
    }

    /// The proof of use of an application.
    pub fn proof(&self, application: i64) -> Result<Option<Proof>, Problem> {
        self.first("WHERE application = ?1", [application])
    }

    /// The reminders of an application, by level.
    pub fn reminders(&self, application: i64) -> Result<Vec<Reminder>, Problem> {
        self.list("WHERE application = ?1 ORDER BY level", [application])
    }

    /// The reclaim of an application.
    pub fn reclaim(&self, application: i64) -> Result<Option<Reclaim>, Problem> {
        self.first("WHERE application = ?1", [application])
    }
}
