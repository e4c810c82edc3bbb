//! The tutorials are true: every file in them is written, every command is run, and says what the
//! page says that it says.
//!
//! `GUICHET_WRITE=1 cargo test --test pages` writes what the commands say into the pages.
#![cfg(feature = "author")]
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "folder/folder.rs"]
mod folder;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};

use folder::Folder;
use guichet::{
    lang::Tag,
    pack::Pack,
    procedure::{FactBook, Id, Values},
    text::{Args, Catalogue, Key},
};
use jiff::civil::date;

/// Pages with examples, and the language of those who read them.
const PAGES: [(&str, &str); 2] =
    [("docs/tutorial.md", "en_GB.UTF-8"), ("docs/fr/tutoriel.md", "fr_FR.UTF-8")];

/// The day on which the pages are read.
const TODAY: [&str; 2] = ["--today", "2026-11-28"];

#[test]
fn the_tutorial_is_true() {
    play(PAGES[0].0, PAGES[0].1);
}

#[test]
fn the_tutorial_in_french_is_true() {
    play(PAGES[1].0, PAGES[1].1);
}

/// The guides: their examples are files of one pack, and steps of one procedure.
const GUIDES: [&str; 2] = ["docs/authors.md", "docs/fr/auteurs.md"];

/// What stands around the steps of a guide.
const AROUND: [&str; 2] = [
    r#"
schema = 1
id = "example"
type = "lesson"
theme = "papers"
audience = ["everyone"]
[review]
status = "draft"
written = 2026-11-28
[[section]]
id = "you"
"#,
    "\n",
];

#[test]
fn the_examples_of_the_guides_are_right() {
    for page in GUIDES {
        let text = fs::read_to_string(root().join(page)).unwrap();
        let folder = Folder::new();
        for block in blocks(&text) {
            let Kind::File(path) = block.kind else { continue };
            let (path, body) = match path {
                "steps" => ("procedures/example.toml", AROUND.join(block.body)),
                path => (path, block.body.to_owned()),
            };
            folder.write(path, &body);
        }
        let pack = Pack::embedded().over(&folder.0).unwrap();
        let values = pack.values_text().unwrap();
        Values::parse(&values.path, &values.text).unwrap_or_else(|it| panic!("{page}: {it:?}"));
        let facts = pack.facts_text().unwrap();
        FactBook::parse(&facts.path, &facts.text).unwrap_or_else(|it| panic!("{page}: {it:?}"));
        // The shipped procedures need values that the page's own file does not have.
        let example = Id::new("example").unwrap();
        let procedure = pack.open(&example, &Pack::embedded().reference().unwrap());
        let kinds = procedure.unwrap_or_else(|it| panic!("{page}: {it:?}")).steps.len();
        assert_eq!(kinds, 12, "one step of each kind");
        let catalogue = Catalogue::new(
            Arc::new(pack),
            Arc::new(Pack::embedded().manifest().unwrap().languages),
            Arc::new(Values::parse(&values.path, &values.text).unwrap()),
            date(2026, 11, 28),
        );
        let goal = Key::of("example", "example").part("goal");
        let said = catalogue.say(&Tag::default(), goal, &Args::new()).unwrap();
        assert!(said.content.contains("12,50"), "{page}: {}", said.content);
        assert_eq!(catalogue.problems(), [], "{page}");
    }
}

#[test]
fn every_command_that_a_page_shows_is_understood() {
    let folders = ["docs", "docs/fr"].map(|it| fs::read_dir(root().join(it)).unwrap());
    let pages = folders.into_iter().flatten().map(|it| it.unwrap().path());
    let mut count = 0;
    for page in pages.filter(|it| it.extension().is_some_and(|it| it == "md")) {
        let text = fs::read_to_string(&page).unwrap();
        let lines = blocks(&text).into_iter().flat_map(|block| block.body.lines());
        let typed = lines.filter_map(|line| {
            let line = line.strip_prefix("$ ").unwrap_or(line);
            line.starts_with("guichet ").then(|| line.split(['#', '>', '|']).next()).flatten()
        });
        for line in typed {
            count += 1;
            let understood = guichet::cli::command().try_get_matches_from(words(line));
            if let Err(error) = understood {
                let is_help = error.exit_code() == 0;
                assert!(is_help, "{}: {line}\n{error}", page.display());
            }
        }
    }
    assert!(count > 30, "{count}");
}

