//! Every `tests/packs/plain/<rule>-<case>.ftl` says in its first line whose language and file it
//! is, and ends with what an author reads, in English and in French.

use std::{collections::BTreeMap, fs, path::Path};

use guichet::{
    check,
    lang::{Direction, Language, Languages, Reviewed, Tag},
    plain::{Frequencies, RULES},
    problem::{Problem, Severity, Tongue},
    text::{SourceText, Sources},
};

/// One file of one language, and a glossary.
struct Shelf {
    language: Tag,
    file: String,
    text: String,
}

impl Sources for Shelf {
    fn texts(&self, language: &Tag, file: &str) -> Vec<SourceText> {
        let text = match file {
            "glossary" if language.as_str() == "fr" => "certificate = Attestation\n",
            _ if *language == self.language && file == self.file => &self.text,
            _ => return vec![],
        };
        vec![SourceText { path: format!("{language}/{file}.ftl"), text: text.to_owned().into() }]
    }
}

#[test]
fn every_defect_is_told_in_plain_words_with_its_place() {
    let mut wrong = Vec::new();
    let cases = cases();
    for (name, text) in &cases {
        let (text, wanted) = text.split_once("#! ").unwrap_or((text, ""));
        let told = told(text);
        if told != wanted.trim_end().split("\n#! ").collect::<Vec<_>>() {
            wrong.push(format!("tests/packs/plain/{name}\n#! {}\n", told.join("\n#! ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cases.len() >= 40, "only {} cases were found", cases.len());
}

#[test]
fn every_rule_has_a_broken_text() {
    let cases = cases();
    for rule in RULES {
        let start = format!("{}-", rule.id.to_lowercase());
        assert!(cases.iter().any(|(name, _)| name.starts_with(&start)), "{} has none", rule.id);
    }
}

fn told(text: &str) -> Vec<String> {
    let head = text.lines().next().unwrap().trim_start_matches("# ");
    let (language, file) = head.split_once('/').unwrap();
    let shelf = Shelf {
        language: Tag::parse(language).unwrap(),
        file: file.to_owned(),
        text: text.to_owned(),
    };
    let problems = problems(&shelf);
    let both = [Tongue::English, Tongue::French].into_iter();
    both.flat_map(|tongue| problems.iter().map(move |it| line(it, tongue))).collect()
}

fn line(problem: &Problem, tongue: Tongue) -> String {
    let kind = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let told = problem.told(tongue);
    let (place, words) = told.split_once(": ").unwrap();
    format!("{place}+{}: {words} [{kind}]", problem.length)
}

fn problems(shelf: &Shelf) -> Vec<Problem> {
    let list = "attestation\t3.1\nrécépissé\t2.2\ndonner\t5.9\nfaire\t6.5\n";
    let frequencies = BTreeMap::from([(Tag::default(), Frequencies::parse(list))]);
    let none = BTreeMap::new();
    let procedure = crate::real::home();
    let texts = check::Texts {
        sources: shelf,
        languages: &languages(),
        procedures: vec![&procedure],
        frequencies: if shelf.text.contains("récépissé") { frequencies } else { none },
    };
    check::plain(&texts).into_iter().collect()
}

fn languages() -> Languages {
    let language = |tag: &str| Language {
        tag: Tag::parse(tag).unwrap(),
        autonym: tag.to_owned(),
        name: tag.to_owned(),
        greeting: tag.to_owned(),
        direction: Direction::LeftToRight,
        reviewed: Reviewed::Draft,
    };
    Languages::new(["fr", "fr-simple", "en", "en-simple", "ar"].map(language).into()).unwrap()
}

fn cases() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/plain");
    let mut cases: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap())
        .map(|it| (it.file_name().into_string().unwrap(), fs::read_to_string(it.path()).unwrap()))
        .collect();
    cases.sort();
    cases
}
