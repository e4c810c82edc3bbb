//! Cells, as a terminal understands them.
//!
//! It can only write. What the screen library could ask a terminal is answered from what was
//! written, and from the kernel.

use std::io::{self, Write};

use ratatui::{
    backend::{Backend, ClearType, WindowSize},
    buffer::Cell,
    layout::{Position, Size},
    style::{Color, Modifier},
};
use rustix::{stdio::stdout, termios::tcgetwinsize};

/// What each attribute of letters is called. Sources of all sequences: ECMA-48 and those of xterm.
const ATTRIBUTES: [(Modifier, &str); 9] = [
    (Modifier::BOLD, ";1"),
    (Modifier::DIM, ";2"),
    (Modifier::ITALIC, ";3"),
    (Modifier::UNDERLINED, ";4"),
    (Modifier::SLOW_BLINK, ";5"),
    (Modifier::RAPID_BLINK, ";6"),
    (Modifier::REVERSED, ";7"),
    (Modifier::HIDDEN, ";8"),
    (Modifier::CROSSED_OUT, ";9"),
];

/// The named colours, in the order of their numbers.
const NAMED: [Color; 16] = [
    Color::Black,
    Color::Red,
    Color::Green,
    Color::Yellow,
    Color::Blue,
    Color::Magenta,
    Color::Cyan,
    Color::Gray,
    Color::DarkGray,
    Color::LightRed,
    Color::LightGreen,
    Color::LightYellow,
    Color::LightBlue,
    Color::LightMagenta,
    Color::LightCyan,
    Color::White,
];

/// What begins the colour of letters.
const LETTERS: u8 = 38;
/// What begins the colour of the ground.
const GROUND: u8 = 48;

/// Writes cells as escape sequences. Nothing goes out before it is flushed, or there is much of it.
#[derive(Debug)]
pub(super) struct Brush<W: Write> {
    output: W,
    cursor: Position,
}

impl<W: Write> Brush<W> {
    pub(super) fn new(output: W) -> Self {
        Self { output, cursor: Position::ORIGIN }
    }

    fn go_to(&mut self, x: u16, y: u16) -> io::Result<()> {
        write!(self.output, "\x1b[{};{}H", u32::from(y) + 1, u32::from(x) + 1)
    }

    /// Says the whole style of a cell, whatever the one before was.
    fn change_to(&mut self, cell: &Cell) -> io::Result<()> {
        self.output.write_all(b"\x1b[0")?;
        for (_, name) in ATTRIBUTES.iter().filter(|(it, _)| cell.modifier.contains(*it)) {
            self.output.write_all(name.as_bytes())?;
        }
        self.color(LETTERS, cell.fg)?;
        self.color(GROUND, cell.bg)?;
        self.output.write_all(b"m")
    }

    fn color(&mut self, of: u8, color: Color) -> io::Result<()> {
        match color {
            Color::Reset => Ok(()),
            Color::Rgb(red, green, blue) => write!(self.output, ";{of};2;{red};{green};{blue}"),
            Color::Indexed(index) => write!(self.output, ";{of};5;{index}"),
            named => {
                let index = NAMED.iter().position(|it| *it == named).unwrap_or_default();
                write!(self.output, ";{of};5;{index}")
            }
        }
    }
}

impl<W: Write> Backend for Brush<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, cells: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let (mut next, mut style) = (None, None);
        for (x, y, cell) in cells {
            if next != Some((x, y)) {
                self.go_to(x, y)?;
            }
            if style != Some((cell.modifier, cell.fg, cell.bg)) {
                self.change_to(cell)?;
            }
            self.output.write_all(cell.symbol().as_bytes())?;
            // After a wide letter terminals do not agree where they are, and are told again.
            next = x.checked_add(1).map(|x| (x, y));
            style = Some((cell.modifier, cell.fg, cell.bg));
        }
        self.output.write_all(b"\x1b[0m")
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.output.write_all(b"\x1b[?25l")
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.output.write_all(b"\x1b[?25h")
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.cursor = position.into();
        self.go_to(self.cursor.x, self.cursor.y)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        self.output.write_all(match region {
            ClearType::All => b"\x1b[2J",
            ClearType::AfterCursor => b"\x1b[0J",
            ClearType::BeforeCursor => b"\x1b[1J",
            ClearType::CurrentLine => b"\x1b[2K",
            ClearType::UntilNewLine => b"\x1b[0K",
        })
    }

    fn size(&self) -> io::Result<Size> {
        let size = tcgetwinsize(stdout())?;
        Ok(Size { width: size.ws_col, height: size.ws_row })
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        let size = tcgetwinsize(stdout())?;
        let pixels = Size { width: size.ws_xpixel, height: size.ws_ypixel };
        Ok(WindowSize { columns_rows: self.size()?, pixels })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.output.flush()
    }
}

