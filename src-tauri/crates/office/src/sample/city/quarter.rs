//! What happens in a quarter: applications come in, are examined, weighed, decided, paid and proven.

use domain::{Day, Problems};
use serde_json::{Value, json};

use super::boards::Board;
use super::words::{GROUPS, PLACES, PLANS, REDUCTIONS};
use super::{APPLICATIONS, City, YEARS, day, shown};

/// Boards times quarters: how many sittings there are.
const SITTINGS: usize = 13 * 4 * YEARS as usize;

/// The course of the years.
pub(super) struct Course {
    boards: Vec<Board>,
    associations: Vec<i64>,
    /// Sittings held so far.
    held: usize,
    /// For each board: put off, to be weighed again.
    deferred: Vec<Vec<Weighed>>,
    /// Decided and paid, and when the proof will come.
    paid: Vec<Paid>,
    drucksache: usize,
}

/// An application on its way.
#[derive(Clone, Copy)]
struct Weighed {
    id: i64,
    /// Whole euros that lie before the board.
    euros: usize,
}

struct Paid {
    id: i64,
    euros: usize,
    /// Quarters until the proof.
    wait: usize,
}

impl Course {
    pub(super) fn new(boards: Vec<Board>, associations: Vec<i64>) -> Self {
        let deferred = boards.iter().map(|_| Vec::new()).collect();
        Self { boards, associations, held: 0, deferred, paid: Vec::new(), drucksache: 100 }
    }

    pub(super) fn first_board(&self) -> i64 {
        self.boards.first().map_or(0, |board| board.id)
    }

    /// One quarter of all boards, in the order of the days.
    pub(super) fn quarter(&mut self, city: &mut City<'_>, year: i16, quarter: i8) -> Result<(), Problems> {
        let month = quarter * 3;
        city.go_to(year, month + 1, 10);
        let mut agendas = Vec::new();
        for at in 0..self.boards.len() {
            let count = (self.held + 1) * APPLICATIONS / SITTINGS - self.held * APPLICATIONS / SITTINGS;
            self.held += 1;
            agendas.push(self.received(city, at, count, day(year, month + 1, 10))?);
        }
        city.go_to(year, month + 2, 1);
        self.proven(city, day(year, month + 2, 1))?;
        if quarter == 0 && year == super::FIRST_YEAR {
            self.drucksache = 100;
        } else if quarter == 0 {
            self.drucksache = 10;
        }
        city.go_to(year, month + 2, 20);
        let mut recommended = Vec::new();
        for (at, agenda) in agendas.into_iter().enumerate() {
            recommended.push(self.weighed(city, at, agenda, day(year, month + 2, 20))?);
        }
        city.go_to(year, month + 3, 15);
        for (reference, applications) in recommended {
            for application in applications {
                self.decided(city, application, &reference, day(year, month + 3, 15))?;
            }
        }
        Ok(())
    }

    /// Applications of a board come in and are examined; gives those that are ready for the agenda.
    fn received(
        &mut self,
        city: &mut City<'_>,
        at: usize,
        count: usize,
        received: Day,
    ) -> Result<Vec<Weighed>, Problems> {
        let mut agenda = self.deferred.get_mut(at).map(std::mem::take).unwrap_or_default();
        let board = self.boards.get(at).map_or(0, |board| board.id);
        for _ in 0..count {
            // Most apply where they live; some associations apply often.
            let home = self.associations.len() / self.boards.len();
            let nth = if city.chance.happens(80) {
                let near = city.chance.below(home);
                let often = if city.chance.happens(50) { near / 8 } else { near };
                at * home + often
            } else {
                city.chance.below(self.associations.len())
            };
            let association = self.associations.get(nth).copied().unwrap_or(1);
            let euros = 150 + city.chance.below(270) * 5;
            let facts = facts(city, association, euros, received)?;
            let id = city.act("register_application", json!({ "board": board, "application": facts }))?;
            if city.chance.happens(6) {
                let papers = json!([{ "label": "Satzung", "remark": "" }, { "label": "Registerauszug", "remark": "" }]);
                city.act(
                    "require_papers",
                    json!({ "application": id, "papers": papers, "asked_on": shown(received), "term": "" }),
                )?;
                // The papers never came; half of these stay unsettled.
                if city.chance.happens(50) {
                    let version = city.version("application", id)?;
                    let reason = "Die Unterlagen kamen nicht.";
                    city.act(
                        "withdraw_application",
                        json!({ "id": id, "version": version, "reason": reason }),
                    )?;
                }
                continue;
            }
            let eligible = if city.chance.happens(15) { euros - euros / 5 } else { euros };
            let reason = if eligible == euros { "" } else { city.chance.one(&REDUCTIONS) };
            let findings = json!([
                { "criterion": "Das Vorhaben wirkt im Stadtbezirk", "answer": "yes", "remark": "" },
                { "criterion": "Die Kosten sind angemessen und nachvollziehbar", "answer": "yes", "remark": reason },
            ]);
            let examination = json!({
                "day": shown(received), "eligible": eligible.to_string(), "reason": reason, "other_funding": "",
                "remark": "", "findings": findings, "conclude": true,
            });
            city.act("examine", json!({ "application": id, "version": 0, "examination": examination }))?;
            agenda.push(Weighed { id, euros: eligible });
        }
        Ok(agenda)
    }

