//! Lists for other programs: CSV and XLSX as a German Excel opens them.

mod csv;
mod xlsx;

pub use csv::csv;
pub use xlsx::xlsx;
