//! Associations, persons and institutions that apply.

use domain::Problems;
use serde_json::{Value, json};

use super::City;
use super::words::{FIRST_NAMES, FORMS, LAST_NAMES, MOTIFS, QUARTERS, STREETS};

/// Makes `count` of them; `known` are there already.
pub(super) fn make(city: &mut City<'_>, known: usize, count: usize) -> Result<Vec<i64>, Problems> {
    (known..known + count)
        .map(|nth| {
            let facts = facts(city, nth);
            city.act("create_association", json!({ "association": facts, "despite_twins": true }))
        })
        .collect()
}

/// The nth name; the parts run round at different lengths, so that no name comes twice.
fn name(nth: usize) -> String {
    let part = |of: &[&str], at: usize| of.get(at % of.len()).copied().unwrap_or_default().to_owned();
    if nth % 13 == 5 {
        return format!(
            "{} {}",
            part(&FIRST_NAMES, nth / 13),
            part(&LAST_NAMES, nth / 13 / FIRST_NAMES.len() + nth)
        );
    }
    let (motif, form) = (part(&MOTIFS, nth), part(&FORMS, nth / MOTIFS.len()));
    let quarter = part(&QUARTERS, nth / MOTIFS.len() / FORMS.len() + nth);
    match nth % 3 {
        0 => format!("{form} {motif} {quarter} e.V."),
        1 => format!("{motif} – {form} {quarter} e.V."),
        _ => format!("{quarter}er {form} „{motif}“"),
    }
}

fn facts(city: &mut City<'_>, nth: usize) -> Value {
    let is_person = nth % 13 == 5;
    let kind = if is_person { "person" } else { "association" };
    let first = city.chance.one(&FIRST_NAMES);
    let last = city.chance.one(&LAST_NAMES);
    let contacts = if is_person {
        json!([])
    } else {
        json!([{ "kind": "representative", "name": format!("{first} {last}"), "function": "Vorsitz", "email": "", "phone": "" }])
    };
    json!({
        "kind": kind, "name": name(nth), "aliases": "", "legal_form": if nth % 3 == 2 { "" } else { "e.V." },
        "register_court": if is_person { "" } else { "Amtsgericht Hannover" },
        "register_number": if is_person { String::new() } else { format!("VR {}", 20_000 + nth) },
        "street": format!("{} {}", city.chance.one(&STREETS), 1 + city.chance.below(98)),
        "postcode": format!("30{}", 159 + city.chance.below(500)), "town": "Hannover",
        "email": "", "phone": format!("0511 {}", 100_000 + city.chance.below(899_999)), "website": "",
        "account_holder": "", "iban": iban(nth), "charitable": !is_person, "charitable_until": "",
        "exemption_of": "", "deducts_tax": false, "notes": "", "warning": "", "contacts": contacts,
    })
}

/// A German IBAN with the right check digits over a bank and an account that do not exist.
fn iban(nth: usize) -> String {
    let account = format!("99999999{:010}", 1_000_000 + nth * 37);
    // D = 13, E = 14, then 00: the check digits are 98 less the rest.
    let rest = account
        .bytes()
        .chain(*b"131400")
        .fold(0u32, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97);
    format!("DE{:02}{account}", 98 - rest)
}
