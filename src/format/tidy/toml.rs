//! The lay-out of TOML files.

mod comments;
mod value;

use std::fmt::Write;

use toml_edit::{ArrayOfTables, DocumentMut, Item, KeyMut, Table, Value};

use super::Untidy;
use crate::format::{Shape, Takes};
use comments::{Comments, all_comments};
use value::written;

/// Keys longer than this are not lined up with the others.
const ALIGNED: usize = 12;

/// Writes a file in its canonical lay-out: known keys in their order, equal signs in line, one blank
/// line between tables, lists on one line where they fit. Comments stay with what they stand above.
///
/// # Errors
/// When the file is not TOML, or has something that would be lost.
pub fn toml(text: &str, shape: &'static Shape) -> Result<String, Untidy> {
    let (head, body) = comments::head(text);
    let mut document: DocumentMut = body.parse().map_err(|_| Untidy::Broken)?;
    let trailing = Comments::of(document.trailing().as_str());
    let mut page = Page { text: head, ..Page::default() };
    page.table(document.as_table_mut(), shape);
    page.headed(document.as_table_mut(), "", shape);
    page.end(&trailing);
    let tidy = page.text;
    let same = value_of(&tidy) == value_of(text);
    if same && all_comments(&tidy) == all_comments(text) { Ok(tidy) } else { Err(Untidy::Unusual) }
}

/// The file as it is written anew.
#[derive(Default)]
struct Page {
    text: String,
    /// Whether the last table that was written has no key.
    after_empty: bool,
}

impl Page {
    /// Writes the keys of a table, but not the tables with a heading of their own.
    fn table(&mut self, table: &mut Table, shape: &Shape) {
        table.sort_values_by(|one, _, other, _| {
            shape.place(one.get()).cmp(&shape.place(other.get()))
        });
        let mut lines: Vec<Line> = table
            .iter_mut()
            .filter_map(|(key, item)| item.as_value().map(|value| Line::of(&key, value, shape)))
            .collect();
        align(&mut lines);
        for line in lines {
            if line.above.is_apart && !self.text.is_empty() && !self.text.ends_with("\n\n") {
                self.text.push('\n');
            }
            line.above.write(&mut self.text);
            let Line { key, room, value, beside, .. } = line;
            let _ = write!(self.text, "{key:room$} = {value}");
            let _ = writeln!(self.text, "{}", beside.map_or(String::new(), |it| format!(" {it}")));
        }
    }

    /// Writes the tables with a heading of their own.
    fn headed(&mut self, table: &mut Table, path: &str, shape: &'static Shape) {
        let mut inner = Vec::new();
        for (key, item) in table.iter_mut() {
            let place = shape.place(key.get());
            let known = shape.key(key.get()).or_else(|| shape.key("*")).map(|key| key.takes);
            let shape = known.and_then(|takes| takes.shape()).unwrap_or(&UNKNOWN);
            let path = format!("{path}{}", key.display_repr());
            match (item, known) {
                // Dictionaries stay in the order of their author.
                (Item::Table(table), Some(Takes::Book(_))) => {
                    inner.extend(table.iter_mut().filter_map(|(key, item)| {
                        let path = format!("{path}.{}", key.display_repr());
                        item.as_table_mut().map(|it| Headed::new(0, path, shape, Rows::One(it)))
                    }));
                }
                (Item::Table(it), _) => {
                    inner.push(Headed::new(place, path, shape, Rows::One(it)));
                }
                (Item::ArrayOfTables(it), _) => {
                    inner.push(Headed::new(place, path, shape, Rows::Many(it)));
                }
                _ => {}
            }
        }
        inner.sort_by_key(|it| (it.place, it.position));
        for Headed { path, shape, rows, .. } in inner {
            match rows {
                Rows::One(table) => self.under(table, &path, shape, ["[", "]"]),
                Rows::Many(rows) => {
                    for row in rows.iter_mut() {
                        self.under(row, &path, shape, ["[[", "]]"]);
                    }
                }
            }
        }
    }

    fn under(
        &mut self,
        table: &mut Table,
        path: &str,
        shape: &'static Shape,
        [open, close]: [&str; 2],
    ) {
        if !table.is_implicit() {
            let above = Comments::of(table.decor().prefix().and_then(|it| it.as_str()));
            let beside = comments::beside(table.decor().suffix().and_then(|it| it.as_str()));
            let is_empty = table.is_empty();
            let is_dense = is_empty && self.after_empty && above.is_empty();
            if !self.text.is_empty() && !self.text.ends_with("\n\n") && !is_dense {
                self.text.push('\n');
            }
            above.write(&mut self.text);
            let beside = beside.map_or(String::new(), |it| format!(" {it}"));
            let _ = writeln!(self.text, "{open}{path}{close}{beside}");
            self.after_empty = is_empty;
        }
        self.table(table, shape);
        self.headed(table, &format!("{path}."), shape);
    }

    fn end(&mut self, trailing: &Comments) {
        if !trailing.is_empty() {
            self.text.push('\n');
            trailing.write(&mut self.text);
        }
        while self.text.ends_with("\n\n") {
            self.text.pop();
        }
    }
}

/// What is known of a table that the format does not have.
const UNKNOWN: Shape = Shape { name: "unknown", about: "", keys: &[] };

/// A key and its value.
struct Line {
    above: Comments,
    key: String,
    room: usize,
    value: String,
    beside: Option<String>,
}

impl Line {
    fn of(key: &KeyMut<'_>, value: &Value, shape: &Shape) -> Self {
        let above = Comments::of(key.leaf_decor().prefix().and_then(|it| it.as_str()));
        let beside = comments::beside(value.decor().suffix().and_then(|it| it.as_str()));
        let name = key.display_repr().into_owned();
        let rows = shape.key(key.get()).and_then(|key| key.takes.shape()).unwrap_or(&UNKNOWN);
        Self { above, room: name.len(), value: written(value, rows, name.len()), key: name, beside }
    }
}

/// Gives the same room to the keys of a run: those in a row whose values take one line each.
fn align(lines: &mut [Line]) {
    let is_apart = |line: &Line| line.value.contains('\n') || line.key.len() > ALIGNED;
    let belong =
        |one: &Line, other: &Line| is_apart(one) == is_apart(other) && !other.above.is_apart;
    for run in lines.chunk_by_mut(belong) {
        if !run.first().is_some_and(is_apart) {
            let room = run.iter().map(|line| line.key.len()).max().unwrap_or(0);
            for line in run {
                line.room = room;
            }
        }
    }
}

fn value_of(text: &str) -> Option<::toml::Table> {
    ::toml::from_str(text).ok()
}

/// A table with a heading, or several of the same.
struct Headed<'a> {
    place: usize,
    position: isize,
    path: String,
    shape: &'static Shape,
    rows: Rows<'a>,
}

enum Rows<'a> {
    One(&'a mut Table),
    Many(&'a mut ArrayOfTables),
}

impl<'a> Headed<'a> {
    fn new(place: usize, path: String, shape: &'static Shape, rows: Rows<'a>) -> Self {
        let position = match &rows {
            Rows::One(table) => first_position(table),
            Rows::Many(rows) => rows.iter().map(first_position).min().unwrap_or(isize::MAX),
        };
        Self { place, position, path, shape, rows }
    }
}

/// Returns where a table stands in its file: where the first inside it does, if it has no heading.
fn first_position(table: &Table) -> isize {
    let inner = || table.iter().filter_map(|(_, item)| item.as_table()).map(first_position);
    let own = table.position().filter(|_| !table.is_implicit());
    own.unwrap_or_else(|| inner().min().unwrap_or(isize::MAX))
}
