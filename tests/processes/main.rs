//! The supervisor, its visits and farewells, in a real pseudo-terminal: every way in which a
//! visit can end leaves a clean terminal, an empty folder and no process.
#![allow(clippy::unwrap_used, clippy::panic)] // this is how a test fails

mod canary;
#[path = "../folder/folder.rs"]
mod folder;
mod folders;
mod journal;
mod selftest;
mod staff;
#[allow(dead_code)] // other tests use the rest of it
mod terminal;

use std::{
    fs,
    io::Write,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use rustix::process::Signal;
use terminal::{Empty, Held, Place, Terminal, kill, processes_of, stand_in};

#[track_caller]
fn nothing_is_left(place: &Place) {
    assert!(place.runtime_folders().is_empty(), "{:?}", place.runtime_folders());
}

/// Leaves something where a visit may leave something.
fn leave_a_letter(place: &Place) {
    for folder in place.runtime_folders() {
        fs::write(folder.join("letter.pdf"), "Jeanne").unwrap();
    }
}

#[track_caller]
fn no_letter_is_left(place: &Place) {
    for folder in place.runtime_folders() {
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0, "{}", folder.display());
    }
}

#[test]
fn the_first_screen_is_painted_on_a_terminal_that_is_taken() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place, &[]);
    terminal.wait_for_visit();
    assert!(terminal.screen().alternate_screen());
    assert!(!terminal.screen().bracketed_paste());
    assert!(!terminal.screen().hide_cursor());
    terminal.is_quiet_and_raw();
    assert_eq!(place.runtime_folders().len(), 1);
    let written = terminal.written();
    assert!(written.find("\x1b[8l") < written.find("\x1b[?1049h"), "{written:?}");
    terminal.press("x");
    assert_eq!(terminal.wait_for_end(), 0);
}

#[test]
fn after_a_goodbye_everything_is_erased_and_a_fresh_visit_starts() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place, &[]);
    let first = terminal.wait_for_visit();
    terminal.press("Jan");
    terminal.wait_for("[Jan]");
    leave_a_letter(&place);
    terminal.press("g");
    terminal.wait_for("farewell Goodbye fr Verified");
    assert!(!terminal.contents().contains("Jan"));
    no_letter_is_left(&place);
    assert!(terminal.screen().alternate_screen());
    terminal.is_quiet_and_raw();
    terminal.press(" ");
    terminal.wait_for_visit_after(first);
    terminal.wait_for("[]");
}

#[test]
fn a_visit_that_is_stopped_has_its_farewell_in_its_language() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place, &[]);
    terminal.wait_for_visit();
    terminal.press("es");
    terminal.wait_for("farewell Stopped en Verified");
}

#[test]
fn leaving_a_demonstration_gives_the_terminal_back() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place, &[]);
    terminal.wait_for_visit();
    leave_a_letter(&place);
    terminal.press("x");
    assert_eq!(terminal.wait_for_end(), 0);
    terminal.is_given_back();
    assert!(terminal.written().ends_with("\x1b[8h"));
    nothing_is_left(&place);
}

#[test]
fn a_kiosk_is_never_left() {
    let place = Place::new();
    let config = place.config("pack");
    let mut terminal = Terminal::start(&place, &["kiosk", "--config", &config]);
    let first = terminal.wait_for_visit();
    terminal.press("x");
    terminal.wait_for("farewell Stopped fr Verified");
    terminal.press(" ");
    terminal.wait_for_visit_after(first);
}

/// A configuration of a place that is open until noon, in a time zone where it is two seconds
/// before noon.
fn about_to_close(place: &Place) -> String {
    let day = jiff::SignedDuration::from_hours(24).as_secs();
    let noon = day / 2 - 2;
    let offset = (noon - jiff::Timestamp::now().as_second().rem_euclid(day) + day / 2)
        .rem_euclid(day)
        - day / 2;
    let (sign, seconds) = if offset < 0 { ("+", -offset) } else { ("-", offset) };
    let rule =
        format!("<HERE>{sign}{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let days = days.map(|day| format!("{day} = [\"00:00-12:00\"]\n")).concat();
    let file = place.0.join("hours.toml");
    let hours = format!("[hours]\ntime-zone = \"{rule}\"\n[hours.opening]\n{days}");
    let text = hours + &place.staff();
    fs::write(&file, text).unwrap();
    file.to_str().unwrap().to_owned()
}

