use domain::application::{Move, MoveName, State};
use domain::grant::{Financing, Notice, NoticeKind};
use domain::problem::Code;
use domain::{Day, Problem, Problems, text};
use serde::Deserialize;
use store::Tx;
use store::rows::CaseFile;
use ts_rs::TS;

use super::entry::{at_version, corrected, day_or_today, in_order, maybe_day, moving, reasoned, unread};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// A notice to the applicant, as typed.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct NoticeFacts {
    /// Grant or refusal; a kept notice does not change it.
    pub kind: NoticeKind,
    /// Day of the notice; empty: today.
    #[serde(default)]
    pub day: String,
    /// Aktenzeichen.
    #[serde(default)]
    pub reference: String,
    /// Finanzierungsart; a grant needs one.
    #[serde(default)]
    pub financing: Option<Financing>,
    /// First day of the Bewilligungszeitraum; may be empty.
    #[serde(default)]
    pub period_from: String,
    /// Last day of the Bewilligungszeitraum; may be empty.
    #[serde(default)]
    pub period_to: String,
    /// Day by which the proof of use is due; empty: as many months after the project, or
    /// after the notice where that came later, as the board's setting says.
    #[serde(default)]
    pub proof_due: String,
    /// Nebenbestimmungen, one to a line.
    #[serde(default)]
    pub conditions: String,
    /// The applicant waived legal remedies.
    #[serde(default)]
    pub waiver: bool,
    /// bestandskräftig since; may be empty.
    #[serde(default)]
    pub final_on: String,
}

/// Records the notice to the applicant.
#[derive(Debug, Deserialize, TS)]
pub struct RecordNotice {
    /// The application.
    pub application: i64,
    /// The notice.
    pub notice: NoticeFacts,
}

/// Changes a notice: Bestandskraft, a longer term for the proof of use.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeNotice {
    /// The notice.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// All facts anew.
    pub notice: NoticeFacts,
}

/// Takes a notice back, as long as nothing is paid.
#[derive(Debug, Deserialize, TS)]
pub struct RetractNotice {
    /// The notice.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Why.
    pub reason: String,
}

command!(RecordNotice, "record_notice", Write, "Trägt den Bescheid ein", Saved);
command!(ChangeNotice, "change_notice", Write, "Ändert einen Bescheid", Saved);
command!(RetractNotice, "retract_notice", Write, "Nimmt einen Bescheid zurück", Saved);

impl Run for RecordNotice {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("record_notice"), |tx| {
            let name = match self.notice.kind {
                NoticeKind::Grant => MoveName::Notify,
                NoticeKind::Refusal => MoveName::NotifyRefusal,
            };
            let file = moving(tx, self.application, name)?;
            let mut row = self.notice.read(tx, &file, today)?;
            tx.put(&mut row)?;
            tx.relabel(format!("{} zu Antrag {} eingetragen", row.kind.label(), file.application.number));
            Ok(row.id)
        })
    }
}

impl Run for ChangeNotice {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("change_notice"), |tx| {
            let old: Notice = at_version(tx, self.id, self.version)?;
            let file = tx.read().case(old.application)?;
            let state = State::of(&file.case);
            let refused = |name: MoveName| {
                Problem::new(Code::MoveImpossible).fact("zug", name.label()).fact("stand", state.label())
            };
            if state.is_done() && state != State::RefusalNoticed {
                return Err(refused(MoveName::Notify).into());
            }
            if self.notice.kind != old.kind {
                return Err(refused(MoveName::RetractNotice).at("notice.kind").into());
            }
            let mut row = Notice { id: old.id, ..self.notice.read(tx, &file, today)? };
            if row.final_on != old.final_on && row.kind == NoticeKind::Grant {
                Move::check(MoveName::Finalise, &file.case).map_err(|p| p.at("notice.final_on"))?;
            }
            tx.put(&mut row)?;
            tx.relabel(format!("{} zu Antrag {} geändert", row.kind.label(), file.application.number));
            Ok(row.id)
        })
    }
}

impl Run for RetractNotice {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let reason = reasoned(&self.reason)?;
        desk.act(deed("retract_notice"), |tx| {
            let row: Notice = at_version(tx, self.id, self.version)?;
            let file = moving(tx, row.application, MoveName::RetractNotice)?;
            tx.remove::<Notice>(row.id)?;
            corrected(tx, &file.application, today, &reason)?;
            tx.relabel(format!("{} zu Antrag {} zurückgenommen", row.kind.label(), file.application.number));
            Ok(self.id)
        })
    }
}

impl NoticeFacts {
    fn read(&self, tx: &Tx<'_, '_>, file: &CaseFile, today: Day) -> Result<Notice, Problems> {
        let mut problems = Problems::default();
        let at = |field: &str| format!("notice.{field}");
        let day = problems.take(&at("day"), day_or_today(&self.day, today));
        let reference = problems.take(&at("reference"), text::line(&self.reference));
        let conditions = problems.take(&at("conditions"), text::prose(&self.conditions));
        let granted = self.kind == NoticeKind::Grant;
        let mut maybe = |field: &str, typed: &str| maybe_day(&mut problems, &at(field), typed, today);
        let final_on = maybe("final_on", &self.final_on);
        let (from, to) = (maybe("period_from", &self.period_from), maybe("period_to", &self.period_to));
        let due = maybe("proof_due", &self.proof_due);
        if granted && self.financing.is_none() {
            problems.add(
                Problem::new(Code::TextMissing).at(&at("financing")).fact("was", "Die Finanzierungsart"),
            );
        }
        let board = tx.read().board_on(file.application.board, day.unwrap_or(today))?;
        // The notice says until when the money may be used; else the project's end counts (domain.md 3.2).
        // Whoever was done before the notice came has the whole term from then on.
        let ends = to.or(file.application.ends).or(file.application.begins);
        let ends = ends.map(|end| day.map_or(end, |day| end.max(day)));
        let due = due.or_else(|| months_later(ends?, board.proof_months));
        let mut order = |field: &str, later: (&str, Option<Day>), earlier: (&str, Option<Day>)| {
            if let (Some(day), Some(before)) = (later.1, earlier.1) {
                problems.take(&at(field), in_order((later.0, day), (earlier.0, before)));
            }
        };
        let decided = tx.read().decisions(file.application.id)?.first().map(|d| d.day);
        order("day", ("Der Bescheid", day), ("dem Beschluss", decided));
        order("period_to", ("Das Ende des Bewilligungszeitraums", to), ("seinem Beginn", from));
        order("final_on", ("Die Bestandskraft", final_on), ("dem Bescheid", day));
        order("proof_due", ("Die Frist für den Nachweis", due.filter(|_| granted)), ("dem Bescheid", day));
        problems.settle()?;
        match (day, reference, conditions) {
            (Some(day), Some(reference), Some(conditions)) => Ok(Notice {
                id: 0,
                application: file.application.id,
                kind: self.kind,
                day,
                reference,
                financing: self.financing.filter(|_| granted),
                period_from: from.filter(|_| granted),
                period_to: to.filter(|_| granted),
                proof_due: due.filter(|_| granted),
                conditions,
                waiver: self.waiver,
                final_on,
            }),
            _ => Err(unread()),
        }
    }
}

/// The same day so many months later, or the last one of that month.
fn months_later(day: Day, months: i64) -> Option<Day> {
    day.0.checked_add(jiff::Span::new().try_months(months).ok()?).ok().map(Day)
}
