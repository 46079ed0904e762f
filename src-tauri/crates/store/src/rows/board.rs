use domain::Day;
use domain::board::{Board, Member};
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

    /// The members of a board, by id; their order by name is a matter of the office.
    pub fn members(&self, board: i64) -> Result<Vec<Member>, Problem> {
        self.list("WHERE \"board\" = ?1 ORDER BY \"id\"", [board])
    }
}
