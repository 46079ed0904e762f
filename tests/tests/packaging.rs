//! What the page for IT departments promises is what setup and program do.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

const PAGE: &str = include_str!("../../src-tauri/packaging/Hinweise-fuer-die-IT.html");

fn numbers(source: &str, mark: &str, end: &[char]) -> Vec<String> {
    let rest = |line: &str| line.strip_prefix(mark).map(str::to_owned);
    let mut found: Vec<String> = source
        .lines()
        .filter_map(rest)
        .filter_map(|rest| rest.rsplit([' ']).next().map(|word| word.trim_end_matches(end).to_owned()))
        .filter(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit()))
        .collect();
    found.sort();
    found
}

/// The first column of the table that follows a heading.
fn listed(heading: &str) -> Vec<&str> {
    let (_, table) = PAGE.split_once(heading).unwrap_or_else(|| panic!("{heading} fehlt"));
    let (table, _) = table.split_once("</table>").unwrap();
    table.split("<td class=\"n\">").skip(1).filter_map(|cell| cell.split('<').next()).collect()
}

#[test]
fn every_exit_code_stands_on_the_page() {
    let setup = numbers(include_str!("../../src-tauri/packaging/refuse.nsh"), "!define ", &[]);
    assert!(setup.len() >= 6, "{setup:?}");
    let shown = listed("<h3>Setup und Deinstallation</h3>");
    for code in ["0", "1", "2"].into_iter().chain(setup.iter().map(String::as_str)) {
        assert!(shown.contains(&code), "Setup: {code} fehlt in {shown:?}");
    }
    assert_eq!(shown.len(), setup.len() + 3, "{shown:?}");

    let program = numbers(include_str!("../../src-tauri/src/stop.rs"), "pub(crate) const ", &[';']);
    let shown = listed("<h3>Programm</h3>");
    for code in std::iter::once("0").chain(program.iter().map(String::as_str)) {
        assert!(shown.contains(&code), "Programm: {code} fehlt in {shown:?}");
    }
    assert_eq!(shown.len(), program.len() + 1, "{shown:?}");
}

#[test]
fn the_policy_on_the_page_is_the_one_that_is_read() {
    let (_, fields) = include_str!("../../src-tauri/src/policy.rs").split_once("struct Text {").unwrap();
    let (fields, _) = fields.split_once('}').unwrap();
    let keys: Vec<String> = fields
        .lines()
        .filter_map(|l| l.trim().split_once(':'))
        .map(|(key, _)| key.replace('_', "-"))
        .collect();
    let (_, example) = PAGE.split_once("<pre><code># Alles ist freiwillig").unwrap();
    let (example, _) = example.split_once("</code>").unwrap();
    let mut shown: Vec<&str> = example
        .lines()
        .filter(|l| !l.starts_with('#'))
        .filter_map(|l| l.split_once(" = "))
        .map(|(k, _)| k)
        .collect();
    let mut keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    keys.sort_unstable();
    shown.sort_unstable();
    assert_eq!(shown, keys);
}

#[test]
fn the_page_fetches_nothing() {
    for outside in ["http:", "https:", "src=", "@import", "url(", "<script"] {
        assert!(!PAGE.contains(outside), "{outside}");
    }
    let links = PAGE.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next());
    for link in links {
        assert!(PAGE.contains(&format!("id=\"{link}\"")), "#{link}");
    }
}
