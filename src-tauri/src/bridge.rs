//! The one way from the page to the office.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use office::{Code, Office, Problem, Problems};
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};
use tauri::{AppHandle, State, WebviewWindow};

use crate::{again, ask, window};

/// The office behind the window; one call at a time.
#[derive(Clone)]
pub(crate) struct Desk {
    /// Gone once the window closes.
    office: Arc<Mutex<Option<Office>>>,
    /// How often another register came onto the desk. What began before belongs to the one of before.
    register: Arc<AtomicU64>,
    scratch: PathBuf,
}

impl Desk {
    pub(crate) fn new(office: Office, scratch: PathBuf) -> Self {
        Self { office: Arc::new(Mutex::new(Some(office))), register: Arc::default(), scratch }
    }

    /// Carries out one command that was meant for the register of that time.
    fn answer(&self, of: u64, name: &str, request: Value) -> Result<Box<RawValue>, Problems> {
        let mut office = self.office();
        if of != self.present() {
            return Err(Problem::new(Code::Canceled).into());
        }
        let Some(office) = office.as_mut() else { return Err(Problem::new(Code::RegisterNotOpen).into()) };
        let answer = office.answer(name, request);
        if name == "switch_register" && answer.is_ok() {
            self.register.fetch_add(1, Ordering::SeqCst);
        }
        answer
    }

    /// Which register is on the desk, by counting.
    fn present(&self) -> u64 {
        self.register.load(Ordering::SeqCst)
    }

    /// Carries out one command whose answer is looked into.
    fn call(&self, name: &str, request: Value) -> Result<Value, Problems> {
        read(&self.answer(self.present(), name, request)?)
    }

    /// Backs up and lets the register go.
    pub(crate) fn close(&self) -> Result<(), Problems> {
        let office = self.office().take();
        office.map_or(Ok(()), Office::close)
    }

    /// The office writes in transactions, so it is sound even after a call that broke off.
    fn office(&self) -> MutexGuard<'_, Option<Office>> {
        self.office.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The folder for papers that the system viewer shows.
    pub(crate) fn scratch(&self) -> &Path {
        &self.scratch
    }
}

/// Passes a request to the command table. Problems come back as the list that the page shows.
#[tauri::command]
pub(crate) async fn call(
    webview: WebviewWindow,
    desk: State<'_, Desk>,
    name: String,
    request: Value,
) -> Result<Box<RawValue>, Value> {
    // The second screen is seen by everybody in the room: it learns only what is public.
    if webview.label() == window::SCREEN && !matches!(name.as_str(), "public_sitting" | "close_window") {
        return Err(list(&Problem::new(Code::CommandUnknown).fact("befehl", &name).into()));
    }
    if name == "open_screen" {
        let sitting = request.get("sitting").and_then(Value::as_i64).unwrap_or_default();
        let app = tauri::Manager::app_handle(&webview);
        let opened = window::open_screen(app, sitting).map_err(|error| list(&internal(&error.to_string())));
        return opened.and_then(|()| to_raw_value(&()).map_err(|error| list(&internal(&error.to_string()))));
    }
    if name == "close_window" {
        let closed = webview.close().map_err(|error| list(&internal(&error.to_string())));
        return closed.and_then(|()| to_raw_value(&()).map_err(|error| list(&internal(&error.to_string()))));
    }
    let desk = desk.inner().clone();
    let app = tauri::Manager::app_handle(&webview).clone();
    // Documents and dialogs take their time; the window must go on drawing.
    let of = desk.present();
    let work = tauri::async_runtime::spawn_blocking(move || carry_out(&app, &desk, of, &name, request));
    match work.await {
        Ok(answer) => answer.map_err(|problems| list(&problems)),
        Err(_) => Err(list(&internal("ein Arbeitsschritt brach ab"))),
    }
}

fn carry_out(
    app: &AppHandle,
    desk: &Desk,
    of: u64,
    name: &str,
    request: Value,
) -> Result<Box<RawValue>, Problems> {
    let request = complete(app, desk, name, request)?;
    let answer = desk.answer(of, name, request)?;
    if matches!(name, "open_paper" | "open_documents" | "open_list" | "open_attachment") {
        let opened = read(&answer)?;
        let path = opened.get("path").and_then(Value::as_str).unwrap_or_default();
        ask::show(app, Path::new(path))?;
    }
    if name == "switch_register" {
        window::switched(app, &desk.call("overview", json!({}))?);
    }
    Ok(answer)
}

