//! Reads the keys of one table, each by itself, so that a file shows all its problems at once.
//!
//! `serde` stops at the first problem of a table, and words it for programmers.

use std::{cell::RefCell, ops::Range};

use jiff::civil::Date;
use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

use crate::procedure::{Id, Name, desk::Desk, nearest::instead};

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
    pub(crate) what: String,
    table: &'a DeTable<'a>,
    asked: RefCell<Vec<&'static str>>,
}

type Value<'a> = Spanned<DeValue<'a>>;

impl<'a> Fields<'a> {
    /// Takes a table; anything else is noted.
    pub(crate) fn of(
        desk: &'a Desk<'a>,
        what: impl Into<String>,
        value: &'a Value<'a>,
    ) -> Option<Self> {
        let what = what.into();
        let DeValue::Table(table) = value.get_ref() else {
            let message = format!("{what} must have keys and values");
            desk.here(&value.span(), message, "write it as { key = value }");
            return None;
        };
        Some(Self { desk, span: value.span(), what, table, asked: RefCell::default() })
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
    pub(crate) fn refused(&self, key: &'static str, wanted: &str) {
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
            let (message, help) = match heading {
                Some((_, heading)) => (format!("there is no {heading}"), format!("add {heading}")),
                None => (format!("{} has no \"{key}\"", self.what), format!("add {key} = ...")),
            };
            self.desk.here(&self.span, message, help);
            return None;
        }
        read(self, key)
    }

    /// Reads a text.
    pub(crate) fn text(&self, key: &'static str) -> Option<Spot<&'a str>> {
        let value = self.take(key)?;
        text(value).or_else(|| self.refuse(key, value, "a text between quotes"))
    }

    /// Reads a text that is not empty.
    pub(crate) fn line(&self, key: &'static str) -> Option<Spot<&'a str>> {
        let line = self.text(key)?;
        if line.is.trim().is_empty() {
            self.desk.here(&line.span, format!("\"{key}\" is empty"), "write something");
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
            let message = format!("{:?} is not a dotted name", text.is);
            self.desk.here(&text.span, message, format!("write {key} = \"group.name\""));
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
            return self.refuse(key, value, "a whole number");
        };
        let number = i64::from_str_radix(integer.as_str(), integer.radix()).ok();
        let Some(is) = number.filter(|it| bounds.contains(it)) else {
            let message = format!("\"{key}\" is out of bounds");
            let help = format!("write a number from {} to {}", bounds.start(), bounds.end());
            self.desk.here(&value.span(), message, help);
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
                _ => self.refuse(key, value, "true or false").unwrap_or_default(),
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
        match day() {
            Some(is) => Some(Spot { is, span: value.span() }),
            None => self.refuse(key, value, "a day without quotes, such as 2026-01-31"),
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
        let read = |value| {
            text(value).or_else(|| self.refuse(key, value, "a list of texts between quotes"))
        };
        self.items(key).iter().filter_map(read).collect()
    }

    /// Reads a list of tables: `[[key]]`, or `key = [{ ... }, ...]`.
    pub(crate) fn rows(&self, key: &'static str, what: &str) -> Vec<Self> {
        let items = self.items(key);
        if let Some(beyond) = items.get(MOST_ROWS) {
            let message = format!("there are more than {MOST_ROWS} \"{key}\"");
            self.desk.here(&beyond.span(), message, "split the file");
        }
        let rows = items.iter().take(MOST_ROWS);
        rows.filter_map(|row| Self::of(self.desk, what, row)).collect()
    }

    /// Reads a table: `[key]`.
    pub(crate) fn table(&self, key: &'static str) -> Option<Self> {
        Self::of(self.desk, format!("[{key}]"), self.take(key)?)
    }

    /// Notes the keys that nobody asked for.
    pub(crate) fn close(self) {
        self.close_with(|_| None);
    }

    /// Notes the keys that nobody asked for; `foreign` says what is known of keys that belong
    /// elsewhere, and what to do with them.
    pub(crate) fn close_with(self, foreign: impl Fn(&str) -> Option<(String, String)>) {
        let asked = self.asked.borrow();
        for (key, _) in self.table {
            let name: &str = key.get_ref();
            if asked.contains(&name) {
                continue;
            }
            let (message, help) = foreign(name).unwrap_or_else(|| {
                let message = format!("{:?} is not a key of {}", short(name), self.what);
                (message, instead(name, asked.iter().copied()))
            });
            self.desk.here(&key.span(), message, help);
        }
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
                _ => self.refuse(key, value, "a list between [ and ]").unwrap_or_default(),
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
            let message = format!("\"{key}\" cannot be {:?}", short(text.is));
            let help = instead(text.is, words.iter().map(|(word, _)| *word));
            self.desk.here(&text.span, message, help);
        }
        known
    }

    fn twice(&self, text: &Spot<&str>) {
        self.desk.here(&text.span, format!("{:?} is listed twice", text.is), "keep one of them");
    }

    /// Notes that a value is of another sort.
    fn refuse<T>(&self, key: &str, value: &Value<'_>, wanted: &str) -> Option<T> {
        let kind = match value.get_ref() {
            DeValue::String(_) => "a text",
            DeValue::Integer(_) => "a whole number",
            DeValue::Float(_) => "a number with a point",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a day or an hour",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        let message = format!("\"{key}\" cannot be {kind}");
        self.desk.here(&value.span(), message, format!("write {wanted}"));
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
        let message = format!("{:?} is not a name", short(text.is));
        let help = "use small letters a-z, digits and \"-\", starting with a letter";
        desk.here(&text.span, message, help);
        return None;
    };
    Some(Spot { is, span: text.span.clone() })
}
