//! Text modules that are offered to a board that has none, in our own words. Dots stand for what has to be filled in.

/// Name and text.
pub const USUAL_MODULES: &[(&str, &str)] = &[
    ("Vorstellung durch Antragstellende", "… stellt das Vorhaben vor und beantwortet Fragen der Mitglieder."),
    (
        "Niemand zur Vorstellung da",
        "Zu diesem Antrag ist niemand anwesend. Der Beirat berät nach den Unterlagen.",
    ),
    ("Beratung ohne Einwände", "Die Mitglieder begrüßen das Vorhaben. Einwände gibt es nicht."),
    ("Offene Frage an die Verwaltung", "Die Verwaltung klärt bis zur nächsten Sitzung, …"),
    ("Bericht zur Kenntnis", "Der Beirat nimmt den Bericht zur Kenntnis."),
    (
        "Bitte um Zwischenbericht",
        "Der Beirat bittet darum, nach Abschluss des Vorhabens über den Verlauf zu berichten.",
    ),
    ("Pause", "Die Sitzung wird von … Uhr bis … Uhr unterbrochen."),
    ("Nächste Sitzung", "Die nächste Sitzung findet am … um … Uhr statt."),
];
