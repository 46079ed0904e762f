use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use documents::{Document, Pdf};
use domain::paper::{Facts, MarginMark, Original};
use domain::problem::Code;
use domain::{Problem, Problems};
use sha2::{Digest as _, Sha256};

use super::draft::{Asked, Draft, gather};
use super::gaps::gaps;
use super::{OpenPaper, Paper, PaperFormat, PaperSection, ShowPaper, WritePaper, Written};
use crate::desk::Desk;
use crate::table::Run;

/// A paper that is set.
pub(crate) struct Pages {
    pub bytes: Vec<u8>,
    pub pages: usize,
    pub draft: Draft,
    pub document: Document,
}

/// Gathers a paper and sets it. What stands already is never set anew; setting it only counts its pages.
pub(crate) fn pages(desk: &mut Desk, asked: &Asked) -> Result<Pages, Problems> {
    let mut draft = gather(desk, asked)?;
    if draft.facts.mark().is_none() && asked.kind.is_draft_until_issued() {
        draft.facts.set_mark(Some(MarginMark { word: "Entwurf".into(), note: String::new() }));
    }
    let (document, pdf) = set(desk, &draft.facts)?;
    Ok(Pages { bytes: draft.kept.take().unwrap_or(pdf.bytes), pages: pdf.pages, draft, document })
}

/// Facts as pages.
pub(crate) fn set(desk: &mut Desk, facts: &Facts) -> Result<(Document, Pdf), Problems> {
    let document = documents::arrange(facts);
    let originals = originals(desk, facts)?;
    let pdf = document.pdf_with(desk.fonts()?, &originals)?;
    Ok((document, pdf))
}

/// The files of a Förderakte, in the order of its facts.
fn originals(desk: &Desk, facts: &Facts) -> Result<Vec<Vec<u8>>, Problems> {
    let Facts::CaseFile(paper) = facts else { return Ok(Vec::new()) };
    desk.read(|reader| {
        let bytes = |original: &Original| {
            let lost = || Problem::new(Code::AttachmentLost).fact("eintrag", &original.name);
            reader.bytes(&original.sha256)?.ok_or_else(lost)
        };
        Ok(paper.originals.iter().map(bytes).collect::<Result<_, Problem>>()?)
    })
}

impl ShowPaper {
    fn asked(&self, desk: &Desk) -> Asked {
        let day = desk.today();
        Asked { kind: self.kind, id: self.id, year: self.year, public: self.public, piece: None, day }
    }
}

impl Run for ShowPaper {
    fn run(self, desk: &mut Desk) -> Result<Paper, Problems> {
        let asked = self.asked(desk);
        let pages = pages(desk, &asked)?;
        let sections = pages.document.sections();
        let piece = pages.draft.facts.piece();
        Ok(Paper {
            sha256: sha256(&pages.bytes),
            pdf: STANDARD.encode(&pages.bytes),
            pages: i64::try_from(pages.pages).unwrap_or(i64::MAX),
            file_name: file_name(&pages.draft.name, "pdf"),
            gaps: gaps(&pages.draft),
            open: pages.draft.facts.open().to_vec(),
            title: pages.draft.title,
            sections: sections.into_iter().map(|(name, text)| PaperSection { name, text }).collect(),
            issued: crate::issued::newest(desk, &asked, piece)?,
        })
    }
}

impl Run for WritePaper {
    fn run(self, desk: &mut Desk) -> Result<Written, Problems> {
        let path = chosen(self.path)?;
        let asked = ShowPaper { kind: self.kind, id: self.id, year: self.year, public: self.public };
        let asked = asked.asked(desk);
        let bytes = match self.format {
            PaperFormat::Pdf => pages(desk, &asked)?.bytes,
            PaperFormat::Docx => pages(desk, &asked)?.document.docx()?,
        };
        write_whole(&path, &bytes)?;
        Ok(written(&path, &bytes))
    }
}

impl Run for OpenPaper {
    fn run(self, desk: &mut Desk) -> Result<Written, Problems> {
        let asked = ShowPaper { kind: self.kind, id: self.id, year: self.year, public: self.public };
        let pages = pages(desk, &asked.asked(desk))?;
        let path = lay_out(desk, &file_name(&pages.draft.name, "pdf"), &pages.bytes)?;
        Ok(written(&path, &pages.bytes))
    }
}

/// Puts a file into the private folder, for a viewer to show.
pub(crate) fn lay_out(desk: &Desk, name: &str, bytes: &[u8]) -> Result<PathBuf, Problem> {
    let folder = crate::scratch::ready(&desk.place.scratch)?;
    let mut path = folder.join(name);
    // A viewer on Windows holds the file that it shows; the next one gets a new name.
    let mut outcome = write_whole(&path, bytes);
    for number in 2..20 {
        if !matches!(&outcome, Err(problem) if problem.code == Code::FileHeld) {
            break;
        }
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        path = folder.join(format!("{stem} ({number}).{ending}"));
        outcome = write_whole(&path, bytes);
    }
    outcome.map(|()| path)
}

pub(crate) fn chosen(path: Option<String>) -> Result<PathBuf, Problem> {
    match path {
        Some(path) if !path.trim().is_empty() => Ok(PathBuf::from(path)),
        // Whoever shows a window asks before; nobody was asked here.
        _ => Err(Problem::new(Code::TextMissing).fact("was", "Der Dateiname").at("path")),
    }
}

