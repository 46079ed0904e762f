//! The real core for the page in Chromium: one JSON line in (`id`, `name`, `request`), one out
//! (`id`, `answer` or `problems`). A folder answers where the window would ask the person.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "speaks over its standard streams")]
#![allow(clippy::indexing_slicing, reason = "a JSON object takes any key")]

use std::io::{BufRead as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use office::{Office, Place, Problems, Surroundings};
use serde_json::{Value, json};

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(register), Some(answers)) = (arguments.next(), arguments.next()) else {
        eprintln!("host REGISTER ORDNER");
        return ExitCode::from(2);
    };
    let mut place = Place::beside(register);
    place.create = true;
    place.keep_backups = true;
    let mut office = Office::open(place, Surroundings::of_this_computer());
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        let call: Value = serde_json::from_str(&line).unwrap_or_default();
        let answer = match answer(&mut office, &answers, &call) {
            Ok(answer) => json!({ "id": call.get("id"), "answer": answer }),
            Err(problems) => json!({ "id": call.get("id"), "problems": problems }),
        };
        let mut out = std::io::stdout().lock();
        if writeln!(out, "{answer}").and_then(|()| out.flush()).is_err() {
            break;
        }
    }
    // The page was closed: what the window does then.
    match office.close() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            eprintln!("{}", json!(problems));
            ExitCode::FAILURE
        }
    }
}

/// The name with the ending of the form that is asked for.
fn ending(request: &Value, file_name: String) -> String {
    let docx = request.get("format").and_then(Value::as_str) == Some("docx");
    if docx { file_name.replace(".pdf", ".docx") } else { file_name }
}

fn answer(office: &mut Office, answers: &Path, call: &Value) -> Result<Value, Problems> {
    let name = call.get("name").and_then(Value::as_str).unwrap_or_default();
    let mut request = call.get("request").cloned().unwrap_or_else(|| json!({}));
    let missing = request.get("path").is_none_or(Value::is_null);
    if name == "write_paper" && missing {
        let mut paper = json!({ "public": false });
        for field in ["kind", "id", "year", "public"] {
            if let Some(value) = request.get(field) {
                paper[field] = value.clone();
            }
        }
        let file_name = file_name(&office.call("show_paper", paper)?);
        request["path"] = json!(answers.join(ending(&request, file_name)));
    }
    if name == "write_document" && missing {
        let document = office.call("show_document", json!({ "id": request.get("id") }))?;
        request["path"] = json!(answers.join(ending(&request, file_name(&document))));
    }
    if name == "write_documents" && missing {
        let folder = answers.join("Ordner");
        if let Err(error) = std::fs::create_dir_all(&folder) {
            eprintln!("{}: {error}", folder.display());
        }
        request["path"] = json!(folder);
    }
    if matches!(name, "write_house_style" | "read_house_style") && missing {
        request["path"] = json!(answers.join("Hausstil.json"));
    }
    if name == "write_list" && missing {
        let ending = request.get("format").and_then(Value::as_str).unwrap_or("csv");
        request["path"] = json!(answers.join(format!("Liste.{ending}")));
    }
    if name == "add_attachment"
        && ["path", "paths", "bytes"].iter().all(|f| request.get(f).is_none_or(Value::is_null))
    {
        let files = std::fs::read_dir(answers.join("Unterlagen")).map(|all| {
            let mut files: Vec<_> = all.flatten().map(|file| file.path()).collect();
            files.sort();
            files
        });
        request["paths"] = json!(files.unwrap_or_default());
    }
    let answer = office.call(name, request)?;
    if matches!(name, "open_paper" | "open_documents" | "open_list")
        && let Some(path) = answer.get("path").and_then(Value::as_str).map(Path::new)
        && let Some(file_name) = path.file_name()
    {
        let shown = answers.join("geöffnet");
        let copied =
            std::fs::create_dir_all(&shown).and_then(|()| std::fs::copy(path, shown.join(file_name)));
        if let Err(error) = copied {
            eprintln!("{}: {error}", path.display());
        }
    }
    Ok(answer)
}

/// The name that a paper suggests for its file.
fn file_name(paper: &Value) -> String {
    paper.get("file_name").and_then(Value::as_str).unwrap_or("Dokument.pdf").to_owned()
}
