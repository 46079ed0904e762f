//! `cargo xtask`: demo, run, test, story, pages, bench, package. Plain programs are started, never a shell,
//! so that all of it works on Windows too.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool for the shell speaks on the shell")]
#![allow(clippy::disallowed_methods, reason = "waiting and measuring need the real clock")]

mod arguments;
mod bench;
mod cargo;
mod contract;
mod demo;
mod job;
mod package;
mod page;
mod pages;
mod place;
mod process;
mod run;
mod story;
mod system;
mod test;
mod vera;
mod wine;

use std::process::ExitCode;

use arguments::Wish;

/// Why a command ends before its time: what happened and what to do.
#[derive(Debug)]
pub(crate) struct Stop(pub(crate) String);

/// Something that may stop.
pub(crate) type Done<T = ()> = Result<T, Stop>;

fn main() -> ExitCode {
    let wish = match arguments::read() {
        Ok(wish) => wish,
        Err(Stop(sentence)) => {
            eprintln!("{sentence}\n\n{}", arguments::HELP);
            return ExitCode::from(2);
        }
    };
    let done = match wish {
        Wish::Help => {
            println!("{}", arguments::HELP);
            Ok(())
        }
        Wish::Demo { out } => demo::demo(out),
        Wish::Run { register } => run::run(register),
        Wish::Test { named, without } => test::test(&named, &without),
        Wish::Story { name, out } => story::story(&name, &out),
        Wish::Pages { out } => pages::pages(&out),
        Wish::Bench { name } => bench::bench(&name),
        Wish::Package { out, desks, fast } => package::package(out, &desks, fast),
        Wish::Sign { file } => package::sign(&file),
        Wish::Contract => contract::write(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop(sentence)) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}
