//! Reads the keys of one table, each by itself, so that a file shows all its problems at once.
//!
//! `serde` stops at the first problem of a table, and words it for programmers.

use std::{cell::RefCell, ops::Range};

use jiff::civil::Date;
use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

use crate::{
    problem::Note,
    procedure::{
        Id, Name,
        desk::Desk,
        nearest::{instead, nearest},
    },
};

/// More rows than this are a mistake: the longest official guided search has 31 options in one.
const MOST_ROWS: usize = 500;

/// Keys that are written as headings.
const HEADINGS: &[(&str, &str)] = &[
    ("review", "[review]"),
    ("scenario", "[[scenario]]"),
    ("section", "[[section]]"),
    ("step", "[[step]]"),
];

/// Something read, and where.
#[derive(Clone, Debug)]
pub(crate) struct Spot<T> {
    pub(crate) is: T,
    pub(crate) span: Range<usize>,
}

/// The keys of one table.
pub(crate) struct Fields<'a> {
    pub(crate) desk: &'a Desk<'a>,
    pub(crate) span: Range<usize>,
    /// What the table describes, for messages: `step "permit"`.
    pub(crate) what: Note,
    table: &'a DeTable<'a>,
    asked: RefCell<Vec<&'static str>>,
    /// Keys that must be there and are not, with what was noted of each.
    missed: RefCell<Vec<(&'static str, Note)>>,
}

type Value<'a> = Spanned<DeValue<'a>>;

impl<'a> Fields<'a> {
    /// Takes a table; anything else is noted.
    pub(crate) fn of(desk: &'a Desk<'a>, what: Note, value: &'a Value<'a>) -> Option<Self> {
        let DeValue::Table(table) = value.get_ref() else {
            desk.here(&value.span(), Note::new("keys-missing").note("what", what));
            return None;
        };
        Some(Self {
            desk,
            span: value.span(),
            what,
            table,
            asked: RefCell::default(),
            missed: RefCell::default(),
        })
    }

