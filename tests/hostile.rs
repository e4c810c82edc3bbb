//! Files nobody meant to write: the parser never fails badly, and always points into the file.
#![allow(clippy::unwrap_used)] // a test may panic

#[path = "shelf/library.rs"]
mod library;

use std::{sync::LazyLock, time::Instant};

use guichet::{
    problem::{Problem, Tongue},
    procedure::{FactBook, PaperBook, Values},
};
use library::{Library, file};
use proptest::{collection::vec, prelude::*, sample::Index};

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::open);
static HOME: LazyLock<String> = LazyLock::new(|| file("good/home.toml"));

/// Reads a text as each sort of file, and checks that every problem lies inside it.
fn read(text: &str) -> Vec<Problem> {
    let books = [
        Values::parse("values.toml", text).err(),
        FactBook::parse("facts.toml", text).err(),
        PaperBook::parse("papers.toml", text).err(),
    ];
    let procedure = match LIBRARY.parse("home.toml", text) {
        Ok(_) => Vec::new(),
        Err(problems) => {
            assert!(!problems.is_empty(), "refused without a reason");
            problems
        }
    };
    let lines = text.lines().count().max(1);
    let all = books.into_iter().flatten().flatten().chain(procedure.clone());
    for problem in all {
        assert!((1..=lines).contains(&problem.line), "{problem} of {lines} lines");
        let width = text.lines().nth(problem.line - 1).unwrap_or("").chars().count();
        assert!((1..=width + 1).contains(&problem.column), "{problem} of {width} columns");
        assert!(
            !problem.message(Tongue::English).is_empty()
                && !problem.help(Tongue::English).is_empty(),
            "{problem}"
        );
    }
    procedure
}

#[test]
fn deep_nesting_is_refused_in_good_time() {
    let many = |piece: &str| piece.repeat(20_000);
    let key = vec!["a"; 79].join(".");
    for text in [
        many("["),
        format!("a = {}", many("[")),
        format!("a = {}{}", many("["), many("]")),
        format!("a = {}", many("{ a = ")),
        format!("{} = 1", vec!["a"; 20_000].join(".")),
        format!("[{}]", vec!["a"; 20_000].join(".")),
        format!("[{key}]\n{}", format!("{key} = {{ ").repeat(79)),
        HOME.replace("nationality = other", &many("(")),
        HOME.replace("nationality = other", &many("not ")),
    ] {
        let start = Instant::now();
        assert!(!read(&text).is_empty(), "{}", &text[..40]);
        assert!(start.elapsed().as_secs() < 5, "{}", &text[..40]);
    }
}

#[test]
fn long_files_are_read_or_refused_in_good_time() {
    let step = |at: usize| format!("[[step]]\nid = \"s{at}\"\nwhen = \"nobody = {at}\"\n");
    let steps: String = (0..6_000).map(step).collect();
    let options = "{ id = \"a\", to = \"nowhere\" }, ".repeat(6_000);
    for text in [
        HOME.repeat(200),
        HOME.repeat(30),
        "x\n".repeat(100_000),
        "[a]\n".repeat(60_000),
        steps,
        format!("[[step]]\nid = \"a\"\nkind = \"choice\"\noptions = [{options}]\n"),
        format!("id = \"{}\"", "é".repeat(100_000)),
    ] {
        let start = Instant::now();
        let problems = read(&text);
        assert!(!problems.is_empty() && problems.len() <= 200, "{}", problems.len());
        assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
    }
}

#[test]
fn a_file_that_is_too_long_is_refused_as_a_whole() {
    let told: Vec<_> = read(&HOME.repeat(200)).iter().map(ToString::to_string).collect();
    assert_eq!(told, ["home.toml:1:1: the file is too long; keep it under 256 KiB"]);
}

#[test]
fn every_cut_of_a_good_file_is_refused() {
    let cuts = HOME.char_indices().map(|(at, _)| at).filter(|at| at % 7 == 0);
    for at in cuts.take_while(|at| at + 60 < HOME.len()) {
        read(&HOME[..at]);
    }
    assert!(!read(&HOME[..HOME.len() / 2]).is_empty());
}

#[test]
fn line_ends_and_byte_order_marks_do_not_matter() {
    for text in [HOME.replace('\n', "\r\n"), format!("\u{feff}{}", *HOME)] {
        assert_eq!(read(&text), []);
    }
    let broken = HOME.replace("nationality = other", "nationality = othr");
    let place = |text: &str| read(text).iter().map(|it| (it.line, it.column)).collect::<Vec<_>>();
    assert_eq!(place(&broken.replace('\n', "\r\n")), place(&broken));
}

/// Pieces that matter in such files.
const PIECES: &[&str] = &[
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    "=",
    ",",
    "\n",
    "#",
    ".",
    "-",
    "_",
    "[[step]]",
    "[[table]]",
    "[review]",
    "when = \"",
    "to = \"done\"",
    "id = \"intro\"",
    "kind = \"end\"",
    "true",
    "0",
    "2026-02-30",
    "1e9",
    "'''",
    "\"\"\"",
    "\\u0000",
    "é",
    "\u{202e}",
    "\u{0}",
    "𝕬",
    "not ",
    " and ",
    "(",
    ")",
    "fact.",
    "today - ",
    "99999999999999999999",
];

/// Replaces some letters here and there.
fn mangled(text: &str, edits: Vec<(Index, usize, &str)>) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for (at, gone, piece) in edits {
        let at = at.index(letters.len());
        let end = (at + gone).min(letters.len());
        letters.splice(at..end, piece.chars());
    }
    letters.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn random_text_is_refused(text in any::<String>()) {
        prop_assert!(!read(&text).is_empty());
    }

    #[test]
    fn random_bytes_are_refused(bytes in vec(any::<u8>(), 0..400)) {
        prop_assert!(!read(&String::from_utf8_lossy(&bytes)).is_empty());
    }

    #[test]
    fn random_pieces_are_refused(pieces in vec(proptest::sample::select(PIECES), 0..60)) {
        prop_assert!(!read(&pieces.concat()).is_empty());
    }

    #[test]
    fn a_mangled_file_is_read_or_refused(
        edits in vec((any::<Index>(), 0..12_usize, proptest::sample::select(PIECES)), 1..5),
    ) {
        read(&mangled(&HOME, edits));
    }

    #[test]
    fn a_mangled_dictionary_is_read_or_refused(
        book in proptest::sample::select(&["values", "facts", "papers"][..]),
        edits in vec((any::<Index>(), 0..4_usize, proptest::sample::select(PIECES)), 1..5),
    ) {
        read(&mangled(&file(&format!("good/{book}.toml")), edits));
    }

    #[test]
    fn a_shuffled_file_is_read_or_refused(swaps in vec((any::<Index>(), any::<Index>()), 1..6)) {
        let mut lines: Vec<&str> = HOME.lines().collect();
        for (one, other) in swaps {
            let count = lines.len();
            lines.swap(one.index(count), other.index(count));
        }
        read(&lines.join("\n"));
    }
}
