/// Takes out what has no place on paper: control characters, bidi overrides, soft hyphens, byte
/// order marks. Line breaks and tabs become spaces, runs of spaces one space.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if is_invisible(c) => {}
            ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c if c.is_control() => {}
            // Spaces of fixed width do not occur in typed text, only in pasted one.
            '\u{2000}'..='\u{200a}' | '\u{205f}' | '\u{3000}' => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            '\u{202f}' => out.push('\u{a0}'),
            c => out.push(c),
        }
    }
    out
}

/// Overrides that could make a text read other than it looks, and marks without a form.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2061}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{fffe}' | '\u{ffff}' | '\u{e0000}'..='\u{e007f}'
    )
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn keeps_letters_and_drops_tricks() {
        assert_eq!(clean("a\tb\n\nc\u{0}d\u{202e}e\u{ad}f\u{feff}"), "a b cdef");
        assert_eq!(clean("Đặng  Łukasz  أمل"), "Đặng Łukasz أمل");
        assert_eq!(clean("1.400,00\u{202f}€"), "1.400,00\u{a0}€");
    }
}
