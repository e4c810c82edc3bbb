//! A module may import only what this table allows, and the table may only point upwards: so the
//! module graph has no cycle, and cannot grow one unseen.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Module, and whether it is pure: no clock, file, environment, thread or sleep.
const HOUSE: &[(&str, Purity)] = &[
    ("lang", Purity::Pure),
    ("problem", Purity::Pure),
    ("hours", Purity::Pure),
    ("procedure", Purity::Pure),
    ("session", Purity::Pure),
    ("text", Purity::Pure),
    ("layout", Purity::Pure),
    ("screen", Purity::Pure),
    ("keys", Purity::Pure),
    ("link", Purity::Pure),
    ("journal", Purity::Pure),
    ("view", Purity::Pure),
    ("format", Purity::Pure),
    ("ways", Purity::Pure),
    ("graph", Purity::Pure),
    ("plain", Purity::Pure),
    ("scenario", Purity::Pure),
    ("translation", Purity::Pure),
    ("check", Purity::Pure),
    ("config", Purity::Pure),
    ("doctor", Purity::Pure),
    ("shell", Purity::Worldly),
    ("pack", Purity::Worldly),
    ("voice", Purity::Worldly),
    ("adapters", Purity::Worldly),
    ("reset", Purity::Worldly),
    ("survey", Purity::Worldly),
    ("proof", Purity::Worldly),
    ("author", Purity::Worldly),
    ("cli", Purity::Worldly),
];

/// What the table alone cannot say: imports upwards that are refused all the same.
const REFUSED: &[(&str, &str)] = &[
    ("session", "text"),
    ("layout", "procedure"),
    ("layout", "session"),
    ("layout", "text"),
    ("link", "procedure"),
    ("link", "text"),
    ("view", "text"),
    ("view", "procedure"),
    ("config", "session"),
    ("view", "journal"),
    ("ways", "text"),
    ("ways", "screen"),
    ("graph", "screen"),
    ("shell", "journal"),
    ("voice", "journal"),
];

#[derive(Clone, Copy, PartialEq)]
enum Purity {
    Pure,
    Worldly,
}

#[test]
fn modules_import_only_from_above() {
    for file in rust_files(&source()) {
        let Some(module) = module_of(&file) else { continue };
        let place = place_of(&module);
        for import in imports(&fs::read_to_string(&file).unwrap()) {
            let above = import == module || place_of(&import) < place;
            assert!(above, "{}: `{module}` may not import `{import}`", file.display());
            let refused = REFUSED.contains(&(module.as_str(), import.as_str()));
            assert!(!refused, "{}: `{module}` must not know `{import}`", file.display());
        }
    }
}

#[test]
fn pure_modules_deny_the_methods_of_the_world() {
    for (module, purity) in HOUSE {
        let file = source().join(format!("{module}.rs"));
        let Ok(text) = fs::read_to_string(&file) else { continue };
        let denies = text.contains("#![deny(clippy::disallowed_methods)]");
        assert_eq!(denies, *purity == Purity::Pure, "{}", file.display());
    }
}

#[test]
fn only_the_view_and_the_terminal_know_ratatui() {
    for file in rust_files(&source()) {
        let module = module_of(&file).unwrap_or_default();
        let text = fs::read_to_string(&file).unwrap();
        if text.contains("ratatui::widgets") {
            assert_eq!(module, "view", "{}", file.display());
        }
        if text.contains("ratatui") {
            let known = ["view", "shell", "adapters", "author", "cli"].contains(&module.as_str());
            assert!(known, "{}", file.display());
        }
    }
}

#[test]
fn nothing_is_left_half_done() {
    let marks = ["TODO", "FIXME", "XXX", "HACK"];
    for file in rust_files(&source()) {
        let text = fs::read_to_string(&file).unwrap();
        for mark in marks {
            assert!(!text.contains(mark), "{}: {mark}", file.display());
        }
    }
}

#[test]
fn unsafe_code_stands_in_four_small_files() {
    let allows = |file: &PathBuf| fs::read_to_string(file).unwrap().contains("allow(unsafe_code)");
    let mut files: Vec<_> = rust_files(&source()).into_iter().filter(allows).collect();
    files.sort();
    let known =
        ["adapters/console.rs", "adapters/forked.rs", "adapters/inherited.rs", "voice/alsa.rs"];
    assert_eq!(files, known.map(|file| source().join(file)));
}

#[test]
fn no_module_hides_behind_a_vague_name() {
    for file in rust_files(&source()) {
        let name = file.file_stem().unwrap().to_str().unwrap();
        let vague = ["core", "utils", "util", "common", "types", "helpers", "manager", "mod"];
        assert!(!vague.contains(&name), "{}", file.display());
    }
}

/// Every `name` in a `crate::name` of the text, comments included: a doc link is a dependency too.
fn imports(text: &str) -> Vec<String> {
    let named = |rest: &str| -> String {
        rest.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect()
    };
    let mut found = Vec::new();
    for rest in text.split("crate::").skip(1) {
        if let Some(group) = rest.strip_prefix('{') {
            found.extend(top_level(group).iter().map(|part| named(part)));
        } else {
            found.push(named(rest));
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

/// The comma-separated parts of a `use` group, up to its closing brace.
fn top_level(group: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0, 0, Vec::new());
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => {
                parts.push(group[start..at].trim());
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(group[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts
}

fn place_of(module: &str) -> usize {
    HOUSE
        .iter()
        .position(|(name, _)| *name == module)
        .unwrap_or_else(|| panic!("`{module}` is not in the table"))
}

fn module_of(file: &Path) -> Option<String> {
    let inside = file.strip_prefix(source()).unwrap();
    let first = inside.components().next().unwrap().as_os_str().to_str().unwrap();
    let name = first.trim_end_matches(".rs");
    (!["lib", "main"].contains(&name)).then(|| name.to_owned())
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn rust_files(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    let (dirs, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let own = files.into_iter().filter(|file| file.extension().is_some_and(|it| it == "rs"));
    own.chain(dirs.iter().flat_map(|dir| rust_files(dir))).collect()
}
