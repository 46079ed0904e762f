use domain::application::Application;
use domain::problem::Problem;

use crate::noun::{Kind, noun};
use crate::reader::Reader;

noun!(Application, "application", "der Antrag", {
    uid: Kind::Text,
    board: Kind::Ref("board"),
    number: Kind::Text,
    year: Kind::Int,
    running: Kind::Int,
    received: Kind::Text,
    applicant: Kind::Text,
    amount: Kind::Int,
    purpose: Kind::Text,
    reasoning: Kind::Text,
    withdrawn: Kind::Text,
    association: Kind::Ref("association"),
    kind: Kind::Text,
    rededicates: Kind::Ref("application"),
    draft: Kind::Flag,
    channel: Kind::Text,
    description: Kind::Text,
    aim: Kind::Text,
    target_group: Kind::Text,
    participants: Kind::Int,
    place: Kind::Text,
    district_reference: Kind::Text,
    begins: Kind::Text,
    ends: Kind::Text,
    lip_field: Kind::Text,
    begun: Kind::Text,
    early_from: Kind::Text,
    early_allowed: Kind::Text,
    other_city: Kind::Text,
    publicity: Kind::Text,
    privacy_told: Kind::Flag,
    signed_on: Kind::Text,
    signed_place: Kind::Text,
    economic: Kind::Flag,
    de_minimis: Kind::Flag,
    ending: Kind::Text,
    closed_on: Kind::Text,
});

impl Reader<'_> {
    /// The application with that number on a board, however it is spelt.
    pub fn application_numbered(
        &self,
        board: i64,
        year: i16,
        running: i64,
    ) -> Result<Option<Application>, Problem> {
        self.first("WHERE board = ?1 AND year = ?2 AND running = ?3", (board, year, running))
    }

    /// The applications that took the money of another one over (Umwidmung).
    pub fn rededicating(&self, application: i64) -> Result<Vec<Application>, Problem> {
        self.list("WHERE rededicates = ?1 ORDER BY id", [application])
    }

    /// The next free running number of a board in a year.
    pub fn next_running(&self, board: i64, year: i16) -> Result<i64, Problem> {
        self.number(
            "SELECT ifnull(max(running), 0) + 1 FROM application WHERE board = ?1 AND year = ?2",
            (board, year),
        )
    }
}
