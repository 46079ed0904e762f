use domain::application::{Amounts, LipField, State};
use domain::problem::Problem;
use domain::proposal::PositionKind;
use domain::{Day, Money};
use rusqlite::Row;
use rusqlite::types::Value;

use crate::reader::Reader;
use crate::trouble::sql;

/// An application with what became of it, as lists show it.
#[derive(Clone, Debug)]
pub struct ApplicationLine {
    /// The application.
    pub id: i64,
    /// The board.
    pub board: i64,
    /// Year of the number.
    pub year: i16,
    /// `04/2019`.
    pub number: String,
    /// Day of receipt.
    pub received: Day,
    /// Who applies.
    pub applicant: String,
    /// Purpose.
    pub purpose: String,
    /// The association, where it is said which.
    pub association: Option<i64>,
    /// What kind of money it is.
    pub kind: PositionKind,
    /// Field of the Lokaler Integrationsplan.
    pub lip_field: Option<LipField>,
    /// Where it stands.
    pub state: State,
    /// The six amounts.
    pub amounts: Amounts,
    /// The newest sitting that has it on its agenda: row number, ordinal, day, closed.
    pub sitting: Option<(i64, i64, Day, bool)>,
    /// The newest Beschlussdrucksache of that sitting that it stands in.
    pub proposal: Option<i64>,
    /// Day by which the proof of use is due, while it is not there.
    pub proof_due: Option<Day>,
}

/// Which applications a list shows. What is left out is not asked.
#[derive(Clone, Debug, Default)]
pub struct LineFilter {
    /// Of this board.
    pub board: Option<i64>,
    /// Of this year.
    pub year: Option<i16>,
    /// In one of these states.
    pub states: Option<Vec<State>>,
    /// Of this association.
    pub association: Option<i64>,
    /// Of this kind.
    pub kind: Option<PositionKind>,
    /// In this field of the Lokaler Integrationsplan.
    pub lip_field: Option<LipField>,
    /// With a proof of use due by this day.
    pub proof_due: Option<Day>,
    /// Among these, from a search.
    pub among: Option<Vec<i64>>,
}

/// Order of a list. Numbers break ties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineOrder {
    /// Year and running number.
    #[default]
    Number,
    /// German order of the applicants.
    Applicant,
    /// Latest amount.
    Amount,
    /// Day of receipt.
    Received,
}

/// Count and sums of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// How many.
    pub count: i64,
    /// Sum of what was applied for.
    pub requested: Money,
    /// Sum of what was recommended.
    pub recommended: Money,
    /// Sum of what was decided.
    pub decided: Money,
    /// Sum of what was paid.
    pub paid: Money,
}

pub(super) const COLUMNS: &str =
    "application, board, year, number, received, applicant, purpose, association, kind, lip_field,
    state, requested, examined, recommended, decided, paid, recognised, sitting, sitting_ordinal, sitting_day,
    sitting_closed, proposal, proof_due";

/// A condition with its values.
struct Where {
    text: String,
    values: Vec<Value>,
}

impl LineFilter {
    fn condition(&self) -> Where {
        let mut parts: Vec<String> = Vec::new();
        let mut values = Vec::new();
        let mut ask = |text: &str, value: Value| {
            values.push(value);
            parts.push(text.replace('?', &format!("?{}", values.len())));
        };
        if let Some(board) = self.board {
            ask("board = ?", Value::Integer(board));
        }
        if let Some(year) = self.year {
            ask("year = ?", Value::Integer(i64::from(year)));
        }
        if let Some(association) = self.association {
            ask("association = ?", Value::Integer(association));
        }
        if let Some(kind) = self.kind {
            ask("kind = ?", Value::Text(kind.code().to_owned()));
        }
        if let Some(field) = self.lip_field {
            ask("lip_field = ?", Value::Text(field.code().to_owned()));
        }
        if let Some(day) = self.proof_due {
            ask("proof_due <= ?", Value::Text(day.iso()));
        }
        if let Some(states) = &self.states {
            // One parameter for the whole list, so that the statement stays the same.
            let codes: Vec<&str> = states.iter().map(|s| s.code()).collect();
            let list = serde_json::to_string(&codes).unwrap_or_default();
            ask("state IN (SELECT value FROM json_each(?))", Value::Text(list));
        }
        if let Some(among) = &self.among {
            let list = serde_json::to_string(among).unwrap_or_default();
            ask("application IN (SELECT value FROM json_each(?))", Value::Text(list));
        }
        let text = if parts.is_empty() { String::new() } else { format!("WHERE {}", parts.join(" AND ")) };
        Where { text, values }
    }
}

