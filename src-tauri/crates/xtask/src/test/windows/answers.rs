//! Answers of two systems, compared without what has to differ.

use serde_json::Value;

use super::Checks;
use crate::job::Shell;

/// Compares what both were answered, line for line.
pub(super) fn same_answers(what: &str, folders: [String; 2], shells: [&Shell; 2], checks: &mut Checks) {
    let [linux, windows] = shells.map(Shell::heard);
    checks.same(&format!("{what}: gleich viele Antworten"), &linux.len(), &windows.len());
    let pairs = linux.into_iter().zip(windows);
    let differing: Vec<String> = pairs
        .filter_map(|((said, mut one), (_, mut other))| {
            plain(&mut one, &folders[0]);
            plain(&mut other, &folders[1]);
            differing(&said, &one, &other)
        })
        .collect();
    checks.that(&format!("{what}: dieselben Antworten"), differing.is_empty());
    for line in &differing {
        println!("        {line}");
    }
}

/// Takes out where the register lies, the UUIDs, which come from the clock and from chance, and the minute in
/// which something was done.
fn plain(value: &mut Value, folder: &str) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|value| plain(value, folder)),
        Value::Object(fields) => fields.values_mut().for_each(|value| plain(value, folder)),
        Value::String(text) => {
            if let Some(rest) = text.strip_prefix(folder) {
                *text = rest.replace('\\', "/");
            } else if has_form(text, "xxxxxxxx-xxxx-7xxx-xxxx-xxxxxxxxxxxx") {
                "UUID".clone_into(text);
            } else if has_form(text, "dddd-dd-dd dd:dd") {
                text.truncate("dddd-dd-dd".len());
            }
        }
        _ => {}
    }
}

/// `d` stands for a digit, `x` for a hexadecimal one, anything else for itself.
fn has_form(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text.bytes().zip(form.bytes()).all(|(byte, wanted)| match wanted {
            b'd' => byte.is_ascii_digit(),
            b'x' => byte.is_ascii_hexdigit(),
            _ => byte == wanted,
        })
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_has_to_differ_is_taken_out() {
        let mut one = json!({ "register": "/t/Süd/a.beirat", "uid": "01a20503-c600-7e27-ab89-a19f9ce3c71e",
            "rows": [{ "saved_at": "2026-11-22 20:47", "total": 1 }] });
        let mut other = json!({ "register": "Z:\\t\\Süd\\a.beirat", "uid": "01a20503-b8f1-79f2-8542-e170aec59276",
            "rows": [{ "saved_at": "2026-11-22 20:48", "total": 2 }] });
        plain(&mut one, "/t/Süd");
        plain(&mut other, "Z:\\t\\Süd");
        assert_eq!(differing("call x", &one, &other).as_deref(), Some("call x/rows/0/total: 1 / 2"));
        assert_eq!(one["register"], "/a.beirat");
        other["rows"][0]["total"] = json!(1);
        assert_eq!(differing("call x", &one, &other), None);
    }
}
