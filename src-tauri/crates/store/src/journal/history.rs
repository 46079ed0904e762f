use domain::problem::{Code, Problem};

use crate::act::Touched;
use crate::image::Image;
use crate::noun::Noun;
use crate::reader::Reader;
use crate::rows;
use crate::trouble::sql;
use rusqlite::Params;

/// What one journal entry did to a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Number of the entry.
    pub entry: i64,
    /// `act`, `undo` or `redo`.
    pub kind: String,
    /// For `undo` and `redo`: the act that was taken back or done again.
    pub target: Option<i64>,
    /// Name of the act; `undo` and `redo` for those.
    pub act: String,
    /// What the journal calls it.
    pub label: String,
    /// Who.
    pub actor_name: String,
    /// In which role.
    pub actor_role: String,
    /// When, in UTC: `2026-11-22T13:32:05Z`.
    pub at: String,
    /// The images were erased; `before` and `after` are then empty.
    pub erased: bool,
    /// The changed columns before; `None`: the row was new.
    pub before: Option<Image>,
    /// The changed columns after; `None`: the row was removed.
    pub after: Option<Image>,
}

/// What one journal entry did to a row of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseChange {
    /// Noun of the row.
    pub noun: String,
    /// Its number.
    pub id: i64,
    /// What was done to it.
    pub change: Change,
}

const COLUMNS: &str =
    "r.noun, r.row_id, j.entry, j.kind, j.target, j.act, j.label, j.actor_name, j.actor_role, j.at,
    i.salt IS NULL, i.before, i.after";

/// The rows of a case: the application, all that ever named it, also what is long gone, and its criteria.
pub(crate) const OF_CASE: &str = "WITH of_case (noun, row_id) AS (
        SELECT 'application', ?1
        UNION
        SELECT r.noun, r.row_id FROM journal_image i JOIN journal_row r ON r.entry = i.entry AND r.seq = i.seq
        WHERE CASE WHEN json_valid(i.after) THEN json_extract(i.after, '$.application') END = ?1
        UNION
        SELECT 'finding', f.id FROM examination e JOIN finding f ON f.examination = e.id WHERE e.application = ?1
        UNION
        SELECT 'interest_line', l.id FROM reclaim c JOIN interest_line l ON l.reclaim = c.id WHERE c.application = ?1)";

