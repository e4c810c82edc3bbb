//! Where the texts of a screen would stand in a window, for those who judge texts.

use ratatui::{buffer::Buffer, layout::Rect};

use super::{
    Ink,
    body::Air,
    choice::Columns,
    foot,
    page::Page,
    paint,
    sheet::{Sheet, Span},
    signs::Signs,
    theme::{Depth, Palette},
};
use crate::{
    layout,
    screen::{Block, Screen, Scroll, Space, Text},
};

/// A text and the room that it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing<'a> {
    /// What it is.
    pub text: &'a Text,
    /// As what it stands there.
    pub role: Role,
    /// The columns of its lines.
    pub columns: usize,
}

/// As what a text stands on a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The question, or what the screen is about.
    Heading,
    /// What a choice says.
    Label,
}

/// The columns that texts have at least in a window of this width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Narrowest {
    /// Points of a list and what is said of an answer.
    pub text: usize,
    /// Choices, the widest of whose signs is a box to tick.
    pub label: usize,
}

/// Returns the headings and choices of a screen with the columns that they have in a window.
pub fn standing(screen: &Screen, window: (u16, u16)) -> Vec<Standing<'_>> {
    let span = page(window).span;
    let label = span.after(Columns::new(&screen.blocks, span).label());
    let blocks = screen.blocks.iter().filter_map(|block| match block {
        Block::Heading(text) => Some((text, Role::Heading, span)),
        Block::Choice(choice) => Some((&choice.label, Role::Label, label)),
        _ => None,
    });
    blocks.map(|(text, role, span)| Standing { text, role, columns: span.length.into() }).collect()
}

/// Returns the least columns that the texts of any screen have in a window.
pub fn narrowest(window: (u16, u16)) -> Narrowest {
    let span = page(window).span;
    let label = span.after(Columns::widest(span).label());
    Narrowest { text: span.after(2).length.into(), label: label.length.into() }
}

/// Returns the rows that the keys at the bottom take.
pub fn rows_of_keys(screen: &Screen, window: (u16, u16)) -> usize {
    let page = page(window);
    let brush = super::Brush {
        palette: Palette::new(screen.look.theme, Depth::default()),
        signs: Signs::default(),
    };
    let mut sheet = Sheet::new(page.area.width, screen.direction, brush, None);
    foot::write(&mut sheet, &screen.keys, Air::Close);
    sheet.height()
}

/// Tells whether the first thing to choose is in sight before anybody scrolls.
pub fn shows_a_choice(screen: &Screen, (width, height): (u16, u16)) -> bool {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    let placement = paint(screen, Ink::default(), Scroll::Top(0), &mut buffer);
    let first = screen.focusables().first().copied();
    first.is_none_or(|first| placement.targets.iter().any(|(_, target)| target == first))
}

/// Returns the rows that a text takes in so many columns.
pub fn rows(text: &Text, columns: usize) -> usize {
    let letters = text.content.chars().count();
    let is_plain = text.content.chars().all(|it| it < '\u{1100}' && it != '\n');
    if is_plain && letters <= columns {
        return 1; // nothing below is wider than a column
    }
    layout::lay_out(&text.content, columns, text.direction).lines.len()
}

fn page((width, height): (u16, u16)) -> Page {
    let page = Page::new(Rect::new(0, 0, width, height), Space::Usual);
    Page { span: Span { start: 0, ..page.span }, ..page }
}
