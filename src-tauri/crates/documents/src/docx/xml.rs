//! Paragraphs and runs as WordprocessingML.

use crate::model::{Span, Text};
use crate::plain::WRITE_IN;
use crate::text::{bind, clean};

/// Twentieths of a point in a millimetre.
const TWIPS: f64 = 1440.0 / 25.4;

/// Millimetres in the unit of the format.
pub(super) fn twips(mm: f64) -> i64 {
    (mm * TWIPS).round() as i64
}

/// Text without what has no place on paper, with its no-break spaces, fit to stand in XML.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in bind(&clean(text)).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

/// A paragraph in a style, with what its properties say besides in the order of the schema.
pub(super) fn paragraph(style: &str, properties: &str, runs: &str) -> String {
    let style = if style.is_empty() { String::new() } else { format!(r#"<w:pStyle w:val="{style}"/>"#) };
    format!("<w:p><w:pPr>{style}{properties}</w:pPr>{runs}</w:p>")
}

/// Plain text in a style.
pub(super) fn plain(style: &str, text: &str) -> String {
    paragraph(style, "", &run(text, false))
}

/// A run of text.
pub(super) fn run(text: &str, strong: bool) -> String {
    let properties = if strong { "<w:rPr><w:b/></w:rPr>" } else { "" };
    format!(r#"<w:r>{properties}<w:t xml:space="preserve">{}</w:t></w:r>"#, escaped(text))
}

/// To the next stop.
pub(super) const TAB: &str = "<w:r><w:tab/></w:r>";

/// Text with its marks; what is missing is underlined with dots.
pub(super) fn runs(text: &Text, strong: bool) -> String {
    let one = |span: &Span| match span {
        Span::Plain(text) => run(text, strong),
        Span::Strong(text) => run(text, true),
        Span::Missing(what) => format!(
            r#"<w:r><w:rPr><w:u w:val="dotted"/></w:rPr><w:t xml:space="preserve">[fehlt: {}]</w:t></w:r>"#,
            escaped(what)
        ),
        Span::WriteIn => run(WRITE_IN, false),
    };
    text.0.iter().map(one).collect()
}

/// Hangs by so many mm, further in by `from`; a tab leads from the label to the text.
pub(super) fn hanging(from: f64, by: f64) -> String {
    let (left, by) = (twips(from + by), twips(by));
    format!(
        r#"<w:tabs><w:tab w:val="left" w:pos="{left}"/></w:tabs><w:ind w:left="{left}" w:hanging="{by}"/>"#
    )
}
