//! The TypeScript contract, generated from the command table.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ts_rs::{Config, TS, TypeVisitor};

use crate::table::{Command, Kind};

/// Collects the declarations of everything that a command says or answers.
pub struct Contract {
    config: Config,
    types: BTreeMap<String, String>,
    commands: String,
}

impl Contract {
    pub(crate) fn new() -> Self {
        Self { config: config(), types: BTreeMap::new(), commands: String::new() }
    }

    pub(crate) fn add<C: Command>(&mut self) {
        self.declare::<C>();
        self.declare::<C::Answer>();
        let (request, answer) = (C::name(&self.config), C::Answer::name(&self.config));
        let writes = C::KIND == Kind::Write;
        // Writing to a String cannot fail.
        let _ = writeln!(
            self.commands,
            "  /** {} */\n  {}: {{ request: {request}; answer: {answer}; writes: {writes} }};",
            C::SUMMARY,
            C::NAME
        );
    }

    fn declare<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            if self.types.contains_key(&name) {
                return;
            }
            let declaration = format!("export {}", T::decl(&self.config));
            self.types.insert(name, declaration);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }

    pub(crate) fn text(self) -> String {
        let mut text = String::from(
            "// Generated from the command table of the crate `office` by `cargo xtask contract`. Do not edit.\n\n",
        );
        for declaration in self.types.values() {
            text.push_str(declaration);
            text.push_str("\n\n");
        }
        let _ = write!(text, "export interface Commands {{\n{}}}\n", self.commands);
        text
    }
}

impl TypeVisitor for Contract {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.declare::<T>();
    }
}

/// Cents and row numbers are JavaScript numbers, exact to 2^53.
pub(crate) fn config() -> Config {
    Config::new().with_large_int("number")
}
