//! What waits for the office, found by index on what is still open: nothing here grows with the years.

use domain::application::State;
use domain::grant::{Notice, NoticeKind, Reclaim};
use domain::problem::Problem;
use domain::proposal::Proposal;
use domain::sitting::{Condition, Sitting};
use domain::{Day, Money};
use rusqlite::types::Type;
use rusqlite::{OptionalExtension as _, Row};

use super::application_list::{ApplicationLine, COLUMNS};
use crate::reader::Reader;
use crate::trouble::sql;

/// More than a start page shows of one kind.
const MOST: i64 = 1_000;

/// An application that waits for a step of the office, with what that step depends on.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The application.
    pub line: ApplicationLine,
    /// The early start is asked for and not answered: the day from which, if it is said.
    pub early: Option<Option<Day>>,
    /// First day of the project.
    pub begins: Option<Day>,
    /// Day of the newest decision.
    pub decided_on: Option<Day>,
    /// Day on which the proof of use came.
    pub proof_received: Option<Day>,
}

/// Papers of an application that are missing.
#[derive(Clone, Debug)]
pub struct MissingPapers {
    /// The application.
    pub line: ApplicationLine,
    /// First term.
    pub term: Day,
    /// What is missing.
    pub labels: Vec<String>,
}

/// Something that the person did last.
#[derive(Clone, Debug)]
pub struct LastTouched {
    /// Name of the noun.
    pub noun: String,
    /// Row number.
    pub id: i64,
    /// When, in UTC.
    pub at: String,
}

