//! `guichet fmt`: the files of a pack in their canonical lay-out.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use crate::{
    author::{Words, files, save},
    format::{
        Document,
        tidy::{self, TextOrder, Untidy},
    },
    pack::Pack,
    procedure::Id,
    text::Args,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The folder of a pack, or some of its files; the folder here if absent.
    #[arg(default_value = ".")]
    paths: Vec<PathBuf>,
    /// Changes nothing; tells which files are not tidy, and fails if there are any.
    #[arg(long)]
    check: bool,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let words = Words::of_the_environment();
    let mut desk = Desk { words: &words, only_looks: arguments.check, orders: BTreeMap::new() };
    let mut tally = Tally::default();
    for path in &arguments.paths {
        if let Err(error) = desk.path(path, &mut tally) {
            let args = Args::new()
                .text("file", &path.display().to_string())
                .text("error", &error.to_string());
            eprintln!("{}", words.say("fmt-unreadable", &args));
            tally.refused += 1;
        }
    }
    let summary = if arguments.check { "fmt-summary-check" } else { "fmt-summary" };
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let args = Args::new()
        .number("changed", count(tally.changed))
        .number("same", count(tally.same))
        .number("refused", count(tally.refused));
    super::say(&words.say(summary, &args));
    let failed = tally.refused > 0 || arguments.check && tally.changed > 0;
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// How many files were looked at.
#[derive(Default)]
struct Tally {
    changed: usize,
    same: usize,
    refused: usize,
}

struct Desk<'a> {
    words: &'a Words,
    only_looks: bool,
    /// The order of the texts of each procedure, by the folder of its pack and its name.
    orders: BTreeMap<(PathBuf, String), Option<TextOrder>>,
}

impl Desk<'_> {
    fn path(&mut self, path: &Path, tally: &mut Tally) -> io::Result<()> {
        if path.is_dir() {
            for file in files(path)? {
                self.file(path, &file, tally)?;
            }
            return Ok(());
        }
        let (root, file) = parted(path);
        self.file(&root, &file, tally)
    }

    fn file(&mut self, root: &Path, file: &Path, tally: &mut Tally) -> io::Result<()> {
        let path = root.join(file);
        let old = fs::read_to_string(&path)?;
        let shown = Args::new().text("file", &path.display().to_string());
        match self.tidied(root, file, &old) {
            Ok(new) if new == old => tally.same += 1,
            Ok(new) => {
                tally.changed += 1;
                if self.only_looks {
                    super::say(&self.words.say("fmt-untidy", &shown));
                } else {
                    save(&path, &new)?;
                    super::say(&self.words.say("fmt-tidied", &shown));
                }
            }
            Err(untidy) => {
                tally.refused += 1;
                let id = match untidy {
                    Untidy::Broken => "fmt-broken",
                    Untidy::Unusual => "fmt-unusual",
                };
                eprintln!("{}", self.words.say(id, &shown));
            }
        }
        Ok(())
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

/// Parts the path of a file of a pack into the folder of the pack and the path in it.
fn parted(path: &Path) -> (PathBuf, PathBuf) {
    let is_inside = |part: &std::ffi::OsStr| part == "procedures" || part == "locales";
    let parts: Vec<_> = path.iter().collect();
    let at = parts.iter().rposition(|it| is_inside(it)).unwrap_or(parts.len().saturating_sub(1));
    let (root, file) = parts.split_at(at);
    let root: PathBuf = root.iter().collect();
    (if root.as_os_str().is_empty() { PathBuf::from(".") } else { root }, file.iter().collect())
}
