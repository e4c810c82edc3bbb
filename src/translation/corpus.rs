//! Every text of a pack in every language, as its authors wrote it, and what was confirmed of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Confirmed;
use crate::{
    lang::{Languages, Tag},
    problem::Problem,
    text::{Manuscript, SHARED, SourceText, Sources, TextName, Written},
};

/// Every text of a pack in every language.
pub struct Corpus {
    files: Vec<String>,
    languages: Vec<Tag>,
    volumes: HashMap<(Tag, String), Volume>,
    confirmed: HashMap<Tag, Confirmed>,
}

/// One file of one language: its sources, weakest first, and where its texts stand in them.
#[derive(Default)]
struct Volume {
    manuscripts: Vec<Manuscript>,
    order: Vec<TextName>,
    places: BTreeMap<TextName, (usize, usize)>,
}

/// A text, where it is written.
#[derive(Clone, Copy)]
pub struct Found<'a> {
    /// The source that has it; of several the strongest.
    pub manuscript: &'a Manuscript,
    /// The text in it.
    pub written: &'a Written,
}

impl Found<'_> {
    /// Returns its words as they stand there, each line without its indentation.
    pub fn wording(&self) -> String {
        self.written.wording(&self.manuscript.source)
    }
}

impl Corpus {
    /// Reads the texts of a pack: those of the interface, of these procedures in this order, and
    /// what several of them share.
    pub fn new(sources: &dyn Sources, languages: &Languages, procedures: &[String]) -> Self {
        let [interface, shared @ ..] = SHARED;
        let files = [interface.to_owned()].into_iter().chain(procedures.iter().cloned());
        let files: Vec<String> = files.chain(shared.map(str::to_owned)).collect();
        let languages: Vec<Tag> = languages.iter().map(|it| it.tag.clone()).collect();
        let pairs = languages.iter().flat_map(|tag| files.iter().map(move |file| (tag, file)));
        let volumes = pairs
            .map(|(tag, file)| ((tag.clone(), file.clone()), Volume::of(&sources.texts(tag, file))))
            .collect();
        Self { files, languages, volumes, confirmed: HashMap::new() }
    }

    /// Adds what was confirmed of the translations of a language: one source for each folder of the
    /// pack, weakest first.
    #[must_use]
    pub fn with_confirmed(mut self, language: &Tag, sources: &[SourceText]) -> Self {
        let confirmed = Confirmed::read(sources);
        if confirmed.is_begun() {
            self.confirmed.insert(language.clone(), confirmed);
        }
        self
    }

    /// Returns the names of the files, most visible first.
    pub fn files(&self) -> &[String] {
        &self.files
    }

    /// Returns every language, the first one of the pack first.
    pub fn languages(&self) -> &[Tag] {
        &self.languages
    }

    /// Returns the languages that are translated from another.
    pub fn translations(&self) -> impl Iterator<Item = &Tag> {
        self.languages.iter().filter(|it| self.source_of(it).is_some())
    }

    /// Returns the language from which another is translated: an easy text from the plain one of
    /// its family, the others from the pack's first, which is translated from none.
    pub fn source_of(&self, language: &Tag) -> Option<&Tag> {
        let plain = language.plain();
        let sister = self.languages.iter().find(|it| language.is_simple() && **it == plain);
        sister.or(self.languages.first()).filter(|it| *it != language)
    }

    /// Returns a text of a language.
    pub fn text(&self, language: &Tag, file: &str, name: &TextName) -> Option<Found<'_>> {
        let volume = self.volume(language, file)?;
        let (manuscript, at) = *volume.places.get(name)?;
        let manuscript = volume.manuscripts.get(manuscript)?;
        Some(Found { manuscript, written: manuscript.texts.get(at)? })
    }

    /// Returns the names of the texts of a file, in its order.
    pub fn names(&self, language: &Tag, file: &str) -> &[TextName] {
        self.volume(language, file).map_or(&[], |it| it.order.as_slice())
    }

    /// Returns the sources of a file of a language, weakest first.
    pub fn manuscripts(&self, language: &Tag, file: &str) -> Vec<&Manuscript> {
        self.volume(language, file).map(|it| it.manuscripts.iter().collect()).unwrap_or_default()
    }

    /// Returns what was confirmed of a language, if anything ever was.
    pub fn confirmed(&self, language: &Tag) -> Option<&Confirmed> {
        self.confirmed.get(language)
    }

    /// Returns what is wrong in the files that say what was confirmed.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems: Vec<_> =
            self.confirmed.values().flat_map(Confirmed::problems).cloned().collect();
        problems.sort();
        problems
    }

    /// Returns every word that the glossary of the pack's first language explains.
    pub fn glossary(&self) -> BTreeSet<&str> {
        let first = self.languages.first();
        first.iter().flat_map(|it| self.names(it, "glossary")).map(|it| it.id.as_str()).collect()
    }

    fn volume(&self, language: &Tag, file: &str) -> Option<&Volume> {
        self.volumes.get(&(language.clone(), file.to_owned()))
    }
}

impl Volume {
    fn of(sources: &[SourceText]) -> Self {
        let mut volume = Self::default();
        for source in sources {
            let manuscript = Manuscript::read(source);
            let mut own = BTreeSet::new();
            for (at, written) in manuscript.texts.iter().enumerate() {
                // Of those that stand twice in one source the first counts; a check tells of it.
                if !own.insert(written.name.clone()) {
                    continue;
                }
                let place = (volume.manuscripts.len(), at);
                if volume.places.insert(written.name.clone(), place).is_none() {
                    volume.order.push(written.name.clone());
                }
            }
            volume.manuscripts.push(manuscript);
        }
        volume
    }
}

/// Reads the name of a text, such as `lost-licence_where.why`; nothing if it cannot be one.
pub fn name(word: &str) -> Option<TextName> {
    let (id, part) = word.split_once('.').map_or((word, None), |(id, part)| (id, Some(part)));
    let fits = |it: &str| {
        it.starts_with(|first: char| first.is_ascii_alphabetic())
            && it.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    (fits(id) && part.is_none_or(fits))
        .then(|| TextName { id: id.to_owned(), part: part.map(str::to_owned) })
}
