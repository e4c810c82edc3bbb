//! `guichet fmt`: the files of a pack in their canonical lay-out.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use crate::cli::tongue;
use crate::{
    author::{files, leads_out, save},
    format::{
        Document,
        tidy::{self, TextOrder, Untidy},
    },
    pack::Pack,
    problem::{Note, Tongue},
    procedure::Id,
};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Arguments {
    /// The folder of a pack, or some of its files; the folder here if absent.
    #[arg(default_value = ".")]
    paths: Vec<PathBuf>,
    /// Changes nothing; tells which files are not tidy, and fails if there are any.
    #[arg(long)]
    check: bool,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let tongue = tongue::of_the_environment();
    let mut desk = Desk { tongue, only_looks: arguments.check, orders: BTreeMap::new() };
    let mut tally = Tally::default();
    arguments.paths.iter().for_each(|path| desk.path(path, &mut tally));
    let summary =
        if arguments.check { Note::new("fmt-summary-check") } else { Note::new("fmt-summary") };
    super::say(&summary.number("changed", tally.changed).told(tongue));
    let failed = tally.refused > 0 || arguments.check && tally.changed > 0;
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// How many files were looked at.
#[derive(Default)]
struct Tally {
    changed: usize,
    refused: usize,
}

struct Desk {
    tongue: Tongue,
    only_looks: bool,
    /// The order of the texts of each procedure, by the folder of its pack and its name.
    orders: BTreeMap<(PathBuf, String), Option<TextOrder>>,
}

impl Desk {
    fn path(&mut self, path: &Path, tally: &mut Tally) {
        if !path.is_dir() {
            let (root, file) = parted(path);
            return self.file(&root, &file, tally);
        }
        match files(path) {
            Ok(files) => files.iter().for_each(|file| self.file(path, file, tally)),
            Err(error) => self.tell(path, Err(unusable(&error)), tally),
        }
    }

    fn file(&mut self, root: &Path, file: &Path, tally: &mut Tally) {
        let path = root.join(file);
        let done = self.done(root, file, &path);
        self.tell(&path, done, tally);
    }

    /// Tidies a file; returns what was done to it, if anything, or why it is left as it is.
    fn done(&mut self, root: &Path, file: &Path, path: &Path) -> Result<Option<Note>, Note> {
        if !path.metadata().map_err(|error| unusable(&error))?.is_file() {
            return Err(Note::new("fmt-no-file"));
        }
        if leads_out(root, path) {
            return Err(Note::new("fmt-outside"));
        }
        let old = fs::read_to_string(path).map_err(|error| unusable(&error))?;
        let new = self.tidied(root, file, &old).map_err(|untidy| match untidy {
            Untidy::Broken => Note::new("fmt-broken"),
            Untidy::Unusual => Note::new("fmt-unusual"),
        })?;
        if new == old {
            return Ok(None);
        }
        if self.only_looks {
            return Ok(Some(Note::new("fmt-untidy")));
        }
        save(path, &new).map_err(|error| unusable(&error))?;
        Ok(Some(Note::new("fmt-tidied")))
    }

    fn tell(&self, path: &Path, done: Result<Option<Note>, Note>, tally: &mut Tally) {
        let told = |note: Note| note.with("file", &path.display()).told(self.tongue);
        match done {
            Ok(None) => {}
            Ok(Some(note)) => {
                tally.changed += 1;
                super::say(&told(note));
            }
            Err(note) => {
                tally.refused += 1;
                super::failed(&told(note));
            }
        }
    }

    fn tidied(&mut self, root: &Path, file: &Path, text: &str) -> Result<String, Untidy> {
        let path = file.to_string_lossy();
        if file.extension().is_some_and(|it| it == "ftl") {
            let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            return tidy::fluent(text, self.order(root, name).as_ref());
        }
        let document = Document::of(&path).ok_or(Untidy::Unusual)?;
        tidy::toml(text, document.shape)
    }

    /// Returns the order of a procedure's texts; nothing where there is none that can be read.
    fn order(&mut self, root: &Path, name: String) -> Option<TextOrder> {
        let order = |name: &str| {
            let pack = Pack::embedded().over(root).ok()?;
            let id = Id::new(name).ok().filter(|id| pack.procedure_ids().contains(id))?;
            let procedure = pack.open(&id, &pack.reference().ok()?).ok()?;
            Some(TextOrder::of(&procedure))
        };
        let key = (root.to_owned(), name);
        if !self.orders.contains_key(&key) {
            let found = order(&key.1);
            self.orders.insert(key.clone(), found);
        }
        self.orders.get(&key).cloned().flatten()
    }
}

fn unusable(error: &io::Error) -> Note {
    Note::new("fmt-unreadable").with("error", error)
}

/// Parts the path of a file of a pack into the folder of the pack and the path in it.
fn parted(path: &Path) -> (PathBuf, PathBuf) {
    let is_inside = |part: &std::ffi::OsStr| part == "procedures" || part == "locales";
    let parts: Vec<_> = path.iter().collect();
    let at = parts.iter().rposition(|it| is_inside(it)).unwrap_or(parts.len().saturating_sub(1));
    let (root, file) = parts.split_at(at);
    let root: PathBuf = root.iter().collect();
    (if root.as_os_str().is_empty() { PathBuf::from(".") } else { root }, file.iter().collect())
}
