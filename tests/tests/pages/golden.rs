//! Pages beside their golden twins in `tests/golden`. `BEIRATSMAPPE_GOLDEN=write` renews them: look at
//! them before you commit.

use std::fs;
use std::path::{Path, PathBuf};

use crate::paper::{ask, file, papers, text};
use crate::picture::{Picture, decode, encode, pages};

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(name)
}

pub fn renew() -> bool {
    std::env::var_os("BEIRATSMAPPE_GOLDEN").is_some_and(|value| value == "write")
}

fn assert_like(name: &str, made: &str) {
    let path = golden(name);
    if renew() {
        fs::write(&path, made).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(kept == made, "{name} differs from its golden twin; made:\n{made}");
}

#[test]
fn the_text_is_as_it_was() {
    for (name, document) in papers() {
        assert_like(&format!("{name}.txt"), &text(&file(&document).path));
    }
}

#[test]
fn the_structure_is_as_it_was() {
    for (name, document) in papers() {
        let tree = ask("pdfinfo", &["-struct-text"], &file(&document).path, &[]);
        assert_like(&format!("{name}.tree.txt"), &tree.replace('\u{a0}', " "));
    }
}

/// Small: enough to see a line that moved, too coarse for the whims of a renderer.
const DPI: &str = "60";
/// Side of the squares that are compared by their mean.
const SQUARE: usize = 6;
/// Greatest difference of two such means, of 255.
pub const TOLERANCE: u64 = 60;

#[test]
fn the_pages_look_as_they_did() {
    for (name, document) in papers() {
        let file = file(&document);
        for (at, picture) in pages(&file.path, DPI).into_iter().enumerate() {
            let twin = golden(&format!("{name}-{}.png", at + 1));
            if renew() {
                encode(&picture, &twin);
            }
            let worst = compare(&picture, &decode(&twin));
            assert!(worst <= TOLERANCE, "{} differs by {worst} of 255 somewhere", twin.display());
        }
    }
}

/// Twins of papers that are no longer made would be looked at for nothing.
#[test]
fn every_twin_has_its_paper() {
    let mut expected = std::collections::BTreeSet::new();
    for (name, document) in papers() {
        expected.extend([format!("{name}.txt"), format!("{name}.tree.txt")]);
        let count = document.pdf(crate::paper::fonts()).unwrap().pages;
        expected.extend((1..=count).map(|page| format!("{name}-{page}.png")));
    }
    let kept = fs::read_dir(golden("")).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let left: Vec<String> = kept.filter(|file| !expected.contains(file)).collect();
    assert_eq!(left, Vec::<String>::new());
}

/// The greatest difference between the means of two squares at the same place.
pub fn compare(one: &Picture, other: &Picture) -> u64 {
    assert_eq!((one.width, one.height), (other.width, other.height));
    let mean = |picture: &Picture, x: usize, y: usize| {
        let rows = (y..y + SQUARE).map(|row| &picture.grey[row * picture.width + x..][..SQUARE]);
        rows.flatten().map(|value| u64::from(*value)).sum::<u64>() / (SQUARE * SQUARE) as u64
    };
    let mut worst = 0;
    for y in (0..one.height - SQUARE).step_by(SQUARE) {
        for x in (0..one.width - SQUARE).step_by(SQUARE) {
            worst = worst.max(mean(one, x, y).abs_diff(mean(other, x, y)));
        }
    }
    worst
}
