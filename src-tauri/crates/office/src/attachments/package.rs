//! Office documents are packages of parts: looked into with limits, so that a small file cannot unfold into
//! a large one, and taken only where nothing in them runs or is fetched from elsewhere.

use std::io::{Cursor, Read};

use quick_xml::XmlVersion;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::media::Media;

/// More parts than documents have.
const MOST_PARTS: usize = 4_000;
/// What all parts may unfold to, in bytes.
const MOST_UNFOLDED: u64 = 256 << 20;
/// What one part that is read as text may unfold to.
const MOST_TEXT: u64 = 64 << 20;

/// Parts of an OOXML package that run, call other programs or hold foreign objects.
const LIVELY_OOXML: [&str; 9] = [
    "vbaproject",
    "vbadata",
    "/activex/",
    "/embeddings/",
    "/macrosheets/",
    "/dialogsheets/",
    "/externallinks/",
    "/ctrlprops/",
    "/customui",
];

/// The same of an ODF package.
const LIVELY_ODF: [&str; 5] = ["basic/", "scripts/", "object ", "dialogs/", "configurations2/accelerator/"];

/// The parts of an ODF package that can refer to something outside or bind events.
const ODF_TEXTS: [&str; 4] = ["content.xml", "styles.xml", "meta.xml", "settings.xml"];

/// A document without macros, foreign objects and external templates; `None`: anything else.
pub(super) fn kind(bytes: &[u8]) -> Option<Media> {
    let declared = declared_parts(bytes)?;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    // Two parts of one name: programs disagree about which of them counts.
    if archive.len() != declared {
        return None;
    }
    let names = unfold(&mut archive)?;
    if let Some(media) = odf(&mut archive, &names) {
        return Some(media);
    }
    ooxml(&mut archive, &names)
}

/// How many parts the one directory at the end declares. Several ends, or one of the large format, are more
/// than any letter needs, and readers disagree about them.
fn declared_parts(bytes: &[u8]) -> Option<usize> {
    const END: &[u8] = b"PK\x05\x06";
    let tail = bytes.get(bytes.len().saturating_sub(65_557)..)?;
    let mut ends = tail.windows(END.len()).enumerate().filter(|(_, window)| *window == END);
    let (at, _) = ends.next()?;
    if ends.next().is_some() {
        return None;
    }
    let count = tail.get(at + 10..at + 12)?;
    let count = usize::from(u16::from_le_bytes(count.try_into().ok()?));
    (1..=MOST_PARTS).contains(&count).then_some(count)
}

/// Unfolds every part once, counting, since what an archive declares need not be true. Gives their names.
fn unfold(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Option<Vec<String>> {
    let mut left = MOST_UNFOLDED;
    let mut names = Vec::new();
    for at in 0..archive.len() {
        let part = archive.by_index(at).ok()?;
        names.push(part.name().ok()?.replace('\\', "/"));
        let copied = std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).ok()?;
        left = left.checked_sub(copied)?;
    }
    Some(names)
}

