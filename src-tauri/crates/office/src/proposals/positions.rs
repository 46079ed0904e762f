use domain::problem::Code;
use domain::proposal::{Position, PositionKind, Proposal};
use domain::{Money, Problem, Problems, text};
use store::Tx;

use super::draft::{check_cost, refuse_decided, usual};
use super::{AddPosition, ChangePosition, MovePosition, PositionFacts, RemovePosition, TransferPosition};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::Run;

impl Run for AddPosition {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let mut position = self.position.read()?;
        desk.act(deed("add_position"), |tx| {
            tx.get::<Proposal>(self.proposal)?;
            position.proposal = self.proposal;
            position.position = i64::try_from(tx.read().positions(self.proposal)?.len()).unwrap_or(0) + 1;
            tx.put(&mut position)?;
            check_cost(tx, self.proposal)?;
            tx.relabel(format!("Position {} hinzugefügt", position.position));
            Ok(position.id)
        })
    }
}

impl Run for ChangePosition {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let facts = self.position.read()?;
        desk.act(deed("change_position"), |tx| {
            tx.expect_version::<Position>(self.id, self.version)?;
            let old: Position = tx.get(self.id)?;
            if old.application.is_some() {
                return Err(Problem::new(Code::RowInUse)
                    .fact("was", "Diese Position")
                    .fact("wo", "ihr Antrag; Empfänger, Betrag und Zweck stehen dort")
                    .into());
            }
            let mut position =
                Position { id: old.id, proposal: old.proposal, position: old.position, ..facts };
            tx.put(&mut position)?;
            check_cost(tx, old.proposal)?;
            tx.relabel(format!("Position {} geändert", position.position));
            Ok(position.id)
        })
    }
}

impl Run for MovePosition {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("move_position"), |tx| {
            tx.expect_version::<Position>(self.id, self.version)?;
            let position: Position = tx.get(self.id)?;
            let mut all = tx.read().positions(position.proposal)?;
            all.retain(|other| other.id != self.id);
            let at = usize::try_from(self.place.max(1) - 1).unwrap_or(0).min(all.len());
            all.insert(at, position);
            number(tx, all)?;
            tx.relabel(format!("Position verschoben auf Platz {}", at + 1));
            Ok(self.id)
        })
    }
}

impl Run for RemovePosition {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_position"), |tx| {
            tx.expect_version::<Position>(self.id, self.version)?;
            let position: Position = tx.get(self.id)?;
            refuse_decided(tx, &position)?;
            tx.remove::<Position>(self.id)?;
            let rest = tx.read().positions(position.proposal)?;
            number(tx, rest)?;
            check_cost(tx, position.proposal)?;
            tx.relabel(format!("Position {} herausgenommen", position.position));
            Ok(self.id)
        })
    }
}

impl Run for TransferPosition {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("transfer_position"), |tx| {
            tx.expect_version::<Position>(self.id, self.version)?;
            let position: Position = tx.get(self.id)?;
            refuse_decided(tx, &position)?;
            let from: Proposal = tx.get(position.proposal)?;
            let target = match self.proposal {
                Some(id) => tx.get::<Proposal>(id)?,
                None => {
                    let board = tx.read().board_on(from.board, today)?;
                    let sitting = tx.get(from.sitting)?;
                    let mut fresh = usual(tx, &board, &sitting, 1);
                    tx.put(&mut fresh)?;
                    fresh
                }
            };
            if position.application.is_none() || target.sitting != from.sitting || target.id == from.id {
                return Err(Problem::new(Code::RowMissing)
                    .fact("was", "Die andere Drucksache derselben Sitzung")
                    .at("proposal")
                    .into());
            }
            let place = i64::try_from(tx.read().positions(target.id)?.len()).unwrap_or(0) + 1;
            tx.put(&mut Position { proposal: target.id, position: place, ..position.clone() })?;
            let rest = tx.read().positions(from.id)?;
            number(tx, rest)?;
            check_cost(tx, from.id)?;
            check_cost(tx, target.id)?;
            tx.relabel(format!("Position {} in eine andere Drucksache genommen", position.position));
            Ok(target.id)
        })
    }
}

fn number(tx: &mut Tx<'_, '_>, positions: Vec<Position>) -> Result<(), Problem> {
    for (place, mut position) in (1i64..).zip(positions) {
        position.position = place;
        tx.put(&mut position)?;
    }
    Ok(())
}

impl PositionFacts {
    fn read(&self) -> Result<Position, Problems> {
        let mut problems = Problems::default();
        let at = |field: &str| format!("position.{field}");
        let recipient = text::line(&self.recipient)
            .and_then(|r| if r.is_empty() { Err(Problem::new(Code::RecipientMissing)) } else { Ok(r) });
        let recipient = problems.take(&at("recipient"), recipient);
        // An Umwidmung needs no amount: it moves money that was granted before.
        let amount = match (self.kind, self.amount.trim()) {
            (PositionKind::Rededication, "") => Some(None),
            (_, typed) => problems.take(&at("amount"), Money::read_positive(typed)).map(Some),
        };
        let purpose = problems.take(&at("purpose"), text::needed(&self.purpose, "Der Verwendungszweck"));
        let reasoning = problems.take(&at("reasoning"), text::prose(&self.reasoning));
        match (recipient, amount, purpose, reasoning) {
            (Some(recipient), Some(amount), Some(purpose), Some(reasoning)) => Ok(Position {
                id: 0,
                proposal: 0,
                position: 0,
                kind: self.kind,
                application: None,
                recipient,
                amount,
                up_to: self.up_to && amount.is_some(),
                purpose,
                reasoning,
            }),
            _ => Err(problems),
        }
    }
}
