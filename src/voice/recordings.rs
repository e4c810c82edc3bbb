//! Which recording says a text? Found by the text itself: when it changes, its recording is
//! stale by itself, and equal sentences share one.

use std::{
    collections::HashMap,
    fmt, fs,
    path::{Component, Path, PathBuf},
    str::FromStr,
};

use super::Found;
use crate::lang::Tag;

/// The recordings that the program carries, by their paths.
const INSIDE: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/recordings.rs"));

/// The index of one language, in `audio/<language>`.
pub const INDEX: &str = "index.tsv";

/// Returns the key of a text in a language: 64 bits of FNV-1a, written out so that it never
/// changes with a toolchain. White space counts as one space.
pub fn key(language: &Tag, spoken: &str) -> String {
    let spoken = spoken.split_whitespace().collect::<Vec<_>>().join(" ");
    let bytes = language.as_str().bytes().chain([0]).chain(spoken.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

/// Who made a recording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Maker {
    /// A person.
    Human,
    /// A program.
    Machine,
}

impl fmt::Display for Maker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Human => "human",
            Self::Machine => "machine",
        })
    }
}

/// One line of an index: `key`, `file`, `human` or `machine`, licence, who; with tabs between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key of the text.
    pub key: String,
    /// The file, below the folder of the language.
    pub file: PathBuf,
    /// Who made it.
    pub maker: Maker,
    /// Under which licence, as an SPDX identifier.
    pub licence: String,
    /// The name of the voice.
    pub who: String,
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { key, file, maker, licence, who } = self;
        write!(f, "{key}\t{}\t{maker}\t{licence}\t{who}", file.display())
    }
}

/// A line that is no entry.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}; write: key, file, human or machine, licence, who, with one tab between")]
pub struct BadLine(pub String);

impl FromStr for Entry {
    type Err = BadLine;

    fn from_str(line: &str) -> Result<Self, BadLine> {
        let bad = |what: &str| BadLine(what.to_owned());
        let [key, file, maker, licence, who] = line.split('\t').collect::<Vec<_>>()[..] else {
            return Err(bad("a line has five parts"));
        };
        let is_key = key.len() == 16 && key.bytes().all(|it| it.is_ascii_hexdigit());
        let is_below = Path::new(file).components().all(|it| matches!(it, Component::Normal(_)));
        let maker = match maker {
            "human" => Maker::Human,
            "machine" => Maker::Machine,
            _ => return Err(bad("the third part is `human` or `machine`")),
        };
        if !is_key || file.is_empty() || !is_below {
            return Err(bad("the first part is a key, the second a file below this folder"));
        }
        let (licence, who) = (licence.to_owned(), who.to_owned());
        Ok(Self { key: key.to_owned(), file: file.into(), maker, licence, who })
    }
}

/// The recordings of a pack. Each language's index is read at its first use.
#[derive(Debug, Default)]
pub struct Recordings {
    root: Option<PathBuf>,
    read: HashMap<Tag, HashMap<String, Found>>,
}

impl Recordings {
    /// Looks for recordings in the folder `audio` of this pack, and in the program.
    pub fn of(pack: Option<&Path>) -> Self {
        Self { root: pack.map(|it| it.join("audio")), read: HashMap::new() }
    }

    /// Returns the recording that says this text in this language, or in the plain language of an
    /// easy text, where the words are the same.
    pub fn find(&mut self, language: &Tag, spoken: &str) -> Option<Found> {
        let root = self.root.clone();
        language.chain().into_iter().find_map(|tag| {
            let index = self.read.entry(tag.clone()).or_insert_with(|| {
                let of_place = root.iter().flat_map(|root| files(root, &tag));
                inside(&tag).chain(of_place).collect()
            });
            index.get(&key(&tag, spoken)).cloned()
        })
    }
}

/// Returns the files of a language that are there, by key. What an index has wrong is told by
/// `guichet narrate --check`; a kiosk plays the rest.
fn files(root: &Path, language: &Tag) -> HashMap<String, Found> {
    let folder = root.join(language.as_str());
    let text = fs::read_to_string(folder.join(INDEX)).unwrap_or_default();
    let entries = entries(&text).filter_map(|(_, entry)| entry.ok());
    let inside = |file: &Path| {
        let real = folder.join(file).canonicalize().ok()?;
        real.starts_with(folder.canonicalize().ok()?).then_some(real).filter(|it| it.is_file())
    };
    entries.filter_map(|entry| Some((entry.key, Found::File(inside(&entry.file)?)))).collect()
}

/// Returns the recordings of a language that the program carries, by key.
fn inside(language: &Tag) -> impl Iterator<Item = (String, Found)> {
    let index = index_inside(language).unwrap_or_default();
    let entries = entries(index).filter_map(|(_, entry)| entry.ok());
    entries.filter_map(|entry| {
        Some((entry.key, Found::Inside(bytes_inside(language, entry.file.to_str()?)?)))
    })
}

/// Returns the index of the recordings of a language that the program carries.
pub fn index_inside(language: &Tag) -> Option<&'static str> {
    std::str::from_utf8(bytes_inside(language, INDEX)?).ok()
}

fn bytes_inside(language: &Tag, file: &str) -> Option<&'static [u8]> {
    let path = format!("audio/{language}/{file}");
    INSIDE.iter().find(|(known, _)| *known == path).map(|(_, bytes)| *bytes)
}

/// Returns the lines of an index with their numbers. Empty lines and those with `#` are none.
pub fn entries(text: &str) -> impl Iterator<Item = (usize, Result<Entry, BadLine>)> {
    let lines = text.lines().enumerate().filter(|(_, line)| {
        let line = line.trim();
        !line.is_empty() && !line.starts_with('#')
    });
    lines.map(|(at, line)| (at + 1, line.parse()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fr() -> Tag {
        Tag::parse("fr").unwrap()
    }

    #[test]
    fn a_key_is_of_the_words_and_the_language() {
        assert_eq!(key(&fr(), " Prenez  votre\n temps. "), key(&fr(), "Prenez votre temps."));
        assert_ne!(key(&fr(), "non"), key(&Tag::parse("en").unwrap(), "non"));
        assert_eq!(key(&fr(), "Bonjour"), "aa0fdc796d375de2", "a key never changes");
    }

    #[test]
    fn a_line_is_read_as_it_is_written() {
        let line = "0123456789abcdef\tlost/a.ogg\thuman\tCC0-1.0\tA. N.";
        assert_eq!(line.parse::<Entry>().unwrap().to_string(), line);
    }

    #[test]
    fn a_line_that_leads_elsewhere_is_refused() {
        for file in ["../a.ogg", "/etc/passwd", "", "./../a"] {
            let line = format!("0123456789abcdef\t{file}\thuman\tCC0-1.0\tA. N.");
            assert!(line.parse::<Entry>().is_err(), "{file}");
        }
    }
}