impl LineOrder {
    fn clause(self, descending: bool) -> String {
        let down = if descending { " DESC" } else { "" };
        match self {
            Self::Number => format!("ORDER BY year{down}, running{down}, board{down}, application{down}"),
            Self::Applicant => {
                format!("ORDER BY applicant_key{down}, year{down}, running{down}, board{down}")
            }
            Self::Amount => format!("ORDER BY latest{down}, year{down}, running{down}, board{down}"),
            Self::Received => format!("ORDER BY received{down}, year{down}, running{down}, board{down}"),
        }
    }
}

impl Reader<'_> {
    /// A window of the list: `limit` lines from the `offset`-th on.
    ///
    /// The window is found on an index alone; only its lines are read whole.
    pub fn application_lines(
        &self,
        filter: &LineFilter,
        order: LineOrder,
        descending: bool,
        (offset, limit): (i64, i64),
    ) -> Result<Vec<ApplicationLine>, Problem> {
        let clause = order.clause(descending);
        let mut condition = filter.condition();
        let at = condition.values.len();
        condition.values.extend([Value::Integer(limit), Value::Integer(offset)]);
        let text = format!(
            "SELECT {COLUMNS} FROM application_line WHERE application IN (
                SELECT application FROM application_line {} {clause} LIMIT ?{} OFFSET ?{}) {clause}",
            condition.text,
            at + 1,
            at + 2,
        );
        self.lines(&text, &condition.values)
    }

    /// The ids of the whole list, in order.
    pub fn application_ids(
        &self,
        filter: &LineFilter,
        order: LineOrder,
        descending: bool,
    ) -> Result<Vec<i64>, Problem> {
        let condition = filter.condition();
        let text = format!(
            "SELECT application FROM application_line {} {}",
            condition.text,
            order.clause(descending)
        );
        let mut statement = self.conn.prepare_cached(&text).map_err(sql)?;
        statement
            .query_map(rusqlite::params_from_iter(&condition.values), |row| row.get(0))
            .and_then(Iterator::collect)
            .map_err(sql)
    }

    /// How many of these applications there are, and the sum of the amounts that count now.
    pub fn sum_of(&self, ids: &[i64]) -> Result<(i64, Money), Problem> {
        let list = serde_json::to_string(ids).unwrap_or_default();
        self.conn
            .prepare_cached(
                "SELECT count(*), ifnull(sum(latest), 0) FROM application_line
                 WHERE application IN (SELECT value FROM json_each(?1))",
            )
            .and_then(|mut s| s.query_row([list], |row| Ok((row.get(0)?, Money::from_cents(row.get(1)?)))))
            .map_err(sql)
    }

    /// The applications whose number, applicant or purpose contain a text.
    pub fn applications_with(&self, text: &str) -> Result<Vec<i64>, Problem> {
        let wanted = format!("%{}%", text.to_lowercase().replace(['%', '_'], ""));
        let mut statement = self
            .conn
            .prepare_cached(
                "SELECT application FROM application_line
                 WHERE lower(number) LIKE ?1 OR lower(applicant) LIKE ?1 OR lower(purpose) LIKE ?1",
            )
            .map_err(sql)?;
        statement.query_map([wanted], |row| row.get(0)).and_then(Iterator::collect).map_err(sql)
    }

    /// Count and sums of the list.
    pub fn application_sums(&self, filter: &LineFilter) -> Result<Sums, Problem> {
        let condition = filter.condition();
        let text = format!(
            "SELECT count(*), ifnull(sum(requested), 0), ifnull(sum(recommended), 0), ifnull(sum(decided), 0),
                ifnull(sum(paid), 0)
             FROM application_line {}",
            condition.text
        );
        let money = |row: &Row<'_>, at: usize| row.get(at).map(Money::from_cents);
        self.conn
            .prepare_cached(&text)
            .and_then(|mut s| {
                s.query_row(rusqlite::params_from_iter(&condition.values), |row| {
                    Ok(Sums {
                        count: row.get(0)?,
                        requested: money(row, 1)?,
                        recommended: money(row, 2)?,
                        decided: money(row, 3)?,
                        paid: money(row, 4)?,
                    })
                })
            })
            .map_err(sql)
    }

    /// One application with what became of it.
    pub fn application_line(&self, id: i64) -> Result<Option<ApplicationLine>, Problem> {
        let text = format!("SELECT {COLUMNS} FROM application_line WHERE application = ?1");
        Ok(self.lines(&text, &[Value::Integer(id)])?.pop())
    }

    /// The years in which a board has applications, newest first.
    pub fn years(&self, board: Option<i64>) -> Result<Vec<i16>, Problem> {
        // Each step jumps to the next smaller year on the index.
        let steps = |of_board: &str| {
            format!(
                "WITH RECURSIVE known (year) AS (
                    SELECT max(l.year) FROM application_line l WHERE {of_board}
                    UNION ALL
                    SELECT (SELECT max(l.year) FROM application_line l WHERE {of_board} AND l.year < known.year)
                    FROM known WHERE known.year IS NOT NULL)
                 SELECT year FROM known WHERE year IS NOT NULL"
            )
        };
        let (of_board, of_all) = (steps("l.board = ?1"), steps("true"));
        let (text, values) = match board {
            Some(board) => (of_board, vec![Value::Integer(board)]),
            None => (of_all, Vec::new()),
        };
        let mut statement = self.conn.prepare_cached(&text).map_err(sql)?;
        statement
            .query_map(rusqlite::params_from_iter(values), |row| row.get(0))
            .and_then(Iterator::collect)
            .map_err(sql)
    }

    fn lines(&self, text: &str, values: &[Value]) -> Result<Vec<ApplicationLine>, Problem> {
        self.lines_by(text, rusqlite::params_from_iter(values))
    }

    /// The lines that a statement over [`COLUMNS`] gives.
    pub(super) fn lines_by(
        &self,
        text: &str,
        values: impl rusqlite::Params,
    ) -> Result<Vec<ApplicationLine>, Problem> {
        let mut statement = self.conn.prepare_cached(text).map_err(sql)?;
        statement.query_map(values, line).and_then(Iterator::collect).map_err(sql)
    }
}

