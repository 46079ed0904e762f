//! The lines that the interest of a reclaim is made of (§ 49a Abs. 3 VwVfG), as typed.

use domain::grant::{InterestLine, Reclaim, read_rate};
use domain::problem::Code;
use domain::{Day, Money, Problem, Problems};
use serde::Deserialize;
use store::{Reader, Tx};
use ts_rs::TS;

use super::entry::in_order;

/// A stretch of time for which interest is asked, as typed.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct InterestLineFacts {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// Rate per year, `6,27 %`.
    pub rate: String,
    /// Interest of that time.
    pub amount: String,
}

/// The reclaim at the version that was read, which follows the lines of its interest too.
pub(super) fn at_version(tx: &Tx<'_, '_>, id: i64, read: i64) -> Result<Reclaim, Problem> {
    let present = version_of(tx.read(), id)?;
    if present != read {
        return Err(Problem::new(Code::RowStale)
            .fact("gelesen", read)
            .fact("jetzt", present)
            .fact("art", "reclaim")
            .fact("eintrag", id));
    }
    tx.get(id)
}

/// The version of a reclaim; it follows the lines of its interest too.
pub(super) fn version_of(reader: Reader<'_>, id: i64) -> Result<i64, Problem> {
    let mut version = reader.version::<Reclaim>(id)?;
    for line in reader.interest_lines(id)? {
        version = version.max(reader.version::<InterestLine>(line.id)?);
    }
    Ok(version)
}

/// The lines as typed, each after the one before it.
pub(super) fn read(problems: &mut Problems, typed: &[InterestLineFacts], today: Day) -> Vec<InterestLine> {
    let mut lines: Vec<InterestLine> = Vec::new();
    for (at, facts) in typed.iter().enumerate() {
        let field = |name: &str| format!("reclaim.interest_lines.{at}.{name}");
        let from = problems.take(&field("from"), Day::read(&facts.from, today));
        let to = problems.take(&field("to"), Day::read(&facts.to, today));
        let rate = problems.take(&field("rate"), read_rate(&facts.rate));
        let amount = problems.take(&field("amount"), Money::read(&facts.amount));
        let (Some(from_day), Some(to_day), Some(rate), Some(amount)) = (from, to, rate, amount) else {
            continue;
        };
        let ordered = in_order(("Das Ende des Zinszeitraums", to_day), ("seinem Beginn", from_day));
        problems.take(&field("to"), ordered);
        if let Some(next) = lines.last().and_then(|line| line.to_day.plus(1)) {
            let follows =
                in_order(("Der Beginn des Zinszeitraums", from_day), ("dem Ende des vorigen", next));
            problems.take(&field("from"), follows);
        }
        let position = i64::try_from(at).unwrap_or(i64::MAX).saturating_add(1);
        lines.push(InterestLine { id: 0, reclaim: 0, position, from_day, to_day, rate, amount });
    }
    lines
}

/// The interest as typed, where its lines say the same; where nothing is typed, their sum.
pub(super) fn agreed(problems: &mut Problems, typed: Option<Money>, lines: &[InterestLine]) -> Money {
    let sum: Money = lines.iter().map(|line| line.amount).sum();
    match typed {
        None => sum,
        Some(interest) if lines.is_empty() || interest == sum => interest,
        Some(interest) => {
            problems.add(
                Problem::new(Code::InterestUneven)
                    .at("reclaim.interest")
                    .fact("summe", sum)
                    .fact("betrag", interest),
            );
            interest
        }
    }
}

/// Keeps the lines in the place of those that are there.
pub(super) fn keep(tx: &mut Tx<'_, '_>, reclaim: i64, lines: Vec<InterestLine>) -> Result<(), Problem> {
    let kept = tx.read().interest_lines(reclaim)?;
    for gone in kept.iter().skip(lines.len()) {
        tx.remove::<InterestLine>(gone.id)?;
    }
    for (at, line) in lines.into_iter().enumerate() {
        let id = kept.get(at).map_or(0, |line| line.id);
        tx.put(&mut InterestLine { id, reclaim, ..line })?;
    }
    Ok(())
}
