//! Names of files as other people gave them, made harmless.

use domain::{Problem, text};

use super::media::Media;

/// As long as every file system takes it together with its ending.
const LONGEST: usize = 120;

/// The last part of a name, without what does not belong in one: path parts, control characters, marks that
/// turn the direction of writing (`gpj.exe` would read `exe.jpg`).
pub(super) fn clean(name: &str) -> Result<String, Problem> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let visible: String = last.chars().filter(|c| !c.is_control() && !is_invisible(*c)).collect();
    let name = text::needed(visible.trim_matches(['.', ' ']), "Der Name der Datei")?;
    if name.chars().count() <= LONGEST {
        return Ok(name);
    }
    // The ending is what people look for.
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if ending.chars().count() <= 8 => (stem.to_owned(), format!(".{ending}")),
        _ => (name.clone(), String::new()),
    };
    let stem: String = stem.chars().take(LONGEST - ending.chars().count()).collect();
    Ok(format!("{}{ending}", stem.trim_end()))
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// A name under which every system takes the file, with the ending that its content has. What is not opened
/// keeps its own ending.
pub(super) fn for_file(name: &str, media: Media) -> String {
    let fit: String =
        name.chars().map(|c| if c.is_control() || "\\/:*?\"<>|".contains(c) { '-' } else { c }).collect();
    let (stem, ending) = match (fit.rsplit_once('.'), media.opens()) {
        (Some((stem, own)), true) if own.chars().count() <= 8 => (stem.to_owned(), own.to_lowercase()),
        (_, true) => (fit.clone(), String::new()),
        (Some((stem, own)), false) => (stem.to_owned(), own.to_owned()),
        (None, false) => (fit.clone(), String::new()),
    };
    let ending = match media {
        Media::Other => ending,
        Media::Jpeg if ending == "jpeg" => ending,
        Media::Tiff if ending == "tiff" => ending,
        media => media.code().to_owned(),
    };
    let stem: String = stem.trim_matches(['.', ' ']).chars().take(LONGEST).collect();
    let stem = if stem.is_empty() || is_reserved(&stem) { format!("Datei {stem}") } else { stem };
    let stem = stem.trim_end();
    if ending.is_empty() { stem.to_owned() } else { format!("{stem}.{ending}") }
}

/// Windows keeps these names for devices, whatever ending follows.
fn is_reserved(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or_default().trim().to_uppercase();
    let numbered = |prefix: &str| {
        first.strip_prefix(prefix).is_some_and(|rest| {
            rest.chars().count() == 1 && rest.chars().all(|c| "0123456789¹²³".contains(c))
        })
    };
    matches!(first.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$")
        || numbered("COM")
        || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_others_are_made_harmless() {
        for (typed, kept) in [
            ("Satzung.pdf", "Satzung.pdf"),
            ("C:\\Users\\amt\\Antrag.pdf", "Antrag.pdf"),
            ("../../etc/passwd", "passwd"),
            ("Rechnung\u{202e}fdp.exe", "Rechnungfdp.exe"),
            ("a\u{0}b\nc.txt", "abc.txt"),
            (" ..Satzung. ", "Satzung"),
            ("جمعية.pdf", "جمعية.pdf"),
            ("Fest 🎉.png", "Fest 🎉.png"),
        ] {
            assert_eq!(clean(typed).unwrap(), kept);
        }
        for empty in ["", "...", "/", "\u{200b}"] {
            assert_eq!(clean(empty).unwrap_err().code, domain::problem::Code::TextMissing);
        }
        let long = clean(&format!("{}.pdf", "ä".repeat(200))).unwrap();
        assert!(long.ends_with("ä.pdf") && long.chars().count() == LONGEST);
    }

    #[test]
    fn files_get_the_ending_of_their_content() {
        for (name, media, file) in [
            ("Antrag.pdf", Media::Pdf, "Antrag.pdf"),
            ("Antrag.exe", Media::Pdf, "Antrag.pdf"),
            ("Foto.JPEG", Media::Jpeg, "Foto.jpeg"),
            ("Liste.csv", Media::Text, "Liste.txt"),
            ("Antrag 04/2019", Media::Docx, "Antrag 04-2019.docx"),
            ("nul.pdf", Media::Pdf, "Datei nul.pdf"),
            ("COM1", Media::Other, "Datei COM1"),
            ("Makro.docm", Media::Other, "Makro.docm"),
            (".", Media::Png, "Datei.png"),
        ] {
            assert_eq!(for_file(name, media), file);
        }
    }
}
