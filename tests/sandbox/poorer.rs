//! Systems that lack a wall, made from this one: a place that is strict serves nobody there, and
//! every other one serves with what there is, without a word about it on the screen.

use std::{fs, path::Path, process::Command, thread};

use landlock::{AccessFs, Ruleset, RulesetAttr};
use seccompiler::{BpfProgram, SeccompAction, SeccompFilter, apply_filter};

use crate::{
    terminal::{Empty, Place},
    walls::{has_everything, strict},
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_guichet");

/// What a program that is started from here finds missing.
#[derive(Clone, Copy, PartialEq)]
enum Lacks {
    Landlock,
    Seccomp,
}

/// Does something on a thread of its own, where the system lacks this: what it starts lacks it
/// too.
fn where_the_system_lacks<T: Send + 'static>(
    lacks: &[Lacks],
    then: impl FnOnce() -> T + Send + 'static,
) -> T {
    let lacks = lacks.to_vec();
    let poorer = thread::spawn(move || {
        if lacks.contains(&Lacks::Landlock) {
            use_up_landlock();
        }
        if lacks.contains(&Lacks::Seccomp) {
            refuse(libc::SYS_seccomp);
        }
        then()
    });
    poorer.join().unwrap()
}

/// A process has 16 layers of it at most: see landlock(7).
fn use_up_landlock() {
    for _ in 0..16 {
        let layer = Ruleset::default().handle_access(AccessFs::MakeBlock).unwrap();
        layer.create().unwrap().restrict_self().unwrap();
    }
}

fn refuse(call: i64) {
    let here = std::env::consts::ARCH.try_into().unwrap();
    let answer = SeccompAction::Errno(libc::ENOSYS.unsigned_abs());
    let rules = [(call, vec![])].into();
    let filter = SeccompFilter::new(rules, SeccompAction::Allow, answer, here).unwrap();
    apply_filter(&BpfProgram::try_from(filter).unwrap()).unwrap();
}

fn refusal(lacks: &[Lacks]) -> (Option<i32>, String, String) {
    let place = Place::new();
    let config = strict(&place, "");
    let output = where_the_system_lacks(lacks, move || {
        let mut command = Command::new(PROGRAM);
        command.args(["kiosk", "--config", &config]).env("XDG_RUNTIME_DIR", &place.0);
        command.output().unwrap()
    });
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn a_strict_place_serves_nobody_and_says_why_before_it_takes_the_terminal() {
    if !has_everything() {
        return;
    }
    for (lacks, level) in [
        (&[Lacks::Landlock][..], "partial, without a wall against reading files outside the pack;"),
        (&[Lacks::Seccomp], "partial, without a wall against using the network, typing into"),
        (&[Lacks::Landlock, Lacks::Seccomp], "absent;"),
    ] {
        let (code, shown, told) = refusal(lacks);
        assert_eq!((code, shown.as_str()), (Some(1), ""), "{told}");
        let expected = format!("[sandbox] strict: the sandbox of this system is {level}");
        assert!(told.starts_with(&expected), "{told}");
        assert_eq!(told.lines().count(), 1, "{told}");
    }
}

#[test]
fn every_other_place_serves_with_what_there_is() {
    for lacks in [&[Lacks::Landlock][..], &[Lacks::Seccomp], &[Lacks::Landlock, Lacks::Seccomp]] {
        if !has_everything() {
            return;
        }
        where_the_system_lacks(lacks, || {
            let place = Place::new();
            let config = place.0.join("site.toml");
            fs::write(&config, place.staff()).unwrap();
            let arguments = ["kiosk", "--config", config.to_str().unwrap()];
            let mut terminal = Empty::sized(24, 80).run(&place, Path::new(PROGRAM), &arguments);
            terminal.wait_for("Bonjour");
            terminal.press("1");
            terminal.wait_for("Comment voulez-vous lire");
            let written = terminal.written();
            for word in ["sandbox", "Landlock", "seccomp", "wall"] {
                assert!(!written.contains(word), "{word}: {written:?}");
            }
        });
    }
}
