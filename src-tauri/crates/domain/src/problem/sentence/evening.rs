//! Sentences about the course of a sitting.

use crate::problem::Code;

/// The sentence; empty for a code that is phrased elsewhere.
pub(super) fn of<'f>(code: Code, fact: &impl Fn(&str) -> &'f str) -> String {
    match code {
        Code::SubstituteNotAllowed => {
            "Nach den Einstellungen dieses Beirats gibt es keine Vertretung. Tragen Sie „verhindert“ ein oder lassen Sie Vertretung unter Einstellungen zu.".into()
        }
        Code::NobodyAnswered => {
            "Im Umlauf hat noch niemand geantwortet. Tragen Sie bei den Anträgen die einzelnen Stimmen ein.".into()
        }
        Code::MovementPointless => format!(
            "{} ist hier schon {}. Gehen Sie zu dem Punkt, an dem sich das ändert.",
            fact("name"),
            fact("stand")
        ),
        Code::MemberCannotVote => format!(
            "{} kann hier nicht mitstimmen: {}. Nehmen Sie die Stimme heraus oder berichtigen Sie Anwesenheit und Befangenheit.",
            fact("name"),
            fact("grund")
        ),
        Code::VoteSecret => {
            "Bei geheimer Abstimmung wird keine einzelne Stimme festgehalten. Eine Erklärung ohne Stimme ist möglich.".into()
        }
        Code::MotionOrder => format!(
            "Zuerst wird über den weitergehenden Antrag abgestimmt: {}. Halten Sie dessen Ergebnis fest oder nehmen Sie ihn heraus.",
            fact("antrag")
        ),
        Code::MotionFallen => {
            "Dieser Änderungsantrag ist mit einem weitergehenden erledigt. Nehmen Sie zuerst dessen Ergebnis zurück.".into()
        }
        Code::MotionsOpen => format!(
            "Über Änderungsanträge zu Antrag {} ist noch nicht abgestimmt. Halten Sie die Ergebnisse fest oder nehmen Sie die Anträge heraus.",
            fact("nummer")
        ),
        Code::MotionIgnored => format!(
            "Der Beirat hat einen Änderungsantrag angenommen: {}. Das Votum sagt etwas anderes; übernehmen Sie den Beschluss oder nehmen Sie dessen Ergebnis zurück.",
            fact("antrag")
        ),
        Code::VoteNoLonger => format!(
            "Antrag {}: {} Berichtigen Sie dort Abstimmung, Anwesenheit oder Befangenheit.",
            fact("nummer"),
            fact("grund")
        ),
        Code::PersonalVotesContradict => format!(
            "Einzeln vermerkt sind {} Stimmen mit „{}“, gezählt wurden {}. Prüfen Sie die Zahlen oder die Vermerke.",
            fact("vermerkt"),
            fact("stimme"),
            fact("gezaehlt")
        ),
        Code::ConflictUndecided => format!(
            "Ob {} bei Antrag {} befangen ist, hat der Vorsitz noch nicht entschieden. Entscheiden Sie es bei diesem Antrag (F7).",
            fact("name"),
            fact("nummer")
        ),
        Code::AmountNotAsked => {
            "Zu dieser Art von Änderungsantrag gehört kein Betrag. Lassen Sie das Feld leer oder wählen Sie „Anderer Betrag“.".into()
        }
        _ => String::new(),
    }
}
