//! A file of texts as its author wrote it: every text with its place, before anything is filled in.

mod lost;
mod piece;
mod reading;
#[cfg(test)]
mod tests;

use std::{collections::BTreeSet, ops::Range};

use fluent_syntax::{ast, parser::parse, serializer::serialize};

pub use piece::{Case, Piece};
pub use reading::Reading;

use super::{SourceText, TextName, inspect::offset, part::Parsed, scan};
use crate::problem::Problem;

/// A file of texts as its author wrote it.
#[derive(Clone, Debug)]
pub struct Manuscript {
    /// Its path, for messages to authors.
    pub path: String,
    /// What it holds, without what no parser could read. Lines keep their numbers.
    pub source: String,
    /// Its texts, in the order of the file; of those that stand twice, both.
    pub texts: Vec<Written>,
    /// The names of what stands in it and cannot be read.
    pub lost: BTreeSet<TextName>,
}

/// One text: the value of a message or one of its attributes.
#[derive(Clone, Debug)]
pub struct Written {
    /// Its name.
    pub name: TextName,
    /// Where its name stands in the source: that of the message, or of the attribute.
    pub named_at: Range<usize>,
    /// Where its words stand in the source, from the first piece to the last.
    pub at: Range<usize>,
    /// What it is made of.
    pub pieces: Vec<Piece>,
    /// The comment above its message.
    pub comment: Option<String>,
}

impl Manuscript {
    /// Reads a source. What cannot be read is left out: opening a catalogue tells of it.
    pub fn read(source: &SourceText) -> Self {
        let text = scan::scan(source).map(|it| it.text).unwrap_or_default();
        let resource = parse(text.as_str()).unwrap_or_else(|(resource, _)| resource);
        let messages = resource.body.iter().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message),
            _ => None,
        });
        let texts = messages.flat_map(|message| written(&text, message)).collect();
        let lost = lost::lost(&resource);
        Self { path: source.path.clone(), source: text, texts, lost }
    }

    /// Returns what is wrong with a source in itself, as opening a catalogue tells it.
    pub fn faults(source: &SourceText) -> Vec<Problem> {
        let mut problems = Vec::new();
        drop(Parsed::of(source, &mut problems));
        problems
    }

    /// Returns the text of a name.
    pub fn get(&self, name: &TextName) -> Option<&Written> {
        self.texts.iter().find(|written| written.name == *name)
    }
}

impl Written {
    /// Returns its words as they stand in the file, each line without its indentation: equal where
    /// nothing changed for a translator.
    pub fn wording(&self, source: &str) -> String {
        let words = source.get(self.at.clone()).unwrap_or_default();
        words.lines().map(str::trim).collect::<Vec<_>>().join("\n")
    }

    /// Returns everything that it can say: one reading for each way through its cases.
    pub fn readings(&self, fill: &dyn Fn(&Piece) -> String) -> Vec<Reading> {
        reading::readings(&self.pieces, fill)
    }

    /// Returns every piece, those inside cases too.
    pub fn all_pieces(&self) -> Vec<&Piece> {
        self.pieces.iter().flat_map(Piece::with_inner).collect()
    }
}

/// Tells whether two wordings say the same: lines may end elsewhere between braces.
pub fn same_wording(one: &str, other: &str) -> bool {
    let laid_out = |wording: &str| {
        let indented = wording.lines().collect::<Vec<_>>().join("\n    ");
        let source = format!("x =\n    {indented}\n");
        let resource = Some(source).filter(|it| !scan::is_refused(it)).map(parse)?.ok()?;
        Some(serialize(&resource))
    };
    one == other || laid_out(one).is_some_and(|it| Some(it) == laid_out(other))
}

fn written(source: &str, message: &ast::Message<&str>) -> Vec<Written> {
    let comment = message.comment.as_ref().map(|it| it.content.join("\n"));
    let text = |part: Option<&str>, named: &str, pattern: &ast::Pattern<&str>| {
        let start = offset(source, named)?;
        let pieces = piece::pieces(source, pattern);
        let first = pieces.first().map(|it| it.at().start)?;
        let last = pieces.iter().map(|it| it.at().end).max()?;
        Some(Written {
            name: TextName { id: message.id.name.to_owned(), part: part.map(str::to_owned) },
            named_at: start..start + named.len(),
            at: first..trimmed(source, first, last),
            pieces,
            comment: comment.clone(),
        })
    };
    let value = message.value.iter().filter_map(|it| text(None, message.id.name, it));
    let parts =
        message.attributes.iter().filter_map(|it| text(Some(it.id.name), it.id.name, &it.value));
    value.chain(parts).collect()
}

/// Returns the end without white space before it.
fn trimmed(source: &str, start: usize, end: usize) -> usize {
    source.get(start..end).map_or(end, |it| start + it.trim_end().len())
}
