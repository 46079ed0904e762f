//! What the command line says about itself.

use std::fmt::Write as _;

/// How to call it.
pub(crate) const TEXT: &str = "\
Aufruf: beiratsmappe-cli BEFEHL --register DATEI

  create  --register DATEI                 legt eine leere Mappe an
  sample  --register DATEI [--until STAND] füllt eine leere Mappe mit dem Beispiel;
                                           STAND: board, planned, done (Vorgabe) oder every-kind
          --size city                      oder mit 20 Jahren aller 13 Beiräte, zum Messen
  check   --register DATEI                 prüft Datei, Verknüpfungen, Verlauf und Summen
  restore --register DATEI --from DATEI    kehrt zu einer Sicherung zurück
  call NAME --register DATEI               ruft einen Befehl der Befehlstabelle auf
          [--request JSON]                 Angaben; sonst von der Standardeingabe
  commands [--json]                        listet die Befehlstabelle

  --help, --version

Die Antwort ist JSON. Ende 0: getan. Ende 1: abgelehnt, die Gründe stehen als JSON da.
Ende 2: falsch aufgerufen.";

/// The command table for people.
pub(crate) fn commands() -> String {
    let commands = office::commands();
    let width = commands.iter().map(|command| command.name.chars().count()).max().unwrap_or_default();
    let mut text = String::new();
    for command in &commands {
        let kind = if command.kind == office::Kind::Write { "schreibt" } else { "liest   " };
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{:width$}  {kind}  {}", command.name, command.summary);
    }
    text.push_str("\nAngaben und Antworten mit ihren Feldern: beiratsmappe-cli commands --json");
    text
}
