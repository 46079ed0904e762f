use domain::Money;
use domain::association::AssociationKind;
use domain::problem::Problem;
use rusqlite::Row;
use rusqlite::types::Value;

use crate::reader::Reader;
use crate::trouble::sql;

/// An association with what became of its applications, as lists show it.
#[derive(Clone, Debug)]
pub struct AssociationLine {
    /// The association.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// What kind of applicant it is.
    pub kind: AssociationKind,
    /// Town.
    pub town: String,
    /// There is a warning.
    pub warned: bool,
    /// How many applications it made.
    pub applications: i64,
    /// Sum of what it applied for.
    pub requested: Money,
    /// Sum of what was decided.
    pub decided: Money,
    /// Sum of what was paid.
    pub paid: Money,
    /// How many proofs of use are still to come.
    pub open_proofs: i64,
    /// Year of the newest application.
    pub last_year: Option<i16>,
}

/// Which associations a list shows. What is left out is not asked.
#[derive(Clone, Debug, Default)]
pub struct AssociationFilter {
    /// Of this kind.
    pub kind: Option<AssociationKind>,
    /// With a warning.
    pub warned: bool,
    /// With proofs of use still to come.
    pub open_proofs: bool,
    /// Among these, from a search.
    pub among: Option<Vec<i64>>,
}

/// Order of a list. Names break ties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AssociationSort {
    /// German order of the names.
    #[default]
    Name,
    /// How many applications.
    Applications,
    /// Sum of what was decided.
    Decided,
    /// Year of the newest application.
    LastYear,
}

/// Count and sums of a list of associations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AssociationTotals {
    /// How many.
    pub count: i64,
    /// How many applications they made.
    pub applications: i64,
    /// Sum of what they applied for.
    pub requested: Money,
    /// Sum of what was decided.
    pub decided: Money,
    /// Sum of what was paid.
    pub paid: Money,
    /// How many proofs of use are still to come.
    pub open_proofs: i64,
}

const COLUMNS: &str =
    "association, name, kind, town, warned, applications, requested, decided, paid, open_proofs,
    last_year";

impl AssociationFilter {
    fn condition(&self) -> (String, Vec<Value>) {
        let mut parts: Vec<&str> = Vec::new();
        let mut values = Vec::new();
        if let Some(kind) = self.kind {
            parts.push("kind = ?");
            values.push(Value::Text(kind.code().to_owned()));
        }
        if self.warned {
            parts.push("warned = 1");
        }
        if self.open_proofs {
            parts.push("open_proofs > 0");
        }
        if let Some(among) = &self.among {
            parts.push("association IN (SELECT value FROM json_each(?))");
            values.push(Value::Text(serde_json::to_string(among).unwrap_or_default()));
        }
        let text = if parts.is_empty() { String::new() } else { format!("WHERE {}", parts.join(" AND ")) };
        (text, values)
    }
}

impl AssociationSort {
    fn clause(self, descending: bool) -> String {
        let down = if descending { " DESC" } else { "" };
        match self {
            Self::Name => format!("ORDER BY name_key{down}, association{down}"),
            Self::Applications => format!("ORDER BY applications{down}, name_key{down}, association{down}"),
            Self::Decided => format!("ORDER BY decided{down}, name_key{down}, association{down}"),
            Self::LastYear => format!("ORDER BY last_year{down}, name_key{down}, association{down}"),
        }
    }
}

impl Reader<'_> {
    /// A window of the list of associations: `limit` lines from the `offset`-th on.
    pub fn association_lines(
        &self,
        filter: &AssociationFilter,
        sort: AssociationSort,
        descending: bool,
        (offset, limit): (i64, i64),
    ) -> Result<Vec<AssociationLine>, Problem> {
        let (condition, mut values) = filter.condition();
        values.extend([Value::Integer(limit), Value::Integer(offset)]);
        let clause = sort.clause(descending);
        // The window is found on an index alone; only its lines are read whole.
        let text = format!(
            "SELECT {COLUMNS} FROM association_line WHERE association IN (
                SELECT association FROM association_line {condition} {clause} LIMIT ? OFFSET ?) {clause}"
        );
        let mut statement = self.conn.prepare_cached(&text).map_err(sql)?;
        statement.query_map(rusqlite::params_from_iter(values), line).and_then(Iterator::collect).map_err(sql)
    }

    /// Count and sums of a list of associations.
    pub fn association_totals(&self, filter: &AssociationFilter) -> Result<AssociationTotals, Problem> {
        let (condition, values) = filter.condition();
        let text = format!(
            "SELECT count(*), ifnull(sum(applications), 0), ifnull(sum(requested), 0), ifnull(sum(decided), 0),
                ifnull(sum(paid), 0), ifnull(sum(open_proofs), 0)
             FROM association_line {condition}"
        );
        let money = |row: &Row<'_>, at: usize| row.get(at).map(Money::from_cents);
        self.conn
            .prepare_cached(&text)
            .and_then(|mut s| {
                s.query_row(rusqlite::params_from_iter(values), |row| {
                    Ok(AssociationTotals {
                        count: row.get(0)?,
                        applications: row.get(1)?,
                        requested: money(row, 2)?,
                        decided: money(row, 3)?,
                        paid: money(row, 4)?,
                        open_proofs: row.get(5)?,
                    })
                })
            })
            .map_err(sql)
    }

    /// One association with what became of its applications.
    pub fn association_line(&self, id: i64) -> Result<Option<AssociationLine>, Problem> {
        use rusqlite::OptionalExtension as _;
        self.conn
            .prepare_cached(&format!("SELECT {COLUMNS} FROM association_line WHERE association = ?1"))
            .and_then(|mut s| s.query_row([id], line).optional())
            .map_err(sql)
    }

    /// Since which year an association applies, and whether all that was paid to it is recognised.
    pub fn association_record(&self, id: i64) -> Result<(Option<i16>, bool), Problem> {
        self.conn
            .prepare_cached(
                "SELECT min(year), count(*) FILTER (WHERE paid > 0 AND recognised IS NULL)
                 FROM application_line WHERE association = ?1",
            )
            .and_then(|mut s| s.query_row([id], |row| Ok((row.get(0)?, row.get::<_, i64>(1)? == 0))))
            .map_err(sql)
    }
}

fn line(row: &Row<'_>) -> rusqlite::Result<AssociationLine> {
    let kind: String = row.get(2)?;
    let kind = AssociationKind::from_code(&kind)
        .ok_or_else(|| rusqlite::Error::InvalidColumnType(2, String::new(), rusqlite::types::Type::Text))?;
    let money = |at: usize| row.get(at).map(Money::from_cents);
    Ok(AssociationLine {
        id: row.get(0)?,
        name: row.get(1)?,
        kind,
        town: row.get(3)?,
        warned: row.get(4)?,
        applications: row.get(5)?,
        requested: money(6)?,
        decided: money(7)?,
        paid: money(8)?,
        open_proofs: row.get(9)?,
        last_year: row.get(10)?,
    })
}
