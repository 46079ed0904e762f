//! Plays a story: `story NAME ORDNER`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool for the shell")]

use std::path::PathBuf;
use std::process::ExitCode;

use beiratsmappe_tests::window::{Screen, program};
use beiratsmappe_tests::{Outcome, player, story};

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(name), Some(out)) = (arguments.next(), arguments.next().map(PathBuf::from)) else {
        eprintln!("story NAME ORDNER");
        return ExitCode::from(2);
    };
    match play(&name.to_string_lossy(), &out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn play(name: &str, out: &std::path::Path) -> Outcome {
    let Some(story) = story::find(name) else {
        let names: Vec<&str> = story::all().iter().map(|story| story.name).collect();
        return Err(format!("Die Geschichte {name} gibt es nicht; es gibt: {}.", names.join(", ")).into());
    };
    let report = player::play(&story, &program()?, &Screen::of_the_person()?, out)?;
    for step in &report.steps {
        println!("{:6.1} s  {}", step.seconds, step.title);
    }
    println!("{:6.1} s  {}", report.seconds, out.display());
    Ok(())
}
