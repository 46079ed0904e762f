//! Every kind of document as PDF, issued from a sample that holds a case for each.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::job::Shell;
use crate::wine::Program;
use crate::{Done, cargo, place};

/// The forms of the Beschlussdrucksache, one after the other.
const HOUSE_STYLES: [&str; 4] = ["linden-limmer", "nord", "mitte", "neutral"];

/// Writes the pages into `out`.
pub(crate) fn pages(out: &Path) -> Done {
    let program = cargo::cli()?;
    place::create(out)?;
    // A register of its own each time: an earlier one is not touched.
    let folder = place::target()?.join("pages").join(std::process::id().to_string());
    place::create(&folder)?;
    let shell = Shell::new(Program::native(program), folder.join("beispiel.beirat"));
    let written = write(&shell, out);
    let _ = std::fs::remove_dir_all(&folder);
    for path in written? {
        println!("{}", path.display());
    }
    Ok(())
}

/// Fills the register with a case for every kind and writes each into `out`; gives the paths.
pub(crate) fn write(shell: &Shell, out: &Path) -> Done<Vec<PathBuf>> {
    Pages { shell, out, written: Vec::new() }.all()
}

struct Pages<'a> {
    shell: &'a Shell,
    out: &'a Path,
    written: Vec<PathBuf>,
}

impl Pages<'_> {
    fn all(mut self) -> Done<Vec<PathBuf>> {
        self.shell.sample("every-kind")?;
        let overview = self.shell.call("overview", &json!({}))?;
        let board = overview.pointer("/boards/0/id").cloned().unwrap_or(Value::Null);
        // The Drucksachen first, before anything else changes what they say.
        for proposal in self.rows("proposals", &json!({ "board": board }))? {
            self.proposal(&board, &proposal)?;
        }
        for sitting in self.rows("sittings", &json!({ "board": board }))? {
            self.papers(&json!({ "sitting": field(&sitting, "id") }))?;
        }
        for application in self.rows("applications", &json!({ "board": board }))? {
            self.papers(&json!({ "application": field(&application, "id") }))?;
        }
        self.papers(&json!({ "board": board }))?;
        let all = json!({});
        for (name, filter) in [
            ("Liste Anträge", json!({ "list": { "board": board } })),
            ("Liste Vereine", json!({ "associations": all })),
            ("Liste Fördertöpfe", json!({ "pots": { "board": board } })),
        ] {
            let (path, mut request) = (self.path(name), filter);
            put(&mut request, "format", json!("pdf"));
            put(&mut request, "path", json!(self.shell.path(&path)));
            self.shell.call("write_list", &request)?;
            self.written.push(path);
        }
        Ok(self.written)
    }

    fn rows(&self, list: &str, request: &Value) -> Done<Vec<Value>> {
        let answer = self.shell.call(list, request)?;
        Ok(answer.get("rows").and_then(Value::as_array).cloned().unwrap_or_default())
    }

    /// A Beschlussdrucksache in every house style, as a draft in the one that it has not.
    fn proposal(&mut self, board: &Value, proposal: &Value) -> Done {
        let kept = self.shell.call("board", &json!({ "id": board }))?;
        let own = kept.pointer("/board/house_style").cloned().unwrap_or(Value::Null);
        for style in
            HOUSE_STYLES.iter().map(|style| json!(style)).filter(|style| *style != own).chain([own.clone()])
        {
            let version = field(&self.shell.call("board", &json!({ "id": board }))?, "version");
            self.shell
                .call("change_board", &json!({ "id": board, "version": version, "house_style": style }))?;
            let name = format!("{} {}", title(proposal), style.as_str().unwrap_or_default());
            if style == own {
                self.issued(&json!({ "kind": "proposal", "id": field(proposal, "id") }), &title(proposal))?;
            } else {
                self.draft(&json!({ "kind": "proposal", "id": field(proposal, "id") }), &name)?;
            }
        }
        Ok(())
    }

    /// What can be made of a case, a sitting or a board; what is issued is issued.
    fn papers(&mut self, of: &Value) -> Done {
        let list = self.shell.call("papers", of)?;
        for option in list.get("options").and_then(Value::as_array).into_iter().flatten() {
            let ready = field(option, "hindrance") == "" && field(option, "gaps") == json!([]);
            if !ready {
                continue;
            }
            let paper = json!({ "kind": field(option, "kind"), "id": field(option, "id"), "year": field(option, "year") });
            let kind = option.get("kind").and_then(Value::as_str).unwrap_or_default();
            let name = title(option);
            match kind {
                "minutes" | "minutes-version" | "folder" | "noted-folder" => self.draft(&paper, &name)?,
                _ if field(option, "issued").is_null() => self.issued(&paper, &name)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn issued(&mut self, paper: &Value, name: &str) -> Done {
        let issued = self.shell.call("issue_paper", paper)?;
        let path = self.path(name);
        self.shell
            .call("write_document", &json!({ "id": field(&issued, "id"), "path": self.shell.path(&path) }))?;
        self.written.push(path);
        Ok(())
    }

    fn draft(&mut self, paper: &Value, name: &str) -> Done {
        let (path, mut request) = (self.path(name), paper.clone());
        put(&mut request, "path", json!(self.shell.path(&path)));
        self.shell.call("write_paper", &request)?;
        self.written.push(path);
        Ok(())
    }

    /// A name that no earlier one has.
    fn path(&self, name: &str) -> PathBuf {
        let fit: String =
            name.chars().map(|c| if c.is_alphanumeric() || " .-()".contains(c) { c } else { '-' }).collect();
        let numbered = |number: usize| match number {
            1 => self.out.join(format!("{fit}.pdf")),
            _ => self.out.join(format!("{fit} ({number}).pdf")),
        };
        (1..).map(numbered).find(|path| !self.written.contains(path)).unwrap_or_else(|| numbered(1))
    }
}

fn field(row: &Value, name: &str) -> Value {
    row.get(name).cloned().unwrap_or(Value::Null)
}

fn title(row: &Value) -> String {
    let words = row.get("title").and_then(Value::as_str).filter(|title| !title.is_empty());
    words.unwrap_or("Beschlussdrucksache").to_owned()
}

fn put(request: &mut Value, field: &str, value: Value) {
    if let Some(map) = request.as_object_mut() {
        map.insert(field.to_owned(), value);
    }
}