#[test]
fn when_the_hour_comes_the_visit_is_told_and_the_next_one_begins_with_it() {
    let place = Place::new();
    let config = about_to_close(&place);
    let mut terminal = Terminal::start(&place, &["kiosk", "--config", &config]);
    let first = terminal.wait_for_visit();
    terminal.wait_for(&format!("hours {first} Closed"));
    assert!(processes_of(terminal.supervisor()).contains(&first), "nobody is sent away");
    terminal.press("g");
    terminal.wait_for("farewell Goodbye fr Verified");
}

#[test]
fn a_time_zone_that_is_none_is_told_before_anything_else() {
    if jiff::tz::db().available().next().is_none() {
        eprintln!("skipped: this computer has no time zones");
        return;
    }
    let place = Place::new();
    let file = place.0.join("zone.toml");
    let hours = "[hours]\ntime-zone = \"Europe/Pariss\"\n[hours.opening]\nmonday = []\n";
    fs::write(&file, hours.to_owned() + &place.staff()).unwrap();
    let mut terminal = Terminal::start(&place, &["kiosk", "--config", file.to_str().unwrap()]);
    assert_eq!(terminal.wait_for_end(), 1);
    assert!(terminal.written().contains("`Europe/Pariss` is no time zone"));
    nothing_is_left(&place);
}

#[test]
fn every_signal_to_the_supervisor_wipes_and_gives_the_terminal_back() {
    for (signal, code) in
        [(Signal::TERM, 0), (Signal::HUP, 129), (Signal::INT, 130), (Signal::QUIT, 131)]
    {
        let place = Place::new();
        let mut terminal = Terminal::start(&place, &[]);
        terminal.wait_for_visit();
        leave_a_letter(&place);
        terminal.signal(signal);
        assert_eq!(terminal.wait_for_end(), code, "{signal:?}");
        terminal.is_given_back();
        nothing_is_left(&place);
    }
}

#[test]
fn a_signal_during_a_farewell_ends_it_too() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place, &[]);
    terminal.wait_for_visit();
    terminal.press("g");
    terminal.wait_for("farewell Goodbye");
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.wait_for_end(), 0);
    terminal.is_given_back();
    nothing_is_left(&place);
}

#[test]
fn a_visit_that_panics_tells_its_place_and_nothing_else() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place, &[]);
    let first = terminal.wait_for_visit();
    terminal.press("e7");
    terminal.wait_for("[7]");
    leave_a_letter(&place);
    let before = terminal.written().len();
    terminal.press("p");
    terminal.wait_for("farewell Failed en Verified");
    let written = terminal.written()[before..].to_owned();
    assert!(written.contains("guichet: broke down at examples/stand_in.rs:"), "{written:?}");
    assert!(!written.contains("[7]"), "{written:?}");
    assert!(!terminal.contents().contains("broke down"));
    no_letter_is_left(&place);
    terminal.press(" ");
    terminal.wait_for_visit_after(first);
}

#[test]
fn a_visit_that_is_killed_is_followed_by_a_farewell_and_a_fresh_one() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place, &[]);
    let first = terminal.wait_for_visit();
    leave_a_letter(&place);
    kill(first, Signal::KILL);
    terminal.wait_for("farewell Failed fr Verified");
    assert!(!terminal.contents().contains("visit"));
    no_letter_is_left(&place);
    terminal.press(" ");
    terminal.wait_for_visit_after(first);
}

#[test]
fn when_the_supervisor_is_killed_the_visit_cleans_the_screen_and_leaves() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place, &[]);
    terminal.wait_for_visit();
    leave_a_letter(&place);
    terminal.signal(Signal::KILL);
    terminal.wait_for_end();
    terminal.is_given_back();
    assert_eq!(place.runtime_folders().len(), 1, "nobody was left to erase it");

    let mut next = Terminal::start(&place, &[]);
    next.wait_for_visit();
    assert_eq!(place.runtime_folders().len(), 1, "the folder of the dead one is gone");
    no_letter_is_left(&place);
}

#[test]
fn when_the_supervisor_is_killed_a_farewell_leaves_too() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place, &[]);
    terminal.wait_for_visit();
    terminal.press("g");
    terminal.wait_for("farewell Goodbye fr Verified");
    terminal.signal(Signal::KILL);
    terminal.wait_for_end();
    terminal.is_given_back();
}

#[test]
fn a_lost_terminal_ends_everything() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place, &[]);
    terminal.wait_for_visit();
    leave_a_letter(&place);
    assert_eq!(terminal.close(), 129);
    nothing_is_left(&place);
}

