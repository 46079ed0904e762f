//! Documents that leave the office: their kinds, what is kept of an issued one, the office's own text blocks.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Day;
use crate::choice::choice;

/// Version of the templates in this program: what they say and how it is set. An issued document keeps the one it was
/// set with; raise it with every change after which the same facts give other pages.
pub const TEMPLATE: i64 = 2;

choice! {
    /// A kind of document.
    PaperKind {
        /// Of a proposal; with movers it is an interfraktioneller Antrag.
        Proposal "Beschlussdrucksache",
        /// Of a sitting.
        Invitation "Einladung",
        /// Of a sitting: the next one while something is not sent yet, else the last.
        Supplement "Nachtrag",
        /// Of a sitting, to be signed.
        AttendanceList "Anwesenheitsliste",
        /// Of a sitting, one application to a page.
        Folder "Sitzungsmappe",
        /// Of a sitting, with the notes of the one who prints it.
        NotedFolder "Sitzungsmappe mit Notizen",
        /// Of a sitting: what the board said on each application.
        Overview "Beschlussübersicht",
        /// Of a sitting.
        Minutes "Ergebnisprotokoll",
        /// Of a released version of the minutes, as it was released.
        MinutesVersion "Fassung des Ergebnisprotokolls",
        /// Of an entry on the agenda.
        Excerpt "Auszug aus dem Ergebnisprotokoll",
        /// Of an application.
        Receipt "Eingangsbestätigung",
        /// Of an application: asks for missing papers.
        Request "Nachforderung",
        /// Of an application.
        EarlyStart "Zulassung des vorzeitigen Beginns",
        /// Of an application: its notice, when that is a grant.
        Grant "Zuwendungsbescheid",
        /// Of an application: its notice, when that is a refusal.
        Refusal "Ablehnungsbescheid",
        /// Of an application: beside the notice, with the same amounts and days.
        Plain "Begleitschreiben in Einfacher Sprache",
        /// Of an application: to be sent back with the notice.
        Waiver "Empfangsbestätigung und Rechtsbehelfsverzicht",
        /// Of a payment.
        PaymentOrder "Auszahlungsanordnung",
        /// Of an application, to be filled in by the association.
        ProofForm "Vordruck Verwendungsnachweis",
        /// Of a reminder, level 1 or 2.
        Reminder "Erinnerung an den Verwendungsnachweis",
        /// Of an application: its reclaim (§ 28 VwVfG).
        Hearing "Anhörung",
        /// Of an application: its reclaim (§ 49a VwVfG), with the interest sheet.
        ReclaimNotice "Erstattungsbescheid",
        /// Of an application.
        Closing "Abschlussschreiben",
        /// Of a board and a year.
        AnnualReport "Jahresbericht",
        /// Of an application: everything about it, for auditors.
        CaseFile "Förderakte",
    }
}

/// What a kind of document is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A proposal.
    Proposal,
    /// A sitting.
    Sitting,
    /// A released version of minutes.
    MinutesVersion,
    /// An entry on an agenda.
    AgendaEntry,
    /// An application.
    Application,
    /// A payment.
    Payment,
    /// A reminder.
    Reminder,
    /// A board, with a year.
    Board,
}

impl PaperKind {
    /// What its `id` means.
    pub fn subject(self) -> Subject {
        match self {
            Self::Proposal => Subject::Proposal,
            Self::Invitation
            | Self::Supplement
            | Self::AttendanceList
            | Self::Folder
            | Self::NotedFolder
            | Self::Overview
            | Self::Minutes => Subject::Sitting,
            Self::MinutesVersion => Subject::MinutesVersion,
            Self::Excerpt => Subject::AgendaEntry,
            Self::Receipt
            | Self::Request
            | Self::EarlyStart
            | Self::Grant
            | Self::Refusal
            | Self::Plain
            | Self::Waiver
            | Self::ProofForm
            | Self::Hearing
            | Self::ReclaimNotice
            | Self::Closing
            | Self::CaseFile => Subject::Application,
            Self::PaymentOrder => Subject::Payment,
            Self::Reminder => Subject::Reminder,
            Self::AnnualReport => Subject::Board,
        }
    }

