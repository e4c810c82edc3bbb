//! Every problem that the program can tell has its words in English and in French, filled with the
//! same details.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::parse,
};

/// A text: the name of its message, and of its attribute.
type Name = (String, Option<String>);

#[test]
fn both_languages_say_the_same_problems_with_the_same_details() {
    let (english, french) = (words("en"), words("fr"));
    for (one, other) in [(&english, &french), (&french, &english)] {
        for (name, variables) in one {
            assert_eq!(Some(variables), other.get(name), "{name:?}");
        }
    }
}

#[test]
fn every_problem_says_what_to_do() {
    for (name, part) in words("en").keys() {
        let parts = ["hint-", "what-", "why-", "check-", "fmt-", "new-", "asked-"]; // and what commands say
        let is_a_part_of_others = parts.iter().any(|it| name.starts_with(it));
        assert!(part.as_deref().is_none_or(|it| it == "help"), "{name}: {part:?}");
        let help = (name.clone(), Some("help".to_owned()));
        assert!(is_a_part_of_others || words("en").contains_key(&help), "{name} has no .help");
    }
}

#[test]
fn every_code_in_the_program_has_its_words_and_every_text_its_code() {
    let written: BTreeSet<String> = words("en").into_keys().map(|(name, _)| name).collect();
    let used: BTreeSet<String> = rust_files(&root().join("src"))
        .iter()
        .flat_map(|file| codes(&fs::read_to_string(file).unwrap()))
        .collect();
    let without_words: Vec<_> = used.difference(&written).collect();
    let without_use: Vec<_> = written.difference(&used).collect();
    assert!(without_words.is_empty(), "no words for {without_words:?}");
    assert!(without_use.is_empty(), "nobody says {without_use:?}");
}

#[test]
fn only_those_who_run_machines_are_told_in_english_alone() {
    for file in rust_files(&root().join("src")) {
        let path = file.strip_prefix(root().join("src")).unwrap();
        let room = path.components().next().unwrap().as_os_str().to_str().unwrap();
        let for_machines = ["config", "reset", "survey", "problem"];
        if !for_machines.contains(&room.trim_end_matches(".rs")) {
            let text = fs::read_to_string(&file).unwrap();
            assert!(!text.contains("Problem::written"), "{}", path.display());
        }
    }
}

#[test]
fn french_is_set_as_french_is() {
    for file in ["file", "text", "content", "logic", "plain", "scenario", "translation"] {
        let path = root().join(format!("locales/fr/problems-{file}.ftl"));
        for line in fs::read_to_string(path).unwrap().lines() {
            let said = line.split('`').step_by(2).collect::<Vec<_>>().join("`").replace("!=", "");
            for sign in [" ;", " :", " ?", " !", " »", "« ", "n'", "l'", "d'", "qu'", "s'"] {
                assert!(!said.contains(sign), "{line:?} has {sign:?}");
            }
        }
    }
}

/// `GUICHET_WRITE=1 cargo test --test problem_words` writes the list anew.
#[test]
fn the_page_lists_every_problem() {
    const MARK: &str = "<!-- The rest is made from the program. -->\n";
    let path = root().join("docs/check.md");
    let page = fs::read_to_string(&path).unwrap();
    let (own, rest) = page.split_once(MARK).unwrap();
    if env::var_os("GUICHET_WRITE").is_some() {
        fs::write(&path, [own, MARK, &list()].concat()).unwrap();
        return;
    }
    assert_eq!(rest, list(), "run `GUICHET_WRITE=1 cargo test --test problem_words`");
}

fn is_of_problems(file: &Path) -> bool {
    file.file_name().is_some_and(|it| it.to_string_lossy().starts_with("problems-"))
}

