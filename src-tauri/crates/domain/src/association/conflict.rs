//! Who is kept from deliberation and vote on an applicant (Mitwirkungsverbot, § 41 NKomVG).

use super::{AssociationKind, Tie, TieKind};
use crate::Day;
use crate::board::Member;

/// A member who would be excluded, and by what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The member.
    pub member: i64,
    /// The tie that excludes; where there are several, the one that people name first.
    pub kind: TieKind,
}

/// Who of the members in office would be excluded on that day, in the order of the members. A tie excludes
/// by its kind alone; nobody is excluded twice.
pub fn conflicts(ties: &[Tie], members: &[Member], applicant: AssociationKind, day: Day) -> Vec<Conflict> {
    members
        .iter()
        .filter(|member| member.in_office(day))
        .filter_map(|member| {
            ties.iter()
                .filter(|tie| tie.member == member.id && tie.holds(day) && tie.kind.excludes(applicant))
                .map(|tie| tie.kind)
                .min()
                .map(|kind| Conflict { member: member.id, kind })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(id: i64, to_day: Option<Day>) -> Member {
        Member { to_day, ..Member::numbered(id) }
    }

    fn tie(member: i64, kind: TieKind, to_day: Option<Day>) -> Tie {
        Tie { id: 0, association: 1, member, kind, from_day: None, to_day, note: String::new() }
    }

    #[test]
    fn by_kind_applicant_and_day() {
        let day = Day::new(2019, 4, 1).unwrap();
        let before = Day::new(2019, 3, 31);
        let members = [member(1, None), member(2, None), member(3, None), member(4, before), member(5, None)];
        let ties = [
            tie(1, TieKind::Employed, None),
            tie(1, TieKind::Board, None),
            tie(2, TieKind::Relative, None),
            tie(3, TieKind::Member, None),
            tie(3, TieKind::Delegated, None),
            tie(3, TieKind::Board, before),
            tie(4, TieKind::Board, None),
            tie(9, TieKind::Board, None),
        ];
        let found = |applicant| conflicts(&ties, &members, applicant, day);
        assert_eq!(found(AssociationKind::Association), [Conflict { member: 1, kind: TieKind::Board }]);
        assert_eq!(
            found(AssociationKind::Person),
            [Conflict { member: 1, kind: TieKind::Board }, Conflict { member: 2, kind: TieKind::Relative }]
        );
        assert_eq!(conflicts(&[], &members, AssociationKind::Person, day), []);
    }
}
