//! The real window, driven by WebDriver. Keys go to whatever has the focus; scripts only read.

mod process;
mod screen;

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::Outcome;
use crate::story::keys;
pub use screen::Screen;

/// What a person could perceive of the page.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Look {
    /// The visible text, white space folded.
    pub text: String,
    /// What has the focus.
    pub focus: Focus,
    /// The visible fields.
    pub fields: Vec<Field>,
    /// Nothing is loading.
    pub settled: bool,
}

/// What has the focus.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Focus {
    /// Accessible name.
    pub name: String,
    /// Role, or the name of the element.
    pub role: String,
    /// Value, where it has one.
    pub value: Option<String>,
}

/// A field.
#[derive(Clone, Debug, Deserialize)]
pub struct Field {
    /// Its label.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// Where a window finds its things.
#[derive(Clone, Debug)]
pub struct Home<'a> {
    /// The program.
    pub program: &'a Path,
    /// Stands for the folders of the person.
    pub folder: &'a Path,
    /// Answers the save dialog and takes what the viewer would show.
    pub answers: &'a Path,
    /// The screen.
    pub screen: &'a Screen,
}

impl Home<'_> {
    /// Gives a program its folders and its screen.
    pub fn furnish(&self, command: &mut Command) {
        self.screen.show(command);
        command
            .env("BEIRATSMAPPE_ANSWERS", self.answers)
            .env("LC_ALL", "C.UTF-8")
            .env("HOME", self.folder)
            .env("XDG_DATA_HOME", self.folder.join("data"))
            .env("XDG_CACHE_HOME", self.folder.join("cache"))
            .env("XDG_CONFIG_HOME", self.folder.join("config"));
    }
}

/// A window that is open.
pub struct Window {
    runtime: Runtime,
    client: Option<Client>,
    driver: Child,
    program: u32,
}

impl Window {
    /// Opens the window through the driver and waits until the page stands.
    ///
    /// # Errors
    /// What is missing, or what the driver said.
    pub fn open(home: &Home<'_>) -> Outcome<Self> {
        let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut driver = driver(home, port)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let client = match runtime.block_on(connect(home.program, port)) {
            Ok(client) => client,
            Err(error) => {
                process::end(&mut driver);
                return Err(error);
            }
        };
        let program = process::child_of(driver.id(), home.program);
        let window = Self { runtime, client: Some(client), driver, program: program.unwrap_or(0) };
        if program.is_none() {
            return Err("Der Treiber hat das Programm nicht gestartet.".into());
        }
        Ok(window)
    }

    /// Presses a chord.
    ///
    /// # Errors
    /// An unknown key, or what the driver said.
    pub fn press(&self, chord: &str) -> Outcome {
        let chord = keys::chord(chord)?;
        let down = chord.iter().map(|&value| KeyAction::Down { value });
        let up = chord.iter().rev().map(|&value| KeyAction::Up { value });
        self.act(down.chain(up))
    }

    /// Types characters.
    ///
    /// # Errors
    /// What the driver said.
    pub fn type_(&self, text: &str) -> Outcome {
        self.act(text.chars().flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]))
    }

    /// Looks at the page.
    ///
    /// # Errors
    /// What the driver said.
    pub fn look(&self) -> Outcome<Look> {
        Ok(serde_json::from_value(self.read(include_str!("story/look.js"), Vec::new())?)?)
    }

    /// Runs the body of a function in the page, to read from it.
    ///
    /// # Errors
    /// What the driver said.
    pub fn read(&self, body: &str, arguments: Vec<Value>) -> Outcome<Value> {
        Ok(self.runtime.block_on(self.client()?.execute(body, arguments))?)
    }

    /// As [`Self::read`], but the last argument of the function is called with the answer.
    ///
    /// # Errors
    /// What the driver said.
    pub fn read_later(&self, body: &str, arguments: Vec<Value>) -> Outcome<Value> {
        Ok(self.runtime.block_on(self.client()?.execute_async(body, arguments))?)
    }

    /// A picture of the page as it is now: what changed last is painted first.
    ///
    /// # Errors
    /// What the driver said.
    pub fn screenshot(&self) -> Outcome<Vec<u8>> {
        let painted = "const done = arguments[0];\
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)));";
        self.read_later(painted, Vec::new())?;
        Ok(self.runtime.block_on(self.client()?.screenshot())?)
    }

    /// Ends the program as a power cut would: without any chance to write.
    ///
    /// # Errors
    /// Where it does not end.
    pub fn kill(mut self) -> Outcome {
        process::kill(self.program);
        let ended = process::wait_for_end(self.program, Duration::from_secs(10));
        self.leave();
        if ended { Ok(()) } else { Err("Das Programm endet nicht.".into()) }
    }

    /// Closes the program by its key and waits until it has ended.
    ///
    /// # Errors
    /// When it is still there after half a minute.
    pub fn close(mut self) -> Outcome {
        // The driver may complain that its page is gone: that is the point.
        let _ = self.press("Control+q");
        let ended = process::wait_for_end(self.program, Duration::from_secs(30));
        self.leave();
        if ended { Ok(()) } else { Err("Das Programm endet nicht auf Strg+Q.".into()) }
    }

    fn act(&self, actions: impl Iterator<Item = KeyAction>) -> Outcome {
        let keys = actions.fold(KeyActions::new("keys".to_owned()), KeyActions::then);
        Ok(self.runtime.block_on(self.client()?.perform_actions(keys))?)
    }

    fn client(&self) -> Outcome<&Client> {
        self.client.as_ref().ok_or_else(|| "Das Fenster ist schon geschlossen.".into())
    }

    fn leave(&mut self) {
        if let Some(client) = self.client.take() {
            let _ = self
                .runtime
                .block_on(async { tokio::time::timeout(Duration::from_secs(3), client.close()).await });
        }
        process::end(&mut self.driver);
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if self.client.is_some() {
            self.leave();
            process::kill(self.program);
        }
    }
}

/// The program of the stories: named by xtask, which built it.
///
/// # Errors
/// When it is not named.
pub fn program() -> Outcome<PathBuf> {
    std::env::var_os("BEIRATSMAPPE_WINDOW").map(PathBuf::from).ok_or_else(|| {
        "BEIRATSMAPPE_WINDOW nennt kein Programm; `cargo xtask test` und `story` bauen es.".into()
    })
}

fn driver(home: &Home<'_>, port: u16) -> Outcome<Child> {
    let mut command = Command::new("WebKitWebDriver");
    command.arg("--host=127.0.0.1").arg(format!("--port={port}"));
    home.furnish(&mut command);
    command.env("TAURI_WEBVIEW_AUTOMATION", "true");
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
        .spawn()
        .map_err(|error| format!("WebKitWebDriver ({error}): apt-get install webkit2gtk-driver").into())
}

async fn connect(program: &Path, port: u16) -> Outcome<Client> {
    let options = json!({ "webkitgtk:browserOptions": { "binary": program, "args": [] } });
    let Value::Object(options) = options else { return Err("Fähigkeiten".into()) };
    // The driver needs a moment until it listens.
    for _ in 0..200 {
        if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            return Ok(builder.capabilities(options).connect(&format!("http://127.0.0.1:{port}")).await?);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Err("Der Treiber antwortet nicht.".into())
}
