//! The word processor gets the same words.

use std::io::{Cursor, Read as _};

use domain::paper::Facts;

use super::facts;
use crate::{Document, arrange, folder, minutes, proposal, request};

fn part(package: &[u8], name: &str) -> String {
    let mut package = zip::ZipArchive::new(Cursor::new(package)).unwrap();
    let mut text = String::new();
    package.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// All text of the document in order, without its spaces.
fn text(xml: &str) -> String {
    let runs = xml.split("<w:t").skip(1).filter_map(|rest| rest.split_once('>')?.1.split_once("</w:t>"));
    let text: String = runs.map(|(text, _)| text).collect();
    let plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    tight(&plain)
}

fn tight(text: &str) -> String {
    crate::text::clean(text).chars().filter(|c| !c.is_whitespace()).collect()
}

fn assert_says_all(document: &Document) {
    let package = document.docx().unwrap();
    assert_eq!(package, document.docx().unwrap(), "the same document, the same bytes");
    let said = text(&part(&package, "word/document.xml"));
    for line in document.plain_text().lines().map(tight).filter(|line| !line.is_empty()) {
        assert!(said.contains(&line), "{line} is lost in {said}");
    }
}

#[test]
fn every_line_is_there() {
    assert_says_all(&proposal(&facts::proposal()));
    assert_says_all(&proposal(&facts::proposal_draft()));
    assert_says_all(&proposal(&facts::proposal_hostile()));
    assert_says_all(&minutes(&facts::minutes_of_everything()));
    assert_says_all(&request(&facts::request_long(14)));
    assert_says_all(&folder(&facts::folder()));
    assert_says_all(&arrange(&Facts::Letter(Box::new(facts::letter_with_appendix()))));
    assert_says_all(&arrange(&Facts::CaseFile(Box::new(facts::case_file()))));
}

#[test]
fn headings_tables_and_language_are_what_they_look_like() {
    let package = arrange(&Facts::CaseFile(Box::new(facts::case_file()))).docx().unwrap();
    let body = part(&package, "word/document.xml");
    for wanted in [
        r#"<w:pStyle w:val="Heading1"/>"#,
        r#"<w:pStyle w:val="Heading2"/>"#,
        "<w:tblHeader/>",
        r#"<w:jc w:val="right"/>"#,
    ] {
        assert!(body.contains(wanted), "{wanted}");
    }
    let styles = part(&package, "word/styles.xml");
    assert!(styles.contains(r#"<w:lang w:val="de-DE""#) && styles.contains(r#"<w:outlineLvl w:val="1"/>"#));
    assert!(part(&package, "word/footer1.xml").contains("NUMPAGES"));
    assert!(part(&package, "docProps/core.xml").contains("<dc:title>Musterblatt</dc:title>"));
}

#[test]
fn what_is_missing_and_the_state_are_marked() {
    let body = part(&proposal(&facts::proposal_draft()).docx().unwrap(), "word/document.xml");
    assert!(body.contains(r#"<w:pStyle w:val="Randvermerk"/>"#), "the state stands at the top");
    assert!(body.contains(r#"<w:u w:val="dotted"/>"#), "what is missing is marked");
}
