//! Texts of letters and notices. Whoever issues them answers for them: the legal office reads them before first use
//! (paper rules 9), and each can be replaced per board and from a day on.

use crate::compose::BlockKey;

pub(super) fn text(key: BlockKey) -> Option<&'static str> {
    Some(match key {
        BlockKey::ReceiptText => RECEIPT,
        BlockKey::EarlyStartText => EARLY_START,
        BlockKey::GrantPayout => GRANT_PAYOUT,
        BlockKey::GrantConditions => GRANT_CONDITIONS,
        BlockKey::GrantHints => GRANT_HINTS,
        BlockKey::GrantReduced => GRANT_REDUCED,
        BlockKey::RefusalReasons => REFUSAL_REASONS,
        BlockKey::Remedy => REMEDY,
        BlockKey::FirstReminder => FIRST_REMINDER,
        BlockKey::SecondReminder => SECOND_REMINDER,
        BlockKey::HearingText => HEARING,
        BlockKey::ReclaimDecision => RECLAIM_DECISION,
        BlockKey::ReclaimPayment => RECLAIM_PAYMENT,
        BlockKey::ReclaimText => RECLAIM,
        BlockKey::ReclaimInterest => RECLAIM_INTEREST,
        BlockKey::ClosingText => CLOSING,
        _ => return None,
    })
}

const RECEIPT: &str = "Wir prüfen nun, ob alles Nötige vorliegt, und melden uns, wenn etwas fehlt. Danach berät der \
    {Beirat} über Ihren Antrag und gibt eine Empfehlung ab. Die Entscheidung trifft der {Stadtbezirksrat} in öffentlicher \
    Sitzung. Über das Ergebnis erhalten Sie einen schriftlichen Bescheid.

Bitte beginnen Sie mit dem Vorhaben erst, wenn der Bescheid vorliegt. Müssen Sie früher beginnen, beantragen Sie das bitte \
    vorher bei uns. Diese Bestätigung ist keine Zusage. Ein Anspruch auf eine Zuwendung besteht nicht.";

const EARLY_START: &str = "Sie dürfen damit Aufträge erteilen und Verträge schließen, bevor über Ihren Antrag entschieden \
    ist, ohne dass dies einer Zuwendung entgegensteht.

Die Zulassung ist keine Zusage und begründet keinen Anspruch auf eine Zuwendung. Das finanzielle Risiko tragen Sie, bis \
    der {Stadtbezirksrat} entschieden hat und der Bescheid vorliegt. Ausgaben vor dem {Beginn} können nicht berücksichtigt \
    werden.";

const GRANT_PAYOUT: &str = "Wir überweisen den Betrag auf das im Antrag angegebene Konto, sobald dieser Bescheid \
    bestandskräftig ist. Das ist der Fall, wenn die Klagefrist von einem Monat abgelaufen ist, ohne dass geklagt wurde. \
    Früher geht es, wenn Sie die beiliegende Erklärung zum Rechtsbehelfsverzicht unterschrieben zurückschicken.";

const GRANT_CONDITIONS: &str = "Die Zuwendung ist nur für den genannten Zweck und nur für Ausgaben bestimmt, die im \
    Bewilligungszeitraum entstehen. Sie ist wirtschaftlich und sparsam zu verwenden.
Ändern sich Inhalt, Ort oder Zeit des Vorhabens, seine Ausgaben oder seine Einnahmen erheblich, ist uns das unverzüglich \
    mitzuteilen. Dasselbe gilt, wenn weitere öffentliche Mittel beantragt oder zugesagt werden oder das Vorhaben entfällt.
{Ermäßigung} Was zu viel ausgezahlt wurde, ist ohne Aufforderung zurückzuzahlen.
Auf Einladungen, Plakaten und Veröffentlichungen zum Vorhaben ist anzugeben: „Gefördert aus Mitteln des {Beirats}“.
Bis zum {Nachweisfrist} ist die Verwendung nachzuweisen. Der Nachweis besteht aus einem kurzen Sachbericht und einer \
    Aufstellung aller Ausgaben und Einnahmen auf dem beiliegenden Vordruck.