fn text(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<String> {
    let part = archive.by_name(name).ok()?;
    let mut text = String::new();
    let read = part.take(MOST_TEXT + 1).read_to_string(&mut text).ok()?;
    (u64::try_from(read).ok()? <= MOST_TEXT).then_some(text)
}

fn odf(archive: &mut ZipArchive<Cursor<&[u8]>>, names: &[String]) -> Option<Media> {
    let media = match text(archive, "mimetype")?.as_str() {
        "application/vnd.oasis.opendocument.text" => Media::Odt,
        "application/vnd.oasis.opendocument.spreadsheet" => Media::Ods,
        "application/vnd.oasis.opendocument.presentation" => Media::Odp,
        _ => return None,
    };
    let lively = |name: &String| {
        LIVELY_ODF.iter().any(|part| name.to_lowercase().trim_start_matches('/').starts_with(part))
    };
    if names.iter().any(lively) || !names.iter().any(|name| name == "content.xml") {
        return None;
    }
    for part in ODF_TEXTS.iter().filter(|part| names.iter().any(|name| name == *part)) {
        let text = text(archive, part)?;
        let is_calm = each_tag(&text, |tag, attributes| {
            let calm_tag =
                !matches!(tag, "event-listener" | "dde-source" | "script" | "macro" | "object-ole");
            let is_template = tag == "template";
            let calm_target = attributes.iter().filter(|(name, _)| name == "href").all(|(_, target)| {
                let target = target.trim().to_lowercase();
                let calls = ["vnd.sun.star.", "javascript:", "macro:", "service:", "ldap:"];
                let remote = ["http:", "https:", "ftp:", "smb:", "dav:", "davs:", "//", "\\\\", "file://"];
                let begins = |signs: &[&str]| signs.iter().any(|sign| target.starts_with(sign));
                // A link that a person follows may lead anywhere; what is fetched by itself may not.
                let fetched = (tag != "a" && begins(&remote)) || (is_template && begins(&["../", "/"]));
                !(fetched || begins(&calls))
            });
            calm_tag && calm_target
        });
        is_calm?;
    }
    Some(media)
}

fn ooxml(archive: &mut ZipArchive<Cursor<&[u8]>>, names: &[String]) -> Option<Media> {
    const MAIN: &str = "application/vnd.openxmlformats-officedocument.";
    let mut main = None;
    let types = text(archive, "[Content_Types].xml")?;
    each_tag(&types, |_, attributes| {
        for (_, value) in attributes.iter().filter(|(name, _)| name == "ContentType") {
            let lower = value.to_lowercase();
            if lower.contains("macroenabled") || lower.contains("vba") || lower.contains("oleobject") {
                return false;
            }
            match value.strip_prefix(MAIN) {
                Some("wordprocessingml.document.main+xml") => main = Some(Media::Docx),
                Some("spreadsheetml.sheet.main+xml") => main = Some(Media::Xlsx),
                Some("presentationml.presentation.main+xml") => main = Some(Media::Pptx),
                _ => {}
            }
        }
        true
    })?;
    let lively = |name: &String| {
        let name = format!("/{}", name.to_lowercase());
        LIVELY_OOXML.iter().any(|part| name.contains(part))
    };
    if names.iter().any(lively) {
        return None;
    }
    for name in names.iter().filter(|name| name.to_lowercase().ends_with(".rels")) {
        let text = text(archive, name)?;
        each_tag(&text, |_, attributes| {
            let value =
                |wanted: &str| attributes.iter().find(|(name, _)| name == wanted).map(|(_, v)| v.as_str());
            let is_external = value("TargetMode").is_some_and(|mode| !mode.eq_ignore_ascii_case("internal"));
            !is_external || value("Type").is_some_and(|kind| kind.ends_with("/relationships/hyperlink"))
        })?;
    }
    main
}

/// Shows each tag with its attributes, local names and values resolved. `None`: the text is not readable
/// XML, declares entities of its own, or `calm` refused a tag.
fn each_tag(text: &str, mut calm: impl FnMut(&str, &[(String, String)]) -> bool) -> Option<()> {
    let mut reader = quick_xml::Reader::from_str(text.trim_start_matches('\u{feff}'));
    loop {
        match reader.read_event().ok()? {
            Event::Eof => return Some(()),
            Event::DocType(_) => return None,
            Event::Start(tag) | Event::Empty(tag) => {
                let mut attributes = Vec::new();
                for attribute in tag.attributes() {
                    let attribute = attribute.ok()?;
                    let name = attribute.key.local_name().into_inner().to_owned();
                    let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
                    attributes.push((name, value.into_owned()));
                }
                let name = tag.local_name().into_inner().to_owned();
                if !calm(&name, &attributes) {
                    return None;
                }
            }
            _ => {}
        }
    }
}
