//! What was sent before a sitting, and the days of the council.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Sitting;
use crate::Day;

/// The invitation or a Nachtrag as it was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Dispatch {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The sitting.
    pub sitting: i64,
    /// 0: the invitation; 1, 2, …: the first, second Nachtrag.
    pub number: i64,
    /// The day it was sent.
    pub sent_on: Day,
    /// The day of the sitting that it named. An invitation to another day no longer holds.
    pub for_day: Day,
    /// Why the term of invitation was not kept (Eilfall); the minutes repeat it.
    pub reason: String,
}

impl Dispatch {
    /// `Einladung`, `1. Nachtrag`.
    pub fn name(&self) -> String {
        dispatch_name(self.number)
    }
}

/// What a dispatch of that number is called: `Einladung`, `1. Nachtrag`.
pub fn dispatch_name(number: i64) -> String {
    if number == 0 { "Einladung".to_owned() } else { format!("{number}.\u{a0}Nachtrag") }
}

impl Sitting {
    /// The invitation that holds, with what was sent after it: a dispatch for another day no longer counts.
    pub fn sent<'d>(&self, dispatches: &'d [Dispatch]) -> Vec<&'d Dispatch> {
        dispatches.iter().filter(|dispatch| dispatch.for_day == self.day).collect()
    }

    /// Was everybody invited to the day on which it is held?
    pub fn invited(&self, dispatches: &[Dispatch]) -> bool {
        self.sent(dispatches).iter().any(|dispatch| dispatch.number == 0)
    }
}

/// A day on which the council sits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CouncilDay {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The board whose proposals that council decides on.
    pub board: i64,
    /// The day.
    pub day: Day,
    /// `25. Sitzung`, or what else is worth knowing.
    pub note: String,
}
