use std::collections::HashMap;

use domain::alike::{NEAR, Reach, Spelt, word};
use domain::fold::Word;
use domain::problem::Problem;
use rusqlite::{Connection, Params};

use super::CERTAIN;
use super::vocabulary::near_of_query;
use crate::trouble::sql;

/// How far a search goes to find a word; each step is taken where the one before did not find enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The word, one that begins with it, one that sounds the same.
    Straight,
    /// A word that contains it.
    Parts,
    /// A word with slips of the finger in it.
    Slips,
}

/// All steps, in order.
pub(super) const STEPS: [Step; 3] = [Step::Straight, Step::Parts, Step::Slips];

/// No more words than that stand for one word of the query.
const MOST: usize = 100;

/// Words that hold some letters.
const HOLDS: &str = "SELECT w.form, w.sound FROM search_part p CROSS JOIN search_word w ON w.id = p.rowid
    WHERE search_part MATCH ?1 LIMIT ?2";

/// Words that hold some letters and are as long as another one, but for a few.
const HOLDS_AND_IS_AS_LONG: &str = "SELECT w.form, w.sound
    FROM (SELECT rowid AS id FROM search_part WHERE search_part MATCH ?1 LIMIT 1000) p
    CROSS JOIN search_word w ON w.id = p.id
    WHERE length(w.sound) BETWEEN ?2 - ?3 AND ?2 + ?3";

/// A word of the query with the words of the register that may be meant, and how well each fits.
pub(super) struct Terms {
    pub spelt: Spelt,
    pub known: HashMap<String, u16>,
    /// Two words that together are the one that was typed: `kuechen`, `garten`.
    pub splits: Vec<(String, String)>,
}

impl Terms {
    pub fn of(word: &Word) -> Self {
        Self { spelt: Spelt::of(word), known: HashMap::new(), splits: Vec::new() }
    }

    /// Nothing in the register may be meant.
    pub fn are_empty(&self) -> bool {
        self.known.is_empty() && self.splits.is_empty()
    }

    /// The word itself is in the register.
    pub fn are_certain(&self) -> bool {
        self.known.values().any(|score| *score >= CERTAIN)
    }

    /// Takes in the words that a step finds.
    pub fn widen(&mut self, conn: &Connection, step: Step) -> Result<(), Problem> {
        let forms = self.spelt.forms.clone();
        for (form, sound) in &forms {
            match step {
                Step::Straight => self.straight(conn, form, sound)?,
                _ if self.spelt.is_number() => {}
                Step::Parts => self.parts(conn, form, sound)?,
                Step::Slips => self.slips(conn, sound)?,
            }
        }
        if step == Step::Slips && self.known.is_empty() {
            for (form, _) in &forms {
                self.split(conn, form)?;
            }
        }
        if self.known.len() > MOST {
            let mut scores: Vec<u16> = self.known.values().copied().collect();
            scores.sort_unstable_by(|a, b| b.cmp(a));
            let least = scores.get(MOST).copied().unwrap_or(0);
            self.known.retain(|_, score| *score > least);
        }
        Ok(())
    }

    fn straight(&mut self, conn: &Connection, form: &str, sound: &str) -> Result<(), Problem> {
        if self.spelt.is_number() {
            let bare = form.trim_start_matches('0');
            return self.take(
                conn,
                "SELECT form, sound FROM search_word WHERE form IN (?1, '0' || ?1)",
                [bare],
            );
        }
        let begins = "SELECT form, sound FROM search_word WHERE form >= ?1 AND form < ?2
            ORDER BY length(form), form LIMIT 100";
        self.take(conn, begins, (form, format!("{form}~")))?;
        self.take(conn, "SELECT form, sound FROM search_word WHERE sound = ?1 LIMIT 100", [sound])
    }

    fn parts(&mut self, conn: &Connection, form: &str, sound: &str) -> Result<(), Problem> {
        if sound.len() >= 4 {
            let begins = "SELECT form, sound FROM search_word WHERE sound > ?1 AND sound < ?2
                ORDER BY length(sound), form LIMIT 100";
            self.take(conn, begins, (sound, format!("{sound}~")))?;
        }
        if form.len() >= 4 {
            self.take(conn, HOLDS, (phrase("form", form), 400))?;
        }
        if sound.len() >= 5 {
            self.take(conn, HOLDS, (phrase("sound", sound), 400))?;
        }
        Ok(())
    }

    fn slips(&mut self, conn: &Connection, sound: &str) -> Result<(), Problem> {
        let near =
            "SELECT w.form, w.sound FROM search_near n JOIN search_word w ON w.id = n.word WHERE n.near = ?1";
        for key in near_of_query(sound) {
            self.take(conn, near, [key])?;
        }
        // Of one piece more than there are slips one is whole. By sound, which also brings together what
        // is spelt differently.
        let slips: u8 = if sound.len() < 9 { 1 } else { 2 };
        let length = u8::try_from(sound.len()).unwrap_or(u8::MAX);
        for piece in pieces(sound, usize::from(slips) + 1) {
            let piece = phrase("sound", piece);
            self.take(conn, HOLDS_AND_IS_AS_LONG, (&piece, length, slips))?;
            self.take(conn, HOLDS, (&piece, 200))?;
        }
        Ok(())
    }

    /// Is it two words of the register written as one?
    fn split(&mut self, conn: &Connection, form: &str) -> Result<(), Problem> {
        let exists = |word: &str| -> Result<bool, Problem> {
            conn.prepare_cached("SELECT 1 FROM search_word WHERE form = ?1")
                .and_then(|mut statement| statement.exists([word]))
                .map_err(sql)
        };
        for at in 3..form.len().saturating_sub(2) {
            let Some((left, right)) = form.split_at_checked(at) else { continue };
            if exists(left)? && exists(right)? {
                self.splits.push((left.to_owned(), right.to_owned()));
            }
        }
        Ok(())
    }

    /// Takes in those words of a SELECT that are near enough.
    fn take(&mut self, conn: &Connection, text: &str, params: impl Params) -> Result<(), Problem> {
        let mut statement = conn.prepare_cached(text).map_err(sql)?;
        let mut rows = statement.query(params).map_err(sql)?;
        while let Some(row) = rows.next().map_err(sql)? {
            let form = row.get_ref(0).and_then(|value| Ok(value.as_str()?)).map_err(sql)?;
            if self.known.contains_key(form) {
                continue;
            }
            let said = row.get_ref(1).and_then(|value| Ok(value.as_str()?)).map_err(sql)?;
            let score = word(&self.spelt, form, said, Reach::Anywhere);
            if score >= NEAR {
                self.known.insert(form.to_owned(), score);
            }
        }
        Ok(())
    }

    /// As FTS5 asks for it.
    pub fn expression(&self) -> String {
        let known = self.known.keys().map(|form| format!("\"{form}\""));
        let splits = self.splits.iter().map(|(left, right)| format!("(\"{left}\" AND \"{right}\")"));
        let all: Vec<String> = known.chain(splits).collect();
        format!("({})", all.join(" OR "))
    }
}

/// As FTS5 asks for letters in a row.
fn phrase(column: &str, letters: &str) -> String {
    format!("{column} : \"{letters}\"")
}

/// A word in so many pieces of nearly the same length; none where they would be too short to be asked for.
fn pieces(text: &str, count: usize) -> Vec<&str> {
    if text.len() < 3 * count {
        return Vec::new();
    }
    let cut = |at: usize| text.len() * at / count;
    (0..count).filter_map(|at| text.get(cut(at)..cut(at + 1))).collect()
}
