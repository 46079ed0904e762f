use domain::application::{Move, MoveName};
use domain::board::Board;
use domain::compose::standing_title;
use domain::number::read_proposal_number;
use domain::problem::Code;
use domain::proposal::{self as rules, CostForm, Position, PositionKind, Proposal};
use domain::sitting::Sitting;
use domain::{Day, Money, Problem, Problems, text};
use store::{Reader, Tx};

use super::record::record;
use super::{ChangeProposal, DraftProposal, ReasonApplication, RemoveProposal};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::sittings::record::label;
use crate::table::Run;

impl Run for DraftProposal {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("draft_proposal"), |tx| {
            let sitting: Sitting = tx.get(self.sitting)?;
            if !sitting.closed {
                return Err(Problem::new(Code::SittingNotClosed).into());
            }
            let board = tx.read().board_on(sitting.board, today)?;
            let recommended = chosen(recommended(tx.read(), &sitting)?, self.applications)?;
            let mut proposal = usual(tx, &board, &sitting, recommended.len());
            tx.put(&mut proposal)?;
            for (place, application) in (1i64..).zip(recommended) {
                let kind = tx.get::<domain::application::Application>(application)?.kind;
                tx.put(&mut carrying(proposal.id, place, kind, application))?;
            }
            tx.relabel(format!("Beschlussdrucksache zur {} entworfen", label(&sitting)));
            Ok(proposal.id)
        })
    }
}

/// Of what can go into a proposal, what was asked for.
fn chosen(open: Vec<i64>, asked: Option<Vec<i64>>) -> Result<Vec<i64>, Problem> {
    let Some(asked) = asked else { return Ok(open) };
    if asked.iter().any(|id| !open.contains(id)) {
        return Err(Problem::new(Code::RowMissing)
            .fact("was", "Einer der Anträge unter den offenen Empfehlungen")
            .at("applications"));
    }
    Ok(open.into_iter().filter(|id| asked.contains(id)).collect())
}

/// The recommended applications of a sitting that stand in no proposal yet, in the order of the agenda.
pub(super) fn recommended(reader: Reader<'_>, sitting: &Sitting) -> Result<Vec<i64>, Problem> {
    let mut taken = Vec::new();
    let proposals = reader.proposals_of_sitting(sitting.id)?;
    for proposal in &proposals {
        taken.extend(reader.positions(proposal.id)?.into_iter().filter_map(|p| p.application));
    }
    let positive: Vec<i64> = reader
        .recommendations(sitting.id)?
        .into_iter()
        .filter(|r| r.outcome.positive())
        .map(|r| r.application)
        .collect();
    let open: Vec<i64> = reader
        .agenda(sitting.id)?
        .into_iter()
        .map(|entry| entry.application)
        .filter(|id| positive.contains(id) && !taken.contains(id))
        .collect();
    if open.is_empty() && !proposals.is_empty() {
        return Err(Problem::new(Code::ProposalExists).fact("sitzung", sitting.ordinal));
    }
    let mut allowed = Vec::new();
    let mut refused = None;
    for id in open {
        match Move::check(MoveName::Propose, &reader.case(id)?.case) {
            Ok(()) => allowed.push(id),
            Err(problem) => refused = Some(problem),
        }
    }
    match refused {
        // What the council has already decided on needs no proposal; where that is all, there is none to draft.
        Some(problem) if allowed.is_empty() => Err(problem),
        // Without any recommendation of money the proposal is a motion in words.
        _ => Ok(allowed),
    }
}

pub(super) fn usual(tx: &mut Tx<'_, '_>, board: &Board, sitting: &Sitting, positions: usize) -> Proposal {
    Proposal {
        id: 0,
        uid: tx.uid(),
        board: board.id,
        sitting: sitting.id,
        number: None,
        attachments: 0,
        agenda_item: None,
        day: None,
        title: standing_title(board, positions),
        motion: String::new(),
        gender_text: board.gender_text.clone(),
        climate_text: board.climate_text.clone(),
        reasoning: String::new(),
        cost_form: match board.house_style {
            domain::paper::HouseStyle::Nord => CostForm::Sentence,
            _ => CostForm::Full,
        },
        entered_transfer: None,
        entered_business: None,
        movers: String::new(),
    }
}

fn carrying(proposal: i64, position: i64, kind: PositionKind, application: i64) -> Position {
    Position {
        id: 0,
        proposal,
        position,
        kind,
        application: Some(application),
        recipient: String::new(),
        amount: None,
        up_to: false,
        purpose: String::new(),
        reasoning: String::new(),
    }
}

