//! The rules of plain language, applied to the texts of a pack.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use crate::{
    lang::{Languages, Tag},
    plain::{
        Finding, Frequencies, Ground, Kind, Level, Passage, Prose, Row, Work, judge, scores_of,
    },
    problem::{Lines, Problem},
    procedure::Procedure,
    text::{Manuscript, Piece, Reading, SHARED, Sources, TextName, Written},
};

/// The texts of a pack, and what is known around them.
pub struct Texts<'a> {
    /// Where they come from.
    pub sources: &'a dyn Sources,
    /// The languages of the pack.
    pub languages: &'a Languages,
    /// Its procedures.
    pub procedures: Vec<&'a Procedure>,
    /// How often words are used, for the languages whose list the pack has.
    pub frequencies: BTreeMap<Tag, Frequencies>,
}

/// Returns where the texts of a pack break the rules of plain language: every language, the words
/// of visitors only.
pub fn plain(texts: &Texts<'_>) -> BTreeSet<Problem> {
    let tags = texts.languages.iter().map(|it| &it.tag);
    let explained: BTreeMap<&Tag, _> = tags.map(|tag| (tag, texts.explained(tag))).collect();
    let books = texts.books();
    let problems_of = |(file, book): &(&str, Book)| {
        texts.problems_of(file, book, &explained[&book.work.language])
    };
    books.iter().flat_map(problems_of).collect()
}

/// Returns how easy the texts of every file are, in every language.
pub fn scores(texts: &Texts<'_>) -> Vec<Row> {
    let books = texts.books().into_iter();
    books
        .map(|(file, book)| {
            let language = book.work.language.clone();
            let scores = scores_of(&book.work, texts.frequencies.get(&language.plain()));
            Row { file: file.to_owned(), language, scores }
        })
        .collect()
}

/// The texts of a file in one language: those that visitors see, the program's and the pack's.
struct Book {
    sources: Vec<Manuscript>,
    /// For every passage of the work: which source it comes from, and its places there.
    origins: Vec<(usize, Reading)>,
    work: Work,
}

impl<'a> Texts<'a> {
    fn books(&self) -> Vec<(&'a str, Book)> {
        let own = self.procedures.iter().map(|it| it.id.as_str());
        let files: Vec<&str> = SHARED.into_iter().chain(own).collect();
        let tags: Vec<&Tag> = self.languages.iter().map(|it| &it.tag).collect();
        let pairs = files.iter().flat_map(|file| tags.iter().map(move |tag| (*file, *tag)));
        pairs.map(|(file, tag)| (file, Book::read(self.sources, tag, file))).collect()
    }

    fn problems_of(&self, file: &str, book: &Book, explained: &[(String, String)]) -> Vec<Problem> {
        let language = &book.work.language;
        let own = self.procedures.iter().find(|it| it.id == file);
        let ground = Ground {
            explained,
            frequencies: self.frequencies.get(&language.plain()),
            read_by_people: own.is_some_and(|it| !it.review.easy_text_read_by.is_empty()),
        };
        let findings = judge(&book.work, &ground);
        let lines: Vec<Lines<'_>> = book.sources.iter().map(|it| Lines::new(&it.source)).collect();
        findings.into_iter().map(|finding| book.problem(&lines, finding)).collect()
    }

    /// Returns the titles of the glossary of a language, with their names.
    fn explained(&self, language: &Tag) -> Vec<(String, String)> {
        let chain = language.chain();
        let books = chain.iter().map(|tag| Book::read(self.sources, tag, "glossary"));
        let titles = books.flat_map(|book| {
            let texts = book.work.passages.into_iter().filter(|it| it.name.part.is_none());
            texts.map(|it| (it.prose.text, it.name.id))
        });
        titles.collect()
    }
}

impl Book {
    fn read(sources: &dyn Sources, language: &Tag, file: &str) -> Self {
        let sources: Vec<Manuscript> =
            sources.texts(language, file).iter().map(Manuscript::read).collect();
        let mut strongest: BTreeMap<&TextName, usize> = BTreeMap::new();
        for (place, source) in sources.iter().enumerate() {
            strongest.extend(source.texts.iter().map(|it| (&it.name, place)));
        }
        let (mut origins, mut passages) = (Vec::new(), Vec::new());
        for (place, source) in sources.iter().enumerate() {
            for written in source.texts.iter().filter(|it| strongest[&it.name] == place) {
                for (passage, reading) in passages_of(file, written) {
                    passages.push(passage);
                    origins.push((place, reading));
                }
            }
        }
        Self { origins, work: Work { language: language.clone(), passages }, sources }
    }

    fn problem(&self, lines: &[Lines<'_>], finding: Finding) -> Problem {
        let (place, reading) = &self.origins[finding.passage];
        let at = in_source(reading, &finding.at);
        let problem =
            Problem::placed(&self.sources[*place].path, &lines[*place], &at, finding.note);
        match finding.level {
            Level::Error => problem,
            Level::Warning => problem.as_warning(),
        }
    }
}

fn passages_of(file: &str, written: &Written) -> Vec<(Passage, Reading)> {
    let kind = Kind::of(file, &written.name);
    let readings = written.readings(&filled).into_iter().enumerate();
    readings
        .map(|(number, reading)| {
            let prose = Prose::of(&reading);
            (Passage { name: written.name.clone(), kind, reading: number, prose }, reading)
        })
        .collect()
}

/// Returns what stands for what is filled in later: as long as it mostly is, and never judged.
fn filled(piece: &Piece) -> String {
    match piece {
        Piece::Call { function, .. } if function == "SITE" => "site.gouv.fr".to_owned(),
        Piece::Call { function, .. } if function == "PHONE" => "3939".to_owned(),
        _ => "12".to_owned(),
    }
}

/// Returns where some bytes of a reading stand in its source.
fn in_source(reading: &Reading, at: &Range<usize>) -> Range<usize> {
    let start = reading.source_of(at.start);
    let last = reading.text.get(at.clone()).and_then(|it| it.chars().next_back());
    let end = last.map_or(start, |it| reading.source_of(at.end - it.len_utf8()) + it.len_utf8());
    start..end.max(start)
}
