use domain::application::{Answer, Application, Examination, Finding, Move, MoveName, State};
use domain::problem::Code;
use domain::{Day, Money, Problem, Problems, text};
use serde::Deserialize;
use store::rows::CaseFile;
use store::{Reader, Tx};
use ts_rs::TS;

use super::entry::{at_version, corrected, day_or_today, maybe_amount, moving, past_day, reasoned, unread};
use super::weigh;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// More criteria than any board has.
const LONGEST: usize = 100;

/// An answer to a criterion.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FindingFacts {
    /// The criterion in its words.
    pub criterion: String,
    /// yes, no, open
    pub answer: Answer,
    /// Remark; may be empty.
    pub remark: String,
}

/// The Prüfvermerk, as typed.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct ExaminationFacts {
    /// Day; empty: today.
    pub day: String,
    /// Amount as examined (zuwendungsfähig); may stay empty until it is concluded.
    pub eligible: String,
    /// Why it differs from what was applied for.
    pub reason: String,
    /// What was found on other public money.
    pub other_funding: String,
    /// Result in words.
    pub remark: String,
    /// The criteria with their answers; none given: those of the board, open.
    pub findings: Vec<FindingFacts>,
    /// Does the Prüfvermerk stand now?
    pub conclude: bool,
}

/// Writes the Prüfvermerk, and concludes it where that is said.
#[derive(Debug, Deserialize, TS)]
pub struct Examine {
    /// The application.
    pub application: i64,
    /// Version of the Prüfvermerk that was read; 0: there is none yet.
    pub version: i64,
    /// The Prüfvermerk.
    pub examination: ExaminationFacts,
}

/// Opens a concluded Prüfvermerk again, as long as nobody voted on its amount.
#[derive(Debug, Deserialize, TS)]
pub struct ReopenExamination {
    /// The Prüfvermerk.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Why.
    pub reason: String,
}

/// Allows the early start that was asked for (vorzeitiger Maßnahmenbeginn); no claim to the grant follows.
#[derive(Debug, Deserialize, TS)]
pub struct AllowEarlyStart {
    /// The application.
    pub id: i64,
    /// Version of the application that was read.
    pub version: i64,
    /// Day on which it was allowed; empty: today.
    pub day: String,
}

command!(Examine, "examine", Write, "Schreibt den Prüfvermerk und schließt ihn ab", Saved);
command!(ReopenExamination, "reopen_examination", Write, "Öffnet einen Prüfvermerk wieder", Saved);
command!(AllowEarlyStart, "allow_early_start", Write, "Lässt den vorzeitigen Beginn zu", Saved);

/// Version of the Prüfvermerk of an application together with its criteria; 0: there is none.
pub(super) fn version_of(reader: Reader<'_>, examination: Option<&Examination>) -> Result<i64, Problem> {
    let Some(examination) = examination else { return Ok(0) };
    let mut version = reader.version::<Examination>(examination.id)?;
    for finding in reader.findings(examination.id)? {
        version = version.max(reader.version::<Finding>(finding.id)?);
    }
    Ok(version)
}

fn expect(tx: &Tx<'_, '_>, examination: Option<&Examination>, read: i64) -> Result<(), Problem> {
    let present = version_of(tx.read(), examination)?;
    if present == read {
        return Ok(());
    }
    Err(Problem::new(Code::RowStale)
        .fact("gelesen", read)
        .fact("jetzt", present)
        .fact("art", "examination")
        .fact("eintrag", examination.map_or(0, |e| e.id)))
}

impl Run for Examine {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let examiner = desk.around.actor.name.clone();
        let mut warnings = Vec::new();
        let mut saved = desk.act(deed("examine"), |tx| {
            let old = tx.read().examination(self.application)?;
            expect(tx, old.as_ref(), self.version)?;
            if old.as_ref().is_some_and(|e| e.concluded) {
                return Err(Problem::new(Code::ExaminationLocked).into());
            }
            let file = tx.read().case(self.application)?;
            allowed(&file, self.examination.conclude)?;
            let (mut row, mut findings) = self.examination.read(today)?;
            let board = tx.read().board_on(file.application.board, row.day)?;
            row.id = old.map_or(0, |old| old.id);
            row.application = self.application;
            row.examiner = examiner;
            if findings.is_empty() {
                findings = weigh::findings(tx.read(), &board, self.application)?;
            }
            if row.concluded {
                whole(&row, &findings, &file)?;
            }
            tx.put(&mut row)?;
            keep(tx, row.id, findings)?;
            warnings = weigh::warnings(tx.read(), &board, &file.application, row.eligible, row.day)?;
            let number = &file.application.number;
            tx.relabel(match row.eligible.filter(|_| row.concluded) {
                Some(amount) => format!("Prüfvermerk zu Antrag {number} abgeschlossen: {amount}"),
                None => format!("Prüfvermerk zu Antrag {number} geschrieben"),
            });
            Ok(row.id)
        })?;
        saved.warnings = warnings;
        Ok(saved)
    }
}

/// A Prüfvermerk is written wherever it may be concluded; what is still missing hinders only its conclusion.
fn allowed(file: &CaseFile, conclude: bool) -> Result<(), Problem> {
    let state = State::of(&file.case);
    let writable = Move::named(MoveName::Examine).is_some_and(|m| m.from.contains(&state));
    if writable && !conclude { Ok(()) } else { Move::check(MoveName::Examine, &file.case) }
}

