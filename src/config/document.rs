//! A TOML text whose values are taken by name, and which remembers every problem.

use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

use super::{
    keys::{Key, LISTS, SECTIONS, header, keys},
    words,
    written::{Place, Written},
};
use crate::problem::{Lines, Problem};

/// A value, and where it stands.
#[derive(Debug)]
pub(super) struct Found<T> {
    pub(super) value: T,
    offset: usize,
}

impl<T> Found<T> {
    /// Returns another value in the same place.
    pub(super) fn with<U>(&self, value: U) -> Found<U> {
        Found { value, offset: self.offset }
    }
}

/// Lists of texts, each under its name; a single one has none.
pub(super) type Named = Vec<(Option<Found<String>>, Vec<Found<String>>)>;

/// A TOML text, half read.
#[derive(Debug)]
pub(super) struct Document<'a> {
    file: &'a str,
    text: &'a str,
    table: DeTable<'a>,
    /// Which table is read, of one that is written several times.
    row: (&'static str, usize),
    problems: Vec<Problem>,
}

impl<'a> Document<'a> {
    /// Parses the text. What is broken or unknown is remembered; the rest can be taken.
    pub(super) fn parse(file: &'a str, text: &'a str) -> Self {
        let (table, errors) = DeTable::parse_recoverable(text);
        let mut document =
            Self { file, text, table: table.into_inner(), row: ("", 0), problems: Vec::new() };
        for error in errors {
            let offset = error.span().map_or(0, |it| it.start);
            document.refuse(offset, error.message(), "see docs/config.md for how to write it");
        }
        for (offset, what, remedy) in unknown(&document.table) {
            document.refuse(offset, &what, &remedy);
        }
        document
    }

    /// Returns every problem that was met.
    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    /// Takes a text.
    pub(super) fn text(&mut self, key: &Key) -> Option<Found<String>> {
        self.take(key, |value| value.as_str().map(str::to_owned))
    }

    /// Takes `true` or `false`.
    pub(super) fn truth(&mut self, key: &Key) -> Option<Found<bool>> {
        self.take(key, DeValue::as_bool)
    }

    /// Takes a list of texts.
    pub(super) fn texts(&mut self, key: &Key) -> Option<Found<Vec<Found<String>>>> {
        self.take(key, texts)
    }

    /// Takes a list of texts, or several such lists by name.
    pub(super) fn texts_by_name(&mut self, key: &Key) -> Option<Found<Named>> {
        self.take(key, |value| match value.as_table() {
            None => texts(value).map(|it| vec![(None, it)]),
            Some(lists) => {
                let named = lists.iter().map(|(name, list)| {
                    let (value, offset) = (name.get_ref().to_string(), name.span().start);
                    Some((Some(Found { value, offset }), texts(list.get_ref())?))
                });
                named.collect()
            }
        })
    }

    /// Returns how often a table is written.
    pub(super) fn rows(&self, section: &str) -> usize {
        at(&self.table, section).and_then(DeValue::as_array).map_or(0, |it| it.len())
    }

    /// Reads this one from now on, of a table that is written several times.
    pub(super) fn read_row(&mut self, section: &'static str, row: usize) {
        self.row = (section, row);
    }

    /// Takes a text without which the table that is read, of one that is written several times,
    /// says nothing.
    pub(super) fn text_of_row(&mut self, key: &Key) -> Option<Found<String>> {
        if !self.has(key) {
            let what = format!("{} has no `{}`", header(key.section), key.name);
            self.refuse_row(&what, &remedy(key));
        }
        self.text(key)
    }

    /// Returns whether a value is written, right or wrong.
    pub(super) fn has(&self, key: &Key) -> bool {
        self.section(key.section).is_some_and(|it| it.contains_key(key.name))
    }

    /// Remembers that the table which is read, of one that is written several times, cannot stay
    /// as it is.
    pub(super) fn refuse_row(&mut self, what: &str, remedy: &str) {
        let (section, row) = self.row;
        let rows = at(&self.table, section).and_then(DeValue::as_array);
        let offset = rows.and_then(|it| it.get(row)).map_or(0, |it| it.span().start);
        self.refuse(offset, what, remedy);
    }

    /// Remembers that a value cannot stay as it is.
    pub(super) fn refuse_value<T>(&mut self, found: &Found<T>, what: &str, remedy: &str) {
        self.refuse(found.offset, what, remedy);
    }

    /// Returns a value with its place, for whoever must look at the computer to judge it.
    pub(super) fn written<T>(&self, found: &Found<String>, value: T) -> Written<T> {
        let (line, column) = Lines::new(self.text).place(found.offset);
        Written { value, place: Place { file: self.file.to_owned(), line, column } }
    }

