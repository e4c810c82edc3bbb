//! The real visit and the real farewell stand behind the walls, with all their threads.

use std::{fs, path::Path};

use guichet::reset::sandbox::{Level, probe};

use crate::terminal::{Empty, Place, Terminal, processes_of};

const PROGRAM: &str = env!("CARGO_BIN_EXE_guichet");

/// What the kernel says of one thread: see proc(5), `status`.
struct Status(String);

impl Status {
    fn of(path: &Path) -> Self {
        Self(fs::read_to_string(path.join("status")).unwrap())
    }

    fn field(&self, name: &str) -> Option<&str> {
        self.0.lines().find_map(|line| Some(line.strip_prefix(name)?.trim()))
    }

    /// How many filters of system calls it has; a container may have given it some.
    fn filters(&self) -> Option<u32> {
        self.field("Seccomp_filters:")?.parse().ok()
    }
}

/// The threads of the visit or farewell: of whoever runs besides the supervisor.
fn threads_beside(supervisor: i32) -> Vec<Status> {
    let others: Vec<_> =
        processes_of(supervisor).into_iter().filter(|it| *it != supervisor).collect();
    let [process] = others[..] else { panic!("{others:?}") };
    let tasks = fs::read_dir(format!("/proc/{process}/task")).unwrap();
    tasks.map(|it| Status::of(&it.unwrap().path())).collect()
}

#[track_caller]
fn all_are_closed_off(role: &str, terminal: &Terminal) {
    let supervisor = Status::of(Path::new(&format!("/proc/{}", terminal.supervisor())));
    let threads = threads_beside(terminal.supervisor());
    assert!(threads.len() >= 3, "{role}: only {} threads", threads.len());
    for thread in threads {
        let name = thread.field("Name:");
        assert_eq!(thread.field("NoNewPrivs:"), Some("1"), "{role} {name:?}");
        for set in ["CapInh:", "CapPrm:", "CapEff:", "CapAmb:"] {
            assert_eq!(thread.field(set), Some("0000000000000000"), "{role} {name:?} {set}");
        }
        assert_eq!(thread.field("Seccomp:"), Some("2"), "{role} {name:?}");
        let more = supervisor.filters().map(|it| it + 1);
        assert_eq!(thread.filters(), more, "{role} {name:?}");
    }
}

/// A kiosk that serves nobody unless its visits are closed off entirely.
pub(crate) fn strict(place: &Place, more: &str) -> String {
    let file = place.0.join("strict.toml");
    let text = format!("{more}\n{}[sandbox]\nstrict = true\n", place.staff());
    fs::write(&file, text).unwrap();
    file.to_str().unwrap().to_owned()
}

/// Whether this system has it all; says so if not.
pub(crate) fn has_everything() -> bool {
    let level = probe().level();
    if level != Level::Full {
        eprintln!("skipped: the sandbox of this system is {level}");
    }
    level == Level::Full
}

#[test]
fn every_thread_of_a_visit_and_of_a_farewell_is_closed_off() {
    if !has_everything() {
        return;
    }
    let place = Place::new();
    let config = strict(&place, "");
    let mut terminal =
        Empty::sized(24, 80).run(&place, Path::new(PROGRAM), &["kiosk", "--config", &config]);
    terminal.wait_for("Bonjour");
    terminal.press("1");
    terminal.wait_for("Comment voulez-vous lire");
    all_are_closed_off("visit", &terminal);
    terminal.press("\x1b");
    terminal.wait_for("Voulez-vous arrêter");
    terminal.press("2");
    terminal.wait_for("Tout est effacé");
    all_are_closed_off("farewell", &terminal);
    terminal.press(" ");
    terminal.wait_for("Bonjour");
}

#[test]
fn lines_are_served_behind_the_walls_too() {
    if !has_everything() {
        return;
    }
    let place = Place::new();
    let config = strict(&place, "");
    let arguments = ["--linear", "kiosk", "--config", &config];
    let mut terminal = Empty::sized(24, 80).run(&place, Path::new(PROGRAM), &arguments);
    terminal.wait_for("Bonjour");
    terminal.press("1\n");
    terminal.wait_for("Comment voulez-vous lire");
    all_are_closed_off("visit", &terminal);
}
