use std::collections::HashMap;

use domain::alike::{NEAR, needed};
use domain::fold::{fold, written};
use domain::number::read_loose_number;
use domain::problem::Problem;
use rusqlite::Connection;

use super::document::{self, Document, KINDS, Kind};
use super::rank::{Ranked, rank};
use super::terms::{STEPS, Step, Terms};
use super::{CERTAIN, Hit};
use crate::reader::Reader;
use crate::trouble::sql;

/// Nobody types more; what follows is not looked at.
const LONGEST_QUERY: usize = 200;
const MOST_WORDS: usize = 8;

/// So many rows of one question are weighed, the youngest.
const WEIGHED: usize = 150;

/// Beside a certain hit, whatever is less near than this is another matter.
const BESIDE_CERTAIN: u16 = 750;

impl Reader<'_> {
    /// Finds rows by what somebody types, best first; with a board its rows and those that belong to
    /// all. Whatever is typed, there is an answer; where nothing fits it is empty.
    pub fn search(&self, text: &str, board: Option<i64>, limit: usize) -> Result<Vec<Hit>, Problem> {
        let typed: String = text.chars().take(LONGEST_QUERY).collect();
        // Applications are many; they are asked for apart, so that they and all others do not crowd each other
        // out.
        let many = KINDS.first().map_or(0, Kind::end);
        let ranges = vec![(many, i64::MAX), (0, many)];
        let mut search =
            Search { conn: self.conn, board, limit, ranges, weighed: WEIGHED as i64, found: HashMap::new() };
        search.by_number(&typed)?;
        search.by_words(&typed)?;
        search.hits()
    }

    /// All rows of one noun that somebody may mean by what is typed, best first: for the filter of a list,
    /// whose count and sums must be those of all of them.
    pub(crate) fn rows_found(&self, noun: &str, text: &str) -> Result<Vec<i64>, Problem> {
        let Some(kind) = document::kind(noun) else { return Ok(Vec::new()) };
        let typed: String = text.chars().take(LONGEST_QUERY).collect();
        let ranges = vec![(kind.id(0), kind.end())];
        let mut search = Search {
            conn: self.conn,
            board: None,
            limit: usize::MAX,
            ranges,
            weighed: i64::MAX,
            found: HashMap::new(),
        };
        search.by_words(&typed)?;
        let ranked = search.ranked();
        Ok(ranked.iter().filter_map(|found| document::row(found.id)).map(|(_, id)| id).collect())
    }
}

struct Search<'c> {
    conn: &'c Connection,
    board: Option<i64>,
    limit: usize,
    /// Numbers of the index that are looked through, each apart.
    ranges: Vec<(i64, i64)>,
    /// How many rows of one question are weighed.
    weighed: i64,
    found: HashMap<i64, Ranked>,
}

