use domain::application::{Answer, PlanLine, PlanSide};
use domain::board::{Member, QuorumRule};
use domain::paper::{
    Facts, FolderCheck, FolderEarlier, FolderEntry, FolderFacts, FolderItem, FolderNote, FolderPage,
    FolderPlan, FolderPot, prose,
};
use domain::{Day, Problems};

use super::draft::{About, Draft};
use crate::desk::Desk;
use crate::pots::PotForecast;
use crate::readings::{Gathered, ReadingPage, gather};
use crate::sittings::record::record;

/// The Sitzungsmappe of a sitting, not set yet. The reader's own notes stand in it only when asked for.
pub(super) fn draft(desk: &Desk, id: i64, with_notes: bool) -> Result<Draft, Problems> {
    let today = desk.today();
    let name = desk.around.actor.name.clone();
    let (facts, board) = desk.read(|reader| {
        let gathered = gather(reader, id, &name, today)?;
        let mut facts = facts(&gathered, &name, today, with_notes);
        let record = record(reader, id)?;
        facts.chair = record.presiding().map(Member::addressed);
        let members = i64::try_from(record.members.len()).unwrap_or(i64::MAX);
        let needed = record.board.quorum(members);
        facts.quorum = match record.board.quorum_rule {
            // The majority is a hint then, and the minutes say nothing of it.
            QuorumRule::None => {
                format!("ohne Vorgabe; die Mehrheit wären {needed} von {members}\u{a0}Mitgliedern")
            }
            _ => format!("ab {needed} von {members}\u{a0}Mitgliedern"),
        };
        Ok((facts, gathered.board))
    })?;
    Ok(Draft {
        name: format!("Sitzungsmappe {} {} {}", board.district, facts.sitting, facts.day.iso()),
        title: "Sitzungsmappe".to_owned(),
        about: About { board: board.id, sitting: Some(id), ..About::default() },
        facts: Facts::Folder(Box::new(facts)),
        kept: None,
    })
}

fn facts(gathered: &Gathered, name: &str, today: Day, with_notes: bool) -> FolderFacts {
    let (sitting, board) = (&gathered.sitting, &gathered.board);
    FolderFacts {
        municipality_kind: board.municipality_kind.clone(),
        municipality: board.municipality.clone(),
        board: board.name.clone(),
        sitting: format!("{}.\u{a0}Sitzung", sitting.ordinal),
        day: sitting.day,
        day_words: sitting.day.with_weekday(),
        place: sitting.place.clone(),
        begin: sitting.begin_at.words(board.time_style),
        chair: None,
        quorum: String::new(),
        reader: with_notes.then(|| name.to_owned()),
        items: gathered
            .items
            .iter()
            .map(|item| FolderItem {
                number: item.position,
                title: item.title.clone(),
                public: item.public,
                entries: gathered
                    .pages
                    .iter()
                    .filter(|page| page.item == item.id)
                    .map(|page| FolderEntry {
                        number: page.application.number.clone(),
                        applicant: page.application.applicant.clone(),
                        purpose: page.application.purpose.clone(),
                        amount: page.before,
                    })
                    .collect(),
            })
            .collect(),
        pots: gathered.forecast.pots.iter().filter(|one| one.now != one.then).map(pot).collect(),
        pages: gathered.pages.iter().map(|page| self::page(gathered, page, with_notes)).collect(),
        printed: today,
    }
}

