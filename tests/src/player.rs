//! Plays a story in the real window.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use serde::Serialize;

use crate::Outcome;
use crate::story::{Act, Step, Story};
use crate::window::{Home, Look, Screen, Window};

/// How long something may take to appear.
const PATIENCE: Duration = Duration::from_secs(15);

/// What was played.
#[derive(Debug, Serialize)]
pub struct Report {
    /// Name of the story.
    pub name: String,
    /// Its steps.
    pub steps: Vec<Played>,
    /// How many keys went down in all of it.
    pub strokes: usize,
    /// All of it.
    pub seconds: f64,
}

/// A step that was played.
#[derive(Debug, Serialize)]
pub struct Played {
    /// Its title.
    pub title: String,
    /// What was pressed and typed.
    pub keys: Vec<String>,
    /// How many keys went down.
    pub strokes: usize,
    /// How long it took, with waiting.
    pub seconds: f64,
    /// The picture of its end.
    pub picture: String,
}

/// Plays `story` with `program` and leaves pictures, documents and `story.json` in `out`.
///
/// # Errors
/// The step that did not come about, with what stood on the page then.
pub fn play(story: &Story, program: &Path, screen: &Screen, out: &Path) -> Outcome<Report> {
    fs::create_dir_all(out)?;
    story.lay_out(out)?;
    let folder = tempfile::tempdir()?;
    let home = Home { program, folder: folder.path(), answers: out, screen };
    let begin = Instant::now();
    let mut stage = Stage { window: Some(Window::open(&home)?), home, since: SystemTime::now() };
    let mut steps = Vec::new();
    for (index, step) in story.steps.iter().enumerate() {
        let step_begin = Instant::now();
        let picture = format!("{:02}-{}.png", index + 1, file_name(step.title));
        for act in &step.acts {
            if let Err(error) = stage.perform(act) {
                let _ = stage.picture(&out.join("fehler.png"));
                let text = stage.look().unwrap_or_default();
                return Err(format!("Schritt {} „{}“: {error}\n{text:#?}", index + 1, step.title).into());
            }
        }
        stage.settle()?;
        let seconds = step_begin.elapsed().as_secs_f64();
        stage.picture(&out.join(&picture))?;
        steps.push(Played {
            title: step.title.to_owned(),
            keys: pressed(step),
            strokes: step.strokes(),
            seconds,
            picture,
        });
    }
    if let Some(window) = stage.window.take() {
        window.close()?;
    }
    let report = Report {
        name: story.name.to_owned(),
        steps,
        strokes: story.strokes(),
        seconds: begin.elapsed().as_secs_f64(),
    };
    fs::write(out.join("story.json"), serde_json::to_string_pretty(&report)? + "\n")?;
    Ok(report)
}

struct Stage<'a> {
    home: Home<'a>,
    window: Option<Window>,
    since: SystemTime,
}

impl Stage<'_> {
    fn perform(&mut self, act: &Act) -> Outcome {
        match act {
            Act::Press { keys } => self.window()?.press(keys),
            Act::Type { text } => self.window()?.type_(text),
            Act::See { text } => {
                self.wait(&format!("„{text}“ erscheint nicht"), |look| shows(look, text))
            }
            Act::Gone { text } => {
                self.wait(&format!("„{text}“ verschwindet nicht"), |look| !shows(look, text))
            }
            Act::At { name } => self.wait(&format!("der Fokus kommt nicht zu „{name}“"), |look| {
                look.focus.name.contains(name)
            }),
            Act::Field { name, value } => self
                .wait(&format!("„{name}“ wird nicht „{value}“"), |look| {
                    look.fields.iter().any(|field| field.name.contains(name) && field.value == *value)
                }),
            Act::Document { name } => self.document(name),
            Act::Reopen => {
                if let Some(window) = self.window.take() {
                    window.close()?;
                }
                self.window = Some(Window::open(&self.home)?);
                Ok(())
            }
        }
    }

    fn window(&self) -> Outcome<&Window> {
        self.window.as_ref().ok_or_else(|| "Das Fenster ist zu.".into())
    }

    fn look(&self) -> Outcome<Look> {
        self.window()?.look()
    }

    fn wait(&self, otherwise: &str, come_about: impl Fn(&Look) -> bool) -> Outcome {
        let end = Instant::now() + PATIENCE;
        loop {
            // Right after opening, the page may still be changing hands.
            if self.look().is_ok_and(|look| come_about(&look)) {
                return Ok(());
            }
            if Instant::now() > end {
                return Err(otherwise.into());
            }
            std::thread::sleep(Duration::from_millis(25));
        }
    }

    fn settle(&self) -> Outcome {
        self.wait("die Seite kommt nicht zur Ruhe", |look| look.settled)
    }

    fn document(&self, name: &str) -> Outcome {
        let path = self.home.answers.join(name);
        let end = Instant::now() + PATIENCE;
        loop {
            let fresh = fs::metadata(&path).and_then(|file| file.modified()).is_ok_and(|at| at >= self.since);
            if fresh && fs::read(&path).is_ok_and(|bytes| bytes.starts_with(b"%PDF-") && bytes.len() > 5_000)
            {
                return Ok(());
            }
            if Instant::now() > end {
                return Err(format!("{name} entsteht nicht").into());
            }
            std::thread::sleep(Duration::from_millis(25));
        }
    }

    fn picture(&self, path: &Path) -> Outcome {
        Ok(fs::write(path, self.window()?.screenshot()?)?)
    }
}

fn shows(look: &Look, text: &str) -> bool {
    look.text.contains(text)
}

fn pressed(step: &Step) -> Vec<String> {
    step.acts
        .iter()
        .filter_map(|act| match act {
            Act::Press { keys } => Some(keys.clone()),
            Act::Type { text } => Some(text.clone()),
            Act::Reopen => Some("Control+q".to_owned()),
            _ => None,
        })
        .collect()
}

/// A title as the name of a file.
fn file_name(title: &str) -> String {
    let mut name = String::new();
    for character in title.to_lowercase().chars() {
        match character {
            'ä' => name.push_str("ae"),
            'ö' => name.push_str("oe"),
            'ü' => name.push_str("ue"),
            'ß' => name.push_str("ss"),
            c if c.is_ascii_alphanumeric() => name.push(c),
            _ if !name.ends_with('-') => name.push('-'),
            _ => {}
        }
    }
    name.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn titles_become_plain_file_names() {
        assert_eq!(super::file_name("Anträge prüfen: 2.199,00 €"), "antraege-pruefen-2-199-00");
    }
}
