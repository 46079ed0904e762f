use beiratsmappe_tests::{facts, verapdf};
use domain::paper::Facts;

use crate::paper::{ask, file, fonts, papers};

/// veraPDF itself, both profiles, every sample and one long paper; a file made wrong must fail, or
/// the gate is no gate.
#[test]
fn every_paper_is_pdf_a_2a_and_pdf_ua_1() {
    let folder = tempfile::tempdir().unwrap();
    let mut paths = Vec::new();
    let hostile = ("feindlich".to_owned(), documents::proposal(&facts::proposal_hostile()));
    for (name, document) in papers().into_iter().chain([hostile]) {
        let path = folder.path().join(format!("{name}.pdf"));
        std::fs::write(&path, document.pdf(fonts()).unwrap().bytes).unwrap();
        paths.push(path);
    }
    let long = documents::proposal(&facts::proposal_of(60)).pdf(fonts()).unwrap();
    assert!(long.pages > 10);
    let path = folder.path().join("lang.pdf");
    std::fs::write(&path, &long.bytes).unwrap();
    paths.push(path.clone());
    // The control: the same file with the name of its structure root spoilt. Same length, so that it
    // stays a sound PDF; qpdf writes it without object streams, where the name lies open.
    let control = folder.path().join("control.pdf");
    ask("qpdf", &["--qdf", "--object-streams=disable"], &path, &[control.to_str().unwrap()]);
    let open = std::fs::read(&control).unwrap();
    let spoilt = replace(&open, b"/StructTreeRoot ", b"/StructTreeRxxt ");
    assert_ne!(open, spoilt);
    std::fs::write(&control, spoilt).unwrap();
    paths.push(control);

    let verdicts = verapdf::validate(&paths).unwrap();
    for verdict in &verdicts {
        let control = verdict.file.ends_with("control.pdf");
        assert_eq!(verdict.passed, !control, "{} {}: {:#?}", verdict.profile, verdict.file, verdict.reasons);
    }
    assert!(verdicts.iter().any(|verdict| verdict.file.ends_with("control.pdf")));
}

fn replace(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let at = bytes.windows(from.len()).position(|window| window == from).unwrap();
    [&bytes[..at], to, &bytes[at + from.len()..]].concat()
}

#[test]
fn qpdf_finds_nothing() {
    for (name, document) in papers() {
        let said = ask("qpdf", &["--check"], &file(&document).path, &[]);
        assert!(said.contains("No syntax or stream encoding errors"), "{name}: {said}");
    }
}

#[test]
fn all_fonts_are_embedded_reduced_and_readable() {
    for (name, document) in papers() {
        let said = ask("pdffonts", &[], &file(&document).path, &[]);
        let fonts: Vec<&str> = said.lines().skip(2).collect();
        assert!(fonts.len() >= 2, "{name}: {said}");
        for font in fonts {
            let words: Vec<&str> = font.split_whitespace().collect();
            // … emb sub uni object generation
            let [.., embedded, subset, unicode, _, _] = words.as_slice() else { panic!("{font}") };
            assert_eq!([*embedded, *subset, *unicode], ["yes"; 3], "{name}: {font}");
        }
    }
}

#[test]
fn the_file_says_what_it_is() {
    let file = file(&documents::proposal(&facts::proposal()));
    let said = ask("pdfinfo", &[], &file.path, &[]);
    for line in ["Tagged:          yes", "PDF version:     1.7", "Pages:           2"] {
        assert!(said.contains(line), "{line}: {said}");
    }
    // The date is the day of the paper, never that of the machine.
    let packet = ask("pdfinfo", &["-meta"], &file.path, &[]);
    assert!(
        packet.contains(">Zuwendungen auf Vorschlag des Integrationsbeirates Linden-Limmer<"),
        "{packet}"
    );
    assert!(packet.contains("<xmp:CreateDate>2019-04-02T00:00:00Z</xmp:CreateDate>"), "{packet}");
}

/// A Förderakte holds its originals and says so; without them it is an ordinary paper.
#[test]
fn a_case_file_with_originals_is_pdf_a_3a() {
    let folder = tempfile::tempdir().unwrap();
    let document = documents::arrange(&Facts::CaseFile(Box::new(facts::case_file())));
    let originals = [b"eins".to_vec(), b"zwei".to_vec(), b"drei".to_vec()];
    let path = folder.path().join("akte.pdf");
    std::fs::write(&path, document.pdf_with(fonts(), &originals).unwrap().bytes).unwrap();
    let verdicts = verapdf::validate_with_originals(std::slice::from_ref(&path)).unwrap();
    for verdict in &verdicts {
        assert!(verdict.passed, "{}: {:#?}", verdict.profile, verdict.reasons);
    }
    assert_eq!(verdicts.iter().map(|one| one.profile.as_str()).collect::<Vec<_>>(), ["3a", "ua1"]);
    let listed = ask("pdfdetach", &["-list"], &path, &[]);
    for name in ["Antrag.pdf", "Antrag (2).pdf", "Übersicht.txt"] {
        assert!(listed.contains(name), "{listed}");
    }
    let bare = file(&document);
    assert!(
        verapdf::validate(std::slice::from_ref(&bare.path)).unwrap().iter().all(|verdict| verdict.passed)
    );
}

/// Several papers in one file, as for a printer: still conforming, each with its own pages.
#[test]
fn papers_together_are_one_conforming_file() {
    let folder = tempfile::tempdir().unwrap();
    let all: Vec<_> = papers().into_iter().map(|(_, document)| document).collect();
    let own: usize = all.iter().map(|document| document.pdf(fonts()).unwrap().pages).sum();
    let together = documents::together("Druckdatei", &all, fonts()).unwrap();
    assert_eq!(together.pages, own);
    let path = folder.path().join("druckdatei.pdf");
    std::fs::write(&path, &together.bytes).unwrap();
    for verdict in verapdf::validate(std::slice::from_ref(&path)).unwrap() {
        assert!(verdict.passed, "{}: {:#?}", verdict.profile, verdict.reasons);
    }
    assert!(ask("pdftotext", &[], &path, &["-"]).matches("Seite 1 von ").count() >= all.len());
}
