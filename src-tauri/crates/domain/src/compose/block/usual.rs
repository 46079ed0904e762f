//! What the blocks say where the board has no words of its own, and what may stand in braces in them.

mod hints;
mod letters;

use super::{BlockKey, Placeholder};

/// What every block may name.
const OFFICE: &[Placeholder] = &[
    known("Beirat", "Name des Integrationsbeirats", "Integrationsbeirat Nord"),
    known("Beirats", "Name des Integrationsbeirats im Genitiv", "Integrationsbeirates Nord"),
    known("Stadtbezirksrat", "Name des Stadtbezirksrats", "Stadtbezirksrat Nord"),
    known("Ansprechperson", "wer Auskunft erteilt", "Frau Hartkopf"),
    known("Telefon", "Telefon der Dienststelle", "0511 168-00000"),
    known("E-Mail", "E-Mail der Dienststelle", "beirat@beispiel.invalid"),
];

/// What every block about an application may name.
const CASE: &[Placeholder] = &[
    known("Antragsnummer", "Nummer des Antrags", "04/2026"),
    known("Antragstag", "Tag des Eingangs", "02.03.2026"),
    known("Verein", "Name des Antragstellers", "Kora Hannover e.\u{a0}V."),
    known("Vorhaben", "Verwendungszweck", "Internationales Fußballturnier 2026"),
    known("Beantragt", "beantragter Betrag", "1.650,00\u{a0}€"),
];

const BEGIN: Placeholder = known("Beginn", "Tag, ab dem begonnen werden darf", "01.06.2026");
const AMOUNT: Placeholder = known("Betrag", "bewilligter Betrag", "1.400,00\u{a0}€");
const PERIOD: Placeholder = known("Zeitraum", "Bewilligungszeitraum", "06.05.2026 bis 31.07.2026");
const PROOF: Placeholder = known("Nachweisfrist", "Tag, bis zu dem der Nachweis fällig ist", "31.01.2027");
const NOTICE: Placeholder = known("Bescheidtag", "Tag des Bescheids", "12.05.2026");
const KNOWN: Placeholder =
    known("Bekanntgabetag", "Tag nach der Aufgabe zur Post, ab 2025 der vierte, davor der dritte", "vierten");
const REDUCTION: Placeholder = known(
    "Ermäßigung",
    "wie sich die Zuwendung ermäßigt; folgt aus der Finanzierungsart",
    "Sind die tatsächlichen Ausgaben niedriger als die Zuwendung, ermäßigt sie sich auf die tatsächlichen Ausgaben.",
);
const LESS: Placeholder = known("Weniger", "ab wann Geld zurückzuzahlen ist", "weniger als 1.400,00\u{a0}€");
const HEARD: Placeholder = known("Anhörungstag", "Tag der Anhörung", "04.03.2027");
const TERM: Placeholder = known("Frist", "neue Frist", "28.02.2027");
const BACK: Placeholder = known("Erstattung", "Betrag der Rückforderung ohne Zinsen", "240,00\u{a0}€");
const INTEREST: Placeholder = known("Zinsen", "Zinsen", "6,12\u{a0}€");
const TOTAL: Placeholder = known("Gesamtbetrag", "Rückforderung und Zinsen", "246,12\u{a0}€");
const DUTY: Placeholder = known(
    "Pflicht",
    "was mit dem Betrag zu tun ist; verzinst, wo Zinsen berechnet sind",
    "zu erstatten und zu verzinsen",
);
const DUE: Placeholder = known("Zahlungsfrist", "Tag, bis zu dem zu zahlen ist", "30.06.2027");
const SIGN: Placeholder = known("Zeichen", "Zeichen des Bescheids", "18.62.10 – Antrag 04/2026");
const PAID: Placeholder = known("Ausgezahlt", "ausgezahlter Betrag", "1.400,00\u{a0}€");
const RECOGNISED: Placeholder = known("Anerkannt", "anerkannter Betrag", "1.160,00\u{a0}€");

const fn known(name: &'static str, meaning: &'static str, example: &'static str) -> Placeholder {
    Placeholder { name, meaning, example }
}

pub(super) fn text(key: BlockKey) -> &'static str {
    letters::text(key).or_else(|| hints::text(key)).unwrap_or_default()
}

pub(super) fn placeholders(key: BlockKey) -> Vec<Placeholder> {
    use BlockKey as Key;
    let own: &[Placeholder] = match key {
        Key::AttendancePrivacy => return OFFICE.to_vec(),
        Key::ReceiptText => &[],
        Key::EarlyStartText => &[BEGIN],
        Key::GrantConditions => &[AMOUNT, PERIOD, PROOF, NOTICE, KNOWN, REDUCTION],
        Key::GrantPayout | Key::GrantHints | Key::GrantReduced => &[AMOUNT, PERIOD, PROOF, NOTICE, KNOWN],
        Key::RefusalReasons | Key::Remedy => &[NOTICE, KNOWN],
        Key::WaiverText => &[NOTICE],
        Key::PlainTrouble => &[AMOUNT, PERIOD, PROOF, NOTICE, LESS],
        Key::PlainPayout | Key::PlainDuties => &[AMOUNT, PERIOD, PROOF, NOTICE],
        Key::PlainRefusal | Key::PlainRemedy => &[NOTICE],
        Key::FirstReminder | Key::SecondReminder => &[AMOUNT, PROOF, NOTICE, TERM, PAID],
        Key::HearingText => &[AMOUNT, NOTICE, BACK, PAID, TERM],
        Key::ReclaimDecision => &[AMOUNT, NOTICE, BACK, INTEREST, TOTAL, DUTY],
        Key::ReclaimPayment => &[BACK, INTEREST, TOTAL, DUE, SIGN],
        Key::ReclaimText => &[AMOUNT, NOTICE, BACK, INTEREST, TOTAL, DUE, PAID, HEARD],
        Key::ReclaimInterest => &[BACK, INTEREST, TOTAL, DUE],
        Key::ClosingText => &[AMOUNT, NOTICE, PAID, RECOGNISED],
        Key::ProofHints => &[AMOUNT, PERIOD, PROOF, NOTICE, PAID],
    };
    [CASE, OFFICE, own].concat()
}
