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

/// How wide the white around a code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Border {
    /// As wide as the page lets it be.
    Widest,
    /// As narrow as telephones accept.
    Narrowest,
}

/// A code with the white around it.
struct Drawing {
    code: QrCode,
    quiet: usize,
}

/// Writes a code; where it cannot be drawn, its words and what it carries.
pub(super) fn write(sheet: &mut Sheet, code: &Code, measure: Measure) {
    let payload = code.payload.expose();
    let signs = sheet.brush.signs;
    let fits = |it: &Drawing| {
        let (width, height) = it.size(signs);
        width <= usize::from(sheet.whole().length) && height <= usize::from(measure.page)
    };
    let drawing = encode(payload).and_then(|code| match measure.border {
        Border::Widest => Drawing::all(&code).find(fits),
        Border::Narrowest => Drawing::all(&code).last().filter(fits),
    });
    match drawing {
        Some(drawing) => draw(sheet, &drawing, measure.span),
        None => in_words(sheet, code, measure.span),
    }
}

/// Returns the fewest rows in which the codes of a body can be drawn on a sheet of some width.
pub(super) fn rows_needed(blocks: &[Block], width: u16, signs: Signs) -> usize {
    let codes = blocks.iter().filter_map(|block| match block {
        Block::Code(code) => encode(code.payload.expose()),
        _ => None,
    });
    let sizes = codes.filter_map(|code| Drawing::all(&code).last().map(|it| it.size(signs)));
    sizes.filter(|size| size.0 <= usize::from(width)).map(|size| size.1).max().unwrap_or(0)
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

impl Drawing {
    /// Returns the code with every border that telephones accept, the widest first.
    fn all(code: &QrCode) -> impl Iterator<Item = Self> {
        BORDERS.into_iter().map(|quiet| Self { code: code.clone(), quiet })
    }

    /// Returns the columns and rows it takes: half a cell a square, or two cells without half blocks.
    fn size(&self, signs: Signs) -> (usize, usize) {
        let side = self.side();
        match signs {
            Signs::Full => (side, side.div_ceil(2)),
            Signs::Plain => (side * 2, side),
        }
    }

    fn side(&self) -> usize {
        self.code.width() + 2 * self.quiet
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

fn draw(sheet: &mut Sheet, drawing: &Drawing, span: Span) {
    let signs = sheet.brush.signs;
    let colors = sheet.brush.palette.code();
    let (width, height) = drawing.size(signs);
    let span = Span { start: span.start, length: columns(width) };
    let first = sheet.height();
    sheet.skip(height);
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
    sheet.text(&code.words, span, Role::Muted);
    let payload = code.payload.expose();
    let direction = field::direction_of(payload, sheet.direction);
    let laid = layout::lay_out(payload, usize::from(span.length), direction);
    sheet.laid(sheet.height(), &laid, (span, direction), Role::Text);
}
