use std::collections::BTreeMap;

use domain::association::{Association, Tie, conflicts};
use domain::board::{Board, Member};
use domain::problem::Code;
use domain::records::{CaseNote, FollowUp};
use domain::{Day, Money, Problem, Problems};
use store::rows::{ApplicationLine, LineFilter, LineOrder};
use store::{Noun, Reader};

use super::change::version;
use super::history::history;
use super::names::twins;
use super::{
    AssociationApplication, AssociationSums, AssociationView, ConflictRow, OpenProof, TieRow, ViewAssociation,
};
use crate::answers::Versioned;
use crate::applications::row;
use crate::attachments::row_of;
use crate::desk::Desk;
use crate::table::Run;

/// More applications than one association ever makes.
const ALL: i64 = 100_000;

impl Run for ViewAssociation {
    fn run(self, desk: &mut Desk) -> Result<AssociationView, Problems> {
        let now = desk.now();
        let today = desk.today();
        desk.read(|reader| {
            let association: Association = reader.get(self.id)?;
            let districts: BTreeMap<i64, String> =
                reader.all::<Board>()?.into_iter().map(|board| (board.id, board.district)).collect();
            let district = |board: i64| districts.get(&board).cloned().unwrap_or_default();
            let filter = LineFilter { association: Some(self.id), ..LineFilter::default() };
            let lines = reader.application_lines(&filter, LineOrder::Number, true, (0, ALL))?;
            let ties = reader.ties(self.id)?;
            let members = members(reader, &ties)?;
            let attachments = reader.attachments_of_association(self.id)?;
            Ok(AssociationView {
                version: version(reader, self.id)?,
                kind_label: association.kind.label().to_owned(),
                iban_shown: domain::Iban::read(&association.iban)
                    .map(|iban| iban.to_string())
                    .unwrap_or_else(|_| association.iban.clone()),
                contacts: reader.contacts(self.id)?,
                conflicts: excluded(&association, &ties, &members, today, &district),
                ties: tie_rows(reader, &association, ties, &members, today, &district)?,
                sums: sums(&lines),
                open_proofs: open_proofs(&lines, today, &district),
                applications: lines
                    .iter()
                    .map(|line| AssociationApplication { district: district(line.board), row: row(line) })
                    .collect(),
                attachments: attachments
                    .into_iter()
                    .map(|attachment| row_of(reader, attachment))
                    .collect::<Result<_, _>>()?,
                notes: versioned::<CaseNote>(reader, reader.notes_of_association(self.id)?)?,
                follow_ups: versioned::<FollowUp>(reader, reader.follow_ups_of_association(self.id)?)?,
                history: history(reader, self.id, &now)?,
                twins: twins(reader, &association.name, Some(self.id))?,
                association,
            })
        })
    }
}

fn versioned<N: Noun>(reader: Reader<'_>, rows: Vec<N>) -> Result<Vec<Versioned<N>>, Problem> {
    rows.into_iter().map(|row| Ok(Versioned { version: reader.version::<N>(row.id())?, row })).collect()
}

/// The members that ties name, each once.
fn members(reader: Reader<'_>, ties: &[Tie]) -> Result<Vec<Member>, Problem> {
    let mut ids: Vec<i64> = ties.iter().map(|tie| tie.member).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter().map(|id| reader.get(id)).collect()
}

fn excluded(
    association: &Association,
    ties: &[Tie],
    members: &[Member],
    today: Day,
    district: &impl Fn(i64) -> String,
) -> Vec<ConflictRow> {
    conflicts(ties, members, association.kind, today)
        .into_iter()
        .filter_map(|conflict| {
            let member = members.iter().find(|member| member.id == conflict.member)?;
            Some(ConflictRow {
                member: member.id,
                name: member.listed(),
                board: member.board,
                district: district(member.board),
                kind: conflict.kind,
                words: format!("befangen: {}", conflict.kind.label()),
            })
        })
        .collect()
}

fn tie_rows(
    reader: Reader<'_>,
    association: &Association,
    ties: Vec<Tie>,
    members: &[Member],
    today: Day,
    district: &impl Fn(i64) -> String,
) -> Result<Vec<TieRow>, Problem> {
    ties.into_iter()
        .map(|tie| {
            let member = members
                .iter()
                .find(|member| member.id == tie.member)
                .ok_or_else(|| Problem::new(Code::RowMissing).fact("was", "Das Mitglied"))?;
            Ok(TieRow {
                version: reader.version::<Tie>(tie.id)?,
                kind_label: tie.kind.label().to_owned(),
                member: member.listed(),
                board: member.board,
                district: district(member.board),
                excludes: tie.kind.excludes(association.kind),
                holds: tie.holds(today),
                row: tie,
            })
        })
        .collect()
}

fn sums(lines: &[ApplicationLine]) -> AssociationSums {
    let sum = |amount: fn(&ApplicationLine) -> Option<Money>| lines.iter().filter_map(amount).sum();
    AssociationSums {
        requested: sum(|l| Some(l.amounts.requested)),
        examined: sum(|l| l.amounts.examined),
        recommended: sum(|l| l.amounts.recommended),
        decided: sum(|l| l.amounts.decided),
        paid: sum(|l| l.amounts.paid),
        recognised: sum(|l| l.amounts.recognised),
    }
}

fn open_proofs(lines: &[ApplicationLine], today: Day, district: &impl Fn(i64) -> String) -> Vec<OpenProof> {
    let mut open: Vec<OpenProof> = lines
        .iter()
        .filter_map(|line| {
            line.proof_due.map(|due| OpenProof {
                application: line.id,
                number: line.number.clone(),
                district: district(line.board),
                due,
                overdue: due < today,
            })
        })
        .collect();
    open.sort_by_key(|proof| proof.due);
    open
}
