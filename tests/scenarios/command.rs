//! `guichet test` and `guichet check`, as an author runs them.

use serde_json::Value;

use crate::{folder::Folder, home::guichet};

/// Somebody who needs a person, and somebody whose scenario is wrong.
const TWO: &str = r#"[[scenario]]
name = "Stateless"
answers = { nationality = "stateless" }
end = "see-person"

[[scenario]]
name = "Wrong"
answers = { nationality = "stateless" }
end = "done"
"#;

#[test]
fn the_shipped_scenarios_go_well_and_try_everything() {
    let told = guichet("test", &[]);
    assert_eq!(told.code, 0, "{}", told.text);
    assert!(!told.text.contains("no scenario"), "{}", told.text);
    let lines: Vec<&str> = told.text.lines().collect();
    assert_eq!(lines.len(), 5, "a line for each procedure, and one for all: {lines:#?}");
    assert!(lines.iter().all(|line| line.ends_with(", all well")));
}

#[test]
fn a_failure_is_told_below_its_procedure_and_in_the_exit_code() {
    let told = Folder::with_scenarios(TWO).test(&[]);
    assert_eq!(told.code, 1);
    insta::assert_snapshot!(told.text, @r#"
    home: 2 scenarios, 1 goes otherwise
      PACK/procedures/home.scenarios.toml:9:7: the way ends at "see-person", not at "done"; look at the answers and at what the procedure makes of them; one of the two is wrong
    2 scenarios, 1 goes otherwise
    "#);
}

#[test]
fn it_is_told_in_french_where_french_is_spoken() {
    let told = Folder::with_scenarios(TWO).test(&["--messages", "fr"]).text;
    assert!(told.starts_with("home\u{a0}: 2 scénarios, 1 se passe autrement\n"), "{told}");
    assert!(told.contains("le chemin finit à «\u{a0}see-person\u{a0}»"), "{told}");
}

#[test]
fn words_choose_scenarios() {
    let folder = Folder::with_scenarios(TWO);
    let told = guichet("test", &[folder.path(), "--filter", "STATELESS"]);
    assert_eq!(told.text, "home: 1 scenario, all well\n1 scenario, all well\n");
}

#[test]
fn programs_read_it_as_json() {
    let told = Folder::with_scenarios(TWO).test(&["--format", "json"]);
    let report: Value = serde_json::from_str(&told.text).unwrap();
    assert_eq!((&report["scenarios"], &report["failed"]), (&2.into(), &1.into()));
    let home = &report["procedures"][0];
    assert_eq!(home["procedure"], "home");
    assert_eq!(home["scenarios"][0]["ok"], true);
    let problem = &home["scenarios"][1]["problems"][0];
    assert_eq!((&problem["line"], &problem["column"]), (&9.into(), &7.into()));
    assert_eq!(problem["code"], "scenario-other-end");
}

#[test]
fn what_no_scenario_tries_is_told_when_all_are_played() {
    let folder = Folder::with_scenarios(TWO);
    let told = guichet("test", &[folder.path()]).text;
    let home: Vec<&str> = told.lines().skip_while(|it| !it.starts_with("home")).collect();
    assert_eq!(
        home[2],
        "  12 steps are visited by no scenario: permit, money, people, born, since, refused, \
         remark, list, false-site, type-address, send, done"
    );
    assert_eq!(
        home[3],
        "  4 answers are tried by no scenario: step nationality: french, european, other, not-sure"
    );
}

#[test]
fn a_file_that_cannot_be_read_fails() {
    let told = Folder::with_scenarios("[[scenario]]\nnaem = \"Awa\"\n").test(&[]);
    assert_eq!(told.code, 1);
    assert!(told.text.starts_with("home: its scenarios cannot be read\n"), "{}", told.text);
    assert!(told.text.contains("2:1: \"naem\" is not a key of"), "{}", told.text);
}

#[test]
fn a_language_that_the_pack_has_not_is_said_with_those_it_has() {
    let told = guichet("test", &["--language", "uk"]);
    assert_eq!(told.code, 2);
    assert!(told.text.contains("choose one of: fr, fr-simple, en, ar"), "{}", told.text);
}

#[test]
fn the_check_tells_failures_and_what_nobody_tries() {
    let folder = Folder::with_scenarios(TWO);
    let told = guichet("check", &[folder.path()]).text;
    for line in [
        "home.scenarios.toml:9:7: error: the way ends at \"see-person\", not at \"done\"",
        "home.scenarios.toml:1:1: warning: no scenario comes to step \"send\"",
        "home.scenarios.toml:1:1: warning: no scenario answers \"other\" at step \"nationality\"",
    ] {
        assert!(told.contains(line), "{line}\n{told}");
    }
}

#[test]
fn the_check_misses_scenarios_where_there_are_none() {
    let folder = Folder::without_scenarios();
    let told = guichet("check", &[folder.path()]).text;
    let line = "procedures/home.toml:1:1: warning: the procedure has no scenario\n";
    assert!(told.contains(line), "{told}");
}

#[test]
fn scenarios_belong_to_the_procedure_that_they_stand_beside() {
    let folder = Folder::without_scenarios();
    let shipped = include_str!("../../procedures/create-email.toml");
    folder.write("procedures/create-email.toml", shipped);
    let told = guichet("test", &[folder.path(), "--filter", "create-email"]).text;
    assert!(told.starts_with("create-email: no scenario yet\n"), "{told}");
}

#[test]
fn the_examples_of_the_manual_go_well() {
    let manual = include_str!("../../docs/scenarios.md");
    let blocks = manual.split("```toml\n").skip(1).map(|it| it.split("```").next().unwrap());
    let folder = Folder::with_scenarios(&blocks.collect::<Vec<_>>().join("\n"));
    let (home, licence) = ("procedures/home", "procedures/lost-licence");
    let text = folder.read(&format!("{home}.scenarios.toml"));
    std::fs::remove_dir_all(&folder.0).unwrap();
    folder.write(&format!("{licence}.scenarios.toml"), &text);
    let told = guichet("test", &[folder.path(), "--filter", "lost-licence"]);
    assert_eq!(told.text, "lost-licence: 4 scenarios, all well\n4 scenarios, all well\n");
}
