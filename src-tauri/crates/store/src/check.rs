//! The self-check: is everything in the register as this program wrote it?

mod replay;
mod rules;

use domain::problem::{Code, Problem};

use crate::digest::sha256_hex;
use crate::migration;
use crate::reader::Reader;
use crate::register::Register;
use crate::trouble::sql;

/// How many places of one kind are named; a badly damaged file would fill the screen.
const NAMED: usize = 20;

type Check = fn(Reader<'_>) -> Result<Vec<Problem>, Problem>;

impl Register {
    /// Checks the file (integrity), the references between rows, the migrations, the journal chain
    /// with its end, the rows against the journal, the rules that hold over several rows, the kept
    /// documents, and whether each attachment has its own. Gives a problem for each finding; only reads.
    pub fn check(&self) -> Result<Vec<Problem>, Problem> {
        self.read(|reader: Reader<'_>| {
            let mut findings = integrity(reader)?;
            let is_damaged = !findings.is_empty();
            let checks: [Check; 8] = [
                references,
                migrations,
                chain,
                replay::differing_rows,
                derived,
                rules::broken,
                documents,
                lost,
            ];
            for check in checks {
                match check(reader) {
                    Ok(found) => findings.extend(found),
                    // The damage is named already; what lies behind it cannot be read.
                    Err(_) if is_damaged => {}
                    Err(problem) => return Err(problem),
                }
            }
            Ok::<_, Problem>(findings)
        })
    }
}

fn integrity(reader: Reader<'_>) -> Result<Vec<Problem>, Problem> {
    let mut statement = reader.conn.prepare("PRAGMA integrity_check(20)").map_err(sql)?;
    let lines: Vec<String> =
        statement.query_map([], |row| row.get(0)).and_then(Iterator::collect).map_err(sql)?;
    Ok(lines
        .into_iter()
        .filter(|line| line != "ok")
        .map(|line| Problem::new(Code::PlaceDamaged).fact("stelle", line))
        .collect())
}

fn references(reader: Reader<'_>) -> Result<Vec<Problem>, Problem> {
    let mut statement = reader.conn.prepare("PRAGMA foreign_key_check").map_err(sql)?;
    let astray: Vec<(String, Option<i64>)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .and_then(|rows| rows.take(NAMED).collect())
        .map_err(sql)?;
    Ok(astray
        .into_iter()
        .map(|(table, row)| {
            let problem = Problem::new(Code::ReferenceBroken).fact("art", table);
            row.map_or_else(|| problem.clone(), |row| problem.clone().fact("eintrag", row))
        })
        .collect())
}

fn migrations(reader: Reader<'_>) -> Result<Vec<Problem>, Problem> {
    let steps = migration::differing(reader.conn, migration::ALL)?;
    Ok(steps.into_iter().map(|step| Problem::new(Code::MigrationDiffers).fact("schritt", step)).collect())
}

fn chain(reader: Reader<'_>) -> Result<Vec<Problem>, Problem> {
    Ok(reader.verify_chain()?.into_iter().collect())
}

/// What lists read must be what the rows say.
fn derived(reader: Reader<'_>) -> Result<Vec<Problem>, Problem> {
    let differing = crate::derive::differing(reader)?;
    Ok(differing
        .into_iter()
        .take(NAMED)
        .map(|(table, row)| Problem::new(Code::LineDiffers).fact("art", table).fact("eintrag", row))
        .collect())
}

/// Each kept document must still have the hash that it is kept under.
fn documents(reader: Reader<'_>) -> Result<Vec<Problem>, Problem> {
    let mut statement = reader.conn.prepare("SELECT sha256, bytes FROM blob ORDER BY sha256").map_err(sql)?;
    let mut rows = statement.query([]).map_err(sql)?;
    let mut findings = Vec::new();
    while let Some(row) = rows.next().map_err(sql)? {
        let hash: String = row.get(0).map_err(sql)?;
        let bytes = row.get_ref(1).map_err(sql)?;
        if bytes.as_blob().map(sha256_hex).ok().as_deref() != Some(hash.as_str()) {
            findings.push(Problem::new(Code::BytesDiffer).fact("eintrag", hash));
        }
    }
    Ok(findings)
}

/// Each attachment must have its bytes, as many as it says.
fn lost(reader: Reader<'_>) -> Result<Vec<Problem>, Problem> {
    let mut statement = reader
        .conn
        .prepare(
            "SELECT a.name FROM attachment a LEFT JOIN blob b ON b.sha256 = a.sha256
             WHERE b.size IS NOT a.size ORDER BY a.id",
        )
        .map_err(sql)?;
    let names: Vec<String> =
        statement.query_map([], |row| row.get(0)).and_then(|rows| rows.take(NAMED).collect()).map_err(sql)?;
    let lost = names.into_iter().map(|name| Problem::new(Code::AttachmentLost).fact("eintrag", name));
    Ok(lost.chain(lost_minutes(reader)?).collect())
}

/// Each released version of minutes must have its pages.
fn lost_minutes(reader: Reader<'_>) -> Result<Vec<Problem>, Problem> {
    let mut statement = reader
        .conn
        .prepare(
            "SELECT v.id FROM minutes_version v LEFT JOIN blob b ON b.sha256 = v.sha256
             WHERE b.sha256 IS NULL ORDER BY v.id",
        )
        .map_err(sql)?;
    let ids: Vec<i64> =
        statement.query_map([], |row| row.get(0)).and_then(|rows| rows.take(NAMED).collect()).map_err(sql)?;
    Ok(ids.into_iter().map(|id| Problem::new(Code::MinutesLost).fact("eintrag", id)).collect())
}

#[cfg(test)]
mod tests;