    /// Returns every key with its value, in no order.
    pub(crate) fn entries(
        &self,
    ) -> impl Iterator<Item = (&'a Spanned<DeString<'a>>, &'a Value<'a>)> + use<'a> {
        self.table.iter()
    }

    /// Returns whether a key is there.
    pub(crate) fn has(&self, key: &'static str) -> bool {
        self.take(key).is_some()
    }

    /// Returns where the value of a key stands.
    #[cfg_attr(not(feature = "author"), allow(dead_code))] // only scenarios ask
    pub(crate) fn spot(&self, key: &'static str) -> Option<Range<usize>> {
        self.take(key).map(Spanned::span)
    }

    /// Returns whether a key holds a text.
    pub(crate) fn is_text(&self, key: &'static str) -> bool {
        self.take(key).is_some_and(|value| value.get_ref().is_str())
    }

    /// Returns whether a key holds a whole number.
    pub(crate) fn is_whole(&self, key: &'static str) -> bool {
        self.take(key).is_some_and(|value| value.get_ref().is_integer())
    }

    /// Returns a text without a word on what is wrong with it.
    pub(crate) fn peek(&self, key: &str) -> Option<String> {
        self.table.get(key)?.get_ref().as_str().map(str::to_owned)
    }

    /// Returns the number of items of a list; none where there is no list.
    pub(crate) fn count(&self, key: &'static str) -> Option<usize> {
        self.take(key)?.get_ref().as_array().map(|list| list.len())
    }

    /// Notes that a key holds what it cannot, if it is there.
    pub(crate) fn refused(&self, key: &'static str, wanted: Note) {
        if let Some(value) = self.take(key) {
            self.refuse::<()>(key, value, wanted);
        }
    }

    /// Reads a key that must be there.
    pub(crate) fn need<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(&Self, &'static str) -> Option<T>,
    ) -> Option<T> {
        if self.take(key).is_none() {
            let heading = HEADINGS.iter().find(|(it, _)| *it == key);
            let note = match heading {
                Some((_, heading)) => Note::new("heading-missing").with("heading", heading),
                None => self.note(Note::new("key-missing")).with("key", key),
            };
            self.desk.here(&self.span, note.clone());
            self.missed.borrow_mut().push((key, note));
            return None;
        }
        read(self, key)
    }

    /// Reads a text.
    pub(crate) fn text(&self, key: &'static str) -> Option<Spot<&'a str>> {
        let value = self.take(key)?;
        text(value).or_else(|| self.refuse(key, value, Note::new("what-quoted-text")))
    }

    /// Reads a text that is not empty.
    pub(crate) fn line(&self, key: &'static str) -> Option<Spot<&'a str>> {
        let line = self.text(key)?;
        if line.is.trim().is_empty() {
            self.desk.here(&line.span, Note::new("value-empty").with("key", key));
            return None;
        }
        Some(line)
    }

    /// Reads an identifier.
    pub(crate) fn id(&self, key: &'static str) -> Option<Spot<Id>> {
        id(self.desk, &self.text(key)?)
    }

    /// Reads a dotted name.
    pub(crate) fn name(&self, key: &'static str) -> Option<Spot<Name>> {
        let text = self.text(key)?;
        let Ok(is) = Name::new(text.is) else {
            let note = Note::new("name-not-dotted").quoted("name", text.is).with("key", key);
            self.desk.here(&text.span, note);
            return None;
        };
        Some(Spot { is, span: text.span })
    }

    /// Reads a whole number within bounds.
    pub(crate) fn whole(
        &self,
        key: &'static str,
        bounds: std::ops::RangeInclusive<i64>,
    ) -> Option<Spot<i64>> {
        let value = self.take(key)?;
        let DeValue::Integer(integer) = value.get_ref() else {
            return self.refuse(key, value, Note::new("what-a-whole-number"));
        };
        let number = i64::from_str_radix(integer.as_str(), integer.radix()).ok();
        let Some(is) = number.filter(|it| bounds.contains(it)) else {
            let note = Note::new("number-out-of-bounds").with("key", key);
            let note = note.with("least", bounds.start()).with("most", bounds.end());
            self.desk.here(&value.span(), note);
            return None;
        };
        Some(Spot { is, span: value.span() })
    }

    /// Reads a flag; absent is false.
    pub(crate) fn flag(&self, key: &'static str) -> bool {
        match self.take(key) {
            None => false,
            Some(value) => match value.get_ref() {
                DeValue::Boolean(is) => *is,
                _ => self.refuse(key, value, Note::new("what-a-boolean")).unwrap_or_default(),
            },
        }
    }

    /// Reads a day.
    pub(crate) fn day(&self, key: &'static str) -> Option<Spot<Date>> {
        let value = self.take(key)?;
        let day = || match value.get_ref() {
            DeValue::Datetime(it) if it.time.is_none() => {
                let date = it.date?;
                let (month, day) = (i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?);
                Date::new(i16::try_from(date.year).ok()?, month, day).ok()
            }
            _ => None,
        };
        let is_meant = || super::day::meant(value.get_ref().as_str()?);
        match (day(), is_meant()) {
            (Some(is), _) => Some(Spot { is, span: value.span() }),
            (None, Some(day)) => {
                self.desk.here(&value.span(), Note::new("day-year-last").with("day", &day));
                None
            }
            (None, None) => self.refuse(key, value, Note::new("what-unquoted-day")),
        }
    }

    /// Reads one word of a closed list.
    pub(crate) fn word<T: Copy>(&self, key: &'static str, words: &[(&str, T)]) -> Option<T> {
        self.word_of(key, &self.text(key)?, words)
    }

    /// Reads several words of a closed list, each once.
    pub(crate) fn words<T: Copy + PartialEq>(
        &self,
        key: &'static str,
        words: &[(&str, T)],
    ) -> Vec<T> {
        let mut read = Vec::new();
        for text in self.texts(key) {
            let Some(word) = self.word_of(key, &text, words) else { continue };
            if read.contains(&word) {
                self.twice(&text);
            } else {
                read.push(word);
            }
        }
        read
    }

    /// Reads a list of identifiers, each once.
    pub(crate) fn ids(&self, key: &'static str) -> Vec<Spot<Id>> {
        let mut read: Vec<Spot<Id>> = Vec::new();
        for text in self.texts(key) {
            let Some(id) = id(self.desk, &text) else { continue };
            if read.iter().any(|it| it.is == id.is) {
                self.twice(&text);
            } else {
                read.push(id);
            }
        }
        read
    }

    /// Reads a list of texts.
    pub(crate) fn texts(&self, key: &'static str) -> Vec<Spot<&'a str>> {
        let refuse = |value| self.refuse(key, value, Note::new("what-quoted-texts"));
        let read = |value| text(value).or_else(|| refuse(value));
        self.items(key).iter().filter_map(read).collect()
    }

    /// Reads a list of tables: `[[key]]`, or `key = [{ ... }, ...]`.
    pub(crate) fn rows(&self, key: &'static str, what: &Note) -> Vec<Self> {
        let items = self.items(key);
        if let Some(beyond) = items.get(MOST_ROWS) {
            let note = Note::new("rows-too-many").number("most", MOST_ROWS).with("key", key);
            self.desk.here(&beyond.span(), note);
        }
        let rows = items.iter().take(MOST_ROWS);
        rows.filter_map(|row| Self::of(self.desk, what.clone(), row)).collect()
    }

    /// Reads a table: `[key]`.
    pub(crate) fn table(&self, key: &'static str) -> Option<Self> {
        Self::of(self.desk, Note::new("what-heading").with("name", key), self.take(key)?)
    }

    /// Notes the keys that nobody asked for.
    pub(crate) fn close(self) {
        self.close_with(|_| None);
    }

    /// Notes the keys that nobody asked for; `foreign` says what is known of keys that belong
    /// elsewhere, and what to do with them.
    pub(crate) fn close_with(self, foreign: impl Fn(&str) -> Option<Note>) {
        let asked = self.asked.borrow();
        for (key, _) in self.table {
            let name: &str = key.get_ref();
            if asked.contains(&name) {
                continue;
            }
            let unknown = || {
                self.find(name, &asked);
                let note = self.note(Note::new("key-unknown")).quoted("key", &short(name));
                note.note("hint", instead(name, asked.iter().copied()))
            };
            self.desk.here(&key.span(), foreign(name).unwrap_or_else(unknown));
        }
    }

    /// A key that is there under a misspelt name is not missing too.
    fn find(&self, name: &str, asked: &[&'static str]) {
        let meant = nearest(name, asked);
        for (_, note) in self.missed.borrow().iter().filter(|(key, _)| Some(*key) == meant) {
            self.desk.retract(&self.span, note);
        }
    }

    /// Says in a note what the table describes.
    pub(crate) fn note(&self, note: Note) -> Note {
        note.note("what", self.what.clone())
    }

    fn take(&self, key: &'static str) -> Option<&'a Value<'a>> {
        let mut asked = self.asked.borrow_mut();
        if !asked.contains(&key) {
            asked.push(key);
        }
        self.table.get(key)
    }

    fn items(&self, key: &'static str) -> &'a [Value<'a>] {
        match self.take(key) {
            None => &[],
            Some(value) => match value.get_ref() {
                DeValue::Array(items) => items,
                _ => self.refuse(key, value, Note::new("what-bracketed-list")).unwrap_or_default(),
            },
        }
    }

    fn word_of<T: Copy>(
        &self,
        key: &'static str,
        text: &Spot<&str>,
        words: &[(&str, T)],
    ) -> Option<T> {
        let known = words.iter().find(|(word, _)| *word == text.is).map(|(_, is)| *is);
        if known.is_none() {
            let note = Note::new("word-unknown").with("key", key).quoted("word", &short(text.is));
            let hint = instead(text.is, words.iter().map(|(word, _)| *word));
            self.desk.here(&text.span, note.note("hint", hint));
        }
        known
    }

    fn twice(&self, text: &Spot<&str>) {
        self.desk.here(&text.span, Note::new("word-twice").quoted("word", text.is));
    }

    /// Notes that a value is of another sort.
    fn refuse<T>(&self, key: &str, value: &Value<'_>, wanted: Note) -> Option<T> {
        let sort = match value.get_ref() {
            DeValue::String(_) => Note::new("what-a-text"),
            DeValue::Integer(_) => Note::new("what-a-whole-number"),
            DeValue::Float(_) => Note::new("what-a-number-with-a-point"),
            DeValue::Boolean(_) => Note::new("what-a-boolean"),
            DeValue::Datetime(_) => Note::new("what-a-day-or-an-hour"),
            DeValue::Array(_) => Note::new("what-a-list"),
            DeValue::Table(_) => Note::new("what-keys"),
        };
        let note = Note::new("value-of-another-sort").with("key", key);
        self.desk.here(&value.span(), note.note("sort", sort).note("wanted", wanted));
        None
    }
}

/// Returns the start of a text, for messages.
pub(crate) fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

fn text<'a>(value: &'a Value<'a>) -> Option<Spot<&'a str>> {
    Some(Spot { is: value.get_ref().as_str()?, span: value.span() })
}

fn id(desk: &Desk<'_>, text: &Spot<&str>) -> Option<Spot<Id>> {
    let Ok(is) = Id::new(text.is) else {
        desk.here(&text.span, Note::new("name-malformed").quoted("name", &short(text.is)));
        return None;
    };
    Some(Spot { is, span: text.span.clone() })
}