Belege sind fünf Jahre lang aufzubewahren und auf Verlangen vorzulegen. Wir dürfen die Verwendung auch vor Ort prüfen.";

const GRANT_HINTS: &str = "Der Bescheid gilt am {Bekanntgabetag} Tag nach der Aufgabe zur Post als bekannt gegeben, es sei \
    denn, er geht Ihnen gar nicht oder später zu.

Wird die Zuwendung nicht für ihren Zweck verwendet oder wird eine Nebenbestimmung nicht erfüllt, kann der Bescheid ganz oder \
    teilweise widerrufen werden (§ 49 Abs. 3 VwVfG in Verbindung mit § 1 NVwVfG). Beruht er auf unrichtigen oder \
    unvollständigen Angaben, kann er zurückgenommen werden (§ 48 VwVfG). Beträge, die zu erstatten sind, werden verzinst \
    (§ 49a VwVfG).

Aus dieser Zuwendung folgt kein Anspruch auf eine künftige Förderung. Ihre Angaben verarbeiten wir, um über den Antrag zu \
    entscheiden und die Verwendung zu prüfen (Art. 6 Abs. 1 Buchst. e DSGVO, § 3 NDSG).";

const GRANT_REDUCED: &str = "Beantragt waren {Beantragt}, bewilligt werden {Betrag}. Auf eine Zuwendung besteht kein \
    Anspruch. Über sie wird nach pflichtgemäßem Ermessen und im Rahmen der verfügbaren Haushaltsmittel entschieden. Dabei \
    wurde Ihr Interesse an der vollen Summe mit dem Ziel abgewogen, mit den begrenzten Mitteln mehrere Vorhaben im \
    Stadtbezirk zu ermöglichen.";

const REFUSAL_REASONS: &str = "Auf eine Zuwendung besteht kein Anspruch. Über sie wird nach pflichtgemäßem Ermessen und im \
    Rahmen der verfügbaren Haushaltsmittel entschieden. Maßgeblich ist, was ein Vorhaben zum Zusammenleben und zur Teilhabe \
    im Stadtbezirk beiträgt. Ihre Gründe wurden dabei in die Abwägung einbezogen; sie haben hier nicht den Ausschlag \
    gegeben.";

const REMEDY: &str = "Gegen diesen Bescheid kann innerhalb eines Monats nach seiner Bekanntgabe Klage beim \
    Verwaltungsgericht Hannover, Leonhardtstraße 15, 30175 Hannover, erhoben werden.";

const FIRST_REMINDER: &str = "mit Bescheid vom {Bescheidtag} haben Sie für das Vorhaben {Vorhaben} eine Zuwendung erhalten. \
    Der Verwendungsnachweis war bis zum {Nachweisfrist} fällig und liegt uns noch nicht vor.

Bitte schicken Sie ihn uns bis zum {Frist}: einen kurzen Sachbericht und die Aufstellung der Ausgaben und Einnahmen. Den \
    Vordruck legen wir noch einmal bei. Brauchen Sie mehr Zeit, sagen Sie uns bitte vor Ablauf der Frist Bescheid.

Haben Sie den Nachweis in den letzten Tagen abgeschickt, ist dieses Schreiben gegenstandslos.";

const SECOND_REMINDER: &str = "für die Zuwendung aus dem Bescheid vom {Bescheidtag} fehlt trotz unserer Erinnerung weiterhin der \
    Verwendungsnachweis. Er war bis zum {Nachweisfrist} fällig.

Wir setzen Ihnen dafür eine letzte Frist bis zum {Frist}.

