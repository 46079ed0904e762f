//! What was typed about an application, read and checked.

use domain::application::{Application, Begun, PlanKind, PlanLine, balance};
use domain::board::Board;
use domain::number::ApplicationNumber;
use domain::problem::Code;
use domain::proposal::PositionKind;
use domain::{Day, Money, Problem, Problems, text};
use store::{Reader, Tx};

use super::{ApplicationFacts, DetailFacts, PlanLineFacts};

/// More lines than any plan of a small grant has.
const LONGEST_PLAN: usize = 200;

pub(super) fn next_free(reader: Reader<'_>, board: &Board, year: i16) -> Result<String, Problem> {
    let running = reader.next_running(board.id, year)?;
    Ok(board.number_pattern.format(ApplicationNumber { year, running }))
}

/// Reads the facts over what is known of the application already.
pub(super) fn read_facts(
    reader: Reader<'_>,
    board: &Board,
    facts: &ApplicationFacts,
    old: &Application,
    today: Day,
) -> Result<Application, Problems> {
    let mut problems = Problems::default();
    let at = |field: &str| format!("application.{field}");
    let draft = facts.draft.unwrap_or(old.draft && old.id != 0);
    let received = match facts.received.trim() {
        "" if draft => Some(today),
        typed => problems.take(&at("received"), Day::read(typed, today)),
    };
    let year = received.map_or(today.year(), Day::year);
    let number = problems.take(&at("number"), read_number(reader, board, &facts.number, year, old.id));
    let applicant = problems.take(&at("applicant"), text::needed(&facts.applicant, "Der Antragsteller"));
    let amount = match facts.amount.trim() {
        "" if draft => Some(Money::default()),
        typed => problems.take(&at("amount"), Money::read_positive(typed)),
    };
    let purpose = match facts.purpose.trim() {
        "" if draft => Some(String::new()),
        typed => problems.take(&at("purpose"), text::needed(typed, "Der Verwendungszweck")),
    };
    let reasoning = problems.take(&at("reasoning"), text::prose(&facts.reasoning));
    let mut application = old.clone();
    if let Some(details) = &facts.details {
        read_details(&mut application, details, today, &mut problems);
    }
    match (received, number, applicant, amount, purpose, reasoning) {
        (Some(received), Some(number), Some(applicant), Some(amount), Some(purpose), Some(reasoning)) => {
            problems.settle()?;
            Ok(Application {
                board: board.id,
                number: board.number_pattern.format(number),
                year: number.year,
                running: number.running,
                received,
                applicant,
                amount,
                purpose,
                reasoning,
                draft,
                ..application
            })
        }
        _ => Err(problems),
    }
}

fn read_details(a: &mut Application, d: &DetailFacts, today: Day, problems: &mut Problems) {
    let at = |field: &str| format!("application.details.{field}");
    let mut prose = |target: &mut String, typed: &str, field: &str| {
        if let Some(read) = problems.take(&at(field), text::prose(typed)) {
            *target = read;
        }
    };
    prose(&mut a.description, &d.description, "description");
    prose(&mut a.aim, &d.aim, "aim");
    prose(&mut a.target_group, &d.target_group, "target_group");
    prose(&mut a.district_reference, &d.district_reference, "district_reference");
    prose(&mut a.other_city, &d.other_city, "other_city");
    prose(&mut a.publicity, &d.publicity, "publicity");
    let mut line = |target: &mut String, typed: &str, field: &str| {
        if let Some(read) = problems.take(&at(field), text::line(typed)) {
            *target = read;
        }
    };
    line(&mut a.place, &d.place, "place");
    line(&mut a.signed_place, &d.signed_place, "signed_place");
    let mut day = |target: &mut Option<Day>, typed: &str, field: &str| match typed.trim() {
        "" => *target = None,
        typed => *target = problems.take(&at(field), Day::read(typed, today)),
    };
    day(&mut a.begins, &d.begins, "begins");
    day(&mut a.ends, &d.ends, "ends");
    day(&mut a.early_from, &d.early_from, "early_from");
    day(&mut a.signed_on, &d.signed_on, "signed_on");
    if let (Some(begins), Some(ends)) = (a.begins, a.ends)
        && ends < begins
    {
        problems.add(
            Problem::new(Code::DayBefore)
                .at(&at("ends"))
                .fact("was", "Das Ende des Vorhabens")
                .fact("tag", ends)
                .fact("vor", "dem Beginn")
                .fact("davor", begins),
        );
    }
    a.participants = match d.participants.trim().replace('.', "").as_str() {
        "" => None,
        typed => problems.take(&at("participants"), count(typed)),
    };
    a.kind = d.kind;
    a.rededicates = d.rededicates.filter(|_| d.kind == PositionKind::Rededication);
    a.channel = d.channel;
    a.lip_field = d.lip_field;
    a.begun = d.begun.unwrap_or(Begun::No);
    a.privacy_told = d.privacy_told;
    a.economic = d.economic;
    a.de_minimis = d.de_minimis;
}

