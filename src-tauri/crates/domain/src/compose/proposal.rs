use crate::application::Application;
use crate::board::Board;
use crate::paper::{Block, CostTable, HouseStyle, ProposalFacts, ProposalPosition, prose};
use crate::problem::Problem;
use crate::proposal::{self as rules, CostForm, EnteredCost, Position, PositionKind, Proposal};
use crate::sitting::{Recommendation, Sitting};
use crate::{Clock, Day, Money};

use super::words::{amount as amount_words, genitive};

/// Everything recorded of one proposal.
#[derive(Clone, Debug)]
pub struct ProposalRecord {
    /// The board with its style.
    pub board: Board,
    /// The sitting that recommended it.
    pub sitting: Sitting,
    /// The proposal.
    pub proposal: Proposal,
    /// Its positions in order.
    pub positions: Vec<PositionRecord>,
    /// Day and minute of the last change to any of it.
    pub changed: Option<(Day, Clock)>,
}

/// A position with the application it carries.
#[derive(Clone, Debug)]
pub struct PositionRecord {
    /// The position.
    pub position: Position,
    /// The application and what the board recommended on it.
    pub carried: Option<(Application, Recommendation)>,
}

/// A position as paper shows it, wherever its facts are kept.
#[derive(Clone, Debug)]
pub struct Resolved {
    /// Number of the application.
    pub number: Option<String>,
    /// Recipient.
    pub recipient: String,
    /// Amount.
    pub amount: Option<Money>,
    /// "bis zu".
    pub up_to: bool,
    /// Purpose.
    pub purpose: String,
    /// Reasons.
    pub reasoning: String,
}

/// Reads the facts of a position from the application it carries, or from itself.
pub fn resolve(record: &PositionRecord) -> Resolved {
    let own = &record.position;
    match &record.carried {
        Some((application, row)) => Resolved {
            number: Some(application.number.clone()),
            recipient: application.applicant.clone(),
            amount: Some(row.amount.unwrap_or(application.amount)),
            up_to: row.up_to,
            purpose: application.purpose.clone(),
            reasoning: application.reasoning.clone(),
        },
        None => Resolved {
            number: None,
            recipient: own.recipient.clone(),
            amount: own.amount,
            up_to: own.up_to,
            purpose: own.purpose.clone(),
            reasoning: own.reasoning.clone(),
        },
    }
}

impl ProposalRecord {
    /// Kinds and amounts of all positions with money.
    pub fn amounts(&self) -> Vec<(PositionKind, Money)> {
        self.positions.iter().filter_map(|p| resolve(p).amount.map(|a| (p.position.kind, a))).collect()
    }

    /// What the clerk entered in the Kostentabelle by hand.
    pub fn entered(&self) -> EnteredCost {
        EnteredCost { transfer: self.proposal.entered_transfer, business: self.proposal.entered_business }
    }

    /// Does the dated setting of the board ask for the Klimawirkungsprüfung? Measured on the day of
    /// the paper, or of the sitting while that is open.
    pub fn climate_asked(&self) -> bool {
        let day = self.proposal.day.unwrap_or(self.sitting.day);
        self.board.climate_from.is_some_and(|from| from <= day)
    }
}

