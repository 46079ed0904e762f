//! Answers of two systems, compared without what has to differ.

use serde_json::Value;

use super::Checks;
use crate::job::Shell;

/// Compares what both were answered, line for line.
pub(super) fn same_answers(what: &str, folders: [String; 2], shells: [&Shell; 2], checks: &mut Checks) {
    let [linux, windows] = shells.map(Shell::heard);
    checks.same(&format!("{what}: gleich viele Antworten"), &linux.len(), &windows.len());
    let differing = linux
        .into_iter()
        .zip(windows)
        .filter_map(|((said, one), (_, other))| {
            let (one, other) = (plain(one, &folders[0]), plain(other, &folders[1]));
            differing(&said, &one, &other)
        })
        .collect::<Vec<_>>();
    checks.that(&format!("{what}: dieselben Antworten"), differing.is_empty());
    for line in differing.iter().take(20) {
        println!("        {line}");
    }
}

fn plain(value: Value, folder: &str) -> Value {
    let _ = folder;
    value
}

/// The first place at which two answers differ.
fn differing(place: &str, one: &Value, other: &Value) -> Option<String> {
    match (one, other) {
        (Value::Object(a), Value::Object(b)) if a.len() == b.len() => a.iter().find_map(|(key, value)| {
            differing(&format!("{place}/{key}"), value, b.get(key).unwrap_or(&Value::Null))
        }),
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let mut pairs = a.iter().zip(b).enumerate();
            pairs.find_map(|(index, (one, other))| differing(&format!("{place}/{index}"), one, other))
        }
        _ => (one != other).then(|| format!("{place}: {one} / {other}")),
    }
}
