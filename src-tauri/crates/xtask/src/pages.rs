//! One PDF of every kind of document, from the finished sample.

use std::path::Path;

use serde_json::{Value, json};

use crate::job::{Result, Shell};
use crate::{Done, Stop, cargo, place};

/// Writes the pages into `out`.
pub(crate) fn pages(out: &Path) -> Done {
    let program = cargo::cli()?;
    place::create(out)?;
    // A register of its own each time: an earlier one is not touched.
    let folder = place::target()?.join("pages").join(std::process::id().to_string());
    place::create(&folder)?;
    let shell = Shell { program, register: folder.join("beispiel.beirat") };
    let written = write(&shell, out);
    let _ = std::fs::remove_dir_all(&folder);
    for path in written? {
        println!("{}", path.display());
    }
    Ok(())
}

fn write(shell: &Shell, out: &Path) -> Done<Vec<std::path::PathBuf>> {
    shell.sample("done")?;
    let overview = shell.call("overview", &json!({}))?;
    let board = json!({ "board": overview.pointer("/boards/0/id") });
    let first = |list: &str| -> Done<i64> {
        let rows = shell.call(list, &board)?;
        let id = rows.pointer("/rows/0/id").and_then(Value::as_i64);
        id.ok_or_else(|| Stop(format!("Im Beispiel fehlt eine Zeile von {list}.")))
    };
    shell.write_papers(&Result { sitting: first("sittings")?, proposal: first("proposals")? }, out)
}