pub(crate) fn written(path: &Path, bytes: &[u8]) -> Written {
    Written {
        path: path.display().to_string(),
        bytes: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        sha256: sha256(bytes),
        warnings: Vec::new(),
    }
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes a file whole or not at all: beside it under another name, then renamed.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(Problem::new(Code::FolderMissing).fact("ordner", folder.display()));
    }
    let mut part = path.as_os_str().to_owned();
    part.push(".teil");
    let part = PathBuf::from(part);
    let made = fs::File::create(&part)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .map_err(|error| failed(path, &error));
    made.and_then(|()| fs::rename(&part, path).map_err(|error| not_replaced(path, &error))).inspect_err(
        |_| {
            let _ = fs::remove_file(&part);
        },
    )
}

/// Why a file that could be written did not get the place of another one.
fn not_replaced(path: &Path, error: &std::io::Error) -> Problem {
    let there = fs::metadata(path);
    if there.as_ref().is_ok_and(fs::Metadata::is_dir) {
        return failed(path, &ErrorKind::IsADirectory.into());
    }
    // 5: Windows denies it where somebody has the file open, and where it is write-protected.
    let denied = cfg!(windows) && error.raw_os_error() == Some(5);
    if denied && there.is_ok_and(|there| !there.permissions().readonly()) {
        return held(path);
    }
    failed(path, error)
}

fn held(path: &Path) -> Problem {
    Problem::new(Code::FileHeld).fact("datei", path.file_name().unwrap_or(path.as_os_str()).display())
}

pub(crate) fn failed(path: &Path, error: &std::io::Error) -> Problem {
    // Windows says that another program holds the file, or a part of it.
    let is_held = cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33));
    let file = path.file_name().unwrap_or(path.as_os_str()).display();
    match error.kind() {
        _ if is_held => held(path),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Problem::new(Code::DiskFull),
        kind => Problem::new(Code::FileFailed).fact("datei", file).fact("grund", reason(kind)),
    }
}

fn reason(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::NotFound => "der Ordner fehlt",
        ErrorKind::PermissionDenied => "die Rechte fehlen",
        ErrorKind::ReadOnlyFilesystem => "der Datenträger ist schreibgeschützt",
        ErrorKind::IsADirectory => "dort liegt ein Ordner gleichen Namens",
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => "der Dateiname ist so nicht möglich",
        _ => "der Datenträger meldet einen Fehler",
    }
}

/// Makes a name fit for Windows, macOS and Linux: no separators, no reserved signs, not too long.
pub(crate) fn file_name(name: &str, ending: &str) -> String {
    let fit: String = name
        .chars()
        .map(|c| {
            if c.is_control() || "\\/:*?\"<>|".contains(c) {
                '-'
            } else if c == '\u{a0}' {
                ' '
            } else {
                c
            }
        })
        .take(120)
        .collect();
    format!("{}.{ending}", fit.trim().trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fit_every_system() {
        assert_eq!(
            file_name("Beschlussdrucksache 15-0912/2019", "pdf"),
            "Beschlussdrucksache 15-0912-2019.pdf"
        );
        assert_eq!(file_name("..\\a:b\u{0}c.", "pdf"), "..-a-b-c.pdf");
    }

    #[test]
    fn nothing_half_written() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("x.pdf");
        write_whole(&target, b"eins").unwrap();
        write_whole(&target, b"zwei").unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"zwei");
        fs::create_dir(folder.path().join("ordner.pdf")).unwrap();
        let problem = write_whole(&folder.path().join("ordner.pdf"), b"x").unwrap_err();
        assert_eq!(problem.code, Code::FileFailed);
        assert!(problem.sentence.contains("dort liegt ein Ordner gleichen Namens"), "{}", problem.sentence);
        assert_eq!(
            write_whole(&folder.path().join("fehlt/x.pdf"), b"x").unwrap_err().code,
            Code::FolderMissing
        );
        let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert!(!left.iter().any(|name| name.to_string_lossy().ends_with(".teil")), "{left:?}");
    }

    /// A viewer that lets nobody else at the file, one that lets others read, and a file that is write-protected.
    #[cfg(windows)]
    #[test]
    fn a_file_that_a_viewer_holds_stays_as_it_is() {
        use std::os::windows::fs::OpenOptionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("Beschlussdrucksache für Süd.pdf");
        write_whole(&target, b"alt").unwrap();
        for share in [0, 1, 3] {
            let viewer = fs::OpenOptions::new().read(true).share_mode(share).open(&target).unwrap();
            let problem = write_whole(&target, b"neu").unwrap_err();
            assert_eq!(problem.code, Code::FileHeld, "{share}");
            assert!(
                problem.sentence.starts_with("Beschlussdrucksache für Süd.pdf ist in einem anderen Programm")
            );
            drop(viewer);
            assert_eq!(fs::read(&target).unwrap(), b"alt");
        }
        write_whole(&target, b"neu").unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"neu");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    /// Windows says the same of a file that is open and of one that is write-protected. (Wine replaces the latter.)
    #[cfg(windows)]
    #[test]
    fn a_write_protected_file_is_not_called_open() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("x.pdf");
        write_whole(&target, b"alt").unwrap();
        let denied = std::io::Error::from_raw_os_error(5);
        assert_eq!(not_replaced(&target, &denied).code, Code::FileHeld);
        let mut permissions = fs::metadata(&target).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&target, permissions.clone()).unwrap();
        let problem = not_replaced(&target, &denied);
        assert!(problem.sentence.contains("die Rechte fehlen"), "{}", problem.sentence);
        assert!(failed(&target, &denied).sentence.contains("die Rechte fehlen"));
        #[allow(clippy::permissions_set_readonly_false, reason = "Windows has no other way")]
        permissions.set_readonly(false);
        fs::set_permissions(&target, permissions).unwrap();
    }
}
