use super::choose::stretches;
use super::{Face, FaceId, Fonts, Weight};

/// A shaped piece of text, independent of size.
#[derive(Debug, PartialEq)]
pub(crate) struct Shaped {
    /// Runs in visual order.
    pub runs: Vec<Run>,
    /// Thousandths of an em.
    pub width: f32,
}

/// Glyphs of one face.
#[derive(Debug, PartialEq)]
pub(crate) struct Run {
    pub face: FaceId,
    /// In visual order.
    pub glyphs: Vec<Glyph>,
}

/// A glyph with the text it stands for. Measures in thousandths of an em.
#[derive(Debug, PartialEq)]
pub(crate) struct Glyph {
    pub id: u16,
    pub advance: f32,
    /// Advance without kerning, as the file states it.
    pub natural: f32,
    pub dx: f32,
    pub dy: f32,
    /// What it stands for; empty inside a `joint` after its first glyph.
    pub text: Box<str>,
    /// `n > 0`: this and the next `n - 1` glyphs stand for `text` only together.
    pub joint: usize,
}

/// Printed for a character that no face has; the text beneath keeps the character.
const REPLACEMENT: &str = "\u{fffd}";

pub(crate) fn shape(fonts: &Fonts, text: &str, weight: Weight, rtl: bool) -> Shaped {
    let mut runs: Vec<Run> = Vec::new();
    for stretch in stretches(fonts, text, weight) {
        let part = text.get(stretch.from..stretch.to).unwrap_or_default();
        match stretch.face {
            Some(id) => runs.extend(fonts.face(id).map(|face| run(face, id, part, rtl))),
            None => runs.extend(replacement(fonts, part, weight)),
        }
    }
    if rtl {
        runs.reverse();
    }
    let width = runs.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.advance).sum();
    Shaped { runs, width }
}

fn replacement(fonts: &Fonts, text: &str, weight: Weight) -> Option<Run> {
    let stretch = stretches(fonts, REPLACEMENT, weight).pop()?;
    let id = stretch.face?;
    let mut run = run(fonts.face(id)?, id, REPLACEMENT, false);
    let first = run.glyphs.first_mut()?;
    first.text = text.into();
    first.joint = 1;
    Some(run)
}

fn run(face: &Face, id: FaceId, text: &str, rtl: bool) -> Run {
    let shaped = face.shape(text, rtl);
    let scale = face.scale();
    let infos = shaped.glyph_infos();
    // Where each cluster of the text ends: the next larger start.
    let mut starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    starts.sort_unstable();
    starts.dedup();
    let end_of = |start: usize| {
        let next = starts.partition_point(|s| *s <= start);
        starts.get(next).copied().unwrap_or(text.len())
    };
    let mut glyphs: Vec<Glyph> = infos
        .iter()
        .zip(shaped.glyph_positions())
        .map(|(info, position)| {
            let units = |value: i32| value as f32 * scale;
            // Glyph numbers of OpenType have 16 bits.
            let glyph = u16::try_from(info.glyph_id).unwrap_or(0);
            Glyph {
                id: glyph,
                advance: units(position.x_advance),
                natural: face.advance(glyph),
                dx: units(position.x_offset),
                dy: units(position.y_offset),
                text: Box::default(),
                joint: 0,
            }
        })
        .collect();
    let mut at = 0;
    while let Some(cluster) = infos.get(at).map(|info| info.cluster as usize) {
        let count = infos.iter().skip(at).take_while(|info| info.cluster as usize == cluster).count();
        let meaning = text.get(cluster..end_of(cluster)).unwrap_or_default();
        if let Some(members) = glyphs.get_mut(at..at + count) {
            name(members, meaning, rtl);
        }
        at += count;
    }
    Run { face: id, glyphs }
}

/// Gives the glyphs of one cluster their text: one letter each where the numbers agree.
fn name(glyphs: &mut [Glyph], text: &str, rtl: bool) {
    if let [only] = glyphs {
        only.text = text.into();
        return;
    }
    let mut letters: Vec<char> = text.chars().collect();
    if letters.len() == glyphs.len() {
        if rtl {
            letters.reverse();
        }
        for (glyph, letter) in glyphs.iter_mut().zip(letters) {
            glyph.text = letter.to_string().into();
        }
        return;
    }
    let count = glyphs.len();
    if let Some(first) = glyphs.first_mut() {
        first.text = text.into();
        first.joint = count;
    }
}
