//! What a misused visit could try: `examples/prisoner.rs` tries it, before and after it is closed
//! off.

use std::{
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
};

use guichet::reset::sandbox::{Gap, Level, probe};

use crate::terminal::{Empty, Place};

/// Every attempt that must fail, and what refuses it.
const REFUSED: [(&str, Gap); 15] = [
    ("run a program", Gap::Programs),
    ("listen on TCP", Gap::Network),
    ("open a UDP socket", Gap::Network),
    ("open a local socket", Gap::Network),
    ("read /etc/passwd", Gap::Reading),
    ("read what it is", Gap::Reading),
    ("list /", Gap::Reading),
    ("follow a link out", Gap::Reading),
    ("write a file", Gap::Writing),
    ("write into the pack", Gap::Writing),
    ("rename", Gap::Writing),
    ("remove", Gap::Writing),
    ("signal its parent", Gap::Processes),
    ("type into the terminal", Gap::Typing),
    ("open the terminal anew", Gap::Reading),
];

const ALLOWED: [&str; 3] = ["read the pack", "read a time zone", "start a thread"];

fn prisoner() -> PathBuf {
    let beside = Path::new(env!("CARGO_BIN_EXE_guichet")).with_file_name("examples/prisoner");
    assert!(beside.exists(), "run `cargo build --example prisoner` first");
    beside
}

/// Lets a visit with this pack try everything; returns its screen, and where it tried.
fn tried(pack: &str) -> (String, Place) {
    let place = Place::new();
    let folder = place.0.join(pack);
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("note"), "for visitors").unwrap();
    symlink("/etc/hostname", folder.join("out")).unwrap();
    fs::write(place.0.join("old"), "").unwrap();
    fs::write(place.0.join("gone"), "").unwrap();
    let config = place.config(pack);
    let mut terminal =
        Empty::sized(30, 60).run(&place, &prisoner(), &["kiosk", "--config", &config]);
    terminal.wait_for("all tried");
    (terminal.contents(), place)
}

#[test]
fn a_closed_visit_reads_its_pack_and_nothing_else_is_answered() {
    let (told, place) = tried("after");
    let gaps = match probe().level() {
        Level::Full => vec![],
        Level::Partial(gaps) => gaps,
        Level::Absent => return eprintln!("skipped: this system has no sandbox"),
    };
    for (attempt, gap) in REFUSED {
        if gaps.contains(&gap) {
            eprintln!("skipped: {attempt}: this system has no wall against {gap}");
            continue;
        }
        assert!(told.contains(&format!("{attempt}: refused")), "{attempt}:\n{told}");
    }
    for need in ALLOWED {
        assert!(told.contains(&format!("{need}: allowed")), "{need}:\n{told}");
    }
    if !gaps.contains(&Gap::Writing) {
        assert!(place.0.join("old").exists() && place.0.join("gone").exists());
        assert!(!place.0.join("written").exists() && !place.0.join("moved").exists());
        let note = fs::read_to_string(place.0.join("after/note")).unwrap();
        assert_eq!(note, "for visitors");
    }
}

#[test]
fn before_it_is_closed_off_every_attempt_succeeds() {
    let (told, place) = tried("before");
    for (attempt, _) in REFUSED {
        if attempt == "type into the terminal" && told.contains(&format!("{attempt}: refused")) {
            eprintln!("skipped: {attempt}: the kernel refuses it to everybody");
            continue;
        }
        assert!(told.contains(&format!("{attempt}: allowed")), "{attempt}:\n{told}");
    }
    assert!(place.0.join("written").exists() && place.0.join("moved").exists());
}
