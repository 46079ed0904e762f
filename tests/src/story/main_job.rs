//! The main job: two applications, the 32nd sitting, both papers, the program closed and opened
//! again, the last act taken back. By keyboard alone.

use super::{Acts, Story};

/// Who was there, by the letters that are enough to find them.
const PRESENT: [&str; 9] = ["vos", "akin", "bar", "cor", "dem", "hof", "kay", "ozd", "tran"];

/// The story.
pub fn story() -> Story {
    let story = Story::new("main-job")
        .step("Erster Start", |acts| acts.see("Willkommen").at("Mit dem Beispiel beginnen"))
        .step("Mit dem Beispiel beginnen", |acts| {
            acts.press("Enter").see("2 Anträge").at("Förderverein der IGS Linden e.V.")
        })
        // What the sample has prepared is taken back, so that everything is entered by hand; its
        // board and its members stay.
        .step("Das Vorbereitete zurücknehmen", |acts| {
            acts.press("Control+z")
                .see("TOP 3 hinzugefügt")
                .press("Control+z")
                .see("auf die Tagesordnung gesetzt")
                .press("Control+z")
                .see("32. Sitzung am 01.04.2019 geplant")
                // Each application of the sample has a paper, added after both were entered.
                .press("Control+z")
                .see("Unterlage")
                .times(2, "Control+z")
                .see("Antrag 05/2019 eingetragen")
                .press("Control+z")
                .see("Noch kein Antrag")
        });
    let story = applications(story);
    let story = sitting(story);
    papers(story)
}

fn applications(story: Story) -> Story {
    story
        .step("Ersten Antrag eintragen", |acts| {
            let acts = acts.press("Control+n");
            application(
                acts,
                ["Banjul e.V.", "Trommel- und Tanzkurs für Kinder mit Abschlussfest", "1400", "12.3.19", "04/2019"],
                "In wöchentlichen Treffen proben Kinder und Eltern aus vielen Ländern. Zum Abschluss treten sie auf dem \
                 Stadtteilfest auf.",
            )
            .press("Control+Enter")
            .see("Antrag 04/2019 eingetragen")
            .see("1.400,00 €")
        })
        .step("Ein Betrag, der nicht eindeutig ist", |acts| {
            let acts = acts.press("Control+n");
            application(
                acts,
                ["Förderverein der IGS Linden e.V.", "Mehrsprachige Bücher für die Schulbibliothek", "1.4", "19.3.19", "05/2019"],
                "Eltern lesen einmal im Monat in ihrer Sprache vor; die Bücher bleiben in der Bibliothek.",
            )
            .press("Control+Enter")
            .see("ist nicht eindeutig")
        })
        .step("Zweiten Antrag berichtigen und speichern", |acts| {
            // The summary has the focus and links to the field.
            acts.press("Tab")
                .press("Enter")
                .fill("Beantragter Betrag", "799")
                .field("Beantragter Betrag", "799,00 €")
                .press("Control+Enter")
                .see("Antrag 05/2019 eingetragen")
                .see("2 Anträge")
                .see("2.199,00 €")
        })
}

/// Applicant, purpose, amount, day, number; then the reasons.
fn application(acts: Acts, facts: [&str; 5], reasons: &str) -> Acts {
    let [applicant, purpose, amount, received, number] = facts;
    acts.fill("Verein oder Person", applicant)
        .at("Kontoinhaber")
        .times(2, "Tab")
        .fill("Verwendungszweck", purpose)
        .fill("Beantragter Betrag", amount)
        .fill("Eingang", received)
        .fill("Antragsnummer", number)
        .at("Beginn")
        .times(3, "Tab")
        .at("Begründung")
        .type_(reasons)
}

