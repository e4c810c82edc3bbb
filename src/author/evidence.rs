//! What a check judges, read from a pack and parsed.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use jiff::civil::Date;

use super::recordings::recordings;
use crate::{
    check::{self, Material, Opened, PackFile, Recordings, Shelf},
    pack::{Pack, Reference},
    problem::Problem,
    text::{Catalogue, SHARED, SourceText},
    translation::Corpus,
};

/// What a check judges: everything that it borrows.
pub struct Evidence {
    pack: Arc<Pack>,
    folder: Option<PathBuf>,
    reference: Reference,
    manifest_source: SourceText,
    values_source: SourceText,
    procedures: Vec<Opened>,
    shelf: Shelf,
    catalogue: Catalogue,
    today: Date,
    problems: Vec<Problem>,
}

impl Evidence {
    /// Reads a pack, which lies in a folder over the program's own, or is that. Dates are judged
    /// against a day.
    ///
    /// # Errors
    /// Every problem of the files on which all others rest.
    pub fn read(
        pack: &Arc<Pack>,
        folder: Option<&Path>,
        today: Date,
    ) -> Result<Self, Vec<Problem>> {
        let reference = pack.reference()?;
        let mut problems = Vec::new();
        let procedures = procedures(pack, &reference, &mut problems);
        let languages = &reference.manifest.languages;
        let own = procedures.iter().map(|it| it.procedure.id.as_str());
        let files: Vec<&str> = SHARED.into_iter().chain(own).collect();
        let shelf = Shelf::read(&**pack, languages.iter().map(|it| &it.tag), &files);
        let manifest_source = source(pack.manifest_text(), "pack.toml");
        let values_source = source(pack.values_text(), "values.toml");
        let (languages, values) = (Arc::new(languages.clone()), Arc::clone(&reference.values));
        let catalogue = Catalogue::new(Arc::clone(pack) as Arc<_>, languages, values, today);
        let folder = folder.map(Path::to_owned);
        Ok(Self {
            pack: Arc::clone(pack),
            folder,
            reference,
            manifest_source,
            values_source,
            procedures,
            shelf,
            catalogue,
            today,
            problems,
        })
    }

    /// Returns what is judged.
    pub fn material(&self) -> Material<'_> {
        Material {
            manifest: &self.reference.manifest,
            manifest_source: &self.manifest_source,
            values: &self.reference.values,
            values_source: &self.values_source,
            papers: &self.reference.papers,
            facts: &self.reference.facts,
            procedures: &self.procedures,
            unread: self.reference.procedures.len() - self.procedures.len(),
            named: &self.reference.procedures,
            shelf: &self.shelf,
            catalogue: &self.catalogue,
            today: self.today,
        }
    }

    /// Returns the recordings of every language that has an index.
    pub fn recordings(&self) -> Vec<Recordings> {
        recordings(&self.reference.manifest.languages, self.folder.as_deref())
    }

    /// Returns the files of the folder.
    pub fn files(&self) -> Vec<PackFile> {
        let files = self.pack.local_files().into_iter();
        files.map(|(inside, shown)| PackFile { inside, shown }).collect()
    }

    /// Returns the texts as prose, for the rules of plain language.
    pub fn prose(&self) -> check::Texts<'_> {
        let languages = &self.reference.manifest.languages;
        check::Texts {
            sources: &*self.pack,
            languages,
            procedures: self.procedures.iter().map(|it| &*it.procedure).collect(),
            frequencies: self.pack.word_frequencies(languages),
        }
    }

    /// Returns the texts beside their translations.
    pub fn corpus(&self) -> Corpus {
        corpus(&self.pack, &self.reference)
    }

    /// Returns what is wrong with the scenarios, and what none of them tries.
    pub fn scenarios(&self) -> Vec<Problem> {
        let ground = self.pack.ground(&self.reference, self.today);
        let of = |opened: &Opened| {
            let Opened { procedure, source } = opened;
            let book = self.pack.scenarios(procedure, &self.reference, self.today);
            check::scenarios(&source.path, procedure, book, &ground)
        };
        self.procedures.iter().flat_map(of).collect()
    }

    /// Returns what was wrong already when the pack was read: procedures that cannot be parsed,
    /// files that cannot be taken.
    pub fn problems(&self) -> Vec<Problem> {
        self.problems.iter().cloned().chain(self.pack.problems()).collect()
    }
}

fn source(text: Option<SourceText>, path: &str) -> SourceText {
    text.unwrap_or_else(|| SourceText { path: path.to_owned(), text: "".into() })
}

fn procedures(pack: &Pack, reference: &Reference, problems: &mut Vec<Problem>) -> Vec<Opened> {
    let opened = reference.procedures.iter().map(|id| {
        let procedure = Arc::new(pack.open(id, reference)?);
        let source = source(pack.procedure_text(id), &format!("procedures/{id}.toml"));
        Ok(Opened { procedure, source })
    });
    let taken =
        |opened: Result<Opened, Vec<Problem>>| opened.map_err(|it| problems.extend(it)).ok();
    opened.filter_map(taken).collect()
}

/// Returns the texts of a pack, those of its procedures in the order of the home screen.
pub fn corpus(pack: &Pack, reference: &Reference) -> Corpus {
    let home = &reference.manifest.home;
    let mut ids = reference.procedures.clone();
    ids.sort_by_key(|id| home.iter().position(|it| it == id).unwrap_or(home.len()));
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let languages = &reference.manifest.languages;
    let corpus = Corpus::new(pack, languages, &ids);
    languages.iter().fold(corpus, |corpus, language| {
        corpus.with_confirmed(&language.tag, &pack.confirmed_texts(&language.tag))
    })
}
