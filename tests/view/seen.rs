//! Reads painted screens back.

use guichet::{
    screen::{Placement, Screen, Scroll},
    view::{Ink, paint},
};
use ratatui::{
    buffer::{Buffer, Cell},
    layout::Rect,
    style::{Color, Modifier},
};
use unicode_width::UnicodeWidthStr;

/// Paints a screen with all colours.
pub(crate) fn painted(
    screen: &Screen,
    width: u16,
    height: u16,
    scroll: Scroll,
) -> (Buffer, Placement) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    let placement = paint(screen, Ink::default(), scroll, &mut buffer);
    (buffer, placement)
}

/// Returns the letters of every row.
pub(crate) fn rows(buffer: &Buffer) -> Vec<String> {
    let rows = buffer.content.chunks(buffer.area.width.max(1).into());
    rows.map(|row| row_of(row).trim_end().to_owned()).collect()
}

fn row_of(row: &[Cell]) -> String {
    let mut letters = String::new();
    let mut cells = row.iter();
    while let Some(cell) = cells.next() {
        letters.push_str(cell.symbol());
        if cell.symbol().width() == 2 {
            cells.next();
        }
    }
    letters
}

/// Returns the letters, then the style of every cell as a letter: see [`style_of`].
pub(crate) fn grid(screen: &Screen, width: u16, height: u16) -> String {
    grid_at(screen, width, height, Scroll::Follow)
}

/// Returns the same, scrolled.
pub(crate) fn grid_at(screen: &Screen, width: u16, height: u16, scroll: Scroll) -> String {
    let (buffer, placement) = painted(screen, width, height, scroll);
    let styles = buffer.content.chunks(width.into());
    let styles: Vec<String> = styles
        .map(|row| row.iter().map(style_of).collect::<String>().trim_end().to_owned())
        .collect();
    let letters = rows(&buffer).join("\n");
    format!("{letters}\n\n{}\n\ncursor {:?}", styles.join("\n"), placement.cursor)
}

/// Names the style of a cell: ` ` text, `h` heading, `.` muted, `a` accent, `g` good, `c` careful,
/// `-` rule, `_` field, `F` focus, `B` banner, `w` underlined word, `x` a code's squares.
fn style_of(cell: &Cell) -> char {
    let bold = cell.modifier.contains(Modifier::BOLD);
    let underlined = cell.modifier.contains(Modifier::UNDERLINED);
    match (cell.fg, cell.bg) {
        (_, Color::Rgb(0x33, ..)) => '_',
        (_, Color::Rgb(0xf0, ..)) => 'F',
        (Color::Rgb(0x1f, ..), Color::Rgb(0xf4, ..)) => 'B',
        (_, Color::Rgb(0 | 255, ..)) => 'x',
        (Color::Rgb(0xf4, ..), _) if underlined => 'w',
        (Color::Rgb(0xf4, ..), _) if bold => 'h',
        (Color::Rgb(0xf4, ..), _) => ' ',
        (Color::Rgb(0xc0, ..), _) => '.',
        (Color::Rgb(0xf0, ..), _) => 'a',
        (Color::Rgb(0xa6, ..), _) => 'g',
        (Color::Rgb(0xff, ..), _) => 'c',
        (Color::Rgb(0x8a, ..), _) => '-',
        other => panic!("a style of no role: {other:?}"),
    }
}

/// Returns every word of a screen, scrolled from its top to its end, each row read once.
pub(crate) fn words(screen: &Screen, width: u16, height: u16) -> Vec<String> {
    let (first, placement) = painted(screen, width, height, Scroll::Top(0));
    let window =
        usize::from(placement.window.y)..usize::from(placement.window.y + placement.window.height);
    let mut all = rows(&first);
    let foot = all.split_off(window.end.min(all.len()));
    let mut top = 0;
    while top < placement.last_top() {
        let (next, placed) =
            painted(screen, width, height, Scroll::Top(top + usize::from(placement.window.height)));
        all.extend(rows(&next)[window.end - (placed.top - top)..window.end].to_vec());
        top = placed.top;
    }
    all.extend(foot);
    words_of(&all.join("\n"))
}

/// Returns the words of a text: what holds a letter or a digit.
pub(crate) fn words_of(text: &str) -> Vec<String> {
    let is_inside = |it: char| it.is_alphanumeric();
    text.split(|it: char| !is_inside(it)).filter(|it| it.len() > 1).map(str::to_owned).collect()
}
