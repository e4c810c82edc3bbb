//! Broken packs, one defect each: what an author reads in English and in French, to the letter.
//!
//! Every `tests/packs/{texts,content}/<defect>.txt` changes a few lines of a small pack without any
//! fault, `tests/packs/tiny`, which lies over the program's own:
//!
//! ```text
//! === locales/en/mouse.ftl      this file is changed: lines after `- ` make room for those after `+ `
//! - mouse_done = That is all
//! === procedures/other.toml     or is written anew, where its first line begins with neither
//! === locales/fr/mouse.ftl      or is something else: `(removed)`, `(a folder)`, `(a file)`,
//! (in Latin-1)                  `(a link to nowhere)`, `(in Latin-1)`
//! === today 2026-11-22          the day of the check, where it matters
//! === en                        what is told then
//! === fr
//! ```
//!
//! `GUICHET_WRITE=1 cargo test --test broken_packs` writes down what is told; read it well.
#![cfg(feature = "author")]
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "folder/folder.rs"]
mod folder;

use std::{
    collections::BTreeSet,
    env,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use folder::Folder;
use guichet::{
    author::Evidence,
    check,
    pack::Pack,
    problem::{Problem, Severity, Tongue},
    voice,
};
use jiff::civil::Date;

/// The day of a check where none is said.
const TODAY: Date = Date::constant(2026, 11, 22);

#[test]
fn every_defect_of_a_text_is_told_in_two_languages_with_its_place() {
    assert!(judged("texts") >= 26);
}

#[test]
fn every_defect_of_a_content_is_told_in_two_languages_with_its_place() {
    assert!(judged("content") >= 12);
}

#[test]
fn the_small_pack_itself_is_clean() {
    let folder = pack(&[]);
    assert_eq!(folder.told(TODAY), [String::new(), String::new()]);
}

#[test]
fn an_index_that_says_complete_is_held_to_it() {
    let index = "# complete\n".to_owned();
    let [english, french] = pack(&[("audio/en/index.tsv", &index)]).told(TODAY);
    assert!(english.starts_with("audio/en/index.tsv:1:1: "), "{english}");
    assert!(english.contains("texts are not recorded, for example `"), "{english}");
    assert!(french.contains("textes ne sont pas enregistrés, par exemple `"), "{french}");
    assert_eq!(english.lines().count(), 1);
}

/// Judges every case of a folder, and returns how many there are.
fn judged(defects: &str) -> usize {
    let folder = root().join("tests/packs").join(defects);
    let mut files: Vec<PathBuf> =
        fs::read_dir(&folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    for file in &files {
        let case = Case::read(&fs::read_to_string(file).unwrap());
        let told = case.told();
        if env::var_os("GUICHET_WRITE").is_some() {
            fs::write(file, case.with(&told)).unwrap();
            continue;
        }
        assert!(!told[0].is_empty(), "{}: nothing is told", file.display());
        assert_eq!(told, case.wanted, "{}", file.display());
    }
    files.len()
}

/// One broken pack.
struct Case {
    /// Everything above what is told.
    head: String,
    changes: Vec<(String, String)>,
    today: Date,
    wanted: [String; 2],
}

impl Case {
    fn read(text: &str) -> Self {
        let head = text.split("=== en\n").next().unwrap().to_owned();
        let mut case =
            Self { head, changes: vec![], today: TODAY, wanted: [String::new(), String::new()] };
        for part in text.split("=== ").skip(1) {
            let (name, body) = part.split_once('\n').unwrap();
            match name.strip_prefix("today ") {
                Some(date) => case.today = date.parse().unwrap(),
                None if name == "en" => body.clone_into(&mut case.wanted[0]),
                None if name == "fr" => body.clone_into(&mut case.wanted[1]),
                None => case.changes.push((name.to_owned(), body.to_owned())),
            }
        }
        case
    }

    fn told(&self) -> [String; 2] {
        let changes: Vec<_> = self.changes.iter().map(|(path, to)| (path.as_str(), to)).collect();
        pack(&changes).told(self.today)
    }

    fn with(&self, told: &[String; 2]) -> String {
        format!("{}=== en\n{}=== fr\n{}", self.head, told[0], told[1])
    }
}

/// The small pack with these changes.
fn pack(changes: &[(&str, &String)]) -> Folder {
    let folder = Folder::new();
    for path in [
        "procedures/mouse.toml",
        "locales/fr/mouse.ftl",
        "locales/en/mouse.ftl",
        "locales/ar/mouse.ftl",
    ] {
        folder.write(path, &tiny(path).unwrap());
    }
    for (path, change) in changes {
        let at = folder.0.join(path);
        match change.trim_end() {
            "(removed)" => fs::remove_file(at).unwrap(),
            "(a folder)" => {
                fs::remove_file(&at).unwrap();
                fs::create_dir(at).unwrap();
            }
            "(a file)" => {
                fs::remove_dir_all(&at).unwrap();
                fs::write(at, "").unwrap();
            }
            "(a link to nowhere)" => {
                fs::remove_file(&at).unwrap();
                std::os::unix::fs::symlink("nowhere", at).unwrap();
            }
            "(in Latin-1)" => {
                let text = fs::read_to_string(&at).unwrap().replace('’', "'");
                let bytes = text.chars().map(|it| u8::try_from(it).unwrap());
                fs::write(at, bytes.collect::<Vec<u8>>()).unwrap();
            }
            _ => folder.write(path, &changed(path, change)),
        }
    }
    folder
}

impl Folder {
    fn told(&self, today: Date) -> [String; 2] {
        let pack = Pack::embedded().over(&self.0).unwrap();
        let problems = match Evidence::read(&Arc::new(pack), Some(&self.0), today) {
            Ok(evidence) => all(&evidence),
            Err(problems) => problems.into_iter().collect(),
        };
        [Tongue::English, Tongue::French].map(|tongue| self.listed(&problems, tongue))
    }

    fn listed(&self, problems: &BTreeSet<Problem>, tongue: Tongue) -> String {
        let root = format!("{}/", self.path());
        let mut listed = String::new();
        for problem in problems {
            let kind = if problem.severity == Severity::Error { "error" } else { "warning" };
            let told = problem.told(tongue).replace(&root, "");
            writeln!(listed, "{told} [{kind}, {}]", problem.length).unwrap();
        }
        listed
    }
}

fn all(evidence: &Evidence) -> BTreeSet<Problem> {
    let material = evidence.material();
    let families = [
        check::texts(&material),
        check::screens(&material),
        check::content(&material),
        check::voice(&material, &evidence.recordings(), &voice::key),
        check::files(&material, &evidence.files()),
        evidence.problems(),
    ];
    families.into_iter().flatten().collect()
}

/// Changes a file, or writes it anew. `\r`, `\t` and `\u{…}` stand for what no editor shows.
fn changed(path: &str, change: &str) -> String {
    let change = unhidden(change);
    if !change.starts_with("- ") && !change.starts_with("+ ") {
        return change;
    }
    let shipped = || fs::read_to_string(root().join(path)).ok();
    let mut text = tiny(path).or_else(shipped).unwrap_or_else(|| panic!("{path} is not there"));
    let (mut old, mut new) = (String::new(), String::new());
    for line in change.split_inclusive('\n').chain(["- "]) {
        if let Some(line) = line.strip_prefix("+ ") {
            new.push_str(line);
            continue;
        }
        if !new.is_empty() || line == "- " {
            assert!(text.contains(&old), "{path} has no {old:?}");
            text = if old.is_empty() { text + &new } else { text.replacen(&old, &new, 1) };
            (old, new) = (String::new(), String::new());
        }
        old.push_str(line.strip_prefix("- ").unwrap_or_default());
    }
    text
}

fn unhidden(text: &str) -> String {
    let hidden = [("\\r", "\r"), ("\\t", "\t"), ("\\u{202E}", "\u{202E}")];
    hidden.iter().fold(text.to_owned(), |text, (name, letter)| text.replace(name, letter))
}

fn tiny(path: &str) -> Option<String> {
    fs::read_to_string(root().join("tests/packs/tiny").join(path)).ok()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
