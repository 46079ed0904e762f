//! Which association applies.

use domain::application::Application;
use domain::association::{Association, AssociationKind};
use domain::problem::Code;
use domain::{Problem, Problems, text};
use store::Tx;

use super::ApplicationFacts;

/// The association of an application: the one that was chosen; the one it had, while the name stays; the one
/// of that name; else a new one. A name that is nearly that of a known one is asked back.
pub(super) fn resolve(
    tx: &mut Tx<'_, '_>,
    facts: &ApplicationFacts,
    old: &Application,
) -> Result<Option<i64>, Problems> {
    if let Some(id) = facts.association {
        return Ok(Some(tx.get::<Association>(id)?.id));
    }
    let name =
        text::needed(&facts.applicant, "Der Antragsteller").map_err(|p| p.at("application.applicant"))?;
    if old.id != 0 && name == old.applicant {
        return Ok(old.association);
    }
    let alike = tx.read().associations_alike(&name)?;
    if let Some(same) = alike.same {
        return Ok(Some(same));
    }
    if let Some(twin) = alike.twins.first().filter(|_| !facts.new_association.unwrap_or(false)) {
        return Err(Problem::new(Code::AssociationUnclear)
            .at("application.applicant")
            .fact("name", &name)
            .fact("vorhanden", &twin.name)
            .fact("eintrag", twin.id)
            .into());
    }
    let mut new = Association::named(&name, AssociationKind::Association);
    new.uid = tx.uid();
    tx.put(&mut new)?;
    Ok(Some(new.id))
}

/// The bank account as typed: holder and IBAN; `None` where nothing was sent.
pub(super) fn read_account(facts: &ApplicationFacts) -> Result<(Option<String>, Option<String>), Problems> {
    let mut problems = Problems::default();
    let holder = facts.account_holder.as_ref();
    let holder = holder.and_then(|typed| problems.take("application.account_holder", text::line(typed)));
    let iban = facts.iban.as_ref().and_then(|typed| match typed.trim() {
        "" => Some(String::new()),
        typed => problems
            .take("application.iban", domain::iban::Iban::read(typed))
            .map(|iban| iban.as_str().to_owned()),
    });
    problems.settle()?;
    Ok((holder, iban))
}

/// Keeps the bank account that stands on the application with its association.
pub(super) fn keep_account(
    tx: &mut Tx<'_, '_>,
    association: Option<i64>,
    facts: &ApplicationFacts,
) -> Result<(), Problems> {
    let (Some(id), (holder, iban)) = (association, read_account(facts)?) else { return Ok(()) };
    if holder.is_none() && iban.is_none() {
        return Ok(());
    }
    let mut association: Association = tx.get(id)?;
    association.account_holder = holder.unwrap_or(association.account_holder);
    association.iban = iban.unwrap_or(association.iban);
    tx.put(&mut association)?;
    Ok(())
}
