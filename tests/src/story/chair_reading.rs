//! Before the sitting: whoever presides reads every application, notes what to ask, hands the notes over and prints
//! the Sitzungsmappe. By keyboard alone, and counted.

use super::Story;

/// All of it, notes included.
const STROKES: usize = 150;

/// Letters that turn pages elsewhere, typed into a note.
const QUESTION: &str = "Kajak und Judo: wer jubelt?";

/// The story.
pub fn story() -> Story {
    let story = Story::new("chair-reading").at_most(STROKES).step("Mit dem Beispiel beginnen", |acts| {
        acts.see("Willkommen").at("Mit dem Beispiel beginnen").press("Enter").see("2 Anträge")
    });
    let story = story.step("Die Mappe der Sitzung aufschlagen", |acts| {
        acts.press("Alt+4")
            .at("32. Sitzung")
            .press("Tab")
            .at("Mappe zur 32. Sitzung lesen")
            .press("Enter")
            .see("Anträge, 0 von 2 gelesen")
            .at("Antrag 04/2019, Banjul e.V.")
            .see("Kosten und Finanzierung")
            .see("beantragte Zuwendung")
            .see("Bisher gefördert")
    });
    handed(noted(story))
}

fn noted(story: Story) -> Story {
    story
        .step("Weiter mit J: der erste ist gelesen", |acts| {
            acts.press("j").at("Antrag 05/2019, Förderverein der IGS Linden e.V.").see("1 von 2 gelesen")
        })
        .within(1)
        .step("Zurück mit dem Pfeil", |acts| acts.press("ArrowLeft").at("Antrag 04/2019"))
        .within(1)
        .step("In das Feld für die eigene Seite", |acts| acts.press("F6").at("Zustimmen"))
        .step("Eine Tendenz wählen", |acts| acts.press("Space").see("Sie: zustimmen"))
        .within(1)
        .step("Eine Notiz, in der J und K Buchstaben sind", |acts| {
            acts.press("Tab").at("Notiz").type_(QUESTION).field("Notiz", QUESTION).see("Antrag Nr. 04/2019")
        })
        .step("Aus der Notiz zum nächsten Antrag", |acts| {
            acts.press("Alt+ArrowDown").see("Antrag Nr. 05/2019").at("Notiz").field("Notiz", "")
        })
        .within(1)
        .step("Auch der letzte ist gelesen", |acts| {
            acts.type_("Eltern?")
                .press("Alt+ArrowDown")
                .see("2 von 2 gelesen")
                .see("Das war der letzte Antrag")
        })
}

fn handed(story: Story) -> Story {
    story
        .step("Die Notizen übergeben", |acts| {
            acts.see("Das Büro sieht Ihre Notizen erst").press("Control+Enter").see("Sitzung übergeben")
        })
        .within(1)
        .step("Die Mappe mit den Notizen sichern", |acts| {
            acts.press("Control+p")
                .see("Sitzungsmappe drucken")
                .at("Meine Notizen und Tendenzen mitdrucken")
                .press("Space")
                .press("Control+s")
                .see("PDF gesichert")
                .document("Sitzungsmappe Linden-Limmer 32. Sitzung 2019-04-01.pdf")
                .gone("Sitzungsmappe drucken")
        })
        .step("Nach einem Neustart ist alles noch da", |acts| {
            acts.reopen()
                .see("2 Anträge")
                .press("Alt+4")
                .at("32. Sitzung")
                .press("Enter")
                .see("noch ohne Votum")
                .press("Control+Shift+m")
                .see("2 von 2 gelesen")
                .field("Notiz", QUESTION)
                .see("Ihre Notizen sind übergeben")
        })
}
