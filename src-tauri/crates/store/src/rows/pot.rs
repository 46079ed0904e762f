use domain::pot::{Funding, Pot, PotEntry, PotSource};
use domain::problem::Problem;

use crate::noun::{Kind, noun};
use crate::reader::Reader;
use crate::trouble::sql;

noun!(Pot, "pot", "der Topf", {
    uid: Kind::Text,
    board: Kind::Ref("board"),
    year: Kind::Int,
    source: Kind::Text,
    allocation: Kind::Int,
    release: Kind::Int,
    carried: Kind::Int,
    account: Kind::Text,
    remark: Kind::Text,
});

noun!(PotEntry, "pot_entry", "die Buchung", {
    pot: Kind::Ref("pot"),
    day: Kind::Text,
    kind: Kind::Text,
    amount: Kind::Int,
    reason: Kind::Text,
});

noun!(Funding, "funding", "die Finanzierung aus einem Topf", {
    application: Kind::Ref("application"),
    pot: Kind::Ref("pot"),
    position: Kind::Int,
    amount: Kind::Int,
    overdraw: Kind::Text,
});

impl Reader<'_> {
    /// The pots of a board in a year, or in all years; the newest year first.
    pub fn pots(&self, board: i64, year: Option<i16>) -> Result<Vec<Pot>, Problem> {
        self.list(
            "WHERE board = ?1 AND (?2 IS NULL OR year = ?2) ORDER BY year DESC, source = 'board' DESC, source",
            (board, year),
        )
    }

    /// The pot of a board, a year and a source.
    pub fn pot_of(&self, board: i64, year: i16, source: PotSource) -> Result<Option<Pot>, Problem> {
        self.first("WHERE board = ?1 AND year = ?2 AND source = ?3", (board, year, source.code()))
    }

    /// The years in which a board has pots, the newest first; all boards where none is named.
    pub fn pot_years(&self, board: Option<i64>) -> Result<Vec<i16>, Problem> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT DISTINCT year FROM pot WHERE ?1 IS NULL OR board = ?1 ORDER BY year DESC")
            .map_err(sql)?;
        statement.query_map([board], |row| row.get(0)).and_then(Iterator::collect).map_err(sql)
    }

    /// The bookings of a pot by hand, by day.
    pub fn pot_entries(&self, pot: i64) -> Result<Vec<PotEntry>, Problem> {
        self.list("WHERE pot = ?1 ORDER BY day, id", [pot])
    }

    /// The pots that an application draws on.
    pub fn fundings(&self, application: i64) -> Result<Vec<Funding>, Problem> {
        self.list("WHERE application = ?1 ORDER BY position, id", [application])
    }

    /// What draws on a pot.
    pub fn fundings_of_pot(&self, pot: i64) -> Result<Vec<Funding>, Problem> {
        self.list("WHERE pot = ?1 ORDER BY application, id", [pot])
    }
}
