//! Line breaking: greedy in cells, over the whole paragraph (total-fit) in running text.

use super::line::Line;
use super::units::{Part, Unit, Units};

/// A place where a line begins or ends: before unit `unit`, or at its split number `split - 1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    unit: usize,
    split: usize,
}

/// Rounding must not push the last letter of a full line over.
const SLACK: f64 = 1e-6;

/// As much on each line as fits. No hyphens.
pub(crate) fn greedy(text: &Units, width: f64) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut from = 0;
    while from < text.units.len() {
        let mut used = 0.0;
        let mut to = from;
        for unit in text.units.get(from..).unwrap_or_default() {
            if to > from && used + unit.width > width + SLACK {
                break;
            }
            used += unit.width + space(unit);
            to += 1;
        }
        lines.push(line(text, Place { unit: from, split: 0 }, Place { unit: to, split: 0 }));
        from = to;
    }
    lines
}

/// The breaks with the least unevenness over the whole paragraph, ragged right.
pub(crate) fn total_fit(text: &Units, width: f64) -> Vec<Line> {
    let places = places(&text.units);
    let sums = prefix_sums(&text.units);
    let mut best: Vec<(f64, usize)> = vec![(0.0, 0)];
    for (at, place) in places.iter().enumerate().skip(1) {
        let mut found = (f64::INFINITY, at - 1);
        for (start, from) in places.iter().enumerate().take(at).rev() {
            let length = length(&text.units, &sums, *from, *place);
            if length > width + SLACK && start + 1 < at {
                // Earlier starts only make the line longer, but for a hair of kerning.
                if length > width + 2.0 {
                    break;
                }
                continue;
            }
            // Two hyphens in a row are never allowed.
            if from.split > 0 && place.split > 0 {
                continue;
            }
            let Some((so_far, _)) = best.get(start) else { continue };
            let cost = so_far + cost(width, length, *place, text.units.len());
            if cost < found.0 {
                found = (cost, start);
            }
        }
        best.push(found);
    }
    let mut lines = Vec::new();
    let mut at = places.len().saturating_sub(1);
    while at > 0 {
        let Some((_, start)) = best.get(at).copied() else { break };
        if let (Some(from), Some(to)) = (places.get(start), places.get(at)) {
            lines.push(line(text, *from, *to));
        }
        at = start;
    }
    lines.reverse();
    lines
}

fn places(units: &[Unit]) -> Vec<Place> {
    let mut places = Vec::with_capacity(units.len() + 1);
    for (unit, content) in units.iter().enumerate() {
        places.extend((0..=content.splits.len()).map(|split| Place { unit, split }));
    }
    places.push(Place { unit: units.len(), split: 0 });
    places
}

/// Width of all units before each one, spaces included.
fn prefix_sums(units: &[Unit]) -> Vec<f64> {
    let mut sum = 0.0;
    let mut sums = vec![0.0];
    for unit in units {
        sum += unit.width + space(unit);
        sums.push(sum);
    }
    sums
}

fn space(unit: &Unit) -> f64 {
    unit.space.as_ref().map_or(0.0, |space| space.width)
}

fn split(units: &[Unit], place: Place) -> Option<&super::units::Split> {
    units.get(place.unit)?.splits.get(place.split.checked_sub(1)?)
}

fn length(units: &[Unit], sums: &[f64], from: Place, to: Place) -> f64 {
    let sum = |at: usize| sums.get(at).copied().unwrap_or_default();
    let mut length = sum(to.unit) - sum(from.unit);
    if let (Some(start), Some(unit)) = (split(units, from), units.get(from.unit)) {
        length -= unit.width - start.tail_width;
    }
    match split(units, to) {
        Some(end) => length += end.head_width,
        // The space at the end hangs.
        None => length -= to.unit.checked_sub(1).and_then(|last| units.get(last)).map_or(0.0, space),
    }
    length
}

fn cost(width: f64, length: f64, to: Place, units: usize) -> f64 {
    let last = to.unit == units;
    if length > width + SLACK {
        return 1e9;
    }
    if last {
        // A last line of a syllable or one short word looks lost.
        return if length < width * 0.12 { 0.02 } else { 0.0 };
    }
    let slack = (width - length) / width;
    // A hyphen must save a clearly uneven line.
    let hyphen = if to.split > 0 { 0.03 } else { 0.0 };
    slack * slack + hyphen + 0.002
}

fn line(text: &Units, from: Place, to: Place) -> Line {
    let units = &text.units;
    let mut parts: Vec<Part> = Vec::new();
    let mut trailing = None;
    let last = if to.split > 0 { to.unit + 1 } else { to.unit };
    for at in from.unit..last {
        let Some(unit) = units.get(at) else { break };
        let start = if at == from.unit { split(units, from) } else { None };
        let end = if at == to.unit { split(units, to) } else { None };
        match (start, end) {
            (Some(split), _) => parts.extend(split.tail.iter().cloned()),
            (None, Some(split)) => parts.extend(split.head.iter().cloned()),
            (None, None) => parts.extend(unit.parts.iter().cloned()),
        }
        if at + 1 < last {
            parts.extend(unit.space.clone());
        } else if to.split == 0 {
            trailing.clone_from(&unit.space);
        }
    }
    // Also the last space of a text: it parts a label from its value for whoever listens.
    Line::set(parts, trailing, text.mixed, to.split > 0)
}