#[test]
fn what_was_found_raw_is_left_sane() {
    let place = Place::new();
    let mut terminal = Empty::new().made_raw().run(&place, &stand_in(), &[]);
    terminal.wait_for_visit();
    terminal.press("x");
    terminal.wait_for_end();
    terminal.is_given_back();
}

#[test]
fn keys_typed_ahead_are_not_for_the_next_visit() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place, &[]);
    let first = terminal.wait_for_visit();
    // The visit is held while the keys come, so that they wait in the terminal.
    kill(first, Signal::STOP);
    terminal.press("Jan");
    kill(first, Signal::KILL);
    terminal.wait_for("farewell Failed fr Verified");
    terminal.press(" ");
    terminal.wait_for_visit_after(first);
    terminal.press("7");
    terminal.wait_for("[7]");
}

#[test]
fn keys_that_send_signals_elsewhere_do_nothing() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place, &[]);
    let first = terminal.wait_for_visit();
    terminal.press("\x03\x1a\x1c\x047");
    terminal.wait_for("[7]");
    assert!(terminal.contents().contains(&format!("visit {first} ")));
    assert!(processes_of(terminal.supervisor()).contains(&first));
}

#[test]
fn a_kiosk_clears_what_scrolled_away_and_a_demonstration_does_not() {
    let clears = "\x1b[3J";
    let place = Place::new();
    let config = place.config("pack");
    let mut kiosk = Terminal::start(&place, &["kiosk", "--config", &config]);
    kiosk.wait_for_visit();
    kiosk.press("g");
    kiosk.wait_for("farewell");
    assert!(kiosk.written().contains(clears));
    let mut demonstration = Terminal::start(&place, &[]);
    demonstration.wait_for_visit();
    demonstration.press("g");
    demonstration.wait_for("farewell");
    assert!(!demonstration.written().contains(clears));
}

#[test]
fn two_programs_do_not_erase_each_other() {
    let place = Place::new();
    let mut first = Terminal::start(&place, &[]);
    first.wait_for_visit();
    leave_a_letter(&place);
    let letter = place.runtime_folders()[0].join("letter.pdf");
    let mut second = Terminal::start(&place, &[]);
    second.wait_for_visit();
    assert_eq!(place.runtime_folders().len(), 2);
    second.press("g");
    second.wait_for("farewell Goodbye fr Verified");
    second.signal(Signal::TERM);
    second.wait_for_end();
    assert!(letter.exists());
    first.press("x");
    first.wait_for_end();
    nothing_is_left(&place);
}

#[test]
fn while_something_is_left_no_visit_starts() {
    let place = Place::new();
    let config = place.config("pack");
    let mut terminal = Terminal::start(&place, &["kiosk", "--config", &config]);
    let first = terminal.wait_for_visit();
    let fast = place.runtime_folders()[0].join("fast");
    let Some(held) = Held::fast(&fast) else { return };
    terminal.press("g");
    terminal.wait_for("farewell Goodbye fr Residue");
    terminal.press(" ");
    terminal.wait_for("out of service");
    terminal.wait_for("farewell Goodbye fr Residue");
    drop(held);
    terminal.press(" ");
    terminal.wait_for("farewell Goodbye fr Verified");
    terminal.press(" ");
    terminal.wait_for_visit_after(first);
}

#[test]
fn a_demonstration_that_leaves_something_behind_says_so_and_ends() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place, &[]);
    terminal.wait_for_visit();
    let Some(_held) = Held::fast(&place.runtime_folders()[0].join("fast")) else { return };
    terminal.press("g");
    terminal.wait_for("farewell Goodbye fr Residue");
    terminal.press(" ");
    assert_eq!(terminal.wait_for_end(), 1);
    terminal.is_given_back();
}

#[test]
fn a_pack_with_which_no_visit_starts_is_left_aside() {
    let place = Place::new();
    let config = place.config("broken");
    let mut terminal = Terminal::start(&place, &["kiosk", "--config", &config]);
    terminal.wait_for("Embedded");
}

#[test]
fn when_no_visit_starts_at_all_the_computer_says_so() {
    let place = Place::new();
    let config = place.config("hopeless");
    let mut terminal = Terminal::start(&place, &["kiosk", "--config", &config]);
    terminal.wait_for("out of service");
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.wait_for_end(), 0);
    terminal.is_given_back();
    nothing_is_left(&place);
}

