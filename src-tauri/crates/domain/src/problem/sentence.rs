mod documents;
mod evening;
mod grants;
mod iban;
mod minutes;
mod planning;
mod register;

use std::collections::BTreeMap;

use super::Code;

/// The German sentence: what is wrong, what to do. Facts that are not given are phrased around.
pub(super) fn of(code: Code, facts: &BTreeMap<String, String>) -> String {
    let fact = |name: &str| facts.get(name).map_or("", String::as_str);
    let quoted = |name: &str| match facts.get(name) {
        Some(value) if !value.is_empty() => format!("„{value}“"),
        _ => "Diese Angabe".to_owned(),
    };
    match code {
        Code::AmountMissing => "Der Betrag fehlt. Tragen Sie ihn ein, zum Beispiel 1.400,00.".into(),
        Code::AmountUnreadable => {
            format!("{} ist kein Betrag. Schreiben Sie ihn zum Beispiel so: 1.400,00.", quoted("eingabe"))
        }
        Code::AmountAmbiguous => format!(
            "{} ist nicht eindeutig. Schreiben Sie 1.400,00 für eintausendvierhundert Euro oder 1,40 für einen Euro vierzig.",
            quoted("eingabe")
        ),
        Code::AmountNegative => {
            format!("{} ist negativ. Eine Zuwendung ist nie kleiner als 0,00 €; tragen Sie den Betrag ohne Minus ein.", quoted("eingabe"))
        }
        Code::AmountTooLarge => format!(
            "{} ist zu hoch. Das Programm nimmt Beträge bis 9.999.999,99 € an; prüfen Sie, ob eine Ziffer zu viel steht.",
            quoted("eingabe")
        ),
        Code::AmountZero => "Der Betrag ist 0,00 €. Tragen Sie den beantragten Betrag ein.".into(),
        Code::DayMissing => "Das Datum fehlt. Tragen Sie es ein, zum Beispiel 01.04.2019.".into(),
        Code::DayUnreadable => {
            format!("{} ist kein Datum. Schreiben Sie es zum Beispiel so: 01.04.2019.", quoted("eingabe"))
        }
        Code::DayImpossible => match (fact("monat"), fact("tage")) {
            ("", _) | (_, "") => format!(
                "{} gibt es im Kalender nicht. Prüfen Sie Tag und Monat, zum Beispiel 01.04.2019.",
                quoted("eingabe")
            ),
            (month, days) => format!(
                "{} gibt es nicht: Der {month} hat {days} Tage. Zum Beispiel {}.",
                quoted("eingabe"),
                fact("beispiel")
            ),
        },
        Code::DayOutOfRange => format!(
            "{} liegt zu weit weg. Das Programm kennt die Jahre 1990 bis 2099; prüfen Sie die Jahreszahl.",
            quoted("eingabe")
        ),
        Code::TimeMissing => "Die Uhrzeit fehlt. Tragen Sie sie ein, zum Beispiel 19:00.".into(),
        Code::TimeUnreadable => {
            format!("{} ist keine Uhrzeit. Schreiben Sie sie zum Beispiel so: 19:00.", quoted("eingabe"))
        }
        Code::TimeImpossible => {
            format!("{} gibt es auf der Uhr nicht. Möglich ist 00:00 bis 23:59.", quoted("eingabe"))
        }
        Code::EndBeforeBegin => format!(
            "Das Ende ({}) liegt vor dem Beginn ({}). Prüfen Sie beide Uhrzeiten.",
            fact("ende"),
            fact("beginn")
        ),
        Code::NumberNotInPattern => format!(
            "{} passt nicht zum Muster {} des Beirats. Zum Beispiel {}.",
            quoted("eingabe"),
            fact("muster"),
            fact("beispiel")
        ),
        Code::NumberTaken => format!(
            "Die Nummer {} ist schon vergeben ({}). Als nächste frei ist {}.",
            fact("nummer"),
            fact("an"),
            fact("frei")
        ),
        Code::PatternUnreadable => format!(
            "{} ist kein Nummernmuster. Es braucht NN für die laufende Nummer und JJJJ für das Jahr, zum Beispiel NN/JJJJ oder IB-NN/JJJJ.",
            quoted("eingabe")
        ),
        Code::OrdinalTaken => format!(
            "Die {}. Sitzung gibt es schon (am {}). Als nächste frei ist die {}.",
            fact("nummer"),
            fact("am"),
            fact("frei")
        ),
        Code::OrdinalUnreadable => {
            format!("{} ist keine Sitzungsnummer. Tragen Sie eine Zahl ab 1 ein, zum Beispiel 32.", quoted("eingabe"))
        }
        Code::ProposalNumberUnreadable => format!(
            "{} ist keine Drucksachennummer. Sie sieht so aus: 15-0837/2019.",
            quoted("eingabe")
        ),
        Code::TextMissing => match fact("was") {
            "" => "Hier fehlt eine Angabe. Tragen Sie sie ein.".into(),
            what => format!("{what} fehlt. Tragen Sie die Angabe ein."),
        },
        Code::TextTooLong => format!(
            "Der Text ist zu lang: {} Zeichen. Möglich sind {}; kürzen Sie ihn.",
            fact("zeichen"),
            fact("hoechstens")
        ),
        Code::TextControlCharacters => {
            "Der Text enthält unsichtbare Steuerzeichen. Löschen Sie ihn und tippen Sie ihn neu ein.".into()
        }
        Code::CountUnreadable => {
            format!("{} ist keine Anzahl. Tragen Sie eine Zahl von 0 bis 999 ein.", quoted("eingabe"))
        }
        Code::IbanLength | Code::IbanCheckDigits | Code::IbanUnreadable => iban::of(code, facts),
        Code::VoteExceedsPresent => format!(
            "Es sind {} Stimmen, aber nur {} Stimmberechtigte anwesend. Prüfen Sie die Zahlen oder die Anwesenheit.",
            fact("stimmen"),
            fact("anwesend")
        ),
        Code::VoteBelowPresent => format!(
            "{} von {} Stimmen: {}. Wer nicht mitgestimmt hat, steht nicht im Ergebnis.",
            fact("stimmen"),
            fact("anwesend"),
            match fact("fehlen") {
                "1" => "eine Stimme fehlt".to_owned(),
                missing => format!("{missing} Stimmen fehlen"),
            }
        ),
        Code::VoteIncomplete => {
            "Zum ausgezählten Ergebnis gehören Ja, Nein und Enthaltungen. Tragen Sie alle drei Zahlen ein, auch die Null.".into()
        }
        Code::VoteContradicts => format!(
            "Das Ergebnis {} heißt: {}. Wählen Sie das passende Votum oder prüfen Sie die Zahlen.",
            fact("ergebnis"),
            fact("heisst")
        ),
        Code::NobodyPresent => {
            "Es ist noch niemand als anwesend eingetragen. Tragen Sie zuerst die Anwesenheit ein (F2).".into()
        }
        Code::AmountNeedsReason => format!(
            "Empfohlen werden {} statt {}. Tragen Sie den Grund der Abweichung ein; er steht im Protokoll.",
            fact("empfohlen"),
            fact("beantragt")
        ),
        Code::ReasonMissing => "Hierzu gehört ein Grund. Tragen Sie ihn ein; er bleibt nachlesbar.".into(),
        Code::SittingClosed => format!(
            "Die {}. Sitzung ist geschlossen. Mit „Berichtigen“ und einem Grund öffnen Sie sie wieder.",
            fact("nummer")
        ),
        Code::SittingNotClosed => {
            "Die Sitzung ist noch nicht geschlossen. Schließen Sie sie zuerst; dann stehen die Empfehlungen fest.".into()
        }
        Code::SittingOnFutureDay => format!(
            "Die Sitzung ist erst am {}. Sie lässt sich frühestens an diesem Tag schließen; prüfen Sie das Datum.",
            fact("tag")
        ),
        Code::SittingWithoutEnd => "Das Ende der Sitzung fehlt. Tragen Sie die Uhrzeit ein, zum Beispiel 20:45.".into(),
        Code::SittingUndecided => format!(
            "Zu {} fehlt noch das Votum. Tragen Sie es ein oder nehmen Sie den Antrag von der Tagesordnung.",
            fact("antraege")
        ),
        Code::NotOnAgenda => {
            format!("Antrag {} steht nicht auf dieser Tagesordnung. Setzen Sie ihn zuerst darauf.", fact("nummer"))
        }
        Code::AlreadyOnAgenda => format!(
            "Antrag {} steht schon auf der Tagesordnung der {}. Sitzung.",
            fact("nummer"),
            fact("sitzung")
        ),
        Code::AlreadyRecommended => format!(
            "Über Antrag {} ist in dieser Sitzung schon abgestimmt. Nehmen Sie zuerst das Votum zurück.",
            fact("nummer")
        ),
        Code::MemberNotInOffice => format!(
            "{} gehört dem Beirat am {} nicht an. Prüfen Sie die Amtszeit unter Einstellungen.",
            fact("name"),
            fact("tag")
        ),
        Code::MemberTwice => {
            format!("{} steht schon in der Mitgliederliste. Prüfen Sie die Schreibweise.", fact("name"))
        }
        Code::ApplicationLocked => format!(
            "Antrag {} ist durch die {}. Sitzung festgeschrieben. Öffnen Sie zuerst die Sitzung mit „Berichtigen“.",
            fact("nummer"),
            fact("sitzung")
        ),
        Code::ProposalExists => format!(
            "Zur {}. Sitzung gibt es schon eine Beschlussdrucksache. Öffnen Sie diese oder löschen Sie sie zuerst.",
            fact("sitzung")
        ),
        Code::CostTableDiffers => format!(
            "Die Kostentabelle stimmt nicht mit den Positionen überein: {} ergeben {}, eingetragen sind {}. Der Unterschied beträgt {}. Berichtigen Sie die Tabelle oder lassen Sie sie berechnen.",
            fact("positionen"),
            fact("summe"),
            fact("eingetragen"),
            fact("unterschied")
        ),
        Code::RecipientMissing => "Der Empfänger fehlt. Tragen Sie ein, wer die Zuwendung bekommt.".into(),
        Code::RowMissing => format!(
            "{} ist nicht mehr da. Vielleicht wurde der Eintrag gelöscht; laden Sie die Liste neu.",
            match fact("was") {
                "" => "Dieser Eintrag",
                what => what,
            }
        ),
        Code::RowStale => {
            "Dieser Eintrag wurde inzwischen geändert. Laden Sie ihn neu; Ihre Eingaben bleiben stehen.".into()
        }
        Code::RowInUse => format!(
            "{} wird noch gebraucht: {}. Lösen Sie zuerst diese Verbindung.",
            match fact("was") {
                "" => "Dieser Eintrag",
                what => what,
            },
            fact("wo")
        ),
        Code::RowTwice => format!(
            "Diesen Eintrag gibt es schon ({}). Prüfen Sie Nummer und Namen.",
            fact("regel")
        ),
        Code::RowAgainstRule => format!(
            "Der Eintrag passt nicht in die Beiratsmappe (Regel {}). Nichts wurde gespeichert; prüfen Sie die Angaben.",
            fact("regel")
        ),
        Code::NothingToUndo => "Es gibt nichts rückgängig zu machen.".into(),
        Code::NothingToRedo => "Es gibt nichts wiederherzustellen.".into(),
        Code::UndoFinal => format!(
            "„{}“ ist endgültig und lässt sich nicht rückgängig machen. Nutzen Sie „Berichtigen“.",
            fact("was")
        ),
        Code::UndoTouched => format!(
            "„{}“ lässt sich nicht rückgängig machen, weil danach jemand dieselben Einträge geändert hat: {}.",
            fact("was"),
            fact("danach")
        ),
        Code::UndoOtherSchema => format!(
            "„{}“ stammt aus einer früheren Programmversion und lässt sich nicht mehr rückgängig machen.",
            fact("was")
        ),
        Code::PdfFailed => format!("Das Dokument ließ sich nicht setzen ({}). Ihre Daten sind unverändert.", fact("grund")),
        Code::CommandUnknown => format!(
            "Den Befehl {} gibt es nicht. Die Liste zeigt: beiratsmappe-cli commands.",
            quoted("befehl")
        ),
        Code::RequestUnreadable => {
            let field = match fact("feld") {
                "" | "." => String::new(),
                field => format!(" im Feld {field}"),
            };
            format!(
                "Die Angaben zum Befehl {} haben{field} nicht die erwartete Form. Diese zeigt: beiratsmappe-cli commands --json.",
                quoted("befehl")
            )
        }
        Code::NotAllowed => format!("Dazu sind Sie in der Rolle {} nicht berechtigt.", quoted("rolle")),
        Code::Canceled => "Abgebrochen. Es wurde nichts geändert.".into(),
        Code::Internal => format!(
            "Im Programm ist ein Fehler aufgetreten ({}). Ihre gespeicherten Daten sind unverändert; wiederholen Sie den Schritt.",
            fact("grund")
        ),
        other => [
            grants::of(other, &fact),
            planning::of(other, &fact).unwrap_or_default(),
            evening::of(other, &fact),
            minutes::of(other, &fact),
            documents::of(other, &fact),
            register::of(other, &fact).unwrap_or_default(),
        ]
        .into_iter()
        .find(|phrased| !phrased.is_empty())
        .unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Code, Problem};

    #[test]
    fn every_code_speaks_german_and_names_the_way_out() {
        for code in Code::ALL {
            let sentence = Problem::new(*code).sentence;
            assert!(sentence.ends_with('.'), "{code:?}: {sentence}");
            assert!(!sentence.contains('!') && !sentence.contains("ungültig"), "{code:?}");
        }
    }
}
