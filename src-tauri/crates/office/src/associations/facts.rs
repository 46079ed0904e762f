//! What is said of an association and its people, and how it is read.

use domain::association::{Association, AssociationKind, Contact, ContactKind};
use domain::iban::Iban;
use domain::problem::Code;
use domain::{Day, Problem, Problems, text};
use serde::Deserialize;
use ts_rs::TS;

/// What is said of an association, as typed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AssociationFacts {
    /// Verein, Person, Einrichtung.
    pub kind: AssociationKind,
    /// Legal name in its own spelling.
    pub name: String,
    /// Other spellings and former names, one to a line.
    #[serde(default)]
    pub aliases: String,
    /// Rechtsform, `e.V.`
    #[serde(default)]
    pub legal_form: String,
    /// `Amtsgericht Hannover`.
    #[serde(default)]
    pub register_court: String,
    /// `VR 20417`.
    #[serde(default)]
    pub register_number: String,
    /// Street and number.
    #[serde(default)]
    pub street: String,
    /// Postleitzahl: five digits, or with the sign of the country, `A-1010`.
    #[serde(default)]
    pub postcode: String,
    /// Town.
    #[serde(default)]
    pub town: String,
    /// E-mail.
    #[serde(default)]
    pub email: String,
    /// Telephone.
    #[serde(default)]
    pub phone: String,
    /// Website.
    #[serde(default)]
    pub website: String,
    /// Kontoinhaber; empty: the legal name.
    #[serde(default)]
    pub account_holder: String,
    /// IBAN, also in groups; may be empty.
    #[serde(default)]
    pub iban: String,
    /// gemeinnützig
    #[serde(default)]
    pub charitable: bool,
    /// Last day of the Gemeinnützigkeit; may be empty.
    #[serde(default)]
    pub charitable_until: String,
    /// Day of the Freistellungsbescheid; may be empty.
    #[serde(default)]
    pub exemption_of: String,
    /// vorsteuerabzugsberechtigt
    #[serde(default)]
    pub deducts_tax: bool,
    /// Notes of the office.
    #[serde(default)]
    pub notes: String,
    /// A warning that stands on each of its applications; empty: none.
    #[serde(default)]
    pub warning: String,
    /// Its people, in order. Whoever is no longer named is removed.
    #[serde(default)]
    pub contacts: Vec<ContactFacts>,
}

/// What is said of a person of an association, as typed. A line without a name is left out.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ContactFacts {
    /// The row that is changed; left out: a new one.
    #[serde(default)]
    pub id: Option<i64>,
    /// Representative or contact.
    pub kind: ContactKind,
    /// `Lamin Ceesay`.
    pub name: String,
    /// `1. Vorsitzender`.
    pub function: String,
    /// E-mail; may be empty.
    pub email: String,
    /// Telephone; may be empty.
    pub phone: String,
}

/// More people than any association names; a hostile request may name thousands.
const MOST_CONTACTS: usize = 50;

impl AssociationFacts {
    /// Reads what was typed over what is known of the association.
    pub(super) fn read(
        &self,
        old: &Association,
        today: Day,
    ) -> Result<(Association, Vec<Contact>), Problems> {
        let mut problems = Problems::default();
        let name =
            problems.take("association.name", text::needed(&self.name, "Der Name")).unwrap_or_default();
        let mut line = |value: &str, field: &str| {
            problems.take(&format!("association.{field}"), text::line(value)).unwrap_or_default()
        };
        let legal_form = line(&self.legal_form, "legal_form");
        let register_court = line(&self.register_court, "register_court");
        let register_number = line(&self.register_number, "register_number");
        let street = line(&self.street, "street");
        let town = line(&self.town, "town");
        let phone = line(&self.phone, "phone");
        let website = line(&self.website, "website");
        let account_holder = line(&self.account_holder, "account_holder");
        let warning = line(&self.warning, "warning");
        let aliases = problems.take("association.aliases", read_aliases(&self.aliases, &name));
        let notes = problems.take("association.notes", text::prose(&self.notes));
        let postcode = problems.take("association.postcode", read_postcode(&self.postcode));
        let email = problems.take("association.email", read_email(&self.email));
        let iban = problems.take("association.iban", read_iban(&self.iban));
        let mut day = |value: &str, field: &str| match value.trim() {
            "" => None,
            typed => problems.take(&format!("association.{field}"), Day::read(typed, today)),
        };
        let charitable_until = day(&self.charitable_until, "charitable_until");
        let exemption_of = day(&self.exemption_of, "exemption_of");
        if let (Some(until), Some(of)) = (charitable_until, exemption_of)
            && until < of
        {
            problems.add(
                Problem::new(Code::DayBefore)
                    .at("association.charitable_until")
                    .fact("was", "Das Ende der Gemeinnützigkeit")
                    .fact("tag", until)
                    .fact("vor", "dem Freistellungsbescheid")
                    .fact("davor", of),
            );
        }
        let contacts = read_contacts(&self.contacts, old.id, &mut problems);
        problems.settle()?;
        let association = Association {
            id: old.id,
            uid: old.uid.clone(),
            kind: self.kind,
            name,
            aliases: aliases.unwrap_or_default(),
            legal_form,
            register_court,
            register_number,
            street,
            postcode: postcode.unwrap_or_default(),
            town,
            email: email.unwrap_or_default(),
            phone,
            website,
            account_holder,
            iban: iban.unwrap_or_default(),
            charitable: self.charitable,
            charitable_until,
            exemption_of,
            deducts_tax: self.deducts_tax,
            notes: notes.unwrap_or_default(),
            warning,
        };
        Ok((association, contacts))
    }
}

