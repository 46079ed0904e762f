use std::path::Path;

use domain::problem::{Code, Problem};
use rusqlite::{Connection, MAIN_DB, OpenFlags};

use super::{APPLICATION_ID, Access, Hold, Register, connect, connect_to_read, peek};
use crate::actor::{Seat, Surroundings};
use crate::backup::{folder_of, is_backup, moment_of, stem};
use crate::derive;
use crate::lock::{self, Taken};
use crate::migration::{self, Migration};
use crate::trouble::{shown, sql_at};

/// Older ones carry the WAL-reset bug, which can damage a register.
const OLDEST_SQLITE: i32 = 3_051_003;

impl Register {
    /// Opens a register. A broken file is never written to.
    pub fn open(
        path: &Path,
        access: Access,
        seat: &Seat,
        around: &mut Surroundings<'_>,
    ) -> Result<Self, Problem> {
        Self::open_with(path, access, seat, around, migration::ALL)
    }

    pub(crate) fn open_with(
        path: &Path,
        access: Access,
        seat: &Seat,
        around: &mut Surroundings<'_>,
        migrations: &[Migration],
    ) -> Result<Self, Problem> {
        sqlite_is_young_enough(rusqlite::version_number())?;
        peek(path)?;
        let protected = || Problem::new(Code::RegisterReadOnly).fact("datei", shown(path));
        let hold = match (access, moment_of(path)) {
            // A click on a backup must not turn it into what is worked in.
            (_, Some(moment)) => Hold::Reader(is_backup(moment)),
            (Access::Read, None) => Hold::Reader(protected()),
            (Access::Write, None) => match lock::take(path, seat, &around.now)? {
                Taken::Ours(lock) => Hold::Writer(lock),
                Taken::Not(reason) => Hold::Reader(reason),
            },
        };
        let conn = connect_to_read(path)?;
        let version = probe(&conn, path, migrations)?;
        let Hold::Writer(lock) = hold else {
            return Self::for_reading(conn, path, hold, version, migrations);
        };
        drop(conn);
        let conn = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        let report = sql_at(path);
        if conn.is_readonly(MAIN_DB).map_err(report)? {
            return Self::for_reading(conn, path, Hold::Reader(protected()), version, migrations);
        }
        conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())).map_err(report)?;
        conn.pragma_update(None, "synchronous", "FULL").map_err(report)?;
        let register = Self { conn, path: path.to_owned(), hold: Hold::Writer(lock) };
        if version < migration::newest(migrations) {
            register.migrate(version, &around.now, migrations)?;
        }
        register.derive_anew()?;
        Ok(register)
    }

    /// Brings an older register up to date, after a proven copy beside it.
    fn migrate(&self, from: i64, now: &jiff::Zoned, migrations: &[Migration]) -> Result<(), Problem> {
        let stem = stem(&self.path);
        let name = |moment: jiff::civil::DateTime| {
            format!("{stem}-vor-umstellung-{}.beirat", moment.strftime("%Y-%m-%dT%H-%M-%S"))
        };
        self.copy_to(folder_of(&self.path), name, now.datetime())?;
        migration::apply(&self.conn, migrations, from, now)
    }

    /// Writes the derived tables anew where another version of the program wrote them.
    fn derive_anew(&self) -> Result<(), Problem> {
        if !migration::has_derivation(&self.conn)? || derive::is_current(&self.conn)? {
            return Ok(());
        }
        let tx = self.conn.unchecked_transaction().map_err(sql_at(&self.path))?;
        derive::rebuild(&tx)?;
        tx.commit().map_err(sql_at(&self.path))
    }

    fn for_reading(
        conn: Connection,
        path: &Path,
        hold: Hold,
        version: i64,
        migrations: &[Migration],
    ) -> Result<Self, Problem> {
        conn.pragma_update(None, "query_only", true).map_err(sql_at(path))?;
        match hold {
            // What an older version wrote would have to be brought up to date first, and so would what lists read.
            Hold::Reader(reason)
                if version < migration::newest(migrations)
                    || (migration::has_derivation(&conn)? && !derive::is_current(&conn)?) =>
            {
                Err(reason.fact("alt", "ja"))
            }
            hold => Ok(Self { conn, path: path.to_owned(), hold }),
        }
    }
}

pub(super) fn sqlite_is_young_enough(version: i32) -> Result<(), Problem> {
    if version >= OLDEST_SQLITE {
        return Ok(());
    }
    Err(Problem::new(Code::SqliteTooOld).fact("version", rusqlite::version()))
}

/// Is it ours, sound, and of a version that this program knows? Gives the version of its schema.
pub(crate) fn probe(conn: &Connection, path: &Path, migrations: &[Migration]) -> Result<i64, Problem> {
    let report = sql_at(path);
    let about = |code: Code| Problem::new(code).fact("datei", shown(path));
    let pragma = |text: &str| conn.query_row(text, [], |row| row.get::<_, i64>(0)).map_err(report);
    if pragma("PRAGMA application_id")? != APPLICATION_ID {
        return Err(about(Code::RegisterForeign));
    }
    let version = pragma("PRAGMA user_version")?;
    let newest = migration::newest(migrations);
    if version > newest {
        return Err(about(Code::RegisterNewer).fact("stand", version).fact("bekannt", newest));
    }
    if version < migration::OLDEST {
        return Err(about(Code::RegisterTooOld)
            .fact("stand", version)
            .fact("version", env!("CARGO_PKG_VERSION")));
    }
    let verdict: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(report)?;
    if verdict != "ok" {
        return Err(about(Code::RegisterDamaged).fact("stelle", verdict));
    }
    if let Some(step) = migration::differing(conn, migrations)?.first() {
        return Err(about(Code::MigrationDiffers).fact("schritt", step));
    }
    Ok(version)
}
