//! A code for a telephone's camera: black squares on white, whatever the theme.

use qrcode::{Color as Square, EcLevel, QrCode, QrResult, Version, bits::Bits};
use ratatui::style::{Color, Style};

use super::{
    body::Measure,
    cells::{self, HALF_BLOCK},
    field,
    sheet::{Sheet, Span, columns},
    signs::Signs,
    theme::Role,
};
use crate::{
    layout,
    screen::{Block, Code},
};

/// The largest code that fits 80 x 24 cells: 37 squares a side.
const LARGEST: i16 = 5;

/// The white around a code, in squares: four are asked for, telephones are content with two.
const BORDERS: [usize; 3] = [4, 3, 2];

/// The columns between a code and what stands beside it.
pub(super) const GAP: u16 = 3;

/// A code with the white around it.
pub(super) struct Drawing<'a> {
    source: &'a Code,
    code: QrCode,
    quiet: usize,
}

/// Where the code of a screen is.
#[derive(Clone, Copy)]
pub(super) enum Drawn<'a> {
    /// Where its block is.
    Below(&'a Drawing<'a>),
    /// Beside all the blocks.
    Beside(&'a Drawing<'a>),
    /// Nowhere: that it cannot be shown and what it carries are written where its block is.
    Nowhere,
}

/// Returns the first code of a body with every border that telephones accept, the widest first;
/// nothing where it carries too much. A screen has one code at most.
pub(super) fn drawings(blocks: &[Block]) -> Vec<Drawing<'_>> {
    let source = blocks.iter().find_map(|block| match block {
        Block::Code(code) => Some(code),
        _ => None,
    });
    let code = source.and_then(|it| Some((it, encode(it.payload.expose())?)));
    let borders =
        code.iter().flat_map(|(source, code)| BORDERS.map(|quiet| (*source, code, quiet)));
    borders.map(|(source, code, quiet)| Drawing { source, code: code.clone(), quiet }).collect()
}

/// Writes a code and what to do with it, or what it carries where there is no room for it.
pub(super) fn write(sheet: &mut Sheet, code: &Code, measure: Measure) {
    match measure.code {
        Drawn::Below(drawing) if std::ptr::eq(drawing.source, code) => {
            sheet.text(&code.words, measure.span, Role::Text);
            draw(sheet, drawing, (sheet.height(), measure.span.start));
        }
        Drawn::Beside(drawing) if std::ptr::eq(drawing.source, code) => {
            sheet.text(&code.words, measure.span, Role::Text);
        }
        _ => in_words(sheet, code, measure.span),
    }
}

/// Returns the smallest code that carries a text, with as much repair as fits its size.
fn encode(payload: &str) -> Option<QrCode> {
    let levels = [EcLevel::H, EcLevel::Q, EcLevel::M, EcLevel::L];
    let sizes = (1..=LARGEST).flat_map(|size| levels.map(|level| (Version::Normal(size), level)));
    sizes.into_iter().find_map(|(size, level)| encode_as(payload, size, level).ok())
}

/// Encodes as plain bytes: mixing modes, as the crate would, may take more room than it saves.
fn encode_as(payload: &str, size: Version, level: EcLevel) -> QrResult<QrCode> {
    let mut bits = Bits::new(size);
    bits.push_byte_data(payload.as_bytes())?;
    bits.push_terminator(level)?;
    QrCode::with_bits(bits, level)
}

impl Drawing<'_> {
    /// Returns the columns and rows it takes: half a cell a square, or two cells without half blocks.
    pub(super) fn size(&self, signs: Signs) -> (u16, u16) {
        let side = columns(self.code.width() + 2 * self.quiet);
        match signs {
            Signs::Full => (side, side.div_ceil(2)),
            Signs::Plain => (side * 2, side),
        }
    }

    /// Returns the colour of a square, counted from the corner of the border.
    fn color(&self, column: usize, row: usize, (dark, light): (Color, Color)) -> Color {
        let inside = |at: usize| at.checked_sub(self.quiet).filter(|it| *it < self.code.width());
        match inside(column).zip(inside(row)).map(|at| self.code[at]) {
            Some(Square::Dark) => dark,
            _ => light,
        }
    }
}

/// Draws a code from a row and a column on; rows that are not there are added.
pub(super) fn draw(sheet: &mut Sheet, drawing: &Drawing, (first, start): (usize, u16)) {
    let signs = sheet.brush.signs;
    let colors = sheet.brush.palette.code();
    let (length, height) = drawing.size(signs);
    let (span, height) = (Span { start, length }, usize::from(height));
    sheet.skip((first + height).saturating_sub(sheet.height()));
    for row in 0..height {
        for (column, cell) in sheet.cells(first + row, span).iter_mut().enumerate() {
            let (upper, lower) = match signs {
                Signs::Full => (
                    drawing.color(column, row * 2, colors),
                    drawing.color(column, row * 2 + 1, colors),
                ),
                Signs::Plain => [drawing.color(column / 2, row, colors); 2].into(),
            };
            cell.set_symbol(if upper == lower { " " } else { HALF_BLOCK });
            cells::restyle(cell, Style::new().fg(upper).bg(lower));
        }
    }
}

fn in_words(sheet: &mut Sheet, code: &Code, span: Span) {
    sheet.text(&code.instead, span, Role::Text);
    let payload = code.payload.expose();
    let direction = field::direction_of(payload, sheet.direction);
    let laid = layout::lay_out(payload, usize::from(span.length), direction);
    sheet.laid(sheet.height(), &laid, (span, direction), Role::Text);
}
