//! What is due before a sitting, and memberships that end.

use domain::Problem;
use domain::board::Board;
use domain::due::DueKind;
use domain::sitting::{SittingKind, sitting_terms};

use super::gather::Gather;

/// No term of invitation is longer (see the CHECK of its column).
const LONGEST_TERM: i32 = 90;

impl Gather<'_> {
    /// Invitations that are not sent, and memberships that end.
    pub(super) fn planning(&mut self) -> Result<(), Problem> {
        self.invitations()?;
        let boards: Vec<i64> = self.districts.keys().copied().collect();
        for board in boards {
            self.memberships(board)?;
        }
        Ok(())
    }

    fn invitations(&mut self) -> Result<(), Problem> {
        let until = self.until.plus(LONGEST_TERM).unwrap_or(self.until);
        for sitting in self.reader.open_sittings(self.board, until)? {
            let coming = sitting.day >= self.today && sitting.kind == SittingKind::Meeting;
            if !coming || sitting.invited(&self.reader.dispatches(sitting.id)?) {
                continue;
            }
            let board = self.reader.board_on(sitting.board, sitting.day)?;
            let by = sitting_terms(&board, sitting.day).invite_by;
            let detail = format!(
                "Sitzung am {}, Ladungsfrist {}\u{a0}Tage",
                sitting.day.with_weekday(),
                board.invite_days
            );
            let title = format!("Einladung zur {}. Sitzung versenden", sitting.ordinal);
            let said = [title, detail, "Einladen".to_owned()];
            self.put(DueKind::Invitation, by, ("sitting", sitting.id), sitting.board, said);
        }
        Ok(())
    }

    /// One item for a board: the first day on which somebody's time ends. What was told for a year is not told for
    /// ever: the list of members goes on saying it.
    fn memberships(&mut self, id: i64) -> Result<(), Problem> {
        let board: Board = self.reader.board_on(id, self.today)?;
        let mut ending: Vec<_> = self
            .reader
            .members(id)?
            .into_iter()
            .filter_map(|member| Some((member.ends_soon(&board, self.today)?, member.listed(), member.id)))
            .filter(|(day, ..)| day.days_to(self.today) <= 365)
            .collect();
        ending.sort();
        let Some((day, name, member)) = ending.first() else { return Ok(()) };
        let ends = if *day < self.today { "ist abgelaufen" } else { "endet" };
        let (title, detail) = match ending.len() {
            1 => (format!("Amtszeit eines Mitglieds {ends}"), format!("{name}, {day}")),
            count => {
                (format!("Amtszeit von {count}\u{a0}Mitgliedern {ends}"), format!("zuerst {name}, {day}"))
            }
        };
        let said = [title, detail, "Ansehen".to_owned()];
        self.put(DueKind::Membership, *day, ("member", *member), id, said);
        Ok(())
    }
}
