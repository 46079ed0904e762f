use domain::application::{Examination, Finding, PlanLine};
use domain::problem::Problem;

use crate::noun::{Kind, noun};
use crate::reader::Reader;

noun!(PlanLine, "plan_line", "die Zeile des Kosten- und Finanzierungsplans", {
    application: Kind::Ref("application"),
    side: Kind::Text,
    position: Kind::Int,
    kind: Kind::Text,
    label: Kind::Text,
    amount: Kind::Int,
    granted: Kind::Flag,
    actual: Kind::Int,
    recognised: Kind::Int,
});

noun!(Examination, "examination", "der Prüfvermerk", {
    application: Kind::Ref("application"),
    day: Kind::Text,
    examiner: Kind::Text,
    eligible: Kind::Int,
    reason: Kind::Text,
    other_funding: Kind::Text,
    remark: Kind::Text,
    concluded: Kind::Flag,
});

noun!(Finding, "finding", "die Prüffrage", {
    examination: Kind::Ref("examination"),
    position: Kind::Int,
    criterion: Kind::Text,
    answer: Kind::Text,
    remark: Kind::Text,
});

impl Reader<'_> {
    /// The lines of the plan: expenses, then incomes, each in order.
    pub fn plan(&self, application: i64) -> Result<Vec<PlanLine>, Problem> {
        self.list("WHERE application = ?1 ORDER BY side, position, id", [application])
    }

    /// The Prüfvermerk of an application.
    pub fn examination(&self, application: i64) -> Result<Option<Examination>, Problem> {
        self.first("WHERE application = ?1", [application])
    }

    /// The criteria of a Prüfvermerk, in order.
    pub fn findings(&self, examination: i64) -> Result<Vec<Finding>, Problem> {
        self.list("WHERE examination = ?1 ORDER BY position, id", [examination])
    }
}