impl Run for ChangeProposal {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("change_proposal"), |tx| {
            tx.expect_version::<Proposal>(self.id, self.version)?;
            let mut proposal: Proposal = tx.get(self.id)?;
            let id = self.id;
            self.apply(&mut proposal, today)?;
            tx.put(&mut proposal)?;
            check_cost(tx, id)?;
            tx.relabel(match &proposal.number {
                Some(number) => format!("Drucksache {number} geändert"),
                None => "Beschlussdrucksache geändert".to_owned(),
            });
            Ok(proposal.id)
        })
    }
}

/// A position that the council decided on stays in its proposal.
pub(super) fn refuse_decided(tx: &Tx<'_, '_>, position: &Position) -> Result<(), Problem> {
    let Some(application) = position.application else { return Ok(()) };
    let file = tx.read().case(application)?;
    if file.proposal != Some(position.proposal) {
        return Ok(());
    }
    Move::check(MoveName::Unpropose, &file.case)
}

/// A table entered by hand must say what the positions say, whichever of them was changed.
pub(crate) fn check_cost(tx: &Tx<'_, '_>, proposal: i64) -> Result<(), Problem> {
    let record = record(tx.read(), proposal)?;
    rules::check_entered(&record.amounts(), record.entered())
}

impl ChangeProposal {
    fn apply(self, p: &mut Proposal, today: Day) -> Result<(), Problems> {
        let mut problems = Problems::default();
        if let Some(typed) = self.number {
            p.number = match typed.trim() {
                "" => None,
                typed => problems.take("number", read_proposal_number(typed)),
            };
        }
        if let Some(typed) = self.attachments {
            let typed = typed.trim();
            let read =
                if typed.is_empty() { Some(0) } else { typed.parse().ok().filter(|n| (0..=999).contains(n)) };
            let read = read.ok_or_else(|| Problem::new(Code::CountUnreadable).fact("eingabe", typed));
            p.attachments = problems.take("attachments", read).unwrap_or(p.attachments);
        }
        if let Some(typed) = self.agenda_item {
            p.agenda_item = problems.take("agenda_item", text::line(&typed)).filter(|t| !t.is_empty());
        }
        if let Some(typed) = self.day {
            p.day = match typed.trim() {
                "" => None,
                typed => problems.take("day", Day::read(typed, today)),
            };
        }
        for (target, given, field, long) in [
            (&mut p.title, self.title, "title", false),
            (&mut p.motion, self.motion, "motion", true),
            (&mut p.gender_text, self.gender_text, "gender_text", true),
            (&mut p.climate_text, self.climate_text, "climate_text", true),
            (&mut p.reasoning, self.reasoning, "reasoning", true),
            (&mut p.movers, self.movers, "movers", true),
        ] {
            let Some(given) = given else { continue };
            let read = if long { text::prose(&given) } else { text::line(&given) };
            if let Some(value) = problems.take(field, read) {
                *target = value;
            }
        }
        p.cost_form = self.cost_form.unwrap_or(p.cost_form);
        for (target, given, field) in [
            (&mut p.entered_transfer, self.entered_transfer, "entered_transfer"),
            (&mut p.entered_business, self.entered_business, "entered_business"),
        ] {
            let Some(given) = given else { continue };
            *target = match given.trim() {
                "" => None,
                typed => problems.take(field, Money::read(typed)),
            };
        }
        problems.settle()
    }
}

impl Run for RemoveProposal {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_proposal"), |tx| {
            tx.expect_version::<Proposal>(self.id, self.version)?;
            for position in tx.read().positions(self.id)? {
                refuse_decided(tx, &position)?;
                tx.remove::<Position>(position.id)?;
            }
            tx.remove::<Proposal>(self.id)?;
            tx.relabel("Beschlussdrucksache entfernt");
            Ok(self.id)
        })
    }
}

impl Run for ReasonApplication {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let reasoning = text::prose(&self.reasoning).map_err(|p| p.at("reasoning"))?;
        desk.act(deed("reason_application"), |tx| {
            let mut application: domain::application::Application = tx.get(self.id)?;
            application.reasoning = reasoning;
            tx.put(&mut application)?;
            tx.relabel(format!("Begründung zu Antrag {} geschrieben", application.number));
            Ok(application.id)
        })
    }
}
