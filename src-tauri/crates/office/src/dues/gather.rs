//! Each thing that waits, as an item of the start page.

use std::collections::BTreeMap;

use domain::application::State;
use domain::due::{self, DueKind};
use domain::grant::Reminder;
use domain::pot::Pot;
use domain::records::FollowUp;
use domain::{Day, Money, Problem};
use store::Reader;
use store::rows::{ApplicationLine, Waiting};

use super::{DueItem, FollowUpRef};

/// The states in which the office, or the day of the project, waits for something.
const WAITING: &[State] = &[
    State::Received,
    State::Incomplete,
    State::Examined,
    State::OnAgenda,
    State::Deferred,
    State::Recommended,
    State::RecommendedChanged,
    State::Proposed,
    State::Submitted,
    State::Adjourned,
    State::Decided,
    State::DecidedChanged,
    State::Refused,
    State::Granted,
    State::Final,
    State::ProofReceived,
];

/// Gathers what is due on one board, or on all (0).
pub(super) struct Gather<'c> {
    pub reader: Reader<'c>,
    pub board: i64,
    pub today: Day,
    pub until: Day,
    /// The districts of the boards that are asked about.
    pub districts: BTreeMap<i64, String>,
    pub items: Vec<DueItem>,
}

impl Gather<'_> {
    /// Everything.
    pub(super) fn all(&mut self) -> Result<(), Problem> {
        self.follow_ups()?;
        self.papers()?;
        let waiting = self.reader.waiting(self.board, WAITING)?;
        for one in &waiting {
            self.application(one)?;
        }
        self.unproposed(&waiting)?;
        self.sittings()?;
        self.planning()?;
        self.numbers()?;
        self.proofs()?;
        self.reclaims()?;
        self.conditions()?;
        self.year_end()?;
        self.items.sort_by(|a, b| (a.day, a.kind, &a.title).cmp(&(b.day, b.kind, &b.title)));
        Ok(())
    }

    pub(super) fn put(
        &mut self,
        kind: DueKind,
        day: Day,
        (noun, id): (&str, i64),
        board: i64,
        said: [String; 3],
    ) {
        if day > self.until {
            return;
        }
        let [title, detail, action] = said;
        self.items.push(DueItem {
            day,
            days: self.today.days_to(day),
            when: due::when(day, self.today),
            title,
            detail,
            kind,
            noun: noun.to_owned(),
            id,
            action,
            follow_up: None,
            district: self.districts.get(&board).cloned().unwrap_or_default(),
        });
    }

    fn put_application(
        &mut self,
        kind: DueKind,
        day: Day,
        line: &ApplicationLine,
        title: String,
        detail: String,
        action: &str,
    ) {
        let detail = if detail.is_empty() {
            line.applicant.clone()
        } else {
            format!("{} · {detail}", line.applicant)
        };
        self.put(kind, day, ("application", line.id), line.board, [title, detail, action.to_owned()]);
    }

    fn follow_ups(&mut self) -> Result<(), Problem> {
        let boards: Vec<i64> = self.districts.keys().copied().collect();
        for board in boards {
            for row in self.reader.follow_ups(board, self.until)? {
                let line = match row.application {
                    Some(id) => self.reader.application_line(id)?,
                    None => None,
                };
                let about = line.as_ref().map(|l| format!("Antrag {} · {}", l.number, l.applicant));
                let (noun, id) = match (row.application, row.association) {
                    (Some(id), _) => ("application", id),
                    (None, Some(id)) => ("association", id),
                    (None, None) => ("board", board),
                };
                let about = match (about, row.association) {
                    (Some(about), _) => about,
                    (None, Some(id)) => self.reader.get::<domain::association::Association>(id)?.name,
                    (None, None) => String::new(),
                };
                let before = self.items.len();
                self.put(DueKind::FollowUp, row.due, (noun, id), board, [row.text, about, "Erledigt".into()]);
                let version = self.reader.version::<FollowUp>(row.id)?;
                if let Some(item) = self.items.get_mut(before) {
                    item.follow_up = Some(FollowUpRef { id: row.id, version });
                }
            }
        }
        Ok(())
    }

    fn papers(&mut self) -> Result<(), Problem> {
        for missing in self.reader.missing_papers(self.board, self.until)? {
            let words = match missing.labels.split_last() {
                Some((last, [])) => format!("{last} fehlt"),
                Some((last, rest)) => format!("{} und {last} fehlen", rest.join(", ")),
                None => continue,
            };
            let verb = if missing.term < self.today { "Frist war" } else { "Frist" };
            let detail = format!("{verb} {}", missing.term.with_weekday());
            let title = format!("{words}, {}", missing.line.number);
            self.put_application(
                DueKind::MissingPapers,
                missing.term,
                &missing.line,
                title,
                detail,
                "Erinnern",
            );
        }
        Ok(())
    }

    fn application(&mut self, one: &Waiting) -> Result<(), Problem> {
        let Waiting { line, early, begins, decided_on, proof_received } = one;
        let number = &line.number;
        if line.state == State::Received {
            let detail = format!("{} · eingegangen am {}", line.amounts.requested, line.received);
            let day = due::examine_by(line.received);
            self.put_application(
                DueKind::Examination,
                day,
                line,
                format!("Antrag {number} prüfen"),
                detail,
                "Prüfen",
            );
        }
        if let Some(from) = early {
            let day = from.or(*begins).unwrap_or_else(|| due::examine_by(line.received));
            let detail = from.map(|day| format!("beantragt ab {day}")).unwrap_or_default();
            let title = format!("Vorzeitigen Beginn beantworten, {number}");
            self.put_application(DueKind::EarlyStart, day, line, title, detail, "Beantworten");
        }
        self.after_decision(one, *decided_on)?;
        if let (State::ProofReceived, Some(received)) = (line.state, *proof_received) {
            let title = format!("Verwendungsnachweis {number} prüfen");
            let detail = format!("eingegangen am {received}");
            let day = due::check_proof_by(received);
            self.put_application(DueKind::ProofCheck, day, line, title, detail, "Prüfen");
        }
        if let Some(day) = begins.filter(|day| *day >= self.today && !line.state.is_done()) {
            let detail = match line.amounts.decided {
                Some(amount) => format!("{amount} beschlossen"),
                None if early.is_none() && line.state == State::Refused => "abgelehnt".into(),
                None => "noch ohne Beschluss".into(),
            };
            self.put_application(
                DueKind::ProjectStart,
                day,
                line,
                format!("Projektbeginn {number}"),
                detail,
                "Ansehen",
            );
        }
        Ok(())
    }

    fn after_decision(&mut self, one: &Waiting, decided_on: Option<Day>) -> Result<(), Problem> {
        let line = &one.line;
        let number = &line.number;
        match (line.state, decided_on) {
            (State::Decided | State::DecidedChanged | State::Refused, Some(decided)) => {
                let (paper, detail) = match line.amounts.decided {
                    Some(amount) => ("Zuwendungsbescheid", format!("beschlossen am {decided} · {amount}")),
                    None => ("Ablehnungsbescheid", format!("abgelehnt am {decided}")),
                };
                let title = format!("{paper} schreiben, {number}");
                let day = due::notify_by(decided);
                self.put_application(DueKind::Notice, day, line, title, detail, "Bescheid eintragen");
            }
            (State::Granted | State::Final, _) => {
                let Some(notice) = self.reader.granting_notice(line.id)? else { return Ok(()) };
                let amount = line.amounts.decided.unwrap_or_default();
                let title = format!("Auszahlung anordnen, {number}");
                let detail = format!("{amount} · Bescheid vom {}", notice.day);
                let day = due::pay_by(&notice);
                self.put_application(DueKind::Payment, day, line, title, detail, "Anordnen");
            }
            _ => {}
        }
        Ok(())
    }

    /// Closed sittings whose recommendations stand in no Beschlussdrucksache yet.
    fn unproposed(&mut self, waiting: &[Waiting]) -> Result<(), Problem> {
        let mut sittings: BTreeMap<i64, (i64, Day, i64, i64, Money)> = BTreeMap::new();
        for line in waiting.iter().map(|one| &one.line) {
            let recommended = matches!(line.state, State::Recommended | State::RecommendedChanged);
            if let Some((id, ordinal, day, true)) = line.sitting.filter(|_| recommended) {
                let entry = sittings.entry(id).or_insert((line.board, day, ordinal, 0, Money::default()));
                entry.3 += 1;
                entry.4 = entry.4 + line.amounts.recommended.unwrap_or_default();
            }
        }
        for (id, (board, day, ordinal, count, sum)) in sittings {
            let detail = format!("{} · {sum} empfohlen", counted(count));
            let title = format!("Drucksache zur {ordinal}. Sitzung entwerfen");
            let by = due::propose_by(day);
            self.put(DueKind::Proposal, by, ("sitting", id), board, [title, detail, "Entwerfen".into()]);
        }
        Ok(())
    }

    fn sittings(&mut self) -> Result<(), Problem> {
        for sitting in self.reader.open_sittings(self.board, self.until)? {
            let (count, sum) = self.reader.agenda_sum(sitting.id)?;
            let (title, action) = if sitting.day < self.today {
                (format!("{}. Sitzung abschließen", sitting.ordinal), "Abschließen")
            } else {
                (format!("{}. Sitzung", sitting.ordinal), "Vorbereiten")
            };
            let detail = format!("{} · {} · {sum}", sitting.day.with_weekday(), counted(count));
            let said = [title, detail, action.to_owned()];
            self.put(DueKind::Sitting, sitting.day, ("sitting", sitting.id), sitting.board, said);
        }
        Ok(())
    }

    fn numbers(&mut self) -> Result<(), Problem> {
        for proposal in self.reader.proposals_without_number(self.board)? {
            let sitting: domain::sitting::Sitting = self.reader.get(proposal.sitting)?;
            let detail = format!("zur {}. Sitzung am {}", sitting.ordinal, sitting.day);
            let said = [format!("Drucksache einreichen: {}", proposal.title), detail, "Ansehen".into()];
            let by = due::number_by(sitting.day);
            self.put(DueKind::ProposalNumber, by, ("proposal", proposal.id), proposal.board, said);
        }
        Ok(())
    }

    fn proofs(&mut self) -> Result<(), Problem> {
        for line in self.reader.proofs_due(self.board, self.until)? {
            let Some(day) = line.proof_due else { continue };
            let last: Option<Reminder> = self.reader.reminders(line.id)?.pop();
            let amount = line.amounts.paid.unwrap_or_default();
            let (title, action) = match &last {
                _ if day >= self.today => (format!("Verwendungsnachweis {}", line.number), "Ansehen"),
                None => (format!("Verwendungsnachweis {} fehlt", line.number), "Erinnern"),
                Some(r) if r.level == 1 => (format!("Verwendungsnachweis {} fehlt", line.number), "Mahnen"),
                Some(_) => (format!("Verwendungsnachweis {} fehlt", line.number), "Rückforderung prüfen"),
            };
            let detail = match last {
                Some(r) if r.level == 1 => format!("{amount} · erinnert am {}", r.day),
                Some(r) => format!("{amount} · gemahnt am {}", r.day),
                None => amount.to_string(),
            };
            self.put_application(DueKind::Proof, day, &line, title, detail, action);
        }
        Ok(())
    }

    fn reclaims(&mut self) -> Result<(), Problem> {
        for (line, reclaim) in self.reader.reclaims_due(self.board, self.until)? {
            let Some(day) = reclaim.due else { continue };
            let open = reclaim.amount - reclaim.returned;
            let title = format!("Rückforderung {}", line.number);
            let detail = format!("noch {open}");
            self.put_application(DueKind::Reclaim, day, &line, title, detail, "Ansehen");
        }
        Ok(())
    }

    fn conditions(&mut self) -> Result<(), Problem> {
        for (line, condition) in self.reader.conditions_due(self.board, self.until)? {
            let Some(day) = condition.due else { continue };
            let title = format!("Auflage zu {}", line.number);
            self.put_application(DueKind::Condition, day, &line, title, condition.text, "Ansehen");
        }
        Ok(())
    }

    /// What is free on 31.12. lapses (domain.md 1.3).
    fn year_end(&mut self) -> Result<(), Problem> {
        let year = self.today.year();
        let Some(day) = Day::new(year, 12, 31).filter(|day| *day <= self.until) else { return Ok(()) };
        let boards: Vec<i64> = self.districts.keys().copied().collect();
        for board in boards {
            for pot in self.reader.pots(board, Some(year))? {
                let lapse = self.reader.pot_balance(&pot)?.lapse();
                if !lapse.lapses.is_zero() {
                    self.lapsing(&pot, day, lapse.free, lapse.reserved);
                }
            }
        }
        Ok(())
    }

    fn lapsing(&mut self, pot: &Pot, day: Day, free: Money, reserved: Money) {
        let title = format!("{free} frei im Topf {}", pot.label());
        let detail = if reserved.is_zero() {
            "verfällt am 31.12.".to_owned()
        } else {
            format!("verfällt am 31.12., dazu {reserved} vorgemerkt")
        };
        self.put(DueKind::YearEnd, day, ("pot", pot.id), pot.board, [title, detail, "Ansehen".into()]);
    }
}

/// `2 Anträge`.
fn counted(count: i64) -> String {
    if count == 1 { "1 Antrag".into() } else { format!("{count} Anträge") }
}
