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

/// Somebody who reads it.
const READS: &str = "[[scenario]]\nname = \"Reads\"\nend = \"done\"\n";

#[test]
fn the_shipped_pack_is_clean() {
    assert_eq!(check(&[]), ("0 errors, 0 warnings\n".to_owned(), true));
}

#[test]
fn a_complete_lesson_passes() {
    let folder = Folder::new(&[
        ("procedures/mouse.toml", LESSON),
        ("procedures/mouse.scenarios.toml", READS),
        ("locales/fr/mouse.ftl", FRENCH),
        ("locales/en/mouse.ftl", FRENCH),
        ("locales/ar/mouse.ftl", FRENCH),
    ]);
    assert_eq!(folder.checked(), ("0 errors, 0 warnings\n".to_owned(), true));
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
    let (told, passed) = folder.checked();
    assert!(!passed);
    insta::assert_snapshot!(told, @"
    PACK/procedures/mouse.toml:1:1: the procedure has no scenario; write one beside it, in procedures/mouse.scenarios.toml, or walk it: guichet record mouse [warning]
    locales/ar/mouse.ftl:1:1: `mouse_done` is not in the first language; remove it, or write it in the first language too [warning]
    locales/en/mouse.ftl:1:1: `mouse_done` is not in the first language; remove it, or write it in the first language too [warning]
    locales/en/mouse.ftl:1:1: `mouse_first.txt` is not in the first language; remove it, or write it in the first language too [warning]
    locales/en/mouse.ftl:1:1: `mouse_first.text` is missing; write it; until then visitors see the whole screen in the first language [error]
    locales/fr/mouse.ftl:1:1: `mouse_done` is missing; write it; until then visitors see the whole screen in the first language [error]
    2 errors, 4 warnings
    ");
}

#[test]
fn a_broken_file_does_not_hide_the_others() {
    let folder = Folder::new(&[
        ("procedures/mouse.toml", &LESSON.replace("kind    = \"info\"", "kind    = \"inof\"")),
        ("procedures/lost-licence.toml", "schema = 1\nid = \"lost-licence\n"),
        ("locales/ar/kiosk.ftl", "key-back = رجوع\nkey-help\n"),
    ]);
    let (told, passed) = folder.checked();
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
