//! Texts of forms, lists and the letter in Einfacher Sprache: one sentence, one thought.

use crate::compose::BlockKey;

pub(super) fn text(key: BlockKey) -> Option<&'static str> {
    Some(match key {
        BlockKey::WaiverText => WAIVER,
        BlockKey::PlainPayout => PLAIN_PAYOUT,
        BlockKey::PlainDuties => PLAIN_DUTIES,
        BlockKey::PlainTrouble => PLAIN_TROUBLE,
        BlockKey::PlainRefusal => PLAIN_REFUSAL,
        BlockKey::PlainRemedy => PLAIN_REMEDY,
        BlockKey::ProofHints => PROOF_HINTS,
        BlockKey::AttendancePrivacy => ATTENDANCE_PRIVACY,
        _ => return None,
    })
}

const WAIVER: &str = "Der Betrag wird ausgezahlt, sobald der Bescheid nicht mehr angefochten werden kann. Wer nicht klagen will, \
    kann darauf schriftlich verzichten; dann zahlen wir früher aus. Der Verzicht ist freiwillig und lässt sich nicht widerrufen. \
    Ohne ihn wird der Bescheid nach Ablauf der Klagefrist von selbst bestandskräftig.";

const PLAIN_PAYOUT: &str = "Sie warten einen Monat. Dann kommt das Geld von allein.

Oder Sie unterschreiben das Blatt „Rechtsbehelfsverzicht“ und schicken es uns. Dann kommt das Geld früher. Sie können dann \
    aber nicht mehr klagen.";

const PLAIN_DUTIES: &str = "Geben Sie das Geld nur für dieses Vorhaben aus.
Sagen Sie uns, wenn sich etwas ändert: der Tag, die Kosten, andere Zuschüsse.
Schreiben Sie auf Einladungen und Plakate: „Gefördert aus Mitteln des {Beirats}“.
Heben Sie alle Rechnungen fünf Jahre auf.
Schicken Sie uns bis zum {Nachweisfrist} den Bericht. Das Formular liegt bei.";

const PLAIN_TROUBLE: &str = "Das Vorhaben kostet {Weniger}? Oder es fällt aus? Dann müssen Sie Geld zurückzahlen. Rufen Sie uns \
    bitte früh an.";

const PLAIN_REFUSAL: &str = "Niemand hat ein Recht auf dieses Geld. Über jedes Vorhaben wird einzeln entschieden. Die genauen \
    Gründe stehen im Bescheid.";

const PLAIN_REMEDY: &str = "Sie können vor Gericht klagen. Dafür haben Sie einen Monat Zeit. Die Adresse steht im Bescheid unter \
    „Rechtsbehelfsbelehrung“.";

const PROOF_HINTS: &str = "Bitte füllen Sie den Vordruck vollständig aus und schicken Sie ihn bis zum {Nachweisfrist} zurück.
Im Sachbericht genügen wenige Sätze: Was hat stattgefunden? Wen hat es erreicht? Was wurde anders als geplant?
In die Aufstellung gehören alle Ausgaben und alle Einnahmen des Vorhabens, nicht nur die aus der Zuwendung bezahlten.
Belege schicken Sie bitte nur mit, wenn wir darum bitten. Heben Sie sie fünf Jahre lang auf.";

const ATTENDANCE_PRIVACY: &str = "Die Liste dient dem Protokoll dieser Sitzung und der Abrechnung und wird danach zu den Akten \
    genommen (Art. 6 Abs. 1 Buchst. e DSGVO). Wer später kommt oder früher geht, trägt die Uhrzeit ein.";