fn page(gathered: &Gathered, page: &ReadingPage, with_notes: bool) -> FolderPage {
    let of_item = gathered.items.iter().find(|item| item.id == page.item);
    let siblings = gathered.pages.iter().filter(|other| other.item == page.item);
    let place = siblings.take_while(|other| other.application.id != page.application.id).count() + 1;
    let top = of_item.map(|item| format!("TOP {}.{place} · ", item.position)).unwrap_or_default();
    let mut about = Vec::new();
    let examined = page.before != page.application.amount;
    if examined {
        about.push(("Beantragt".to_owned(), page.application.amount.to_string()));
    }
    if let Some(examination) = &page.examination {
        let words = [&examination.reason, &examination.remark];
        let words: Vec<&str> =
            words.into_iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        if !words.is_empty() {
            about.push(("Prüfvermerk".to_owned(), words.join(" ")));
        }
    }
    // The column of labels is narrow on paper.
    let label = |label: &str| label.replace("Handlungsfeld", "LIP-Feld");
    about.extend(page.facts.iter().map(|fact| (label(&fact.label), fact.text.clone())));
    let description = [page.description.as_str(), page.aim.as_str()].join("\n\n");
    let drawn = |pot: &&PotForecast| page.parts.iter().any(|part| part.pot == pot.id);
    FolderPage {
        over: format!("{top}Antrag Nr. {}", page.application.number),
        applicant: page.application.applicant.clone(),
        purpose: page.application.purpose.clone(),
        amount_label: if examined { "geprüft" } else { "beantragt" }.to_owned(),
        amount: page.before,
        facts: about,
        description: prose(&description),
        plan: page.balance.map(|balance| FolderPlan {
            expenses: lines(&page.plan, PlanSide::Expense),
            incomes: {
                let mut incomes = lines(&page.plan, PlanSide::Income);
                incomes.push(("beantragte Zuwendung".to_owned(), page.application.amount));
                incomes
            },
            costs: balance.expenses,
            funds: balance.incomes,
        }),
        earlier: page
            .earlier
            .iter()
            .map(|one| FolderEarlier {
                number: one.number.clone(),
                year: one.year,
                purpose: one.purpose.clone(),
                paid: one.paid,
                recognised: one.recognised,
                remark: match one.proof_due {
                    Some(due) if one.overdue => format!("überfällig seit {due}"),
                    Some(due) => format!("offen bis {due}"),
                    None => String::new(),
                },
            })
            .collect(),
        checks: checks(gathered, page),
        remarks: remarks(page),
        attachments: page.attachments.iter().map(|file| file.row.name.clone()).collect(),
        pots: gathered.forecast.pots.iter().filter(drawn).map(pot).collect(),
        note: page.said().filter(|_| with_notes).map(|own| FolderNote {
            view: own.view.map(|view| view.label().to_owned()).unwrap_or_default(),
            text: prose(&own.note),
        }),
    }
}

/// What the office examined, then what is missing and who would be kept from it.
fn checks(gathered: &Gathered, page: &ReadingPage) -> Vec<FolderCheck> {
    let check = |criterion: &str, answer: &str, heed, remark: String| FolderCheck {
        criterion: criterion.to_owned(),
        answer: answer.to_owned(),
        heed,
        remark,
    };
    let findings = gathered.findings.get(&page.application.id).into_iter().flatten();
    let mut checks: Vec<FolderCheck> = findings
        .map(|one| check(&one.criterion, one.answer.label(), one.answer != Answer::Yes, one.remark.clone()))
        .collect();
    if !page.missing.is_empty() {
        checks.push(check(
            "Unterlagen",
            "offen",
            true,
            format!("Es fehlt noch: {}", page.missing.join(", ")),
        ));
    }
    let kept: Vec<String> = page.conflicts.iter().map(|one| format!("{}: {}", one.name, one.words)).collect();
    if !kept.is_empty() {
        checks.push(check("Mitwirkungsverbot (§\u{a0}41 NKomVG)", "beachten", true, kept.join("; ")));
    }
    checks
}

fn remarks(page: &ReadingPage) -> Vec<String> {
    let none = page.examination.is_none();
    none.then(|| "Das Büro hat noch keinen Prüfvermerk geschrieben.".to_owned()).into_iter().collect()
}

fn lines(plan: &[PlanLine], side: PlanSide) -> Vec<(String, domain::Money)> {
    plan.iter()
        .filter(|line| line.side == side)
        .map(|line| {
            let label = if line.label.is_empty() { line.kind.label().to_owned() } else { line.label.clone() };
            (label, line.amount)
        })
        .collect()
}

fn pot(forecast: &PotForecast) -> FolderPot {
    let now = &forecast.now;
    FolderPot {
        label: forecast.label.clone(),
        available: now.available,
        spent: now.spent,
        bound: now.bound + now.reserved,
        free: now.free,
        rest: forecast.then.free,
    }
}
