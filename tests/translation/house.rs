//! Packs of tests: in memory, and in folders that are removed at the end.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use guichet::{
    lang::{Languages, Tag},
    pack::Pack,
    text::{SourceText, Sources},
    translation::Corpus,
};

use crate::folder::Folder;

/// Files of a pack in memory, by path.
pub(crate) struct Memory(pub(crate) BTreeMap<String, String>);

impl Sources for Memory {
    fn texts(&self, language: &Tag, file: &str) -> Vec<SourceText> {
        let path = format!("locales/{language}/{file}.ftl");
        let text = self.0.get(&path).cloned();
        text.map(|text| SourceText { path, text: text.into() }).into_iter().collect()
    }
}

impl Memory {
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        Self(files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect())
    }

    /// Returns its texts, in the languages that the shipped pack has.
    pub(crate) fn corpus(&self) -> Corpus {
        let languages = Pack::embedded().manifest().unwrap().languages;
        let own = languages.iter().filter(|it| {
            let start = format!("locales/{}/", it.tag);
            self.0.keys().any(|path| path.starts_with(&start))
        });
        let languages = Languages::new(own.cloned().collect()).unwrap();
        Corpus::new(self, &languages, &[])
    }
}

/// A folder with a copy of a pack.
pub(crate) type House = Folder;

impl House {
    /// Copies the shipped pack.
    pub(crate) fn shipped() -> Self {
        let house = Self::new();
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        for file in ["pack.toml", "values.toml", "papers.toml", "facts.toml"] {
            fs::copy(own.join(file), house.0.join(file)).unwrap();
        }
        for folder in ["locales", "procedures"] {
            copy(&own.join(folder), &house.0.join(folder));
        }
        house
    }

    /// Replaces words of a file, which must be there.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path}: {from}");
        self.write(path, &text.replacen(from, to, 1));
    }

    /// Returns every file with what it holds.
    pub(crate) fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut found = BTreeMap::new();
        let mut folders = vec![self.0.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
                if entry.is_dir() {
                    folders.push(entry);
                } else {
                    let path = entry.strip_prefix(&self.0).unwrap().to_owned();
                    found.insert(path, fs::read(&entry).unwrap());
                }
            }
        }
        found
    }

    /// Returns the paths of the files that are not as they were.
    pub(crate) fn changed(&self, before: &BTreeMap<PathBuf, Vec<u8>>) -> Vec<String> {
        let now = self.files();
        let paths = now.keys().chain(before.keys()).filter(|it| now.get(*it) != before.get(*it));
        let mut paths: Vec<String> = paths.map(|it| it.display().to_string()).collect();
        paths.sort();
        paths.dedup();
        paths
    }

    /// Runs the program; `PACK` among the arguments is this folder. Returns what it says, and
    /// whether it went well.
    pub(crate) fn run(&self, arguments: &[&str]) -> (String, bool) {
        let arguments = arguments.iter().map(|it| it.replace("PACK", self.path()));
        let output = Command::new(env!("CARGO_BIN_EXE_guichet"))
            .args(arguments)
            .env("LC_ALL", "en_GB.UTF-8")
            .output()
            .unwrap();
        let told = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        (told.replace(self.path(), "PACK"), output.status.success())
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(|it| it.unwrap().path()) {
        let target = to.join(entry.file_name().unwrap());
        if entry.is_dir() {
            copy(&entry, &target);
        } else {
            fs::copy(&entry, &target).unwrap();
        }
    }
}

pub(crate) fn tag(text: &str) -> Tag {
    Tag::parse(text).unwrap()
}
