use domain::application::Application;
use domain::association::{Association, AssociationKind, Contact, ContactKind};
use domain::board::Board;
use domain::compose::{self, RequestRecord};
use domain::paper::{Facts, MissingPaper, Office, Recipient};
use domain::records::{Requirement, RequirementStatus};
use domain::{Problem, Problems};
use store::Reader;

use super::draft::{About, Draft};
use crate::desk::{Desk, local};

/// The letter that asks for the missing papers of an application, not set yet.
pub(super) fn draft(desk: &Desk, id: i64) -> Result<Draft, Problems> {
    let now = desk.now();
    desk.read(|reader| {
        let application: Application = reader.get(id)?;
        let papers = missing(reader, id)?;
        // Who asks twice for the same gives the later day and term.
        let day = papers.iter().filter_map(|paper| paper.asked_on).max();
        let board = reader.board_on(application.board, day.unwrap_or(application.received))?;
        let (recipient, people) = recipient(reader, &application)?;
        let last = last_entry(reader, &application, &papers, &people)?;
        let record = RequestRecord {
            recipient,
            papers: papers
                .iter()
                .map(|paper| MissingPaper { name: paper.label.clone(), remark: paper.remark.clone() })
                .collect(),
            day,
            term: papers.iter().filter_map(|paper| paper.term).max(),
            changed: reader.moment(last)?.and_then(|stamp| local(&now, &stamp)),
            ..about(&board, &application)
        };
        let facts = compose::request(&record);
        let about = About {
            board: application.board,
            application: Some(id),
            association: application.association,
            recipient: facts.letter.recipient.name.clone(),
            ..About::default()
        };
        Ok(Draft {
            facts: Facts::Request(Box::new(facts)),
            name: format!("Nachforderung Antrag {}", application.number),
            title: format!("Nachforderung zu Antrag {}", application.number),
            about,
            kept: None,
        })
    })
}

fn missing(reader: Reader<'_>, application: i64) -> Result<Vec<Requirement>, Problem> {
    let mut papers = reader.requirements(application)?;
    papers.retain(|paper| paper.status == RequirementStatus::Missing);
    Ok(papers)
}

/// What the letter says of the office and of the application.
fn about(board: &Board, application: &Application) -> RequestRecord {
    let sign = match board.unit.as_str() {
        "" => String::new(),
        unit => format!("{unit} – Antrag {}", application.number),
    };
    RequestRecord {
        office: Office::of(board),
        board: board.name.clone(),
        number: application.number.clone(),
        project: application.purpose.clone(),
        received: Some(application.received),
        sign,
        text: board.request_text.clone(),
        signature: signature(board),
        time_style: board.time_style,
        ..RequestRecord::default()
    }
}

/// Who signs: whoever answers questions, without the salutation.
pub(super) fn signature(board: &Board) -> String {
    let contact = board.office_contact.trim();
    let name = ["Frau ", "Herr "].iter().find_map(|title| contact.strip_prefix(title)).unwrap_or(contact);
    name.to_owned()
}

/// The association that applied, with its people.
pub(super) type People = Option<(Association, Vec<Contact>)>;

/// Whom the letter goes to, and the rows that say so.
pub(super) fn recipient(
    reader: Reader<'_>,
    application: &Application,
) -> Result<(Recipient, People), Problem> {
    let Some(id) = application.association else {
        return Ok((Recipient { name: application.applicant.clone(), ..Recipient::default() }, None));
    };
    let association: Association = reader.get(id)?;
    let contacts = reader.contacts(id)?;
    let filled = |text: String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let town = format!("{} {}", association.postcode, association.town);
    let address = [association.street.clone(), town].into_iter().filter_map(filled).collect();
    let person = match association.kind {
        AssociationKind::Person => String::new(),
        _ => asked(&contacts).map(|contact| contact.name.clone()).unwrap_or_default(),
    };
    let greeted = match association.kind {
        AssociationKind::Person => association.name.clone(),
        _ => person.clone(),
    };
    let recipient = Recipient { name: application.applicant.clone(), person, greeted, address };
    Ok((recipient, Some((association, contacts))))
}

/// Who is asked: the contact person, else whoever represents the association.
fn asked(contacts: &[Contact]) -> Option<&Contact> {
    contacts.iter().find(|contact| contact.kind == ContactKind::Contact).or_else(|| contacts.first())
}

/// The newest entry that touched anything in the letter.
fn last_entry(
    reader: Reader<'_>,
    application: &Application,
    papers: &[Requirement],
    people: &People,
) -> Result<i64, Problem> {
    let mut last =
        reader.version::<Application>(application.id)?.max(reader.board_version(application.board)?);
    for paper in papers {
        last = last.max(reader.version::<Requirement>(paper.id)?);
    }
    if let Some((association, contacts)) = people {
        last = last.max(reader.version::<Association>(association.id)?);
        for contact in contacts {
            last = last.max(reader.version::<Contact>(contact.id)?);
        }
    }
    Ok(last)
}
