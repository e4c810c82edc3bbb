//! What a person would see of the bytes that reached a terminal: as much of one as this program
//! paints with. A sequence that it does not know changes nothing.

use unicode_width::UnicodeWidthChar;

/// The rows of the screen.
pub(super) const ROWS: usize = 24;
/// The columns of the screen.
pub(super) const COLUMNS: usize = 80;

type Row = Vec<String>;

/// A screen, and what scrolled away above it.
#[derive(Debug)]
pub(super) struct Glass {
    rows: Vec<Row>,
    scrolled: Vec<String>,
    row: usize,
    column: usize,
    state: State,
    /// The bytes of a letter that has not come whole.
    partial: Vec<u8>,
}

#[derive(Debug, PartialEq, Eq)]
enum State {
    Text,
    Escape,
    /// After `ESC (`: one more byte belongs to it.
    Charset,
    Control(String),
    /// A text for the terminal itself, until BEL or `ESC \`.
    Command,
}

impl Glass {
    pub(super) fn new() -> Self {
        let rows = vec![blank(); ROWS];
        let (scrolled, partial) = (Vec::new(), Vec::new());
        Self { rows, scrolled, row: 0, column: 0, state: State::Text, partial }
    }

    /// Takes the bytes that came.
    pub(super) fn see(&mut self, bytes: &[u8]) {
        self.partial.extend_from_slice(bytes);
        let bytes = std::mem::take(&mut self.partial);
        for chunk in bytes.utf8_chunks() {
            chunk.valid().chars().for_each(|letter| self.letter(letter));
            self.partial = chunk.invalid().to_vec();
        }
        // Four bytes that are no letter will not become one.
        self.partial.truncate(3);
    }

    /// Returns the lines of the screen.
    pub(super) fn contents(&self) -> String {
        let lines: Vec<String> = self.rows.iter().map(told).collect();
        lines.join("\n")
    }

    /// Returns the lines of the screen, and those that scrolled away above it.
    pub(super) fn scrolled(&self) -> String {
        format!("{}\n{}", self.scrolled.join("\n"), self.contents())
    }

    fn letter(&mut self, letter: char) {
        match (&mut self.state, letter) {
            (State::Command, '\x07') | (State::Charset, _) | (_, '\x18') => {
                self.state = State::Text;
            }
            (_, '\x1b') => self.state = State::Escape,
            (State::Command, _) => {}
            (State::Escape, '[') => self.state = State::Control(String::new()),
            (State::Escape, ']' | 'P' | '_' | '^' | 'X') => self.state = State::Command,
            (State::Escape, '(' | ')') => self.state = State::Charset,
            (State::Escape, _) => self.state = State::Text,
            (State::Control(_), '\x40'..='\x7e') => {
                let state = std::mem::replace(&mut self.state, State::Text);
                if let State::Control(parameters) = state {
                    self.control(letter, &parameters);
                }
            }
            (State::Control(parameters), _) => parameters.push(letter),
            (State::Text, '\n') => self.line_feed(),
            (State::Text, '\r') => self.column = 0,
            (State::Text, '\x08') => self.column = self.column.saturating_sub(1),
            (State::Text, _) => self.put(letter),
        }
    }

    /// See ECMA-48, and the control sequences of xterm.
    fn control(&mut self, kind: char, parameters: &str) {
        let mut numbers = parameters.split(';').map(|it| it.parse::<usize>().ok());
        let first = numbers.next().flatten();
        let (count, place) = (first.unwrap_or(1).max(1), first.unwrap_or(1).max(1) - 1);
        match kind {
            'H' | 'f' => {
                let column = numbers.next().flatten().unwrap_or(1).max(1) - 1;
                (self.row, self.column) = (place.min(ROWS - 1), column.min(COLUMNS - 1));
            }
            'A' => self.row = self.row.saturating_sub(count),
            'B' => self.row = (self.row + count).min(ROWS - 1),
            'C' => self.column = (self.column + count).min(COLUMNS - 1),
            'D' => self.column = self.column.saturating_sub(count),
            'G' => self.column = place.min(COLUMNS - 1),
            'd' => self.row = place.min(ROWS - 1),
            'J' => self.erase(first.unwrap_or(0)),
            'K' => self.rows[self.row][self.column.min(COLUMNS)..].fill(" ".into()),
            'h' | 'l' if parameters == "?1049" => self.rows.fill(blank()),
            _ => {}
        }
    }

