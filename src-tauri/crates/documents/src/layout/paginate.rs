use std::rc::Rc;

use super::frame::Line1;
use super::measures::{Format, HAIRLINE, LEFT, RASTER, TABLE, TOP};
use super::paper::{Bookmark, Mark, Page, Tag};
use super::slab::{Carry, Slab};
use crate::fonts::Fonts;

/// Rounding must not push a line that just fits.
const SLACK: f64 = 1e-6;

/// A line of sums carried over is as high as a row.
const CARRY: f64 = 6.25;

/// How pages are filled.
#[derive(Clone, Copy)]
pub(crate) struct Filling<'a> {
    pub format: Format,
    /// Where the first page begins, mm.
    pub first_top: f64,
    /// Pages of a table begin with the sums so far.
    pub carrying: Option<&'a Fonts>,
    /// Every gap of two steps of the raster or more is so many steps smaller, but never less than one.
    pub close: u8,
}

/// Filled pages.
pub(crate) struct Filled {
    pub pages: Vec<Page>,
    pub bookmarks: Vec<Bookmark>,
    /// Where the last page ends, mm.
    pub end: f64,
}

/// Fills pages from the top. A page may end early rather than tear what belongs together.
pub(crate) fn paginate(slabs: &[Slab], how: Filling<'_>) -> Filled {
    let Filling { format, first_top, carrying, close } = how;
    let mut press = Press {
        pages: vec![Page::new(format)],
        format,
        bookmarks: Vec::new(),
        y: first_top,
        bottom: format.bottom(),
        bare: true,
        carrying,
        close,
    };
    let height = |group: &[Slab]| height(group, close);
    let mut last: Option<&Slab> = None;
    let mut at = 0;
    while let Some(rest) = slabs.get(at..).filter(|rest| !rest.is_empty()) {
        let count = rest.iter().take_while(|slab| slab.keep).count() + 1;
        let group = rest.get(..count).unwrap_or(rest);
        // Room to write is what the page has left; it never asks for another one.
        let asks = !matches!(group, [only] if only.fill);
        if asks && !press.fits(last, group) && !press.bare && height(group) <= press.bottom - TOP + SLACK {
            press.turn();
            press.repeat_head(last, group);
        }
        for (place, slab) in group.iter().enumerate() {
            if slab.turn {
                press.turn_if_begun();
                continue;
            }
            if slab.fill {
                // What is kept with it below still needs its room.
                let below = group.get(place + 1..).unwrap_or_default();
                let below = below.first().map_or(0.0, |next| between(slab, next, close) + height(below));
                while press.has_room(last, slab, slab.height + below) {
                    press.put(last, slab);
                    last = Some(slab);
                }
                continue;
            }
            // Only a group taller than a page is torn, between lines.
            if !press.fits(last, std::slice::from_ref(slab)) && !press.bare {
                press.turn();
                press.repeat_head(last, std::slice::from_ref(slab));
            }
            press.put(last, slab);
            last = Some(slab);
        }
        at += group.len();
    }
    Filled { pages: press.pages, bookmarks: press.bookmarks, end: press.y }
}

struct Press<'a> {
    pages: Vec<Page>,
    format: Format,
    bookmarks: Vec<Bookmark>,
    y: f64,
    bottom: f64,
    /// Nothing on the page yet.
    bare: bool,
    carrying: Option<&'a Fonts>,
    close: u8,
}

impl Press<'_> {
    fn gap(&self, last: Option<&Slab>, next: &Slab) -> f64 {
        if self.bare { 0.0 } else { last.map_or(0.0, |last| between(last, next, self.close)) }
    }

    fn fits(&self, last: Option<&Slab>, group: &[Slab]) -> bool {
        group.first().is_none_or(|first| self.has_room(last, first, height(group, self.close)))
    }

    fn has_room(&self, last: Option<&Slab>, first: &Slab, height: f64) -> bool {
        self.y + self.gap(last, first) + height <= self.bottom + SLACK
    }

    fn turn(&mut self) {
        self.pages.push(Page::new(self.format));
        self.y = TOP;
        self.bare = true;
    }

    fn turn_if_begun(&mut self) {
        if !self.bare {
            self.turn();
        }
    }

    fn repeat_head(&mut self, last: Option<&Slab>, group: &[Slab]) {
        let Some(head) = group.first().and_then(|slab| slab.head.as_ref()) else { return };
        let same = last.and_then(|slab| slab.head.as_ref()).is_some_and(|before| Rc::ptr_eq(before, head));
        if !same {
            return;
        }
        let y = self.y;
        let marks: Vec<Mark> = head.marks.iter().map(|mark| mark.clone().into_artifact().down(y)).collect();
        if let Some(page) = self.pages.last_mut() {
            page.marks.extend(marks);
        }
        self.y += head.height;
        if let (Some(fonts), Some(carry)) = (self.carrying, last.and_then(|last| last.carry.as_ref())) {
            self.carry_over(carry, &Line1 { fonts });
        }
    }

    fn carry_over(&mut self, carry: &Carry, set: &Line1<'_>) {
        let y = self.y + CARRY / 2.0 - TABLE.line / 2.0 + TABLE.baseline();
        let mut marks = Mark::text(Tag::Artifact, LEFT, y, set.fit("Übertrag", TABLE, 40.0));
        for (right, figure) in &carry.figures {
            let line = set.fit(figure, TABLE, *right - LEFT);
            marks.extend(Mark::text(Tag::Artifact, *right - line.width, y, line));
        }
        self.y += CARRY;
        let x = carry.figures.iter().map(|(right, _)| *right).fold(LEFT, f64::max);
        marks.push(Mark::rule(LEFT, self.y, x - LEFT, HAIRLINE));
        if let Some(page) = self.pages.last_mut() {
            page.marks.extend(marks);
        }
    }

    fn put(&mut self, last: Option<&Slab>, slab: &Slab) {
        self.y += self.gap(last, slab);
        self.bare = false;
        let y = self.y;
        if let Some((level, title)) = &slab.bookmark {
            let page = self.pages.len().saturating_sub(1);
            self.bookmarks.push(Bookmark { title: title.clone(), level: *level, page, y });
        }
        if let Some(page) = self.pages.last_mut() {
            page.marks.extend(slab.marks.iter().map(|mark| mark.clone().down(y)));
        }
        self.y += slab.height;
    }
}

/// The larger of two neighbours' gaps counts.
fn between(above: &Slab, below: &Slab, close: u8) -> f64 {
    let gap = above.after.max(below.before);
    if gap >= 2.0 * RASTER { (gap - f64::from(close) * RASTER).max(RASTER) } else { gap }
}

/// Least height: lines that only fill the page may be none.
fn height(group: &[Slab], close: u8) -> f64 {
    let firm = || group.iter().filter(|slab| !slab.fill);
    let gaps: f64 = firm().zip(firm().skip(1)).map(|(a, b)| between(a, b, close)).sum();
    firm().map(|slab| slab.height).sum::<f64>() + gaps
}