/// One spelling to a line, each once, and not the name itself.
pub(super) fn read_aliases(typed: &str, name: &str) -> Result<String, Problem> {
    let mut kept: Vec<String> = Vec::new();
    for alias in text::prose(typed)?.lines() {
        let alias = text::line(alias)?;
        if !alias.is_empty() && alias != name && !kept.contains(&alias) {
            kept.push(alias);
        }
    }
    Ok(kept.join("\n"))
}

fn read_contacts(contacts: &[ContactFacts], association: i64, problems: &mut Problems) -> Vec<Contact> {
    if contacts.len() > MOST_CONTACTS {
        problems.add(
            Problem::new(Code::TextTooLong)
                .at("association.contacts")
                .fact("zeichen", format!("{} Personen", contacts.len()))
                .fact("hoechstens", MOST_CONTACTS),
        );
        return Vec::new();
    }
    let mut read = Vec::new();
    for (at, typed) in contacts.iter().enumerate() {
        let field = |name: &str| format!("association.contacts.{at}.{name}");
        let rest = [&typed.function, &typed.email, &typed.phone];
        if typed.name.trim().is_empty() && rest.iter().all(|value| value.trim().is_empty()) {
            continue;
        }
        let name = problems.take(&field("name"), text::needed(&typed.name, "Der Name der Person"));
        let function = problems.take(&field("function"), text::line(&typed.function));
        let email = problems.take(&field("email"), read_email(&typed.email));
        let phone = problems.take(&field("phone"), text::line(&typed.phone));
        read.push(Contact {
            id: typed.id.unwrap_or(0),
            association,
            kind: typed.kind,
            name: name.unwrap_or_default(),
            function: function.unwrap_or_default(),
            email: email.unwrap_or_default(),
            phone: phone.unwrap_or_default(),
        });
    }
    read
}

/// Something before the @, and a dot behind it: more would refuse addresses that exist.
fn read_email(typed: &str) -> Result<String, Problem> {
    let email = text::line(typed)?;
    let is_one = email.is_empty()
        || email.rsplit_once('@').is_some_and(|(person, host)| {
            let named = host.rsplit_once('.').is_some_and(|(place, top)| !place.is_empty() && top.len() >= 2);
            named && !person.is_empty() && !email.contains(char::is_whitespace) && !person.contains('@')
        });
    if is_one { Ok(email) } else { Err(Problem::new(Code::EmailUnreadable).fact("eingabe", typed.trim())) }
}

/// Five digits; other countries by their sign: `A-1010`, `NL-1011 AB`.
fn read_postcode(typed: &str) -> Result<String, Problem> {
    let postcode = text::line(typed)?;
    let bare = postcode.strip_prefix("D-").unwrap_or(&postcode);
    let german = bare.len() == 5 && bare.bytes().all(|b| b.is_ascii_digit());
    if german {
        return Ok(bare.to_owned());
    }
    let foreign = postcode.split_once('-').is_some_and(|(land, rest)| {
        land != "D"
            && (1..=3).contains(&land.len())
            && land.bytes().all(|b| b.is_ascii_uppercase())
            && (3..=10).contains(&rest.len())
            && rest.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ' || c == '-')
    });
    if postcode.is_empty() || foreign {
        return Ok(postcode);
    }
    Err(Problem::new(Code::PostcodeUnreadable).fact("eingabe", typed.trim()))
}

fn read_iban(typed: &str) -> Result<String, Problem> {
    match typed.trim() {
        "" => Ok(String::new()),
        typed => Iban::read(typed).map(|iban| iban.as_str().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_people_write_them() {
        for good in ["", " info@banjul.example.de ", "a+b@x.de", "vorstand@verein-köln.de"] {
            assert_eq!(read_email(good).unwrap(), good.trim());
        }
        for bad in ["info", "info@verein", "@verein.de", "a b@verein.de", "a@b@c.de", "a@.de", "a@b."] {
            assert_eq!(read_email(bad).unwrap_err().code, Code::EmailUnreadable, "{bad}");
        }
        for (typed, kept) in [("30449", "30449"), ("D-30449", "30449"), ("A-1010", "A-1010"), ("", "")] {
            assert_eq!(read_postcode(typed).unwrap(), kept);
        }
        for bad in ["3044", "304490", "3044O", "A-", "D-3044", "a-1010"] {
            assert_eq!(read_postcode(bad).unwrap_err().code, Code::PostcodeUnreadable, "{bad}");
        }
    }

    #[test]
    fn each_spelling_stands_once() {
        let typed = " Banyul \nBanjul e.V.\n\nBanyul\nBanjoul";
        assert_eq!(read_aliases(typed, "Banjul e.V.").unwrap(), "Banyul\nBanjoul");
    }
}
