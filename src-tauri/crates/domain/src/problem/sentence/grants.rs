//! Sentences about applications, associations, pots and attachments.

use crate::problem::Code;

/// The sentence; empty for a code that is phrased elsewhere.
pub(super) fn of<'f>(code: Code, fact: &impl Fn(&str) -> &'f str) -> String {
    match code {
        Code::PlanUneven => match fact("unterschied") {
            "" => "Der Kosten- und Finanzierungsplan geht nicht auf. Gleichen Sie Ausgaben und Einnahmen an.".into(),
            difference if fact("seite") == "einnahmen" => format!(
                "Die Einnahmen sind um {difference} höher als die Ausgaben. Kürzen Sie die Einnahmen oder ergänzen Sie eine Ausgabe."
            ),
            difference => format!(
                "Es fehlen noch {difference}. Ergänzen Sie eine Einnahme oder erhöhen Sie die Eigenmittel."
            ),
        },
        Code::PlanLineIncomplete => {
            "In dieser Zeile fehlt der Text oder der Betrag. Ergänzen Sie beides oder löschen Sie die Zeile.".into()
        }
        Code::ExaminationMissing => {
            "Der Prüfvermerk ist noch nicht abgeschlossen. Schließen Sie ihn zuerst ab; ohne ihn gibt es keinen Bescheid.".into()
        }
        Code::ExaminationLocked => {
            "Der Prüfvermerk ist abgeschlossen. Mit „Wieder öffnen“ und einem Grund können Sie ihn ändern.".into()
        }
        Code::ExaminationWeighed => {
            "Über den geprüften Betrag ist schon abgestimmt. Nehmen Sie zuerst Votum oder Beschluss zurück; dann lässt sich der Prüfvermerk öffnen.".into()
        }
        Code::StateUnfounded => format!(
            "Antrag {} stünde dann auf „{}“, aber es fehlt {}. Nehmen Sie zuerst die späteren Schritte zurück.",
            fact("nummer"),
            fact("stand"),
            fact("fehlt")
        ),
        Code::DifferenceUnfounded => format!(
            "Antrag {}: {} und {} wären dann verschieden, ohne dass ein Grund dasteht. Nehmen Sie zuerst die späteren Schritte zurück.",
            fact("nummer"),
            fact("von"),
            fact("zu")
        ),
        Code::SittingOrder => format!(
            "Am {} läge diese Sitzung anders zu einer zweiten Sitzung mit demselben Antrag. Wählen Sie einen Tag, der die Reihenfolge lässt.",
            fact("tag")
        ),
        Code::DayAhead => format!(
            "{} liegt in der Zukunft. Tragen Sie den Tag ein, an dem es geschehen ist.",
            fact("tag")
        ),
        Code::ReclaimAbovePaid => format!(
            "Zurückgefordert wären {}, ausgezahlt sind {}. Zurückfordern lässt sich höchstens der ausgezahlte Betrag; Zinsen stehen für sich.",
            fact("betrag"),
            fact("ausgezahlt")
        ),
        Code::ReturnedAboveReclaim => format!(
            "Zurückgekommen wären {}, gefordert sind {}. Prüfen Sie beide Beträge; Zinsen stehen für sich.",
            fact("zurueck"),
            fact("betrag")
        ),
        Code::NothingLeftToPay => format!(
            "Die beschlossenen {} sind schon ganz angewiesen. Nehmen Sie zuerst eine Anordnung zurück.",
            fact("beschlossen")
        ),
        Code::PaymentBeforeFinal => {
            "Der Bescheid ist noch nicht bestandskräftig, und ein Rechtsbehelfsverzicht liegt nicht vor. Zahlen Sie erst danach aus.".into()
        }
        Code::CriteriaOpen => format!(
            "Zu {} steht noch keine Antwort. Antworten Sie mit Ja oder Nein; was offen bleibt, gehört in die Bemerkung.",
            fact("kriterien")
        ),
        Code::MoveLacks => format!("Zuvor gehört dazu: {}. Tragen Sie das zuerst ein.", fact("fehlt")),
        Code::MoveImpossible => format!(
            "„{}“ geht beim Stand „{}“ nicht. Der Antrag zeigt, welcher Schritt als nächster möglich ist.",
            fact("zug"),
            fact("stand")
        ),
        Code::PaidAboveDecided => format!(
            "Ausgezahlt wären {}, beschlossen sind {}. Zahlen Sie höchstens den beschlossenen Betrag aus.",
            fact("ausgezahlt"),
            fact("beschlossen")
        ),
        Code::RecognisedAbovePaid => format!(
            "Anerkannt wären {}, ausgezahlt sind {}. Anerkennen lässt sich höchstens der ausgezahlte Betrag.",
            fact("anerkannt"),
            fact("ausgezahlt")
        ),
        Code::AmountDiffersWithoutReason => format!(
            "{} statt {}: Zu diesem Unterschied gehört ein Grund. Tragen Sie ihn ein; er bleibt nachlesbar.",
            fact("neu"),
            fact("alt")
        ),
        Code::DayBefore => format!(
            "{} ({}) liegt vor {} ({}). Prüfen Sie beide Daten.",
            fact("was"),
            fact("tag"),
            fact("vor"),
            fact("davor")
        ),
        Code::UpperLimitExceeded => format!(
            "{} liegen über dem Höchstbetrag des Beirats von {}. Begründen Sie die Ausnahme im Prüfvermerk.",
            fact("betrag"),
            fact("grenze")
        ),
        Code::SecondThisYear => format!(
            "Für {} gibt es schon Antrag {}. Der Beirat fördert je Verein und Jahr einen Antrag; begründen Sie die Ausnahme.",
            fact("jahr"),
            fact("nummer")
        ),
        Code::ProofOverdue => format!(
            "Zu Antrag {} fehlt noch der Verwendungsnachweis, fällig am {}. Das schließt eine Förderung nicht aus; fragen Sie nach.",
            fact("nummer"),
            fact("faellig")
        ),
        Code::AssociationWarning => format!("Hinweis zum Antragsteller: {}.", fact("hinweis").trim_end_matches('.')),
        Code::BegunAlready => {
            "Das Vorhaben hat schon begonnen. Gefördert wird in der Regel nur, was noch nicht begonnen hat; prüfen Sie den vorzeitigen Beginn.".into()
        }
        Code::SamePersonOrders => {
            "Wer prüft, soll nicht auch anordnen. Lassen Sie die Anordnung von einer zweiten Person zeichnen.".into()
        }
        Code::AssociationTwin => format!(
            "„{}“ klingt fast wie „{}“. Übernehmen Sie den vorhandenen Eintrag oder legen Sie bewusst einen neuen an.",
            fact("name"),
            fact("vorhanden")
        ),
        Code::AssociationUnclear => format!(
            "Meinen Sie {}? Übernehmen Sie den vorhandenen Eintrag oder wählen Sie „Nein, neuer Verein“.",
            fact("vorhanden")
        ),
        Code::MergeWithItself => "Ein Eintrag lässt sich nicht mit sich selbst zusammenführen. Wählen Sie den anderen.".into(),
        Code::EmailUnreadable => format!(
            "„{}“ ist keine E-Mail-Adresse. Schreiben Sie sie zum Beispiel so: kontakt@verein.de.",
            fact("eingabe")
        ),
        Code::PostcodeUnreadable => format!(
            "„{}“ ist keine Postleitzahl. Tragen Sie fünf Ziffern ein, zum Beispiel 30449; bei anderen Ländern mit Kennzeichen, zum Beispiel A-1010.",
            fact("eingabe")
        ),
        Code::ApplicantHasApplications => format!(
            "{} hat schon Anträge gestellt ({}) und bleibt deshalb erhalten. Ist der Eintrag doppelt, führen Sie ihn mit dem anderen zusammen.",
            fact("name"),
            fact("anzahl")
        ),
        Code::TieTwice => "Diese Verbindung steht schon da. Ändern Sie den vorhandenen Eintrag.".into(),
        Code::AttachmentTooLarge => format!(
            "{} ist {} groß; möglich sind {}. Verkleinern Sie die Datei oder ändern Sie die Grenze unter Einstellungen.",
            fact("datei"),
            fact("groesse"),
            fact("grenze")
        ),
        Code::AttachmentEmpty => format!("{} ist leer. Wählen Sie eine andere Datei.", fact("datei")),
        Code::AttachmentClosedKind => format!(
            "{} öffnet die Beiratsmappe nicht, weil die Datei Programme enthalten kann. Speichern können Sie sie.",
            fact("datei")
        ),
        Code::AttachmentLimitOutOfRange => format!(
            "„{}“ geht nicht. Tragen Sie ganze Megabyte von 1 bis {} ein.",
            fact("eingabe"),
            fact("hoechstens")
        ),
        Code::AttachmentOwnerUnclear => {
            "Es fehlt, wozu die Unterlage gehört. Nennen Sie entweder einen Antrag oder einen Verein.".into()
        }
        Code::AttachmentUnreadable => format!(
            "Der Inhalt von {} kam nicht unversehrt an. Wählen Sie die Datei noch einmal aus.",
            fact("datei")
        ),
        Code::AttachmentLost => format!(
            "Der Inhalt der Unterlage {} fehlt. Stellen Sie die letzte geprüfte Sicherung wieder her.",
            fact("eintrag")
        ),
        Code::LineDiffers => format!(
            "Eine Listenzeile stimmt nicht mit den Einträgen überein ({} {}). Stellen Sie die letzte geprüfte Sicherung wieder her.",
            fact("art"),
            fact("eintrag")
        ),
        Code::PotMissing => "Diesen Topf gibt es nicht. Wählen Sie einen anderen oder legen Sie ihn unter Töpfe an.".into(),
        Code::PotExists => format!(
            "Den Topf {} gibt es für {} schon. Ändern Sie den vorhandenen.",
            fact("topf"),
            fact("jahr")
        ),
        Code::PotOverdrawn => format!(
            "Im Topf {} fehlen {}. Kürzen Sie den Betrag, nehmen Sie einen zweiten Topf oder tragen Sie einen Grund ein.",
            fact("topf"),
            fact("fehlen")
        ),
        Code::PotOfOtherBoard => "Dieser Topf gehört zu einem anderen Beirat. Wählen Sie einen Topf des eigenen.".into(),
        Code::PotPartTooLarge => format!(
            "Die Teile sind zusammen {}, der Antrag nur {}. Verringern Sie einen Teil.",
            fact("teile"),
            fact("betrag")
        ),
        Code::PotPartsUnclear => {
            "Genau ein Topf nimmt den Rest. Lassen Sie den Betrag bei einem Topf leer und tragen Sie ihn bei den anderen ein.".into()
        }
        Code::PotTwice => format!("{} steht zweimal da. Nehmen Sie jeden Topf nur einmal.", fact("topf")),
        Code::PotDrawnByRededication => {
            "Eine Umwidmung ist kein neues Geld; sie bleibt im Topf des alten Antrags. Ändern Sie dort den Topf.".into()
        }
        Code::PotHolds => format!(
            "Im Topf {} sind nur {} frei. Übertragen Sie höchstens diesen Betrag.",
            fact("topf"),
            fact("frei")
        ),
        Code::PotOtherYear => format!(
            "Der {} liegt nicht im Haushaltsjahr {}. Rückflüsse sind nur im eigenen Jahr wieder frei; buchen Sie im Topf des anderen Jahres.",
            fact("tag"),
            fact("jahr")
        ),
        Code::YearUnreadable => format!(
            "„{}“ ist kein Haushaltsjahr. Tragen Sie ein Jahr von 1990 bis 2099 ein.",
            fact("eingabe")
        ),
        Code::CountOutside => format!(
            "„{}“ passt hier nicht. Tragen Sie eine ganze Zahl von {} bis {} ein.",
            fact("eingabe"),
            fact("von"),
            fact("bis")
        ),
        Code::PercentUnreadable => format!(
            "„{}“ ist kein Anteil. Tragen Sie eine Zahl von 0 bis 100 ein, zum Beispiel 80 oder 72,5.",
            fact("eingabe")
        ),
        Code::SelectionRefused => format!(
            "{}{} Es wurde nichts geändert; nehmen Sie ihn aus der Auswahl oder bringen Sie ihn in Ordnung.",
            // Most sentences about an application begin with it.
            if fact("warum").starts_with("Antrag ") { String::new() } else { format!("Antrag {}: ", fact("nummer")) },
            fact("warum")
        ),
        Code::ViewNameTaken => format!("Die Ansicht „{}“ gibt es schon. Wählen Sie einen anderen Namen.", fact("name")),
        Code::SettingUnknown => format!("Die Einstellung {} gibt es nicht. Wählen Sie eine aus der Liste.", fact("name")),
        Code::NothingSelected => "Es ist nichts ausgewählt. Wählen Sie zuerst Einträge mit der Leertaste.".into(),
        Code::NumberUnreadable => format!(
            "„{}“ ist keine ganze Zahl. Tragen Sie nur Ziffern ein.",
            fact("eingabe")
        ),
        _ => String::new(),
    }
}
