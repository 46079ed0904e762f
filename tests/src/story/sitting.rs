//! The evening of the sample's sitting: who is there, who comes later, two votes, a talk, the end, and the minutes that
//! are ready then. By keyboard alone, and counted: a vote that is clear takes three keys at most, somebody who comes in
//! takes four.

use super::Story;

/// First letters of those who are there from the beginning.
const PRESENT: [&str; 9] = ["vo", "ak", "ba", "co", "de", "ho", "ka", "oz", "tr"];

/// The whole evening, with what is written for the minutes.
const STROKES: usize = 240;

/// What the clerk writes. One association and three persons are spelled otherwise than in the register; the program
/// says so and changes nothing.
const TALK: &str =
    "Frau Hofmann und Herr Kayar berichten. Banyul e.V. dankt Herrn Ceesey. Die Sitzung endet um 20.45 Uhr.";

/// The story.
pub fn story() -> Story {
    let story = Story::new("sitting").at_most(STROKES).step("Mit dem Beispiel beginnen", |acts| {
        acts.see("Willkommen").at("Mit dem Beispiel beginnen").press("Enter").see("2 Anträge")
    });
    let story = story.step("Die Sitzung aufschlagen", |acts| {
        acts.press("Alt+4").at("32. Sitzung").press("Enter").see("noch ohne Votum").at("Ja")
    });
    weighed(attended(story))
}

fn attended(story: Story) -> Story {
    story
        .step("Wer da ist, nach Anfangsbuchstaben", |acts| {
            let acts = acts.press("F2").at("Wer ist da?");
            PRESENT.iter().enumerate().fold(acts, |acts, (index, letters)| {
                acts.type_(letters).press("Enter").see(&format!("{} von 22", index + 1))
            })
        })
        .step("Verwaltung und Antragstellende", |acts| {
            acts.times(3, "Tab")
                .at("Wer")
                .type_("Frau Krüger")
                .press("Tab")
                .type_("Fachbereich Personal und Organisation")
                .press("Enter")
                .see("Frau Krüger, Fachbereich Personal und Organisation")
                .at("Wer")
                .type_("Herr Ceesay")
                .press("Tab")
                .type_("Banjul e.V.")
                .press("Enter")
                .see("Herr Ceesay, Banjul e.V.")
        })
        .step("Die übrigen sind verhindert", |acts| {
            acts.press("Control+Enter").gone("Wer ist da?").see("13 verhindert").at("Ja")
        })
}

fn weighed(story: Story) -> Story {
    story
        .step("Ohne Zahlen geht es nicht weiter", |acts| {
            acts.press("Enter").see("Tragen Sie alle drei Zahlen ein").at("Ja").see("Antrag Nr. 04/2019")
        })
        .step("Ein klares Votum", |acts| {
            acts.press("F8")
                .see("Der Beirat empfiehlt einstimmig eine Zuwendung von 1.400,00")
                .press("Enter")
                .see("empfohlen: 1.400,00 €")
                .at("Ja")
        })
        .within(3)
        .step("Jemand kommt dazu", |acts| {
            acts.press("F3").at("Die ersten Buchstaben").type_("lu").press("Enter").see("10 von 22").at("Ja")
        })
        .within(4)
        .step("Ein ausgezähltes Votum mit der neuen Stimme", |acts| {
            acts.type_("10")
                .at("Nein")
                .type_("0")
                .at("Enthaltung")
                .type_("0")
                .at("Übernehmen")
                .see("10 von 10")
                .press("Enter")
                .see("empfohlen: 799,00 €")
        })
        .within(5)
        .step("Das Gespräch für das Protokoll", |acts| {
            acts.at("Text für das Protokoll").type_(TALK).press("Control+Enter")
        })
        .step("Sitzung schließen", |acts| {
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
        .step("Im Protokoll steht, was nicht zusammenpasst", |acts| {
            acts.times(2, "Shift+Tab")
                .at("Protokoll")
                .press("Enter")
                .see("Bitte ansehen")
                .see("„Banyul“")
                .see("„Frau Hofmann“")
                .see("„Herr Kayar“")
                .see("„Herrn Ceesey“")
                .see("Im Kopf endet die Sitzung")
                .see("Seite 1 von")
        })
        .step("Der Vorsitz gibt es frei, geändert ist nichts davon", |acts| {
            acts.press("Control+Shift+f")
                .see("Bitte vorher ansehen")
                .press("Control+Enter")
                .see("1. Fassung, freigegeben")
                .see("Banyul e.V. dankt")
        })
}
