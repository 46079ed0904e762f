//! What an act did, in words: "Unterlagen nachgefordert: Satzung (bis 25.03.2019)". Labels of acts name nobody and
//! stay when a row is erased; these words come from the rows and go with them.

use domain::application::{Answer, State};
use domain::grant::{DecisionOutcome, NoticeKind};
use store::CaseChange;

use super::known::{Known, Told};
use super::own;

/// More of a text than a line of history shows.
const LONGEST: usize = 300;

/// What one entry did; empty where the label of the act says it best.
pub(super) fn of(entry: &[CaseChange], known: &mut Known) -> String {
    let told: Vec<Told<'_>> = entry.iter().map(|found| known.follow(found)).collect();
    if told.iter().any(|one| one.noun == "application" && (one.is_new() || one.is_gone())) {
        return String::new();
    }
    let proven = told.iter().any(|one| one.noun == "proof");
    let mut parts: Vec<String> = asked_for(&told).into_iter().collect();
    let mut reasons = Vec::new();
    for one in &told {
        match one.noun {
            "application" => parts.extend(own::changed(one)),
            "case_note" if one.text("kind") != "note" => {
                reasons.extend(one.is_new().then(|| one.text("text").to_owned()));
            }
            // The lines of a plan are filled in with the proof of use.
            "plan_line" if proven => {}
            _ => parts.extend(row(one)),
        }
    }
    // Twenty lines of a plan, or the answers to twenty questions, are one change.
    let mut seen = Vec::new();
    parts.retain(|part| {
        !seen.contains(part) && {
            seen.push(part.clone());
            true
        }
    });
    let part_of_it = |part: &String| part == FINDINGS || part == EXAMINED_ANEW;
    if parts.iter().any(|part| part.starts_with("Prüfvermerk") && !part_of_it(part)) {
        parts.retain(|part| !part_of_it(part));
    }
    // Why the amount is another one stands with the amount, whatever else was changed with it.
    if let Some(part) = parts.iter_mut().find(|part| part.starts_with("Betrag ")) {
        *part = std::mem::take(&mut reasons).iter().fold(part.clone(), |text, reason| because(&text, reason));
    }
    let text = parts.join("; ");
    if text.is_empty() {
        return text;
    }
    reasons.iter().fold(text, |text, reason| because(&text, reason))
}

const FINDINGS: &str = "Prüfvermerk geändert";
const EXAMINED_ANEW: &str = "Prüfvermerk weitergeschrieben";

/// "…, weil die Technik billiger wird" where the reason is such a clause, else "…; Grund: billigere Technik".
fn because(text: &str, reason: &str) -> String {
    let reason = short(reason);
    let clause = ["weil ", "da ", "denn ", "damit "]
        .iter()
        .any(|word| reason.get(..word.len()).is_some_and(|begin| begin.to_lowercase() == *word));
    match reason.chars().next() {
        None => text.to_owned(),
        Some(first) if clause => {
            format!("{text}, {}{}", first.to_lowercase(), reason.get(first.len_utf8()..).unwrap_or_default())
        }
        Some(_) => format!("{text}; Grund: {reason}"),
    }
}

fn short(text: &str) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let flat = flat.trim_end_matches('.').to_owned();
    if flat.chars().count() <= LONGEST {
        flat
    } else {
        flat.chars().take(LONGEST - 1).chain(['…']).collect()
    }
}

