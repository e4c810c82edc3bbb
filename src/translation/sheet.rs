//! Every text in a table for translators: one row a text, one column a language.
//!
//! The first row names the columns for the program, in words that never change; the second for
//! people. Rows whose first cell begins with `#` are for people alone.

mod column;
mod csv;
mod grid;
mod guard;
mod read;
mod workbook;
mod xlsx;

use std::collections::BTreeMap;

pub use column::Column;
pub use csv::to_csv;
pub use grid::{Grid, Spot};
pub use read::{MAX_BYTES, SheetError, read};
pub(super) use read::{head, value as read_value};
pub use xlsx::to_xlsx;

use super::{Context, Corpus, State, fingerprint, task};
use crate::{
    lang::{Direction, Tag},
    text::TextName,
};

/// Languages that are written from right to left: a pack need not know a language to get it.
const FROM_THE_RIGHT: [&str; 11] =
    ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur"];

/// Every text in a table.
pub struct Sheet {
    /// What stands in the columns.
    pub columns: Vec<Column>,
    /// What the columns are called, for people.
    pub headings: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// One text in all languages.
pub struct Row {
    /// A cell for each column.
    pub cells: Vec<String>,
    /// How each translation stands.
    pub states: BTreeMap<Tag, State>,
}

impl Sheet {
    /// Makes the table for these languages. What they are translated from stands before them, with
    /// its easy text.
    pub fn new(context: &Context<'_>, wanted: &[Tag]) -> Self {
        let columns = columns(context.corpus, wanted);
        let headings = columns.iter().map(|it| it.heading(context.words)).collect();
        let first = context.corpus.languages().first();
        let rows = context.corpus.files().iter().flat_map(|file| {
            let names = first.map_or(&[][..], |it| context.corpus.names(it, file));
            names.iter().map(|name| row(context, &columns, (file, name)))
        });
        Self { headings, rows: rows.collect(), columns }
    }
}

fn columns(corpus: &Corpus, wanted: &[Tag]) -> Vec<Column> {
    let first: Vec<Tag> = corpus.languages().first().cloned().into_iter().collect();
    let sisters = first.iter().map(Tag::simple).filter(|it| corpus.languages().contains(it));
    let sources = wanted.iter().filter_map(|it| corpus.source_of(it).cloned());
    let mut shown: Vec<Tag> = Vec::new();
    for tag in first.iter().cloned().chain(sisters).chain(sources).chain(wanted.iter().cloned()) {
        if !shown.contains(&tag) {
            shown.push(tag);
        }
    }
    let of = |tag: &Tag| {
        let is_wanted = wanted.contains(tag) && corpus.source_of(tag).is_some();
        let text = Column::Text { language: tag.clone(), translated: is_wanted };
        let more = [Column::State(tag.clone()), Column::Ok(tag.clone())];
        [text].into_iter().chain(more.into_iter().filter(move |_| is_wanted))
    };
    let before = [Column::File, Column::Name, Column::Place, Column::Part, Column::Width];
    let texts = shown.iter().flat_map(of);
    let bases = shown.iter().map(|tag| Column::Base(tag.clone()));
    let mut columns: Vec<Column> = before.into_iter().chain([Column::Comment]).collect();
    columns.extend(texts);
    columns.push(Column::Note);
    columns.extend(bases);
    columns
}

fn row(context: &Context<'_>, columns: &[Column], (file, name): (&String, &TextName)) -> Row {
    let corpus = context.corpus;
    let item = |tag: &Tag| corpus.item_named(tag, file, name);
    let text = |tag: &Tag| corpus.text(tag, file, name).map(|it| it.wording()).unwrap_or_default();
    let comment = || {
        let item = corpus.translations().next().and_then(item);
        item.as_ref().and_then(task::comment).unwrap_or_default()
    };
    let state = |tag: &Tag| match item(tag) {
        Some(item) => item.state,
        None if tag.is_simple() => State::Hole,
        None => State::Missing,
    };
    let mut states = BTreeMap::new();
    let cells = columns.iter().map(|column| match column {
        Column::File => file.clone(),
        Column::Name => name.to_string(),
        Column::Place => context.place(file, name),
        Column::Part => context.part(file, name),
        Column::Width => Context::width(file, name).map(|it| it.to_string()).unwrap_or_default(),
        Column::Comment => comment(),
        Column::Text { language, .. } => text(language),
        Column::State(tag) => {
            states.insert(tag.clone(), state(tag));
            context.words.say(&format!("state-{}", state(tag).name()))
        }
        Column::Base(tag) => fingerprint(&text(tag)),
        Column::Ok(_) | Column::Note | Column::Guarded => String::new(),
    });
    Row { cells: cells.collect(), states }
}

/// Returns the direction of a language, whether a pack has it or not.
pub(super) fn direction(tag: &Tag) -> Direction {
    if FROM_THE_RIGHT.contains(&tag.family()) {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
}

#[cfg(test)]
mod tests;
