//! Recordings, made with keys in a real terminal, or with lines.

use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use crate::{
    folder::Folder,
    home::{Told, guichet},
    terminal::Terminal,
};

const FILE: &str = "procedures/home.scenarios.toml";
const CONTROL_Q: &str = "\x11";

/// Records the invented procedure with lines, as through a pipe.
fn record(folder: &Folder, arguments: &[&str], lines: &[&str]) -> Told {
    record_of("home", folder, arguments, lines)
}

fn record_of(procedure: &str, folder: &Folder, arguments: &[&str], lines: &[&str]) -> Told {
    let program = Path::new(env!("CARGO_BIN_EXE_guichet"));
    let mut command = Command::new(program);
    command.args(["record", procedure]).arg(&folder.0).args(["--lang", "en"]).args(arguments);
    command.env("LC_ALL", "C").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    // Who leaves early does not read the rest.
    let _ = input.write_all((lines.join("\n") + "\n").as_bytes());
    drop(input);
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    Told { text, code: output.status.code().unwrap() }
}

/// From the first screen to the result, for somebody who is stateless: start, read on, choose.
const STATELESS: [&str; 3] = ["1", "1", "5"];

#[test]
fn a_walk_with_keys_becomes_a_scenario_that_goes_well() {
    let folder = Folder::without_scenarios();
    let path = folder.path();
    let mut terminal =
        Terminal::start(&["record", "home", path, "--lang", "en", "--messages", "en"]);
    terminal.wait_for("Goal").press("1");
    terminal.wait_for("Intro").press("1");
    terminal.wait_for("Nationality?").press("3");
    terminal.wait_for("Permit?").press("1");
    terminal.wait_for("Money?").press("16");
    terminal.wait_for("How many people?").type_text("3").press("\r\r");
    terminal.wait_for("Born when?").type_text("01051980").press("\r\r");
    terminal.wait_for("Since when?").press("\r2");
    terminal.wait_for("Refused?").press("2");
    terminal.wait_for("A remark?").type_text("Awa Diallo").press("\r\r");
    terminal.wait_for("What do you have?").press("15");
    terminal.wait_for("Which site?").press("2").wait_for("Good").press("3");
    terminal.wait_for("Type the address").press("\r2");
    terminal.wait_for("Send it").press("1");
    terminal.wait_for("Nationality?").press("\r");
    terminal.wait_for("Done").press("0");
    // On the list of answers: the seventh is whether it was refused.
    terminal.wait_for("Refused?").press("7");
    terminal.wait_for("Yes").press("1");
    terminal.wait_for("Nationality?").press("\r");
    terminal.wait_for("Done").type_text(CONTROL_Q);
    terminal.wait_for("What is this scenario called?").type_text("Awa, refused\r");
    let (code, told) = terminal.end();
    assert_eq!(code, 0, "{told}");
    assert!(told.contains("The scenario stands at the end of"), "{told}");
    let today = today();
    let written = folder.read(FILE).replace(&today, "TODAY");
    insta::assert_snapshot!(written, @r#"
    [[scenario]]
    name = "Awa, refused"
    today = TODAY
    answers = { nationality = "other", permit = "yes", money = ["wage"], people = 3, born = "1980-05-01", since = "unknown", refused = "no", remark = "x", list = ["identity"], false-site = "leave" }
    end = "done"
    path = ["intro", "nationality", "permit", "money", "people", "born", "since", "refused", "remark", "list", "false-site", "type-address", "send", "done"]
    papers-missing = ["permit", "home-proof", "pay-slips"]

    [[scenario.then]]
    answers = { refused = "yes" }
    end = "done"
    path = ["intro", "nationality", "permit", "money", "people", "born", "since", "refused", "remark", "list", "false-site", "type-address", "send", "done"]
    papers-missing = ["permit", "home-proof", "pay-slips", "refusal-letter"]
    "#);
    assert!(!written.contains("Diallo"), "what was typed is not written");
    let told = folder.test(&[]);
    assert_eq!(told.code, 0, "{}", told.text);
}

/// Returns the day by the clock of the program.
fn today() -> String {
    guichet::adapters::today().to_string()
}

#[test]
fn who_stops_at_a_question_has_a_scenario_that_stops_there() {
    let folder = Folder::without_scenarios();
    let path = folder.path();
    let words = ["record", "home", path, "--lang", "en", "--name", "Stops"];
    let mut terminal = Terminal::start(&words);
    terminal.wait_for("Goal").press("1");
    terminal.wait_for("Intro").press("1");
    terminal.wait_for("Nationality?").press("3");
    terminal.wait_for("Permit?").type_text(CONTROL_Q);
    assert_eq!(terminal.end().0, 0);
    insta::assert_snapshot!(folder.read(FILE), @r#"
    [[scenario]]
    name = "Stops"
    answers = { nationality = "other" }
    path = ["intro", "nationality", "permit"]
    "#);
    assert_eq!(folder.test(&[]).code, 0);
}

#[test]
fn lines_are_recorded_too_and_an_empty_name_gets_one() {
    let folder = Folder::without_scenarios();
    let lines = [&STATELESS[..], &["esc", "2", ""]].concat();
    let told = record(&folder, &[], &lines);
    assert!(
        folder.read(FILE).contains("name = \"Recorded on 20"),
        "{}\n{}",
        folder.read(FILE),
        told.text
    );
    assert_eq!(folder.test(&[]).code, 0);
}

#[test]
fn a_scenario_is_added_and_never_takes_the_place_of_another() {
    let before = "# By hand.\n\n[[scenario]]\nname = \"Awa\" # a comment\n\
                  answers = { nationality = \"stateless\" }\n";
    let folder = Folder::with_scenarios(before);
    assert_eq!(record(&folder, &["--name", "Awa"], &STATELESS).code, 0);
    let written = folder.read(FILE);
    assert!(written.starts_with(before.trim_end()), "{written}");
    assert!(written.contains("name = \"Awa (2)\""), "{written}");
    assert_eq!(folder.test(&[]).text.lines().next(), Some("home: 2 scenarios, all well"));
}

#[test]
fn a_broken_file_is_left_as_it_is_and_the_scenario_is_printed() {
    let before = "[[scenario]]\nnaem = \"Awa\"\n";
    let folder = Folder::with_scenarios(before);
    let told = record(&folder, &["--name", "Léa"], &STATELESS);
    assert_eq!(told.code, 1);
    assert_eq!(folder.read(FILE), before);
    assert!(told.text.contains("is as it was"), "{}", told.text);
    assert!(told.text.contains("name = \"Léa\""), "{}", told.text);
    let names = std::fs::read_dir(folder.0.join("procedures")).unwrap();
    assert_eq!(names.count(), 2, "nothing is left beside it");
}

#[test]
fn a_dash_prints_the_scenario_and_a_file_takes_it() {
    let folder = Folder::without_scenarios();
    let told = record(&folder, &["--name", "Léa", "--out", "-"], &STATELESS);
    assert!(told.text.contains("[[scenario]]\nname = \"Léa\"\n"), "{}", told.text);
    assert!(!folder.0.join(FILE).exists());
    let file = folder.0.join("elsewhere.toml");
    record(&folder, &["--name", "Léa", "--out", file.to_str().unwrap()], &STATELESS);
    assert!(folder.read("elsewhere.toml").starts_with("[[scenario]]\nname = \"Léa\"\n"));
}

#[test]
fn who_answers_nothing_writes_nothing() {
    let folder = Folder::without_scenarios();
    let told = record(&folder, &["--name", "Nobody"], &["esc", "1"]);
    assert_eq!(told.code, 1);
    assert!(told.text.contains("Nothing was answered"), "{}", told.text);
    assert!(!folder.0.join(FILE).exists());
}

#[test]
fn a_first_recording_in_a_folder_keeps_the_scenarios_of_the_program() {
    let folder = Folder::without_scenarios();
    let arguments = ["--name", "Lost it"];
    let told = record_of("create-email", &folder, &arguments, &["1", "1", "2"]);
    assert_eq!(told.code, 0, "{}", told.text);
    let written = folder.read("procedures/create-email.scenarios.toml");
    let shipped = include_str!("../../procedures/create-email.scenarios.toml");
    assert!(written.starts_with(shipped.trim_end()), "{written}");
    let added = "[[scenario]]\nname = \"Lost it\"\nanswers = { have = \"lost\" }\n";
    assert!(written.contains(added), "{written}");
}

#[test]
fn a_procedure_that_is_not_there_is_said() {
    let told = guichet("record", &["none-such"]);
    assert_eq!(told.code, 1);
    assert!(told.text.contains("none-such"), "{}", told.text);
}
