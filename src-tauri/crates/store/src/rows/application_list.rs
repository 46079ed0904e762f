use domain::application::{Application, State};
use domain::problem::Problem;
use domain::vote::Outcome;
use domain::{Day, Money};
use rusqlite::Row;

use crate::image::row_from_sql;
use crate::noun::Noun;
use crate::reader::Reader;
use crate::trouble::sql;

/// An application with what became of it, as lists show it.
#[derive(Clone, Debug)]
pub struct ApplicationLine {
    /// The application.
    pub application: Application,
    /// Where it stands.
    pub state: State,
    /// The newest sitting that has it on its agenda: row number, ordinal, day, closed.
    pub sitting: Option<(i64, i64, Day, bool)>,
    /// Recommended there.
    pub recommended: Option<Money>,
    /// The newest Beschlussdrucksache that it stands in.
    pub proposal: Option<i64>,
}

/// Joins each application with the newest sitting that has it on its agenda.
const JOINED: &str = "
    SELECT {columns}, s.id, s.ordinal, s.day, s.closed, r.outcome, r.amount,
        (SELECT max(p.proposal) FROM position p JOIN proposal d ON d.id = p.proposal
         WHERE p.application = a.id AND d.sitting = s.id)
    FROM application a
    LEFT JOIN sitting s ON s.id = (
        SELECT s2.id FROM agenda_entry e JOIN item i ON i.id = e.item JOIN sitting s2 ON s2.id = i.sitting
        WHERE e.application = a.id ORDER BY s2.day DESC, s2.ordinal DESC LIMIT 1)
    LEFT JOIN recommendation r ON r.sitting = s.id AND r.application = a.id ";

impl Reader<'_> {
    /// The applications of a board, of one year or of all, by number.
    pub fn application_lines(&self, board: i64, year: Option<i16>) -> Result<Vec<ApplicationLine>, Problem> {
        self.joined(
            "WHERE a.board = ?1 AND (?2 IS NULL OR a.year = ?2) ORDER BY a.year, a.running",
            (board, year),
        )
    }

    /// One application with what became of it.
    pub fn application_line(&self, id: i64) -> Result<Option<ApplicationLine>, Problem> {
        Ok(self.joined("WHERE a.id = ?1", [id])?.pop())
    }

    /// The years in which a board has applications, newest first.
    pub fn years(&self, board: i64) -> Result<Vec<i16>, Problem> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT DISTINCT year FROM application WHERE board = ?1 ORDER BY year DESC")
            .map_err(sql)?;
        statement.query_map([board], |row| row.get(0)).and_then(Iterator::collect).map_err(sql)
    }

    fn joined(&self, rest: &str, params: impl rusqlite::Params) -> Result<Vec<ApplicationLine>, Problem> {
        let shape = Application::SHAPE;
        let columns: Vec<String> = std::iter::once("id")
            .chain(shape.columns.iter().map(|c| c.name))
            .map(|c| format!("a.\"{c}\""))
            .collect();
        let width = columns.len();
        let text = format!("{}{rest}", JOINED.replace("{columns}", &columns.join(", ")));
        let mut statement = self.conn.prepare_cached(&text).map_err(sql)?;
        statement.query_map(params, |row| line(row, width)).and_then(Iterator::collect).map_err(sql)
    }
}

fn line(row: &Row<'_>, at: usize) -> rusqlite::Result<ApplicationLine> {
    let application: Application = row_from_sql(row)?;
    let outcome: Option<Outcome> = row.get::<_, Option<String>>(at + 4)?.as_deref().and_then(outcome);
    let proposal: Option<i64> = row.get(at + 6)?;
    let sitting = match (row.get::<_, Option<i64>>(at)?, row.get::<_, Option<String>>(at + 2)?) {
        (Some(id), Some(day)) => day.parse().ok().map(|day| (id, Day(day))),
        _ => None,
    };
    let sitting = match sitting {
        Some((id, day)) => Some((id, row.get(at + 1)?, day, row.get(at + 3)?)),
        None => None,
    };
    let recommended = row.get::<_, Option<i64>>(at + 5)?.map(Money::from_cents);
    let state = State::of(application.withdrawn.is_some(), sitting.is_some(), outcome, proposal.is_some());
    Ok(ApplicationLine { application, state, sitting, recommended, proposal })
}

/// As the column spells it.
fn outcome(text: &str) -> Option<Outcome> {
    Some(match text {
        "recommended" => Outcome::Recommended,
        "changed" => Outcome::Changed,
        "deferred" => Outcome::Deferred,
        "rejected" => Outcome::Rejected,
        _ => return None,
    })
}
