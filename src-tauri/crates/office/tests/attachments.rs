//! Attachments through the command table: what is kept, what is opened, what is refused.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use desk::{done, office, refused};
use office::Office;
use serde_json::{Value, json};
use zip::write::SimpleFileOptions;

/// A register with the sample, and a folder for files beside it.
fn at_work(folder: &Path) -> Office {
    let mut office = office(folder);
    done(&mut office, "make_sample", json!({ "until": "planned" }));
    office
}

fn add(office: &mut Office, path: &Path) -> Value {
    done(office, "add_attachment", json!({ "application": 1, "kind": "other", "path": path }))
}

/// Adds bytes under a name and gives the row.
fn kept(office: &mut Office, folder: &Path, name: &str, bytes: &[u8]) -> Value {
    let path = folder.join(name);
    fs::write(&path, bytes).unwrap();
    let id = add(office, &path)["id"].clone();
    done(office, "attachment", json!({ "id": id }))
}

fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let method = if *name == "mimetype" {
            zip::CompressionMethod::Stored
        } else {
            zip::CompressionMethod::Deflated
        };
        zip.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const TYPES: &[u8] = br#"<?xml version="1.0"?><Types><Override PartName="/word/document.xml"
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
const RELS: &[u8] = br#"<?xml version="1.0"?><Relationships><Relationship Id="r1" Type="http://x/relationships/officeDocument"
    Target="word/document.xml"/></Relationships>"#;

fn docx(more: &[(&str, &[u8])]) -> Vec<u8> {
    let mut parts: Vec<(&str, &[u8])> =
        vec![("[Content_Types].xml", TYPES), ("_rels/.rels", RELS), ("word/document.xml", b"<document/>")];
    parts.extend(more);
    package(&parts)
}

fn odt(more: &[(&str, &[u8])]) -> Vec<u8> {
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", b"<office:document xmlns:office='o'/>"),
    ];
    parts.extend(more);
    package(&parts)
}

