use crate::paper::{LetterFacts, MissingPaper, Office, Recipient, RequestFacts};
use crate::{Clock, Day, TimeStyle};

use super::letter::{filled, info, open, salutation};
use super::words::sentence;

/// Everything recorded that a Nachforderung needs.
#[derive(Clone, Debug, Default)]
pub struct RequestRecord {
    /// The office that asks.
    pub office: Office,
    /// Who applied.
    pub recipient: Recipient,
    /// `Integrationsbeirat Linden-Limmer`.
    pub board: String,
    /// Number of the application, `04/2026`.
    pub number: String,
    /// What the application is for, as a title.
    pub project: String,
    /// Day of receipt.
    pub received: Option<Day>,
    /// Aktenzeichen, `18.63.10 – IB 04/2026`.
    pub sign: String,
    /// What is missing.
    pub papers: Vec<MissingPaper>,
    /// Day by which the papers are to arrive.
    pub term: Option<Day>,
    /// Day of the letter.
    pub day: Option<Day>,
    /// Own text of the board; where there is one, it stands instead of what follows from missing papers.
    pub text: String,
    /// Who signs.
    pub signature: String,
    /// Day and minute of the last change to any of it.
    pub changed: Option<(Day, Clock)>,
    /// How the board writes times.
    pub time_style: TimeStyle,
}

impl RequestRecord {
    /// What is missing before the letter can go out, in the words of the paper.
    pub fn open(&self) -> Vec<String> {
        let mut open = open(&self.office, &self.recipient, &self.sign, self.day);
        if self.papers.is_empty() {
            open.push("Unterlagen".to_owned());
        }
        if self.term.is_none() {
            open.push("Frist".to_owned());
        }
        if self.signature.trim().is_empty() {
            open.push("Unterschrift".to_owned());
        }
        open
    }
}

/// The facts of a Nachforderung.
pub fn request(record: &RequestRecord) -> RequestFacts {
    let open = record.open();
    let number = format!("Antrag Nr.\u{a0}{}", record.number);
    let about = filled(&record.project).map_or_else(|| number.clone(), |p| format!("{p}, {number}"));
    RequestFacts {
        letter: LetterFacts {
            office: record.office.clone(),
            kind: "Nachforderung".to_owned(),
            recipient: record.recipient.clone(),
            info: info(&record.office, &record.sign, ("Ihr Antrag vom", record.received), record.day),
            subject: vec!["Bitte um fehlende Unterlagen".to_owned(), about],
            salutation: salutation(&record.recipient.greeted),
            sign: filled(&record.sign),
            day: record.day,
            greeting: vec!["Mit freundlichen Grüßen".to_owned(), "Im Auftrag".to_owned()],
            signature: filled(&record.signature),
            enclosures: Vec::new(),
            mark: (!open.is_empty()).then(|| super::draft_mark(record.changed, record.time_style)),
            open,
        },
        before: vec![lead(record)],
        papers: record.papers.clone(),
        after: after(record),
    }
}

fn lead(record: &RequestRecord) -> String {
    let to = filled(&record.board).map(|board| format!(" an den {board}")).unwrap_or_default();
    let of = record.received.map(|day| format!(" vom {day}")).unwrap_or_default();
    let lacking = if record.papers.len() == 1 {
        "fehlt uns noch diese Unterlage"
    } else {
        "fehlen uns noch diese Unterlagen"
    };
    // In lower case: the salutation ends in a comma.
    format!("vielen Dank für Ihren Antrag{of}{to}. Damit wir ihn weiter prüfen können, {lacking}:")
}

fn term(record: &RequestRecord) -> String {
    let by = match record.term {
        Some(term) => format!("bis spätestens {}", term.with_weekday()),
        None => "möglichst bald".to_owned(),
    };
    let how = filled(&record.office.email).map(|email| format!(", gern auch per E-Mail an {email}"));
    sentence(&format!("Bitte schicken Sie uns {} {by}{}", them(record), how.unwrap_or_default()))
}

fn them(record: &RequestRecord) -> &'static str {
    if record.papers.len() == 1 { "die Unterlage" } else { "die Unterlagen" }
}

fn after(record: &RequestRecord) -> Vec<String> {
    let mut after = vec![term(record)];
    match filled(&record.text) {
        Some(own) => after.extend(own.lines().filter_map(filled)),
        None => after.push(consequence(record)),
    }
    after.push(questions(&record.office));
    after
}

