//! What changed since a document was issued: the facts gathered anew differ from the frozen ones.

use domain::document::IssuedDocument;
use domain::paper::Facts;
use domain::problem::Code;
use domain::{Problem, Problems};

use super::Difference;
use super::view::root;
use crate::desk::Desk;
use crate::papers::{Asked, gather};

/// The most lines that are named; more tell nobody more.
const NAMED: usize = 12;

/// The facts of an issued document as they would be gathered now; `None` where it could not be made any more.
pub(super) fn gathered_anew(desk: &Desk, document: &IssuedDocument) -> Result<Option<Facts>, Problems> {
    let piece = if document.kind.has_pieces() { root(desk, document)? } else { None };
    let asked = Asked {
        kind: document.kind,
        id: document.subject,
        year: document.year,
        public: document.public,
        piece,
        day: document.day,
    };
    let gone = |problems: &Problems| problems.0.first().is_some_and(|p| !matches!(p.code, Code::StoreFailed));
    match gather(desk, &asked) {
        Ok(mut draft) => {
            draft.facts.keep_of_its_day(&read(document)?, piece);
            Ok(Some(draft.facts))
        }
        Err(problems) if gone(&problems) => Ok(None),
        Err(problems) => Err(problems),
    }
}

/// The lines that read otherwise; none: the document is up to date.
pub(super) fn differences(
    document: &IssuedDocument,
    now: &Option<Facts>,
) -> Result<Vec<Difference>, Problem> {
    let mut frozen: Facts = read(document)?;
    let Some(now) = now else {
        let before = document.title.clone();
        return Ok(vec![Difference { before, after: String::new() }]);
    };
    let mut now = now.clone();
    if document.corrects.is_some() {
        frozen.unname_corrected(&mut now);
    }
    for facts in [&mut frozen, &mut now] {
        facts.set_mark(None);
    }
    if frozen == now {
        return Ok(Vec::new());
    }
    let lines = |facts: &Facts| -> Vec<String> {
        let text = documents::arrange(facts).plain_text();
        text.lines().map(str::to_owned).filter(|line| !line.trim().is_empty()).collect()
    };
    Ok(compared(&lines(&frozen), &lines(&now)))
}

pub(super) fn read(document: &IssuedDocument) -> Result<Facts, Problem> {
    serde_json::from_str(&document.facts).map_err(|_| Problem::new(Code::DocumentLost))
}

/// Line by line, the common lines as far as they go (longest common subsequence).
fn compared(before: &[String], after: &[String]) -> Vec<Difference> {
    let same = common(before, after);
    let mut all = Vec::new();
    let (mut at, mut to) = (0, 0);
    for (i, j) in same.into_iter().chain([(before.len(), after.len())]) {
        let gone = before.get(at..i).unwrap_or_default();
        let come = after.get(to..j).unwrap_or_default();
        for step in 0..gone.len().max(come.len()) {
            let line = |lines: &[String]| lines.get(step).cloned().unwrap_or_default();
            all.push(Difference { before: line(gone), after: line(come) });
        }
        (at, to) = (i + 1, j + 1);
    }
    all.truncate(NAMED);
    all
}

/// Places of the lines that both have, in order.
fn common(before: &[String], after: &[String]) -> Vec<(usize, usize)> {
    let (rows, columns) = (before.len(), after.len());
    let mut lengths = vec![vec![0usize; columns + 1]; rows + 1];
    let at = |lengths: &Vec<Vec<usize>>, i: usize, j: usize| {
        lengths.get(i).and_then(|row| row.get(j)).copied().unwrap_or(0)
    };
    for i in (0..rows).rev() {
        for j in (0..columns).rev() {
            let value = if before.get(i) == after.get(j) {
                at(&lengths, i + 1, j + 1) + 1
            } else {
                at(&lengths, i + 1, j).max(at(&lengths, i, j + 1))
            };
            if let Some(slot) = lengths.get_mut(i).and_then(|row| row.get_mut(j)) {
                *slot = value;
            }
        }
    }
    let (mut i, mut j, mut all) = (0, 0, Vec::new());
    while i < rows && j < columns {
        if before.get(i) == after.get(j) {
            all.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if at(&lengths, i + 1, j) >= at(&lengths, i, j + 1) {
            i += 1;
        } else {
            j += 1;
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changed_is_named_line_by_line() {
        let lines = |text: &str| text.split('|').map(str::to_owned).collect::<Vec<_>>();
        let found = compared(&lines("a|Betrag 1|b|c"), &lines("a|Betrag 2|b|neu|c"));
        assert_eq!(
            found,
            [
                Difference { before: "Betrag 1".into(), after: "Betrag 2".into() },
                Difference { before: String::new(), after: "neu".into() },
            ]
        );
        assert_eq!(compared(&lines("a|b"), &lines("a|b")), []);
    }
}
