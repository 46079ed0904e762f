//! Properties of every paper, whatever the facts say.

mod docx;
#[path = "../../../../tests/src/facts.rs"]
#[allow(dead_code)]
mod facts;
mod hostile;
mod hostile_parts;
mod page;
mod parts;
mod together;
mod wording;

use std::sync::OnceLock;

use crate::Fonts;

fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| Fonts::load().unwrap())
}
