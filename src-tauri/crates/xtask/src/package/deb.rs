//! The Debian package, for desks with Linux.

use std::fs;
use std::path::{Path, PathBuf};

use super::release::{Release, copy, read, write};
use super::stage;
use crate::{Done, Stop, place, process};

/// The name of the package and of the program.
const NAME: &str = "beiratsmappe";
/// What kind of file a register is.
const MEDIA: &str = "application-x-beiratsmappe";

/// Packs the programs of `built` with the papers of `papers`.
pub(super) fn deb(release: &Release, built: &Path, papers: &Path) -> Done {
    let room = release.room("deb")?;
    let root = room.join("root");
    let programs = [("Beiratsmappe", NAME), ("beiratsmappe-cli", "beiratsmappe-cli")];
    for (from, to) in programs {
        copy(&built.join(from), &root.join("usr/bin").join(to))?;
    }
    let own = place::root().join("src-tauri");
    let share = root.join("usr/share");
    copy(&own.join("packaging/beiratsmappe.desktop"), &share.join("applications/beiratsmappe.desktop"))?;
    copy(&own.join("packaging/beiratsmappe.xml"), &share.join("mime/packages/beiratsmappe.xml"))?;
    for (icon, size) in [
        ("32x32.png", "32x32"),
        ("128x128.png", "128x128"),
        ("256x256.png", "256x256"),
        ("icon.svg", "scalable"),
    ] {
        let ending = if icon.ends_with("svg") { "svg" } else { "png" };
        let folder = share.join("icons/hicolor").join(size);
        for name in [format!("apps/{NAME}.{ending}"), format!("mimetypes/{MEDIA}.{ending}")] {
            copy(&own.join("icons").join(icon), &folder.join(name))?;
        }
    }
    let doc = share.join("doc").join(NAME);
    for paper in [stage::NOTES, stage::PARTS, stage::LICENCES] {
        copy(&papers.join(paper), &doc.join(paper))?;
    }
    write(&doc.join("copyright"), copyright(&read(&papers.join("LICENSE.txt"))?))?;
    let news = doc.join("changelog");
    copy(&place::root().join("CHANGELOG.md"), &news)?;
    process::run(release.tool("gzip").args(["-9", "-n", "-f"]).arg(&news))?;
    write(&root.join("DEBIAN/control"), control(release, &depends(release, &room, &root)?, &root)?)?;
    write(&root.join("DEBIAN/md5sums"), sums(release, &root)?)?;
    // Whatever the umask was: everybody may read, and what is a program stays one.
    process::run(release.tool("chmod").args(["-R", "u=rwX,go=rX"]).arg(&root))?;
    release.date(&root)?;
    let out = release.out.join(format!("{NAME}_{}_amd64.deb", release.version));
    let mut command = release.tool("dpkg-deb");
    command.args(["--root-owner-group", "-Zxz", "--build"]).arg(&root).arg(&out);
    process::run(command.stdout(std::process::Stdio::null()))
}

/// The libraries that the programs are linked with, as packages.
fn depends(release: &Release, room: &Path, root: &Path) -> Done<String> {
    // dpkg-shlibdeps works in a source tree only.
    write(&room.join("debian/control"), format!("Source: {NAME}\n\nPackage: {NAME}\nArchitecture: amd64\n"))?;
    let mut command = release.tool("dpkg-shlibdeps");
    command.arg("-O").current_dir(room);
    for program in [NAME, "beiratsmappe-cli"] {
        command.arg("-e").arg(root.join("usr/bin").join(program));
    }
    let said = process::output(&mut command)?;
    let found = said.lines().find_map(|line| line.strip_prefix("shlibs:Depends="));
    found.map(str::to_owned).ok_or_else(|| Stop("dpkg-shlibdeps nennt keine Bibliotheken.".to_owned()))
}

fn control(release: &Release, depends: &str, root: &Path) -> Done<String> {
    let size: u64 =
        release.date(root)?.iter().filter_map(|file| fs::metadata(file).ok()).map(|file| file.len()).sum();
    Ok(format!(
        "Package: {NAME}\nVersion: {}\nArchitecture: amd64\nMaintainer: Beiratsmappe <beiratsmappe@localhost>\n\
         Installed-Size: {}\nDepends: {depends}\nSection: misc\nPriority: optional\n\
         Description: Zuwendungen eines Integrationsbeirats\n \
         Vom Antrag über Sitzung, Abstimmung und Protokoll bis zur\n \
         Beschlussdrucksache und zum Bescheid: eine Anwendung für Büros von\n \
         Stadtbezirksräten. Arbeitet ohne Netz, hält ihre Daten in einer Datei und\n \
         schreibt PDF, die sich archivieren und vorlesen lassen.\n",
        release.version,
        size.div_ceil(1024)
    ))
}

fn copyright(licence: &str) -> String {
    let mut lines = licence
        .lines()
        .map(|line| if line.trim().is_empty() { " .\n".to_owned() } else { format!(" {line}\n") });
    let text: String = lines.by_ref().collect();
    format!(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: Beiratsmappe\n\
         Comment: Die Lizenzen der enthaltenen Werke anderer stehen in LIZENZEN.txt.\n\n\
         Files: *\nCopyright: Beiratsmappe\nLicense: EUPL-1.2\n{text}"
    )
}

/// md5sums of the files, which dpkg compares.
fn sums(release: &Release, root: &Path) -> Done<String> {
    let inside = |file: PathBuf| file.strip_prefix(root).map(Path::to_path_buf).ok();
    let files = release.date(&root.join("usr"))?.into_iter().filter_map(inside);
    process::output(release.tool("md5sum").current_dir(root).args(files))
}
