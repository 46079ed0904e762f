//! Sentences about the minutes: what keeps them from being released, and what should be looked at.

use crate::problem::Code;

/// The sentence; empty for a code that is phrased elsewhere.
pub(super) fn of<'f>(code: Code, fact: &impl Fn(&str) -> &'f str) -> String {
    match code {
        Code::MinutesOpen => format!(
            "Dem Protokoll fehlt noch: {}. Tragen Sie es nach; dann lässt es sich freigeben.",
            fact("fehlt")
        ),
        Code::MinutesConflict => format!(
            "Der erzeugte Text hat sich geändert, seit Sie von Hand geschrieben haben ({}). Wählen Sie dort, welcher Text gilt.",
            fact("wo")
        ),
        Code::MinutesUnchanged => {
            "Seit der letzten Fassung hat sich nichts geändert. Eine neue Fassung braucht es erst nach einer Änderung.".into()
        }
        Code::MinutesSlotUnknown => {
            "Diese Stelle gibt es im Protokoll nicht mehr. Laden Sie die Ansicht neu und verwerfen Sie den alten Text.".into()
        }
        Code::MinutesNotReleased => format!(
            "Das Protokoll der {}. Sitzung ist noch nicht freigegeben. Geben Sie es zuerst frei.",
            fact("nummer")
        ),
        Code::MinutesApproved => format!(
            "Das Protokoll der {}. Sitzung ist schon genehmigt, am {}. Öffnen Sie die Sitzung, die es genehmigt hat, wenn das nicht stimmt.",
            fact("nummer"),
            fact("tag")
        ),
        Code::MinutesLost => {
            "Die Seiten dieser Fassung fehlen in der Mappe. Stellen Sie eine Sicherung wieder her.".into()
        }
        Code::ItemApprovesNothing => {
            "Unter diesem Tagesordnungspunkt steht kein Protokoll zur Genehmigung. Wählen Sie den Punkt, der ein Protokoll nennt.".into()
        }
        Code::ModuleNameTaken => format!(
            "Einen Baustein mit dem Namen „{}“ gibt es schon. Wählen Sie einen anderen Namen.",
            fact("name")
        ),
        Code::NameSpeltTwice => format!(
            "„{}“ oder „{}“? Der Name steht in zwei Schreibweisen da ({}). Bitte ansehen.",
            fact("eins"),
            fact("anders"),
            fact("wo")
        ),
        Code::PurposeCutOff => match fact("wort") {
            "" => format!("Antrag {}: Der Zweck „{}“ bricht ab. Bitte ansehen.", fact("nummer"), fact("zweck")),
            word => format!(
                "Antrag {}: Der Zweck „{}“ bricht vielleicht ab, anderswo steht „{word}“. Bitte ansehen.",
                fact("nummer"),
                fact("zweck")
            ),
        },
        Code::EndUnclear => format!(
            "Im Kopf endet die Sitzung {}, im Text um {} ({}). Bitte ansehen.",
            fact("kopf"),
            fact("text"),
            fact("wo")
        ),
        Code::AmountNotRecorded => format!(
            "Im Text zu Antrag {} steht {}; erfasst ist ein anderer Betrag. Bitte ansehen.",
            fact("nummer"),
            fact("betrag")
        ),
        _ => String::new(),
    }
}
