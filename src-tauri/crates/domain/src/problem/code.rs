use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Severity;

macro_rules! codes {
    ($($code:ident $severity:ident),* $(,)?) => {
        /// The codes of all problems. What each says to a person stands in `sentence.rs`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[allow(missing_docs, reason = "the German sentence is the documentation of each code")]
        pub enum Code { $($code),* }

        impl Code {
            /// Every code, for the test that each has its sentence.
            pub const ALL: &'static [Self] = &[$(Self::$code),*];

            /// The name as it travels in JSON.
            pub fn name(self) -> &'static str {
                match self { $(Self::$code => stringify!($code)),* }
            }

            /// Error or warning.
            pub fn severity(self) -> Severity {
                match self { $(Self::$code => Severity::$severity),* }
            }
        }
    };
}

codes! {
    // Entry of amounts, dates, times, numbers
    AmountMissing Error,
    AmountUnreadable Error,
    AmountAmbiguous Error,
    AmountNegative Error,
    AmountTooLarge Error,
    AmountZero Error,
    DayMissing Error,
    DayUnreadable Error,
    DayImpossible Error,
    DayOutOfRange Error,
    TimeMissing Error,
    TimeUnreadable Error,
    TimeImpossible Error,
    EndBeforeBegin Error,
    NumberNotInPattern Error,
    NumberTaken Error,
    PatternUnreadable Error,
    OrdinalTaken Error,
    OrdinalUnreadable Error,
    ProposalNumberUnreadable Error,
    TextMissing Error,
    TextTooLong Error,
    TextControlCharacters Error,
    CountUnreadable Error,
    IbanLength Error,
    IbanCheckDigits Error,
    IbanUnreadable Error,
    // Rules of sittings and votes
    VoteExceedsPresent Error,
    VoteBelowPresent Warning,
    VoteIncomplete Error,
    VoteContradicts Error,
    NobodyPresent Error,
    AmountNeedsReason Error,
    ReasonMissing Error,
    SittingClosed Error,
    SittingNotClosed Error,
    SittingOnFutureDay Error,
    SittingOrder Error,
    SittingWithoutEnd Error,
    SittingUndecided Error,
    NotOnAgenda Error,
    AlreadyOnAgenda Error,
    AlreadyRecommended Error,
    MemberNotInOffice Error,
    MemberTwice Error,
    ApplicationLocked Error,
    // The way of an application
    PlanUneven Error,
    PlanLineIncomplete Error,
    ExaminationMissing Error,
    ExaminationLocked Error,
    ExaminationWeighed Error,
    StateUnfounded Error,
    DifferenceUnfounded Error,
    DayAhead Error,
    ReclaimAbovePaid Error,
    ReturnedAboveReclaim Error,
    NothingLeftToPay Error,
    PaymentBeforeFinal Warning,
    CriteriaOpen Error,
    MoveLacks Error,
    MoveImpossible Error,
    PaidAboveDecided Error,
    RecognisedAbovePaid Error,
    AmountDiffersWithoutReason Error,
    DayBefore Error,
    UpperLimitExceeded Warning,
    SecondThisYear Warning,
    ProofOverdue Warning,
    AssociationWarning Warning,
    BegunAlready Warning,
    SamePersonOrders Warning,
    AssociationTwin Error,
    AssociationUnclear Error,
    MergeWithItself Error,
    EmailUnreadable Error,
    PostcodeUnreadable Error,
    ApplicantHasApplications Error,
    TieTwice Error,
    AttachmentTooLarge Error,
    AttachmentEmpty Error,
    AttachmentClosedKind Error,
    AttachmentLimitOutOfRange Error,
    AttachmentOwnerUnclear Error,
    AttachmentUnreadable Error,
    AttachmentLost Error,
    PotMissing Error,
    PotExists Error,
    PotOverdrawn Error,
    PotOfOtherBoard Error,
    PotPartTooLarge Error,
    PotPartsUnclear Error,
    PotTwice Error,
    PotDrawnByRededication Error,
    PotHolds Error,
    PotOtherYear Error,
    YearUnreadable Error,
    PercentUnreadable Error,
    CountOutside Error,
    SelectionRefused Error,
    ViewNameTaken Error,
    SettingUnknown Error,
    NothingSelected Error,
    NumberUnreadable Error,
    // Proposal
    ProposalExists Error,
    CostTableDiffers Error,
    RecipientMissing Error,
    // Register
    RowMissing Error,
    RowStale Error,
    RowInUse Error,
    RowTwice Error,
    RowAgainstRule Error,
    NothingToUndo Error,
    NothingToRedo Error,
    UndoFinal Error,
    UndoTouched Error,
    UndoOtherSchema Error,
    RegisterMissing Error,
    RegisterForeign Error,
    RegisterDamaged Error,
    RegisterNewer Error,
    RegisterTooOld Error,
    RegisterReadOnly Error,
    RegisterHeld Error,
    RegisterExists Error,
    RegisterNotOpen Error,
    RegisterNotEmpty Error,
    FolderMissing Error,
    DiskFull Error,
    FileFailed Error,
    FileHeld Error,
    StoreFailed Error,
    SqliteTooOld Error,
    BackupFailed Error,
    BackupUnsound Error,
    ChainBroken Error,
    PlaceDamaged Error,
    ReferenceBroken Error,
    RowDiffers Error,
    LineDiffers Error,
    BytesDiffer Error,
    RuleBroken Error,
    MigrationDiffers Error,
    ClockBehind Warning,
    // Documents and the table itself
    PdfFailed Error,
    CommandUnknown Error,
    RequestUnreadable Error,
    NotAllowed Error,
    Canceled Error,
    Internal Error,
}
