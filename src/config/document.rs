//! A TOML text whose values are taken by name, and which remembers every problem.

use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

use super::{
    keys::{KEYS, Key, SECTIONS},
    words,
    written::{Place, Written},
};
use crate::procedure::Problem;

/// A value, and where it stands.
#[derive(Debug)]
pub(super) struct Found<T> {
    pub(super) value: T,
    offset: usize,
}

/// A TOML text, half read.
#[derive(Debug)]
pub(super) struct Document<'a> {
    file: &'a str,
    text: &'a str,
    table: DeTable<'a>,
    problems: Vec<Problem>,
}

impl<'a> Document<'a> {
    /// Parses the text. What is broken or unknown is remembered; the rest can be taken.
    pub(super) fn parse(file: &'a str, text: &'a str) -> Self {
        let (table, errors) = DeTable::parse_recoverable(text);
        let mut document = Self { file, text, table: table.into_inner(), problems: Vec::new() };
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
        self.take(key, |value| {
            let texts = value.as_array()?.iter().map(|it| {
                let value = it.get_ref().as_str()?.to_owned();
                Some(Found { value, offset: it.span().start })
            });
            texts.collect()
        })
    }

    /// Remembers that a value cannot stay as it is.
    pub(super) fn refuse_value<T>(&mut self, found: &Found<T>, what: &str, remedy: &str) {
        self.refuse(found.offset, what, remedy);
    }

    /// Takes a text out of each table of a list, such as those of `[[reset.wipe]]`.
    pub(super) fn text_of_each(&mut self, key: &Key) -> Vec<Found<String>> {
        let (mut texts, mut missing) = (Vec::new(), Vec::new());
        for table in tables(&self.table, key.section) {
            let found = table.get_ref().as_table().and_then(|it| it.get(key.name));
            match found.map(|it| (it.get_ref().as_str(), it.span().start)) {
                Some((Some(text), offset)) => texts.push(Found { value: text.to_owned(), offset }),
                Some((None, offset)) => {
                    missing.push((offset, format!("`{}` is not {}", key.name, key.takes)));
                }
                None => {
                    let what = format!("[{}] has no `{}`", key.section, key.name);
                    missing.push((table.span().start, what));
                }
            }
        }
        for (offset, what) in missing {
            self.refuse(offset, &what, &remedy(key));
        }
        texts
    }

    /// Returns a value with its place, for whoever must look at the computer to judge it.
    pub(super) fn written<T>(&self, found: &Found<String>, value: T) -> Written<T> {
        let at = Problem::at(self.file, (self.text, found.offset), "", "");
        Written { value, place: Place { file: at.file, line: at.line, column: at.column } }
    }

    fn take<T>(
        &mut self,
        key: &Key,
        convert: impl FnOnce(&DeValue<'a>) -> Option<T>,
    ) -> Option<Found<T>> {
        let section = self.table.get(key.section)?.get_ref().as_table()?;
        let found = section.get(key.name)?;
        let offset = found.span().start;
        let value = convert(found.get_ref());
        if value.is_none() {
            let what = format!("`{}` is not {}", key.name, key.takes);
            self.refuse(offset, &what, &remedy(key));
        }
        value.map(|value| Found { value, offset })
    }

    fn refuse(&mut self, offset: usize, what: &str, remedy: &str) {
        self.problems.push(Problem::at(self.file, (self.text, offset), what, remedy));
    }
}

/// A place, what is wrong there and what to do.
type Unknown = (usize, String, String);

/// Returns the tables and values that no configuration has.
fn unknown(table: &DeTable<'_>) -> Vec<Unknown> {
    let sections = SECTIONS.map(|(name, _)| name);
    let mut unknown = Vec::new();
    for (name, found) in table {
        match found.get_ref().as_table() {
            Some(section) if sections.contains(&name.get_ref().as_ref()) => {
                unknown.extend(unknown_in(name.get_ref(), section));
                unknown.extend(unknown_in_lists(name.get_ref(), section));
            }
            _ => unknown.push(unlisted(name, "there is no table", &sections)),
        }
    }
    unknown
}

fn unknown_in(section: &str, table: &DeTable<'_>) -> Vec<Unknown> {
    let listed = KEYS.iter().filter(|it| it.section == section).map(|it| it.name);
    let listed: Vec<_> = listed.chain(lists_of(section).map(|(name, _)| name)).collect();
    let unknown = table.keys().filter(|it| !listed.contains(&it.get_ref().as_ref()));
    unknown.map(|name| unlisted(name, &format!("[{section}] has no"), &listed)).collect()
}

/// Looks into lists of tables, and refuses what is no such list.
fn unknown_in_lists(section: &str, table: &DeTable<'_>) -> Vec<Unknown> {
    let mut unknown = Vec::new();
    for (name, list) in lists_of(section) {
        let Some(found) = table.get(name) else { continue };
        if let Some(tables) = all_tables(found.get_ref()) {
            unknown.extend(tables.into_iter().flat_map(|it| unknown_in(list, it)));
        } else {
            let what = format!("`{name}` is no list of tables");
            unknown.push((found.span().start, what, format!("begin each with `[{list}]`")));
        }
    }
    unknown
}

/// Returns the tables of a list in which nothing else is.
fn all_tables<'t, 'a>(value: &'t DeValue<'a>) -> Option<Vec<&'t DeTable<'a>>> {
    value.as_array()?.iter().map(|it| it.get_ref().as_table()).collect()
}

/// Returns the lists of tables that stand in a table: the name there, and that of the section.
fn lists_of(section: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    SECTIONS.into_iter().filter_map(move |(list, _)| {
        let inside = list.strip_prefix('[')?.strip_suffix(']')?;
        let (parent, name) = inside.split_once('.')?;
        (parent == section).then_some((name, list))
    })
}

/// Returns every table of a list such as `[reset.wipe]`.
fn tables<'t, 'a>(table: &'t DeTable<'a>, list: &str) -> &'t [Spanned<DeValue<'a>>] {
    let inside = list.trim_matches(['[', ']']).split_once('.');
    let found = inside.and_then(|(parent, name)| {
        table.get(parent)?.get_ref().as_table()?.get(name)?.get_ref().as_array()
    });
    found.map_or(&[], |it| it)
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
