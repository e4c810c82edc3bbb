//! Every problem that the program can tell has its words in English and in French, filled with the
//! same details.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
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
        let is_a_part_of_others = ["hint-", "what-", "why-"].iter().any(|it| name.starts_with(it));
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
    for entry in fs::read_dir(root().join("locales").join(language)).unwrap() {
        let path = entry.unwrap().path();
        if !path.file_name().unwrap().to_str().unwrap().starts_with("problems-") {
            continue;
        }
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
