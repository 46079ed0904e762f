use domain::application::{PlanLine, PlanSide};
use domain::paper::{
    Facts, FolderEarlier, FolderEntry, FolderFacts, FolderItem, FolderNote, FolderPage, FolderPlan,
    FolderPot, prose,
};
use domain::{Day, Problems};

use super::draft::{About, Draft};
use crate::desk::Desk;
use crate::pots::PotForecast;
use crate::readings::{Gathered, ReadingPage, gather};

/// The Sitzungsmappe of a sitting, not set yet. The reader's own notes stand in it only when asked for.
pub(super) fn draft(desk: &Desk, id: i64, with_notes: bool) -> Result<Draft, Problems> {
    let today = desk.today();
    let name = desk.around.actor.name.clone();
    let (facts, board) = desk.read(|reader| {
        let gathered = gather(reader, id, &name, today)?;
        Ok((facts(&gathered, &name, today, with_notes), gathered.board))
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
    let top = of_item.map(|item| format!("TOP {} · ", item.position)).unwrap_or_default();
    let mut about = vec![("Beantragt".to_owned(), page.application.amount.to_string())];
    if let Some(examination) = &page.examination {
        about.extend(examination.eligible.map(|amount| ("Geprüft".to_owned(), amount.to_string())));
        let words = [&examination.reason, &examination.remark];
        let words: Vec<&str> =
            words.into_iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        if !words.is_empty() {
            about.push(("Prüfvermerk".to_owned(), words.join(" ")));
        }
    }
    about.extend(page.facts.iter().map(|fact| (fact.label.clone(), fact.text.clone())));
    let description = [page.description.as_str(), page.aim.as_str()].join("\n\n");
    let drawn = |pot: &&PotForecast| page.parts.iter().any(|part| part.pot == pot.id);
    FolderPage {
        over: format!("{top}Antrag Nr. {}", page.application.number),
        applicant: page.application.applicant.clone(),
        purpose: page.application.purpose.clone(),
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
        remarks: remarks(page),
        attachments: page.attachments.iter().map(|file| file.row.name.clone()).collect(),
        pots: gathered.forecast.pots.iter().filter(drawn).map(pot).collect(),
        note: page.said().filter(|_| with_notes).map(|own| FolderNote {
            view: own.view.map(|view| view.label().to_owned()).unwrap_or_default(),
            text: prose(&own.note),
        }),
    }
}

fn remarks(page: &ReadingPage) -> Vec<String> {
    let mut remarks: Vec<String> = Vec::new();
    if page.examination.is_none() {
        remarks.push("Das Büro hat noch keinen Prüfvermerk geschrieben.".to_owned());
    }
    remarks.extend(page.missing.iter().map(|paper| format!("Es fehlt noch: {paper}")));
    remarks.extend(page.doubts.iter().map(|finding| {
        let remark =
            if finding.remark.is_empty() { String::new() } else { format!(" – {}", finding.remark) };
        format!("{}: {}{remark}", finding.criterion, finding.answer.label())
    }));
    remarks.extend(page.conflicts.iter().map(|one| format!("{}: {}", one.name, one.words)));
    remarks
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
    FolderPot { label: forecast.label.clone(), free: forecast.now.free, rest: forecast.then.free }
}