/// Asks where to save a paper, as pages or for a word processor.
fn save_paper(app: &AppHandle, request: &Value, file_name: &str) -> Option<PathBuf> {
    match request.get("format").and_then(Value::as_str) {
        Some("docx") => {
            let stem = file_name.strip_suffix(".pdf").unwrap_or(file_name);
            ask::save(app, &format!("{stem}.docx"), "Word-Datei", "docx")
        }
        _ => ask::save(app, file_name, "PDF-Datei", "pdf"),
    }
}

/// Asks the person for what only the window can ask: where to and where from.
fn complete(app: &AppHandle, desk: &Desk, name: &str, mut request: Value) -> Result<Value, Problems> {
    let missing = |field: &str| request.get(field).is_none_or(Value::is_null);
    if name == "add_attachment" {
        if missing("path") && missing("paths") && missing("bytes") {
            let chosen = ask::files(app).filter(|files| !files.is_empty());
            put(&mut request, "paths", json!(chosen.ok_or_else(|| Problem::new(Code::Canceled))?));
        }
        return Ok(request);
    }
    let (field, chosen) = match name {
        "write_paper" if missing("path") => {
            let mut paper = json!({});
            for field in ["kind", "id", "year", "public"] {
                put(&mut paper, field, request.get(field).cloned().unwrap_or_default());
            }
            if missing("public") {
                put(&mut paper, "public", json!(false));
            }
            let paper = desk.call("show_paper", paper)?;
            let file_name = paper.get("file_name").and_then(Value::as_str).unwrap_or("Dokument.pdf");
            ("path", save_paper(app, &request, file_name))
        }
        "write_document" if missing("path") => {
            let document = desk.call("show_document", json!({ "id": request.get("id") }))?;
            let file_name = document.get("file_name").and_then(Value::as_str).unwrap_or("Dokument.pdf");
            ("path", save_paper(app, &request, file_name))
        }
        "write_documents" if missing("path") => ("path", ask::folder(app, "Ordner für die Dokumente wählen")),
        "write_house_style" if missing("path") => {
            ("path", ask::save(app, "Hausstil.json", "Hausstil", "json"))
        }
        "read_house_style" if missing("path") => ("path", ask::house_style(app)),
        "write_list" if missing("path") => {
            let (kind, ending) = match request.get("format").and_then(Value::as_str) {
                Some("xlsx") => ("Excel-Tabelle", "xlsx"),
                Some("pdf") => ("PDF-Datei", "pdf"),
                _ => ("CSV-Liste", "csv"),
            };
            let given = |field: &str| request.get(field).is_some_and(|value| !value.is_null());
            let list = match (given("associations"), given("pots")) {
                (true, _) => "Vereine",
                (_, true) => "Töpfe",
                _ => "Anträge",
            };
            ("path", ask::save(app, &format!("{list}.{ending}"), kind, ending))
        }
        "save_attachment" if missing("path") => {
            let attachment = desk.call("attachment", json!({ "id": request.get("id") }))?;
            let file_name = attachment.get("file_name").and_then(Value::as_str).unwrap_or("Unterlage");
            let ending = file_name.rsplit_once('.').map_or("", |(_, ending)| ending);
            ("path", ask::save(app, file_name, "Unterlage", ending))
        }
        "restore" if missing("file") => ("file", ask::backup(app)),
        "switch_register" if missing("file") => {
            // Only whoever asks for the waiting file takes it; choosing another one leaves it waiting.
            let asked = request.get("waiting").and_then(Value::as_bool) == Some(true);
            ("file", if asked { again::take_wanted() } else { ask::register(app) })
        }
        "set_second_folder" if missing("folder") => {
            ("folder", ask::folder(app, "Zweiten Ordner für Sicherungen wählen"))
        }
        _ => return Ok(request),
    };
    let chosen = chosen.ok_or_else(|| Problem::new(Code::Canceled))?;
    put(&mut request, field, json!(chosen));
    Ok(request)
}

fn put(request: &mut Value, field: &str, value: Value) {
    if !request.is_object() {
        *request = json!({});
    }
    if let Some(fields) = request.as_object_mut() {
        fields.insert(field.to_owned(), value);
    }
}

fn read(answer: &RawValue) -> Result<Value, Problems> {
    serde_json::from_str(answer.get()).map_err(|error| internal(&error.to_string()))
}

fn internal(reason: &str) -> Problems {
    Problem::new(Code::Internal).fact("grund", reason).into()
}

fn list(problems: &Problems) -> Value {
    json!(problems)
}