#[test]
fn documents_are_opened_only_where_nothing_in_them_runs() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = at_work(folder.path());
    let external = |kind: &str| {
        format!(
            "<Relationships><Relationship Type='http://x/relationships/{kind}' Target='http://b\u{f6}se.example/relationships/hyperlink' TargetMode='External'/></Relationships>"
        )
    };
    let (link, template) = (external("hyperlink"), external("attachedTemplate"));
    let disguised = template.replace("External", "Ext&#101;rnal");
    let entity = format!("<!DOCTYPE r [<!ENTITY e 'External'>]>{template}");
    let macros = TYPES.to_vec().iter().copied().chain(*b"<!-- -->").collect::<Vec<u8>>();
    let macro_types =
        String::from_utf8_lossy(TYPES).replace("document.main+xml", "document.macroEnabled.main+xml");
    let bomb = vec![0u8; 300 << 20];
    let rels = "word/_rels/settings.xml.rels";
    for (name, bytes, media) in [
        ("brief.docx", docx(&[]), "docx"),
        ("verweis.docx", docx(&[(rels, link.as_bytes())]), "docx"),
        ("kommentar.docx", package(&[("[Content_Types].xml", &macros), ("_rels/.rels", RELS)]), "docx"),
        ("makro.docx", docx(&[("word/vbaProject.bin", b"x")]), "other"),
        ("versteckt.docx", docx(&[("word\\VBAPROJECT.BIN", b"x")]), "other"),
        (
            "typ.docx",
            package(&[("[Content_Types].xml", macro_types.as_bytes()), ("_rels/.rels", RELS)]),
            "other",
        ),
        ("ole.docx", docx(&[("word/embeddings/oleObject1.bin", b"x")]), "other"),
        ("vorlage.docx", docx(&[(rels, template.as_bytes())]), "other"),
        ("getarnt.docx", docx(&[(rels, disguised.as_bytes())]), "other"),
        ("entity.docx", docx(&[(rels, entity.as_bytes())]), "other"),
        ("bombe.docx", docx(&[("word/media/bild.bmp", &bomb)]), "other"),
        ("viele.docx", docx(&[]).into_iter().chain(*b"PK\x05\x06 zweites Ende").collect(), "other"),
        ("archiv.docx", package(&[("Antrag.exe", b"MZ")]), "other"),
        ("brief.odt", odt(&[]), "odt"),
        ("basic.odt", odt(&[("Basic/Standard/Module1.xml", b"<x/>")]), "other"),
        ("skript.odt", odt(&[("Scripts/python/x.py", b"x")]), "other"),
        ("ereignis.odt", odt(&[("styles.xml", b"<s:x xmlns:s='s'><s:event-listener/></s:x>")]), "other"),
        (
            "fern.odt",
            odt(&[("meta.xml", b"<m xmlns:x='x'><template x:href='http://x/y.ott'/></m>")]),
            "other",
        ),
        ("antrag.pdf", b"<html><script>alert(1)</script>".to_vec(), "other"),
        ("antrag2.pdf", b"%PDF-1.7\n%%EOF".to_vec(), "pdf"),
    ] {
        let row = kept(&mut office, folder.path(), name, &bytes);
        assert_eq!((name, row["row"]["media"].as_str().unwrap()), (name, media));
        assert_eq!(row["opens"], media != "other", "{name}");
        let open = office.call("open_attachment", json!({ "id": row["row"]["id"] }));
        match open {
            Ok(file) => {
                let path = file["path"].as_str().unwrap();
                assert!(path.ends_with(&format!(".{media}")), "{path}");
                assert_eq!(fs::read(path).unwrap(), bytes);
            }
            Err(problems) => {
                assert_eq!((problems.0[0].code.name(), media), ("AttachmentClosedKind", "other"))
            }
        }
        let copy = folder.path().join("Kopie");
        done(&mut office, "save_attachment", json!({ "id": row["row"]["id"], "path": copy }));
        assert_eq!(fs::read(&copy).unwrap(), bytes);
    }
    assert_eq!(done(&mut office, "check", json!({}))["found"], json!([]));
    let scratch = folder.path().join("Zwischenablage");
    assert!(fs::read_dir(&scratch).unwrap().count() > 3);
    office.close().unwrap();
    assert_eq!(fs::read_dir(&scratch).unwrap().count(), 1, "nur das Kennzeichen bleibt");
}

