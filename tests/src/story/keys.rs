//! The names of keys and what WebDriver calls them.

/// The keys of a chord in the order in which they go down: `Control+Shift+z`.
///
/// # Errors
/// The name of a key that is unknown.
pub fn chord(keys: &str) -> Result<Vec<char>, String> {
    // "+" itself is a key, and the only one that is empty when split.
    if keys == "+" {
        return Ok(vec!['+']);
    }
    keys.split('+').map(key).collect()
}

fn key(name: &str) -> Result<char, String> {
    let mut characters = name.chars();
    if let (Some(single), None) = (characters.next(), characters.next()) {
        return Ok(single);
    }
    // https://www.w3.org/TR/webdriver/#keyboard-actions
    Ok(match name {
        "Backspace" => '\u{E003}',
        "Tab" => '\u{E004}',
        "Enter" => '\u{E007}',
        "Shift" => '\u{E008}',
        "Control" => '\u{E009}',
        "Alt" => '\u{E00A}',
        "Escape" => '\u{E00C}',
        "Space" => ' ',
        "PageUp" => '\u{E00E}',
        "PageDown" => '\u{E00F}',
        "End" => '\u{E010}',
        "Home" => '\u{E011}',
        "ArrowLeft" => '\u{E012}',
        "ArrowUp" => '\u{E013}',
        "ArrowRight" => '\u{E014}',
        "ArrowDown" => '\u{E015}',
        "Delete" => '\u{E017}',
        _ => {
            let number = name.strip_prefix('F').and_then(|number| number.parse::<u32>().ok());
            let number = number.filter(|number| (1..=12).contains(number));
            number
                .and_then(|number| char::from_u32(0xE030 + number))
                .ok_or_else(|| format!("Taste {name}"))?
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chords_go_down_in_their_order() {
        assert_eq!(chord("Control+Shift+z"), Ok(vec!['\u{E009}', '\u{E008}', 'z']));
        assert_eq!(chord("F2"), Ok(vec!['\u{E032}']));
        assert_eq!(chord("+"), Ok(vec!['+']));
        assert!(chord("Hyper+x").is_err());
        assert!(chord("F13").is_err());
    }
}
