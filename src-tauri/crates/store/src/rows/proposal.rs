use domain::problem::Problem;
use domain::proposal::{Position, Proposal};

use crate::noun::{Kind, noun};
use crate::reader::Reader;

noun!(Proposal, "proposal", "die Beschlussdrucksache", {
    uid: Kind::Text,
    board: Kind::Ref("board"),
    sitting: Kind::Ref("sitting"),
    number: Kind::Text,
    attachments: Kind::Int,
    agenda_item: Kind::Text,
    day: Kind::Text,
    title: Kind::Text,
    motion: Kind::Text,
    gender_text: Kind::Text,
    climate_text: Kind::Text,
    reasoning: Kind::Text,
    cost_form: Kind::Text,
    entered_transfer: Kind::Int,
    entered_business: Kind::Int,
    movers: Kind::Text,
});

noun!(Position, "position", "die Position", {
    proposal: Kind::Ref("proposal"),
    position: Kind::Int,
    kind: Kind::Text,
    application: Kind::Ref("application"),
    recipient: Kind::Text,
    amount: Kind::Int,
    up_to: Kind::Flag,
    purpose: Kind::Text,
    reasoning: Kind::Text,
});

impl Reader<'_> {
    /// The proposals of a board, the newest first.
    pub fn proposals(&self, board: i64) -> Result<Vec<Proposal>, Problem> {
        self.list("WHERE board = ?1 ORDER BY id DESC", [board])
    }

    /// The proposals that came from a sitting.
    pub fn proposals_of_sitting(&self, sitting: i64) -> Result<Vec<Proposal>, Problem> {
        self.list("WHERE sitting = ?1 ORDER BY id", [sitting])
    }

    /// The positions of a proposal, in order.
    pub fn positions(&self, proposal: i64) -> Result<Vec<Position>, Problem> {
        self.list("WHERE proposal = ?1 ORDER BY position, id", [proposal])
    }
}
