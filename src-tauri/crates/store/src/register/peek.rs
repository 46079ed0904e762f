use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use domain::problem::{Code, Problem};

use super::APPLICATION_ID;
use crate::trouble::{file, shown};

const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// Looks at the head of a file, before SQLite touches it: is there a register at all?
///
/// The version of the schema is asked later: it may stand in the log beside the file.
pub(crate) fn peek(path: &Path) -> Result<(), Problem> {
    let about = |code: Code| Problem::new(code).fact("datei", shown(path));
    let mut head = Vec::with_capacity(100);
    match File::open(path) {
        Ok(_) if path.is_dir() => return Err(about(Code::RegisterForeign)),
        Ok(open) => {
            open.take(100).read_to_end(&mut head).map_err(|e| file(path, &e))?;
        }
        Err(error) if path.is_dir() => {
            // Windows refuses to open a folder.
            drop(error);
            return Err(about(Code::RegisterForeign));
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(absent(path)),
        Err(error) => return Err(file(path, &error)),
    }
    let is_named_register = path.extension().is_some_and(|e| e.eq_ignore_ascii_case("beirat"));
    if head.iter().all(|byte| *byte == 0) {
        // What a crash or a full disk leaves of a file.
        return Err(about(if is_named_register { Code::RegisterDamaged } else { Code::RegisterForeign }));
    }
    if !head.starts_with(MAGIC) {
        return Err(about(Code::RegisterForeign));
    }
    let id = head.get(68..72).and_then(|b| <[u8; 4]>::try_from(b).ok()).map(u32::from_be_bytes);
    match id {
        None => Err(about(Code::RegisterDamaged)),
        Some(id) if i64::from(id) != APPLICATION_ID => Err(about(Code::RegisterForeign)),
        Some(_) => Ok(()),
    }
}

/// No file: is it the file or already its folder that is missing?
fn absent(path: &Path) -> Problem {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() && !folder.is_dir() => {
            Problem::new(Code::FolderMissing).fact("ordner", folder.display())
        }
        _ => Problem::new(Code::RegisterMissing).fact("datei", shown(path)),
    }
}
