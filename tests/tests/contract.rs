//! The TypeScript contract of the page is the one that the command table generates.

#[test]
fn the_contract_of_the_page_is_fresh() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/contract.ts");
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        written.replace("\r\n", "\n") == office::contract(),
        "ui/src/contract.ts ist veraltet: `cargo xtask contract` schreibt sie neu"
    );
}

#[test]
fn every_command_is_named_once_and_says_what_it_does() {
    let commands = office::commands();
    assert!(commands.len() > 40);
    let mut names: Vec<&str> = commands.iter().map(|command| command.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), commands.len(), "ein Name steht zweimal in der Tabelle");
    for command in &commands {
        assert!(command.summary.chars().next().is_some_and(char::is_uppercase), "{}", command.name);
    }
}