#[test]
fn when_no_farewell_starts_the_computer_says_so_and_goes_on() {
    let place = Place::new();
    let config = place.config("speechless");
    let mut terminal = Terminal::start(&place, &["kiosk", "--config", &config]);
    let first = terminal.wait_for_visit();
    leave_a_letter(&place);
    terminal.press("g");
    terminal.wait_for("out of service");
    no_letter_is_left(&place);
    terminal.wait_for_visit_after(first);
}

#[test]
fn at_rest_nobody_wakes_up() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place, &[]);
    terminal.wait_for_visit();
    let switches = |terminal: &Terminal| -> Vec<String> {
        let processes = processes_of(terminal.supervisor());
        processes.iter().map(|it| context_switches(*it)).collect()
    };
    // What still happens after the first screen was painted may end first.
    thread::sleep(Duration::from_millis(300));
    let before = switches(&terminal);
    let written = terminal.written().len();
    thread::sleep(Duration::from_secs(1));
    assert_eq!(switches(&terminal), before);
    assert_eq!(terminal.written().len(), written);
    assert_eq!(before.len(), 2);
}

#[test]
fn no_process_may_leave_its_memory_on_a_disk() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place, &[]);
    terminal.wait_for_visit();
    for process in processes_of(terminal.supervisor()) {
        let limits = fs::read_to_string(format!("/proc/{process}/limits")).unwrap();
        let core = limits.lines().find(|it| it.starts_with("Max core file size")).unwrap();
        assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
    }
}

/// How often each thread of a process gave up waiting: see proc(5), `status`.
fn context_switches(process: i32) -> String {
    let tasks = fs::read_dir(format!("/proc/{process}/task")).unwrap();
    let mut lines: Vec<_> = tasks
        .map(|it| fs::read_to_string(it.unwrap().path().join("status")).unwrap())
        .flat_map(|it| it.lines().map(str::to_owned).collect::<Vec<_>>())
        .filter(|it| it.starts_with("Pid:") || it.starts_with("voluntary_ctxt"))
        .collect();
    lines.sort();
    lines.join(" ")
}

#[test]
fn one_procedure_is_one_visit() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place, &["run", "lost-licence"]);
    terminal.wait_for_visit();
    terminal.press("g");
    terminal.wait_for("farewell Goodbye fr Verified");
    terminal.press(" ");
    assert_eq!(terminal.wait_for_end(), 0);
    terminal.is_given_back();
}

#[test]
fn lines_on_a_terminal_can_be_corrected_but_send_no_signal() {
    let place = Place::new();
    let mut terminal = Terminal::start(&place, &["--linear"]);
    terminal.wait_for_visit();
    assert!(!terminal.screen().alternate_screen());
    terminal.press("\x037\x7f8\n");
    terminal.wait_for("heard");
    assert!(!terminal.written().contains("\x1b["), "{:?}", terminal.written());
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.wait_for_end(), 0);
    terminal.is_sane();
    nothing_is_left(&place);
}

#[test]
fn an_input_that_ends_is_one_visit_without_any_escape_sequence() {
    let place = Place::new();
    let mut program = Command::new(stand_in())
        .env("XDG_RUNTIME_DIR", &place.0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    program.stdin.take().unwrap().write_all(b"2\n").unwrap();
    let output = program.wait_with_output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    assert!(told.contains("heard 2\n"), "{told}");
    assert!(told.contains("farewell Stopped fr Verified\n"), "{told}");
    assert!(!told.contains('\x1b'), "{told:?}");
    nothing_is_left(&place);
}

#[test]
fn a_bad_configuration_is_told_before_anything_starts() {
    let place = Place::new();
    let config = place.0.join("bad.toml");
    fs::write(&config, "[times]\ncountdown = \"5s\"\n[sites]\n").unwrap();
    let output = Command::new(stand_in())
        .args(["kiosk", "--config", config.to_str().unwrap()])
        .env("XDG_RUNTIME_DIR", &place.0)
        .output()
        .unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(told.contains("bad.toml:2:13: 5s is too short for `countdown`"), "{told}");
    assert!(told.contains("bad.toml:3:2: there is no table `sites`"), "{told}");
    nothing_is_left(&place);
}

#[test]
fn a_role_without_its_supervisor_is_refused() {
    let output = Command::new(stand_in()).args(["role", "visit", "--link", "77"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("--link 77: not a socket"));
}
