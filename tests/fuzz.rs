//! Seeds, changed at random, the same way at every run: nothing that comes from outside breaks
//! anything. `fuzz/README.md` tells more, and how to do more.

#![allow(clippy::unwrap_used, clippy::panic)] // this is how a test fails

#[path = "../fuzz/bodies.rs"]
mod bodies;
#[path = "fuzz/mutant.rs"]
mod mutant;

use std::{
    env, fs,
    panic::{self, AssertUnwindSafe},
    path::{Path, PathBuf},
};

use mutant::Mutant;

/// One thing that is fuzzed.
struct Target {
    name: &'static str,
    body: fn(&[u8]),
    /// How many changed seeds, where nobody asks for more.
    runs: u64,
    /// Files that are seeds besides its own: where, and how their names end.
    files: &'static [(&'static str, &'static str)],
    /// What its files are made of.
    words: &'static [&'static str],
}

#[test]
fn input() {
    const WORDS: &[&str] = &[
        "\x1b[A",
        "\x1b[B",
        "\x1b[5~",
        "\x1b[6~",
        "\r",
        "\x1b",
        "\t",
        "\x7f",
        "\x1bOP",
        "\x1bOQ",
        "\x1bOR",
        "\x1bOS",
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "9",
        "é",
        "عربي",
        "\x1b[<0;10;10M",
        "\x1b[<64;1;1M",
        "\x1b[200~",
        "\x1b]52;c;",
    ];
    fuzz(&Target { name: "input", body: bodies::input, runs: 250, files: &[], words: WORDS });
}

#[test]
fn procedure() {
    const WORDS: &[&str] = &[
        "[[step]]",
        "kind = ",
        "when = \"",
        "not ",
        " and ",
        "(",
        "\"",
        "'''",
        "[",
        "{",
        "today",
        "2026-02-30",
        "99999999999999999999",
        "1e999",
        "id = \"",
        "to = \"",
        "[review]",
        "\\u0000",
    ];
    let files = &[("procedures", ".toml"), ("tests/packs/good", ".toml"), (".", "pack.toml")];
    fuzz(&Target { name: "procedure", body: bodies::procedure, runs: 4000, files, words: WORDS });
}

#[test]
fn locale() {
    const WORDS: &[&str] = &[
        "{ $count ->",
        "[one]",
        "*[other]",
        "}",
        "{",
        "{ -term }",
        "{ kiosk }",
        ".attr = ",
        "\n",
        "    ",
        "NUMBER($n)",
        "\"\\u001b\"",
        "\u{202e}",
        "\u{1b}[2J",
        "#",
        " = ",
        "{ \"",
    ];
    let files = &[("locales/fr", "kiosk.ftl"), ("locales/ar", "lost-licence.ftl")];
    fuzz(&Target { name: "locale", body: bodies::locale, runs: 3000, files, words: WORDS });
}

#[test]
fn config() {
    const WORDS: &[&str] = &[
        "[site]",
        "[times]",
        "[terminal]",
        "[sandbox]",
        "\"180s\"",
        "true",
        "[\"fr\"]",
        "pack = ",
        "\"/\"",
        "\"\\u001b\"",
        "'''",
        "{",
        "[[site]]",
        "idle.x = 1",
        "\0",
    ];
    let files = &[("packaging", ".toml")];
    fuzz(&Target { name: "config", body: bodies::config, runs: 20_000, files, words: WORDS });
}

#[test]
fn link() {
    const WORDS: &[&str] = &["\x01\x01\0\0", "\x01\x02\0\0", "\x01\x20", "\0\0", "\x7f\x7f", "fr"];
    fuzz(&Target { name: "link", body: bodies::link, runs: 100_000, files: &[], words: WORDS });
}

fn fuzz(target: &Target) {
    let seeds = seeds(target);
    for (name, bytes) in &seeds {
        runs(target, name, bytes);
    }
    let asked = env::var("GUICHET_FUZZ").ok().and_then(|it| it.parse().ok());
    for number in 0..asked.unwrap_or(target.runs) {
        let mutant = Mutant::new(number, target.words).of(&seeds);
        runs(target, &format!("number {number}"), &mutant);
    }
}

fn runs(target: &Target, name: &str, bytes: &[u8]) {
    let run = panic::catch_unwind(AssertUnwindSafe(|| (target.body)(bytes)));
    if let Err(broken) = run {
        let folder = root().join("target/fuzz");
        let find = folder.join(format!("{}-{}", target.name, name.replace([' ', '/'], "-")));
        let kept = fs::create_dir_all(&folder).and_then(|()| fs::write(&find, bytes));
        eprintln!("{}: {name} is a find: {} ({kept:?})", target.name, find.display());
        panic::resume_unwind(broken);
    }
}

/// Its own seeds, earlier finds, and files of the repository.
fn seeds(target: &Target) -> Vec<(String, Vec<u8>)> {
    let own = [("fuzz/seeds", ""), ("fuzz/finds", "")]
        .map(|(folder, ending)| (root().join(folder).join(target.name), ending));
    let others = target.files.iter().map(|(folder, ending)| (root().join(folder), *ending));
    let mut paths: Vec<PathBuf> =
        own.into_iter().chain(others).flat_map(|(folder, ending)| files(&folder, ending)).collect();
    paths.sort();
    assert!(!paths.is_empty(), "{} has no seed", target.name);
    let name = |path: &Path| path.strip_prefix(root()).unwrap().display().to_string();
    paths.iter().map(|path| (name(path), fs::read(path).unwrap())).collect()
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return vec![] };
    let paths = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    paths.filter(|path| path.to_string_lossy().ends_with(ending)).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