/// What a concluded Prüfvermerk needs: an amount, an answer to each criterion, a reason for another amount
/// than the one applied for or the one that a vote or decision already stands on.
fn whole(row: &Examination, findings: &[Finding], file: &CaseFile) -> Result<(), Problems> {
    let mut problems = Problems::default();
    let amounts = &file.case.amounts;
    match row.eligible {
        None => problems.add(Problem::new(Code::AmountMissing).at("examination.eligible")),
        Some(eligible) if row.reason.is_empty() => {
            let others = [Some(amounts.requested), amounts.recommended, amounts.decided];
            if let Some(other) = others.into_iter().flatten().find(|other| *other != eligible) {
                problems.add(
                    Problem::new(Code::AmountDiffersWithoutReason)
                        .at("examination.reason")
                        .fact("neu", eligible)
                        .fact("alt", other),
                );
            }
        }
        Some(_) => {}
    }
    let mut open = findings.iter().filter(|finding| finding.answer == Answer::Open);
    if let Some(first) = open.next() {
        // The page shows which; the sentence names one and counts the others.
        let named = match open.count() {
            0 => format!("„{}“", first.criterion),
            1 => format!("„{}“ und einer weiteren Frage", first.criterion),
            others => format!("„{}“ und {others} weiteren Fragen", first.criterion),
        };
        problems.add(Problem::new(Code::CriteriaOpen).at("examination.findings").fact("kriterien", named));
    }
    problems.settle()
}

/// Keeps the criteria: those at the same place are changed, the others put or removed.
fn keep(tx: &mut Tx<'_, '_>, examination: i64, findings: Vec<Finding>) -> Result<(), Problem> {
    let mut old = tx.read().findings(examination)?;
    for (position, mut finding) in (1i64..).zip(findings) {
        (finding.id, finding.examination, finding.position) = (0, examination, position);
        if let Some(at) = old.iter().position(|known| known.position == position) {
            finding.id = old.swap_remove(at).id;
        }
        tx.put(&mut finding)?;
    }
    for gone in old {
        tx.remove::<Finding>(gone.id)?;
    }
    Ok(())
}

impl ExaminationFacts {
    fn read(&self, today: Day) -> Result<(Examination, Vec<Finding>), Problems> {
        let mut problems = Problems::default();
        let at = |field: &str| format!("examination.{field}");
        let day = problems.take(&at("day"), past_day(&self.day, today));
        let eligible: Option<Money> = maybe_amount(&mut problems, &at("eligible"), &self.eligible);
        let reason = problems.take(&at("reason"), text::prose(&self.reason));
        let other_funding = problems.take(&at("other_funding"), text::prose(&self.other_funding));
        let remark = problems.take(&at("remark"), text::prose(&self.remark));
        let mut findings = Vec::new();
        for (place, typed) in self.findings.iter().enumerate() {
            let field = |name: &str| format!("examination.findings.{place}.{name}");
            let criterion =
                problems.take(&field("criterion"), text::needed(&typed.criterion, "Die Prüffrage"));
            let remark = problems.take(&field("remark"), text::prose(&typed.remark));
            findings.extend(criterion.zip(remark).map(|(criterion, remark)| Finding {
                id: 0,
                examination: 0,
                position: 0,
                criterion,
                answer: typed.answer,
                remark,
            }));
        }
        if self.findings.len() > LONGEST {
            problems.add(
                Problem::new(Code::TextTooLong)
                    .at(&at("findings"))
                    .fact("zeichen", format!("{} Prüffragen", self.findings.len()))
                    .fact("hoechstens", LONGEST),
            );
        }
        problems.settle()?;
        match (day, reason, other_funding, remark) {
            (Some(day), Some(reason), Some(other_funding), Some(remark)) => Ok((
                Examination {
                    id: 0,
                    application: 0,
                    day,
                    examiner: String::new(),
                    eligible,
                    reason,
                    other_funding,
                    remark,
                    concluded: self.conclude,
                },
                findings,
            )),
            _ => Err(unread()),
        }
    }
}

impl Run for ReopenExamination {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let reason = reasoned(&self.reason)?;
        desk.act(deed("reopen_examination"), |tx| {
            let mut row: Examination = tx.get(self.id)?;
            expect(tx, Some(&row), self.version)?;
            let file = moving(tx, row.application, MoveName::ReopenExamination)?;
            row.concluded = false;
            tx.put(&mut row)?;
            corrected(tx, &file.application, today, &reason)?;
            tx.relabel(format!("Prüfvermerk zu Antrag {} wieder geöffnet", file.application.number));
            Ok(self.id)
        })
    }
}

impl Run for AllowEarlyStart {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let day = day_or_today(&self.day, desk.today()).map_err(|p| p.at("day"))?;
        desk.act(deed("allow_early_start"), |tx| {
            let mut application: Application = at_version(tx, self.id, self.version)?;
            moving(tx, self.id, MoveName::AllowEarlyStart)?;
            application.early_allowed = Some(day);
            tx.put(&mut application)?;
            tx.relabel(format!("Vorzeitiger Beginn zu Antrag {} zugelassen", application.number));
            Ok(self.id)
        })
    }
}
