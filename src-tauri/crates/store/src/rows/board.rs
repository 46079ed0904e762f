use domain::Day;
use domain::board::{Board, Member, MemberGroup, SeatGroup, Term};
use domain::problem::Problem;

use crate::noun::{Kind, noun};
use crate::reader::Reader;

noun!(Board, "board", "der Beirat", {
    uid: Kind::Text,
    district: Kind::Text,
    name: Kind::Text,
    council: Kind::Text,
    municipality_kind: Kind::Text,
    municipality: Kind::Text,
    number_pattern: Kind::Text,
    quorum_rule: Kind::Text,
    quorum_number: Kind::Int,
    print_votes: Kind::Flag,
    time_style: Kind::Text,
    house_style: Kind::Text,
    unit: Kind::Text,
    gender_text: Kind::Text,
    climate_from: Kind::Text,
    climate_text: Kind::Text,
    product: Kind::Text,
    budget_part: Kind::Text,
    keep_notice: Kind::Flag,
    number_prefix: Kind::Text,
    criteria: Kind::Text,
    exclusions: Kind::Text,
    upper_limit: Kind::Int,
    one_per_year: Kind::Flag,
    papers_days: Kind::Int,
    proof_months: Kind::Int,
    office_street: Kind::Text,
    office_town: Kind::Text,
    office_contact: Kind::Text,
    office_phone: Kind::Text,
    office_email: Kind::Text,
    request_text: Kind::Text,
    seats: Kind::Int,
    substitutes: Kind::Flag,
    circular: Kind::Flag,
    invite_days: Kind::Int,
    prepare_days: Kind::Int,
    submit_days: Kind::Int,
    term_years: Kind::Int,
    standing_items: Kind::Text,
    authority: Kind::Text,
    private_names: Kind::Text,
    cost_centre: Kind::Text,
    account: Kind::Text,
});

noun!(Member, "member", "das Mitglied", {
    uid: Kind::Text,
    board: Kind::Ref("board"),
    last_name: Kind::Text,
    first_name: Kind::Text,
    role: Kind::Text,
    salutation: Kind::Text,
    function: Kind::Text,
    party: Kind::Text,
    voting: Kind::Flag,
    from_day: Kind::Text,
    to_day: Kind::Text,
    sworn_on: Kind::Text,
    substitute: Kind::Text,
});

noun!(Term, "term", "die Wahlperiode", {
    board: Kind::Ref("board"),
    label: Kind::Text,
    from_day: Kind::Text,
    to_day: Kind::Text,
});

noun!(SeatGroup, "seat_group", "die Gruppe der Sitze", {
    board: Kind::Ref("board"),
    kind: Kind::Text,
    seats: Kind::Int,
});

noun!(MemberGroup, "member_group", "die Gruppe eines Mitglieds", {
    member: Kind::Ref("member"),
    kind: Kind::Text,
});

impl Reader<'_> {
    /// A board with the settings that held on a day.
    pub fn board_on(&self, board: i64, day: Day) -> Result<Board, Problem> {
        let row: Board = self.get(board)?;
        let settings = self.board_settings(board)?;
        Ok(if settings.is_empty() { row } else { row.on(&settings, day) })
    }

    /// The last entry that touched a board or any dated setting: what papers with its settings depend on.
    pub fn board_version(&self, board: i64) -> Result<i64, Problem> {
        let settings =
            self.number("SELECT ifnull(max(entry), 0) FROM journal_row WHERE noun = 'board_setting'", [])?;
        Ok(self.version::<Board>(board)?.max(settings))
    }

    /// The Wahlperioden of a board, the oldest first.
    pub fn terms(&self, board: i64) -> Result<Vec<Term>, Problem> {
        self.list("WHERE board = ?1 ORDER BY from_day, id", [board])
    }

    /// How many seats the groups of a board have.
    pub fn seat_groups(&self, board: i64) -> Result<Vec<SeatGroup>, Problem> {
        self.list("WHERE board = ?1 ORDER BY id", [board])
    }

    /// In which group the members of a board sit. Specially protected: only for whoever asks for it.
    pub fn member_groups(&self, board: i64) -> Result<Vec<MemberGroup>, Problem> {
        self.list("WHERE member IN (SELECT id FROM member WHERE board = ?1) ORDER BY member", [board])
    }

    /// The members of a board, by id; their order by name is a matter of the office.
    pub fn members(&self, board: i64) -> Result<Vec<Member>, Problem> {
        self.list("WHERE \"board\" = ?1 ORDER BY \"id\"", [board])
    }
}
