use domain::problem::Problem;
use serde::{Deserialize, Serialize};

use crate::noun::{Kind, noun};
use crate::reader::Reader;

/// A setting that belongs to the register, not to the PC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setting {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// Name of the setting.
    pub key: String,
    /// Its value.
    pub value: String,
}

noun!(Setting, "setting", "die Einstellung", { key: Kind::Text, value: Kind::Text });

impl Reader<'_> {
    /// A setting by its name.
    pub fn setting(&self, key: &str) -> Result<Option<Setting>, Problem> {
        self.first("WHERE \"key\" = ?1", [key])
    }
}
