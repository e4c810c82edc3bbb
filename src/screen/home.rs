//! What do you need? Verbs and benefits, never the names of operators.

use super::{
    Block, Entry, Field, Text,
    build::Sketch,
    list::{self, Item},
    writer::Writer,
};
use crate::{
    procedure::{Id, Kind},
    session::{Act, Session, Shelf, Typing},
    text::{Args, Key, search},
};

/// With so many procedures or fewer, the entrance lists them; with more, it lists the themes.
const FEW: usize = 6;

pub(super) fn compose(session: &Session, shelf: &Shelf, writer: &Writer<'_>) -> Sketch {
    match shelf {
        Shelf::Doors => doors(session, writer),
        Shelf::Theme(theme) => browse(session, theme, writer),
        Shelf::Lessons => lessons(session, writer),
        Shelf::Search(typing) => search(session, typing, writer),
    }
}

fn doors(session: &Session, writer: &Writer<'_>) -> Sketch {
    let needs: Vec<&Entry> = of_kind(writer, |kind| kind != Kind::Lesson).collect();
    let needs = if needs.len() <= FEW {
        needs.into_iter().filter_map(|entry| opener(session, entry, writer)).collect()
    } else {
        themes(&needs, writer)
    };
    let learn = Item::new(writer.kiosk("home-lessons"), Act::Lessons)
        .hinted(Some(writer.kiosk("home-lessons-hint")));
    let look_up = Item::new(writer.kiosk("home-search"), Act::Search)
        .hinted(Some(writer.kiosk("home-search-hint")));
    Sketch::new("home", writer.kiosk("home-title"))
        .with([Block::Heading(writer.kiosk("home-heading"))])
        .with(list::blocks(needs, vec![learn, look_up], session.page(), more(writer)))
        .with(hidden(writer))
        .with([Block::Muted(writer.kiosk("home-reassure"))])
}

/// A broken file hides its procedure; whoever looks for it is not left to wonder.
fn hidden(writer: &Writer<'_>) -> Option<Block> {
    let stock = writer.stock();
    let unnamed = stock.entries.iter().any(|entry| name(entry, writer).is_none());
    (0 < stock.hidden || unnamed).then(|| Block::Muted(writer.kiosk("home-hidden")))
}

fn themes(needs: &[&Entry], writer: &Writer<'_>) -> Vec<Item> {
    let filled = |theme: &&Id| needs.iter().any(|entry| entry.theme == **theme);
    let themes = writer.stock().themes.iter().filter(filled);
    themes.map(|theme| Item::new(theme_name(theme, writer), Act::Browse(theme.clone()))).collect()
}

fn theme_name(theme: &Id, writer: &Writer<'_>) -> Text {
    writer.kiosk(&format!("theme-{theme}"))
}

fn browse(session: &Session, theme: &Id, writer: &Writer<'_>) -> Sketch {
    let entries = of_kind(writer, |kind| kind != Kind::Lesson).filter(|it| it.theme == *theme);
    let items = entries.filter_map(|entry| opener(session, entry, writer)).collect();
    Sketch::new(format!("home:{theme}"), theme_name(theme, writer))
        .with([Block::Heading(writer.kiosk("home-heading"))])
        .with(shelf(session, items, writer))
}

fn lessons(session: &Session, writer: &Writer<'_>) -> Sketch {
    let entries = of_kind(writer, |kind| kind == Kind::Lesson);
    let items = entries.filter_map(|entry| opener(session, entry, writer)).collect();
    Sketch::new("home:lessons", writer.kiosk("home-lessons"))
        .with([Block::Heading(writer.kiosk("home-lessons-heading"))])
        .with(shelf(session, items, writer))
}

fn search(session: &Session, typing: &Typing, writer: &Writer<'_>) -> Sketch {
    let field = Block::Field(Field {
        typed: typing.secret(),
        caret: typing.caret(),
        placeholder: Some(writer.kiosk("search-placeholder")),
        max: typing.max(),
        target: Act::Edit,
    });
    let found = found(session, typing.text(), writer);
    let nothing = match (typing.text().trim().is_empty(), found.is_empty()) {
        (true, _) => Some(Block::Muted(writer.kiosk("search-hint"))),
        (false, true) => Some(Block::Careful(writer.kiosk("search-none"))),
        (false, false) => None,
    };
    Sketch::new("search", writer.kiosk("search-title"))
        .with([Block::Heading(writer.kiosk("search-heading")), field])
        .with(nothing)
        .with(list::blocks(found, vec![], session.page(), more(writer)))
        .focused(Some(Act::Edit))
}

fn found(session: &Session, query: &str, writer: &Writer<'_>) -> Vec<Item> {
    let entries: Vec<search::Entry> =
        writer.stock().entries.iter().filter_map(|entry| indexed(entry, writer)).collect();
    let ids = search::search(&entries, query);
    let entry = |id: &Id| writer.stock().entries.iter().find(|entry| entry.id == *id);
    ids.iter().filter_map(entry).filter_map(|it| opener(session, it, writer)).collect()
}

fn indexed(entry: &Entry, writer: &Writer<'_>) -> Option<search::Entry> {
    let key = Key::of(entry.id.as_str(), entry.id.as_str());
    let keywords = writer.listed(key.part("keywords"));
    Some(search::Entry {
        id: entry.id.clone(),
        title: name(entry, writer)?.content,
        keywords: keywords.map(|it| it.content).unwrap_or_default(),
    })
}

fn shelf(session: &Session, items: Vec<Item>, writer: &Writer<'_>) -> Vec<Block> {
    if items.is_empty() {
        return vec![Block::Paragraph(writer.kiosk("home-empty"))];
    }
    list::blocks(items, vec![], session.page(), more(writer))
}

/// Returns the choice that opens a procedure; one without a title cannot be offered.
pub(super) fn opener(session: &Session, entry: &Entry, writer: &Writer<'_>) -> Option<Item> {
    let title = name(entry, writer)?;
    let begun = session.was_begun(&entry.id).then(|| writer.kiosk("home-begun"));
    Some(Item::new(title, Act::Open(entry.id.clone())).hinted(begun))
}

fn name(entry: &Entry, writer: &Writer<'_>) -> Option<Text> {
    writer.listed(Key::of(entry.id.as_str(), entry.id.as_str()))
}

/// Returns the title of a procedure.
pub(super) fn title(id: &Id, writer: &Writer<'_>) -> Text {
    writer.needed(Key { file: id.as_str(), id: id.as_str(), part: None }, &Args::new())
}

fn of_kind<'a>(
    writer: &Writer<'a>,
    wanted: impl Fn(Kind) -> bool,
) -> impl Iterator<Item = &'a Entry> {
    writer.stock().entries.iter().filter(move |entry| wanted(entry.kind))
}

fn more(writer: &Writer<'_>) -> Text {
    writer.kiosk("step-more")
}
