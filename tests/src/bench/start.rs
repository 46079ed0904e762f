//! From starting the program to a page that can be worked on. WebDriver is between, which costs a
//! little; the caches of the system are warm after the first.

use std::path::Path;
use std::time::{Duration, Instant};

use super::{Figure, figure};
use crate::Outcome;
use crate::window::{Home, Screen, Window, program};

pub(super) fn measure(folder: &Path) -> Outcome<Vec<Figure>> {
    let (program, screen) = (program()?, Screen::in_memory()?);
    let mut times = Vec::new();
    for round in 0..10 {
        let own = folder.join(round.to_string());
        std::fs::create_dir_all(&own)?;
        let home = Home { program: &program, folder: &own, answers: &own, screen: &screen };
        let begin = Instant::now();
        let window = Window::open(&home)?;
        loop {
            let look = window.look()?;
            if look.settled && !look.text.is_empty() {
                break;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        times.push(begin.elapsed());
        window.close()?;
    }
    times.sort();
    Ok(vec![figure("start", &times, None, "<= 1.5 x an empty window")])
}