fn count(typed: &str) -> Result<i64, Problem> {
    let digits = typed.len() <= 6 && typed.chars().all(|c| c.is_ascii_digit());
    typed
        .parse()
        .ok()
        .filter(|_| digits)
        .ok_or_else(|| Problem::new(Code::NumberUnreadable).fact("eingabe", typed))
}

fn read_number(
    reader: Reader<'_>,
    board: &Board,
    typed: &str,
    year: i16,
    id: i64,
) -> Result<ApplicationNumber, Problem> {
    if typed.trim().is_empty() {
        return Ok(ApplicationNumber { year, running: reader.next_running(board.id, year)? });
    }
    let number = board.number_pattern.read_number(typed, year)?;
    match reader.application_numbered(board.id, number.year, number.running)? {
        Some(other) if other.id != id => Err(Problem::new(Code::NumberTaken)
            .fact("nummer", &other.number)
            .fact("an", &other.applicant)
            .fact("frei", next_free(reader, board, number.year)?)),
        _ => Ok(number),
    }
}

/// Reads the lines of a plan. Both sides must agree unless the application is a draft.
pub(super) fn read_plan(
    lines: &[PlanLineFacts],
    application: &Application,
) -> Result<Vec<PlanLine>, Problems> {
    let mut problems = Problems::default();
    let mut read = Vec::new();
    if lines.len() > LONGEST_PLAN {
        return Err(Problem::new(Code::TextTooLong)
            .at("application.plan")
            .fact("zeichen", format!("{} Zeilen", lines.len()))
            .fact("hoechstens", LONGEST_PLAN)
            .into());
    }
    for (at, line) in lines.iter().enumerate() {
        let empty = line.label.trim().is_empty() && line.amount.trim().is_empty();
        if empty {
            continue;
        }
        let field = |name: &str| format!("application.plan.{at}.{name}");
        let kind =
            if line.kind.side().is_none_or(|side| side == line.side) { line.kind } else { PlanKind::Other };
        let label = match line.label.trim() {
            "" => Some(kind.label().to_owned()),
            typed => problems.take(&field("label"), text::line(typed)),
        };
        let amount = match line.amount.trim() {
            "" => problems.take(&field("amount"), Err(Problem::new(Code::PlanLineIncomplete))),
            typed => problems.take(&field("amount"), Money::read(typed)),
        };
        let place = read.iter().filter(|l: &&PlanLine| l.side == line.side).count();
        if let (Some(label), Some(amount)) = (label, amount) {
            read.push(PlanLine {
                id: 0,
                application: application.id,
                side: line.side,
                position: i64::try_from(place + 1).unwrap_or(i64::MAX),
                kind,
                label,
                amount,
                granted: line.granted,
                actual: None,
                recognised: None,
            });
        }
    }
    if let Err(problem) = refuse_uneven(&read, application) {
        problems.add(problem);
    }
    problems.settle()?;
    Ok(read)
}

/// Both sides of the plan of an application that is no draft agree to the cent.
pub(super) fn refuse_uneven(lines: &[PlanLine], application: &Application) -> Result<(), Problem> {
    let Some(sums) = balance(lines, application.amount).filter(|sums| !application.draft && !sums.is_even())
    else {
        return Ok(());
    };
    let (side, difference) = if sums.uncovered().is_negative() {
        ("einnahmen", sums.incomes - sums.expenses)
    } else {
        ("ausgaben", sums.uncovered())
    };
    Err(Problem::new(Code::PlanUneven)
        .at("application.plan")
        .fact("seite", side)
        .fact("unterschied", difference))
}

/// Keeps a plan: lines at the same place are changed, the others put or removed.
pub(super) fn keep_plan(tx: &mut Tx<'_, '_>, application: i64, lines: Vec<PlanLine>) -> Result<(), Problem> {
    let mut old = tx.read().plan(application)?;
    for mut line in lines {
        line.application = application;
        if let Some(at) = old.iter().position(|o| o.side == line.side && o.position == line.position) {
            let known = old.swap_remove(at);
            line.id = known.id;
            (line.actual, line.recognised) = (known.actual, known.recognised);
        }
        tx.put(&mut line)?;
    }
    for gone in old {
        tx.remove::<PlanLine>(gone.id)?;
    }
    Ok(())
}
