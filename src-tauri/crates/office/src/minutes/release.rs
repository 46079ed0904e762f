use domain::board::Member;
use domain::paper::Edition;
use domain::problem::Code;
use domain::sitting::{MinutesVersion, Sitting};
use domain::{Problem, Problems, compose, text};

use super::ReleaseMinutes;
use super::facts::Current;
use super::view::hindrances;
use crate::answers::Saved;
use crate::desk::{Desk, final_deed};
use crate::table::Run;

impl Run for ReleaseMinutes {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let reason = text::line(&self.reason).map_err(|p| p.at("reason"))?;
        let mut current = desk.read(|reader| Ok(Current::read(reader, self.sitting)?))?;
        if let Some(problem) = hindrances(&current).into_iter().next() {
            return Err(problem.into());
        }
        let number = current.newest.as_ref().map_or(1, |newest| newest.version + 1);
        if number > 1 && reason.is_empty() {
            return Err(Problem::new(Code::ReasonMissing).at("reason").into());
        }
        let edition = (number > 1).then(|| Edition { number, reason: Some(reason.clone()) });
        current.facts = compose::settled(current.facts);
        current.facts.edition = edition;
        let facts = serde_json::to_string(&current.facts)
            .map_err(|_| Problem::new(Code::Internal).fact("grund", "Angaben der Fassung"))?;
        let pages = documents::minutes(&current.facts).pdf(desk.fonts()?)?;
        let released_by = current.record.presiding().map(Member::addressed).unwrap_or_default();
        desk.act(final_deed("release_minutes"), |tx| {
            tx.expect_version::<Sitting>(self.sitting, self.version)?;
            let mut version = MinutesVersion {
                id: 0,
                sitting: self.sitting,
                version: number,
                reason: if number > 1 { reason } else { String::new() },
                released_on: today,
                released_by,
                facts,
                sha256: tx.put_bytes(&pages.bytes)?,
                approved_on: None,
                approved_in: None,
                objections: String::new(),
            };
            tx.put(&mut version)?;
            let of = current.record.sitting.ordinal;
            tx.relabel(match number {
                1 => format!("Protokoll der {of}.\u{a0}Sitzung freigegeben"),
                _ => format!("{number}.\u{a0}Fassung des Protokolls der {of}.\u{a0}Sitzung freigegeben"),
            });
            Ok(version.id)
        })
    }
}
