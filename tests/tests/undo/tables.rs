use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::Value;

/// Tables that undo does not turn back: the journal itself, counters, bytes, drafts, and what the
/// register says of itself.
const NOT_TURNED: [&str; 9] = [
    "journal",
    "journal_row",
    "journal_image",
    "journal_head",
    "sqlite_sequence",
    "blob",
    "draft",
    "migration",
    "register",
];

/// All rows of all other tables, read by an own connection as an independent witness.
pub fn tables(register: &Path) -> Vec<(String, Vec<Vec<Value>>)> {
    let conn = Connection::open_with_flags(register, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let mut names = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .unwrap()
        .query_map([], |row| row.get::<_, String>(0))
        .unwrap()
        .collect::<Result<Vec<_>, _>>()
        .unwrap();
    // Of the search index the texts are compared; its words have numbers of their own, and what is made from
    // both is compared with them by the check of the register.
    let is_index = |name: &str| name.starts_with("search_") && name != "search_text";
    names.retain(|name| !NOT_TURNED.contains(&name.as_str()) && !is_index(name));
    names
        .into_iter()
        .map(|name| {
            let mut statement = conn.prepare(&format!("SELECT * FROM \"{name}\" ORDER BY 1")).unwrap();
            let width = statement.column_count();
            let rows = statement
                .query_map([], |row| (0..width).map(|at| row.get::<_, Value>(at)).collect())
                .unwrap()
                .collect::<Result<Vec<_>, _>>()
                .unwrap();
            (name, rows)
        })
        .collect()
}