fn consequence(record: &RequestRecord) -> String {
    let lacking = if record.papers.len() == 1 { "sie fehlt" } else { "sie fehlen" };
    format!(
        "Solange {lacking}, können wir Ihren Antrag nicht abschließend prüfen. Haben Sie uns {} schon geschickt, \
         brauchen Sie nichts weiter zu tun.",
        them(record)
    )
}

fn questions(office: &Office) -> String {
    let wish = "Wenn Sie Fragen haben oder mehr Zeit brauchen, melden Sie sich bitte";
    let who = filled(&office.contact).map(|contact| format!(" bei {}", dative(&contact))).unwrap_or_default();
    let phone = filled(&office.phone).map(|phone| format!(" unter {phone}")).unwrap_or_default();
    sentence(&format!("{wish}{who}{phone}"))
}

/// `Herr Brandt` after "bei": `Herrn Brandt`.
fn dative(name: &str) -> String {
    name.strip_prefix("Herr ").map_or_else(|| name.to_owned(), |rest| format!("Herrn {rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record() -> RequestRecord {
        RequestRecord {
            office: Office {
                contact: "Herr Brandt".into(),
                email: "b@beispiel.invalid".into(),
                ..Office::default()
            },
            board: "Integrationsbeirat Nord".into(),
            number: "04/2026".into(),
            papers: vec![MissingPaper { name: "Satzung".into(), remark: String::new() }; 2],
            received: Day::new(2026, 3, 2),
            term: Day::new(2026, 3, 30),
            ..RequestRecord::default()
        }
    }

    #[test]
    fn the_sentences_follow_what_is_known() {
        let facts = request(&record());
        assert_eq!(
            facts.before[0],
            "vielen Dank für Ihren Antrag vom 02.03.2026 an den Integrationsbeirat Nord. Damit wir ihn weiter \
             prüfen können, fehlen uns noch diese Unterlagen:"
        );
        assert_eq!(
            facts.after[0],
            "Bitte schicken Sie uns die Unterlagen bis spätestens Montag, 30.03.2026, gern auch per E-Mail an \
             b@beispiel.invalid."
        );
        assert_eq!(
            facts.after[2],
            "Wenn Sie Fragen haben oder mehr Zeit brauchen, melden Sie sich bitte bei Herrn Brandt."
        );
        let mut one = record();
        one.papers.truncate(1);
        (one.term, one.received) = (None, None);
        (one.office, one.board) = (Office::default(), String::new());
        let facts = request(&one);
        assert_eq!(
            facts.before[0],
            "vielen Dank für Ihren Antrag. Damit wir ihn weiter prüfen können, fehlt uns noch diese Unterlage:"
        );
        assert_eq!(facts.after[0], "Bitte schicken Sie uns die Unterlage möglichst bald.");
        assert!(facts.after[1].starts_with("Solange sie fehlt, "), "{}", facts.after[1]);
        assert_eq!(facts.after[2], "Wenn Sie Fragen haben oder mehr Zeit brauchen, melden Sie sich bitte.");
        assert_eq!(facts.letter.subject[1], "Antrag Nr.\u{a0}04/2026");
    }

    #[test]
    fn the_board_may_say_it_in_its_own_words() {
        let own = RequestRecord { text: "Erster Satz.\n\nZweiter Satz.\n".into(), ..record() };
        let after = request(&own).after;
        assert_eq!(after[1..3], ["Erster Satz.", "Zweiter Satz."]);
        assert_eq!((after.len(), request(&record()).after.len()), (4, 3));
    }

    #[test]
    fn what_is_missing_makes_it_a_draft() {
        let facts = request(&RequestRecord::default());
        assert_eq!(
            facts.letter.open,
            [
                "Anschrift der Dienststelle",
                "Empfänger",
                "Anschrift des Empfängers",
                "Unser Zeichen",
                "Auskunft",
                "Datum",
                "Unterlagen",
                "Frist",
                "Unterschrift"
            ]
        );
        assert_eq!(facts.letter.mark.map(|mark| mark.word).as_deref(), Some("Entwurf"));
        let whole = RequestRecord {
            office: Office {
                street: "Trammplatz 2".into(),
                town: "30159 Hannover".into(),
                contact: "Frau Hartkopf".into(),
                ..Office::default()
            },
            recipient: Recipient {
                name: "Kora Hannover e. V.".into(),
                address: vec!["Musterweg 41".into(), "30451 Hannover".into()],
                ..Recipient::default()
            },
            sign: "18.63.10 – IB 04/2026".into(),
            day: Day::new(2026, 3, 16),
            signature: "Hartkopf".into(),
            ..record()
        };
        let facts = request(&whole);
        assert_eq!(facts.letter.open, Vec::<String>::new());
        assert_eq!(facts.letter.mark, None);
    }
}