impl Reader<'_> {
    /// The applications in some states, of a board or of all (0), with what their next step depends on.
    pub fn waiting(&self, board: i64, states: &[State]) -> Result<Vec<Waiting>, Problem> {
        let states = list(states);
        let text = format!(
            "SELECT {COLUMNS} FROM application_line
             WHERE state IN (SELECT value FROM json_each(?1)) AND (?2 = 0 OR board = ?2) LIMIT ?3"
        );
        let lines = self.lines_by(&text, (&states, board, MOST))?;
        lines.into_iter().map(|line| self.waiting_line(line)).collect()
    }

    fn waiting_line(&self, line: ApplicationLine) -> Result<Waiting, Problem> {
        let found = self
            .conn
            .prepare_cached(
                "SELECT a.begun = 'early' AND a.early_allowed IS NULL, a.early_from, a.begins,
                    (SELECT max(d.day) FROM decision d WHERE d.application = a.id),
                    (SELECT p.received FROM proof p WHERE p.application = a.id)
                 FROM application a WHERE a.id = ?1",
            )
            .and_then(|mut s| {
                s.query_row([line.id], |row| {
                    let asked: bool = row.get(0)?;
                    let from = day(row, 1)?;
                    Ok((asked.then_some(from), day(row, 2)?, day(row, 3)?, day(row, 4)?))
                })
                .optional()
            })
            .map_err(sql)?;
        let (early, begins, decided_on, proof_received) = found.unwrap_or_default();
        Ok(Waiting { line, early, begins, decided_on, proof_received })
    }

    /// How many applications of a board, or of all (0), stand in each of some states.
    pub fn count_states(&self, board: i64, states: &[State]) -> Result<i64, Problem> {
        self.number(
            "SELECT count(*) FROM application_line
             WHERE state IN (SELECT value FROM json_each(?1)) AND (?2 = 0 OR board = ?2)",
            (list(states), board),
        )
    }

    /// Papers that are asked for until a day and missing, one entry to an application.
    pub fn missing_papers(&self, board: i64, until: Day) -> Result<Vec<MissingPapers>, Problem> {
        let mut statement = self
            .conn
            .prepare_cached(
                "SELECT r.application, r.term, r.label FROM requirement r
                 WHERE r.status = 'missing' AND r.term <= ?1 ORDER BY r.term, r.application, r.position LIMIT ?2",
            )
            .map_err(sql)?;
        let rows: Vec<(i64, Option<Day>, String)> = statement
            .query_map((until.iso(), MOST), |row| Ok((row.get(0)?, day(row, 1)?, row.get(2)?)))
            .and_then(Iterator::collect)
            .map_err(sql)?;
        let mut found: Vec<MissingPapers> = Vec::new();
        for (application, term, label) in rows {
            if let Some(known) = found.iter_mut().find(|f| f.line.id == application) {
                known.labels.push(label);
                continue;
            }
            let line = self.application_line(application)?;
            let open = line.filter(|l| (board == 0 || l.board == board) && !l.state.is_done());
            if let (Some(line), Some(term)) = (open, term) {
                found.push(MissingPapers { line, term, labels: vec![label] });
            }
        }
        Ok(found)
    }

    /// The applications whose proof of use is due until a day and is not there.
    pub fn proofs_due(&self, board: i64, until: Day) -> Result<Vec<ApplicationLine>, Problem> {
        let text = format!(
            "SELECT {COLUMNS} FROM application_line WHERE proof_due <= ?1 AND (?2 = 0 OR board = ?2)
             ORDER BY proof_due LIMIT ?3"
        );
        self.lines_by(&text, (until.iso(), board, MOST))
    }

    /// How many proofs of use were due before a day and are not there.
    pub fn count_proofs_due(&self, board: i64, before: Day) -> Result<i64, Problem> {
        self.number(
            "SELECT count(*) FROM application_line WHERE proof_due < ?1 AND (?2 = 0 OR board = ?2)",
            (before.iso(), board),
        )
    }

    /// Reclaimed money that is due until a day and not all back.
    pub fn reclaims_due(&self, board: i64, until: Day) -> Result<Vec<(ApplicationLine, Reclaim)>, Problem> {
        let reclaims: Vec<Reclaim> =
            self.list("WHERE due <= ?1 AND returned < amount ORDER BY due LIMIT ?2", (until.iso(), MOST))?;
        let mut found = Vec::new();
        for reclaim in reclaims {
            let line = self.application_line(reclaim.application)?;
            if let Some(line) = line.filter(|l| (board == 0 || l.board == board) && !l.state.is_done()) {
                found.push((line, reclaim));
            }
        }
        Ok(found)
    }

    /// Conditions that are due until a day and not met, of applications that go on: the board recommended them in that
    /// sitting, and the council has not said no.
    pub fn conditions_due(
        &self,
        board: i64,
        until: Day,
    ) -> Result<Vec<(ApplicationLine, Condition)>, Problem> {
        let open: Vec<Condition> =
            self.list("WHERE met_on IS NULL AND due <= ?1 ORDER BY due, id LIMIT ?2", (until.iso(), MOST))?;
        let mut found = Vec::new();
        for condition in open {
            let goes_on = |line: &ApplicationLine| {
                (board == 0 || line.board == board)
                    && line.amounts.recommended.is_some()
                    && line.sitting.is_some_and(|(sitting, ..)| sitting == condition.sitting)
                    && line.state != State::Refused
                    && !line.state.is_done()
            };
            if let Some(line) = self.application_line(condition.application)?.filter(goes_on) {
                found.push((line, condition));
            }
        }
        Ok(found)
    }

    /// The sittings until a day that are neither closed nor cancelled, the earliest first.
    pub fn open_sittings(&self, board: i64, until: Day) -> Result<Vec<Sitting>, Problem> {
        self.list(
            "WHERE closed = 0 AND cancelled_on IS NULL AND day <= ?1 AND (?2 = 0 OR board = ?2) ORDER BY day, ordinal LIMIT ?3",
            (until.iso(), board, MOST),
        )
    }

    /// How many applications a sitting has on its agenda, and the sum of what lies before the board.
    pub fn agenda_sum(&self, sitting: i64) -> Result<(i64, Money), Problem> {
        self.conn
            .prepare_cached(
                "SELECT count(*), ifnull(sum(ifnull(l.examined, l.requested)), 0) FROM item i
                 JOIN agenda_entry e ON e.item = i.id JOIN application_line l ON l.application = e.application
                 WHERE i.sitting = ?1",
            )
            .and_then(|mut s| s.query_row([sitting], |row| Ok((row.get(0)?, Money::from_cents(row.get(1)?)))))
            .map_err(sql)
    }

    /// The proposals that have no number yet.
    pub fn proposals_without_number(&self, board: i64) -> Result<Vec<Proposal>, Problem> {
        self.list("WHERE number IS NULL AND (?1 = 0 OR board = ?1) LIMIT ?2", (board, MOST))
    }

    /// The granting notice of an application.
    pub fn granting_notice(&self, application: i64) -> Result<Option<Notice>, Problem> {
        Ok(self.notice(application)?.filter(|notice| notice.kind == NoticeKind::Grant))
    }

    /// The rows of some nouns that a person touched last, the newest first, each once.
    pub fn last_touched(
        &self,
        person: &str,
        nouns: &[&str],
        most: usize,
    ) -> Result<Vec<LastTouched>, Problem> {
        let nouns = serde_json::to_string(nouns).unwrap_or_default();
        let mut statement = self
            .conn
            .prepare_cached(
                "SELECT r.noun, r.row_id, lately.at FROM (SELECT entry, at FROM journal
                    WHERE kind = 'act' AND actor_name = ?1 ORDER BY entry DESC LIMIT 100) lately
                 JOIN journal_row r ON r.entry = lately.entry
                 WHERE r.noun IN (SELECT value FROM json_each(?2)) ORDER BY lately.entry DESC, r.seq LIMIT 400",
            )
            .map_err(sql)?;
        let rows: Vec<LastTouched> = statement
            .query_map((person, nouns), |row| {
                Ok(LastTouched { noun: row.get(0)?, id: row.get(1)?, at: row.get(2)? })
            })
            .and_then(Iterator::collect)
            .map_err(sql)?;
        let mut found: Vec<LastTouched> = Vec::new();
        for row in rows {
            if !found.iter().any(|f| f.noun == row.noun && f.id == row.id) {
                found.push(row);
            }
        }
        found.truncate(most);
        Ok(found)
    }
}

fn list(states: &[State]) -> String {
    let codes: Vec<&str> = states.iter().map(|state| state.code()).collect();
    serde_json::to_string(&codes).unwrap_or_default()
}

fn day(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Day>> {
    let text: Option<String> = row.get(at)?;
    let strange = || rusqlite::Error::InvalidColumnType(at, String::new(), Type::Text);
    text.map(|iso| iso.parse().map(Day).map_err(|_| strange())).transpose()
}
