//! A user story: what a person types and what must be seen, played alike in the real window and in
//! Chromium. Keys go to whatever has the focus; a story never clicks.

mod chair_reading;
pub mod keys;
mod main_job;
mod papers;
mod register;
mod sitting;

use std::path::Path;

use serde::Serialize;

use crate::Outcome;

/// A story with its steps.
#[derive(Debug, Serialize)]
pub struct Story {
    /// `main-job`.
    pub name: &'static str,
    /// Its steps in order.
    pub steps: Vec<Step>,
    /// With how many keys it must be done, where that was promised.
    pub at_most: Option<usize>,
    /// Files that the person has at hand when the program asks for some.
    #[serde(skip)]
    pub at_hand: Vec<&'static str>,
}

/// A step: something a person would call one thing.
#[derive(Debug, Serialize)]
pub struct Step {
    /// German title, for the list of pictures.
    pub title: &'static str,
    /// What is typed and what must be seen.
    pub acts: Vec<Act>,
    /// With how many keys it must be done, where that was promised.
    pub at_most: Option<usize>,
}

impl Step {
    /// How many keys go down: a chord counts once, a typed character once.
    pub fn strokes(&self) -> usize {
        self.acts
            .iter()
            .map(|act| match act {
                Act::Press { .. } | Act::Reopen => 1,
                Act::Type { text } => text.chars().count(),
                _ => 0,
            })
            .sum()
    }
}

/// One thing in a step.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case", tag = "act")]
pub enum Act {
    /// A chord as printed on keys: `Control+n`, `Shift+Tab`, `F2`.
    Press {
        /// The chord.
        keys: String,
    },
    /// Characters one after the other.
    Type {
        /// The characters.
        text: String,
    },
    /// Waits until this text stands on the page.
    See {
        /// The text; white space counts as one space.
        text: String,
    },
    /// Waits until this text stands nowhere on the page any more.
    Gone {
        /// The text.
        text: String,
    },
    /// Waits until the focus is on something whose accessible name contains this.
    At {
        /// Part of the name.
        name: String,
    },
    /// Waits until a field whose label contains `name` has exactly this value.
    Field {
        /// Part of the label.
        name: String,
        /// Its value.
        value: String,
    },
    /// Waits until the story's folder has this file and it starts like a PDF of some size.
    Document {
        /// Name of the file.
        name: String,
    },
    /// Closes the program by its key, waits for its end, starts it again.
    Reopen,
}

impl Story {
    /// A story without steps yet.
    pub fn new(name: &'static str) -> Self {
        Self { name, steps: Vec::new(), at_most: None, at_hand: Vec::new() }
    }

    /// The person has a file of that name at hand, a letter as PDF.
    #[must_use]
    pub fn with_file(mut self, name: &'static str) -> Self {
        self.at_hand.push(name);
        self
    }

    /// Lays the files at hand where the program that asks for some finds them.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub fn lay_out(&self, folder: &Path) -> Outcome {
        let folder = folder.join("Unterlagen");
        std::fs::create_dir_all(&folder)?;
        let fonts = documents::Fonts::load()?;
        for name in &self.at_hand {
            let sheet =
                documents::sheet(("Chor Vielklang", "Hannover"), "Satzung", &["§ 1 Name und Sitz."], None);
            std::fs::write(folder.join(name), sheet.pdf(&fonts)?.bytes)?;
        }
        Ok(())
    }

    /// Promises to need no more keys than this.
    #[must_use]
    pub fn at_most(mut self, strokes: usize) -> Self {
        self.at_most = Some(strokes);
        self
    }

    /// Promises that the newest step needs no more keys than this.
    #[must_use]
    pub fn within(mut self, strokes: usize) -> Self {
        if let Some(step) = self.steps.last_mut() {
            step.at_most = Some(strokes);
        }
        self
    }

    /// How many keys go down in all of it.
    pub fn strokes(&self) -> usize {
        self.steps.iter().map(Step::strokes).sum()
    }

    /// The next step.
    #[must_use]
    pub fn step(mut self, title: &'static str, acts: impl FnOnce(Acts) -> Acts) -> Self {
        self.steps.push(Step { title, acts: acts(Acts(Vec::new())).0, at_most: None });
        self
    }
}

/// Collects what happens in a step.
#[derive(Debug)]
pub struct Acts(Vec<Act>);

impl Acts {
    /// Presses a chord.
    #[must_use]
    pub fn press(self, keys: &str) -> Self {
        self.and(Act::Press { keys: keys.to_owned() })
    }

    /// Presses a chord several times.
    #[must_use]
    pub fn times(self, count: usize, keys: &str) -> Self {
        (0..count).fold(self, |acts, _| acts.press(keys))
    }

    /// Types characters.
    #[must_use]
    pub fn type_(self, text: &str) -> Self {
        self.and(Act::Type { text: text.to_owned() })
    }

    /// Fills the field that has the focus now, named for certainty, and goes on to the next.
    #[must_use]
    pub fn fill(self, name: &str, text: &str) -> Self {
        self.at(name).press("Control+a").type_(text).press("Tab")
    }

    /// Waits for a text.
    #[must_use]
    pub fn see(self, text: &str) -> Self {
        self.and(Act::See { text: text.to_owned() })
    }

    /// Waits until a text is gone.
    #[must_use]
    pub fn gone(self, text: &str) -> Self {
        self.and(Act::Gone { text: text.to_owned() })
    }

    /// Waits for the focus.
    #[must_use]
    pub fn at(self, name: &str) -> Self {
        self.and(Act::At { name: name.to_owned() })
    }

    /// Waits for the value of a field.
    #[must_use]
    pub fn field(self, name: &str, value: &str) -> Self {
        self.and(Act::Field { name: name.to_owned(), value: value.to_owned() })
    }

    /// Waits for a document.
    #[must_use]
    pub fn document(self, name: &str) -> Self {
        self.and(Act::Document { name: name.to_owned() })
    }

    /// Closes the program and opens it again.
    #[must_use]
    pub fn reopen(self) -> Self {
        self.and(Act::Reopen)
    }

    fn and(mut self, act: Act) -> Self {
        self.0.push(act);
        self
    }
}

/// Every story there is.
pub fn all() -> Vec<Story> {
    vec![main_job::story(), register::story(), sitting::story(), chair_reading::story(), papers::story()]
}

/// The story of that name.
pub fn find(name: &str) -> Option<Story> {
    all().into_iter().find(|story| story.name == name)
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_step_needs_more_keys_than_was_promised() {
        let mut promised = 0;
        for story in super::all() {
            let all = story.strokes();
            assert!(story.at_most.is_none_or(|most| all <= most), "{}: {all} Tasten", story.name);
            for step in &story.steps {
                let own = step.strokes();
                assert!(step.at_most.is_none_or(|most| own <= most), "{}: {own} Tasten", step.title);
                promised += usize::from(step.at_most.is_some());
            }
        }
        assert!(promised >= 3, "niemand verspricht mehr etwas");
    }
}
