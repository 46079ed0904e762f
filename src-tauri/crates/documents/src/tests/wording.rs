//! What the model says in plain text.

use super::facts;
use crate::{minutes, proposal};

#[test]
fn sections_can_be_copied_one_by_one() {
    let sections = proposal(&facts::proposal_mitte()).sections();
    let names: Vec<&str> = sections.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Titel", "Antrag", "Gender-Aspekte", "Klima", "Kostentabelle", "Begründung"]);
    assert_eq!(sections[0].1, "Zuwendungen auf Vorschlag des Integrationsbeirates Linden-Limmer");
    assert!(sections[1].1.starts_with("Antrag\n\nDer Stadtbezirksrat beschließt"));
    assert!(
        sections[1].1.contains(
            "1. Zuwendungsempfänger: Banjul e.V.\nZuwendungssumme: bis\u{a0}zu\u{a0}1.400,00\u{a0}€"
        )
    );
    assert!(sections[4].1.contains("Saldo ordentliches Ergebnis −2.199,00"));
}

#[test]
fn without_the_setting_there_is_no_climate() {
    let sections = proposal(&facts::proposal()).sections();
    assert!(sections.iter().all(|(name, _)| name != "Klima"));
    let mut facts = facts::proposal();
    facts.climate = Some(Vec::new());
    let text = proposal(&facts).plain_text();
    assert!(
        text.contains("Ergebnis der Klimawirkungsprüfung\n\n[fehlt: Ergebnis der Klimawirkungsprüfung]"),
        "{text}"
    );
}

#[test]
fn what_is_missing_is_said_in_its_place() {
    let mut facts = facts::proposal();
    (facts.title, facts.vote_sentence, facts.unit, facts.day) = (None, None, None, None);
    facts.gender.clear();
    facts.motion.clear();
    facts.reasons.truncate(1);
    facts.positions[0].recipient = None;
    facts.positions[0].amount = None;
    facts.positions[0].purpose = None;
    let text = proposal(&facts).plain_text();
    for missing in [
        "Titel",
        "Antragstext",
        "Empfänger",
        "Betrag",
        "Verwendungszweck",
        "Gender-Aspekte",
        "Begründung zu 2",
        "Beschluss des Integrationsbeirates",
        "OE",
        "Datum",
    ] {
        assert!(text.contains(&format!("[fehlt: {missing}]")), "{missing}: {text}");
    }
    assert!(!proposal(&facts::proposal()).plain_text().contains("[fehlt"));
    assert!(!minutes(&facts::minutes()).plain_text().contains("[fehlt"));
}

#[test]
fn absent_members_stand_in_brackets_and_parties_at_the_end() {
    let text = minutes(&facts::minutes()).plain_text();
    assert!(text.contains("(Iwersen, Jörn) (Piraten)"), "{text}");
    assert!(text.contains("Averbeck, Henrike Vorsitzende\n"), "{text}");
    assert!(text.contains("TOP 2\nBeratung über Zuwendungen"), "{text}");
}

#[test]
fn the_title_of_the_file_names_the_state() {
    assert_eq!(
        proposal(&facts::proposal_draft()).title,
        "Zuwendungen auf Vorschlag des Integrationsbeirates Linden-Limmer (Entwurf)"
    );
}
