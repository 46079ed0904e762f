//! A rate of interest as a clerk types it and as the interest sheet prints it.

use crate::problem::{Code, Problem};

/// Reads `6,27`, `6.27 %`, `5 Prozent`; gives `6,27 %` with a space that does not break. At most two digits before and
/// three after the comma.
///
/// # Errors
/// `PercentUnreadable`.
pub fn read_rate(text: &str) -> Result<String, Problem> {
    let unreadable = || Problem::new(Code::PercentUnreadable).fact("eingabe", text.trim());
    let typed = text.trim().trim_end_matches('%').trim_end();
    let typed = typed.strip_suffix("Prozent").unwrap_or(typed).trim();
    let (whole, part) = typed.split_once([',', '.']).unwrap_or((typed, "00"));
    let digits = |text: &str, most: usize| {
        (1..=most).contains(&text.len()) && text.chars().all(|sign| sign.is_ascii_digit())
    };
    if !digits(whole, 2) || !digits(part, 3) {
        return Err(unreadable());
    }
    Ok(format!("{whole},{part:0<2}\u{a0}%"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_typed() {
        for (typed, rate) in
            [("6,27", "6,27 %"), ("6.27 %", "6,27 %"), ("5 Prozent", "5,00 %"), ("4,1%", "4,10 %")]
        {
            assert_eq!(read_rate(typed).unwrap().replace('\u{a0}', " "), rate);
        }
        for typed in ["", "%", "viel", "127", "6,2777"] {
            assert_eq!(read_rate(typed).unwrap_err().code, Code::PercentUnreadable, "{typed}");
        }
    }
}
