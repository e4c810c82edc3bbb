//! What a visitor typed is nowhere once the visit has ended, whatever ended it: the real program,
//! a real terminal, and a word that no dictionary has.

use std::{
    fs::{self, File},
    io::{Read, Seek, SeekFrom},
    path::Path,
};

use rustix::process::Signal;

use crate::terminal::{Empty, Place, Terminal, kill, processes_of};

const CANARY: &str = "zyxqvanarijkw";

/// Starts the program and types the canary into its search.
fn typed(place: &Place) -> Terminal {
    let program = Path::new(env!("CARGO_BIN_EXE_guichet"));
    let mut terminal = Empty::new().run(place, program, &[]);
    terminal.wait_for("Bonjour");
    terminal.press("1");
    terminal.wait_for("Comment voulez-vous lire");
    terminal.press("\r");
    terminal.wait_for("De quoi avez-vous besoin");
    terminal.press("4");
    terminal.wait_for("Que cherchez-vous");
    terminal.press(CANARY);
    terminal.wait_for(CANARY);
    assert!(in_memory(&terminal, CANARY) != Some(false), "the test must be able to find it");
    terminal
}

fn visit_of(terminal: &Terminal) -> i32 {
    let supervisor = terminal.supervisor();
    processes_of(supervisor).into_iter().find(|process| *process != supervisor).unwrap()
}

#[test]
fn after_the_visitor_stopped_what_was_typed_is_nowhere() {
    let place = Place::new();
    let mut terminal = typed(&place);
    terminal.press("\x1b");
    terminal.wait_for("Voulez-vous arrêter");
    terminal.press("2");
    terminal.wait_for("Tout est effacé");
    terminal.press("\r");
    terminal.wait_for("Bonjour");
    nowhere(&terminal, &place);
}

#[test]
fn after_the_visit_was_killed_what_was_typed_is_nowhere() {
    let place = Place::new();
    let mut terminal = typed(&place);
    kill(visit_of(&terminal), Signal::KILL);
    terminal.wait_for("Tout est effacé");
    terminal.press("\r");
    terminal.wait_for("Bonjour");
    nowhere(&terminal, &place);
}

#[test]
fn after_a_signal_ended_the_program_what_was_typed_is_nowhere() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT, Signal::QUIT] {
        let place = Place::new();
        let mut terminal = typed(&place);
        terminal.signal(signal);
        terminal.wait_for_end();
        nowhere(&terminal, &place);
    }
}

#[test]
fn after_the_supervisor_was_killed_what_was_typed_is_nowhere() {
    let place = Place::new();
    let mut terminal = typed(&place);
    terminal.signal(Signal::KILL);
    terminal.wait_for_end();
    nowhere(&terminal, &place);
}

/// Looks at the screen, its scrollback, every file of the place, and the memory of whoever lives.
#[track_caller]
fn nowhere(terminal: &Terminal, place: &Place) {
    assert!(!terminal.scrolled().contains(CANARY), "on the screen or above it");
    assert_eq!(holding(&place.0, CANARY), None, "in a file");
    match in_memory(terminal, CANARY) {
        Some(found) => assert!(!found, "in the memory of a process"),
        None => eprintln!("skipped: the memory of the processes cannot be read by this account"),
    }
}

/// Returns a file or folder that has the canary in its name or text.
pub(crate) fn holding(folder: &Path, canary: &str) -> Option<String> {
    fs::read_dir(folder).unwrap().find_map(|entry| {
        let path = entry.unwrap().path();
        let named = path.to_string_lossy().contains(canary).then(|| path.display().to_string());
        let inside = || {
            if path.is_dir() {
                return holding(&path, canary);
            }
            let bytes = fs::read(&path).unwrap_or_default();
            contains(&bytes, canary).then(|| path.display().to_string())
        };
        named.or_else(inside)
    })
}

/// Returns whether a process of the terminal has the canary in its memory; nothing where this
/// account may not look.
pub(crate) fn in_memory(terminal: &Terminal, canary: &str) -> Option<bool> {
    let mut processes = processes_of(terminal.supervisor()).into_iter();
    processes.try_fold(false, |found, process| Some(found | memory_of(process, canary)?))
}

fn memory_of(process: i32, canary: &str) -> Option<bool> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).ok()?;
    let mut memory = File::open(format!("/proc/{process}/mem")).ok()?;
    let writable = maps.lines().filter(|line| line.contains(" rw"));
    Some(writable.filter_map(range).any(|(start, end)| {
        let mut bytes = vec![0; usize::try_from(end - start).unwrap()];
        let read = memory.seek(SeekFrom::Start(start)).and_then(|_| memory.read(&mut bytes));
        read.is_ok_and(|count| contains(&bytes[..count], canary))
    }))
}

fn range(line: &str) -> Option<(u64, u64)> {
    let (start, rest) = line.split_once('-')?;
    let (end, _) = rest.split_once(' ')?;
    Some((u64::from_str_radix(start, 16).ok()?, u64::from_str_radix(end, 16).ok()?))
}

fn contains(bytes: &[u8], canary: &str) -> bool {
    bytes.windows(canary.len()).any(|window| window == canary.as_bytes())
}