fn line(row: &Row<'_>) -> rusqlite::Result<ApplicationLine> {
    let money = |at: usize| row.get::<_, Option<i64>>(at).map(|cents| cents.map(Money::from_cents));
    let sitting = match (row.get::<_, Option<i64>>(17)?, day(row, 19)?) {
        (Some(id), Some(day)) => Some((id, row.get(18)?, day, row.get(20)?)),
        _ => None,
    };
    let word = |at: usize| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
    Ok(ApplicationLine {
        id: row.get(0)?,
        board: row.get(1)?,
        year: row.get(2)?,
        number: row.get(3)?,
        received: day(row, 4)?.ok_or_else(|| strange(4))?,
        applicant: row.get(5)?,
        purpose: row.get(6)?,
        association: row.get(7)?,
        kind: PositionKind::from_code(&word(8)?).ok_or_else(|| strange(8))?,
        lip_field: LipField::from_code(&word(9)?),
        state: State::from_code(&word(10)?).ok_or_else(|| strange(10))?,
        amounts: Amounts {
            requested: row.get(11).map(Money::from_cents)?,
            examined: money(12)?,
            recommended: money(13)?,
            decided: money(14)?,
            paid: money(15)?,
            recognised: money(16)?,
        },
        sitting,
        proposal: row.get(21)?,
        proof_due: day(row, 22)?,
    })
}

fn day(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Day>> {
    let text: Option<String> = row.get(at)?;
    text.map(|iso| iso.parse().map(Day).map_err(|_| strange(at))).transpose()
}

/// A value that no program of ours wrote.
fn strange(at: usize) -> rusqlite::Error {
    rusqlite::Error::InvalidColumnType(at, String::new(), rusqlite::types::Type::Text)
}