    /// The sitting of a board; gives the number of the Drucksache and what was recommended.
    fn weighed(
        &mut self,
        city: &mut City<'_>,
        at: usize,
        agenda: Vec<Weighed>,
        day: Day,
    ) -> Result<(String, Vec<Weighed>), Problems> {
        let Some(board) = self.boards.get(at) else { return Ok((String::new(), Vec::new())) };
        let sitting = json!({
            "ordinal": "", "day": shown(day), "place": format!("{} im Stadtbezirk", city.chance.one(&PLACES).1),
            "begin_at": "19:00", "end_at": "", "end_approx": false, "chair": null, "minute_taker": "Krüger",
        });
        let sitting = city.act("plan_sitting", json!({ "board": board.id, "sitting": sitting }))?;
        let ids: Vec<i64> = agenda.iter().map(|w| w.id).collect();
        city.act("put_on_agenda", json!({ "sitting": sitting, "applications": ids }))?;
        let (present, prevented): (Vec<i64>, Vec<i64>) =
            board.members.iter().partition(|_| city.chance.happens(65));
        let present = if present.is_empty() { board.members.clone() } else { present };
        let voters = present.len();
        for (members, presence) in [(present, "present"), (prevented, "prevented")] {
            if !members.is_empty() {
                let request = json!({ "sitting": sitting, "members": members, "presence": presence });
                city.act("record_attendance", request)?;
            }
        }
        let mut recommended = Vec::new();
        let mut deferred = Vec::new();
        for weighed in agenda {
            let chance = city.chance.below(100);
            let (outcome, euros, reason) = match chance {
                0..=5 => ("deferred", 0, "Der Verein soll sein Vorhaben vorstellen."),
                6..=13 => ("rejected", 0, "Der Bezug zum Zusammenleben fehlt."),
                14..=21 => {
                    ("changed", weighed.euros - weighed.euros / 4, "Die Mittel sollen für alle reichen.")
                }
                _ => ("recommended", weighed.euros, ""),
            };
            let counted = chance.is_multiple_of(3);
            let (yes, no) = if outcome == "rejected" { (0, voters) } else { (voters, 0) };
            let figure = |n: usize| if counted { n.to_string() } else { String::new() };
            let amount = if outcome == "changed" { euros.to_string() } else { String::new() };
            let vote = json!({
                "outcome": outcome, "amount": amount, "up_to": false,
                "vote_kind": if counted { "counted" } else { "unanimous" },
                "yes": figure(yes), "no": figure(no), "abstain": figure(0), "reason": reason,
            });
            let request =
                json!({ "sitting": sitting, "application": weighed.id, "version": 0, "vote": vote });
            city.act("recommend", request)?;
            match outcome {
                "deferred" => deferred.push(weighed),
                "rejected" => {}
                _ => recommended.push(Weighed { euros, ..weighed }),
            }
        }
        if let Some(waiting) = self.deferred.get_mut(at) {
            *waiting = deferred;
        }
        let version = city.version("sitting", sitting)?;
        let close = json!({ "id": sitting, "version": version, "end_at": "20:45", "end_approx": true });
        city.act("close_sitting", close)?;
        let proposal = city.act("draft_proposal", json!({ "sitting": sitting }))?;
        self.drucksache += 1;
        let number = format!("15-{:04}/{}", self.drucksache, day.year());
        let version = city.version("proposal", proposal)?;
        city.act(
            "change_proposal",
            json!({ "id": proposal, "version": version, "number": number, "day": shown(day) }),
        )?;
        Ok((number, recommended))
    }