#[cfg(test)]
mod tests {
    use ratatui::{buffer::Buffer, layout::Rect, style::Style};

    use super::*;

    /// Paints a buffer over an empty one, and returns what was written.
    fn painted(buffer: &Buffer) -> String {
        let empty = Buffer::empty(buffer.area);
        let mut brush = Brush::new(vec![]);
        brush.draw(empty.diff(buffer).into_iter()).unwrap();
        String::from_utf8(brush.output).unwrap()
    }

    fn buffer(rows: &[(u16, u16, &str, Style)]) -> Buffer {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 20, 4));
        for (x, y, text, style) in rows {
            buffer.set_string(*x, *y, text, *style);
        }
        buffer
    }

    #[test]
    fn only_what_is_not_next_to_it_is_gone_to_and_only_another_style_is_said() {
        let red = Style::new().fg(Color::Red).bg(Color::Indexed(200));
        let rows = [(1, 0, "été", red), (4, 0, "!", Style::new()), (0, 3, "字b", red)];
        assert_eq!(
            painted(&buffer(&rows)),
            "\x1b[1;2H\x1b[0;38;5;1;48;5;200mété\x1b[0m!\
             \x1b[4;1H\x1b[0;38;5;1;48;5;200m字\x1b[4;3Hb\x1b[0m"
        );
    }

    #[test]
    fn every_style_is_what_a_terminal_makes_of_it() {
        let tones = [Color::Reset, Color::Rgb(1, 2, 3), Color::Indexed(99)];
        let attributes = [
            Modifier::empty(),
            Modifier::BOLD | Modifier::UNDERLINED,
            Modifier::REVERSED | Modifier::DIM,
        ];
        for (letters, name) in NAMED.iter().chain(&tones).zip(0_u8..) {
            for modifier in attributes {
                let style = Style::new().fg(*letters).bg(Color::Blue).add_modifier(modifier);
                let mut terminal = vt100::Parser::new(4, 20, 0);
                terminal.process(painted(&buffer(&[(3, 2, "x", style)])).as_bytes());
                let cell = terminal.screen().cell(2, 3).unwrap();
                let wanted = match letters {
                    Color::Reset => vt100::Color::Default,
                    Color::Rgb(red, green, blue) => vt100::Color::Rgb(*red, *green, *blue),
                    Color::Indexed(index) => vt100::Color::Idx(*index),
                    _ => vt100::Color::Idx(name),
                };
                assert_eq!(cell.contents(), "x");
                assert_eq!((cell.fgcolor(), cell.bgcolor()), (wanted, vt100::Color::Idx(4)));
                assert_eq!(cell.bold(), modifier.contains(Modifier::BOLD));
                assert_eq!(cell.dim(), modifier.contains(Modifier::DIM));
                assert_eq!(cell.underline(), modifier.contains(Modifier::UNDERLINED));
                assert_eq!(cell.inverse(), modifier.contains(Modifier::REVERSED));
            }
        }
    }

    #[test]
    fn the_cursor_is_where_it_was_put_without_a_question() {
        let mut brush = Brush::new(vec![]);
        brush.set_cursor_position(Position { x: 7, y: 2 }).unwrap();
        assert_eq!(brush.get_cursor_position().unwrap(), Position { x: 7, y: 2 });
        assert_eq!(brush.output, b"\x1b[3;8H");
    }
}
