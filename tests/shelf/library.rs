//! The invented pack that tests read from, and small words to build with.
#![allow(dead_code, clippy::unwrap_used)] // each test crate uses a part of it; a test may panic

use std::{fs, path::Path};

use guichet::problem::Problem;
use guichet::procedure::{
    Answer, Answers, FactBook, Facts, Given, Id, Known, Name, PaperBook, Procedure, Values, parse,
};
use jiff::civil::{Date, date};

/// The day of every visit in these tests.
pub(crate) const TODAY: Date = date(2026, 12, 1);

/// The dictionaries of the invented pack.
pub(crate) struct Library {
    pub(crate) values: Values,
    pub(crate) facts: FactBook,
    pub(crate) papers: PaperBook,
    themes: Vec<Id>,
    audiences: Vec<Id>,
    places: Vec<Id>,
    procedures: Vec<Id>,
}

impl Library {
    pub(crate) fn open() -> Self {
        let ids = |list: &[&str]| list.iter().map(|it| id(it)).collect();
        Self {
            values: Values::parse("values.toml", &file("good/values.toml")).unwrap(),
            facts: FactBook::parse("facts.toml", &file("good/facts.toml")).unwrap(),
            papers: PaperBook::parse("papers.toml", &file("good/papers.toml")).unwrap(),
            themes: ids(&["housing", "identity"]),
            audiences: ids(&["everyone", "young"]),
            places: ids(&["town-hall", "france-services"]),
            procedures: ids(&["home", "benefit", "appeal"]),
        }
    }

    pub(crate) fn parse(&self, name: &str, text: &str) -> Result<Procedure, Vec<Problem>> {
        parse(name, text, &self.known())
    }

    pub(crate) fn known(&self) -> Known<'_> {
        Known {
            themes: &self.themes,
            audiences: &self.audiences,
            places: &self.places,
            papers: &self.papers,
            facts: &self.facts,
            values: &self.values,
            procedures: Some(&self.procedures),
        }
    }

    pub(crate) fn home(&self) -> Procedure {
        self.parse("home.toml", &file("good/home.toml")).unwrap()
    }

    pub(crate) fn given<'a>(&'a self, facts: &'a Facts) -> Given<'a> {
        Given { facts, values: &self.values, today: TODAY }
    }
}

pub(crate) fn file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs").join(name);
    fs::read_to_string(path).unwrap()
}

pub(crate) fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

pub(crate) fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

pub(crate) fn choice(option: &str) -> Answer {
    Answer::Choice(id(option))
}

pub(crate) fn choices(options: &[&str]) -> Answer {
    Answer::Choices(options.iter().map(|it| id(it)).collect())
}

/// Answers by step.
pub(crate) fn answers<const N: usize>(given: [(&str, Answer); N]) -> Answers {
    let mut answers = Answers::default();
    for (step, answer) in given {
        answers.set(id(step), answer);
    }
    answers
}
