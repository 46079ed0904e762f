//! The search over everything, as somebody types.

use domain::board::Board;
use domain::{Problem, Problems};
use serde::{Deserialize, Serialize};
use store::{Hit, Reader};
use ts_rs::TS;

use crate::desk::Desk;
use crate::table::{Run, command};

/// So many rows are found where the caller does not say.
const USUAL: i64 = 20;
/// Nobody reads more.
const MOST: i64 = 200;

/// Finds rows by what was typed, slips included: numbers, associations, purposes, persons, notes, names of
/// attachments. Finds nothing for an empty text.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Search {
    /// What was typed so far.
    pub text: String,
    /// Only rows of this board, and those that belong to all.
    pub board: Option<i64>,
    /// How many rows; 20 where left out.
    pub limit: Option<i64>,
}

/// What was found, in groups; the group with the best row comes first.
#[derive(Debug, Serialize, TS)]
pub struct Found {
    /// The groups.
    pub groups: Vec<FoundGroup>,
    /// How many rows in all groups.
    pub count: i64,
}

/// Rows of one noun.
#[derive(Debug, Serialize, TS)]
pub struct FoundGroup {
    /// `application`, `association`, `member`, `sitting`, `proposal`.
    pub noun: String,
    /// `Anträge`.
    pub label: String,
    /// The rows, best first.
    pub hits: Vec<FoundRow>,
}

/// A row that was found.
#[derive(Debug, Serialize, TS)]
pub struct FoundRow {
    /// Noun of the row.
    pub noun: String,
    /// Row number.
    pub id: i64,
    /// `04/2019 Banjul e.V.`
    pub title: String,
    /// What else tells it from others: the purpose, the address, the board.
    pub detail: String,
    /// The words by which it was found, as they are written there: `Banjul` for `Banyul`.
    pub matched: Vec<String>,
}

command!(Search, "search", Read, "Sucht in allem, auch bei Tippfehlern", Found);

impl Run for Search {
    fn run(self, desk: &mut Desk) -> Result<Found, Problems> {
        let limit = usize::try_from(self.limit.unwrap_or(USUAL).clamp(0, MOST)).unwrap_or(0);
        let mut hits = desk.read(|reader| {
            let mut hits = reader.search(&self.text, self.board, limit)?;
            name_the_district(reader, &mut hits)?;
            Ok(hits)
        })?;
        // Whoever types a whole number means that one, however well others sound.
        let typed = self.text.trim().to_lowercase();
        hits.sort_by_key(|hit| !is_number(&typed, &hit.title));
        let count = i64::try_from(hits.len()).unwrap_or(i64::MAX);
        let mut groups: Vec<FoundGroup> = Vec::new();
        for hit in hits {
            match groups.iter_mut().find(|group| group.noun == hit.noun) {
                Some(group) => group.hits.push(row(hit)),
                None => groups.push(FoundGroup {
                    noun: hit.noun.to_owned(),
                    label: label(hit.noun).to_owned(),
                    hits: vec![row(hit)],
                }),
            }
        }
        Ok(Found { groups, count })
    }
}

/// `IB-66/2026` of `IB-66/2026 Bulter Jugendtreff`.
fn is_number(typed: &str, title: &str) -> bool {
    typed.contains(|letter: char| letter.is_ascii_digit())
        && title
            .to_lowercase()
            .strip_prefix(typed)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// Where several boards share the register an application says whose it is.
fn name_the_district(reader: Reader<'_>, hits: &mut [Hit]) -> Result<(), Problem> {
    let boards = reader.all::<Board>()?;
    if boards.len() < 2 {
        return Ok(());
    }
    for hit in hits.iter_mut().filter(|hit| hit.noun == "application") {
        let board = reader.application_line(hit.id)?.map(|line| line.board);
        if let Some(board) = boards.iter().find(|one| Some(one.id) == board) {
            hit.detail = match hit.detail.as_str() {
                "" => board.district.clone(),
                detail => format!("{} · {detail}", board.district),
            };
        }
    }
    Ok(())
}

fn row(hit: Hit) -> FoundRow {
    let Hit { noun, id, title, detail, matched, .. } = hit;
    FoundRow { noun: noun.to_owned(), id, title, detail, matched }
}

fn label(noun: &str) -> &'static str {
    match noun {
        "application" => "Anträge",
        "association" => "Vereine und Personen",
        "member" => "Mitglieder",
        "sitting" => "Sitzungen",
        "proposal" => "Beschlussdrucksachen",
        _ => "Weiteres",
    }
}
