//! One line: a text and the source wording that it was compared with.

use std::fmt;

use super::super::corpus;
use crate::{problem::Note, procedure::Id, text::TextName};

/// A text and the source wording that its translation was last compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The file of the text, such as `kiosk`.
    pub file: String,
    /// Its name.
    pub name: TextName,
    /// The source wording.
    pub wording: String,
}

/// A line that cannot be read.
pub(super) struct Bad {
    /// Where, from 1.
    pub(super) column: usize,
    /// Why.
    pub(super) note: Note,
}

impl Line {
    /// Reads a line.
    pub(super) fn parse(line: &str) -> Result<Self, Bad> {
        let bad = |column, note| Err(Bad { column, note });
        if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|it| line.starts_with(it)) {
            return bad(1, Note::new("confirmed-merge"));
        }
        let parts: Vec<&str> = line.split('\t').collect();
        let [file, name, wording] = parts[..] else {
            return bad(1, Note::new("confirmed-parts").number("count", parts.len()));
        };
        let name_at = file.chars().count() + 2;
        let wording_at = name_at + name.chars().count() + 1;
        if Id::new(file).is_err() {
            return bad(1, Note::new("confirmed-file").with("file", file));
        }
        let Some(name) = corpus::name(name) else {
            return bad(name_at, Note::new("confirmed-name").with("name", name));
        };
        if wording.trim().is_empty() {
            return bad(wording_at, Note::new("confirmed-empty").with("name", &name));
        }
        match unescaped(wording) {
            Ok(wording) => Ok(Self { file: file.to_owned(), name, wording }),
            Err(at) => bad(wording_at + at, Note::new("confirmed-escape")),
        }
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wording = self.wording.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t");
        write!(f, "{}\t{}\t{wording}", self.file, self.name)
    }
}

/// Returns a wording as it was; where an escape means nothing, the place of its `\`.
fn unescaped(text: &str) -> Result<String, usize> {
    let mut wording = String::new();
    let mut letters = text.chars().enumerate();
    while let Some((at, letter)) = letters.next() {
        let meant = match letter {
            '\\' => match letters.next() {
                Some((_, '\\')) => '\\',
                Some((_, 'n')) => '\n',
                Some((_, 't')) => '\t',
                _ => return Err(at),
            },
            _ => letter,
        };
        wording.push(meant);
    }
    Ok(wording)
}
