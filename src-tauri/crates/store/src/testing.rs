//! What the tests of this crate share.

use std::path::PathBuf;

use domain::application::Application;
use domain::board::{Board, QuorumRule};
use domain::number::NumberPattern;
use domain::paper::HouseStyle;
use domain::problem::Problem;
use domain::{Day, Money};
use jiff::Zoned;

use crate::{Access, Act, Actor, Done, Register, Seat, Surroundings, Tx};

/// A folder for one test, with a register in it.
pub struct Office {
    pub folder: tempfile::TempDir,
    pub path: PathBuf,
    seed: u64,
}

impl Office {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Linden-Limmer.beirat");
        Self { folder, path, seed: 7 }
    }

    /// Calls `f` with a clock at `now` and reproducible randomness.
    pub fn at<T>(&mut self, now: &str, f: impl FnOnce(&mut Surroundings<'_>) -> T) -> T {
        let now: Zoned = now.parse().unwrap();
        let seed = &mut self.seed;
        let mut random = |buffer: &mut [u8]| {
            for byte in buffer {
                *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                *byte = (*seed >> 33) as u8;
            }
        };
        f(&mut Surroundings { now, random: &mut random })
    }

    pub fn now<T>(&mut self, f: impl FnOnce(&mut Surroundings<'_>) -> T) -> T {
        self.at("2026-11-22T14:32:05+01:00[Europe/Berlin]", f)
    }

    pub fn create(&mut self) -> Register {
        let path = self.path.clone();
        self.now(|around| Register::create(&path, &seat(), around)).unwrap()
    }

    pub fn open(&mut self) -> Register {
        self.try_open(Access::Write).unwrap()
    }

    pub fn try_open(&mut self, access: Access) -> Result<Register, Problem> {
        let path = self.path.clone();
        self.now(|around| Register::open(&path, access, &seat(), around))
    }

    pub fn act<T>(
        &mut self,
        register: &mut Register,
        actor: &Actor,
        change: impl FnOnce(&mut Tx<'_, '_>) -> Result<T, Problem>,
    ) -> Result<(T, Done), Problem> {
        self.now(|around| register.act(act("Probe"), actor, around, change))
    }

    pub fn undo(&mut self, register: &mut Register, actor: &Actor) -> Result<Done, Problem> {
        self.now(|around| register.undo(actor, around))
    }

    pub fn redo(&mut self, register: &mut Register, actor: &Actor) -> Result<Done, Problem> {
        self.now(|around| register.redo(actor, around))
    }
}

pub fn act(label: &str) -> Act {
    Act { name: "probe", label: label.into(), is_final: false }
}

pub fn seat() -> Seat {
    Seat { person: "Frau Ahrens".into(), host: "PC-0815".into() }
}

pub fn ahrens() -> Actor {
    Actor { name: "Frau Ahrens".into(), role: "Sachbearbeitung".into() }
}

pub fn brandt() -> Actor {
    Actor { name: "Herr Brandt".into(), role: "Leitung".into() }
}

pub fn board() -> Board {
    Board {
        uid: "0190".into(),
        quorum_rule: QuorumRule::Fixed,
        quorum_number: Some(7),
        print_votes: true,
        house_style: HouseStyle::LindenLimmer,
        unit: "18.62.10".into(),
        ..Board::usual("Linden-Limmer", NumberPattern::read("NN/JJJJ").unwrap())
    }
}

pub fn application(board: i64, running: i64) -> Application {
    Application {
        uid: format!("uid-{running}"),
        number: format!("{running:02}/2019"),
        running,
        applicant: "Banjul e.V.".into(),
        amount: Money::from_cents(140_000),
        purpose: "Sommerfest „Grün & Bunt“".into(),
        ..Application::received_on(board, Day::new(2019, 3, 1).unwrap())
    }
}
