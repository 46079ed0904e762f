//! Bytes of attachments and issued documents, by their SHA-256. Appended by [`crate::Tx::put_bytes`].

use domain::problem::Problem;
use rusqlite::OptionalExtension as _;

use crate::reader::Reader;
use crate::trouble::sql;

impl Reader<'_> {
    /// The bytes with that SHA-256 (hexadecimal), if they are kept.
    pub fn bytes(&self, sha256: &str) -> Result<Option<Vec<u8>>, Problem> {
        self.conn
            .prepare_cached("SELECT bytes FROM blob WHERE sha256 = ?1")
            .and_then(|mut s| s.query_row([sha256], |row| row.get(0)).optional())
            .map_err(sql)
    }
}
