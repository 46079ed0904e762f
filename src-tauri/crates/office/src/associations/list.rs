use domain::Problems;
use store::rows::{AssociationFilter, AssociationLine, AssociationSort};

use super::{AssociationList, AssociationOrder, AssociationRow, ListAssociations};
use crate::desk::Desk;
use crate::table::Run;

/// Rows of a window where none are asked for.
const WINDOW: i64 = 500;
/// More than any register holds.
const ALL: i64 = 1_000_000;

impl Run for ListAssociations {
    fn run(self, desk: &mut Desk) -> Result<AssociationList, Problems> {
        desk.read(|reader| {
            let text = self.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
            let among = text.map(|text| reader.associations_found(text)).transpose()?;
            let filter = AssociationFilter {
                kind: self.kind,
                warned: self.warned.unwrap_or(false),
                open_proofs: self.open_proofs.unwrap_or(false),
                among,
            };
            let sort = match self.sort.unwrap_or_default() {
                AssociationOrder::Name => AssociationSort::Name,
                AssociationOrder::Applications => AssociationSort::Applications,
                AssociationOrder::Decided => AssociationSort::Decided,
                AssociationOrder::LastYear => AssociationSort::LastYear,
            };
            let offset = self.offset.unwrap_or(0).max(0);
            let limit = self.limit.unwrap_or(WINDOW).clamp(0, ALL);
            let descending = self.descending.unwrap_or(false);
            let lines = reader.association_lines(&filter, sort, descending, (offset, limit))?;
            let totals = reader.association_totals(&filter)?;
            Ok(AssociationList {
                rows: lines.into_iter().map(row).collect(),
                offset,
                count: totals.count,
                applications: totals.applications,
                requested: totals.requested,
                decided: totals.decided,
                paid: totals.paid,
                open_proofs: totals.open_proofs,
            })
        })
    }
}

/// The whole list, for a file or a printout.
pub(crate) fn all_rows(desk: &mut Desk, list: &ListAssociations) -> Result<AssociationList, Problems> {
    ListAssociations { offset: Some(0), limit: Some(ALL), ..list.clone() }.run(desk)
}

fn row(line: AssociationLine) -> AssociationRow {
    AssociationRow {
        id: line.id,
        name: line.name,
        kind: line.kind,
        kind_label: line.kind.label().to_owned(),
        town: line.town,
        warned: line.warned,
        applications: line.applications,
        requested: line.requested,
        decided: line.decided,
        paid: line.paid,
        open_proofs: line.open_proofs,
        last_year: line.last_year,
    }
}
