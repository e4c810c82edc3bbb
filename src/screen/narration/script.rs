//! Everything that may be said in a language, for whoever records it.
//!
//! Texts with numbers that change from visit to visit are not among them: they are left to a live
//! voice. Those with few numbers, such as the keys 1 to 9, are.

use super::{Clip, Part, Story};
use crate::{
    lang::{Language, Tag},
    screen::{Block, Stock, comfort::greeted, writer::Writer},
    session::Hearers,
    text::{Args, Key, TextName},
};

/// Texts of the interface that are shown and never said.
const SILENT: [&str; 10] = [
    "key-",
    "linear-",
    "month-",
    "more-",
    "date-",
    "out-of-",
    "listen-no-",
    "listen-partly",
    "time-",
    "weekday-",
];

/// One thing to record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where its text stands: `lost-licence_where.why`.
    pub place: String,
    /// What is said.
    pub clip: Clip,
}

/// Returns everything of these files that may be said in a language, each words once.
pub fn script(stock: Stock<'_>, language: &Tag, files: &[&str]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let all = files.iter().flat_map(|file| of_file(stock, language, file));
    for line in all.chain(of_numbers(stock, language)) {
        if lines.iter().all(|known| known.clip.text != line.clip.text) {
            lines.push(line);
        }
    }
    lines
}

/// Returns what is said of a language on the first screen.
pub fn greeting(stock: Stock<'_>, language: &Language) -> Vec<Line> {
    let hearers = Hearers::Visitor;
    let mut story = Story { stock, hearers, part: Part::Block(0), clips: Vec::new() };
    story.say(&greeted(language));
    numbered("pack.toml/languages", story.clips)
}

fn of_file(stock: Stock<'_>, language: &Tag, file: &str) -> Vec<Line> {
    let names = stock.catalogue.names(language, file);
    names
        .iter()
        .filter(|name| is_said(file, name))
        .flat_map(|name| one(stock, language, file, name))
        .collect()
}

/// What is said instead is found with the text that it stands for.
fn is_said(file: &str, name: &TextName) -> bool {
    let is_silent = file == "kiosk" && SILENT.iter().any(|start| name.id.starts_with(start));
    !name.is_spoken() && !is_silent
}

fn one(stock: Stock<'_>, language: &Tag, file: &str, name: &TextName) -> Vec<Line> {
    let key = Key { file, id: &name.id, part: name.part.as_deref() };
    let text = Writer::new(stock, language).optional(key);
    let Some(text) = text.filter(|text| text.language == *language) else { return vec![] };
    let mut story =
        Story { stock, hearers: Hearers::Visitor, part: Part::Block(0), clips: Vec::new() };
    for block in Writer::paragraphs(&text) {
        if let Block::Paragraph(text) | Block::Bullet(text) = &block {
            story.say(text);
        }
    }
    numbered(&format!("{file}/{name}"), story.clips)
}

fn of_numbers(stock: Stock<'_>, language: &Tag) -> Vec<Line> {
    let sets = [
        ("listen-digit", "digit", 1..=9),
        ("voice-rate", "step", 1..=5),
        ("voice-volume", "step", 1..=5),
    ];
    let own = |id: &str| stock.catalogue.names(language, "kiosk").iter().any(|name| name.id == id);
    let sets = sets.into_iter().filter(|(id, ..)| own(id));
    sets.flat_map(|(id, name, numbers)| {
        let mut story =
            Story { stock, hearers: Hearers::Visitor, part: Part::Block(0), clips: Vec::new() };
        let writer = Writer::new(stock, language);
        for number in numbers {
            story.say(&writer.kiosk_with(id, &Args::new().number(name, number)));
        }
        numbered(&format!("kiosk/{id}"), story.clips)
    })
    .collect()
}

fn numbered(place: &str, clips: Vec<Clip>) -> Vec<Line> {
    let line = |(at, clip)| {
        let place = if at == 0 { place.to_owned() } else { format!("{place}#{}", at + 1) };
        Line { place, clip }
    };
    clips.into_iter().enumerate().map(line).collect()
}
