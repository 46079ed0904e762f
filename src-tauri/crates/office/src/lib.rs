//! The use cases: one function for each thing that a clerk does, and the one command table that
//! window, command line and tests call.

pub mod answers;
pub mod applications;
pub mod associations;
pub mod attachments;
pub mod blocks;
pub mod boards;
pub mod cases;
mod contract;
mod desk;
pub mod dues;
pub mod issued;
pub mod minutes;
pub mod modules;
pub mod papers;
pub mod pots;
pub mod proposals;
pub mod readings;
pub mod register;
mod sample;
pub mod scratch;
pub mod screen;
pub mod search;
pub mod selection;
pub mod sittings;
mod surroundings;
mod table;
pub mod views;

pub use sample::city_hash;

pub use domain::problem::Code;
pub use domain::{Problem, Problems};
use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;

pub use store::unfit;
pub use surroundings::{Actor, Place, Surroundings, synced_folders};
pub use table::{CHAIR, CLERK, Kind};

use desk::Desk;
use table::{Entry, entry};

macro_rules! commands {
    ($($module:ident: $($request:ident),*;)*) => {
        static TABLE: &[Entry] = &[$($(entry::<$module::$request>()),*),*];
    };
}

commands! {
    register: ShowOverview, Undo, Redo, ChangesSince, ReadDay, KeepDraft, FetchDraft, ForgetDraft, CheckRegister,
        Backup, ListBackups, Restore, SetSecondFolder, SwitchRegister, MakeSample;
    boards: ViewBoard, CreateBoard, ChangeBoard, RemoveBoardSetting, AddMember, ChangeMember, RemoveMember,
        AddTerm, ChangeTerm, RemoveTerm, ShowSeats, SetSeats, ShowMemberGroups, SetMemberGroup;
    applications: ListApplications, ListPlaces, SumApplications, ViewApplication, NewApplication, RegisterApplication,
        ChangeApplication, RemoveApplication;
    cases: ViewCase, RequirePapers, SettlePaper, RemovePaper, WeighExamination, Examine, ReopenExamination,
        AllowEarlyStart, RecordDecision, RecordAnswers, RetractDecision, MeetCondition, ReopenCondition, RecordNotice, ChangeNotice, RetractNotice, OrderPayment,
        RecordPayment, RetractPayment, Remind, RecordProof, CheckProof, RetractProof, RecordReclaim, ChangeReclaim,
        RetractReclaim, WithdrawApplication, ResumeApplication, CloseApplication, ReopenApplication, AddNote, ChangeNote, RemoveNote;
    associations: ListAssociations, ViewAssociation, CreateAssociation, ChangeAssociation, RemoveAssociation,
        MergeAssociations, AssociationNames, NearTwins, AddTie, ChangeTie, RemoveTie;
    attachments: ListAttachments, ViewAttachment, AddAttachment, ChangeAttachment, RemoveAttachment, OpenAttachment,
        SaveAttachment, SetAttachmentLimit;
    sittings: ListSittings, ViewSitting, PlanSitting, ChangeSitting, RemoveSitting, CloseSitting, ReopenSitting,
        AddItem, ChangeItem, MoveItem, RemoveItem, PutOnAgenda, TakeFromAgenda, RecordAttendance,
        AddGuest, ChangeGuest, RemoveGuest, WeighVote, Recommend, RetractRecommendation, RecommendMany,
        RecordMovement, RemoveMovement, NoteQuorum, DecideConflict, AddMotion, VoteMotion, RemoveMotion,
        AddCondition, ChangeCondition, RemoveCondition, RecordPersonalVote, RemovePersonalVote,
        ViewInvitation, SendInvitation, SendSupplement, WithdrawInvitation, AddApproval, MoveEntry,
        CancelSitting, ReinstateSitting, MoveSitting, ShowCalendar, AddCouncilDays, RemoveCouncilDay, PlanSittings, ReadTerms;
    minutes: ViewMinutes, EditMinutes, DropMinutesEdit, ReleaseMinutes, ApproveMinutes, ViewApproval;
    modules: ListTextModules, AddTextModule, AddUsualTextModules, ChangeTextModule, RemoveTextModule;
    proposals: ListProposals, ViewProposal, DraftProposal, ChangeProposal, RemoveProposal,
        AddPosition, ChangePosition, MovePosition, RemovePosition, TransferPosition, ReasonApplication;
    pots: ListPots, ViewPot, CreatePot, ChangePot, RemovePot, BookPot, ChangeBooking, RemoveBooking, ViewFunding,
        FundApplication, WhatIf, ShowYearEnd, CarryOver;
    readings: ViewReading, KeepReading, HandOverReadings;
    screen: ViewPublicSitting, ShowStop;
    selection: MoveApplications;
    dues: ShowDues, AddFollowUp, ChangeFollowUp, FinishFollowUp, RemoveFollowUp;
    views: ListViews, SaveView, RenameView, RemoveView;
    papers: ShowPaper, WritePaper, OpenPaper, ListPapers, WriteList, OpenList;
    issued: IssuePaper, WithdrawDocument, SendDocument, UnsendDocument, ReceiveDocument, ShowDocument, WriteDocument, OpenDocuments,
        WriteDocuments, ListDocuments;
    blocks: ListTextBlocks, KeepTextBlock, RemoveTextBlock, PreviewTextBlock, WriteHouseStyle, ReadHouseStyle;
    search: Search;
}

