//! Migrations: pure SQL, pinned by their hash, one transaction each.

use domain::problem::{Code, Problem};
use jiff::Zoned;
use rusqlite::Connection;

use crate::actor::stamp;
use crate::digest::sha256_hex;
use crate::trouble::sql;

/// One step of the schema.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Migration {
    /// Version of the schema after it.
    pub version: i64,
    /// The statements.
    pub sql: &'static str,
    /// SHA-256 of the statements; a released migration never changes.
    pub sha256: &'static str,
}

/// All migrations, in order.
pub(crate) const ALL: &[Migration] = &[
    Migration {
        version: 1,
        sql: include_str!("../migrations/0001_first.sql"),
        sha256: "1a0ada21d792d9640639422cca934a38a2417a7b1bad2947b3f26e13843497a2",
    },
    Migration {
        version: 2,
        sql: include_str!("../migrations/0002_register.sql"),
        sha256: "837802c2c37c6efb374b6d871fd86028ed79f9030c41545cb86e3526b0ff970d",
    },
    Migration {
        version: 3,
        sql: include_str!("../migrations/0003_search.sql"),
        sha256: "31360b67bfd142076cee69a63c5acd0ce049e124552d08d80428dfd8e30b76dc",
    },
    Migration {
        version: 4,
        sql: include_str!("../migrations/0004_sitting.sql"),
        sha256: "5594dd050fe8973cae6de613a4645e7d3196816707af8b3cc44120a3162cef86",
    },
    Migration {
        version: 5,
        sql: include_str!("../migrations/0005_documents.sql"),
        sha256: "74ef362f59c30e0603754d909452724320990257321410e569983383c5440a8b",
    },
];

/// The oldest schema that this program still opens.
pub(crate) const OLDEST: i64 = 1;

/// Version of the schema after all of `migrations`.
pub(crate) fn newest(migrations: &[Migration]) -> i64 {
    migrations.iter().map(|m| m.version).max().unwrap_or(0)
}

/// Applies what is missing above `from`, each migration in a transaction of its own.
pub(crate) fn apply(
    conn: &Connection,
    migrations: &[Migration],
    from: i64,
    now: &Zoned,
) -> Result<(), Problem> {
    for migration in migrations.iter().filter(|m| m.version > from) {
        // Has no effect inside a transaction, therefore before BEGIN.
        conn.pragma_update(None, "foreign_keys", false).map_err(sql)?;
        let outcome = step(conn, migration, now);
        conn.pragma_update(None, "foreign_keys", true).map_err(sql)?;
        outcome?;
    }
    Ok(())
}

fn step(conn: &Connection, migration: &Migration, now: &Zoned) -> Result<(), Problem> {
    let tx = conn.unchecked_transaction().map_err(sql)?;
    tx.execute_batch(migration.sql).map_err(sql)?;
    let stray: i64 =
        tx.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0)).map_err(sql)?;
    if stray > 0 {
        return Err(Problem::new(Code::StoreFailed)
            .fact("grund", format!("Umstellung {}: {stray} Verweise ins Leere", migration.version)));
    }
    tx.execute(
        "INSERT INTO migration (version, sha256, applied_at) VALUES (?1, ?2, ?3)",
        (migration.version, sha256_hex(migration.sql.as_bytes()), stamp(now)),
    )
    .map_err(sql)?;
    tx.pragma_update(None, "user_version", migration.version).map_err(sql)?;
    tx.commit().map_err(sql)
}

/// Does the schema have derived tables? Only those of before version 2 do not.
pub(crate) fn has_derivation(conn: &Connection) -> Result<bool, Problem> {
    let version: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(sql)?;
    Ok(version >= 2)
}

/// Were the applied migrations those that this program knows?
pub(crate) fn differing(conn: &Connection, migrations: &[Migration]) -> Result<Vec<i64>, Problem> {
    let mut statement =
        conn.prepare("SELECT version, sha256 FROM migration ORDER BY version").map_err(sql)?;
    let applied: Vec<(i64, String)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .and_then(Iterator::collect)
        .map_err(sql)?;
    let version: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(sql)?;
    let wanted = migrations.iter().filter(|m| m.version <= version);
    Ok(wanted
        .filter(|m| !applied.iter().any(|(v, hash)| *v == m.version && hash == m.sha256))
        .map(|m| m.version)
        .collect())
}