/// The groups that move a proposal; none: it is a paper of the administration.
fn movers(proposal: &Proposal) -> Vec<String> {
    proposal.movers.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// "Zuwendungen auf Vorschlag des Integrationsbeirates …".
pub fn standing_title(board: &Board, positions: usize) -> String {
    let what = match positions {
        0 => "Empfehlung",
        1 => "Zuwendung auf Vorschlag",
        _ => "Zuwendungen auf Vorschlag",
    };
    format!("{what} des {}", genitive(&board.name))
}

/// What is missing: the words, and whether it arrives late by nature.
pub fn open_facts(record: &ProposalRecord) -> Vec<(String, String, bool)> {
    let p = &record.proposal;
    let mut open = Vec::new();
    let mut need = |missing: bool, words: &str, field: String, late: bool| {
        if missing {
            open.push((words.to_owned(), field, late));
        }
    };
    need(p.number.is_none(), "Nr. der Drucksache", "number".into(), true);
    need(p.agenda_item.is_none(), "Zu TOP", "agenda_item".into(), true);
    need(p.title.is_empty(), "Titel", "title".into(), false);
    need(record.positions.is_empty() && p.motion.is_empty(), "Antragstext", "motion".into(), false);
    for (index, position) in record.positions.iter().enumerate() {
        let resolved = resolve(position);
        let name = resolved.number.clone().unwrap_or_else(|| format!("Position {}", index + 1));
        let field = |what: &str| match &position.carried {
            Some((application, _)) => format!("application:{}", application.id),
            None => format!("position:{}:{what}", position.position.id),
        };
        need(resolved.recipient.is_empty(), &format!("Empfänger zu {name}"), field("recipient"), false);
        need(resolved.purpose.is_empty(), &format!("Verwendungszweck zu {name}"), field("purpose"), false);
        need(
            resolved.reasoning.trim().is_empty(),
            &format!("Begründung zu {name}"),
            field("reasoning"),
            false,
        );
    }
    need(
        record.positions.is_empty() && p.reasoning.trim().is_empty(),
        "Begründung",
        "reasoning".into(),
        false,
    );
    let by_office = movers(p).is_empty();
    need(by_office && p.gender_text.trim().is_empty(), "Gender-Aspekte", "gender_text".into(), false);
    need(
        by_office && record.climate_asked() && p.climate_text.trim().is_empty(),
        "Klimawirkungsprüfung",
        "climate_text".into(),
        false,
    );
    need(by_office && record.board.unit.is_empty(), "Organisationseinheit", "board:unit".into(), false);
    need(p.day.is_none(), "Datum", "day".into(), false);
    open
}

/// The facts of the Beschlussdrucksache (domain.md 2.1).
///
/// # Errors
/// [`crate::problem::Code::CostTableDiffers`] where a table entered by hand does not say what the positions say.
pub fn proposal(record: &ProposalRecord) -> Result<ProposalFacts, Problem> {
    let ProposalRecord { board, sitting, proposal: p, .. } = record;
    let amounts = record.amounts();
    rules::check_entered(&amounts, record.entered())?;
    let missing = open_facts(record);
    let draft = missing.iter().any(|(_, _, late)| !late);
    let money: Vec<_> = amounts.iter().filter(|(kind, _)| kind.adds_money()).collect();
    let total = rules::total(&amounts);
    let by_office = movers(p).is_empty();
    let text = |text: &str| Some(text.to_owned()).filter(|t| !t.trim().is_empty());
    Ok(ProposalFacts {
        style: board.house_style,
        municipality_kind: board.municipality_kind.clone(),
        municipality: board.municipality.clone(),
        movers: movers(p),
        addressee: format!("In den {}", board.council),
        number: p.number.clone(),
        number_prefix: board.number_prefix.clone(),
        year: p.day.unwrap_or(sitting.day).year(),
        attachments: u32::try_from(p.attachments).unwrap_or(0),
        agenda_item: p.agenda_item.clone(),
        keep_notice: board.keep_notice,
        title: text(&p.title),
        motion_head: match (by_office, board.house_style) {
            (false, _) | (_, HouseStyle::Mitte) => "Antrag".into(),
            _ => "Antrag,".into(),
        },
        motion: motion(record),
        positions: record.positions.iter().map(|position| paper_position(board, position)).collect(),
        sum_sentence: (money.len() > 1).then(|| sum_sentence(&amounts, total)),
        gender: prose(&p.gender_text),
        climate: (by_office && record.climate_asked()).then(|| prose(&p.climate_text)),
        cost: match (total.is_zero(), p.cost_form) {
            (true, _) => CostTable::Sentence("Es entstehen keine finanziellen Auswirkungen.".into()),
            (false, CostForm::Sentence) => {
                CostTable::Sentence("Es entstehen finanzielle Auswirkungen in der o.\u{a0}g. Höhe.".into())
            }
            (false, CostForm::Full) => {
                CostTable::Full(rules::tables(&amounts, &board.budget_part, &board.product))
            }
        },
        reasons: if record.positions.is_empty() {
            vec![prose(&p.reasoning)]
        } else {
            record.positions.iter().map(|position| prose(&resolve(position).reasoning)).collect()
        },
        vote_sentence: (by_office || record.positions.iter().any(|one| one.carried.is_some()))
            .then(|| vote_sentence(record)),
        unit: text(&board.unit),
        place: board.municipality.clone(),
        day: p.day,
        mark: draft.then(|| super::draft_mark(record.changed, board.time_style)),
        open: if draft { missing.into_iter().map(|(words, ..)| words).collect() } else { Vec::new() },
    })
}

fn motion(record: &ProposalRecord) -> Vec<Block> {
    let ProposalRecord { board, proposal: p, .. } = record;
    if !p.motion.trim().is_empty() {
        return prose(&p.motion);
    }
    let of_board = genitive(&board.name);
    let one = record.positions.len() == 1;
    let clause = match (board.house_style, record.positions.is_empty()) {
        (_, true) => return Vec::new(),
        _ if !movers(p).is_empty() => {
            format!("Der {} möge beschließen, aus seinen eigenen Mitteln zu bewilligen:", board.council)
        }
        (HouseStyle::Nord, _) => {
            format!("der {} möge beschließen, aus Mitteln des {of_board} zu bewilligen:", board.council)
        }
        (HouseStyle::Mitte, _) if one => {
            format!("Der {} beschließt folgende Zuwendung aus den Mitteln des {of_board}:", board.council)
        }
        (HouseStyle::Mitte, _) => {
            format!("Der {} beschließt folgende Zuwendungen aus den Mitteln des {of_board}:", board.council)
        }
        (HouseStyle::LindenLimmer | HouseStyle::Neutral, _) if one => {
            format!("die nachfolgende Zuwendung auf Vorschlag des {of_board} zu beschließen:")
        }
        (HouseStyle::LindenLimmer | HouseStyle::Neutral, _) => {
            format!("die nachfolgenden Zuwendungen auf Vorschlag des {of_board} zu beschließen:")
        }
    };
    vec![Block::Paragraph(clause)]
}

fn paper_position(board: &Board, record: &PositionRecord) -> ProposalPosition {
    let r = resolve(record);
    let text = |text: &str| Some(text.to_owned()).filter(|t| !t.trim().is_empty());
    let money = r.amount.map(|a| amount_words(a, r.up_to));
    let sentence = match (record.position.kind, board.house_style, &money) {
        (PositionKind::Rededication, _, Some(money)) => Some(format!(
            "Die {} bereits bewilligten {money} werden umgewidmet. Neuer Zweck: {}. Neues Geld wird dafür nicht gebraucht.",
            r.recipient, r.purpose
        )),
        (PositionKind::Rededication, _, None) => Some(format!(
            "Die {} bereits bewilligte Zuwendung wird umgewidmet. Neuer Zweck: {}. Neues Geld wird dafür nicht gebraucht.",
            r.recipient, r.purpose
        )),
        (_, HouseStyle::Nord, Some(money)) => {
            Some(format!("{} für das Vorhaben {} eine Zuwendung in Höhe von {money}", r.recipient, r.purpose))
        }
        _ => None,
    };
    ProposalPosition {
        recipient: text(&r.recipient),
        amount: if record.position.kind == PositionKind::Rededication { None } else { r.amount },
        up_to: r.up_to,
        purpose: text(&r.purpose),
        application: r.number.filter(|_| board.house_style == HouseStyle::Mitte),
        sentence,
    }
}

fn sum_sentence(amounts: &[(PositionKind, Money)], total: Money) -> String {
    let only_grants = amounts.iter().all(|(kind, _)| *kind == PositionKind::Grant);
    let what = if only_grants { "Zuwendungen" } else { "Positionen" };
    format!("Die Summe der {what} beträgt {total}.")
}

/// Date and vote of the board, the last sentence of the Begründung.
fn vote_sentence(record: &ProposalRecord) -> String {
    let start = format!("Der {} hat in seiner Sitzung am {}", record.board.name, record.sitting.day);
    let votes: Vec<(usize, String)> = record
        .positions
        .iter()
        .enumerate()
        .filter_map(|(at, p)| p.carried.as_ref().map(|(_, row)| (at + 1, row.vote().adverb())))
        .collect();
    let Some((_, first)) = votes.first() else {
        return format!("{start} diesen Antrag empfohlen.");
    };
    let whole = votes.len() == record.positions.len();
    if whole && votes.iter().all(|(_, vote)| vote == first) {
        let what = match votes.len() {
            1 => "die Zuwendung".to_owned(),
            2 => "beide Zuwendungen".to_owned(),
            n => format!("alle {n}\u{a0}Zuwendungen"),
        };
        return format!("{start} {what} {first} empfohlen.");
    }
    let each: Vec<String> = votes.iter().map(|(at, vote)| format!("Position {at} {vote}")).collect();
    format!("{start} empfohlen: {}.", each.join("; "))
}
