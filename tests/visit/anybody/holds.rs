//! What must hold on every screen.

use guichet::{
    keys::{self, Input, Key},
    layout,
    screen::{Block, Placement, Screen, Value},
    session::{Act, Event},
};
use ratatui::buffer::Buffer;

use super::CANARY;

/// Asserts all of it, and returns whether something typed was on the screen.
pub(crate) fn all(screen: &Screen, placement: &Placement, buffer: &Buffer) -> bool {
    says_what_it_is_about(screen);
    let lowest = screen.beneath.as_deref().unwrap_or(screen);
    if lowest.name.starts_with("staff:") {
        masks_the_visit(lowest, screen, placement);
    } else {
        keeps_the_way_out(screen, placement);
    }
    has_the_focus_in_the_house(screen, placement, buffer);
    paints_letters_only(screen, buffer);
    speaks_one_language(screen);
    tells_nobody(screen)
}

fn says_what_it_is_about(screen: &Screen) {
    let name = &screen.name;
    let heading = screen.blocks.iter().find_map(|block| match block {
        Block::Heading(text) => Some(layout::plain(&text.content)),
        _ => None,
    });
    assert!(heading.is_some_and(|text| !text.trim().is_empty()), "{name} has no heading");
    for text in screen.texts() {
        assert!(!text.content.trim().is_empty(), "{name} has an empty text");
        assert!(!text.content.contains(['{', '}']), "{name}: {}", text.content);
    }
}

fn keeps_the_way_out(screen: &Screen, placement: &Placement) {
    let name = &screen.name;
    let does = |key| match keys::event(screen, placement, &Input::Key(key)) {
        Some(Event::Did(act)) => Some(act),
        _ => None,
    };
    assert_eq!(does(Key::F(1)), Some(Act::Help), "no help on {name}");
    assert!(placement.focusables.contains(&Act::Help), "no help to press on {name}");
    if name == "attract" {
        return;
    }
    let asked = if screen.beneath.is_some() { Act::Stay } else { Act::Stop };
    assert_eq!(does(Key::Escape), Some(asked), "no stop on {name}");
    assert!(placement.focusables.contains(&Act::Back), "no back to press on {name}");
    if screen.focus != Some(Act::Edit) {
        assert_eq!(does(Key::Char('0')), Some(Act::Back), "no back on {name}");
    }
}

/// The staff see nothing of the visit, and one key goes back.
fn masks_the_visit(lowest: &Screen, screen: &Screen, placement: &Placement) {
    let name = &screen.name;
    assert!(lowest.beneath.is_none() && screen.banner.is_none(), "something is left on {name}");
    assert!(lowest.stepper.is_none(), "the way of the visit is on {name}");
    let escape = keys::event(screen, placement, &Input::Key(Key::Escape));
    assert!(matches!(escape, Some(Event::Did(Act::Back | Act::Stay))), "no back on {name}");
}

fn has_the_focus_in_the_house(screen: &Screen, placement: &Placement, buffer: &Buffer) {
    let name = &screen.name;
    match &screen.focus {
        Some(focus) => {
            let found = placement.focusables.contains(focus);
            assert!(found, "{focus:?} has the focus but is not on {name}");
        }
        None => assert!(screen.focusables().is_empty(), "nothing has the focus on {name}"),
    }
    let inside = |(column, row): (u16, u16)| column < buffer.area.width && row < buffer.area.height;
    assert!(placement.cursor.is_none_or(inside), "the cursor left {name}");
}

fn paints_letters_only(screen: &Screen, buffer: &Buffer) {
    let harmful = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}')
            || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
            || matches!(letter, '\u{e000}'..='\u{f8ff}')
    };
    for cell in &buffer.content {
        assert!(!cell.symbol().chars().any(harmful), "{}: {:?}", screen.name, cell.symbol());
    }
}

/// All the texts are in the language of the screen, but for the names of languages.
fn speaks_one_language(screen: &Screen) {
    if ["attract", "closed", "over:languages"].contains(&screen.name.as_str()) {
        return;
    }
    for text in screen.texts() {
        let same = text.language.plain() == screen.language.plain();
        assert!(same, "{} on {}: {}", text.language, screen.name, text.content);
    }
}

/// What is typed is in its field or its row, and in nothing that is spoken or logged.
fn tells_nobody(screen: &Screen) -> bool {
    let spoken = screen.texts().any(|text| text.content.contains(CANARY));
    assert!(!spoken, "{} speaks what was typed", screen.name);
    let typed = screen.blocks.iter().any(|block| match block {
        Block::Field(field) => field.typed.expose().contains(CANARY),
        Block::Row(row) => matches!(&row.value, Value::Typed(it) if it.expose().contains(CANARY)),
        _ => false,
    });
    let shown = typed && format!("{screen:?}").contains(CANARY);
    assert!(!shown, "{} shows what was typed", screen.name);
    typed
}
