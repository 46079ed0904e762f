use super::{BlockKey, Placeholder};

/// What every block may name.
const COMMON: &[Placeholder] = &[
    Placeholder { name: "Antragsnummer", meaning: "Nummer des Antrags", example: "04/2026" },
    Placeholder { name: "Verein", meaning: "Name des Antragstellers", example: "Kora Hannover e. V." },
    Placeholder {
        name: "Vorhaben",
        meaning: "Verwendungszweck",
        example: "Internationales Fußballturnier 2026",
    },
    Placeholder {
        name: "Beirat",
        meaning: "Name des Integrationsbeirats",
        example: "Integrationsbeirat Nord",
    },
    Placeholder {
        name: "Stadtbezirksrat",
        meaning: "Name des Stadtbezirksrats",
        example: "Stadtbezirksrat Nord",
    },
    Placeholder { name: "Ansprechperson", meaning: "wer Auskunft erteilt", example: "Frau Hartkopf" },
    Placeholder { name: "Telefon", meaning: "Telefon der Dienststelle", example: "0511 168-00000" },
    Placeholder { name: "E-Mail", meaning: "E-Mail der Dienststelle", example: "beirat@beispiel.invalid" },
];

pub(super) fn text(_key: BlockKey) -> &'static str {
    ""
}

pub(super) fn placeholders(_key: BlockKey) -> Vec<Placeholder> {
    COMMON.to_vec()
}
