//! The body of a screen: its blocks from top to bottom, with the air between them.

use super::{
    choice::{self, Columns},
    code::{self, Drawn},
    field, pairs,
    sheet::{Sheet, Span, columns},
    signs::CAREFUL,
    theme::Role,
};
use crate::{
    layout,
    screen::{self, Block, Part, Screen, Text},
};

/// How much air there is; the first that lets everything be seen at once is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Air {
    /// Three rows for each choice: a target for a finger.
    Wide,
    /// An empty row below each choice.
    Loose,
    /// One row for each choice, an empty row between different things.
    Close,
    /// An empty row between paragraphs, before a subheading and before the first choice.
    Snug,
    /// An empty row between paragraphs and before a subheading alone; no rule.
    Tight,
}

/// What the blocks of a screen have in common.
#[derive(Clone, Copy)]
pub(super) struct Measure<'a> {
    pub(super) air: Air,
    /// The column of text.
    pub(super) span: Span,
    pub(super) code: Drawn<'a>,
    columns: Columns,
    pairs: pairs::Arrangement,
}

impl<'a> Measure<'a> {
    /// Measures the blocks of a body for a column of text.
    pub(super) fn new(blocks: &[Block], span: Span, (air, code): (Air, Drawn<'a>)) -> Self {
        let columns = Columns::new(blocks, span);
        let pairs = pairs::Arrangement::new(blocks, columns.after_digit(span));
        Self { air, span, code, columns, pairs }
    }
}

/// Writes every block.
pub(super) fn write(sheet: &mut Sheet, screen: &Screen, measure: Measure) {
    let mut before = None;
    for (at, block) in screen.blocks.iter().enumerate() {
        if before.is_some_and(|before| parted(before, block, measure.air)) {
            sheet.skip(1);
        }
        let first = sheet.height();
        one(sheet, block, measure);
        if screen.reading == Some(Part::Block(at)) {
            note(sheet, first, measure.span);
        }
        before = Some(block);
    }
}

/// Marks what is being read aloud with a note at the end of its first row that has room.
fn note(sheet: &mut Sheet, first: usize, span: Span) {
    let last =
        Span { start: span.start + span.length.saturating_sub(2), length: 2.min(span.length) };
    let free = |row: &usize| sheet.is_free(*row, last);
    if let Some(row) = (first..sheet.height()).find(free) {
        let end = span.start + span.length.saturating_sub(1);
        sheet.sign_over(row, end, sheet.brush.signs.note());
    }
}

fn one(sheet: &mut Sheet, block: &Block, measure: Measure) {
    let span = measure.span;
    match block {
        Block::Heading(text) => heading(sheet, text, span),
        Block::Subheading(text) => drop(sheet.text(text, span, Role::Heading)),
        Block::Paragraph(text) => drop(sheet.text(text, span, Role::Text)),
        Block::Muted(text) => drop(sheet.text(text, span, Role::Muted)),
        Block::Note(text) => drop(sheet.text(text, span.after(2), Role::Muted)),
        Block::Bullet(text) => {
            noted(sheet, text, span, (sheet.brush.signs.point(), Role::Accent, Role::Text));
        }
        Block::Good(text) => {
            noted(sheet, text, span, (sheet.brush.signs.good(), Role::Good, Role::Good));
        }
        Block::Careful(text) => {
            noted(sheet, text, span, (CAREFUL, Role::Careful, Role::Careful));
        }
        Block::Large(text) => large(sheet, text, span),
        Block::Choice(choice) => choice::write(sheet, choice, measure.columns, measure),
        Block::Field(field) => field::write(sheet, field, measure),
        Block::Row(row) => pairs::write(sheet, row, (measure.columns, measure.pairs), measure),
        Block::Code(code) => code::write(sheet, code, measure),
        Block::Rule if measure.air == Air::Tight => {}
        Block::Rule => {
            let row = sheet.height();
            sheet.skip(1);
            sheet.rule(row, span, sheet.brush.signs.rule(), Role::Frame);
        }
    }
}

fn heading(sheet: &mut Sheet, text: &Text, span: Span) {
    let rows = sheet.text(text, span, Role::Heading);
    let cursor = sheet.first_cell(rows.start, span.start);
    sheet.heading.get_or_insert(cursor);
}

/// Writes a text after a sign that stands alone on its side.
fn noted(sheet: &mut Sheet, text: &Text, span: Span, (sign, of_sign, of_text): (&str, Role, Role)) {
    let rows = sheet.text(text, span.after(2), of_text);
    if span.length > 2 {
        sheet.sign(rows.start, span.start, sign, of_sign);
    }
}

/// Writes a text to copy by hand: in one line if the sheet is wide enough for it.
fn large(sheet: &mut Sheet, text: &Text, span: Span) {
    let needed = columns(layout::width_of(&text.content));
    let whole = sheet.whole();
    let inset = |span: Span| span.after(4.min(span.length.saturating_sub(needed)));
    let span = if needed > span.length { inset(whole) } else { inset(span) };
    sheet.text(text, span, Role::Accent);
}

/// Returns whether an empty row stands between two blocks.
fn parted(before: &Block, after: &Block, air: Air) -> bool {
    use Block::{Bullet, Choice, Field, Large, Muted, Note, Paragraph, Row, Subheading};
    let acts = |row: &screen::Row| row.target.is_some();
    if matches!(after, Note(_)) {
        return false;
    }
    match (before, after, air) {
        (Paragraph(_), Paragraph(_), _) | (_, Subheading(_), _) => true,
        (_, _, Air::Tight) | (Choice(_), Choice(_), _) => false,
        (_, after, Air::Snug) => matches!(after, Choice(_)),
        (Bullet(_) | Note(_), Bullet(_), _)
        | (Muted(_), Muted(_), _)
        | (_, Choice(_) | Field(_), Air::Wide)
        | (Choice(_) | Field(_), _, Air::Wide | Air::Loose) => false,
        (Row(before), Row(after), _) => air != Air::Close && (acts(before) || acts(after)),
        (Subheading(_), after, _) => matches!(after, Large(_)),
        _ => true,
    }
}
