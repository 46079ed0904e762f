//! The setup for everybody at a computer.

use super::made::Setups;
use super::{DONE, Installed};
use crate::Done;
use crate::test::windows::Checks;
use crate::test::windows::computer::Computer;
use crate::wine::Prefix;

pub(super) fn test(computer: &Computer<'_>, prefix: &Prefix, setups: &Setups, checks: &mut Checks) -> Done {
    let folder = prefix.drive_c().join("Program Files/Beiratsmappe");
    let installed = Installed { computer, folder, root: "HKLM" };
    println!("        Für alle Benutzer:");
    checks.same("Stilles Setup", &computer.run(&setups.for_all, &["/S"])?, &DONE);
    let start_menu = computer.start_menu(true);
    installed.is_there(&setups.stage, &setups.version, &start_menu, checks);
    installed.goes(&start_menu, checks)
}
