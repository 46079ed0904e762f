use domain::board::{Board, Member, MemberGroup, Role};
use domain::problem::Code;
use domain::{Day, Problem, Problems, text};
use store::Tx;

use super::{AddMember, ChangeMember, MemberFacts, RemoveMember};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::Run;

impl Run for AddMember {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let mut member = self.member.read(desk.today())?;
        desk.act(deed("add_member"), |tx| {
            tx.get::<Board>(self.board)?;
            member.board = self.board;
            refuse_twins(tx, &member)?;
            member.uid = tx.uid();
            tx.put(&mut member)?;
            tx.relabel("Mitglied aufgenommen");
            Ok(member.id)
        })
    }
}

impl Run for ChangeMember {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let facts = self.member.read(desk.today())?;
        desk.act(deed("change_member"), |tx| {
            tx.expect_version::<Member>(self.id, self.version)?;
            let old: Member = tx.get(self.id)?;
            let mut member = Member { id: old.id, uid: old.uid, board: old.board, ..facts };
            refuse_twins(tx, &member)?;
            tx.put(&mut member)?;
            tx.relabel("Angaben zu einem Mitglied geändert");
            Ok(member.id)
        })
    }
}

impl Run for RemoveMember {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_member"), |tx| {
            tx.expect_version::<Member>(self.id, self.version)?;
            let member: Member = tx.get(self.id)?;
            let groups = tx.read().member_groups(member.board)?;
            for row in groups.into_iter().filter(|row| row.member == self.id) {
                tx.remove::<MemberGroup>(row.id)?;
            }
            tx.remove::<Member>(self.id)?;
            tx.relabel("Mitglied entfernt");
            Ok(self.id)
        })
    }
}

/// The same name twice on a board is a slip, unless the terms do not meet.
fn refuse_twins(tx: &Tx<'_, '_>, member: &Member) -> Result<(), Problem> {
    let first = Day::new(1990, 1, 1);
    let from = |m: &Member| m.from_day.or(first);
    let meets = |a: &Member, b: &Member| a.to_day.is_none_or(|to| from(b).is_none_or(|from| from <= to));
    let twin = tx.read().members(member.board)?.into_iter().find(|other| {
        other.id != member.id
            && other.listed().to_lowercase() == member.listed().to_lowercase()
            && meets(other, member)
            && meets(member, other)
    });
    twin.map_or(Ok(()), |twin| {
        Err(Problem::new(Code::MemberTwice).at("member.last_name").fact("name", twin.listed()))
    })
}

impl MemberFacts {
    fn read(&self, today: Day) -> Result<Member, Problems> {
        let mut problems = Problems::default();
        let mut line = |value: &str, field: &str| problems.take(field, text::line(value)).unwrap_or_default();
        let first_name = line(&self.first_name, "member.first_name");
        let salutation = line(&self.salutation, "member.salutation");
        let party = line(&self.party, "member.party");
        let function = line(&self.function, "member.function");
        let substitute = line(&self.substitute, "member.substitute");
        let last_name = problems.take("member.last_name", text::needed(&self.last_name, "Der Nachname"));
        let mut day = |value: &str, field: &str| match value.trim() {
            "" => None,
            typed => problems.take(field, Day::read(typed, today)),
        };
        let from_day = day(&self.from_day, "member.from_day");
        let to_day = day(&self.to_day, "member.to_day");
        let sworn_on = day(&self.sworn_on, "member.sworn_on");
        if let (Some(from), Some(to)) = (from_day, to_day)
            && to < from
        {
            problems.add(
                Problem::new(Code::EndBeforeBegin).at("member.to_day").fact("ende", to).fact("beginn", from),
            );
        }
        problems.settle()?;
        let usual = match self.role {
            Role::Chair => "Vorsitz",
            Role::Deputy => "Stellv. Vorsitz",
            Role::Member => "",
        };
        Ok(Member {
            id: 0,
            uid: String::new(),
            board: 0,
            last_name: last_name.unwrap_or_default(),
            first_name,
            role: self.role,
            salutation,
            function: if function.is_empty() { usual.to_owned() } else { function },
            party,
            voting: self.voting,
            from_day,
            to_day,
            sworn_on,
            substitute,
        })
    }
}
