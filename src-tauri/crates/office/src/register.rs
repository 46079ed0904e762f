//! The register itself: overview, undo, drafts, backups, self-check, the sample.

mod backups;
mod drafts;
mod overview;
mod switch;
mod undo;

pub(crate) use backups::{close, daily};

use domain::{Day, Problem};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::{Changed, Saved};
use crate::table::command;

/// What the window needs to know first.
#[derive(Debug, Deserialize, TS)]
pub struct ShowOverview {}

/// What the window needs to know first.
#[derive(Debug, Serialize, TS)]
pub struct Overview {
    /// Full path of the register.
    pub register: String,
    /// Can it be written?
    pub writable: bool,
    /// Why it could not be opened, or not for writing.
    pub problem: Option<Problem>,
    /// Who works here.
    pub person: String,
    /// Today.
    pub today: Day,
    /// `Dienstag`.
    pub weekday: String,
    /// The boards, by name.
    pub boards: Vec<BoardName>,
    /// Number of the last journal entry.
    pub entry: i64,
    /// What Strg+Z would take back.
    pub undo: Option<String>,
    /// What Strg+Y would do again.
    pub redo: Option<String>,
    /// Local minute of the last act, `2019-03-12 14:32`.
    pub saved_at: Option<String>,
    /// Local minute of the last proven backup.
    pub backed_up_at: Option<String>,
    /// Is it the person's own register, to which the program comes back by itself?
    pub own: bool,
    /// The second folder for backups.
    pub second_folder: Option<String>,
    /// Prescribed by the IT: it cannot be changed here.
    pub second_folder_prescribed: bool,
    /// A second folder was chosen or prescribed, or the person decided to do without.
    pub second_folder_decided: bool,
    /// Version of the program.
    pub version: String,
}

/// A board for the switcher.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BoardName {
    /// The board.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Its district.
    pub district: String,
}

/// Takes back the person's newest act.
#[derive(Debug, Deserialize, TS)]
pub struct Undo {}

/// Does again what was taken back.
#[derive(Debug, Deserialize, TS)]
pub struct Redo {}

/// What changed since a journal entry.
#[derive(Debug, Deserialize, TS)]
pub struct ChangesSince {
    /// The entry.
    pub entry: i64,
}

/// What changed.
#[derive(Debug, Serialize, TS)]
pub struct Changes {
    /// Number of the last journal entry.
    pub entry: i64,
    /// The rows touched since.
    pub changed: Vec<Changed>,
}

/// Reads a day as typed.
#[derive(Debug, Deserialize, TS)]
pub struct ReadDay {
    /// `1.4.19`, `heute`, `+14`.
    pub text: String,
}

/// A day in all its forms.
#[derive(Debug, Serialize, TS)]
pub struct DayRead {
    /// `2019-04-01`.
    pub day: Day,
    /// `01.04.2019`.
    pub shown: String,
    /// `Montag`.
    pub weekday: String,
}

/// Keeps half-typed work; not an act, not undone.
#[derive(Debug, Deserialize, TS)]
pub struct KeepDraft {
    /// `new-application:1`.
    pub key: String,
    /// Whatever the form wants back.
    pub body: String,
}

/// Gives half-typed work back.
#[derive(Debug, Deserialize, TS)]
pub struct FetchDraft {
    /// Its key.
    pub key: String,
}

/// Half-typed work.
#[derive(Debug, Serialize, TS)]
pub struct Draft {
    /// As it was kept; `None`: there is none.
    pub body: Option<String>,
    /// Local minute, `2019-03-12 14:32`.
    pub saved_at: Option<String>,
}

/// Forgets half-typed work.
#[derive(Debug, Deserialize, TS)]
pub struct ForgetDraft {
    /// Its key.
    pub key: String,
}

/// Checks the register: integrity, foreign keys, journal chain, sums.
#[derive(Debug, Deserialize, TS)]
pub struct CheckRegister {}

/// What the check found.
#[derive(Debug, Serialize, TS)]
pub struct Checked {
    /// Nothing wrong.
    pub sound: bool,
    /// What is wrong.
    pub found: Vec<Problem>,
    /// How many journal entries were verified.
    pub entries: i64,
}

/// Makes a proven backup now, in every folder.
#[derive(Debug, Deserialize, TS)]
pub struct Backup {}