    fn take<T>(
        &mut self,
        key: &Key,
        convert: impl FnOnce(&DeValue<'a>) -> Option<T>,
    ) -> Option<Found<T>> {
        let section = self.section(key.section)?;
        let found = section.get(key.name)?;
        let offset = found.span().start;
        let value = convert(found.get_ref());
        if value.is_none() {
            let what = format!("`{}` is not {}", key.name, key.takes);
            self.refuse(offset, &what, &remedy(key));
        }
        value.map(|value| Found { value, offset })
    }

    fn section(&self, name: &str) -> Option<&DeTable<'a>> {
        let value = at(&self.table, name)?;
        match value.as_array() {
            Some(rows) if self.row.0 == name => rows.get(self.row.1)?.get_ref().as_table(),
            _ => value.as_table(),
        }
    }

    fn refuse(&mut self, offset: usize, what: &str, remedy: &str) {
        let place = Lines::new(self.text).place(offset);
        self.problems.push(Problem::written(self.file, place, what, remedy));
    }
}

/// A place, what is wrong there and what to do.
type Unknown = (usize, String, String);

/// Returns what stands under a name such as `hours.opening`.
fn at<'t, 'a>(table: &'t DeTable<'a>, name: &str) -> Option<&'t DeValue<'a>> {
    let (first, rest) = name.split_once('.').map_or((name, None), |(it, rest)| (it, Some(rest)));
    let found = table.get(first)?.get_ref();
    match rest {
        None => Some(found),
        Some(rest) => at(found.as_table()?, rest),
    }
}

fn texts(value: &DeValue<'_>) -> Option<Vec<Found<String>>> {
    let texts = value.as_array()?.iter().map(|it| {
        let value = it.get_ref().as_str()?.to_owned();
        Some(Found { value, offset: it.span().start })
    });
    texts.collect()
}

/// Returns the tables and values that no configuration has.
fn unknown(table: &DeTable<'_>) -> Vec<Unknown> {
    let sections: Vec<_> =
        SECTIONS.iter().map(|(name, _)| *name).filter(|it| !it.contains('.')).collect();
    let mut unknown = Vec::new();
    for (name, found) in table {
        match found.get_ref().as_table() {
            Some(section) if sections.contains(&name.get_ref().as_ref()) => {
                unknown.extend(unknown_in(name.get_ref(), section));
            }
            _ => unknown.push(unlisted(name, "there is no table", &sections)),
        }
    }
    unknown
}

fn unknown_in(section: &str, table: &DeTable<'_>) -> Vec<Unknown> {
    let mut listed: Vec<_> = keys().filter(|it| it.section == section).map(|it| it.name).collect();
    let inside = format!("{section}.");
    let tables = SECTIONS.iter().filter_map(|(name, _)| name.strip_prefix(&inside));
    let tables: Vec<_> = tables.collect();
    listed.extend(&tables);
    let mut unknown = Vec::new();
    for (name, found) in table {
        let own = name.get_ref().as_ref();
        if !listed.contains(&own) {
            unknown.push(unlisted(name, &format!("{} has no", header(section)), &listed));
        } else if tables.contains(&own) {
            unknown.extend(unknown_inside(&format!("{section}.{own}"), own, found));
        }
    }
    unknown
}

/// Looks into a table inside a table: one, or several of the same name.
fn unknown_inside(section: &str, name: &str, found: &Spanned<DeValue<'_>>) -> Vec<Unknown> {
    let is_list = LISTS.contains(&section);
    let value = found.get_ref();
    match (value.as_table(), value.as_array()) {
        (Some(table), _) if !is_list => unknown_in(section, table),
        (_, Some(rows)) if is_list && rows.iter().all(|it| it.get_ref().is_table()) => {
            let tables = rows.iter().filter_map(|it| it.get_ref().as_table());
            tables.flat_map(|table| unknown_in(section, table)).collect()
        }
        _ => {
            let (kind, each) = if is_list { ("list of tables", "each") } else { ("table", "it") };
            let what = format!("`{name}` is no {kind}");
            vec![(found.span().start, what, format!("begin {each} with `{}`", header(section)))]
        }
    }
}

fn unlisted(name: &Spanned<DeString<'_>>, there_is_no: &str, listed: &[&str]) -> Unknown {
    let shown = words::shown(name.get_ref());
    let what = format!("{there_is_no} `{shown}`");
    (name.span().start, what, words::instead(&shown, listed))
}

fn remedy(key: &Key) -> String {
    let shown = if key.default.is_empty() { key.sample } else { key.default };
    format!("write for example `{} = {shown}`", key.name)
}
