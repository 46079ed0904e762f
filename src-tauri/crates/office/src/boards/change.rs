use domain::board::{Board, QuorumRule};
use domain::number::NumberPattern;
use domain::paper::HouseStyle;
use domain::problem::Code;
use domain::{Day, Problem, Problems, TimeStyle, order, text};

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
            let mut board = usual(&district, number_pattern);
            board.uid = tx.uid();
            tx.put(&mut board)?;
            tx.relabel(format!("{} angelegt", board.name));
            Ok(board.id)
        })
    }
}

/// The settings that are usual in Hannover (domain.md 1.3, 2.1); each can be changed.
pub(crate) fn usual(district: &str, number_pattern: NumberPattern) -> Board {
    Board {
        id: 0,
        uid: String::new(),
        district: district.to_owned(),
        name: format!("Integrationsbeirat {district}"),
        council: format!("Stadtbezirksrat {district}"),
        municipality_kind: "Landeshauptstadt".into(),
        municipality: "Hannover".into(),
        number_pattern,
        quorum_rule: QuorumRule::None,
        quorum_number: None,
        print_votes: false,
        time_style: TimeStyle::Dot,
        house_style: HouseStyle::Neutral,
        unit: String::new(),
        gender_text: "Die Vorhaben richten sich an alle Menschen im Stadtbezirk, ob mit oder ohne Migrationshintergrund \
                      und gleich welchen Geschlechts. Einzelne Vorhaben können bestimmte Gruppen besonders ansprechen."
            .into(),
        climate_from: Day::new(2024, 1, 1),
        climate_text: "Das Ergebnis ist neutral. Die Vorhaben haben keine nennenswerten Auswirkungen auf das Klima.".into(),
        product: "Produkt 11111 Angelegenheiten der Stadtbezirke".into(),
        budget_part: "18".into(),
        keep_notice: false,
        number_prefix: "15-".into(),
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
