//! What a check judges, read from a pack and parsed.

use std::{
    borrow::Cow,
    path::{Path, PathBuf},
    sync::Arc,
};

use jiff::civil::Date;

use super::recordings::recordings;
use crate::{
    check::{self, Material, Opened, PackFile, Recordings, Shelf},
    lang::Tag,
    pack::{Pack, Reference},
    problem::{Problem, Severity},
    procedure::{self, Id},
    text::{Catalogue, Manuscript, SHARED, SourceText, Sources},
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
    /// What could be read of those that are broken.
    drafts: Vec<Opened>,
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
        let drafts = drafts(pack, &reference, &procedures);
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
            drafts,
            shelf,
            catalogue,
            today,
            problems,
        })
    }

    /// Returns what is wrong in the texts and scenarios of procedures that are broken themselves,
    /// as far as that can be told.
    fn of_the_broken(&self) -> Vec<Problem> {
        let languages = &self.reference.manifest.languages;
        let ids: Vec<&str> = self.drafts.iter().map(|it| it.procedure.id.as_str()).collect();
        let shelf = Shelf::read(&*self.pack, languages.iter().map(|it| &it.tag), &ids);
        let material = Material { procedures: &self.drafts, shelf: &shelf, ..self.material() };
        let is_own = |it: &Problem| {
            let inside = self.pack.inside(&it.file);
            let name = inside.strip_prefix("locales/").and_then(|it| it.split_once('/'));
            name.is_some_and(|(_, name)| {
                name.strip_suffix(".ftl").is_some_and(|it| ids.contains(&it))
            })
        };
        let mut problems = if ids.is_empty() { vec![] } else { check::texts(&material) };
        problems.retain(is_own);
        problems.extend(self.faults_of_unread(&ids));
        let scenarios = |opened: &Opened| {
            let book = self.pack.scenarios(&opened.procedure, &self.reference, self.today);
            book.err().unwrap_or_default()
        };
        problems.extend(self.drafts.iter().flat_map(scenarios));
        problems
    }

    /// Returns what is wrong in itself in the texts of procedures of which nothing could be read.
    fn faults_of_unread(&self, drafts: &[&str]) -> Vec<Problem> {
        let is_read = |id: &&Id| {
            drafts.contains(&id.as_str())
                || self.procedures.iter().any(|it| it.procedure.id == **id)
        };
        let unread = self.reference.procedures.iter().filter(|id| !is_read(id));
        let languages = &self.reference.manifest.languages;
        let texts = unread
            .flat_map(|id| languages.iter().map(move |it| (&it.tag, id)))
            .flat_map(|(tag, id)| self.pack.texts(tag, id.as_str()));
        texts.flat_map(|it| Manuscript::faults(&it)).collect()
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
            unread: self.reference.procedures.len() - self.procedures.len() + self.pack.unlisted(),
            unlisted: self.pack.unlisted() > 0,
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
        let material = self.material();
        // Of those that cannot be read that alone is told.
        let read = self.procedures.iter();
        let read = read.filter(|it| !self.pack.has_unread_scenarios(&it.procedure.id));
        let of = |opened: &Opened| {
            let book = self.pack.scenarios(&opened.procedure, &self.reference, self.today);
            check::scenarios(opened, book, &ground, &material)
        };
        read.flat_map(of).collect()
    }

    /// Returns what was wrong already when the pack was read: procedures that cannot be parsed,
    /// files that cannot be taken.
    pub fn problems(&self) -> Vec<Problem> {
        let broken = self.of_the_broken();
        self.problems.iter().cloned().chain(broken).chain(self.pack.problems()).collect()
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

/// Reads what can be read of the procedures that are broken.
fn drafts(pack: &Pack, reference: &Reference, read: &[Opened]) -> Vec<Opened> {
    let is_read = |id: &&Id| read.iter().any(|it| it.procedure.id == **id);
    let draft = |id: &Id| {
        let source = pack.procedure_text(id)?;
        let procedure = procedure::draft(id, &source.text, &reference.known())?;
        Some(Opened { procedure: Arc::new(procedure), source })
    };
    reference.procedures.iter().filter(|id| !is_read(id)).filter_map(draft).collect()
}

/// Returns what keeps texts from being read in some files of some languages.
pub fn faults<'a>(
    pack: &Pack,
    languages: impl IntoIterator<Item = &'a Tag>,
    files: &[&str],
) -> Vec<Problem> {
    let pairs = languages.into_iter().flat_map(|tag| files.iter().map(move |file| (tag, *file)));
    let mut faults: Vec<Problem> = pairs
        .flat_map(|(tag, file)| pack.texts(tag, file))
        // What the program carries has no problem.
        .filter(|it| matches!(it.text, Cow::Owned(_)))
        .flat_map(|it| Manuscript::faults(&it))
        .filter(|it| it.severity == Severity::Error)
        .chain(pack.problems())
        .collect();
    faults.sort();
    faults.dedup();
    faults
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
