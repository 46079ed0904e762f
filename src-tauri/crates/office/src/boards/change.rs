use domain::board::{Board, QuorumRule};
use domain::number::NumberPattern;
use domain::problem::Code;
use domain::{Day, Problem, Problems, order, text};

use super::{BoardView, ChangeBoard, CreateBoard, ViewBoard};
use crate::answers::{Saved, Versioned};
use crate::desk::{Desk, deed};
use crate::table::Run;

impl Run for ViewBoard {
    fn run(self, desk: &mut Desk) -> Result<BoardView, Problems> {
        desk.read(|reader| {
            let mut members = reader.members(self.id)?;
            members
                .sort_by(|a, b| a.role.cmp(&b.role).then_with(|| order::persons(&a.listed(), &b.listed())));
            let members = members
                .into_iter()
                .map(|row| Ok(Versioned { version: reader.version::<domain::board::Member>(row.id)?, row }))
                .collect::<Result<_, Problem>>()?;
            Ok(BoardView { board: reader.get(self.id)?, version: reader.version::<Board>(self.id)?, members })
        })
    }
}

impl Run for CreateBoard {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let mut problems = Problems::default();
        let district = problems.take("district", text::needed(&self.district, "Der Stadtbezirk"));
        let pattern = problems.take("number_pattern", NumberPattern::read(&self.number_pattern));
        let (Some(district), Some(number_pattern)) = (district, pattern) else { return Err(problems) };
        desk.act(deed("create_board"), |tx| {
            let mut board = Board::usual(&district, number_pattern);
            board.uid = tx.uid();
            tx.put(&mut board)?;
            tx.relabel(format!("{} angelegt", board.name));
            Ok(board.id)
        })
    }
}

impl Run for ChangeBoard {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("change_board"), |tx| {
            tx.expect_version::<Board>(self.id, self.version)?;
            let mut board: Board = tx.get(self.id)?;
            self.apply(&mut board, today)?;
            tx.put(&mut board)?;
            tx.relabel(format!("Einstellungen von {} geändert", board.district));
            Ok(board.id)
        })
    }
}

impl ChangeBoard {
    fn apply(self, board: &mut Board, today: Day) -> Result<(), Problems> {
        let mut problems = Problems::default();
        let mut set =
            |target: &mut String, given: Option<String>, field: &str, needed: Option<&str>, long: bool| {
                let Some(given) = given else { return };
                let read = match (needed, long) {
                    (Some(what), _) => text::needed(&given, what),
                    (None, true) => text::prose(&given),
                    (None, false) => text::line(&given),
                };
                if let Some(value) = problems.take(field, read) {
                    *target = value;
                }
            };
        set(&mut board.name, self.name, "name", Some("Der Name des Beirats"), false);
        set(&mut board.council, self.council, "council", Some("Der Name des Stadtbezirksrats"), false);
        set(&mut board.municipality_kind, self.municipality_kind, "municipality_kind", None, false);
        set(&mut board.municipality, self.municipality, "municipality", Some("Die Gemeinde"), false);
        set(&mut board.unit, self.unit, "unit", None, false);
        set(&mut board.gender_text, self.gender_text, "gender_text", None, true);
        set(&mut board.climate_text, self.climate_text, "climate_text", None, true);
        set(&mut board.product, self.product, "product", Some("Das Produkt"), false);
        set(&mut board.budget_part, self.budget_part, "budget_part", Some("Der Teilhaushalt"), false);
        set(&mut board.number_prefix, self.number_prefix, "number_prefix", None, false);
        if let Some(given) = self.number_pattern
            && let Some(pattern) = problems.take("number_pattern", NumberPattern::read(&given))
        {
            board.number_pattern = pattern;
        }
        if let Some(given) = self.climate_from {
            board.climate_from = match given.trim() {
                "" => None,
                typed => problems.take("climate_from", Day::read(typed, today)).or(board.climate_from),
            };
        }
        board.quorum_rule = self.quorum_rule.unwrap_or(board.quorum_rule);
        board.quorum_number = match board.quorum_rule {
            QuorumRule::Fixed => {
                let number = self.quorum_number.or(board.quorum_number);
                if number.is_none_or(|n| !(1..=999).contains(&n)) {
                    problems.add(
                        Problem::new(Code::CountUnreadable)
                            .at("quorum_number")
                            .fact("eingabe", number.map(|n| n.to_string()).unwrap_or_default()),
                    );
                }
                number
            }
            _ => None,
        };
        board.print_votes = self.print_votes.unwrap_or(board.print_votes);
        board.time_style = self.time_style.unwrap_or(board.time_style);
        board.house_style = self.house_style.unwrap_or(board.house_style);
        board.keep_notice = self.keep_notice.unwrap_or(board.keep_notice);
        problems.settle()
    }
}
