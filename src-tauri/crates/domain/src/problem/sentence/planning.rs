//! Sentences about what is planned and sent before a sitting.

use crate::problem::Code;

/// The sentence; `None` for a code that is phrased elsewhere.
pub(super) fn of<'f>(code: Code, fact: &impl Fn(&str) -> &'f str) -> Option<String> {
    Some(match code {
        Code::InvitationTooShort => format!(
            "Vom Versand am {} bis zur Sitzung am {} {}; die Ladungsfrist beträgt {}. Nennen Sie den Grund des Eilfalls, er steht im Protokoll, oder verlegen Sie die Sitzung.",
            fact("versand"),
            fact("tag"),
            match fact("tage") {
                "1" => "ist es ein Tag".to_owned(),
                days => format!("sind es {days} Tage"),
            },
            match fact("frist") {
                "1" => "einen Tag".to_owned(),
                days => format!("{days} Tage"),
            }
        ),
        Code::InvitationAfterSitting => format!(
            "Der Versand am {} liegt nach der Sitzung am {}. Prüfen Sie beide Tage.",
            fact("versand"),
            fact("tag")
        ),
        Code::InvitationSent => format!(
            "Zur {}. Sitzung ist schon eingeladen. Was neu dazukommt, versenden Sie als Nachtrag.",
            fact("nummer")
        ),
        Code::InvitationMissing => format!(
            "Zur {}. Sitzung ist noch nicht eingeladen. Versenden Sie zuerst die Einladung.",
            fact("nummer")
        ),
        Code::InvitationOtherTime => {
            "Die Einladung nennt noch den früheren Ort oder Beginn. Teilen Sie die Änderung den Mitgliedern mit.".into()
        }
        Code::SupplementEmpty => {
            "Auf der Tagesordnung steht nichts Neues. Ein Nachtrag braucht einen Punkt oder Antrag, der noch nicht versandt ist.".into()
        }
        Code::SupplementTooEarly => format!(
            "Der Nachtrag vom {} läge vor der Einladung vom {}. Prüfen Sie den Tag.",
            fact("versand"),
            fact("einladung")
        ),
        Code::AgendaEmpty => "Die Tagesordnung ist leer. Fügen Sie erst einen Punkt an.".into(),
        Code::AgendaSent => format!(
            "{} steht in der versandten Tagesordnung ({}) und bleibt dort. Neues kommt ans Ende und als Nachtrag; über einen Antrag lässt sich in der Sitzung mit „Zurückstellen“ entscheiden.",
            fact("was"),
            fact("womit")
        ),
        Code::SittingInvited => format!(
            "Zu dieser Sitzung ist für den {} eingeladen. Einen anderen Tag tragen Sie mit „Verlegen“ und einem Grund ein.",
            fact("tag")
        ),
        Code::SittingWeighed => format!(
            "In der {}. Sitzung ist schon abgestimmt. Nehmen Sie zuerst die Voten zurück.",
            fact("nummer")
        ),
        Code::SittingCancelled => format!(
            "Die {}. Sitzung am {} fällt aus. Mit „Doch stattfinden lassen“ nehmen Sie sie wieder auf.",
            fact("nummer"),
            fact("tag")
        ),
        Code::SittingNotCancelled => {
            "Diese Sitzung ist nicht abgesagt. Laden Sie sie neu; vielleicht hat sie schon jemand wieder aufgenommen.".into()
        }
        Code::SittingSameDay => format!(
            "Die Sitzung ist schon am {}. Nennen Sie einen anderen Tag; Beginn und Ort allein ändern Sie unter „Angaben“.",
            fact("tag")
        ),
        Code::CircularNotAllowed => {
            "Die Regeln dieses Beirats lassen kein Umlaufverfahren zu. Erlauben Sie es in den Einstellungen oder planen Sie eine Sitzung.".into()
        }
        Code::NothingToApprove => {
            "Es gibt kein Protokoll einer früheren Sitzung, das noch zu genehmigen ist. Schließen Sie zuerst die frühere Sitzung.".into()
        }
        Code::TermsMeet => format!(
            "Die Wahlperiode überschneidet sich mit {} ({}). Prüfen Sie die Tage.",
            fact("andere"),
            fact("zeit")
        ),
        _ => return None,
    })
}
