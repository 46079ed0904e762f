//! What differs between two states of the same minutes, in words.

use crate::paper::{MinutesFacts, MinutesItem, MinutesPosition, Official};

/// The facts without what belongs to a version and to a draft alone: what is compared and kept.
pub fn settled(facts: MinutesFacts) -> MinutesFacts {
    MinutesFacts { mark: None, open: Vec::new(), edition: None, ..facts }
}

/// What is another now than it was, in the order of the paper; empty: nothing.
pub fn changes(was: &MinutesFacts, is: &MinutesFacts) -> Vec<String> {
    let mut found = Vec::new();
    let mut value = |what: &str, was: Option<&str>, is: Option<&str>| {
        if was != is {
            found.push(format!("{what}: {} statt {}", is.unwrap_or("nichts"), was.unwrap_or("nichts")));
        }
    };
    value("Beirat", Some(&was.board), Some(&is.board));
    value("Sitzung", Some(&was.sitting), Some(&is.sitting));
    value("Tag", was.day_words.as_deref(), is.day_words.as_deref());
    value("Ort", was.place.as_deref(), is.place.as_deref());
    value("Beginn", was.begin.as_deref(), is.begin.as_deref());
    value("Ende", was.end.as_deref(), is.end.as_deref());
    members(was, is, &mut found);
    for (what, was, is) in [
        ("Verwaltung", &was.administration, &is.administration),
        ("Antragstellende", &was.applicants, &is.applicants),
        ("Gäste", &was.guests, &is.guests),
        ("Presse", &was.press, &is.press),
    ] {
        people(what, was, is, &mut found);
    }
    items(was, is, &mut found);
    if was.closing != is.closing {
        found.push("Schlusssatz: neuer Text".to_owned());
    }
    if was.signature != is.signature {
        found.push("Protokollführung".to_owned());
    }
    if found.is_empty() && settled(was.clone()) != settled(is.clone()) {
        found.push("Kopf des Papiers".to_owned());
    }
    found
}

fn members(was: &MinutesFacts, is: &MinutesFacts, found: &mut Vec<String>) {
    let known = |name: &str| was.members.iter().find(|before| before.name == name);
    for now in &is.members {
        match known(&now.name) {
            None => found.push(format!("Anwesenheit: {} kommt hinzu", now.name)),
            Some(before) if before != now => found.push(format!("Anwesenheit: {}", now.name)),
            Some(_) => {}
        }
    }
    for before in was.members.iter().filter(|before| is.members.iter().all(|now| now.name != before.name)) {
        found.push(format!("Anwesenheit: {} entfällt", before.name));
    }
}

fn people(what: &str, was: &[Official], is: &[Official], found: &mut Vec<String>) {
    match (was.len(), is.len()) {
        _ if was == is => {}
        (before, now) if before == now => found.push(what.to_owned()),
        (before, now) => found.push(format!("{what}: {now} statt {before}")),
    }
}

fn items(was: &MinutesFacts, is: &MinutesFacts, found: &mut Vec<String>) {
    for now in &is.items {
        let name = format!("TOP\u{a0}{}", now.number);
        match was.items.iter().find(|before| before.number == now.number) {
            None => found.push(format!("{name} kommt hinzu")),
            Some(before) => item(&name, before, now, found),
        }
    }
    for before in &was.items {
        if is.items.iter().all(|now| now.number != before.number) {
            found.push(format!("TOP\u{a0}{} entfällt", before.number));
        }
    }
}

fn item(name: &str, was: &MinutesItem, is: &MinutesItem, found: &mut Vec<String>) {
    if was.title != is.title {
        found.push(format!("{name}: neuer Titel"));
    }
    if was.public != is.public {
        found.push(format!(
            "{name}: {}",
            if is.public { "jetzt öffentlich" } else { "jetzt nichtöffentlich" }
        ));
    }
    if was.before != is.before || was.after != is.after {
        found.push(format!("{name}: neuer Text"));
    }
    let all = |item: &MinutesItem| -> Vec<MinutesPosition> {
        item.positions.iter().chain(&item.others).cloned().collect()
    };
    let (before, after) = (all(was), all(is));
    for now in &after {
        match before.iter().find(|one| one.heading == now.heading) {
            None => found.push(format!("{} kommt hinzu", now.heading)),
            Some(one) => position(one, now, found),
        }
    }
    for one in before.iter().filter(|one| after.iter().all(|now| now.heading != one.heading)) {
        found.push(format!("{} entfällt", one.heading));
    }
}

fn position(was: &MinutesPosition, is: &MinutesPosition, found: &mut Vec<String>) {
    let name = &is.heading;
    match (was.recommended, is.recommended) {
        (false, true) => found.push(format!("{name}: jetzt empfohlen")),
        (true, false) => found.push(format!("{name}: nicht mehr empfohlen")),
        _ if (was.amount, was.up_to) != (is.amount, is.up_to) => {
            found.push(format!("{name}: {} statt {}", is.amount, was.amount));
        }
        _ => {}
    }
    if was.recipient != is.recipient {
        found.push(format!("{name}: Empfänger"));
    }
    if was.purpose != is.purpose {
        found.push(format!("{name}: Verwendungszweck"));
    }
    if was.vote != is.vote {
        found.push(format!("{name}: Abstimmung"));
    }
    if was.text != is.text {
        found.push(format!("{name}: neuer Text"));
    }
}

#[cfg(test)]
mod tests {
    use super::super::minutes;
    use super::super::tests::{euro, presence, record};
    use super::*;
    use crate::sitting::Presence;

    #[test]
    fn what_changed_is_named() {
        let was = minutes(&record());
        assert!(changes(&was, &minutes(&record())).is_empty());
        let mut later = record();
        later.sitting.place = "Rathaus".into();
        presence(&mut later, 4, Presence::Present);
        later.items[2].item.text = "Es wurde viel gefragt.".into();
        later.items[1].entries[0].recommendation.as_mut().unwrap().amount = Some(euro(900));
        let found: Vec<String> =
            changes(&was, &minutes(&later)).into_iter().map(|w| w.replace('\u{a0}', " ")).collect();
        assert_eq!(
            found,
            [
                "Ort: Rathaus statt Haus der Jugend",
                "Anwesenheit: Dahl, Kim",
                "TOP 1: neuer Text",
                "Antrag Nr. 01/2019: 900,00 € statt 1.400,00 €",
                "Antrag Nr. 01/2019: neuer Text",
                "TOP 3: neuer Text",
            ]
        );
    }

    #[test]
    fn nothing_that_differs_is_silent() {
        let was = minutes(&record());
        let mut is = was.clone();
        is.municipality = "Nordstadt".into();
        assert_eq!(changes(&was, &is), ["Kopf des Papiers"]);
        is = was.clone();
        is.items.pop();
        assert_eq!(changes(&was, &is), ["TOP\u{a0}3 entfällt"]);
    }
}
