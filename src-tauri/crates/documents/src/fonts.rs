//! The faces of the house: Fira Sans in two weights, Noto Sans and Noto Sans Arabic behind it.

mod choose;
mod face;
mod shape;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use domain::Problem;
use domain::problem::Code;

pub(crate) use face::{Face, FaceId};
pub(crate) use shape::{Glyph, Shaped};

/// How heavy text is set; there is no third weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Weight {
    /// 400.
    Regular,
    /// 600 (Noto: 700; Fira's own Bold is too dark at 10 pt).
    Strong,
}

/// Words kept shaped between documents. Beyond it the store starts anew, so that memory stays modest.
const WORDS_KEPT: usize = 20_000;

/// The six faces, parsed once, and the words shaped so far.
pub struct Fonts {
    faces: Vec<Face>,
    words: Mutex<Words>,
}

#[derive(Default)]
struct Words {
    /// By weight and direction; the text is looked up without building a key.
    kept: [HashMap<Box<str>, Arc<Shaped>>; 4],
    count: usize,
}

impl Fonts {
    /// Parses the faces that are compiled in.
    ///
    /// # Errors
    /// `PdfFailed` where a face is damaged, which only a broken build can cause.
    pub fn load() -> Result<Self, Problem> {
        let faces: Option<Vec<Face>> = face::SOURCES.iter().map(Face::parse).collect();
        let broken = || Problem::new(Code::PdfFailed).fact("grund", "eine Schrift ist beschädigt");
        Ok(Self { faces: faces.ok_or_else(broken)?, words: Mutex::default() })
    }

    /// A face by its id.
    pub(crate) fn face(&self, id: FaceId) -> Option<&Face> {
        self.faces.get(usize::from(id))
    }

    /// Shapes a piece of text without line breaks in one direction; each word only once.
    pub(crate) fn shape(&self, text: &str, weight: Weight, rtl: bool) -> Arc<Shaped> {
        let shelf = usize::from(weight == Weight::Strong) * 2 + usize::from(rtl);
        // A poisoned lock only means that another thread panicked; the words themselves are whole.
        let mut words = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(shaped) = words.kept.get(shelf).and_then(|kept| kept.get(text)) {
            return Arc::clone(shaped);
        }
        let shaped = Arc::new(shape::shape(self, text, weight, rtl));
        if words.count >= WORDS_KEPT {
            *words = Words::default();
        }
        // Overlong "words" (hostile text) are not worth keeping.
        if let Some(kept) = words.kept.get_mut(shelf).filter(|_| text.len() <= 200) {
            kept.insert(text.into(), Arc::clone(&shaped));
            words.count += 1;
        }
        shaped
    }
}
