//! What belongs to a sitting beside its agenda: what was sent, motions, conditions, conflicts, single votes,
//! readings, the minutes in their versions.

use domain::problem::Problem;
use domain::sitting::{
    Condition, CouncilDay, Dispatch, Exclusion, MinutesEdit, MinutesVersion, Motion, PersonalVote, Reading,
    TextModule,
};

use crate::noun::{Kind, noun};
use crate::reader::Reader;

noun!(Dispatch, "dispatch", "der Versand", {
    sitting: Kind::Ref("sitting"),
    number: Kind::Int,
    sent_on: Kind::Text,
    for_day: Kind::Text,
    reason: Kind::Text,
});

noun!(CouncilDay, "council_day", "der Sitzungstag des Stadtbezirksrats", {
    board: Kind::Ref("board"),
    day: Kind::Text,
    note: Kind::Text,
});

noun!(Exclusion, "exclusion", "die Entscheidung zur Befangenheit", {
    sitting: Kind::Ref("sitting"),
    application: Kind::Ref("application"),
    member: Kind::Ref("member"),
    excluded: Kind::Flag,
    reason: Kind::Text,
});

noun!(PersonalVote, "personal_vote", "die persönliche Stimme", {
    sitting: Kind::Ref("sitting"),
    application: Kind::Ref("application"),
    member: Kind::Ref("member"),
    choice: Kind::Text,
    statement: Kind::Text,
    requested: Kind::Flag,
});

noun!(Motion, "motion", "der Änderungsantrag", {
    sitting: Kind::Ref("sitting"),
    application: Kind::Ref("application"),
    kind: Kind::Text,
    amount: Kind::Int,
    words: Kind::Text,
    mover: Kind::Text,
    vote_kind: Kind::Text,
    carried: Kind::Flag,
    yes: Kind::Int,
    no: Kind::Int,
    abstain: Kind::Int,
});

noun!(Condition, "condition", "die Auflage", {
    sitting: Kind::Ref("sitting"),
    application: Kind::Ref("application"),
    text: Kind::Text,
    due: Kind::Text,
    met_on: Kind::Text,
});

noun!(Reading, "reading", "die Lesenotiz", {
    sitting: Kind::Ref("sitting"),
    application: Kind::Ref("application"),
    reader: Kind::Text,
    seen: Kind::Flag,
    view: Kind::Text,
    note: Kind::Text,
    handed_on: Kind::Text,
});

noun!(MinutesEdit, "minutes_edit", "der Text des Protokolls", {
    sitting: Kind::Ref("sitting"),
    slot: Kind::Text,
    generated: Kind::Text,
    text: Kind::Text,
});

noun!(MinutesVersion, "minutes_version", "die Fassung des Protokolls", {
    sitting: Kind::Ref("sitting"),
    version: Kind::Int,
    reason: Kind::Text,
    released_on: Kind::Text,
    released_by: Kind::Text,
    facts: Kind::Text,
    sha256: Kind::Text,
    approved_on: Kind::Text,
    approved_in: Kind::Ref("sitting"),
    objections: Kind::Text,
});

noun!(TextModule, "text_module", "der Baustein", {
    board: Kind::Ref("board"),
    name: Kind::Text,
    text: Kind::Text,
});

impl Reader<'_> {
    /// What was sent before a sitting, in the order of sending.
    pub fn dispatches(&self, sitting: i64) -> Result<Vec<Dispatch>, Problem> {
        self.list("WHERE sitting = ?1 ORDER BY id", [sitting])
    }

    /// The days on which the council of a board sits.
    pub fn council_days(&self, board: i64) -> Result<Vec<CouncilDay>, Problem> {
        self.list("WHERE board = ?1 ORDER BY day", [board])
    }

    /// What the chair decided on conflicts of interest.
    pub fn exclusions(&self, sitting: i64) -> Result<Vec<Exclusion>, Problem> {
        self.list("WHERE sitting = ?1 ORDER BY id", [sitting])
    }

    /// How single persons voted.
    pub fn personal_votes(&self, sitting: i64) -> Result<Vec<PersonalVote>, Problem> {
        self.list("WHERE sitting = ?1 ORDER BY id", [sitting])
    }

    /// The motions of a sitting, as they were made.
    pub fn motions(&self, sitting: i64) -> Result<Vec<Motion>, Problem> {
        self.list("WHERE sitting = ?1 ORDER BY id", [sitting])
    }

    /// The conditions that a sitting laid down.
    pub fn conditions(&self, sitting: i64) -> Result<Vec<Condition>, Problem> {
        self.list("WHERE sitting = ?1 ORDER BY id", [sitting])
    }

    /// All conditions of an application, the newest sitting last.
    pub fn conditions_of(&self, application: i64) -> Result<Vec<Condition>, Problem> {
        self.list("WHERE application = ?1 ORDER BY sitting, id", [application])
    }

    /// What was noted when reading for a sitting.
    pub fn readings(&self, sitting: i64) -> Result<Vec<Reading>, Problem> {
        self.list("WHERE sitting = ?1 ORDER BY id", [sitting])
    }

    /// What was noted when reading an application, in whatever sitting.
    pub fn readings_of(&self, application: i64) -> Result<Vec<Reading>, Problem> {
        self.list("WHERE application = ?1 ORDER BY id", [application])
    }

    /// The places of the minutes that were written by hand.
    pub fn minutes_edits(&self, sitting: i64) -> Result<Vec<MinutesEdit>, Problem> {
        self.list("WHERE sitting = ?1 ORDER BY slot", [sitting])
    }

    /// The released versions of the minutes, the oldest first.
    pub fn minutes_versions(&self, sitting: i64) -> Result<Vec<MinutesVersion>, Problem> {
        self.list("WHERE sitting = ?1 ORDER BY version", [sitting])
    }

    /// The text modules of a board.
    pub fn text_modules(&self, board: i64) -> Result<Vec<TextModule>, Problem> {
        self.list("WHERE board = ?1 ORDER BY name, id", [board])
    }
}
