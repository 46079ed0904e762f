use domain::problem::{Code, Problem};
use rusqlite::{Connection, TransactionBehavior};

use crate::actor::{Actor, Surroundings};
use crate::journal::{self, Kind};
use crate::register::Register;
use crate::trouble::sql_at;
use crate::tx::Tx;

/// What is done.
#[derive(Clone, Debug)]
pub struct Act {
    /// Name of the act, `application.create`.
    pub name: &'static str,
    /// What the journal and the undo toast call it, `Antrag 04/2019 angelegt`. Names numbers of
    /// rows, not people: the label stays when a row is erased.
    pub label: String,
    /// Final acts (issue, close, release, decision, erasure) are corrected, not undone.
    pub is_final: bool,
}

/// A row that an act put or removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Touched {
    /// Name of the noun.
    pub noun: &'static str,
    /// Row number.
    pub id: i64,
}

/// What an act left behind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Number of its journal entry; `None` where nothing changed.
    pub entry: Option<i64>,
    /// What the journal calls it.
    pub label: String,
    /// The rows that it put or removed, each once.
    pub changed: Vec<Touched>,
}

impl Register {
    /// The one door for writes: runs `change` in one transaction and journals each row that it
    /// puts or removes. On `Err` nothing is written; a change that changes no row leaves no entry.
    pub fn act<T, E: From<Problem>>(
        &mut self,
        act: Act,
        actor: &Actor,
        around: &mut Surroundings<'_>,
        change: impl FnOnce(&mut Tx<'_, '_>) -> Result<T, E>,
    ) -> Result<(T, Done), E> {
        self.batch(|batch| run(batch.conn, act, actor, around, Kind::Act, change))
    }

    /// Several acts in one transaction: all or none are written, each with its own journal entry.
    pub fn batch<T, E: From<Problem>>(
        &mut self,
        acts: impl FnOnce(&mut Batch<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.writable()?;
        let path = self.path.clone();
        let report = sql_at(&path);
        if !self.conn.is_autocommit() {
            return gathered(&self.conn, acts);
        }
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(report)?;
        let value = acts(&mut Batch { conn: &tx })?;
        tx.commit().map_err(report)?;
        Ok(value)
    }
}

/// Acts inside a transaction that gathers them: what fails leaves nothing, the others stay.
fn gathered<T, E: From<Problem>>(
    conn: &Connection,
    acts: impl FnOnce(&mut Batch<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let mark = |text: &str| conn.execute_batch(text).map_err(crate::trouble::sql);
    mark("SAVEPOINT gathered")?;
    let outcome = acts(&mut Batch { conn });
    mark(if outcome.is_ok() { "RELEASE gathered" } else { "ROLLBACK TO gathered; RELEASE gathered" })?;
    outcome
}

/// Several acts in one transaction; see [`Register::batch`].
pub struct Batch<'t> {
    pub(crate) conn: &'t Connection,
}

impl Batch<'_> {
    /// One act of the batch. Where it fails, nothing of it stays; the batch may go on.
    pub fn act<T, E: From<Problem>>(
        &mut self,
        act: Act,
        actor: &Actor,
        around: &mut Surroundings<'_>,
        change: impl FnOnce(&mut Tx<'_, '_>) -> Result<T, E>,
    ) -> Result<(T, Done), E> {
        let conn = self.conn;
        let mark = |text: &str| conn.execute_batch(text).map_err(crate::trouble::sql);
        mark("SAVEPOINT act")?;
        match run(conn, act, actor, around, Kind::Act, change) {
            Ok(done) => {
                mark("RELEASE act")?;
                Ok(done)
            }
            Err(problem) => {
                mark("ROLLBACK TO act; RELEASE act")?;
                Err(problem)
            }
        }
    }
}

/// Runs a change and appends its entry; the caller holds the transaction.
pub(crate) fn run<T, E: From<Problem>>(
    conn: &Connection,
    act: Act,
    actor: &Actor,
    around: &mut Surroundings<'_>,
    kind: Kind,
    change: impl FnOnce(&mut Tx<'_, '_>) -> Result<T, E>,
) -> Result<(T, Done), E> {
    if actor.name.is_empty() {
        return Err(Problem::new(Code::Internal).fact("grund", "Handlung ohne Person").into());
    }
    let head = journal::head(conn)?;
    let mut tx = Tx::new(conn, around, head.entry + 1, act.label);
    let value = change(&mut tx)?;
    tx.derive()?;
    let done = journal::append(conn, &head, tx, act.name, act.is_final, actor, kind)?;
    Ok((value, done))
}