/// Parts a line as a shell does, as far as the pages need it.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut is_quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => is_quoted = !is_quoted,
            ' ' if !is_quoted => words.push(String::new()),
            _ => words.last_mut().unwrap().push(letter),
        }
    }
    words.retain(|it| !it.is_empty());
    words
}

#[test]
fn both_guides_have_the_same_examples() {
    let [english, french] = GUIDES.map(|page| {
        let text = fs::read_to_string(root().join(page)).unwrap();
        blocks(&text).iter().map(|block| block.body.to_owned()).collect::<Vec<_>>()
    });
    assert_eq!(english, french);
}

#[test]
fn both_tutorials_lead_to_the_same_pack() {
    let [english, french] = PAGES.map(|(page, _)| {
        let text = fs::read_to_string(root().join(page)).unwrap();
        let commands = blocks(&text).into_iter().flat_map(|block| match block.kind {
            Kind::Console => block.body.lines().filter(|it| it.starts_with("$ ")).collect(),
            _ => Vec::new(),
        });
        commands.map(str::to_owned).collect::<Vec<_>>()
    });
    assert_eq!(english, french);
}

/// A fenced block of a page.
struct Block<'a> {
    kind: Kind<'a>,
    body: &'a str,
}

enum Kind<'a> {
    /// What a file holds: the path stands after the language.
    File(&'a str),
    /// What is typed, after `$`, and what is said.
    Console,
    /// Something to read.
    Other,
}

fn play(page: &str, language: &str) {
    let path = root().join(page);
    let text = fs::read_to_string(&path).unwrap();
    let folder = Folder::new();
    let mut true_text = text.clone();
    for block in blocks(&text) {
        match block.kind {
            Kind::File(file) => folder.write(file, block.body),
            Kind::Console => {
                let said = console(block.body, &folder.0, language);
                let block = format!("```console\n{}```", block.body);
                true_text = true_text.replacen(&block, &format!("```console\n{said}```"), 1);
            }
            Kind::Other => {}
        }
    }
    if env::var_os("GUICHET_WRITE").is_some() {
        fs::write(&path, &true_text).unwrap();
    } else {
        assert_eq!(text, true_text, "GUICHET_WRITE=1 cargo test --test pages");
    }
}

/// Runs what is typed, and returns it with what is really said.
fn console(body: &str, folder: &Path, language: &str) -> String {
    let mut said = String::new();
    for line in body.lines().filter(|line| line.starts_with("$ ")) {
        let words: Vec<&str> = line[2..].split_whitespace().collect();
        let [program, arguments @ ..] = &*words else { panic!("{line}") };
        assert_eq!(*program, "guichet", "{line}");
        // A page does not turn wrong by the calendar.
        let day: &[&str] = if arguments.first() == Some(&"check") { &TODAY } else { &[] };
        let output = Command::new(env!("CARGO_BIN_EXE_guichet"))
            .args(arguments)
            .args(day)
            .current_dir(folder)
            .env("LC_ALL", language)
            .output()
            .unwrap();
        let told = [output.stdout, output.stderr].concat();
        let told = String::from_utf8(told).unwrap();
        assert!(!told.contains(folder.to_str().unwrap()), "a path of this machine: {told}");
        let lines = told.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        said.extend([line, "\n", lines.trim_matches('\n'), "\n"]);
    }
    said
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("```") {
        let after = &rest[start + 3..];
        let (info, body) = after.split_once('\n').unwrap();
        let end = body.find("```").unwrap();
        let kind = match info.split_once(' ') {
            Some((_, path)) => Kind::File(path.trim()),
            None if info == "console" => Kind::Console,
            None => Kind::Other,
        };
        blocks.push(Block { kind, body: &body[..end] });
        rest = &body[end + 3..];
    }
    blocks
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
