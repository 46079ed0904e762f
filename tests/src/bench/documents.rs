//! Both papers through the command table, warm: facts gathered, set, tagged, encoded.

use std::path::Path;

use serde_json::json;

use super::{Figure, figure, sample, say, times};
use crate::Outcome;

pub(super) fn measure(folder: &Path) -> Outcome<Vec<Figure>> {
    let mut office = sample(folder)?;
    let mut figures = Vec::new();
    for (name, kind, list) in [("proposal", "proposal", "proposals"), ("minutes", "minutes", "sittings")] {
        let rows = say(&mut office, list, json!({ "board": 1 }))?;
        let request = json!({ "kind": kind, "id": rows.pointer("/rows/0/id") });
        let ours = times(100, |_| say(&mut office, "show_paper", request.clone()).map(|_| ()))?;
        figures.push(figure(name, &ours, None, "p50 <= 20 ms"));
    }
    Ok(figures)
}
