//! The register: an association with a near twin, merged and taken apart again; an application with plan and
//! paper; missing papers asked for; the Prüfvermerk; found again by a misspelling. By keyboard alone.

use super::Story;

/// The story.
pub fn story() -> Story {
    let story = Story::new("register").with_file("Satzung.pdf").step("Mit dem Beispiel beginnen", |acts| {
        acts.see("Willkommen")
            .at("Mit dem Beispiel beginnen")
            .press("Enter")
            .see("2 Anträge")
            .at("Förderverein der IGS Linden e.V.")
    });
    let story = associations(story);
    let story = application(story);
    examined(story)
}

fn associations(story: Story) -> Story {
    story
        .step("Ein Verein, den es fast schon gibt", |acts| {
            acts.press("Alt+3")
                .see("2 Einträge")
                .press("Control+n")
                .at("Name")
                .type_("Banyul e. V.")
                .see("Meinen Sie Banjul e.V.?")
        })
        .step("Trotzdem anlegen", |acts| {
            acts.press("Tab")
                .at("Vorhandenen öffnen: Banjul e.V.")
                .press("Tab")
                .at("Trotzdem anlegen")
                .press("Enter")
                .at("Name")
                .press("Control+Enter")
                .see("3 Einträge")
                .see("Vielleicht doppelt eingetragen")
        })
        .step("Beide zusammenführen", |acts| {
            acts.press("F6")
                .at("Bearbeiten")
                .press("Tab")
                .at("Zusammenführen")
                .press("Enter")
                .at("Mit welchem Eintrag?")
                .type_("Banjul")
                .see("VR ")
                .press("ArrowDown")
                .press("Enter")
                .see("geht darin auf")
                .press("Tab")
                .at("Umgekehrt: Banjul e.V. behalten")
                .press("Enter")
                .see("Umgekehrt: Banyul e. V. behalten")
                .times(2, "Tab")
                .at("Zusammenführen")
                .press("Enter")
                .see("2 Einträge")
        })
        .step("Und wieder trennen", |acts| {
            acts.press("Control+z").see("Rückgängig gemacht").see("3 Einträge")
        })
}

fn application(story: Story) -> Story {
    story
        .step("Ein Antrag mit einer IBAN, in der eine Ziffer nicht stimmt", |acts| {
            acts.press("Alt+2")
                .see("2 Anträge")
                .press("Control+n")
                .fill("Verein oder Person", "Chor Vielklang Linden e.V.")
                .fill("Kontoinhaber", "Chor Vielklang")
                .fill("IBAN", "DE88370400440532013000")
                .see("Prüfziffer")
                .press("Shift+Tab")
                .fill("IBAN", "DE89370400440532013000")
                .gone("Prüfziffer")
                .fill("Verwendungszweck", "Lieder aus fünf Ländern")
                .fill("Beantragter Betrag", "400")
                .fill("Eingang", "14.3.19")
                .fill("Antragsnummer", "07/2019")
        })
        .step("Ein Plan, der noch nicht aufgeht", |acts| {
            acts.at("Beginn")
                .times(9, "Tab")
                .at("Ausgabe 1, Bezeichnung")
                .type_("Noten und Werbung")
                .times(2, "Tab")
                .at("Ausgabe 1, Betrag")
                .type_("250")
                .press("Enter")
                .at("Ausgabe 2, Bezeichnung")
                .type_("Honorar der Chorleitung")
                .times(2, "Tab")
                .at("Ausgabe 2, Betrag")
                .type_("250")
                .times(3, "Tab")
                .press("Enter")
                .at("Einnahme 1, Bezeichnung")
                .type_("Eigenmittel des Chors")
                .times(2, "Tab")
                .at("Einnahme 1, Betrag")
                .type_("60")
                .press("Control+Enter")
                .see("Es fehlen noch 40,00 €")
        })
        .step("Die fehlende Einnahme", |acts| {
            // The summary has the focus; its link leads to where a line can be added.
            acts.press("Tab")
                .press("Enter")
                .at("+ Einnahme")
                .press("Enter")
                .at("Einnahme 2, Bezeichnung")
                .type_("Eintritt beim Abschlusskonzert")
                .times(2, "Tab")
                .at("Einnahme 2, Betrag")
                .type_("40")
                .see("Summe Einnahmen 500,00 €")
                .press("Control+Enter")
                .see("Antrag 07/2019 eingetragen")
                .see("3 Anträge")
                .see("Kosten- und Finanzierungsplan gleicht sich aus")
        })
        .step("Die Satzung kommt als Datei dazu", |acts| {
            acts.press("Control+4")
                .see("je Datei bis 25 MB")
                .see("Noch keine Datei")
                .times(3, "Tab")
                .at("Neue Unterlage")
                .press("Tab")
                .at("Dateien hinzufügen")
                .press("Enter")
                .see("Satzung.pdf")
                .see("PDF")
        })
}

fn examined(story: Story) -> Story {
    story
        .step("Was fehlt, wird nachgefordert", |acts| {
            acts.press("Control+4")
                .times(2, "Tab")
                .at("Unterlagen nachfordern")
                .press("Enter")
                .at("Unterlage 1")
                .type_("Freistellungsbescheid")
                .press("Tab")
                .at("Bemerkung zu Unterlage 1")
                .type_("gültig am Tag des Antrags")
                .press("Control+Enter")
                .see("Frist ")
        })
        .step("Das Schreiben dazu", |acts| {
            acts.press("Control+4")
                .times(2, "Tab")
                .at("Nachforderung schreiben")
                .press("Enter")
                .see("Nachforderung zu Antrag 07/2019")
                .press("Escape")
                .at("Nachforderung schreiben")
        })
        .step("Die Unterlage ist da", |acts| {
            acts.press("Tab").at("Freistellungsbescheid liegt vor").press("Enter").see("liegt vor")
        })
        .step("Geprüft wird Frage für Frage", |acts| {
            acts.press("Control+2")
                .see("6 von 6 noch offen")
                .times(2, "Tab")
                .at("offen")
                .times(4, "j")
                .see("2 von 6 noch offen")
                .press("n")
                .press("j")
                .gone("noch offen")
                .press("Control+Enter")
                .see("Prüfvermerk abgeschlossen")
        })
        .step("Gefunden, obwohl niemand es richtig schreibt", |acts| {
            acts.press("Control+k")
                .type_("lider aus fumf landern")
                // Without waiting: what was typed counts, not what was found for half of it.
                .press("Enter")
                .see("Prüfvermerk abgeschlossen")
                .see("Antrag Nr. 07/2019")
        })
        .step("Und der Verein dazu", |acts| {
            acts.press("Control+k")
                .type_("chor vielklank")
                .see("Chor Vielklang Linden e.V.")
                .press("Enter")
                .see("Über die Jahre")
        })
}
