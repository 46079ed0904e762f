//! A letter leaves the office: what is missing is entered, the letter is issued, saved, sent; a fact changes, the letter is
//! out of date, and its correction names it. By keyboard alone, and counted.

use super::Story;

/// All of it, with what is typed.
const STROKES: usize = 160;

/// The story.
pub fn story() -> Story {
    let story = Story::new("papers").at_most(STROKES).step("Mit dem Beispiel beginnen", |acts| {
        acts.see("Willkommen").at("Mit dem Beispiel beginnen").press("Enter").see("2 Anträge")
    });
    let story = story
        .step("Welche Dokumente ein Antrag haben kann", |acts| {
            acts.press("Alt+2")
                .at("Förderverein")
                .see("Kosten- und Finanzierungsplan")
                .press("Control+5")
                .at("Dokumente")
                .see("Jetzt möglich")
                .see("Es fehlt: Anschrift der Dienststelle")
        })
        .step("Die Eingangsbestätigung öffnen", |acts| {
            acts.press("Tab")
                .press("Tab")
                .at("Eingangsbestätigung")
                .press("Enter")
                .see("Was noch fehlt")
                .see("[fehlt: Auskunft erteilt]")
                .at("Anschrift der Dienststelle eintragen")
        })
        .step("Mit einem Schritt in das Feld, das fehlt", |acts| {
            acts.press("Enter")
                .at("Straße und Nummer")
                .type_("Trammplatz 2")
                .press("Tab")
                .at("Postleitzahl und Ort")
                .type_("30159 Hannover")
                .press("Tab")
                .at("Wer unterschreibt und Auskunft gibt")
                .type_("Frau Krüger")
                .press("Control+Enter")
                .see("Einstellungen von Linden-Limmer geändert")
        });
    corrected(sent(story))
}

fn sent(story: Story) -> Story {
    story
        .step("Zurück: Der Brief ist vollständig", |acts| {
            acts.press("Alt+2")
                .at("Förderverein")
                .see("Kosten- und Finanzierungsplan")
                .press("Control+5")
                .at("Eingangsbestätigung")
                .see("bereit zum Ausfertigen")
                .press("Enter")
                .at("Ausfertigen")
        })
        .step("Ausfertigen", |acts| {
            acts.press("Control+Shift+f")
                .see("Die Seiten werden so aufbewahrt")
                .at("Ausfertigen")
                .press("Enter")
                .see("Eingangsbestätigung zu Antrag 05/2019 ausgefertigt")
                .at("Drucken")
        })
        .within(2)
        .step("Als PDF sichern", |acts| acts.press("Control+s").see("PDF gesichert"))
        .within(1)
        .step("Den Versand eintragen", |acts| {
            acts.press("Control+Shift+v")
                .at("Versandt am")
                .press("Control+Enter")
                .see("versandt, per Post")
                .at("Zugang eintragen")
        })
        .within(2)
}

fn corrected(story: Story) -> Story {
    story
        .step("Danach ändert sich der Zweck", |acts| {
            acts.press("Escape")
                .at("Eingangsbestätigung")
                .press("Escape")
                .at("Förderverein")
                .press("Enter")
                .at("Verein oder Person")
                .press("Tab")
                .press("Tab")
                .press("Tab")
                .at("Verwendungszweck")
                .press("End")
                .type_(" im Mai")
                .press("Control+Enter")
                .see("Antrag 05/2019 geändert")
                .at("Förderverein")
        })
        .step("Der Brief ist veraltet, und was anders ist, steht dabei", |acts| {
            acts.press("Control+5")
                .see("veraltet")
                .at("Dokumente")
                .press("Tab")
                .press("Tab")
                .at("Eingangsbestätigung")
                .press("Enter")
                .see("Wie es jetzt wäre")
                .see("Projekt „Spielend gegen Ausgrenzung“ im Mai")
                .at("Berichtigung ausfertigen")
        })
        .step("Die Berichtigung nennt den alten Brief", |acts| {
            acts.press("Control+Shift+f")
                .at("Grund der Berichtigung")
                .type_("Neuer Termin")
                .press("Control+Enter")
                .see("Alle Ausfertigungen")
                .see("Berichtigung des Schreibens vom")
        })
        .step("Nach einem Neustart ist beides noch da", |acts| {
            acts.reopen()
                .see("2 Anträge")
                .press("Alt+7")
                .see("Eingangsbestätigung zu Antrag 05/2019")
                .see("per Post")
        })
}
