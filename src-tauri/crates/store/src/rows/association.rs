use domain::association::{Association, Contact, Tie};
use domain::problem::Problem;

use crate::noun::{Kind, noun};
use crate::reader::Reader;

noun!(Association, "association", "der Verein", {
    uid: Kind::Text,
    kind: Kind::Text,
    name: Kind::Text,
    aliases: Kind::Text,
    legal_form: Kind::Text,
    register_court: Kind::Text,
    register_number: Kind::Text,
    street: Kind::Text,
    postcode: Kind::Text,
    town: Kind::Text,
    email: Kind::Text,
    phone: Kind::Text,
    website: Kind::Text,
    account_holder: Kind::Text,
    iban: Kind::Text,
    charitable: Kind::Flag,
    charitable_until: Kind::Text,
    exemption_of: Kind::Text,
    deducts_tax: Kind::Flag,
    notes: Kind::Text,
    warning: Kind::Text,
});

noun!(Contact, "contact", "die Kontaktperson", {
    association: Kind::Ref("association"),
    kind: Kind::Text,
    name: Kind::Text,
    function: Kind::Text,
    email: Kind::Text,
    phone: Kind::Text,
});

noun!(Tie, "tie", "die Verbindung", {
    association: Kind::Ref("association"),
    member: Kind::Ref("member"),
    kind: Kind::Text,
    from_day: Kind::Text,
    to_day: Kind::Text,
    note: Kind::Text,
});

impl Reader<'_> {
    /// The people of an association: representatives first.
    pub fn contacts(&self, association: i64) -> Result<Vec<Contact>, Problem> {
        self.list("WHERE association = ?1 ORDER BY kind DESC, id", [association])
    }

    /// The ties of an association to members of boards.
    pub fn ties(&self, association: i64) -> Result<Vec<Tie>, Problem> {
        self.list("WHERE association = ?1 ORDER BY id", [association])
    }

    /// The applications of an association, the newest first.
    pub fn applications_of(
        &self,
        association: i64,
    ) -> Result<Vec<domain::application::Application>, Problem> {
        self.list("WHERE association = ?1 ORDER BY year DESC, running DESC, id DESC", [association])
    }
}