    fn erase(&mut self, what: usize) {
        match what {
            0 => {
                self.rows[self.row][self.column.min(COLUMNS)..].fill(" ".into());
                self.rows[self.row + 1..].fill(blank());
            }
            2 => self.rows.fill(blank()),
            3 => self.scrolled.clear(),
            _ => {}
        }
    }

    fn line_feed(&mut self) {
        if self.row + 1 < ROWS {
            self.row += 1;
        } else {
            self.scrolled.push(told(&self.rows.remove(0)));
            self.rows.push(blank());
        }
    }

    fn put(&mut self, letter: char) {
        let width = letter.width().unwrap_or(0);
        if width == 0 {
            let before = self.column.saturating_sub(1);
            self.rows[self.row][before].push(letter);
            return;
        }
        if self.column + width > COLUMNS {
            self.column = 0;
            self.line_feed();
        }
        self.rows[self.row][self.column] = letter.into();
        if width == 2 {
            self.rows[self.row][self.column + 1] = String::new();
        }
        self.column += width;
    }
}

fn blank() -> Row {
    vec![" ".into(); COLUMNS]
}

fn told(row: &Row) -> String {
    even(row.concat().trim_end())
}

/// Returns a text with plain spaces in place of those that no line may break at: a screen shows no
/// difference.
pub(super) fn even(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> Glass {
        let mut glass = Glass::new();
        // One byte at a time: a letter can come in pieces.
        text.as_bytes().iter().for_each(|byte| glass.see(&[*byte]));
        glass
    }

    #[test]
    fn what_is_painted_is_seen_where_it_was_put() {
        let glass = seen("\x1b[2J\x1b[2;3Hété\x1b[1;1H\x1b[0;1mA\x1b[39mb");
        assert!(glass.contents().starts_with("Ab\n  été\n\n"));
    }

    #[test]
    fn what_is_cleared_is_seen_no_more() {
        assert_eq!(seen("abc\x1b[2J").contents().trim(), "");
        assert_eq!(seen("abc\x1b[1;2H\x1b[K").contents().trim(), "a");
        assert_eq!(seen("abc\x1b[?1049h").contents().trim(), "");
    }

    #[test]
    fn what_scrolls_away_can_be_scrolled_back_to_until_it_is_cleared() {
        let text = format!("Jeanne{}", "\r\n".repeat(30));
        assert!(!seen(&text).contents().contains("Jeanne"));
        assert!(seen(&text).scrolled().contains("Jeanne"));
        assert!(!seen(&(text + "\x1b[3J")).scrolled().contains("Jeanne"));
    }

    #[test]
    fn commands_to_the_terminal_and_wide_letters_do_not_disturb() {
        assert_eq!(seen("\x1b]52;c;SmVhbm5l\x07a\x1bP+q\x1b\\b").contents().trim(), "ab");
        assert_eq!(seen("\x1b[1;1H漢字\x1b[1;5Hx").contents().trim(), "漢字x");
        assert!(seen(&"x".repeat(81)).contents().ends_with(&"\n".repeat(22)));
    }

    #[test]
    fn no_byte_breaks_it() {
        let mut glass = Glass::new();
        for byte in (0..=255).chain((0..=255).rev()) {
            glass.see(&[byte, b'[', byte]);
        }
        glass.see(b"\x1b[999;999H\x1b[0J\x1b[1Kx\x1b[9999999999999999999H");
    }
}