Wer die Verwendung nicht fristgerecht nachweist, erfüllt eine Nebenbestimmung des Bescheids nicht. Geht der Nachweis auch bis \
    dahin nicht ein, müssen wir prüfen, ob wir den Bescheid nach § 49 Abs. 3 VwVfG in Verbindung mit § 1 NVwVfG widerrufen und \
    die ausgezahlten {Ausgezahlt} samt Zinsen zurückfordern. Rufen Sie uns an, wenn etwas im Weg steht: Oft lässt sich eine \
    Lösung finden.";

const HEARING: &str = "Wir beabsichtigen deshalb, den Bescheid vom {Bescheidtag} insoweit aufzuheben und {Erstattung} der \
    ausgezahlten {Ausgezahlt} zurückzufordern (§§ 48, 49 Abs. 3 und § 49a VwVfG in Verbindung mit § 1 NVwVfG). Der Betrag wäre \
    zu verzinsen.

Bevor wir entscheiden, können Sie sich dazu äußern (§ 28 VwVfG). Schreiben Sie uns bitte bis zum {Frist}, wenn Angaben nicht \
    stimmen oder weitere Umstände zu berücksichtigen sind, und fügen Sie Belege bei, die wir noch nicht kennen. Hören wir bis \
    dahin nichts von Ihnen, entscheiden wir nach Aktenlage. Sie können den Betrag auch sofort zurückzahlen; das mindert die \
    Zinsen.";

const RECLAIM_DECISION: &str = "den Zuwendungsbescheid vom {Bescheidtag} widerrufen wir in Höhe von {Erstattung} mit Wirkung \
    für die Vergangenheit (§ 49 Abs. 3 Satz 1 VwVfG in Verbindung mit § 1 NVwVfG). Dieser Betrag ist {Pflicht}. Sie haben zu \
    zahlen:";

const RECLAIM_PAYMENT: &str = "Bitte zahlen Sie den Betrag bis zum {Zahlungsfrist} an die Stadtkasse und geben Sie dabei „{Zeichen}“ an. Die \
    Bankverbindung nennt Ihnen {Ansprechperson}.";

const RECLAIM: &str = "Zu der Rückforderung hatten wir Sie am {Anhörungstag} angehört (§ 28 VwVfG). Grundlage der Erstattung ist \
    § 49a Abs. 1 VwVfG in Verbindung mit § 1 NVwVfG: Was aufgrund eines Bescheids gezahlt wurde, ist zu erstatten, soweit er mit \
    Wirkung für die Vergangenheit widerrufen worden ist. Öffentliche Mittel sind nur für den Zweck und unter den Bedingungen zu behalten, für die sie bewilligt wurden. \
    Ihr Interesse, den Betrag zu behalten, wurde mit dem Interesse an der ordnungsgemäßen Verwendung der Haushaltsmittel \
    abgewogen; es überwiegt hier nicht.";

const RECLAIM_INTEREST: &str = "Der Erstattungsbetrag ist nach § 49a Abs. 3 Satz 1 VwVfG mit fünf Prozentpunkten über dem \
    Basiszinssatz jährlich zu verzinsen. Daraus ergeben sich Zinsen von {Zinsen}. Wie sie sich zusammensetzen, zeigt das \
    Berechnungsblatt. Die Zinsen sind bis zum {Zahlungsfrist} berechnet; eine frühere Zahlung mindert sie, eine spätere erhöht sie. \
    Gründe, von den Zinsen abzusehen (§ 49a Abs. 3 Satz 2 VwVfG), sind nicht ersichtlich.";

const CLOSING: &str = "Wir haben Ihren Verwendungsnachweis geprüft und erkennen {Anerkannt} der ausgezahlten {Ausgezahlt} als \
    zweckentsprechend verwendet an. Der Förderfall ist damit abgeschlossen.

Bitte heben Sie die Belege noch fünf Jahre lang auf. Wir danken Ihnen und allen, die am Vorhaben mitgewirkt haben, für Ihr \
    Engagement im Stadtbezirk.";
