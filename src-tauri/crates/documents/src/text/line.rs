use unicode_bidi::{BidiInfo, Level};

use super::Part;

/// A part at its place in the line.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    /// mm from the start of the line.
    pub x: f64,
    pub part: Part,
}

/// A line: pieces in visual order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pub pieces: Vec<Piece>,
    /// mm, without the space at the end.
    pub width: f64,
    /// Ends with a hyphen of ours: must not be the last line of a page.
    pub hyphen: bool,
}

impl Line {
    /// Sets parts one behind the other; `mixed` reorders runs from right to left (UAX 9, L2).
    pub fn set(mut parts: Vec<Part>, trailing: Option<Part>, mixed: bool, hyphen: bool) -> Self {
        if mixed {
            let levels: Vec<Level> =
                parts.iter().map(|part| Level::new(part.level).unwrap_or_else(|_| Level::ltr())).collect();
            let order = BidiInfo::reorder_visual(&levels);
            parts = order.into_iter().filter_map(|at| parts.get(at).cloned()).collect();
        }
        let mut x = 0.0;
        let mut pieces = Vec::with_capacity(parts.len() + 1);
        for part in parts {
            let width = part.width;
            pieces.push(Piece { x, part });
            x += width;
        }
        let width = x;
        // The space at the end of a line keeps words apart in copied text; it takes no room.
        pieces.extend(trailing.map(|part| Piece { x, part }));
        Self { pieces, width, hyphen }
    }
}
