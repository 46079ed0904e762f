//! Writes the sample papers of the tests to a folder and says how long each took:
//! `cargo run --release -p documents --example pages -- FOLDER [NAME]`.
#![allow(
    missing_docs,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a look at the pages for developers"
)]

use std::time::Instant;

use documents::{Document, Fonts, excerpt, invitation, list, minutes, proposal, request};

#[path = "../../../../tests/src/facts.rs"]
#[allow(dead_code, reason = "shared with the tests")]
mod facts;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".to_owned()));
    std::fs::create_dir_all(&folder)?;
    let start = Instant::now();
    let fonts = Fonts::load()?;
    println!("fonts {:?}", start.elapsed());
    let papers: [(&str, Document); 19] = [
        ("beschlussdrucksache", proposal(&facts::proposal())),
        ("beschlussdrucksache-entwurf", proposal(&facts::proposal_draft())),
        ("ergebnisprotokoll", minutes(&facts::minutes())),
        ("ergebnisprotokoll-voll", minutes(&facts::minutes_of_everything())),
        ("ergebnisprotokoll-umlauf", minutes(&facts::minutes_of_an_umlauf())),
        ("auszug", excerpt(&facts::excerpt())),
        ("feindlich", proposal(&facts::proposal_hostile())),
        ("mitte", proposal(&facts::proposal_mitte())),
        ("schriften", minutes(&facts::minutes_of_many_scripts())),
        ("einladung", invitation(&facts::invitation())),
        ("nachtrag-entwurf", invitation(&facts::supplement_draft())),
        ("nachforderung", request(&facts::request())),
        ("nachforderung-entwurf", request(&facts::request_draft())),
        ("nachforderung-lang", request(&facts::request_long(14))),
        ("liste", list(&facts::list_of(70))),
        ("liste-hoch", list(&facts::list_upright())),
        ("liste-lang", list(&facts::list_of(2_000))),
        ("drei-seiten", proposal(&facts::proposal_of(5))),
        ("dreihundert-seiten", proposal(&facts::proposal_of(1_290))),
    ];
    let only = std::env::args().nth(2);
    for (name, document) in papers.into_iter().filter(|(name, _)| only.as_ref().is_none_or(|o| o == name)) {
        let start = Instant::now();
        let pdf = document.pdf(&fonts)?;
        let cold = start.elapsed();
        let rounds: u32 = if pdf.pages > 20 { 1 } else { 100 };
        let start = Instant::now();
        for _ in 0..rounds {
            assert_eq!(document.pdf(&fonts)?, pdf, "the same facts, the same bytes");
        }
        let warm = start.elapsed() / rounds;
        println!("{name}: {} pages, {} bytes, first {cold:?}, warm {warm:?}", pdf.pages, pdf.bytes.len());
        std::fs::write(folder.join(format!("{name}.pdf")), pdf.bytes)?;
    }
    Ok(())
}
