use domain::application::State;
use domain::order;
use domain::problem::Problem;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension as _, params_from_iter};

use crate::reader::Reader;
use crate::rows::CaseFile;
use crate::trouble::sql;

const COLUMNS: &str =
    "application, board, year, running, number, received, applicant, applicant_key, purpose,
    association, kind, lip_field, state, latest, requested, examined, recommended, decided, paid, recognised,
    sitting, sitting_ordinal, sitting_day, sitting_closed, proposal, proof_due";

/// Writes the line of an application and gives what it was derived from; a line of one that is gone went with it.
pub(super) fn write(conn: &Connection, id: i64) -> Result<Option<CaseFile>, Problem> {
    let reader = Reader::new(conn);
    let Some(application) = reader.find(id)? else { return Ok(None) };
    let file = reader.case_of(application)?;
    let values = values(&file);
    // Most acts leave the line as it is; writing it anew would touch all of its indexes.
    if kept(reader, id)?.as_ref() == Some(&values) {
        return Ok(Some(file));
    }
    let marks: Vec<String> = (1..=values.len()).map(|at| format!("?{at}")).collect();
    let text = format!("INSERT OR REPLACE INTO application_line ({COLUMNS}) VALUES ({})", marks.join(", "));
    conn.prepare_cached(&text).and_then(|mut s| s.execute(params_from_iter(values))).map_err(rule)?;
    Ok(Some(file))
}

/// The hard rules of the amounts have sentences of their own.
fn rule(error: rusqlite::Error) -> Problem {
    let problem = sql(error);
    match problem.facts.get("regel").map(String::as_str) {
        Some("amounts_paid_within_decided") => Problem::new(domain::problem::Code::PaidAboveDecided),
        Some("amounts_recognised_within_paid") => Problem::new(domain::problem::Code::RecognisedAbovePaid),
        _ => problem,
    }
}

pub(super) fn is_as_derived(reader: Reader<'_>, id: i64) -> Result<bool, Problem> {
    Ok(kept(reader, id)? == derived(reader, id)?)
}

fn kept(reader: Reader<'_>, id: i64) -> Result<Option<Vec<Value>>, Problem> {
    let text = format!("SELECT {COLUMNS} FROM application_line WHERE application = ?1");
    reader
        .conn
        .prepare_cached(&text)
        .and_then(|mut s| {
            s.query_row([id], |row| (0..row.as_ref().column_count()).map(|at| row.get(at)).collect())
                .optional()
        })
        .map_err(sql)
}

fn derived(reader: Reader<'_>, id: i64) -> Result<Option<Vec<Value>>, Problem> {
    let Some(application) = reader.find(id)? else { return Ok(None) };
    Ok(Some(values(&reader.case_of(application)?)))
}

fn values(file: &CaseFile) -> Vec<Value> {
    let CaseFile { application: a, case, sitting, proposal, proof_due, .. } = file;
    let money = |amount: Option<domain::Money>| amount.map_or(Value::Null, |m| Value::Integer(m.cents()));
    let number = |number: Option<i64>| number.map_or(Value::Null, Value::Integer);
    let text = |text: Option<String>| text.map_or(Value::Null, Value::Text);
    let amounts = &case.amounts;
    vec![
        Value::Integer(a.id),
        Value::Integer(a.board),
        Value::Integer(i64::from(a.year)),
        Value::Integer(a.running),
        Value::Text(a.number.clone()),
        Value::Text(a.received.iso()),
        Value::Text(a.applicant.clone()),
        Value::Blob(order::word_key(&a.applicant)),
        Value::Text(a.purpose.clone()),
        number(a.association),
        Value::Text(a.kind.code().to_owned()),
        text(a.lip_field.map(|f| f.code().to_owned())),
        Value::Text(State::of(case).code().to_owned()),
        Value::Integer(amounts.latest().0.cents()),
        Value::Integer(amounts.requested.cents()),
        money(amounts.examined),
        money(amounts.recommended),
        money(amounts.decided),
        money(amounts.paid),
        money(amounts.recognised),
        number(sitting.as_ref().map(|s| s.id)),
        number(sitting.as_ref().map(|s| s.ordinal)),
        text(sitting.as_ref().map(|s| s.day.iso())),
        number(sitting.as_ref().map(|s| i64::from(s.closed))),
        number(*proposal),
        text(proof_due.map(|d| d.iso())),
    ]
}
