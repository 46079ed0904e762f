//! Sentences about documents: what keeps one from being made or issued, and text blocks that do not read.

use crate::problem::Code;

/// The sentence; empty for a code that is phrased elsewhere.
pub(super) fn of<'f>(code: Code, fact: &impl Fn(&str) -> &'f str) -> String {
    match code {
        Code::PaperNotYet => format!("{}: {}.", fact("was"), fact("grund")),
        Code::PaperIncomplete => {
            format!("So geht das Dokument nicht hinaus. Tragen Sie zuerst ein, was fehlt: {}.", fact("fehlt"))
        }
        Code::PaperNotIssued => format!(
            "{}: Dieses Dokument wird nicht ausgefertigt. Drucken oder sichern Sie es einfach.",
            fact("was")
        ),
        Code::PaperAlreadyIssued => format!(
            "Dieses Dokument ist schon am {} ausgefertigt und hat sich seither nicht geändert. Drucken Sie es noch einmal; es kommen dieselben Seiten.",
            fact("tag")
        ),
        Code::DocumentLost => {
            "Die Seiten dieses Dokuments fehlen in der Mappe. Stellen Sie eine Sicherung wieder her.".into()
        }
        Code::DocumentsOfOldTemplate => format!(
            "Mit einer früheren Fassung der Vorlagen ausgefertigt: {}. In einer gemeinsamen Druckdatei sähe das anders aus als damals. Drucken Sie es einzeln.",
            fact("dokument")
        ),
        Code::DocumentNotSent => {
            "Dieses Dokument ist noch nicht als versandt eingetragen. Tragen Sie zuerst den Versand ein."
                .into()
        }
        Code::DocumentWithdrawn => format!(
            "Diese Ausfertigung ist seit {} zurückgenommen. Fertigen Sie das Dokument neu aus.",
            fact("tag")
        ),
        Code::BlockUnknown => {
            format!("Den Textblock „{}“ gibt es nicht. Laden Sie die Ansicht neu.", fact("block"))
        }
        Code::PlaceholderUnknown => format!(
            "Den Platzhalter {{{}}} gibt es hier nicht. Nehmen Sie einen aus der Liste, oder schreiben Sie den Text aus.",
            fact("name")
        ),
        Code::PlaceholderOpen => {
            "Eine geschweifte Klammer steht allein. Platzhalter stehen zwischen { und }.".into()
        }
        Code::HouseStyleUnreadable => format!(
            "Die Datei {} ist kein Hausstil der Beiratsmappe. Wählen Sie eine Datei, die mit „Hausstil sichern“ entstanden ist.",
            fact("datei")
        ),
        Code::InterestUneven => format!(
            "Die Zinszeiträume ergeben {}, eingetragen sind {}. Gleichen Sie beides an.",
            fact("summe"),
            fact("betrag")
        ),
        _ => String::new(),
    }
}
