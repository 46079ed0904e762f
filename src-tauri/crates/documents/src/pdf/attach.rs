//! Originals inside the file (PDF/A-3, ISO 19005-3, 6.8): each with its name, kind, size and what it is to the paper.

use std::collections::BTreeSet;

use domain::Day;
use domain::paper::Original;
use lopdf::{Dictionary, Document, Object, Stream, StringFormat};

use super::content::utf16;
use crate::text::clean;

/// For a file whose kind nobody knows.
const UNKNOWN: &str = "application/octet-stream";

/// Adds the files; gives what the catalog says of them: the tree of names and the list.
pub(crate) fn add(
    file: &mut Document,
    originals: &[(&Original, &[u8])],
) -> Option<(Dictionary, Vec<Object>)> {
    if originals.is_empty() {
        return None;
    }
    let mut taken = BTreeSet::new();
    let mut named: Vec<(Vec<u8>, Object)> = Vec::new();
    let mut all = Vec::new();
    for (original, bytes) in originals {
        let name = unlike(&mut taken, &plain(&original.name));
        let stream = file.add_object(stream(original, bytes));
        let text = |text: &str| Object::String(utf16(text), StringFormat::Hexadecimal);
        let place =
            Dictionary::from_iter([("F", Object::Reference(stream)), ("UF", Object::Reference(stream))]);
        let entry = Dictionary::from_iter([
            ("Type", Object::Name(b"Filespec".to_vec())),
            ("F", Object::String(narrow(&name), StringFormat::Literal)),
            ("UF", text(&name)),
            ("Desc", text(&clean(&original.about))),
            // What the pages were made from.
            ("AFRelationship", Object::Name(b"Source".to_vec())),
            ("EF", Object::Dictionary(place)),
        ]);
        let entry = Object::Reference(file.add_object(entry));
        named.push((utf16(&name), entry.clone()));
        all.push(entry);
    }
    // A tree of names is looked up by its order.
    named.sort_by(|a, b| a.0.cmp(&b.0));
    let limits = [named.first(), named.last()].into_iter().flatten();
    let limits = limits.map(|(name, _)| Object::String(name.clone(), StringFormat::Hexadecimal)).collect();
    let names =
        named.into_iter().flat_map(|(name, entry)| [Object::String(name, StringFormat::Hexadecimal), entry]);
    let leaf =
        Dictionary::from_iter([("Limits", Object::Array(limits)), ("Names", Object::Array(names.collect()))]);
    let leaf = file.add_object(leaf);
    let tree =
        file.add_object(Dictionary::from_iter([("Kids", Object::Array(vec![Object::Reference(leaf)]))]));
    Some((Dictionary::from_iter([("EmbeddedFiles", Object::Reference(tree))]), all))
}

fn stream(original: &Original, bytes: &[u8]) -> Stream {
    let mut params =
        Dictionary::from_iter([("Size", Object::Integer(i64::try_from(bytes.len()).unwrap_or(i64::MAX)))]);
    if let Some(day) = original.day {
        params.set("ModDate", Object::string_literal(date(day)));
        params.set("CreationDate", Object::string_literal(date(day)));
    }
    let media = original.media.trim();
    // A name of PDF; what is no media type would break the rule rather than help a reader.
    let known = media.contains('/') && media.chars().all(|c| c.is_ascii_graphic());
    let kind = Object::Name(if known { media } else { UNKNOWN }.as_bytes().to_vec());
    let about = [
        ("Type", Object::Name(b"EmbeddedFile".to_vec())),
        ("Subtype", kind),
        ("Params", Object::Dictionary(params)),
    ];
    Stream::new(Dictionary::from_iter(about), bytes.to_vec())
}

/// `D:20260413000000Z`
fn date(day: Day) -> String {
    format!("D:{}000000Z", day.iso().replace('-', ""))
}

/// Without what could lead out of the folder into which somebody takes it.
fn plain(name: &str) -> String {
    let name: String =
        clean(name).chars().map(|c| if matches!(c, '/' | '\\' | ':') { '-' } else { c }).collect();
    match name.trim() {
        "" | "." | ".." => "Datei".to_owned(),
        name => name.to_owned(),
    }
}

/// The same name twice is numbered.
fn unlike(taken: &mut BTreeSet<String>, name: &str) -> String {
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() => (stem, format!(".{ending}")),
        _ => (name, String::new()),
    };
    let mut own = name.to_owned();
    let mut number = 2;
    while !taken.insert(own.clone()) {
        own = format!("{stem} ({number}){ending}");
        number += 1;
    }
    own
}

/// For readers of before 1.7: letters beyond ASCII as a low line.
fn narrow(name: &str) -> Vec<u8> {
    name.chars().map(|c| if c.is_ascii() { c } else { '_' }).collect::<String>().into_bytes()
}
