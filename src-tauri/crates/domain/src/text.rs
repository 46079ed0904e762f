//! Text as typed: trimmed, of bearable length, without invisible control characters.

use crate::problem::{Code, Problem};

/// One line: a name, a title.
pub const LINE: usize = 300;
/// Running text: reasons, what was said.
pub const PROSE: usize = 60_000;

/// Reads a line that may be empty. Line breaks and tabs become spaces.
pub fn line(text: &str) -> Result<String, Problem> {
    // No-break spaces inside a name are meant and stay.
    let breaks = [' ', '\t', '\n', '\r', '\u{2028}', '\u{2029}'];
    let flat: Vec<&str> = text.split(breaks).filter(|part| !part.is_empty()).collect();
    checked(flat.join(" "), LINE)
}

/// Reads a line that must say something; `what` begins the sentence, `Der Antragsteller`.
pub fn needed(text: &str, what: &str) -> Result<String, Problem> {
    let line = line(text)?;
    if line.is_empty() { Err(Problem::new(Code::TextMissing).fact("was", what)) } else { Ok(line) }
}

/// Reads running text; line breaks are kept.
pub fn prose(text: &str) -> Result<String, Problem> {
    let lines: Vec<String> =
        text.replace("\r\n", "\n").split('\n').map(|l| l.replace('\t', " ").trim_end().to_owned()).collect();
    checked(lines.join("\n").trim().to_owned(), PROSE)
}

/// Reads where a file or a folder lies, as a dialog or a shell names it: to the letter, for `Amt  50` is another
/// folder than `Amt 50`, and paths are longer than lines. What says nothing is empty.
///
/// # Errors
/// `TextControlCharacters`: no dialog names such a path, and no file manager shows it.
pub fn path(text: &str) -> Result<String, Problem> {
    if text.chars().any(char::is_control) {
        return Err(Problem::new(Code::TextControlCharacters));
    }
    Ok(if text.trim().is_empty() { String::new() } else { text.to_owned() })
}

fn checked(text: String, longest: usize) -> Result<String, Problem> {
    if text.chars().any(|c| c.is_control() && c != '\n') {
        return Err(Problem::new(Code::TextControlCharacters));
    }
    let length = text.chars().count();
    if length > longest {
        return Err(Problem::new(Code::TextTooLong).fact("zeichen", length).fact("hoechstens", longest));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_prose() {
        assert_eq!(line("  Banjul \t e.V.\n").unwrap(), "Banjul e.V.");
        assert_eq!(line("e.\u{a0}V.").unwrap(), "e.\u{a0}V.");
        assert_eq!(prose("Eins \r\n\r\nZwei\t!\n\n").unwrap(), "Eins\n\nZwei !");
        assert_eq!(needed(" ", "Der Name").unwrap_err().code, Code::TextMissing);
        assert_eq!(line("a\u{0}b").unwrap_err().code, Code::TextControlCharacters);
        assert_eq!(path(r"H:\Amt  50\Beirat ").unwrap(), r"H:\Amt  50\Beirat ");
        assert_eq!(path("  ").unwrap(), "");
        assert_eq!(path("H:\\\u{7}").unwrap_err().code, Code::TextControlCharacters);
        assert_eq!(line(&"x".repeat(301)).unwrap_err().code, Code::TextTooLong);
    }
}