    /// Is every page of it a draft until it is issued? Forms, lists to sign and extracts are printed as they are.
    pub fn is_draft_until_issued(self) -> bool {
        matches!(
            self,
            Self::Proposal
                | Self::Receipt
                | Self::Request
                | Self::EarlyStart
                | Self::Grant
                | Self::Refusal
                | Self::Plain
                | Self::PaymentOrder
                | Self::Reminder
                | Self::Hearing
                | Self::ReclaimNotice
                | Self::Closing
                | Self::AnnualReport
        )
    }

    /// Stays in the house: account numbers, notes and the names of those who examined.
    pub fn is_confidential(self) -> bool {
        matches!(self, Self::PaymentOrder | Self::CaseFile)
    }

    /// Does it tell an applicant what became of the application?
    pub fn is_notice(self) -> bool {
        matches!(self, Self::Grant | Self::Refusal | Self::Plain)
    }

    /// Are there several of it side by side, each valid?
    pub fn has_pieces(self) -> bool {
        matches!(self, Self::Supplement | Self::Request)
    }

    /// Does it have a public version? Letters to one recipient have none.
    pub fn is_published(self) -> bool {
        matches!(
            self,
            Self::Proposal
                | Self::Invitation
                | Self::Supplement
                | Self::Overview
                | Self::Minutes
                | Self::MinutesVersion
                | Self::Excerpt
                | Self::AnnualReport
        )
    }

    /// Can it be issued? Minutes are released by the chair instead; a Sitzungsmappe is for one's own use.
    pub fn is_issued(self) -> bool {
        !matches!(self, Self::Minutes | Self::MinutesVersion | Self::Folder | Self::NotedFolder)
    }
}

choice! {
    /// How a document went out; applications come in by channels of their own.
    #[ts(rename = "DocumentChannel")]
    Channel {
        Post "per Post",
        Mail "per E-Mail",
        Hand "persönlich übergeben",
        Portal "über das Portal",
        Internal "im Haus",
    }
}

/// An issued document. Bytes, facts and hash never change; a correction is a document of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedDocument {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// UUIDv7.
    pub uid: String,
    /// The board.
    pub board: i64,
    /// The application it is about, if it is about one.
    pub application: Option<i64>,
    /// The sitting it is about, if it is about one.
    pub sitting: Option<i64>,
    /// What it is.
    pub kind: PaperKind,
    /// Row that the kind is about, see [`PaperKind::subject`].
    pub subject: i64,
    /// Year of an annual report.
    pub year: Option<i64>,
    /// The public version: private persons are shortened.
    pub public: bool,
    /// `Zuwendungsbescheid zu Antrag 04/2019`.
    pub title: String,
    /// To whom it goes; empty where it goes to nobody in particular.
    pub recipient: String,
    /// Day of the paper.
    pub day: Day,
    /// Who issued it.
    pub issued_by: String,
    /// [`TEMPLATE`] of the program that set it.
    pub template: i64,
    /// The facts it was set from, as JSON.
    pub facts: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// Number of pages.
    pub pages: i64,
    /// The issued document that this one corrects.
    pub corrects: Option<i64>,
    /// Why.
    pub reason: String,
    /// Day on which it went out.
    pub sent_on: Option<Day>,
    /// How.
    pub channel: Option<Channel>,
    /// Day on which it arrived (Zugang).
    pub received_on: Option<Day>,
    /// Remark on the way it took.
    pub remark: String,
    /// Day on which it was taken back as issued by mistake.
    pub withdrawn_on: Option<Day>,
    /// Why; empty: it holds.
    pub withdrawn_for: String,
}

/// A text block in the words of a board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TextBlock {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The board.
    pub board: i64,
    /// Which block, see [`crate::compose::BlockKey`].
    pub key: String,
    /// First day; `None`: from the beginning.
    pub from_day: Option<Day>,
    /// The text, with placeholders in braces.
    pub text: String,
}
