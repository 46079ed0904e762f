//! The 13 boards with their members and pots.

use domain::Problems;
use serde_json::json;

use super::words::{DISTRICTS, FIRST_NAMES, LAST_NAMES};
use super::{City, FIRST_YEAR, YEARS};

/// Seats of a board; as found between 12 and 22 (domain.md 1.2).
const SEATS: usize = 15;

/// A board with its members, chair first.
pub(super) struct Board {
    pub id: i64,
    pub members: Vec<i64>,
}

pub(super) fn make(city: &mut City<'_>) -> Result<Vec<Board>, Problems> {
    DISTRICTS.iter().map(|(district, pattern)| board(city, district, pattern)).collect()
}

fn board(city: &mut City<'_>, district: &str, pattern: &str) -> Result<Board, Problems> {
    let id = city.act("create_board", json!({ "district": district, "number_pattern": pattern }))?;
    let mut members = Vec::new();
    for seat in 0..SEATS {
        let role = ["chair", "deputy"].get(seat).copied().unwrap_or("member");
        // Two of the same name would be refused; the seat keeps them apart.
        let (first, last) =
            (city.chance.one(&FIRST_NAMES), LAST_NAMES.get((seat * 3 + members.len()) % LAST_NAMES.len()));
        let member = json!({
            "last_name": last, "first_name": first, "role": role, "salutation": "", "function": "", "party": "",
            "voting": true, "from_day": format!("01.01.{FIRST_YEAR}"), "to_day": "",
        });
        members.push(city.act("add_member", json!({ "board": id, "member": member }))?);
    }
    for year in FIRST_YEAR..FIRST_YEAR + YEARS {
        let pot = json!({
            "board": id, "year": year.to_string(), "source": "board", "allocation": "90.000,00", "release": "100",
            "carried": "", "account": "", "remark": "",
        });
        city.act("create_pot", pot)?;
    }
    Ok(Board { id, members })
}
