//! Properties of every paper, whatever the facts say.

#[path = "../../../../tests/src/facts.rs"]
#[allow(dead_code)]
mod facts;
mod hostile;
mod page;
mod wording;

use std::sync::OnceLock;

use crate::Fonts;

fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| Fonts::load().unwrap())
}
