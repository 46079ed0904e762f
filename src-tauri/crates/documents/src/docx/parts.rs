//! The parts of the package and how they hang together (ISO 29500-2).

use super::body::body;
use super::xml::{TAB, escaped, paragraph, run, twips};
use crate::model::{Document, Voice};

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Every part by its name, in the order of the package.
pub(super) fn parts(document: &Document) -> Vec<(&'static str, String)> {
    vec![
        ("[Content_Types].xml", types()),
        ("_rels/.rels", relations(&[("officeDocument", "word/document.xml"), ("core", "docProps/core.xml")])),
        ("docProps/core.xml", core(document)),
        ("word/document.xml", main(document)),
        ("word/styles.xml", styles(document)),
        ("word/settings.xml", settings()),
        ("word/header1.xml", header(document)),
        ("word/header2.xml", framed("hdr", &paragraph("Kopf", "", ""))),
        ("word/footer1.xml", footer(document)),
        (
            "word/_rels/document.xml.rels",
            relations(&[
                ("styles", "styles.xml"),
                ("settings", "settings.xml"),
                ("header", "header1.xml"),
                ("header", "header2.xml"),
                ("footer", "footer1.xml"),
            ]),
        ),
    ]
}

fn types() -> String {
    let part = |name: &str, kind: &str| format!(r#"<Override PartName="{name}" ContentType="{kind}"/>"#);
    let word = |name: &str, kind: &str| part(&format!("/word/{name}.xml"), &format!("{TYPES}.{kind}+xml"));
    let core = part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    let all = [
        word("document", "document.main"),
        word("styles", "styles"),
        word("settings", "settings"),
        word("header1", "header"),
        word("header2", "header"),
        word("footer1", "footer"),
    ];
    format!(
        r#"{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{}{core}</Types>"#,
        all.concat()
    )
}

/// Numbered from rId1.
fn relations(all: &[(&str, &str)]) -> String {
    let one = |((kind, target), number): (&(&str, &str), u8)| {
        let kind = match *kind {
            "core" => format!("{PACKAGE}/relationships/metadata/core-properties"),
            kind => format!("{RELATIONS}/{kind}"),
        };
        format!(r#"<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>"#)
    };
    let all: String = all.iter().zip(1..).map(one).collect();
    format!(r#"{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{all}</Relationships>"#)
}

/// Title, language and the day of the paper, the only date.
fn core(document: &Document) -> String {
    let day = document.day.map(|day| format!("{}T00:00:00Z", day.iso()));
    let dates = day.map(|day| {
        let date =
            |name: &str| format!(r#"<dcterms:{name} xsi:type="dcterms:W3CDTF">{day}</dcterms:{name}>"#);
        date("created") + &date("modified")
    });
    format!(
        r#"{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{}</dc:title><dc:language>{}</dc:language>{}</cp:coreProperties>"#,
        escaped(&document.title),
        document.language,
        dates.unwrap_or_default()
    )
}

fn main(document: &Document) -> String {
    let (short, long) = (twips(210.0), twips(297.0));
    let size = if document.turned {
        format!(r#"<w:pgSz w:w="{long}" w:h="{short}" w:orient="landscape"/>"#)
    } else {
        format!(r#"<w:pgSz w:w="{short}" w:h="{long}"/>"#)
    };
    let [top, right, bottom, left, head, foot] = [25.0, 20.0, 27.0, 25.0, 12.5, 12.5].map(twips);
    let refer =
        |kind: &str, of: &str, id: u8| format!(r#"<w:{kind}Reference w:type="{of}" r:id="rId{id}"/>"#);
    let frames = [
        refer("header", "default", 3),
        refer("header", "first", 4),
        refer("footer", "default", 5),
        refer("footer", "first", 5),
    ];
    format!(
        r#"{HEAD}<w:document xmlns:w="{WORD}" xmlns:r="{RELATIONS}"><w:body>{}<w:sectPr>{}{size}<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}" w:header="{head}" w:footer="{foot}" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>"#,
        body(document),
        frames.concat()
    )
}

fn framed(kind: &str, text: &str) -> String {
    format!(r#"{HEAD}<w:{kind} xmlns:w="{WORD}" xmlns:r="{RELATIONS}">{text}</w:{kind}>"#)
}

fn header(document: &Document) -> String {
    let (left, right) = &document.head.running;
    let text = format!("{}{TAB}{}", run(left, false), run(right, false));
    framed("hdr", &paragraph("Kopf", &right_stop(document), &text))
}

fn footer(document: &Document) -> String {
    let field =
        |name: &str| format!(r#"<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>"#);
    let text = format!(
        "{}{TAB}{}{}{}{}",
        run(&document.head.foot, false),
        run("Seite ", false),
        field("PAGE"),
        run(" von ", false),
        field("NUMPAGES")
    );
    framed("ftr", &paragraph("Fuss", &right_stop(document), &text))
}

fn right_stop(document: &Document) -> String {
    let at = twips(if document.turned { 252.0 } else { 165.0 });
    format!(r#"<w:tabs><w:tab w:val="right" w:pos="{at}"/></w:tabs>"#)
}

fn settings() -> String {
    format!(
        r#"{HEAD}<w:settings xmlns:w="{WORD}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="de-DE"/></w:settings>"#
    )
}

/// A style of paragraphs: id, name, half points, gaps in mm before and after, SemiBold.
type Style = (&'static str, &'static str, u32, f64, f64, bool);

/// Sizes and gaps of the house (paper rules 2).
const STYLES: &[Style] = &[
    ("Heading1", "heading 1", 32, 5.0, 2.5, true),
    ("Heading2", "heading 2", 24, 7.5, 2.5, true),
    ("Heading3", "heading 3", 21, 5.0, 0.0, true),
    ("Untertitel", "Untertitel", 24, 0.0, 2.5, false),
    ("Wortmarke", "Wortmarke", 24, 0.0, 0.0, false),
    ("Art", "Art des Dokuments", 24, 0.0, 5.0, true),
    ("Randvermerk", "Randvermerk", 32, 0.0, 5.0, false),
    ("Absender", "Absender", 16, 0.0, 0.0, false),
    ("Ruecksendung", "Rücksendeangabe", 16, 0.0, 1.25, false),
    ("Anschrift", "Anschrift", 21, 0.0, 0.0, false),
    ("Betrag", "Betrag", 32, 5.0, 0.0, true),
    ("Zeile", "Zeile", 21, 0.0, 0.0, false),
    ("Liste", "Liste", 21, 0.0, 1.25, false),
    ("Notiz", "Notiz", 16, 1.25, 1.25, false),
    ("Schluss", "Schluss", 21, 10.0, 0.0, false),
    ("Name", "Name", 21, 12.5, 0.0, false),
    ("Tabelle", "Tabelle", 19, 0.5, 0.5, false),
    ("Tabellenkopf", "Tabellenkopf", 16, 2.5, 0.5, false),
    ("Tabellentitel", "Tabellentitel", 21, 5.0, 1.25, true),
    ("Abstand", "Abstand", 8, 0.0, 0.0, false),
    ("Kopf", "Kopfzeile", 16, 0.0, 0.0, false),
    ("Fuss", "Fußzeile", 16, 0.0, 0.0, false),
    ("Linie", "Linie", 8, 2.5, 2.5, false),
    ("Schreibzeile", "Schreibzeile", 21, 0.0, 3.75, false),
    ("Unterschrift", "Unterschrift", 16, 12.5, 2.5, false),
];

fn styles(document: &Document) -> String {
    let size = if document.voice == Voice::Simple { 24 } else { 21 };
    let gap = twips(2.5);
    let all: String = STYLES.iter().map(style).collect();
    format!(
        r#"{HEAD}<w:styles xmlns:w="{WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Fira Sans" w:hAnsi="Fira Sans" w:cs="Arial" w:eastAsia="Arial"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/><w:lang w:val="de-DE" w:eastAsia="de-DE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="{gap}"/></w:pPr></w:style>{all}</w:styles>"#
    )
}

fn style((id, name, size, before, after, strong): &Style) -> String {
    let (before, after) = (twips(*before), twips(*after));
    let keep = if strong_heading(id) { "<w:keepNext/><w:keepLines/>" } else { "" };
    let line = |side: &str| format!(r#"<w:{side} w:val="single" w:sz="3" w:space="1" w:color="000000"/>"#);
    // Without a line between them, paragraphs of one style would share one border.
    let border = match *id {
        "Unterschrift" => format!("<w:pBdr>{}{}</w:pBdr>", line("top"), line("between")),
        "Linie" | "Schreibzeile" => format!("<w:pBdr>{}{}</w:pBdr>", line("bottom"), line("between")),
        _ => String::new(),
    };
    let side = if *id == "Art" { r#"<w:jc w:val="right"/>"# } else { "" };
    let level = id.strip_prefix("Heading").and_then(|level| level.parse::<u8>().ok());
    let level = level.map(|level| format!(r#"<w:outlineLvl w:val="{}"/>"#, level.saturating_sub(1)));
    let bold = if *strong { "<w:b/>" } else { "" };
    format!(
        r#"<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>{keep}{border}<w:spacing w:before="{before}" w:after="{after}"/>{side}{}</w:pPr><w:rPr>{bold}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>"#,
        level.unwrap_or_default()
    )
}

fn strong_heading(id: &str) -> bool {
    id.starts_with("Heading") || id == "Tabellentitel"
}
