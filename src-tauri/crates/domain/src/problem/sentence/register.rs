//! Sentences about the register as a file: opening, backups, checks.

use crate::problem::Code;

/// The sentence; `None` for a code that is phrased elsewhere.
pub(super) fn of<'f>(code: Code, fact: &impl Fn(&str) -> &'f str) -> Option<String> {
    Some(match code {
        Code::RegisterMissing => {
            format!("Die Datei {} gibt es nicht. Prüfen Sie den Ordner oder wählen Sie eine Sicherung.", fact("datei"))
        }
        Code::RegisterForeign => format!(
            "{} ist keine Beiratsmappe. Die Datei blieb unverändert; wählen Sie eine Datei mit der Endung .beirat.",
            fact("datei")
        ),
        Code::RegisterDamaged => format!(
            "{} ist beschädigt. Die Datei blieb unverändert; arbeiten Sie mit der letzten geprüften Sicherung weiter.",
            fact("datei")
        ),
        Code::RegisterNewer => format!(
            "{} wurde mit einer neueren Programmversion gespeichert (Stand {}, dieses Programm kennt {}). Aktualisieren Sie das Programm.",
            fact("datei"),
            fact("stand"),
            fact("bekannt")
        ),
        Code::RegisterTooOld => format!(
            "{} ist zu alt für dieses Programm (Stand {}). Öffnen Sie die Datei einmal mit Version {}.",
            fact("datei"),
            fact("stand"),
            fact("version")
        ),
        Code::RegisterReadOnly => format!(
            "{} ist schreibgeschützt. Sie können lesen; zum Ändern heben Sie den Schreibschutz auf oder kopieren die Datei.",
            fact("datei")
        ),
        Code::RegisterHeld => match fact("person") {
            "" => "Die Beiratsmappe ist gerade woanders geöffnet. Sie können lesen; zum Ändern schließen Sie das andere Fenster.".into(),
            person => format!(
                "{person} arbeitet gerade in dieser Beiratsmappe ({}, seit {}). Sie können lesen; ändern können Sie, sobald dort geschlossen ist.",
                fact("rechner"),
                fact("seit")
            ),
        },
        Code::RegisterExists => format!(
            "Die Datei {} gibt es schon. Wählen Sie einen anderen Namen; vorhandene Daten werden nie überschrieben.",
            fact("datei")
        ),
        Code::RegisterNotOpen => "Es ist keine Beiratsmappe geöffnet. Legen Sie eine an oder öffnen Sie eine Sicherung.".into(),
        Code::RegisterNotEmpty => {
            "In dieser Beiratsmappe stehen schon Daten. Das Beispiel lässt sich nur in einer leeren Mappe anlegen.".into()
        }
        Code::RegisterIsBackup => match fact("alt") {
            "" => format!(
                "Das ist eine Sicherung vom {}. Sie können lesen; zum Weiterarbeiten öffnen Sie Ihre Mappe und kehren in den Einstellungen unter „Sicherung und Prüfung“ zu ihr zurück.",
                fact("zeit")
            ),
            _ => format!(
                "Das ist eine Sicherung vom {} aus einer früheren Programmversion; ansehen lässt sie sich hier nicht. Öffnen Sie Ihre Mappe und kehren Sie in den Einstellungen unter „Sicherung und Prüfung“ zu ihr zurück.",
                fact("zeit")
            ),
        },
        Code::RegisterOnShare => format!(
            "{} liegt auf einem Netzlaufwerk ({}). Dort kann die Mappe Schaden nehmen. Kopieren Sie sie in einen Ordner auf diesem PC und öffnen Sie sie von dort; das Netzlaufwerk eignet sich als zweiter Ordner für Sicherungen.",
            fact("datei"),
            fact("ordner")
        ),
        Code::RegisterSynced => format!(
            "{} liegt in einem Ordner, den ein anderes Programm abgleicht ({}). Dort kann die Mappe Schaden nehmen. Kopieren Sie sie in einen Ordner auf diesem PC, den kein anderes Programm abgleicht, und öffnen Sie sie von dort.",
            fact("datei"),
            fact("ordner")
        ),
        Code::SecondFolderPrescribed => format!(
            "Den zweiten Ordner für Sicherungen gibt Ihre IT vor ({}). Er lässt sich hier nicht ändern.",
            fact("ordner")
        ),
        Code::SecondFolderSame => {
            "Dort liegen die Sicherungen schon. Wählen Sie einen Ordner auf einem anderen Laufwerk, damit die Sicherung bleibt, wenn dieses ausfällt.".into()
        }
        Code::SecondFolderFailed => format!(
            "Die letzte Sicherung liegt nur auf diesem PC: Der zweite Ordner {} war nicht zu erreichen. Stellen Sie die Verbindung her und wählen Sie in den Einstellungen „Jetzt sichern“, oder wählen Sie dort einen anderen Ordner.",
            fact("ordner")
        ),
        Code::FolderMissing => {
            format!("Den Ordner {} gibt es nicht oder er ist nicht erreichbar. Wählen Sie einen anderen.", fact("ordner"))
        }
        Code::DiskFull => {
            "Der Datenträger ist voll. Nichts wurde halb gespeichert; schaffen Sie Platz und wiederholen Sie den Schritt.".into()
        }
        Code::FileFailed => format!(
            "{} ließ sich nicht schreiben oder lesen ({}). Prüfen Sie Ordner und Rechte.",
            fact("datei"),
            fact("grund")
        ),
        Code::FileHeld => format!(
            "{} ist in einem anderen Programm geöffnet. Schließen Sie es dort oder wählen Sie einen anderen Namen.",
            fact("datei")
        ),
        Code::StoreFailed => format!(
            "Die Beiratsmappe konnte nicht gespeichert werden ({}). Nichts wurde halb geschrieben; wiederholen Sie den Schritt.",
            fact("grund")
        ),
        Code::SqliteTooOld => format!(
            "Die Datenbank im Programm ist zu alt ({}). Installieren Sie das Programm neu.",
            fact("version")
        ),
        Code::BackupFailed => format!(
            "Die Sicherung nach {} ist nicht gelungen ({}). Die früheren Sicherungen sind unverändert.",
            fact("ordner"),
            fact("grund")
        ),
        Code::BackupUnsound => format!(
            "{} hat die Prüfung nicht bestanden ({}). Wählen Sie eine andere Sicherung.",
            fact("datei"),
            fact("grund")
        ),
        Code::ChainBroken => format!(
            "Der Eintrag {} im Verlauf wurde außerhalb des Programms verändert. Vergleichen Sie mit einer Sicherung.",
            fact("eintrag")
        ),
        Code::PlaceDamaged => format!(
            "Die Datei ist an einer Stelle beschädigt ({}). Arbeiten Sie mit der letzten geprüften Sicherung weiter.",
            fact("stelle")
        ),
        Code::ReferenceBroken => format!(
            "Ein Eintrag verweist ins Leere ({} {}). Vergleichen Sie mit einer Sicherung.",
            fact("art"),
            fact("eintrag")
        ),
        Code::RowDiffers => format!(
            "Ein Eintrag stimmt nicht mit dem Verlauf überein ({} {}): Er wurde außerhalb des Programms verändert. Vergleichen Sie mit einer Sicherung.",
            fact("art"),
            fact("eintrag")
        ),
        Code::BytesDiffer => format!(
            "Ein abgelegtes Dokument wurde außerhalb des Programms verändert ({}). Vergleichen Sie mit einer Sicherung.",
            fact("eintrag")
        ),
        Code::RuleBroken => format!(
            "Eine Regel ist verletzt: {} ({} {}). Öffnen Sie den Eintrag und berichtigen Sie ihn.",
            fact("regel"),
            fact("art"),
            fact("eintrag")
        ),
        Code::MigrationDiffers => format!(
            "Die Beiratsmappe wurde mit einer abweichenden Fassung des Programms angelegt (Umstellung {}). Öffnen Sie sie mit der Fassung, die sie angelegt hat.",
            fact("schritt")
        ),
        Code::ClockBehind => format!(
            "Die Uhr dieses Rechners geht nach: Der letzte Eintrag ist vom {}. Stellen Sie die Uhr.",
            fact("letzter")
        ),
        _ => return None,
    })
}
