//! The main job through the command line: two applications, the sitting, the Beschlussdrucksache.

use std::cell::RefCell;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::{Value, json};

use crate::wine::Program;
use crate::{Done, Stop};

/// A register and the program that works on it.
pub(crate) struct Shell {
    /// The command line program.
    program: Program,
    /// The register.
    pub(crate) register: PathBuf,
    heard: RefCell<Vec<(String, Value)>>,
}

/// The rows that the papers are made from.
pub(crate) struct Result {
    /// The sitting, for the Ergebnisprotokoll.
    pub(crate) sitting: i64,
    /// The Beschlussdrucksache.
    pub(crate) proposal: i64,
}

impl Shell {
    /// The program on a register.
    pub(crate) const fn new(program: Program, register: PathBuf) -> Self {
        Self { program, register, heard: RefCell::new(Vec::new()) }
    }

    /// Fills the register with the sample as far as `until`.
    pub(crate) fn sample(&self, until: &str) -> Done {
        self.say(&["sample", "--until", until], &json!({})).map(|_| ())
    }

    /// Checks the register; an unsound one is an error.
    pub(crate) fn check(&self) -> Done {
        self.say(&["check"], &json!({})).map(|_| ())
    }

    /// Puts a backup in the place of the register.
    pub(crate) fn restore(&self, backup: &Path) -> Done {
        self.say(&["restore", "--from", &self.path(backup)], &json!({})).map(|_| ())
    }

    /// Calls one command.
    pub(crate) fn call(&self, name: &str, request: &Value) -> Done<Value> {
        self.say(&["call", name], request)
    }

    /// A path as the program sees it.
    pub(crate) fn path(&self, path: &Path) -> String {
        self.program.path(path)
    }

    /// Each line that was said and its answer, since this was asked last.
    pub(crate) fn heard(&self) -> Vec<(String, Value)> {
        self.heard.take()
    }

