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

    /// The next free running number of a board in a year.
    pub fn next_running(&self, board: i64, year: i16) -> Result<i64, Problem> {
        self.number(
            "SELECT ifnull(max(running), 0) + 1 FROM application WHERE board = ?1 AND year = ?2",
            (board, year),
        )
    }
}
