//! What is wrong with an IBAN. The window says the same while it is typed (ui/src/entry/iban.ts);
//! tests/vectors/iban.json holds both to the same words.

use std::collections::BTreeMap;

use crate::problem::Code;

/// More than one group too many or too few is no slip in the last group any more.
const GROUP: i64 = 4;

pub(super) fn of(code: Code, facts: &BTreeMap<String, String>) -> String {
    match code {
        Code::IbanLength => length(facts),
        Code::IbanCheckDigits => "Die Prüfziffer passt nicht. Vergleichen Sie Zeichen für Zeichen.".into(),
        _ => unreadable(facts),
    }
}

fn length(facts: &BTreeMap<String, String>) -> String {
    let number = |name: &str| facts.get(name).and_then(|text| text.parse::<i64>().ok());
    let (Some(is), Some(due)) = (number("zeichen"), number("soll")) else {
        return "Die IBAN ist zu kurz oder zu lang. Vergleichen Sie Zeichen für Zeichen.".into();
    };
    let hint = match is - due {
        difference if difference.abs() <= GROUP => "Bitte letzte Gruppe prüfen.",
        difference if difference < 0 => "Tragen Sie die IBAN bis zum Ende ein.",
        _ => "Prüfen Sie, ob etwas doppelt steht.",
    };
    format!("{is} Zeichen statt {due}. {hint}")
}

fn unreadable(facts: &BTreeMap<String, String>) -> String {
    let fact = |name: &str| facts.get(name).map(String::as_str);
    if let Some(stray) = fact("fremd") {
        return format!(
            "„{stray}“ kommt in keiner IBAN vor. Sie besteht nur aus Ziffern und Buchstaben von A bis Z."
        );
    }
    if let Some(letter) = fact("buchstabe") {
        let meant = match letter {
            "O" => "; vielleicht ist es eine Null",
            "I" | "L" => "; vielleicht ist es eine Eins",
            _ => "",
        };
        return format!(
            "In einer deutschen IBAN stehen nach DE nur Ziffern. Prüfen Sie das „{letter}“{meant}."
        );
    }
    if let Some(country) = fact("aufbau") {
        return format!(
            "So ist eine IBAN aus {country} nicht aufgebaut. Vergleichen Sie Zeichen für Zeichen."
        );
    }
    if let Some(country) = fact("land") {
        return format!(
            "Mit {country} beginnt keine IBAN. Prüfen Sie die ersten beiden Zeichen; in Deutschland sind es DE."
        );
    }
    "Eine IBAN beginnt mit dem Land und zwei Prüfziffern, zum Beispiel DE89 3704 0044 0532 0130 00. Prüfen Sie die ersten vier Zeichen.".into()
}