/// "Unterlagen nachgefordert: Satzung, Vollmacht (bis 25.03.2019)".
fn asked_for(told: &[Told<'_>]) -> Option<String> {
    let new: Vec<&Told<'_>> = told.iter().filter(|one| one.noun == "requirement" && one.is_new()).collect();
    let names: Vec<&str> = new.iter().map(|one| one.text("label")).collect();
    let what = if names.len() == 1 { "Unterlage" } else { "Unterlagen" };
    let until = new.first()?.day("term").map(|day| format!(" (bis {day})")).unwrap_or_default();
    Some(format!("{what} nachgefordert: {}{until}", names.join(", ")))
}

/// What was done to a row other than the application; nothing where the act's label says more.
fn row(one: &Told<'_>) -> Option<String> {
    match one.noun {
        "plan_line" => Some("Kosten- und Finanzierungsplan geändert".to_owned()),
        "requirement" => requirement(one),
        "examination" => Some(examination(one)),
        "finding" => {
            Some(FINDINGS.to_owned()).filter(|_| !one.is_new() || one.text("answer") != Answer::Open.code())
        }
        "recommendation" => Some(recommendation(one)),
        "decision" => Some(decision(one)),
        "notice" => Some(notice(one)),
        "payment" => Some(payment(one)),
        "reminder" => reminder(one),
        "proof" => Some(proof(one)),
        "reclaim" => Some(reclaim(one)),
        "case_note" => Some(worded(one, "Vermerk", one.text("text"))),
        "follow_up" => Some(follow_up(one)),
        "attachment" => Some(worded(one, "Anlage", one.text("name"))),
        _ => None,
    }
}

fn worded(one: &Told<'_>, what: &str, text: &str) -> String {
    let text = short(text);
    match (one.is_new(), one.is_gone()) {
        (true, _) => format!("{what}: {text}"),
        (_, true) => format!("{what} entfernt: {text}"),
        _ => format!("{what} geändert: {text}"),
    }
}

fn requirement(one: &Told<'_>) -> Option<String> {
    let name = one.text("label");
    if one.is_new() {
        return None;
    }
    Some(match (one.is_gone(), one.touches("status"), one.text("status")) {
        (true, ..) => format!("Unterlage von der Liste genommen: {name}"),
        (_, true, "received") => format!("Unterlage liegt vor: {name}"),
        (_, true, "waived") => format!("Unterlage nicht nötig: {name}"),
        (_, true, _) => format!("Unterlage fehlt wieder: {name}"),
        _ => format!("Unterlage geändert: {name}"),
    })
}

fn examination(one: &Told<'_>) -> String {
    if one.is_gone() {
        return "Prüfvermerk entfernt".to_owned();
    }
    match (one.touches("concluded"), one.flag("concluded")) {
        (true, true) => {
            let amount = one.amount("eligible").map(|amount| format!(": {amount}")).unwrap_or_default();
            because(&format!("Prüfvermerk abgeschlossen{amount}"), one.text("reason"))
        }
        (true, false) if !one.is_new() => "Prüfvermerk wieder geöffnet".to_owned(),
        (true, false) => "Prüfvermerk begonnen".to_owned(),
        (false, _) => EXAMINED_ANEW.to_owned(),
    }
}

fn recommendation(one: &Told<'_>) -> String {
    if one.is_gone() {
        return "Votum zurückgenommen".to_owned();
    }
    let outcome = match one.text("outcome") {
        "recommended" => State::Recommended,
        "changed" => State::RecommendedChanged,
        "deferred" => State::Deferred,
        _ => State::Rejected,
    };
    let amount = one.amount("amount").map(|amount| format!(", {amount}")).unwrap_or_default();
    because(&format!("Votum: {}{amount}", outcome.label()), one.text("reason"))
}

fn decision(one: &Told<'_>) -> String {
    let day = one.day("day").unwrap_or_default();
    if one.is_gone() {
        return format!("Beschluss vom {day} zurückgenommen");
    }
    let outcome = DecisionOutcome::from_code(one.text("outcome")).map_or("", DecisionOutcome::label);
    let amount = one.amount("amount").map(|amount| format!(", {amount}")).unwrap_or_default();
    let paper = match one.text("reference") {
        "" => String::new(),
        number => format!(" (Drucksache {number})"),
    };
    because(&format!("Beschluss vom {day}: {outcome}{amount}{paper}"), one.text("reason"))
}

fn notice(one: &Told<'_>) -> String {
    let kind = NoticeKind::from_code(one.text("kind")).map_or("Bescheid", NoticeKind::label);
    let day = one.day("day").unwrap_or_default();
    if one.is_gone() {
        return format!("{kind} vom {day} zurückgenommen");
    }
    if one.is_new() {
        let due = one.day("proof_due").map(|due| format!(", Nachweis bis {due}")).unwrap_or_default();
        return format!("{kind} vom {day}{due}");
    }
    match (one.touches("final_on"), one.day("final_on"), one.touches("proof_due"), one.day("proof_due")) {
        (true, Some(day), ..) => format!("{kind} bestandskräftig seit {day}"),
        (_, _, true, Some(due)) => format!("Frist für den Nachweis auf den {due} geändert"),
        _ => format!("{kind} geändert"),
    }
}

fn payment(one: &Told<'_>) -> String {
    let amount = one.amount("amount").unwrap_or_default();
    match (one.is_gone(), one.is_new(), one.day("paid_on")) {
        (true, _, Some(_)) => format!("Auszahlung zurückgenommen: {amount}"),
        (true, _, None) => format!("Auszahlungsanordnung zurückgenommen: {amount}"),
        (_, true, None) => format!("Auszahlung angeordnet: {amount}"),
        (_, _, Some(day)) => format!("Ausgezahlt am {day}: {amount}"),
        _ => format!("Auszahlungsanordnung geändert: {amount}"),
    }
}

fn reminder(one: &Told<'_>) -> Option<String> {
    let what = if one.number("level") > 1 { "Gemahnt" } else { "An den Nachweis erinnert" };
    let term = one.day("term").map(|day| format!(" (neue Frist {day})")).unwrap_or_default();
    one.is_new().then(|| format!("{what}{term}"))
}

fn proof(one: &Told<'_>) -> String {
    let received = one.day("received").unwrap_or_default();
    match (one.is_gone(), one.is_new(), one.amount("recognised")) {
        (true, ..) => "Verwendungsnachweis zurückgenommen".to_owned(),
        (_, _, Some(amount)) => {
            because(&format!("Verwendungsnachweis geprüft: {amount} anerkannt"), one.text("remark"))
        }
        (_, true, None) => format!("Verwendungsnachweis am {received} eingegangen"),
        _ => "Verwendungsnachweis geändert".to_owned(),
    }
}

fn reclaim(one: &Told<'_>) -> String {
    let amount = one.amount("amount").unwrap_or_default();
    let returned = one.amount("returned").filter(|returned| !returned.is_zero());
    match (one.is_gone(), one.is_new(), returned) {
        (true, ..) => format!("Rückforderung zurückgenommen: {amount}"),
        (_, true, _) => because(&format!("Rückforderung: {amount}"), one.text("reason")),
        (_, _, Some(back)) if one.touches("returned") => {
            format!("Rückfluss am {}: {back}", one.day("returned_on").unwrap_or_default())
        }
        _ => "Rückforderung geändert".to_owned(),
    }
}

fn follow_up(one: &Told<'_>) -> String {
    let text = short(one.text("text"));
    let due = one.day("due").unwrap_or_default();
    match (one.is_gone(), one.is_new()) {
        (true, _) => format!("Wiedervorlage entfernt: {text}"),
        (_, true) => format!("Wiedervorlage am {due}: {text}"),
        _ if one.touches("done_on") && one.day("done_on").is_some() => {
            format!("Wiedervorlage erledigt: {text}")
        }
        _ => format!("Wiedervorlage geändert: am {due}: {text}"),
    }
}
