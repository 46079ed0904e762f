//! The demonstration: documents first, which need no window; then the window, where there is a
//! screen for it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::job::Shell;
use crate::wine::Program;
use crate::{Done, Stop, cargo, place, run, system};

/// The sample register in the folder of the demonstration.
const REGISTER: &str = "beispiel.beirat";

/// Makes the sample and its documents in `out`, then opens the window on it.
pub(crate) fn demo(out: Option<PathBuf>) -> Done {
    let out = match out {
        Some(out) => out,
        None => place::target()?.join("demo"),
    };
    let program = cargo::cli()?;
    place::create(&out)?;
    let register = out.join(REGISTER);
    remove_sample(&register)?;
    let shell = Shell::new(Program::native(program), register);
    shell.sample("board")?;
    let result = shell.main_job()?;
    for path in shell.write_papers(&result, &out)? {
        println!("{}", path.display());
    }
    println!("{}", shell.register.display());
    if !system::has_display() {
        println!("Hier ist kein Bildschirm, darum öffnet sich kein Fenster. Die Dokumente liegen bereit.");
        return Ok(());
    }
    let window = run::prepare()?;
    open(&window, &shell.register, &out)
}

/// The sample of an earlier demonstration makes room. Only our own file names are touched.
fn remove_sample(register: &Path) -> Done {
    for ending in ["", "-wal", "-shm"] {
        let mut name = register.as_os_str().to_owned();
        name.push(ending);
        match fs::remove_file(&name) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                let name = Path::new(&name).display();
                return Err(Stop(format!(
                    "{name} lässt sich nicht ersetzen: {error}. Ist das Fenster noch offen?"
                )));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Opens the window and leaves it open. Its messages go into a file: a pipe held open would keep
/// whoever reads ours waiting until the window is closed.
fn open(window: &Path, register: &Path, out: &Path) -> Done {
    let messages = out.join("fenster.log");
    let unwritable = |error: std::io::Error| Stop(format!("{}: {error}.", messages.display()));
    let file = fs::File::create(&messages).map_err(unwritable)?;
    let mut command = Command::new(window);
    command.arg("--register").arg(register).stdin(Stdio::null()).stdout(Stdio::null()).stderr(file);
    let mut child = command.spawn().map_err(unwritable)?;
    // A window that cannot open says so within this time.
    let patience = Instant::now() + Duration::from_secs(3);
    while Instant::now() < patience {
        if let Ok(Some(status)) = child.try_wait() {
            let said = fs::read_to_string(&messages).unwrap_or_default();
            // Exit code 2: no screen after all, in one sentence.
            if status.code() == Some(2) || status.success() {
                print!("{said}");
                return Ok(());
            }
            return Err(Stop(format!("Das Fenster ist nicht offen geblieben ({status}).\n{said}")));
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    println!("Das Fenster ist offen.");
    Ok(())
}
