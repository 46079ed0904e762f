//! Calls the office.

use office::{Code, Office, Place, Problem, Problems, Surroundings};
use serde_json::{Value, json};

use crate::Stop;
use crate::arguments::{Call, Start};

/// Carries out one call. There is no backup at its end as there is when the window closes: a
/// script of a hundred calls must not thin out a week of backups.
pub(crate) fn call(call: Call) -> Result<String, Stop> {
    look_first(&call).map_err(|problem| refused(&problem.into()))?;
    let mut place = Place::beside(call.register.clone());
    place.create = matches!(call.start, Start::Absent | Start::Made);
    let mut office = Office::open(place, Surroundings::of_this_computer());
    let answer = office.call(&call.name, call.request).map_err(|problems| refused(&problems))?;
    if call.start == Start::Absent
        && let Some(problem) = answer.get("problem").filter(|problem| !problem.is_null())
    {
        return Err(Stop::Refused(pretty(&json!([problem]))));
    }
    let text = pretty(&answer);
    // A check that finds something has not failed, but a shell script wants to know.
    if call.name == "check" && answer.get("sound") == Some(&Value::Bool(false)) {
        return Err(Stop::Refused(text));
    }
    Ok(text)
}

/// The command table with every field.
pub(crate) fn commands_as_json() -> Result<String, Stop> {
    let commands = serde_json::to_value(office::commands())
        .map_err(|error| refused(&Problem::new(Code::Internal).fact("grund", error).into()))?;
    Ok(pretty(&commands))
}

fn look_first(call: &Call) -> Result<(), Problem> {
    let there = call.register.exists();
    let code = match call.start {
        Start::Present if !there => Code::RegisterMissing,
        Start::Absent if there => Code::RegisterExists,
        _ => return Ok(()),
    };
    Err(Problem::new(code).fact("datei", call.register.display()))
}

fn refused(problems: &Problems) -> Stop {
    Stop::Refused(
        serde_json::to_value(problems).map_or_else(|error| error.to_string(), |value| pretty(&value)),
    )
}

/// Indented: people read it too.
fn pretty(value: &Value) -> String {
    format!("{value:#}")
}
