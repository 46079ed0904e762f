//! Names while they are typed: who is meant, and who is nearly called so.

use domain::alike::alike;
use domain::association::Association;
use domain::{Problem, Problems};
use serde::{Deserialize, Serialize};
use store::Reader;
use ts_rs::TS;

use super::TwinRow;
use crate::desk::Desk;
use crate::table::{Run, command};

/// Names for the field "Antragsteller", found forgivingly.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AssociationNames {
    /// What is typed so far.
    pub text: String,
    /// How many at most; 8 where left out.
    #[serde(default)]
    pub limit: Option<i64>,
}

/// Names for the field "Antragsteller".
#[derive(Debug, Serialize, TS)]
pub struct AssociationNameList {
    /// The nearest first.
    pub rows: Vec<AssociationName>,
}

/// A name for the field "Antragsteller", with what tells it from others.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AssociationName {
    /// The association.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// The spelling that was found: its name or an alias.
    pub spelling: String,
    /// Town.
    pub town: String,
    /// `VR 20417`.
    pub register_number: String,
    /// How many applications it made …
    pub applications: i64,
    /// … since which year.
    pub since: Option<i16>,
    /// Nothing that was paid to it waits for its proof of use to be recognised.
    pub all_recognised: bool,
    /// Kontoinhaber; the legal name where none is kept.
    pub account_holder: String,
    /// IBAN without blanks; empty where there is none.
    pub iban: String,
    /// The warning; empty: none.
    pub warning: String,
}

/// Who is known under nearly that name, while it is typed.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct NearTwins {
    /// The name so far.
    pub name: String,
    /// Not this one: the entry that is being changed.
    #[serde(default)]
    pub except: Option<i64>,
}

/// Who is known under nearly that name.
#[derive(Debug, Serialize, TS)]
pub struct TwinList {
    /// The nearest first.
    pub rows: Vec<TwinRow>,
}

command!(
    AssociationNames,
    "association_names",
    Read,
    "Schlägt Antragsteller zum getippten Namen vor",
    AssociationNameList
);
command!(NearTwins, "near_twins", Read, "Nennt Vereine mit fast gleichem Namen", TwinList);

/// As many as fit under a field.
const SUGGESTED: i64 = 8;

impl Run for AssociationNames {
    fn run(self, desk: &mut Desk) -> Result<AssociationNameList, Problems> {
        let limit = usize::try_from(self.limit.unwrap_or(SUGGESTED).clamp(0, 50)).unwrap_or(0);
        desk.read(|reader| {
            if self.text.trim().is_empty() {
                return Ok(AssociationNameList { rows: Vec::new() });
            }
            let found = reader.associations_found(&self.text)?;
            let rows = found.into_iter().take(limit).map(|id| name(reader, id, &self.text));
            Ok(AssociationNameList { rows: rows.collect::<Result<_, _>>()? })
        })
    }
}

fn name(reader: Reader<'_>, id: i64, typed: &str) -> Result<AssociationName, Problem> {
    let association: Association = reader.get(id)?;
    let (since, all_recognised) = reader.association_record(id)?;
    // The legal name, unless another spelling is nearer to what is typed.
    let mut spelling = association.name.as_str();
    for other in association.aliases.lines() {
        if alike(typed, other) > alike(typed, spelling) {
            spelling = other;
        }
    }
    let spelling = spelling.to_owned();
    let holder = match association.account_holder.as_str() {
        "" => association.name.clone(),
        holder => holder.to_owned(),
    };
    Ok(AssociationName {
        id: association.id,
        name: association.name,
        spelling,
        town: association.town,
        register_number: association.register_number,
        applications: applications(reader, id)?,
        since,
        all_recognised,
        account_holder: holder,
        iban: association.iban,
        warning: association.warning,
    })
}

impl Run for NearTwins {
    fn run(self, desk: &mut Desk) -> Result<TwinList, Problems> {
        desk.read(|reader| Ok(TwinList { rows: twins(reader, &self.name, self.except)? }))
    }
}

/// Who is known under nearly that name, but for one.
pub(super) fn twins(reader: Reader<'_>, name: &str, except: Option<i64>) -> Result<Vec<TwinRow>, Problem> {
    if name.trim().is_empty() {
        return Ok(Vec::new());
    }
    let near = reader.associations_alike(name)?.twins;
    near.into_iter()
        .filter(|twin| Some(twin.id) != except)
        .map(|twin| {
            let association: Association = reader.get(twin.id)?;
            Ok(TwinRow {
                id: twin.id,
                name: twin.name,
                spelling: twin.spelling,
                town: association.town,
                register_number: association.register_number,
                applications: applications(reader, twin.id)?,
            })
        })
        .collect()
}

fn applications(reader: Reader<'_>, id: i64) -> Result<i64, Problem> {
    Ok(reader.association_line(id)?.map_or(0, |line| line.applications))
}
