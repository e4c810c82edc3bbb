//! Every screen that the shipped pack has, in every language and on small windows.

mod route;

use std::collections::BTreeSet;

use guichet::{
    keys::{self, Input, Key},
    lang::Tag,
    layout,
    screen::{self, Block, Placement, Screen, Scroll, Text, Theme},
    session::Event,
    view::{self, Ink},
};
use ratatui::{
    buffer::{Buffer, Cell},
    layout::Rect,
};

use route::Tour;

/// The languages of the shipped pack, each with a word to search for.
const LANGUAGES: [(&str, &str); 4] =
    [("fr", "permis"), ("fr-simple", "permis"), ("en", "licence"), ("ar", "رخصة")];
const SIZES: [(u16, u16); 2] = [(80, 24), (40, 12)];

#[test]
fn french() {
    look_at_everything(0);
}

#[test]
fn easy_french() {
    look_at_everything(1);
}

#[test]
fn english() {
    look_at_everything(2);
}

#[test]
fn arabic() {
    look_at_everything(3);
}

fn look_at_everything(language: usize) {
    let (language, word) = LANGUAGES[language];
    let language = Tag::parse(language).unwrap();
    let screens = Tour::of(&language, word);
    assert!(screens.len() > 150, "only {} screens", screens.len());
    // Many screens differ in a word only; what is painted of them is looked at once.
    let (mut names, mut kinds) = (BTreeSet::new(), BTreeSet::new());
    for (screen, scroll) in &screens {
        is_whole(screen, &language);
        let kind = screen.name.split(':').next().map(str::to_owned);
        let (is_new, is_new_kind) = (
            names.insert(screen.name.clone()),
            kinds.insert((kind, screen.focusables().len(), words_of(screen).len())),
        );
        for size in SIZES {
            says_at_once_how_it_went(screen, *scroll, size);
            if is_new {
                begins_with_its_heading(screen, size);
            }
            if is_new_kind {
                leads_everywhere(screen, size);
            }
        }
        if is_new_kind {
            is_painted_in_every_colour(screen);
        }
    }
}

fn words_of(screen: &Screen) -> Vec<String> {
    screen.texts().flat_map(|text| layout::words(&text.content)).collect()
}

/// Nothing is missing, nothing is borrowed from another language.
fn is_whole(screen: &Screen, language: &Tag) {
    let name = &screen.name;
    assert_eq!(screen.language, *language, "{name} is not in {language}");
    let more = &screen.more;
    let head = [&screen.title, &screen.corner, &more.above, &more.below].into_iter();
    let head =
        head.chain(screen.stepper.iter().flat_map(|it| it.sections.iter().chain(&it.remaining)));
    let keys = screen.keys.iter().map(|key| &key.label);
    for text in screen.texts().chain(&screen.notice).chain(head).chain(keys) {
        let content = &text.content;
        assert!(!content.trim().is_empty(), "{name} has an empty text");
        assert!(!content.contains(['{', '}', '\u{fffd}']), "{name}: {content}");
        let own = text.language.plain() == language.plain();
        assert!(own || names_languages(screen), "{name} borrows {content}");
    }
    let headings = screen.blocks.iter().filter(|it| matches!(it, Block::Heading(_))).count();
    assert_eq!(headings, 1, "{name}");
}

fn names_languages(screen: &Screen) -> bool {
    ["attract", "closed", "over:languages"].contains(&screen.name.as_str())
}

fn begins_with_its_heading(screen: &Screen, size: (u16, u16)) {
    let bare = Screen { focus: None, ..screen.clone() };
    let seen = painted(&bare, size, Scroll::Top(0)).0.cursor;
    assert!(seen.is_some(), "{} does not begin with its heading at {size:?}", screen.name);
}

/// What is said of an answer is seen without doing anything: its first line, or the newest hint.
fn says_at_once_how_it_went(screen: &Screen, scroll: Scroll, size: (u16, u16)) {
    if !screen.name.starts_with("step:") {
        return;
    }
    let words =
        screen.blocks.iter().skip_while(|it| !matches!(it, Block::Good(_) | Block::Careful(_)));
    let words = words.enumerate().map_while(|(at, block)| match block {
        Block::Good(text) | Block::Careful(text) if at == 0 => Some(text),
        Block::Bullet(text) => Some(text),
        _ => None,
    });
    let words: Vec<&Text> = words.collect();
    if words.is_empty() {
        return;
    }
    let (_, buffer) = painted(screen, size, scroll);
    let rows: Vec<String> = buffer.content.chunks(size.0.into()).map(letters).collect();
    let is_seen = |text: &&Text| {
        let laid = layout::lay_out(&text.content, usize::from(size.0.min(66)) - 4, text.direction);
        rows.iter().any(|row| row.contains(&laid.lines[0].symbols()))
    };
    let said = words.iter().any(is_seen);
    assert!(said, "{} does not say how it went at {size:?}: {rows:#?}", screen.name);
}

fn letters(row: &[Cell]) -> String {
    row.iter().map(Cell::symbol).collect()
}

/// Tab alone leads through everything, from the top to the last key, and each thing is seen when
/// it has the focus.
fn leads_everywhere(screen: &Screen, size: (u16, u16)) {
    let (mut screen, mut scroll) = (screen.clone(), Scroll::Top(0));
    let mut placement = painted(&screen, size, scroll).0;
    let all = placement.focusables.clone();
    let first = screen.focus.as_ref().and_then(|it| all.iter().position(|other| other == it));
    let mut met: BTreeSet<usize> = first.into_iter().collect();
    for _ in 0..200 {
        match keys::event(&screen, &placement, &Input::Key(Key::Tab)) {
            Some(Event::Focused(act)) => {
                met.extend(all.iter().position(|it| *it == act));
                (screen.focus, scroll) = (Some(act), Scroll::Follow);
            }
            Some(Event::Scrolled(line)) => scroll = Scroll::Top(line),
            _ => break,
        }
        placement = painted(&screen, size, scroll).0;
        let seen = scroll != Scroll::Follow || placement.cursor.is_some();
        assert!(seen, "{:?} is not seen on {} at {size:?}", screen.focus, screen.name);
    }
    let from = first.unwrap_or(0);
    assert_eq!(met.len(), all.len() - from, "not all is reached on {} at {size:?}", screen.name);
}

fn is_painted_in_every_colour(screen: &Screen) {
    for theme in [Theme::Light, Theme::HighContrast] {
        let look = screen::Look { theme, ..screen.look };
        painted(&Screen { look, ..screen.clone() }, SIZES[0], Scroll::Follow);
    }
}

fn painted(screen: &Screen, (width, height): (u16, u16), scroll: Scroll) -> (Placement, Buffer) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    (view::paint(screen, Ink::default(), scroll, &mut buffer), buffer)
}
