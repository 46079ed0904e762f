//! The agenda with which a sitting begins.

use super::{ItemKind, SittingKind};
use crate::board::Board;
use crate::compose::genitive;

/// The items of a new sitting, in order, from the standing items of the board: the first opens it, the one that
/// speaks of Zuwendungen weighs the applications; where none does, that stands after the first. Nobody opens a vote
/// in writing: it only weighs.
pub fn standing_items(board: &Board, kind: SittingKind) -> Vec<(ItemKind, String)> {
    let weighing = format!("Beratung über Zuwendungen auf Vorschlag des {}", genitive(&board.name));
    if kind == SittingKind::Circular {
        return vec![(ItemKind::Grants, weighing)];
    }
    let lines: Vec<&str> =
        board.standing_items.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let weighs =
        lines.iter().skip(1).position(|line| line.to_lowercase().contains("zuwendung")).map(|at| at + 1);
    let mut items: Vec<(ItemKind, String)> = lines
        .iter()
        .enumerate()
        .map(|(at, line)| {
            let kind = match at {
                0 => ItemKind::Opening,
                at if Some(at) == weighs => ItemKind::Grants,
                _ => ItemKind::Talk,
            };
            (kind, (*line).to_owned())
        })
        .collect();
    if items.is_empty() {
        items.push((ItemKind::Opening, "Eröffnung".to_owned()));
    }
    if weighs.is_none() {
        items.insert(1, (ItemKind::Grants, weighing));
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::NumberPattern;

    fn items(lines: &str, kind: SittingKind) -> Vec<(ItemKind, String)> {
        let mut board = Board::usual("Nord", NumberPattern::read("NN/JJJJ").unwrap());
        board.standing_items = lines.into();
        standing_items(&board, kind)
    }

    #[test]
    fn without_standing_items() {
        let found = items(" \n", SittingKind::Meeting);
        assert_eq!(found[0], (ItemKind::Opening, "Eröffnung".into()));
        assert_eq!(found[1].0, ItemKind::Grants);
        assert!(found[1].1.ends_with("Integrationsbeirates Nord"));
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn the_weighing_stands_where_it_is_named() {
        let kinds =
            |lines| items(lines, SittingKind::Meeting).into_iter().map(|(kind, _)| kind).collect::<Vec<_>>();
        assert_eq!(
            kinds("Eröffnung\nBerichte\nVerschiedenes"),
            [ItemKind::Opening, ItemKind::Grants, ItemKind::Talk, ItemKind::Talk]
        );
        assert_eq!(
            kinds("Eröffnung\nFragestunde\nAnträge auf Zuwendungen\nVerschiedenes"),
            [ItemKind::Opening, ItemKind::Talk, ItemKind::Grants, ItemKind::Talk]
        );
    }

    #[test]
    fn a_vote_in_writing_only_weighs() {
        let found = items("Eröffnung\nBerichte", SittingKind::Circular);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0, ItemKind::Grants);
    }
}
