//! Finds the texts of one screen, and notices when one is missing in the visitor's language.

use std::cell::Cell;

use super::{Block, Stock, Text};
use crate::{
    lang::{Direction, Tag},
    procedure::{
        Id, Name,
        values::{Price, Quantity, Unit},
    },
    text::{self, Args, Key, Said},
};

/// Finds the texts of one screen in one language.
///
/// Across languages it is all or nothing: when one text is missing the whole screen is built
/// again in the pack's default language, with a notice.
pub(super) struct Writer<'a> {
    stock: Stock<'a>,
    language: Tag,
    missing: Cell<bool>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(stock: Stock<'a>, language: &Tag) -> Self {
        Self { stock, language: language.clone(), missing: Cell::new(false) }
    }

    pub(super) fn stock(&self) -> &Stock<'a> {
        &self.stock
    }

    pub(super) fn language(&self) -> &Tag {
        &self.language
    }

    pub(super) fn direction(&self) -> Direction {
        self.stock.languages.direction(&self.language)
    }

    /// Returns whether a text was missing in the language.
    pub(super) fn is_incomplete(&self) -> bool {
        self.missing.get()
    }

    /// Returns a text of the interface.
    pub(super) fn kiosk(&self, id: &str) -> Text {
        self.kiosk_with(id, &Args::new())
    }

    /// Returns a text of the interface with arguments.
    pub(super) fn kiosk_with(&self, id: &str, args: &Args) -> Text {
        self.needed(Key { file: "kiosk", id, part: None }, args)
    }

    /// Returns a text that every language must have; the default language's where it lacks.
    pub(super) fn needed(&self, key: Key<'_>, args: &Args) -> Text {
        self.found(key, args).unwrap_or_else(|| self.last_resort(key))
    }

    /// Returns a text that authors may leave out. One that only this language lacks is missing.
    pub(super) fn optional(&self, key: Key<'_>) -> Option<Text> {
        self.optional_with(key, &Args::new())
    }

    /// Returns a text that authors may leave out, with arguments.
    pub(super) fn optional_with(&self, key: Key<'_>, args: &Args) -> Option<Text> {
        let text = self.found(key, args);
        let default = self.stock.default_language();
        if text.is_none() && self.stock.catalogue.say(default, key, args).is_some() {
            self.missing.set(true);
        }
        text
    }

    /// Returns a text that stands by itself in a list, such as a title: what exists in the default
    /// language only is still offered, under its name there.
    pub(super) fn listed(&self, key: Key<'_>) -> Option<Text> {
        let said = self.stock.catalogue.say_or_default(&self.language, key, &Args::new())?;
        Some(self.text(said, None))
    }

    /// Returns the name of a type of place.
    pub(super) fn place(&self, id: &Id) -> Text {
        self.needed(Key { file: "places", id: id.as_str(), part: None }, &Args::new())
    }

    /// Returns a dated value in words, or "ask at the desk" once it has expired.
    pub(super) fn value(&self, name: &Name) -> Text {
        match self.quantity(name) {
            Some(Quantity::Phone { number, price: Price::Free }) => {
                let free = self.kiosk("help-free");
                let content = format!("{} · {}", unbroken(number), free.content);
                Text { content, say: None, ..free }
            }
            Some(Quantity::Phone { number, .. }) => self.verbatim(&unbroken(number)),
            Some(Quantity::Site(address)) => self.verbatim(address),
            Some(Quantity::Money(cents)) => self.verbatim(&text::euros(*cents, &self.language)),
            Some(Quantity::Number(number)) => self.verbatim(&text::number(*number, &self.language)),
            Some(Quantity::Duration { .. }) | None => self.kiosk("value-expired"),
        }
    }

    /// Returns a length of time: how many, and of what unit as texts name it.
    pub(super) fn duration(&self, name: &Name) -> Option<(u32, &'static str)> {
        match self.quantity(name)? {
            Quantity::Duration { count, unit: Unit::Days } => Some((*count, "days")),
            Quantity::Duration { count, unit: Unit::Weeks } => Some((*count, "weeks")),
            Quantity::Duration { count, unit: Unit::Months } => Some((*count, "months")),
            Quantity::Duration { count, unit: Unit::Years } => Some((*count, "years")),
            _ => None,
        }
    }

    fn quantity(&self, name: &Name) -> Option<&'a Quantity> {
        let current = self.stock.values.current(name, self.stock.today);
        current.map(|value| &value.is)
    }

    /// Returns a date in words.
    pub(super) fn date(&self, date: jiff::civil::Date) -> Text {
        match self.stock.catalogue.date(&self.language, date) {
            Some(said) => self.text(said, None),
            None => self.last_resort(Key { file: "kiosk", id: "date-long", part: None }),
        }
    }

    /// Returns a time as clocks show it.
    pub(super) fn time_of_day(&self, time: jiff::civil::Time) -> Text {
        let args = Args::new()
            .number("hour", time.hour().into())
            .number("minute", time.minute().into())
            .text("minutes", &format!("{:02}", time.minute()));
        self.kiosk_with("time-of-day", &args)
    }

    /// Returns the name of a day of the week.
    pub(super) fn weekday(&self, day: jiff::civil::Weekday) -> Text {
        self.kiosk(&format!("weekday-{}", day.to_monday_one_offset()))
    }

    /// Returns a text that the place wrote, in the language that it wrote it in.
    pub(super) fn foreign(&self, language: &Tag, content: &str) -> Text {
        self.text(Said { content: content.to_owned(), language: language.clone() }, None)
    }

    /// Returns a text that is the same in every language: a name, a number.
    pub(super) fn verbatim(&self, content: &str) -> Text {
        self.text(Said { content: content.to_owned(), language: self.language.clone() }, None)
    }

    /// Returns the paragraphs and bullets of a longer text.
    pub(super) fn paragraphs(text: &Text) -> Vec<Block> {
        let mut say = text.say.clone();
        let mut with = |content: &str| {
            // The first part says what the whole is said as; the others are for the eyes.
            let said = say.as_mut().map(std::mem::take);
            Text { content: content.to_owned(), say: said, ..text.clone() }
        };
        let mut blocks: Vec<Block> = Vec::new();
        for part in text.content.split("\n\n") {
            let mut plain: Vec<&str> = Vec::new();
            for line in part.lines().map(str::trim).filter(|line| !line.is_empty()) {
                match line.strip_prefix("- ") {
                    Some(point) => {
                        flush(&mut blocks, &mut plain, &mut with);
                        blocks.push(Block::Bullet(with(point)));
                    }
                    None => plain.push(line),
                }
            }
            flush(&mut blocks, &mut plain, &mut with);
        }
        blocks
    }

    fn found(&self, key: Key<'_>, args: &Args) -> Option<Text> {
        let said = self.stock.catalogue.say(&self.language, key, args)?;
        let part = key.part.map_or_else(|| "say".to_owned(), |part| format!("{part}_say"));
        let spoken = Key { part: Some(&part), ..key };
        let spoken = self.stock.catalogue.say(&self.language, spoken, args);
        Some(self.text(said, spoken.map(|it| it.content)))
    }

    fn last_resort(&self, key: Key<'_>) -> Text {
        self.missing.set(true);
        let default = self.stock.default_language();
        let said = self.stock.catalogue.say(default, key, &Args::new());
        let said =
            said.unwrap_or_else(|| Said { content: String::new(), language: default.clone() });
        self.text(said, None)
    }

    fn text(&self, said: Said, say: Option<String>) -> Text {
        let direction = self.stock.languages.direction(&said.language);
        Text { content: said.content, say, language: said.language, direction }
    }
}

/// Lines of one paragraph are one paragraph, unless each is a sentence of its own: an easy text
/// puts one idea on each line, and keeps it so.
fn flush(blocks: &mut Vec<Block>, plain: &mut Vec<&str>, mut with: impl FnMut(&str) -> Text) {
    if !plain.is_empty() {
        blocks.push(Block::Paragraph(with(&plain.join("\n"))));
        plain.clear();
    }
}

/// A telephone number is never cut at the end of a line.
fn unbroken(number: &str) -> String {
    number.replace(' ', "\u{A0}")
}
