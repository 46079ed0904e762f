//! Which face sets which letters: per grapheme cluster, so that a base never parts from its marks.

use unicode_segmentation::UnicodeSegmentation;

use super::{FaceId, Fonts, Weight};

/// Consecutive clusters of one face: bytes of the text, and the face or `None` where none has them.
pub(crate) struct Stretch {
    pub from: usize,
    pub to: usize,
    pub face: Option<FaceId>,
}

/// Splits a text by faces.
pub(crate) fn stretches(fonts: &Fonts, text: &str, weight: Weight) -> Vec<Stretch> {
    let chain: [FaceId; 3] = match weight {
        Weight::Regular => [0, 1, 2],
        Weight::Strong => [3, 4, 5],
    };
    let mut all: Vec<Stretch> = Vec::new();
    for (at, cluster) in text.grapheme_indices(true) {
        let face = chain.iter().copied().find(|id| sets(fonts, *id, cluster));
        match all.last_mut() {
            Some(last) if last.face == face && face.is_some() => last.to = at + cluster.len(),
            _ => all.push(Stretch { from: at, to: at + cluster.len(), face }),
        }
    }
    all
}

fn sets(fonts: &Fonts, id: FaceId, cluster: &str) -> bool {
    let Some(face) = fonts.face(id) else { return false };
    let mut chars = cluster.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        return face.covers(c) || is_ignorable(c);
    }
    if is_main(id) {
        // Fira Sans has few combining marks that find their place; it sets a sequence only
        // where one glyph stands for all of it.
        let composed = face.shape(cluster, false);
        return composed.len() == 1 && composed.glyph_infos().iter().all(|info| info.glyph_id != 0);
    }
    cluster.chars().all(|c| face.covers(c) || is_ignorable(c))
}

/// Fira Sans?
fn is_main(id: FaceId) -> bool {
    matches!(id, 0 | 3)
}

/// Invisible joiners and variation selectors need no glyph.
fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{34f}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}