/// One register at work: the door through which window, command line and tests go.
pub struct Office {
    desk: Desk,
}

/// What the command line and the reference show of a command.
#[derive(Clone, Debug, Serialize)]
pub struct CommandInfo {
    /// Its name.
    pub name: &'static str,
    /// Reads or writes.
    pub kind: Kind,
    /// Who may call it.
    pub roles: &'static [&'static str],
    /// What it does, in German.
    pub summary: &'static str,
    /// TypeScript name of the request.
    pub request: String,
    /// TypeScript name of the answer.
    pub answer: String,
}

impl Office {
    /// Opens the register of a place. Never fails: what is wrong is said by `overview` and by every
    /// other command.
    pub fn open(place: Place, surroundings: Surroundings) -> Self {
        Self { desk: Desk::new(place, surroundings) }
    }

    /// Carries out a command.
    ///
    /// # Errors
    /// German sentences; then nothing was changed.
    pub fn call(&mut self, name: &str, request: Value) -> Result<Value, Problems> {
        table::read(&self.answer(name, request)?)
    }

    /// Carries out a command and gives its answer as JSON text, for those who only pass it on.
    ///
    /// # Errors
    /// German sentences; then nothing was changed.
    pub fn answer(&mut self, name: &str, request: Value) -> Result<Box<RawValue>, Problems> {
        let Some(entry) = TABLE.iter().find(|entry| entry.name == name) else {
            return Err(Problem::new(Code::CommandUnknown).fact("befehl", name).into());
        };
        let role = &self.desk.around.actor.role;
        if !entry.kind.roles().contains(&role.as_str()) {
            return Err(Problem::new(Code::NotAllowed).fact("rolle", role).into());
        }
        (entry.run)(&mut self.desk, request)
    }

    /// Makes the backup on closing and frees the register.
    ///
    /// # Errors
    /// Where the backup or the closing failed; the register itself is whole.
    pub fn close(self) -> Result<(), Problems> {
        register::close(self.desk)
    }
}

/// All commands.
pub fn commands() -> Vec<CommandInfo> {
    let config = contract::config();
    TABLE
        .iter()
        .map(|entry| CommandInfo {
            name: entry.name,
            kind: entry.kind,
            roles: entry.kind.roles(),
            summary: entry.summary,
            request: (entry.request)(&config),
            answer: (entry.answer)(&config),
        })
        .collect()
}

/// The TypeScript contract of the table, as it has to stand in `ui/src/contract.ts`.
pub fn contract() -> String {
    let mut contract = contract::Contract::new();
    for entry in TABLE {
        (entry.describe)(&mut contract);
    }
    contract.text()
}
