//! The recordings of a pack, as they are found on the disk or in the program.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    check::{Recorded, Recordings},
    lang::{Languages, Tag},
    voice::{Entry, INDEX, Recording, entries, index_inside},
};

/// The line of an index that says that nothing is missing.
const COMPLETE: &str = "# complete";

/// Returns the recordings of every language that has an index: those of a folder, or else those
/// that the program carries.
pub(super) fn recordings(languages: &Languages, folder: Option<&Path>) -> Vec<Recordings> {
    let tags = languages.iter().map(|language| &language.tag);
    match folder {
        Some(folder) => tags.filter_map(|tag| in_folder(tag, folder)).collect(),
        None => tags.filter_map(inside).collect(),
    }
}

fn in_folder(tag: &Tag, pack: &Path) -> Option<Recordings> {
    let folder = pack.join("audio").join(tag.as_str()).canonicalize().ok()?;
    let text = fs::read_to_string(folder.join(INDEX)).ok()?;
    let recorded = |entry: Entry| match Recording::open(&folder.join(&entry.file)) {
        Ok(_) => Recorded::Key(entry.key),
        Err(_) => Recorded::Broken { key: entry.key, file: entry.file.display().to_string() },
    };
    let named: BTreeSet<_> =
        entries(&text).filter_map(|(_, entry)| entry.ok()).map(|it| it.file).collect();
    let files = files_in(&folder, Path::new("")).into_iter();
    let orphans = files.filter(|it| *it != Path::new(INDEX) && !named.contains(it));
    let orphans = orphans.map(|it| folder.join(it).display().to_string()).collect();
    let index = folder.join(INDEX).display().to_string();
    Some(Recordings { orphans, ..of_index(tag, index, &text, recorded) })
}

/// What the program carries can be played: its tests play it.
fn inside(tag: &Tag) -> Option<Recordings> {
    let text = index_inside(tag)?;
    let index = format!("audio/{tag}/{INDEX}");
    Some(of_index(tag, index, text, |entry| Recorded::Key(entry.key)))
}

fn of_index(
    tag: &Tag,
    index: String,
    text: &str,
    recorded: impl Fn(Entry) -> Recorded,
) -> Recordings {
    let lines =
        entries(text).map(|(line, entry)| (line, entry.map_or(Recorded::Unreadable, &recorded)));
    let complete = text.lines().position(|line| line.trim() == COMPLETE).map(|at| at + 1);
    let (language, lines) = (tag.clone(), lines.collect());
    Recordings { language, index, complete, lines, orphans: vec![] }
}

/// Returns the files of a folder and of those in it, by their paths below it.
fn files_in(root: &Path, below: &Path) -> Vec<PathBuf> {
    let Ok(found) = fs::read_dir(root.join(below)) else { return vec![] };
    let files = found.filter_map(Result::ok).flat_map(|it| {
        let path = below.join(it.file_name());
        let is_folder = it.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder { files_in(root, &path) } else { vec![path] }
    });
    files.collect()
}
