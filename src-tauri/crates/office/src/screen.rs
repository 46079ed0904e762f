//! The second screen that everybody in the room sees: what is public of a sitting, and nothing else.

mod show;
mod view;

use domain::{Day, Money};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::table::command;

/// What the public may see of a sitting now. It never carries notes, examinations, ties, names of members, nor
/// anything of an item that is not public.
#[derive(Debug, Deserialize, TS)]
pub struct ViewPublicSitting {
    /// The sitting.
    pub id: i64,
}

/// What the public may see of a sitting now.
#[derive(Debug, Serialize, TS)]
pub struct PublicSitting {
    /// `Integrationsbeirat Linden-Limmer`.
    pub board: String,
    /// `32`.
    pub ordinal: i64,
    /// The day.
    pub day: Day,
    /// `Montag`.
    pub weekday: String,
    /// Closed.
    pub closed: bool,
    /// Where the sitting is; `None`: it has not begun, or what was shown is no longer there.
    pub stop: Option<PublicStop>,
}

/// Where the sitting is.
#[derive(Debug, Serialize, TS)]
pub struct PublicStop {
    /// `TOP 2`.
    pub item: String,
    /// Its title; `None` where the item is not public: then nothing else is said either.
    pub title: Option<String>,
    /// The application that is dealt with.
    pub application: Option<PublicApplication>,
}

/// What the public may see of an application.
#[derive(Debug, Serialize, TS)]
pub struct PublicApplication {
    /// The association; of a person only that it is one.
    pub applicant: String,
    /// What for.
    pub purpose: String,
    /// beantragt
    pub requested: Money,
    /// What the board decided, once it has voted: "Der Beirat empfiehlt einstimmig …".
    pub vote: Option<String>,
    /// The pots it comes from with what is left in them, once the board has voted.
    pub rests: Vec<PublicRest>,
}

/// What is left in a pot.
#[derive(Debug, Serialize, TS)]
pub struct PublicRest {
    /// `Integrationsbeirat 2019`.
    pub label: String,
    /// frei
    pub free: Money,
}

/// Says where the sitting is, for the second screen. Kept beside the register's journal: it is no fact.
#[derive(Debug, Deserialize, TS)]
pub struct ShowStop {
    /// The sitting.
    pub sitting: i64,
    /// The stop as the address names it: `punkt-7`, `antrag-4`.
    pub stop: String,
}

/// The stop that is shown now.
#[derive(Debug, Serialize, TS)]
pub struct ShownStop {
    /// As the address names it.
    pub stop: String,
}

command!(
    ViewPublicSitting,
    "public_sitting",
    Read,
    "Zeigt, was im Saal von einer Sitzung zu sehen ist",
    PublicSitting
);
command!(ShowStop, "show_stop", Write, "Sagt der Leinwand, wo die Sitzung steht", ShownStop);
