use domain::Day;
use domain::problem::Problem;
use domain::sitting::{AgendaEntry, Attendance, Guest, Item, Movement, Recommendation, Sitting};

use crate::noun::{Kind, noun};
use crate::reader::Reader;

noun!(Sitting, "sitting", "die Sitzung", {
    uid: Kind::Text,
    board: Kind::Ref("board"),
    ordinal: Kind::Int,
    day: Kind::Text,
    place: Kind::Text,
    begin_at: Kind::Text,
    end_at: Kind::Text,
    end_approx: Kind::Flag,
    chair: Kind::Ref("member"),
    minute_taker: Kind::Text,
    closed: Kind::Flag,
    correction: Kind::Text,
    kind: Kind::Text,
    cancelled_on: Kind::Text,
    cancelled_for: Kind::Text,
    moved_from: Kind::Text,
    moved_for: Kind::Text,
    quorum_note: Kind::Text,
});

noun!(Item, "item", "der Tagesordnungspunkt", {
    sitting: Kind::Ref("sitting"),
    position: Kind::Int,
    kind: Kind::Text,
    title: Kind::Text,
    text: Kind::Text,
    public: Kind::Flag,
    supplement: Kind::Int,
    approves: Kind::Ref("sitting"),
});

noun!(Attendance, "attendance", "die Anwesenheit", {
    sitting: Kind::Ref("sitting"),
    member: Kind::Ref("member"),
    presence: Kind::Text,
    substitute: Kind::Text,
    video: Kind::Flag,
});

noun!(Movement, "movement", "der Eintrag vom Kommen und Gehen", {
    sitting: Kind::Ref("sitting"),
    member: Kind::Ref("member"),
    direction: Kind::Text,
    item: Kind::Ref("item"),
    application: Kind::Ref("application"),
    at: Kind::Text,
});

noun!(Guest, "guest", "der Gast", {
    sitting: Kind::Ref("sitting"),
    kind: Kind::Text,
    name: Kind::Text,
    unit: Kind::Text,
    item: Kind::Ref("item"),
    application: Kind::Ref("application"),
});

noun!(AgendaEntry, "agenda_entry", "die Tagesordnung", {
    item: Kind::Ref("item"),
    application: Kind::Ref("application"),
    position: Kind::Int,
    supplement: Kind::Int,
});

noun!(Recommendation, "recommendation", "die Empfehlung", {
    sitting: Kind::Ref("sitting"),
    application: Kind::Ref("application"),
    outcome: Kind::Text,
    amount: Kind::Int,
    up_to: Kind::Flag,
    vote_kind: Kind::Text,
    yes: Kind::Int,
    no: Kind::Int,
    abstain: Kind::Int,
    reason: Kind::Text,
    manner: Kind::Text,
    deferred_to: Kind::Text,
    referred_to: Kind::Text,
    period_from: Kind::Text,
    period_to: Kind::Text,
});

impl Reader<'_> {
    /// The sittings of a board, the newest first.
    pub fn sittings(&self, board: i64) -> Result<Vec<Sitting>, Problem> {
        self.list("WHERE board = ?1 ORDER BY ordinal DESC", [board])
    }

    /// The sitting of a board with that number.
    pub fn sitting_numbered(&self, board: i64, ordinal: i64) -> Result<Option<Sitting>, Problem> {
        self.first("WHERE board = ?1 AND ordinal = ?2", [board, ordinal])
    }

    /// The next sitting of a board that is not closed: the first from that day on.
    pub fn next_sitting(&self, board: i64, from: Day) -> Result<Option<Sitting>, Problem> {
        self.first(
            "WHERE board = ?1 AND day >= ?2 AND closed = 0 AND cancelled_on IS NULL ORDER BY day, ordinal LIMIT 1",
            (board, from.iso()),
        )
    }

    /// The next free number of a board's sittings.
    pub fn next_ordinal(&self, board: i64) -> Result<i64, Problem> {
        self.number("SELECT ifnull(max(ordinal), 0) + 1 FROM sitting WHERE board = ?1", [board])
    }

    /// The items of a sitting, in order.
    pub fn items(&self, sitting: i64) -> Result<Vec<Item>, Problem> {
        self.list("WHERE sitting = ?1 ORDER BY position, id", [sitting])
    }

    /// Who of the members was present or prevented.
    pub fn attendance(&self, sitting: i64) -> Result<Vec<Attendance>, Problem> {
        self.list("WHERE sitting = ?1 ORDER BY id", [sitting])
    }

    /// Who came and went.
    pub fn movements(&self, sitting: i64) -> Result<Vec<Movement>, Problem> {
        self.list("WHERE sitting = ?1 ORDER BY id", [sitting])
    }

    /// Who else was there.
    pub fn guests(&self, sitting: i64) -> Result<Vec<Guest>, Problem> {
        self.list("WHERE sitting = ?1 ORDER BY id", [sitting])
    }

    /// The applications on the agenda of a sitting, in order of the items and within them.
    pub fn agenda(&self, sitting: i64) -> Result<Vec<AgendaEntry>, Problem> {
        self.list(
            "WHERE item IN (SELECT id FROM item WHERE sitting = ?1)
             ORDER BY (SELECT i.position FROM item i WHERE i.id = item), position, id",
            [sitting],
        )
    }

    /// What a sitting recommended.
    pub fn recommendations(&self, sitting: i64) -> Result<Vec<Recommendation>, Problem> {
        self.list("WHERE sitting = ?1 ORDER BY id", [sitting])
    }

    /// What a sitting recommended on one application.
    pub fn recommendation(&self, sitting: i64, application: i64) -> Result<Option<Recommendation>, Problem> {
        self.first("WHERE sitting = ?1 AND application = ?2", [sitting, application])
    }
}