    fn say(&self, words: &[&str], request: &Value) -> Done<Value> {
        let broken = |error: std::io::Error| Stop(format!("{} antwortet nicht: {error}.", self.program));
        let mut command = self.program.command();
        command.args(words).args(["--register", &self.path(&self.register)]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(broken)?;
        if let Some(mut stdin) = child.stdin.take() {
            // A command that needs no request may have closed its input already.
            let _ = stdin.write_all(request.to_string().as_bytes());
        }
        let output = child.wait_with_output().map_err(broken)?;
        let text = String::from_utf8_lossy(&output.stdout);
        if !output.status.success() {
            return Err(Stop(format!("{}: {}", words.join(" "), sentences(&text))));
        }
        let answer: Value = serde_json::from_str(&text)
            .map_err(|_| Stop(format!("{}: Die Antwort ist kein JSON.", words.join(" "))))?;
        self.heard.borrow_mut().push((words.join(" "), answer.clone()));
        Ok(answer)
    }

    /// Does the main job on a register that has its board and its members.
    pub(crate) fn main_job(&self) -> Done<Result> {
        let overview = self.call("overview", &json!({}))?;
        let board = number(&overview, "/boards/0/id")?;
        let applications = [
            self.register_application(board, &APPLICATIONS[0])?,
            self.register_application(board, &APPLICATIONS[1])?,
        ];
        let sitting = self.hold_sitting(board, applications)?;
        let proposal = number(&self.call("draft_proposal", &json!({ "sitting": sitting }))?, "/id")?;
        let version = number(&self.call("proposal", &json!({ "id": proposal }))?, "/version")?;
        let late =
            json!({ "id": proposal, "version": version, "number": "15-0912/2019", "day": "02.04.2019" });
        self.call("change_proposal", &late)?;
        Ok(Result { sitting, proposal })
    }

    fn register_application(&self, board: i64, application: &[&str; 6]) -> Done<i64> {
        let [number_, received, applicant, amount, purpose, reasoning] = application;
        let facts = json!({
            "number": number_, "received": received, "applicant": applicant, "amount": amount,
            "purpose": purpose, "reasoning": reasoning,
        });
        number(&self.call("register_application", &json!({ "board": board, "application": facts }))?, "/id")
    }

    fn hold_sitting(&self, board: i64, applications: [i64; 2]) -> Done<i64> {
        let facts = json!({
            "ordinal": "32", "day": "01.04.2019", "place": "kargah e.V., Zur Bettfedernfabrik 1",
            "begin_at": "19:00", "end_at": "", "end_approx": true, "chair": null, "minute_taker": "Krüger",
        });
        let sitting =
            number(&self.call("plan_sitting", &json!({ "board": board, "sitting": facts }))?, "/id")?;
        self.call("put_on_agenda", &json!({ "sitting": sitting, "applications": applications }))?;
        let view = self.call("sitting", &json!({ "id": sitting }))?;
        let roster = view.pointer("/roster").and_then(Value::as_array).cloned().unwrap_or_default();
        let came = |entry: &&Value| {
            let name = entry.pointer("/member/last_name").and_then(Value::as_str).unwrap_or_default();
            PRESENT.contains(&name)
        };
        let (present, prevented): (Vec<&Value>, Vec<&Value>) = roster.iter().partition(came);
        let ids = |entries: &[&Value]| -> Vec<Value> {
            entries.iter().filter_map(|entry| entry.pointer("/member/id").cloned()).collect()
        };
        let (present, prevented) = (ids(&present), ids(&prevented));
        for (members, presence) in [(present, "present"), (prevented, "prevented")] {
            let record = json!({ "sitting": sitting, "members": members, "presence": presence });
            self.call("record_attendance", &record)?;
        }
        let guest = json!({ "kind": "administration", "name": "Frau Krüger", "unit": "Fachbereich Personal und Organisation" });
        self.call("add_guest", &json!({ "sitting": sitting, "guest": guest }))?;
        let talk = json!({ "sitting": sitting, "kind": "talk", "title": "Verschiedenes",
            "text": "Die nächste Sitzung ist vor den Sommerferien." });
        self.call("add_item", &talk)?;
        for application in applications {
            let vote = json!({
                "outcome": "recommended", "amount": "", "up_to": false, "vote_kind": "unanimous",
                "yes": "", "no": "", "abstain": "", "reason": "",
            });
            let recommend =
                json!({ "sitting": sitting, "application": application, "version": 0, "vote": vote });
            self.call("recommend", &recommend)?;
        }
        let version = number(&self.call("sitting", &json!({ "id": sitting }))?, "/version")?;
        let close = json!({ "id": sitting, "version": version, "end_at": "20:45", "end_approx": true });
        self.call("close_sitting", &close)?;
        let version = number(&self.call("minutes", &json!({ "sitting": sitting }))?, "/version")?;
        self.call("release_minutes", &json!({ "sitting": sitting, "version": version, "reason": "" }))?;
        Ok(sitting)
    }

    /// Issues the Beschlussdrucksache, writes both papers into `out` and gives their paths.
    pub(crate) fn write_papers(&self, result: &Result, out: &Path) -> Done<Vec<PathBuf>> {
        let proposal = out.join("beschlussdrucksache.pdf");
        let issued = self.call("issue_paper", &json!({ "kind": "proposal", "id": result.proposal }))?;
        self.call("write_document", &json!({ "id": number(&issued, "/id")?, "path": self.path(&proposal) }))?;
        let minutes = out.join("ergebnisprotokoll.pdf");
        self.call(
            "write_paper",
            &json!({ "kind": "minutes", "id": result.sitting, "path": self.path(&minutes) }),
        )?;
        Ok(vec![proposal, minutes])
    }
}

/// Nine of the 22 members came.
const PRESENT: [&str; 9] =
    ["Voss", "Akın", "Barry", "Cordes", "Demirel", "Hoffmann", "Kaya", "Özdemir", "Tran"];

/// Number, received, applicant, amount, purpose, reasons.
const APPLICATIONS: [[&str; 6]; 2] = [
    [
        "04/2019",
        "14.02.2019",
        "Banjul e.V.",
        "1.400,00",
        "Internationales Fußballturnier",
        "Im Juni spielen Mannschaften aus vielen Herkunftsländern auf dem Sportplatz am Ihmeufer um einen Pokal. \
         Dazu gibt es Musik und Küche aus Gambia. Das Geld deckt Platz, Technik, Material und Verpflegung.",
    ],
    [
        "05/2019",
        "26.02.2019",
        "Förderverein der IGS Linden e.V.",
        "799,00",
        "Projekt „Spielend gegen Ausgrenzung“",
        "Kinder der Jahrgänge 5 und 6 zeigen einander an acht Nachmittagen Spiele aus ihren Familien und üben, ohne \
         Herabsetzung zu streiten. Bezahlt werden Material und ein Honorar für die Anleitung.",
    ],
];

fn number(answer: &Value, pointer: &str) -> Done<i64> {
    answer
        .pointer(pointer)
        .and_then(Value::as_i64)
        .ok_or_else(|| Stop(format!("In der Antwort fehlt {pointer}.")))
}

/// The German sentences of a list of problems.
fn sentences(text: &str) -> String {
    let problems: Vec<Value> = serde_json::from_str(text).unwrap_or_default();
    let sentences: Vec<&str> =
        problems.iter().filter_map(|problem| problem.get("sentence").and_then(Value::as_str)).collect();
    if sentences.is_empty() { text.trim().to_owned() } else { sentences.join(" ") }
}
