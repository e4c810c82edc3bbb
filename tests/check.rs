//! `guichet check`: everything that is wrong in a pack, with its place, and what to do.
#![cfg(feature = "author")]
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicU32, Ordering},
};

/// A local pack of a test, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(files: &[(&str, &str)]) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let root = format!("guichet-check-{}-{number}", std::process::id());
        let root = std::env::temp_dir().join(root);
        for (path, text) in files {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Self(root)
    }

    /// Returns the problems that the check finds in the folder, and whether it passed.
    fn problems(&self) -> (String, bool) {
        let (told, passed) = self.checked();
        let is_problem = |line: &&str| line.contains(':') && line.ends_with(']');
        let last = told.lines().last().into_iter();
        let lines: Vec<&str> = told.lines().filter(is_problem).chain(last).collect();
        (lines.join("\n"), passed)
    }

    /// Returns what the check says of the folder, and whether it passed.
    fn checked(&self) -> (String, bool) {
        let (told, passed) = check(&[self.0.to_str().unwrap()]);
        (told.replace(self.0.to_str().unwrap(), "PACK"), passed)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn check(arguments: &[&str]) -> (String, bool) {
    let program = Path::new(env!("CARGO_BIN_EXE_guichet"));
    let output = Command::new(program).arg("check").args(arguments).output().unwrap();
    let told = [output.stdout, output.stderr].concat();
    (String::from_utf8(told).unwrap(), output.status.success())
}

const LESSON: &str = r#"
schema   = 1
id       = "mouse"
type     = "lesson"
theme    = "digital"
audience = ["everyone"]

[review]
status  = "draft"
written = 2026-11-22

[[section]]
id = "try"

[[step]]
id      = "first"
section = "try"
kind    = "info"

[[step]]
id      = "done"
section = "try"
kind    = "end"
outcome = "done"
sheet   = []
"#;

const FRENCH: &str = "\
mouse = La souris
    .goal = Vous apprenez.
    .section_try = Essayer
mouse_first = Premier pas
    .text = Bougez la souris.
mouse_done = Fini
";

#[test]
fn the_shipped_pack_is_clean() {
    let (told, passed) = check(&[]);
    assert!(passed);
    insta::assert_snapshot!(told, @"
    create-email: 2 ways, 1 to 11 questions, 1 to 27 minutes
    false-message: 5 ways, 7 questions, 4 to 18 minutes
    lost-licence: 30 ways, 1 to 11 questions, 1 to 23 minutes
    postal-address: 24 ways, 2 to 10 questions, 1 to 23 minutes
    0 errors, 0 warnings
    ");
}

#[test]
fn a_complete_lesson_passes() {
    let folder = Folder::new(&[
        ("procedures/mouse.toml", LESSON),
        ("locales/fr/mouse.ftl", FRENCH),
        ("locales/en/mouse.ftl", FRENCH),
        ("locales/ar/mouse.ftl", FRENCH),
    ]);
    let (told, passed) = folder.checked();
    assert!(passed);
    assert!(told.contains("\nmouse: 1 way, 0 questions, 1 to 2 minutes\n"), "{told}");
    assert!(told.ends_with("\n0 errors, 0 warnings\n"), "{told}");
}

#[test]
fn every_text_that_is_missing_or_too_much_is_named() {
    let english = FRENCH.replace("    .text = Bougez la souris.\n", "    .txt = Move the mouse.\n");
    let folder = Folder::new(&[
        ("procedures/mouse.toml", LESSON),
        ("locales/fr/mouse.ftl", &FRENCH.replace("mouse_done = Fini\n", "")),
        ("locales/en/mouse.ftl", &english),
        ("locales/ar/mouse.ftl", FRENCH),
    ]);
    let (told, passed) = folder.problems();
    assert!(!passed);
    insta::assert_snapshot!(told, @"
    locales/ar/mouse.ftl:1:1: `mouse_done` is not in the first language; remove it, or write it in the first language too [warning]
    locales/en/mouse.ftl:1:1: `mouse_done` is not in the first language; remove it, or write it in the first language too [warning]
    locales/en/mouse.ftl:1:1: `mouse_first.txt` is not in the first language; remove it, or write it in the first language too [warning]
    locales/en/mouse.ftl:1:1: `mouse_first.text` is missing; write it; until then visitors see the whole screen in the first language [error]
    locales/fr/mouse.ftl:1:1: `mouse_done` is missing; write it; until then visitors see the whole screen in the first language [error]
    2 errors, 3 warnings
    ");
}

#[test]
fn a_broken_file_does_not_hide_the_others() {
    let folder = Folder::new(&[
        ("procedures/mouse.toml", &LESSON.replace("kind    = \"info\"", "kind    = \"inof\"")),
        ("procedures/lost-licence.toml", "schema = 1\nid = \"lost-licence\n"),
        ("locales/ar/kiosk.ftl", "key-back = رجوع\nkey-help\n"),
    ]);
    let (told, passed) = folder.problems();
    assert!(!passed);
    insta::assert_snapshot!(told, @r#"
    PACK/locales/ar/kiosk.ftl:2:9: `=` is missing; add it [error]
    PACK/procedures/lost-licence.toml:2:19: this text is not closed; write a " at its end [error]
    PACK/procedures/mouse.toml:18:11: "kind" cannot be "inof"; did you mean "info"? [error]
    3 errors, 0 warnings
    "#);
}

#[test]
fn a_folder_that_is_not_there_is_said() {
    let (told, passed) = check(&["/none/such"]);
    assert!(!passed);
    assert!(told.contains("/none/such"), "{told}");
}

#[test]
fn a_flaw_in_the_logic_is_told_with_its_place() {
    let condition =
        "kind    = \"info\"\nwhen    = \"fact.person.email = yes and fact.person.email = no\"";
    let folder = Folder::new(&[
        ("procedures/mouse.toml", &LESSON.replace("kind    = \"info\"", condition)),
        ("locales/fr/mouse.ftl", FRENCH),
        ("locales/en/mouse.ftl", FRENCH),
        ("locales/ar/mouse.ftl", FRENCH),
    ]);
    let (told, passed) = folder.problems();
    assert!(!passed);
    insta::assert_snapshot!(told, @r#"
    PACK/procedures/mouse.toml:19:12: step "first" is never shown: its condition holds on no way that comes here; correct the condition, or remove the step [error]
    1 errors, 0 warnings
    "#);
}
