//! What stands above the subject of a letter.

use super::xml::{TAB, hanging, paragraph, plain, run, runs, twips};
use crate::model::Letter;

/// Address on the left, info block on the right: widths in mm, and of its labels.
const COLUMNS: [f64; 2] = [90.0, 75.0];
const LABELS: f64 = 30.0;

/// Sender, address and info block, side by side as in the window of an envelope.
pub(super) fn letter(letter: &Letter) -> String {
    let sender: String = letter.sender.iter().map(|line| plain("Absender", line)).collect();
    let mut address = plain("Ruecksendung", &letter.returns);
    address.extend(letter.recipient.iter().map(|line| paragraph("Anschrift", "", &runs(line, false))));
    let mut info = String::new();
    for group in &letter.info {
        for (label, value) in group {
            let text = format!("{}{TAB}{}", run(label, false), runs(value, false));
            info.push_str(&paragraph("Tabelle", &hanging(0.0, LABELS), &text));
        }
        info.push_str(&paragraph("Abstand", "", ""));
    }
    if info.is_empty() {
        info = paragraph("Abstand", "", "");
    }
    let [left, right] = COLUMNS.map(twips);
    format!(
        r#"{sender}<w:tbl><w:tblPr><w:tblW w:w="{}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="{left}"/><w:gridCol w:w="{right}"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="{left}" w:type="dxa"/></w:tcPr>{address}</w:tc><w:tc><w:tcPr><w:tcW w:w="{right}" w:type="dxa"/></w:tcPr>{info}</w:tc></w:tr></w:tbl>{}"#,
        left + right,
        paragraph("Abstand", "", "")
    )
}
