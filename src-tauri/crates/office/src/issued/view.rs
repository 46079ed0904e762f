use domain::Problems;
use domain::document::{IssuedDocument, PaperKind, TEMPLATE};
use domain::paper::Piece;

use super::stale::{differences, gathered_anew, read};
use super::{DocumentList, DocumentView, ListDocuments};
use crate::desk::Desk;
use crate::papers::{Asked, ListPapers};
use crate::table::Run;

/// As many documents as a screen shows.
const SCREEN: i64 = 100;

/// The newest issued document of a paper.
pub(crate) fn newest(
    desk: &Desk,
    asked: &Asked,
    piece: Option<Piece>,
) -> Result<Option<DocumentView>, Problems> {
    newest_row(desk, asked, piece)?.map(|row| view(desk, row)).transpose()
}

/// Of a kind of which there are several side by side only the same `piece` counts.
pub(super) fn newest_row(
    desk: &Desk,
    asked: &Asked,
    piece: Option<Piece>,
) -> Result<Option<IssuedDocument>, Problems> {
    let rows = desk.read(|reader| Ok(reader.documents_of(asked.kind, asked.id)?))?;
    for row in rows {
        let valid = row.public == asked.public && row.year == asked.year && row.withdrawn_on.is_none();
        if valid && (!asked.kind.has_pieces() || root(desk, &row)? == piece) {
            return Ok(Some(row));
        }
    }
    Ok(None)
}

/// Which piece a document is. A correction bears its own day; it is the piece that the first of the line is.
pub(super) fn root(desk: &Desk, row: &IssuedDocument) -> Result<Option<Piece>, Problems> {
    let mut first = row.clone();
    while let Some(before) = first.corrects {
        first = desk.read(|reader| Ok(reader.get(before)?))?;
    }
    Ok(read(&first)?.piece())
}

/// The issued documents of an application, a sitting or a board.
pub(crate) fn of(desk: &Desk, asked: &ListPapers) -> Result<Vec<DocumentView>, Problems> {
    let rows = desk.read(|reader| {
        let mut rows = Vec::new();
        if let Some(id) = asked.application {
            rows.extend(reader.documents_of_application(id)?);
        }
        if let Some(id) = asked.sitting {
            rows.extend(reader.documents_of_sitting(id)?);
            // The notices belong to their cases; whoever prepares them after a sitting finds them there as well.
            for entry in reader.agenda(id)? {
                let of_case = reader.documents_of_application(entry.application)?;
                rows.extend(
                    of_case.into_iter().filter(|row| row.kind.is_notice() && row.sitting != Some(id)),
                );
            }
        }
        if let Some(id) = asked.board {
            // Its own papers; the register of documents lists the rest.
            rows.extend(reader.documents_of(PaperKind::AnnualReport, id)?);
        }
        Ok(rows)
    })?;
    rows.into_iter().map(|row| view(desk, row)).collect()
}

impl Run for ListDocuments {
    fn run(self, desk: &mut Desk) -> Result<DocumentList, Problems> {
        let count = self.count.unwrap_or(SCREEN).clamp(1, SCREEN);
        let mut rows =
            desk.read(|reader| Ok(reader.documents(self.board, self.skip.max(0), count + 1)?))?;
        let more = i64::try_from(rows.len()).unwrap_or(i64::MAX) > count;
        rows.truncate(usize::try_from(count).unwrap_or(0));
        let rows = rows.into_iter().map(|row| view(desk, row)).collect::<Result<_, _>>()?;
        Ok(DocumentList { rows, more })
    }
}

pub(super) fn view(desk: &Desk, row: IssuedDocument) -> Result<DocumentView, Problems> {
    let (version, corrected_by) = desk.read(|reader| {
        let version = reader.version::<IssuedDocument>(row.id)?;
        Ok((version, reader.correction_of(row.id)?.map(|other| other.id)))
    })?;
    // What was taken back or has another in its place is history; nobody asks whether it is up to date.
    let settled = corrected_by.is_some() || row.withdrawn_on.is_some();
    let changed = if settled { Vec::new() } else { differences(&row, &gathered_anew(desk, &row)?)? };
    let (stale, retold) =
        if row.template == TEMPLATE { (changed, Vec::new()) } else { (Vec::new(), changed) };
    Ok(DocumentView {
        id: row.id,
        version,
        kind: row.kind,
        subject: row.subject,
        year: row.year,
        application: row.application,
        sitting: row.sitting,
        public: row.public,
        title: row.title,
        recipient: row.recipient,
        day: row.day,
        issued_by: row.issued_by,
        pages: row.pages,
        sha256: row.sha256,
        sent_on: row.sent_on,
        channel: row.channel,
        received_on: row.received_on,
        remark: row.remark,
        withdrawn_on: row.withdrawn_on,
        withdrawn_for: row.withdrawn_for,
        corrects: row.corrects,
        reason: row.reason,
        corrected_by,
        stale,
        retold,
    })
}
