mod flipped;
mod random;
mod refusals;

use rusqlite::Connection;

use crate::Register;
use crate::rows;
use crate::testing::*;

/// All noun tables as text: equal text, equal tables.
pub fn tables(register: &Register) -> String {
    let mut all = String::new();
    for shape in rows::ALL {
        let mut statement = register.conn.prepare(&format!("{} ORDER BY id", shape.select())).unwrap();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values: Vec<String> =
                (0..=shape.columns.len()).map(|at| format!("{:?}", row.get_ref(at).unwrap())).collect();
            all.push_str(&format!("{}: {}\n", shape.noun, values.join(" | ")));
        }
    }
    all
}

/// The register as another program sees it: without any protection.
pub fn tampered(office: &Office, statement: &str) {
    let conn = Connection::open(&office.path).unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;").unwrap();
    conn.execute_batch(statement).unwrap_or_else(|e| panic!("{statement}: {e}"));
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
}

/// A board, four applications put and changed by two people, an undo and a redo.
pub fn some_history(office: &mut Office) -> Register {
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    for running in 1..=4 {
        office.act(&mut register, &ahrens(), |tx| tx.put(&mut application(1, running))).unwrap();
    }
    office
        .act(&mut register, &brandt(), |tx| {
            let mut row: domain::application::Application = tx.get(2)?;
            row.amount = domain::Money::from_cents(79_900);
            row.withdrawn = Some("Grund".into());
            row.ending = Some(domain::application::Ending::Withdrawn);
            tx.put(&mut row)?;
            tx.remove::<domain::application::Application>(3)
        })
        .unwrap();
    office.undo(&mut register, &brandt()).unwrap();
    office.redo(&mut register, &brandt()).unwrap();
    office.undo(&mut register, &ahrens()).unwrap();
    register
}