/// Backups that were made.
#[derive(Debug, Serialize, TS)]
pub struct BackedUp {
    /// The files.
    pub files: Vec<BackupFile>,
    /// What did not work.
    pub warnings: Vec<Problem>,
}

/// The backups in all folders, newest first.
#[derive(Debug, Deserialize, TS)]
pub struct ListBackups {}

/// The backups.
#[derive(Debug, Serialize, TS)]
pub struct BackupList {
    /// Newest first.
    pub files: Vec<BackupFile>,
}

/// One backup.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BackupFile {
    /// Full path.
    pub path: String,
    /// Local minute, `2019-03-12 14:32`.
    pub at: String,
    /// Size in bytes.
    pub bytes: i64,
}

/// Goes back to a backup: it is checked first, swapped in whole, and the present file is kept.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Restore {
    /// The backup; the window asks when it is left out.
    pub file: Option<String>,
}

/// What restoring did.
#[derive(Debug, Serialize, TS)]
pub struct Restored {
    /// Where the file from before is kept.
    pub kept: Option<String>,
    /// Number of the last journal entry now.
    pub entry: i64,
}

/// Sets or clears the second folder for backups.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SetSecondFolder {
    /// The folder; empty: without one. The window asks when it is left out.
    pub folder: Option<String>,
}

/// Opens another register; the one of before is backed up and let go.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SwitchRegister {
    /// The file; empty: the person's own. The window asks when it is left out.
    pub file: Option<String>,
    /// Only a file that was opened outside and waits; the window knows it. Nobody is asked.
    pub waiting: Option<bool>,
}

/// What another register on the desk means.
#[derive(Debug, Serialize, TS)]
pub struct Switched {
    /// Full path of the register that is open now.
    pub register: String,
    /// What did not work while the one of before was put away.
    pub warnings: Vec<Problem>,
}

/// Fills an empty register with a sample.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct MakeSample {
    /// Which sample; the guided one where left out.
    #[serde(default)]
    pub size: Option<SampleSize>,
    /// How far the guided sample goes; to its end where left out.
    #[serde(default)]
    pub until: Option<SampleStage>,
}

/// Which sample.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SampleSize {
    /// A board, two applications, the 32nd sitting.
    #[default]
    Guided,
    /// 13 boards, 20 years, 5,000 associations, 20,000 applications, to measure with.
    City,
}

/// How far the guided sample goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SampleStage {
    /// Board and members only.
    Board,
    /// Two applications on the agenda of the planned sitting.
    Planned,
    /// The sitting closed, its Beschlussdrucksache made.
    #[default]
    Done,
    /// A case for every kind of document after it, until June 2020: today has to be later.
    EveryKind,
}

command!(ShowOverview, "overview", Read, "Zeigt den Stand der Mappe", Overview);
command!(Undo, "undo", Write, "Macht den letzten eigenen Schritt rückgängig", Saved);
command!(Redo, "redo", Write, "Stellt den zuletzt zurückgenommenen Schritt wieder her", Saved);
command!(ChangesSince, "changes_since", Read, "Nennt, was sich seit einem Eintrag geändert hat", Changes);
command!(ReadDay, "read_day", Read, "Liest ein getipptes Datum", DayRead);
command!(KeepDraft, "keep_draft", Write, "Bewahrt halb Getipptes auf", Draft);
command!(FetchDraft, "draft", Read, "Gibt halb Getipptes zurück", Draft);
command!(ForgetDraft, "forget_draft", Write, "Verwirft halb Getipptes", Draft);
command!(CheckRegister, "check", Read, "Prüft die Mappe: Datei, Verknüpfungen, Verlauf, Summen", Checked);
command!(Backup, "backup", Write, "Legt jetzt eine geprüfte Sicherung an", BackedUp);
command!(ListBackups, "backups", Read, "Listet die Sicherungen", BackupList);
command!(Restore, "restore", Write, "Kehrt zu einer Sicherung zurück", Restored);
command!(SetSecondFolder, "set_second_folder", Write, "Bestimmt den zweiten Ordner für Sicherungen", Saved);
command!(SwitchRegister, "switch_register", Read, "Öffnet eine andere Mappe", Switched);
command!(MakeSample, "make_sample", Write, "Füllt eine leere Mappe mit dem Beispiel", Saved);