    /// The council decides; notice and payment follow.
    fn decided(
        &mut self,
        city: &mut City<'_>,
        application: Weighed,
        reference: &str,
        day: Day,
    ) -> Result<(), Problems> {
        let Weighed { id, euros } = application;
        let adopted = city.chance.happens(96);
        let decision = json!({
            "day": shown(day), "reference": reference, "agenda_item": "",
            "outcome": if adopted { "adopted" } else { "rejected" }, "amount": "",
            "reason": if adopted { "" } else { "Der Stadtbezirksrat folgt der Empfehlung nicht." },
        });
        city.act("record_decision", json!({ "application": id, "decision": decision }))?;
        if !adopted {
            return Ok(());
        }
        let notice = json!({
            "kind": "grant", "day": shown(day), "reference": format!("18.6-{id}"), "financing": "fixed",
            "period_from": "", "period_to": "", "proof_due": "", "conditions": "", "waiver": true,
            "final_on": shown(day),
        });
        city.act("record_notice", json!({ "application": id, "notice": notice }))?;
        let payment =
            json!({ "amount": "", "ordered_on": shown(day), "ordered_by": "Frau Behrens", "reference": "" });
        let payment = city.act("order_payment", json!({ "application": id, "payment": payment }))?;
        let version = city.version("payment", payment)?;
        let paid = json!({ "id": payment, "version": version, "paid_on": shown(day), "reference": "" });
        city.act("record_payment", paid)?;
        self.paid.push(Paid { id, euros, wait: 2 + city.chance.below(2) });
        Ok(())
    }

    /// Proofs of use come in and are examined; a few never come.
    fn proven(&mut self, city: &mut City<'_>, day: Day) -> Result<(), Problems> {
        let mut waiting = Vec::new();
        for mut paid in std::mem::take(&mut self.paid) {
            if paid.wait > 0 {
                paid.wait -= 1;
                waiting.push(paid);
                continue;
            }
            if city.chance.happens(2) {
                let reminder = json!({ "application": paid.id, "day": shown(day), "term": "" });
                city.act("remind", reminder)?;
                continue;
            }
            let proof =
                city.act("record_proof", json!({ "application": paid.id, "received": shown(day) }))?;
            let version = city.version("proof", proof)?;
            let recognised = if city.chance.happens(7) { paid.euros - paid.euros / 10 } else { paid.euros };
            let check = json!({
                "id": proof, "version": version, "costs": (paid.euros * 2).to_string(),
                "recognised": recognised.to_string(), "checked_on": shown(day), "remark": "", "lines": [],
            });
            city.act("check_proof", check)?;
            let version = city.version("application", paid.id)?;
            city.act("close_application", json!({ "id": paid.id, "version": version, "day": shown(day) }))?;
        }
        self.paid = waiting;
        Ok(())
    }
}

/// What an application says.
fn facts(city: &mut City<'_>, association: i64, euros: usize, received: Day) -> Result<Value, Problems> {
    let name: domain::association::Association = city.desk.read(|reader| Ok(reader.get(association)?))?;
    let begins = received.plus(80).unwrap_or(received);
    let ends = begins.plus(30).unwrap_or(begins);
    let (at, place) = city.chance.one(&PLACES);
    let lip_field =
        city.chance.one(&["education", "economy", "social", "city-life", "democracy", "administration"]);
    let own = euros / 3;
    let material = (euros + own) / 2;
    let line = |side: &str, kind: &str, label: &str, amount: usize| json!({ "side": side, "kind": kind, "label": label, "amount": amount.to_string(), "granted": false });
    let plan = json!([
        line("expense", "material", "Material und Werbung", material),
        line("expense", "fees", "Honorare", euros + own - material),
        line("income", "own", "Eigenmittel", own),
    ]);
    let purpose = format!("{} {at} {place}", city.chance.one(&PLANS));
    Ok(json!({
        "number": "", "received": shown(received), "applicant": name.name, "amount": euros.to_string(),
        "purpose": purpose, "reasoning": format!("Das Vorhaben bringt Menschen zusammen, die sich sonst nicht begegnen: {purpose}."),
        "association": association, "plan": plan,
        "details": {
            "kind": "grant", "channel": "mail", "description": format!("{purpose}, offen für alle."),
            "target_group": city.chance.one(&GROUPS), "participants": (10 + city.chance.below(200)).to_string(),
            "place": place, "begins": shown(begins), "ends": shown(ends), "lip_field": lip_field, "begun": "no",
            "privacy_told": true, "signed_on": shown(received), "signed_place": "Hannover",
        },
    }))
}
