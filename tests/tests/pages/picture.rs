//! Pages as pictures.

use std::fs;
use std::path::{Path, PathBuf};

use crate::paper::ask;

/// The pages of a file, drawn.
pub fn pages(path: &Path, dpi: &str) -> Vec<Picture> {
    let folder = tempfile::tempdir().unwrap();
    let prefix = folder.path().join("page");
    ask("pdftoppm", &["-r", dpi, "-gray", "-png"], path, &[prefix.to_str().unwrap()]);
    let mut made: Vec<PathBuf> = fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().path()).collect();
    made.sort();
    assert!(!made.is_empty());
    made.iter().map(|page| decode(page)).collect()
}

/// A page in grey, row by row; 0 is black.
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub grey: Vec<u8>,
}

pub fn decode(path: &Path) -> Picture {
    let file = fs::File::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut decoder = png::Decoder::new(std::io::BufReader::new(file));
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info().unwrap();
    let mut samples = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut samples).unwrap();
    // Some versions of pdftoppm write grey as three equal channels.
    let grey = samples.into_iter().step_by(info.color_type.samples()).collect();
    Picture { width: info.width as usize, height: info.height as usize, grey }
}

pub fn encode(picture: &Picture, path: &Path) {
    let file = std::io::BufWriter::new(fs::File::create(path).unwrap());
    let mut encoder = png::Encoder::new(file, picture.width as u32, picture.height as u32);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    encoder.write_header().unwrap().write_image_data(&picture.grey).unwrap();
}
