//! Checks that say what they looked at.

use crate::test::tally::Tally;

/// Prints each check as it is made, and counts.
#[derive(Default)]
pub(super) struct Checks(Tally);

impl Checks {
    /// One thing that has to be so.
    pub(super) fn that(&mut self, what: &str, is_so: bool) {
        println!("{}  {what}", if is_so { "ok    " } else { "FEHLER" });
        self.0 += Tally::of(is_so);
    }

    /// Two things that have to be the same; what they are is shown where they are not.
    pub(super) fn same<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, left: &T, right: &T) {
        self.that(what, left == right);
        if left != right {
            println!("        {left:?}\n        {right:?}");
        }
    }

    /// How they went.
    pub(super) const fn count(self) -> Tally {
        self.0
    }
}