#[test]
fn too_large_empty_or_no_file_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = at_work(folder.path());
    let huge = folder.path().join("Film.pdf");
    fs::File::create(&huge).unwrap().set_len(500 << 20).unwrap();
    let empty = folder.path().join("leer.pdf");
    fs::write(&empty, "").unwrap();
    let mut told = |request: Value| refused(&mut office, "add_attachment", request)[0].clone();
    let from = |path: &Path| json!({ "application": 1, "kind": "other", "path": path });
    let (code, field, sentence) = told(from(&huge));
    assert_eq!((code.as_str(), field.as_deref()), ("AttachmentTooLarge", Some("path")));
    assert!(sentence.starts_with("Film.pdf ist 500 MB groß; möglich sind 25 MB."), "{sentence}");
    assert_eq!(told(from(&empty)).0, "AttachmentEmpty");
    assert_eq!(told(from(folder.path())).0, "FileFailed");
    assert_eq!(told(from(&folder.path().join("fehlt.pdf"))).0, "FileFailed");
    assert_eq!(told(json!({ "application": 1, "kind": "other" })).0, "TextMissing");
    assert_eq!(told(json!({ "kind": "other", "name": "x", "bytes": "eA==" })).0, "AttachmentOwnerUnclear");
    assert_eq!(
        told(json!({ "application": 1, "association": 1, "kind": "other", "name": "x", "bytes": "eA==" })).0,
        "AttachmentOwnerUnclear"
    );
    assert_eq!(
        told(json!({ "application": 99, "kind": "other", "name": "x", "bytes": "eA==" })).0,
        "RowMissing"
    );
    assert_eq!(
        told(json!({ "application": 1, "kind": "other", "name": "x", "bytes": "kein Base64!" })).0,
        "AttachmentUnreadable"
    );
    assert_eq!(
        told(json!({ "application": 1, "kind": "other", "name": "x", "bytes": "" })).0,
        "AttachmentEmpty"
    );
    assert_eq!(
        told(json!({ "application": 1, "kind": "other", "name": "../..", "bytes": "eA==" })).0,
        "TextMissing"
    );
    assert_eq!(told(json!({ "application": 1, "kind": "other", "name": "x".repeat(10_000), "bytes": "kein" .repeat(3) + "!" })).0, "TextTooLong");

    done(&mut office, "set_attachment_limit", json!({ "megabytes": "1" }));
    let just = folder.path().join("gerade.txt");
    fs::write(&just, vec![b'a'; 1 << 20]).unwrap();
    add(&mut office, &just);
    fs::write(&just, vec![b'a'; (1 << 20) + 1]).unwrap();
    assert_eq!(refused(&mut office, "add_attachment", from(&just))[0].0, "AttachmentTooLarge");
    for typed in ["0", "201", "viel", "1,5", "-3"] {
        let told = refused(&mut office, "set_attachment_limit", json!({ "megabytes": typed }));
        assert_eq!(
            (told[0].0.as_str(), told[0].1.as_deref()),
            ("AttachmentLimitOutOfRange", Some("megabytes"))
        );
    }
    assert_eq!(done(&mut office, "attachments", json!({ "application": 1 }))["limit_mb"], 1);
    done(&mut office, "set_attachment_limit", json!({ "megabytes": "" }));
    assert_eq!(done(&mut office, "attachments", json!({ "application": 1 }))["limit_mb"], 25);
}

#[test]
fn several_files_are_one_step() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = at_work(folder.path());
    let count = |office: &mut Office| {
        done(office, "attachments", json!({ "application": 1 }))["rows"].as_array().unwrap().len()
    };
    let before = count(&mut office);
    let paths: Vec<_> = ["Satzung.txt", "Vollmacht.txt"].map(|name| folder.path().join(name)).to_vec();
    for path in &paths {
        fs::write(path, path.to_string_lossy().as_bytes()).unwrap();
    }
    let request = json!({ "application": 1, "kind": "statute", "paths": paths });
    let saved = done(&mut office, "add_attachment", request.clone());
    assert_eq!(saved["label"], "2 Unterlagen zu Antrag 04/2019 aufgenommen");
    assert_eq!(count(&mut office), before + 2);
    done(&mut office, "undo", json!({}));
    assert_eq!(count(&mut office), before);
    done(&mut office, "redo", json!({}));
    let row = done(&mut office, "attachments", json!({ "application": 1 }))["rows"][before].clone();
    assert_eq!((row["kind_label"].clone(), row["opens"].clone()), (json!("Satzung"), json!(true)));
    // One that cannot be read: none is kept.
    fs::write(&paths[1], "").unwrap();
    assert_eq!(refused(&mut office, "add_attachment", request)[0].0, "AttachmentEmpty");
    assert_eq!(count(&mut office), before + 2);

    let change = json!({ "id": row["row"]["id"], "version": row["version"], "name": "C:\\x\\Neue\u{202e} Satzung.exe", "kind": "letter" });
    done(&mut office, "change_attachment", change.clone());
    assert_eq!(refused(&mut office, "change_attachment", change)[0].0, "RowStale");
    let row = done(&mut office, "attachment", json!({ "id": row["row"]["id"] }));
    assert_eq!(
        (row["row"]["name"].clone(), row["file_name"].clone()),
        (json!("Neue Satzung.exe"), json!("Neue Satzung.txt"))
    );
    done(&mut office, "remove_attachment", json!({ "id": row["row"]["id"], "version": row["version"] }));
    assert_eq!(refused(&mut office, "open_attachment", json!({ "id": row["row"]["id"] }))[0].0, "RowMissing");
}
