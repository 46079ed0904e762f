use std::collections::BTreeMap;

use domain::problem::{Code, Problem};

use super::NAMED;
use crate::image::Image;
use crate::reader::Reader;
use crate::rows;
use crate::trouble::sql;

/// What the journal says of a row: its columns, or that it is gone.
type Told = BTreeMap<(String, i64), Option<Image>>;

/// Rows that are not as the journal says: changed, added or removed outside of the program.
///
/// Only entries of the present schema are compared, since a migration may rewrite rows; an erased
/// image says nothing about its columns.
pub(super) fn differing_rows(reader: Reader<'_>) -> Result<Vec<Problem>, Problem> {
    let mut told = told(reader)?;
    let mut findings = Vec::new();
    for shape in rows::ALL {
        let mut statement = reader.conn.prepare(&shape.select()).map_err(sql)?;
        let mut present = statement.query([]).map_err(sql)?;
        while let Some(row) = present.next().map_err(sql)? {
            let id: i64 = row.get(0).map_err(sql)?;
            let image = Image::from_sql(shape, row).map_err(sql)?;
            let as_told = match told.remove(&(shape.noun.to_owned(), id)) {
                Some(Some(last)) => image.holds(&last),
                Some(None) => false,
                // Not touched since the last migration; then an earlier entry knows it.
                None => reader.version_of(shape.noun, id)? > 0,
            };
            if !as_told {
                findings.push(differs(shape.noun, id));
            }
        }
    }
    let lost = told.into_iter().filter(|(_, last)| last.is_some());
    findings.extend(lost.map(|((noun, id), _)| differs(&noun, id)));
    findings.truncate(NAMED);
    Ok(findings)
}

fn differs(noun: &str, id: i64) -> Problem {
    let word = rows::shape(noun).map_or(noun, |shape| shape.german);
    Problem::new(Code::RowDiffers).fact("art", word).fact("eintrag", id)
}

fn told(reader: Reader<'_>) -> Result<Told, Problem> {
    let mut statement = reader
        .conn
        .prepare(
            "SELECT r.noun, r.row_id, i.salt IS NULL, i.before IS NULL, i.after
             FROM journal j JOIN journal_row r ON r.entry = j.entry
             LEFT JOIN journal_image i ON i.entry = r.entry AND i.seq = r.seq
             WHERE j.schema = (SELECT user_version FROM pragma_user_version)
             ORDER BY r.entry, r.seq",
        )
        .map_err(sql)?;
    let mut entries = statement.query([]).map_err(sql)?;
    let mut told = Told::new();
    while let Some(row) = entries.next().map_err(sql)? {
        let key: (String, i64) = (row.get(0).map_err(sql)?, row.get(1).map_err(sql)?);
        let erased: bool = row.get(2).map_err(sql)?;
        let is_new: bool = row.get(3).map_err(sql)?;
        let after: Option<String> = row.get(4).map_err(sql)?;
        let after = after.as_deref().and_then(Image::from_json);
        if erased {
            // Nobody knows any more which columns it touched, or whether the row stayed.
            told.remove(&key);
            continue;
        }
        match (after, told.get_mut(&key)) {
            (Some(after), Some(Some(known))) if !is_new => known.0.extend(after.0),
            (after, _) => {
                told.insert(key, after);
            }
        }
    }
    Ok(told)
}
