//! All first pages on one sheet, for people: `tests/pages/kontaktbogen.png`.

use std::path::Path;

use crate::golden::{TOLERANCE, compare, renew};
use crate::paper::{file, papers};
use crate::picture::{Picture, decode, encode, pages};

/// As many pages side by side.
const COLUMNS: usize = 10;
/// Between them, in pixels.
const GAP: usize = 12;
/// Grey of the table they lie on.
const TABLE: u8 = 150;

#[test]
fn all_first_pages_lie_on_one_sheet() {
    let firsts: Vec<Picture> = papers().iter().map(|(_, document)| first(&file(document).path)).collect();
    let sheet = laid_out(&firsts);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("pages/kontaktbogen.png");
    if renew() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        encode(&sheet, &path);
    }
    let worst = compare(&sheet, &decode(&path));
    assert!(worst <= TOLERANCE, "{} differs by {worst} of 255 somewhere", path.display());
}

/// The first page; one that lies across is drawn smaller, so that it takes no more room than the others.
fn first(path: &Path) -> Picture {
    let upright = pages(path, "36").swap_remove(0);
    if upright.width < upright.height { upright } else { pages(path, "25").swap_remove(0) }
}

fn laid_out(pictures: &[Picture]) -> Picture {
    let wide = pictures.iter().map(|one| one.width).max().unwrap() + GAP;
    let high = pictures.iter().map(|one| one.height).max().unwrap() + GAP;
    let (width, height) = (wide * COLUMNS + GAP, high * pictures.len().div_ceil(COLUMNS) + GAP);
    let mut grey = vec![TABLE; width * height];
    for (at, one) in pictures.iter().enumerate() {
        let (left, top) = (GAP + at % COLUMNS * wide, GAP + at / COLUMNS * high);
        for row in 0..one.height {
            let from = (top + row) * width + left;
            grey[from..from + one.width].copy_from_slice(&one.grey[row * one.width..][..one.width]);
        }
    }
    Picture { width, height, grey }
}