impl Reader<'_> {
    /// Everything that happened to a row, the oldest first.
    pub fn history<N: Noun>(&self, id: i64) -> Result<Vec<Change>, Problem> {
        let text = format!(
            "SELECT {COLUMNS} FROM journal_row r JOIN journal j ON j.entry = r.entry
             LEFT JOIN journal_image i ON i.entry = r.entry AND i.seq = r.seq
             WHERE r.noun = ?1 AND r.row_id = ?2 ORDER BY r.entry, r.seq"
        );
        let all = self.changes(&text, (N::SHAPE.noun, id))?;
        Ok(all.into_iter().map(|found| found.change).collect())
    }

    /// Everything that happened to an application and to all that ever belonged to it, the oldest first.
    pub fn case_history(&self, application: i64) -> Result<Vec<CaseChange>, Problem> {
        let text = format!(
            "{OF_CASE} SELECT {COLUMNS} FROM of_case c
             JOIN journal_row r ON r.noun = c.noun AND r.row_id = c.row_id JOIN journal j ON j.entry = r.entry
             LEFT JOIN journal_image i ON i.entry = r.entry AND i.seq = r.seq ORDER BY r.entry, r.seq"
        );
        self.changes(&text, [application])
    }

    /// The last entry that touched a row of this noun that belongs, or ever belonged, to an application; 0: none.
    pub fn version_in_case<N: Noun>(&self, application: i64) -> Result<i64, Problem> {
        let text = format!(
            "{OF_CASE} SELECT ifnull(max(r.entry), 0) FROM of_case c
             JOIN journal_row r ON r.noun = c.noun AND r.row_id = c.row_id WHERE c.noun = ?2"
        );
        self.number(&text, (application, N::SHAPE.noun))
    }

    fn changes(&self, text: &str, params: impl Params) -> Result<Vec<CaseChange>, Problem> {
        let mut statement = self.conn.prepare_cached(text).map_err(sql)?;
        let mut rows = statement.query(params).map_err(sql)?;
        let mut all = Vec::new();
        while let Some(row) = rows.next().map_err(sql)? {
            let entry: i64 = row.get(2).map_err(sql)?;
            let image = |at: usize| -> Result<Option<Image>, Problem> {
                let text: Option<String> = row.get(at).map_err(sql)?;
                let broken = || Problem::new(Code::ChainBroken).fact("eintrag", entry);
                text.map(|text| Image::from_json(&text).ok_or_else(broken)).transpose()
            };
            all.push(CaseChange {
                noun: row.get(0).map_err(sql)?,
                id: row.get(1).map_err(sql)?,
                change: Change {
                    entry,
                    kind: row.get(3).map_err(sql)?,
                    target: row.get(4).map_err(sql)?,
                    act: row.get(5).map_err(sql)?,
                    label: row.get(6).map_err(sql)?,
                    actor_name: row.get(7).map_err(sql)?,
                    actor_role: row.get(8).map_err(sql)?,
                    at: row.get(9).map_err(sql)?,
                    erased: row.get(10).map_err(sql)?,
                    before: image(11)?,
                    after: image(12)?,
                },
            });
        }
        Ok(all)
    }

    /// Number of the last journal entry; 0 in a new register.
    pub fn last_entry(&self) -> Result<i64, Problem> {
        self.number("SELECT entry FROM journal_head", [])
    }

    /// When an entry was written, in UTC: `2026-11-22T13:32:05Z`; `None`: there is no such entry.
    pub fn moment(&self, entry: i64) -> Result<Option<String>, Problem> {
        use rusqlite::OptionalExtension as _;
        self.conn
            .prepare_cached("SELECT at FROM journal WHERE entry = ?1")
            .and_then(|mut s| s.query_row([entry], |row| row.get(0)).optional())
            .map_err(sql)
    }

    /// The rows that entries after `entry` put or removed, each once.
    pub fn changes_since(&self, entry: i64) -> Result<Vec<Touched>, Problem> {
        let mut statement = self
            .conn
            .prepare_cached(
                "SELECT DISTINCT noun, row_id FROM journal_row WHERE entry > ?1 ORDER BY noun, row_id",
            )
            .map_err(sql)?;
        let mut rows = statement.query([entry]).map_err(sql)?;
        let mut all = Vec::new();
        while let Some(row) = rows.next().map_err(sql)? {
            let noun: String = row.get(0).map_err(sql)?;
            // A noun that a later migration dropped has no rows left to redraw.
            if let Some(shape) = rows::shape(&noun) {
                all.push(Touched { noun: shape.noun, id: row.get(1).map_err(sql)? });
            }
        }
        Ok(all)
    }

    /// A warning where the clock of this PC is behind the last entry by more than a minute.
    pub fn clock_behind(&self, now: &jiff::Zoned) -> Result<Option<Problem>, Problem> {
        use rusqlite::OptionalExtension as _;
        let last: Option<String> = self
            .conn
            .query_row("SELECT at FROM journal ORDER BY entry DESC LIMIT 1", [], |row| row.get(0))
            .optional()
            .map_err(sql)?;
        let Some(last) = last.and_then(|at| at.parse::<jiff::Timestamp>().ok()) else { return Ok(None) };
        if now.timestamp().as_second() + 60 >= last.as_second() {
            return Ok(None);
        }
        let local = last.to_zoned(now.time_zone().clone());
        Ok(Some(Problem::new(Code::ClockBehind).fact("letzter", local.strftime("%d.%m.%Y, %H:%M Uhr"))))
    }
}