fn sitting(story: Story) -> Story {
    story
        .step("Sitzung planen", |acts| {
            acts.press("Alt+4")
                .see("Noch keine Sitzung")
                .press("Control+n")
                .fill("Tag", "1.4.19")
                .fill("Beginn", "19:00")
                .fill("Ort mit Anschrift", "kargah e.V., Zur Bettfedernfabrik 1")
                .times(2, "Shift+Tab")
                .times(2, "Shift+Tab")
                .fill("Nummer der Sitzung", "32")
                .press("Control+Enter")
                .see("32. Sitzung")
                .see("Montag, 01.04.2019")
        })
        .step("Anträge auf die Tagesordnung setzen", |acts| {
            acts.press("Control+n")
                .see("zusammen 2.199,00 €")
                .press("Control+Enter")
                .see("2 Anträge auf die Tagesordnung gesetzt")
                .gone("Anträge aufnehmen")
        })
        .step("Anwesenheit nach Anfangsbuchstaben", |acts| {
            let acts = acts.press("F2").at("Wer ist da?");
            PRESENT
                .iter()
                .enumerate()
                .fold(acts, |acts, (index, letters)| {
                    acts.type_(letters).press("Enter").see(&format!("{} von 22", index + 1))
                })
                .see("9 von 22")
        })
        .step("Die übrigen sind verhindert", |acts| {
            acts.press("Control+Enter").gone("Wer ist da?").see("13 verhindert")
        })
        .step("Erstes Votum: einstimmig", |acts| {
            acts.press("Alt+ArrowDown")
                .press("Alt+ArrowDown")
                .at("Ja")
                .press("F8")
                .see("einstimmig")
                .press("Enter")
        })
        .step("Zweites Votum: ausgezählt", |acts| {
            acts.see("empfohlen: 1.400,00 €")
                .at("Ja")
                .type_("8")
                .at("Nein")
                .type_("0")
                .at("Enthaltung")
                .type_("1")
                .at("Übernehmen")
                .see("8 Ja-Stimmen")
                .press("Enter")
                .see("empfohlen: 799,00 €")
        })
        .step("Sitzung schließen", |acts| {
            // After the last vote the program offers what comes next.
            acts.at("Sitzung schließen")
                .press("Enter")
                .at("Ende der Sitzung")
                .type_("20:45")
                .press("Tab")
                .press("Space")
                .press("Shift+Tab")
                .press("Enter")
                .see("19:00 bis ca. 20:45 Uhr")
                .at("Drucksache entwerfen")
        })
}

fn papers(story: Story) -> Story {
    story
        .step("Beschlussdrucksache entwerfen", |acts| {
            acts.press("Control+d").see("Beschlussdrucksache").see("2.199,00 €").see("Seite 1 von")
        })
        .step("Drucksachennummer eintragen", |acts| {
            acts.fill("Drucks. Nr.", "15-0837/2019").see("15-0837/2019")
        })
        .step("PDF sichern", |acts| {
            acts.press("Control+s").see("PDF gesichert").document("Beschlussdrucksache 15-0837-2019.pdf")
        })
        .step("Zum Drucken öffnen", |acts| {
            acts.press("Control+p")
                .see("im PDF-Programm geöffnet")
                .document("geöffnet/Beschlussdrucksache 15-0837-2019.pdf")
        })
        .step("Protokoll unterschreiben und sichern", |acts| {
            acts.press("Alt+4")
                .at("32. Sitzung")
                .press("Enter")
                .see("empfohlen: 799,00 €")
                .press("F6")
                .at("Zurück")
                .times(2, "Tab")
                .at("Protokoll")
                .press("Enter")
                .see("Ergebnisprotokoll")
                .see("Seite 1 von")
                .fill("Protokoll", "Krüger")
                .press("Control+s")
                .document("Ergebnisprotokoll Linden-Limmer 32. Sitzung 2019-04-01.pdf")
        })
        .step("Programm schließen und wieder öffnen", |acts| {
            acts.reopen().see("Was ansteht").see("Banjul e.V.")
        })
        .step("Den letzten Schritt zurücknehmen", |acts| acts.press("Control+z").see("Rückgängig gemacht"))
}
