use std::process::Command;

use beiratsmappe_tests::facts;
use documents::Fonts;

use crate::paper::{ask, file, fonts, papers, text};

/// Each of these stands in the text, in this order.
fn assert_in_order(text: &str, parts: &[&str]) {
    let mut rest = text;
    for part in parts {
        let at = rest.find(part).unwrap_or_else(|| panic!("{part:?} is missing or out of order in:\n{text}"));
        rest = &rest[at + part.len()..];
    }
}

/// domain.md 2.1: the order of the parts has not changed since 2009.
#[test]
fn the_parts_of_a_drucksache_stand_in_order() {
    let text = text(&file(&documents::proposal(&facts::proposal())).path);
    assert_in_order(
        &text,
        &[
            "Landeshauptstadt",
            "Beschlussdrucksache",
            "In den Stadtbezirksrat Linden-Limmer",
            "15-0837/2019",
            "Anzahl der Anlagen",
            "Zu TOP",
            "BITTE AUFBEWAHREN",
            "Zuwendungen auf Vorschlag des Integrationsbeirates",
            "Antrag,",
            "1. ",
            "Banjul e.V.",
            "1.400,00 €",
            "Förderverein der IGS Linden e.V.",
            "799,00 €",
            "2.199,00 €",
            "Berücksichtigung von Gender-Aspekten",
            "Kostentabelle",
            "Darstellung der zu erwartenden finanziellen Auswirkungen in Euro:",
            "Teilfinanzhaushalt 18",
            "Teilergebnishaushalt 18",
            "Transferaufwendungen",
            "2.199,00",
            "Saldo ordentliches Ergebnis",
            "−2.199,00",
            "Begründung des Antrages",
            "01.04.2019",
            "18.62.10",
            "Hannover / 02.04.2019",
        ],
    );
    assert!(!text.contains("Klimawirkungsprüfung"));
    assert!(!text.contains("[fehlt"));
}

#[test]
fn the_parts_of_the_minutes_stand_in_order() {
    let text = text(&file(&documents::minutes(&facts::minutes())).path);
    assert_in_order(
        &text,
        &[
            "ERGEBNISPROTOKOLL",
            "Integrationsbeirat Linden-Limmer am Montag, 01.04.2019",
            "Beginn:",
            "19.00 Uhr",
            "ca. 20.45 Uhr",
            "Anwesend:",
            "(verhindert waren)",
            "Averbeck, Henrike",
            "Vorsitzende",
            "(Tanrıverdi, Nilgün)",
            "Verwaltung:",
            "TOP 1",
            "Antrag Nr. 04/2019",
            "1.400,00 €",
            "Antrag Nr. 05/2019",
            "799,00 €",
            "gez. Hartkopf",
        ],
    );
    let bracketed = text.lines().filter(|line| line.starts_with('(') && line.contains(", ")).count();
    assert_eq!(bracketed, 13, "{text}");
}

/// Headings go down by one level at a time and begin with the title.
#[test]
fn headings_have_no_gaps() {
    for (name, document) in papers() {
        let tree = ask("pdfinfo", &["-struct"], &file(&document).path, &[]);
        let levels: Vec<u32> = tree
            .lines()
            .filter_map(|line| line.trim_start().strip_prefix('H')?.chars().next()?.to_digit(10))
            .collect();
        assert_eq!(levels.first(), Some(&1), "{name}");
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}: {levels:?}");
    }
}

/// What a draft lacks is said where it lacks and counted on page 1; the issued paper has no brackets.
#[test]
fn a_draft_says_what_is_missing() {
    let text = text(&file(&documents::proposal(&facts::proposal_draft())).path);
    assert_in_order(&text, &["Noch offen (3):", "Nr. der Drucksache", "Hannover / [fehlt: Datum]"]);
    // Number and item: lines to write on, read as such (`____` in UTF-16), twice in content and tree.
    let file = file(&documents::proposal(&facts::proposal_draft()));
    let open = ask("qpdf", &["--json", "--json-stream-data=inline", "--decode-level=all"], &file.path, &[]);
    assert_eq!(open.matches("\"/ActualText\": \"u:____\"").count(), 2, "{open}");
}

/// The months of a year are drawn; their figures stand in the alternative text of the picture.
const DRAWN: [&str; 5] = ["Monat\t", "Januar\t", "Februar\t", "März\t", "April\t"];

/// Everything in the model can be read from the page, in the order of the structure tree.
#[test]
fn the_page_says_what_the_model_says() {
    for (name, document) in papers() {
        let tree = ask("pdfinfo", &["-struct-text"], &file(&document).path, &[]);
        let read: String = tree.split('"').skip(1).step_by(2).collect();
        for line in document.plain_text().lines().filter(|line| !DRAWN.iter().any(|m| line.starts_with(m))) {
            for word in line.split_whitespace().filter(|word| word.is_ascii()) {
                assert!(squeeze(&read).contains(&squeeze(word)), "{name}: {word:?} is not in the tree");
            }
        }
    }
}

fn squeeze(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn the_same_facts_give_the_same_bytes() {
    for (name, document) in papers() {
        let again = Fonts::load().unwrap();
        assert_eq!(document.pdf(fonts()).unwrap(), document.pdf(&again).unwrap(), "{name}");
    }
}

/// Also in another process: nothing hangs on an address, a clock or the seed of a hash.
#[test]
fn another_process_gives_the_same_bytes() {
    let bytes = documents::proposal(&facts::proposal()).pdf(fonts()).unwrap().bytes;
    if let Some(path) = std::env::var_os("BEIRATSMAPPE_SAME_BYTES") {
        std::fs::write(path, bytes).unwrap();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.pdf");
    let own = std::env::current_exe().unwrap();
    let status = Command::new(own)
        .args(["--exact", "reading::another_process_gives_the_same_bytes"])
        .env("BEIRATSMAPPE_SAME_BYTES", &path)
        .output()
        .unwrap();
    assert!(status.status.success());
    assert!(std::fs::read(path).unwrap() == bytes);
}
