//! The Freigabequote as a clerk types it.

use crate::problem::{Code, Problem};

/// Reads a percentage in hundredths: `80`, `80 %`, `72,5`, `72.5%`. From 0 to 100; empty: all is released.
///
/// # Errors
/// `PercentUnreadable`.
pub fn read_release(text: &str) -> Result<i64, Problem> {
    let unreadable = || Problem::new(Code::PercentUnreadable).fact("eingabe", text.trim());
    let typed = text.trim().trim_end_matches('%').trim_end();
    let typed = typed.strip_suffix("Prozent").unwrap_or(typed).trim();
    if typed.is_empty() {
        return if text.trim().is_empty() { Ok(10_000) } else { Err(unreadable()) };
    }
    let (whole, part) = typed.split_once([',', '.']).unwrap_or((typed, "0"));
    let digits = |text: &str, most: usize| {
        (1..=most).contains(&text.len()) && text.chars().all(|c| c.is_ascii_digit())
    };
    if !digits(whole, 3) || !digits(part, 2) {
        return Err(unreadable());
    }
    let whole: i64 = whole.parse().map_err(|_| unreadable())?;
    let part: i64 = format!("{part:0<2}").parse().map_err(|_| unreadable())?;
    Some(whole * 100 + part).filter(|release| *release <= 10_000).ok_or_else(unreadable)
}

/// `80 %`, `72,5 %`.
pub fn release_words(release: i64) -> String {
    let (whole, part) = (release / 100, release % 100);
    let part = format!("{part:02}");
    match part.trim_end_matches('0') {
        "" => format!("{whole} %"),
        part => format!("{whole},{part} %"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_typed() {
        for (typed, release) in
            [("80", 8_000), ("80 %", 8_000), ("72,5", 7_250), ("72.55%", 7_255), ("", 10_000), ("0", 0)]
        {
            assert_eq!(read_release(typed), Ok(release), "{typed}");
        }
        for typed in ["101", "-1", "80,555", "achtzig", "%", "1e1", "100,01", "８０", ","] {
            assert_eq!(read_release(typed).map_err(|p| p.code), Err(Code::PercentUnreadable), "{typed}");
        }
    }

    #[test]
    fn in_words() {
        assert_eq!(release_words(8_000), "80 %");
        assert_eq!(release_words(7_250), "72,5 %");
        assert_eq!(release_words(7_205), "72,05 %");
    }
}