/// Lists the problems by their files and groups, in English and in French.
fn list() -> String {
    const HEAD: &str = "| code | English | French |\n|---|---|---|\n";
    let mut sections: Vec<String> = Vec::new();
    for file in files("en").iter().filter(|it| is_of_problems(it)) {
        let french = said(&root().join("locales/fr").join(file.file_name().unwrap()));
        let french: BTreeMap<_, _> = french.into_iter().collect();
        for (name, words) in said(file) {
            let Some((what, help)) = words else {
                sections.push(format!("\n### {name}\n\n{HEAD}"));
                continue;
            };
            let (french_what, french_help) = french[&name].as_ref().unwrap();
            let row = format!("| `{name}` | {what} → {help} | {french_what} → {french_help} |\n");
            sections.last_mut().unwrap().push_str(&row);
        }
    }
    sections.retain(|section| !section.ends_with(HEAD)); // of parts alone, or of nothing yet
    sections.concat()
}

type Words = (String, String);

/// Returns what a file says, in its order: headings have no words, parts of others are left out.
fn said(file: &Path) -> Vec<(String, Option<Words>)> {
    let text = fs::read_to_string(file).unwrap();
    let resource = parse(text.as_str()).unwrap();
    let entries = resource.body.iter().filter_map(|entry| match entry {
        Entry::ResourceComment(it) | Entry::GroupComment(it) => Some((it.content.join(" "), None)),
        Entry::Message(it) => {
            let help = it.attributes.first()?;
            let words = (written(it.value.as_ref()?), written(&help.value));
            Some((it.id.name.to_owned(), Some(words)))
        }
        _ => None,
    });
    entries.collect()
}

/// Returns a text with the names of what is filled in, for a table.
fn written(pattern: &Pattern<&str>) -> String {
    let piece = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => value.replace('|', "\\|"),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::StringLiteral { value } => (*value).to_owned(),
            InlineExpression::VariableReference { id } => format!("‹{}›", id.name),
            other => panic!("{other:?}"),
        },
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            let default = variants.iter().find(|it| it.default).unwrap();
            written(&default.value)
        }
    };
    pattern.elements.iter().map(piece).collect::<String>().replace('\n', " ")
}

/// Returns the codes in a source: a code is always written out, as in `Note::new("code")`.
fn codes(source: &str) -> Vec<String> {
    let program = source.split("#[cfg(test)]").next().unwrap_or_default();
    let calls = program.split("Note::new(").skip(1);
    let code =
        |rest: &str| rest.trim_start().strip_prefix('"')?.split('"').next().map(str::to_owned);
    calls.filter_map(code).collect()
}

fn words(language: &str) -> BTreeMap<Name, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for path in files(language) {
        let text = fs::read_to_string(&path).unwrap();
        let resource =
            parse(text.as_str()).unwrap_or_else(|(_, it)| panic!("{}: {it:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name.to_owned();
            let mut note = |part, pattern: &Pattern<&str>| {
                let twice = found.insert((name.clone(), part), variables(pattern));
                assert!(twice.is_none(), "{name} stands twice");
            };
            note(None, message.value.as_ref().unwrap());
            for attribute in &message.attributes {
                note(Some(attribute.id.name.to_owned()), &attribute.value);
            }
        }
    }
    found
}

/// Returns the files of what is said to authors, by name.
fn files(language: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("locales").join(language)).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.starts_with("problems-") || ["authors.ftl", "authors-files.ftl"].contains(&name)
    });
    files.sort();
    files
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            let (inline, variants) = match expression {
                Expression::Inline(inline) => (inline, None),
                Expression::Select { selector, variants } => (selector, Some(variants)),
            };
            if let InlineExpression::VariableReference { id } = inline {
                found.insert(id.name.to_owned());
            }
            for variant in variants.into_iter().flatten() {
                found.extend(variables(&variant.value));
            }
        }
    }
    found
}

fn rust_files(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    let (dirs, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let own = files.into_iter().filter(|file| file.extension().is_some_and(|it| it == "rs"));
    own.chain(dirs.iter().flat_map(|dir| rust_files(dir))).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
