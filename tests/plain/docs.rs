//! The page for authors lists the rules that the program has, and those that it cannot have.

use std::{fs, path::Path};

use guichet::plain::{Level, RULES, Readers, Rule};

#[test]
fn the_table_of_the_page_is_that_of_the_program() {
    let page = page();
    let start = page.find("| rule |").unwrap();
    let table: Vec<&str> = page[start..].lines().take_while(|it| it.starts_with('|')).collect();
    assert_eq!(table, wanted(), "docs/plain-language.md should have:\n{}", wanted().join("\n"));
}

fn wanted() -> Vec<String> {
    let head =
        ["| rule | asks for | tells | texts | languages | source |", "|---|---|---|---|---|---|"];
    head.iter().map(|it| (*it).to_owned()).chain(RULES.iter().map(row)).collect()
}

fn row(rule: &Rule) -> String {
    let level = match rule.level {
        Level::Error => "error",
        Level::Warning => "warning",
    };
    let readers = match rule.readers {
        Readers::Easy => "easy",
        Readers::Everybody => "all",
    };
    let all = rule.languages.is_empty();
    let languages = if all { "all".to_owned() } else { rule.languages.join(", ") };
    let (id, asks, source) = (rule.id, rule.asks, rule.source);
    format!("| {id} | {asks} | {level} | {readers} | {languages} | {source} |")
}

fn page() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/plain-language.md"))
        .unwrap()
}
