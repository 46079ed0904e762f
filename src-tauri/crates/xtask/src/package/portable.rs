//! The folder that runs without being installed.

use std::fs;
use std::path::Path;

use super::release::{Release, copy, unwritable, write};
use crate::{Done, Stop, process};

/// Packs the files of `stage` into one folder.
pub(super) fn zip(release: &Release, stage: &Path) -> Done {
    let name = format!("Beiratsmappe-{}", release.version);
    let room = release.room("portable")?;
    for file in release.date(stage)? {
        let own = file.file_name().unwrap_or_default();
        copy(&file, &room.join(&name).join(own))?;
    }
    // Windows' old editors know lines by CR LF.
    let words = README.replace("{version}", &release.version).replace('\n', "\r\n");
    write(&room.join(&name).join("LIESMICH.txt"), words)?;
    let out = release.out.join(format!("{name}-portabel.zip"));
    if out.exists() {
        // zip adds to what is there.
        fs::remove_file(&out).map_err(|error| unwritable(&out, &error))?;
    }
    let mut command = release.tool("zip");
    command.args(["-q", "-X", "-9"]).arg(&out).current_dir(&room);
    for file in release.date(&room)? {
        let inside =
            file.strip_prefix(&room).map_err(|_| Stop(format!("{} liegt woanders.", file.display())))?;
        command.arg(inside);
    }
    process::run(&mut command)
}

const README: &str = "\
Beiratsmappe {version} ohne Installation

Entpacken Sie den ganzen Ordner, wohin Sie möchten, und starten Sie darin
Beiratsmappe.exe. Es wird nichts installiert, nichts in die Registrierung
geschrieben und nichts mit der Endung .beirat verknüpft.

Die Mappe und ihre Sicherungen liegen auch hier nicht in diesem Ordner,
sondern in Ihrem Benutzerprofil unter %LOCALAPPDATA%\\Beiratsmappe. Wer den
Ordner auf einen Stick kopiert, nimmt also das Programm mit, nicht die Daten.
Eine installierte Beiratsmappe arbeitet mit derselben Mappe.

Fehlt auf dem Computer die WebView2-Laufzeit von Microsoft, sagt das
Programm es beim Start. Auf Windows 11 ist sie immer da.

Zum Aktualisieren ersetzen Sie den ganzen Ordner durch den neuen. Beenden Sie
Beiratsmappe vorher.

Hinweise-fuer-die-IT.html  für Administratoren
LICENSE.txt                die Lizenz, EUPL-1.2
LIZENZEN.txt               die Lizenzen der enthaltenen Bestandteile
SBOM.cdx.json              die Bestandteile als CycloneDX-Liste
";
