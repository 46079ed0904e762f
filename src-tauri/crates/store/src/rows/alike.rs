use domain::alike::twins;
use domain::fold::fold;
use domain::problem::Problem;

use crate::reader::Reader;
use crate::trouble::sql;

/// Associations whose name is that of a new one, or nearly.
#[derive(Clone, Debug, Default)]
pub struct Alike {
    /// The one of the same name, but for spelling and legal form; only where there is exactly one.
    pub same: Option<i64>,
    /// Near ones, the nearest first.
    pub twins: Vec<NearTwin>,
}

/// A near twin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearTwin {
    /// The association.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// The spelling of it that is near: its name or an alias.
    pub spelling: String,
}

impl Reader<'_> {
    /// Who is known under that name or nearly that name, by legal names and aliases.
    pub fn associations_alike(&self, name: &str) -> Result<Alike, Problem> {
        let mut statement =
            self.conn.prepare_cached("SELECT id, name, aliases FROM association").map_err(sql)?;
        let known: Vec<(i64, String, String)> = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .and_then(Iterator::collect)
            .map_err(sql)?;
        let spellings = known.iter().flat_map(|(id, name, aliases)| {
            std::iter::once(name.as_str())
                .chain(aliases.lines().filter(|line| !line.trim().is_empty()))
                .map(move |spelling| ((*id, name.as_str(), spelling), spelling))
        });
        let wanted = fold(name).text();
        let mut found = Alike::default();
        let mut same = Vec::new();
        for twin in twins(name, spellings) {
            let (id, legal, spelling) = twin.who;
            if fold(spelling).text() == wanted {
                same.push(id);
            }
            if !found.twins.iter().any(|t| t.id == id) {
                found.twins.push(NearTwin { id, name: legal.to_owned(), spelling: spelling.to_owned() });
            }
        }
        same.sort_unstable();
        same.dedup();
        found.same = same.first().copied().filter(|_| same.len() == 1);
        Ok(found)
    }

    /// All associations that somebody may mean by what is typed, the best first.
    pub fn associations_found(&self, text: &str) -> Result<Vec<i64>, Problem> {
        self.rows_found("association", text)
    }
}
