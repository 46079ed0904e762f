use domain::board::{Board, Member, QuorumRule, Term, setting_label};
use domain::number::NumberPattern;
use domain::problem::Code;
use domain::records::BoardSetting;
use domain::{Day, Money, Problem, Problems, order, text};
use store::Tx;

use super::{
    BoardView, ChangeBoard, CreateBoard, DatedSetting, MembershipEnd, RemoveBoardSetting, ViewBoard,
};
use crate::answers::{Saved, Versioned};
use crate::desk::{Desk, deed};
use crate::table::Run;

impl Run for ViewBoard {
    fn run(self, desk: &mut Desk) -> Result<BoardView, Problems> {
        let today = desk.today();
        desk.read(|reader| {
            let mut members = reader.members(self.id)?;
            members
                .sort_by(|a, b| a.role.cmp(&b.role).then_with(|| order::persons(&a.listed(), &b.listed())));
            let members: Vec<Versioned<Member>> = members
                .into_iter()
                .map(|row| Ok(Versioned { version: reader.version::<Member>(row.id)?, row }))
                .collect::<Result<_, Problem>>()?;
            let settings = reader
                .board_settings(self.id)?
                .into_iter()
                .map(|row| {
                    Ok(DatedSetting {
                        version: reader.version::<BoardSetting>(row.id)?,
                        label: setting_label(&row.key).unwrap_or(&row.key).to_owned(),
                        row,
                    })
                })
                .collect::<Result<_, Problem>>()?;
            let board = reader.board_on(self.id, today)?;
            let ending = members
                .iter()
                .filter_map(|member| {
                    let day = member.row.ends_soon(&board, today)?;
                    Some(MembershipEnd { member: member.row.id, day, days: today.days_to(day) })
                })
                .collect();
            let terms = reader
                .terms(self.id)?
                .into_iter()
                .rev()
                .map(|row| Ok(Versioned { version: reader.version::<Term>(row.id)?, row }))
                .collect::<Result<_, Problem>>()?;
            Ok(BoardView {
                ending,
                terms,
                board: reader.get(self.id)?,
                version: reader.version::<Board>(self.id)?,
                today: board,
                settings,
                members,
            })
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
            let (id, district) = (board.id, board.district.clone());
            match self.from.as_deref().map(str::trim).filter(|from| !from.is_empty()) {
                None => {
                    self.apply(&mut board, today)?;
                    tx.put(&mut board)?;
                    tx.relabel(format!("Einstellungen von {district} geändert"));
                }
                Some(from) => {
                    let day = Day::read(from, today).map_err(|problem| problem.at("from"))?;
                    let before = tx.read().board_on(id, day)?;
                    let mut after = before.clone();
                    self.apply(&mut after, today)?;
                    keep_from(tx, &before, &after, day)?;
                    tx.relabel(format!("Einstellungen von {district} ab {day} geändert"));
                }
            }
            Ok(id)
        })
    }
}

/// Keeps what differs as settings that hold from a day on.
pub(crate) fn keep_from(tx: &mut Tx<'_, '_>, before: &Board, after: &Board, day: Day) -> Result<(), Problem> {
    let known = tx.read().board_settings(before.id)?;
    for (key, value) in before.differing(after) {
        let same = known.iter().find(|s| s.key == key && s.from_day == day);
        let id = same.map_or(0, |setting| setting.id);
        tx.put(&mut BoardSetting { id, board: before.id, key, value, from_day: day })?;
    }
    Ok(())
}

impl Run for RemoveBoardSetting {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_board_setting"), |tx| {
            tx.expect_version::<BoardSetting>(self.id, self.version)?;
            let setting: BoardSetting = tx.get(self.id)?;
            let board: Board = tx.get(setting.board)?;
            tx.remove::<BoardSetting>(setting.id)?;
            let label = setting_label(&setting.key).unwrap_or(&setting.key);
            tx.relabel(format!("{label} ab {} von {} entfernt", setting.from_day, board.district));
            Ok(setting.id)
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
        set(&mut board.criteria, self.criteria, "criteria", None, true);
        set(&mut board.exclusions, self.exclusions, "exclusions", None, true);
        set(&mut board.office_street, self.office_street, "office_street", None, false);
        set(&mut board.office_town, self.office_town, "office_town", None, false);
        set(&mut board.office_contact, self.office_contact, "office_contact", None, false);
        set(&mut board.office_phone, self.office_phone, "office_phone", None, false);
        set(&mut board.office_email, self.office_email, "office_email", None, false);
        set(&mut board.request_text, self.request_text, "request_text", None, true);
        set(&mut board.standing_items, self.standing_items, "standing_items", None, true);
        set(&mut board.authority, self.authority, "authority", None, false);
        set(&mut board.cost_centre, self.cost_centre, "cost_centre", None, false);
        set(&mut board.account, self.account, "account", None, false);
        if let Some(given) = self.upper_limit {
            board.upper_limit = match given.trim() {
                "" => None,
                typed => problems.take("upper_limit", Money::read_positive(typed)),
            };
        }
        if let Some(given) = self.seats {
            board.seats = match given.trim() {
                "" => None,
                typed => problems.take("seats", count(typed, 1, 999)),
            };
        }
        for (target, given, field, least, most) in [
            (&mut board.papers_days, self.papers_days, "papers_days", 1, 365),
            (&mut board.proof_months, self.proof_months, "proof_months", 1, 60),
            (&mut board.invite_days, self.invite_days, "invite_days", 0, 90),
            (&mut board.prepare_days, self.prepare_days, "prepare_days", 0, 180),
            (&mut board.submit_days, self.submit_days, "submit_days", 0, 180),
            (&mut board.term_years, self.term_years, "term_years", 1, 20),
        ] {
            let Some(given) = given else { continue };
            if let Some(value) = problems.take(field, count(&given, least, most)) {
                *target = value;
            }
        }
        board.private_names = self.private_names.unwrap_or(board.private_names);
        board.substitutes = self.substitutes.unwrap_or(board.substitutes);
        board.circular = self.circular.unwrap_or(board.circular);
        board.one_per_year = self.one_per_year.unwrap_or(board.one_per_year);
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

/// A whole number within bounds.
pub(super) fn count(typed: &str, least: i64, most: i64) -> Result<i64, Problem> {
    let typed = typed.trim();
    let digits = (1..=4).contains(&typed.len()) && typed.chars().all(|c| c.is_ascii_digit());
    typed.parse::<i64>().ok().filter(|n| digits && (least..=most).contains(n)).ok_or_else(|| {
        Problem::new(Code::CountOutside).fact("eingabe", typed).fact("von", least).fact("bis", most)
    })
}