impl Search<'_> {
    fn by_number(&mut self, typed: &str) -> Result<(), Problem> {
        let Some(number) = read_loose_number(typed) else { return Ok(()) };
        let end = if number.is_whole { format!("{}\u{1}", number.key) } else { format!("{}~", number.key) };
        let mut statement = self
            .conn
            .prepare_cached(
                "SELECT id, number FROM search_text INDEXED BY search_text_by_number
                 WHERE number <> '' AND number >= ?1 AND number < ?2 AND (?3 IS NULL OR board = ?3)
                 ORDER BY id DESC LIMIT ?4",
            )
            .map_err(sql)?;
        let mut rows = statement.query((&number.key, end, self.board, WEIGHED as i64)).map_err(sql)?;
        while let Some(row) = rows.next().map_err(sql)? {
            let (id, by) = (row.get(0).map_err(sql)?, vec![row.get(1).map_err(sql)?]);
            let score = if number.is_whole { 1000 } else { 980 };
            self.found.insert(id, Ranked { id, score, share_of_name: 1000, by });
        }
        Ok(())
    }

    fn by_words(&mut self, typed: &str) -> Result<(), Problem> {
        let query = fold(typed);
        let mut all: Vec<Terms> = needed(&query).into_iter().take(MOST_WORDS).map(Terms::of).collect();
        if all.is_empty() {
            return Ok(());
        }
        for step in STEPS {
            if step == Step::Slips && self.found.values().any(|hit| hit.score >= CERTAIN) {
                return Ok(());
            }
            // A word that stands there as it was typed is not a slip, as long as others may be.
            let others_may = step == Step::Slips && !all.iter().all(Terms::are_certain);
            for terms in all.iter_mut().filter(|terms| !(others_may && terms.are_certain())) {
                terms.widen(self.conn, step)?;
            }
            if all.iter().any(Terms::are_empty) {
                continue;
            }
            self.ask(&all, true)?;
            if self.is_enough() {
                return Ok(());
            }
            self.ask(&all, false)?;
            if self.is_enough() {
                return Ok(());
            }
        }
        if self.found.is_empty() && all.len() > 2 { self.with_one_missing(&all) } else { Ok(()) }
    }

    fn is_enough(&self) -> bool {
        self.found.values().filter(|hit| hit.score >= BESIDE_CERTAIN).count() >= self.limit
    }

    /// Rows that have all words: in their names, or anywhere.
    fn ask(&mut self, all: &[Terms], only_names: bool) -> Result<(), Problem> {
        let groups: Vec<String> = all.iter().map(Terms::expression).collect();
        let joined = groups.join(" AND ");
        let expression = if only_names { format!("names : ({joined})") } else { joined };
        self.weigh(&expression, all, 0)
    }

    /// In a longer query one word may be wrong.
    fn with_one_missing(&mut self, all: &[Terms]) -> Result<(), Problem> {
        for left_out in 0..all.len() {
            let others = || all.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, terms)| terms);
            if others().all(|terms| !terms.are_empty()) {
                let groups: Vec<String> = others().map(Terms::expression).collect();
                self.weigh(&groups.join(" AND "), all, 1)?;
            }
        }
        Ok(())
    }

    /// Weighs the rows of an expression.
    fn weigh(&mut self, expression: &str, all: &[Terms], missing: usize) -> Result<(), Problem> {
        for (from, to) in self.ranges.clone() {
            let mut statement = self
                .conn
                .prepare_cached(
                    "SELECT t.id, t.names, t.prose FROM search_doc d CROSS JOIN search_text t ON t.id = d.rowid
                     WHERE search_doc MATCH ?1 AND d.rowid >= ?2 AND d.rowid < ?3
                        AND (?4 IS NULL OR t.board IS NULL OR t.board = ?4)
                     ORDER BY d.rowid DESC LIMIT ?5",
                )
                .map_err(sql)?;
            let mut rows = statement.query((expression, from, to, self.board, self.weighed)).map_err(sql)?;
            while let Some(row) = rows.next().map_err(sql)? {
                let text = |at: usize| row.get_ref(at).and_then(|value| Ok(value.as_str()?)).map_err(sql);
                let Some(new) = rank(row.get(0).map_err(sql)?, text(1)?, text(2)?, all, missing) else {
                    continue;
                };
                if new.score >= NEAR && self.found.get(&new.id).is_none_or(|old| old.score < new.score) {
                    self.found.insert(new.id, new);
                }
            }
        }
        Ok(())
    }

    /// What was found, best first, without what is another matter beside a certain hit.
    fn ranked(self) -> Vec<Ranked> {
        let best = self.found.values().map(|hit| hit.score).max().unwrap_or(0);
        let least = if best >= CERTAIN { BESIDE_CERTAIN } else { NEAR };
        let mut ranked: Vec<Ranked> = self.found.into_values().filter(|hit| hit.score >= least).collect();
        ranked.sort_by_key(Ranked::order);
        ranked.truncate(self.limit);
        ranked
    }

    fn hits(self) -> Result<Vec<Hit>, Problem> {
        let conn = self.conn;
        let ranked = self.ranked();
        let mut hits = Vec::with_capacity(ranked.len());
        for found in ranked {
            let Some((kind, id)) = document::row(found.id) else { continue };
            let Some(document) = document::of(conn, kind, id)? else { continue };
            let matched = as_written(&document, &found.by);
            hits.push(Hit {
                noun: kind.noun,
                id,
                title: document.title,
                detail: document.detail,
                matched,
                score: found.score,
            });
        }
        Ok(hits)
    }
}

/// The words of a document that were found, in its own spelling, each once.
fn as_written(document: &Document, by: &[String]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for form in by {
        let texts = std::iter::once(&document.title).chain(&document.names).chain(&document.prose);
        let word = texts.into_iter().find_map(|text| written(text, form)).map(str::to_owned);
        if let Some(word) = word.filter(|word| !all.contains(word)) {
            all.push(word);
        }
    }
    all
}
