//! A screen as plain lines in logical order: for linear mode, screen readers, pipes and tests.
//!
//! Nothing but letters: no escape, no direction mark, no private mark; states are ASCII signs.

use super::{Block, Choice, Code, Field, KeyHint, Mark, Row, Screen, Stepper, Text, Value};
use crate::layout::plain;

/// Returns the whole screen as plain lines, none of them empty. What lies beneath is not repeated:
/// in a roll of lines it was there before.
pub fn lines(screen: &Screen) -> Vec<String> {
    let mut lines = Lines::default();
    if let Some(banner) = &screen.banner {
        lines.text("", banner);
    }
    screen.notice.iter().for_each(|it| lines.text("", it));
    lines.title(&screen.title, &screen.corner);
    screen.stepper.iter().for_each(|it| lines.stepper(it));
    screen.blocks.iter().for_each(|block| lines.block(block));
    lines.keys(&screen.keys);
    lines.0
}

#[derive(Default)]
struct Lines(Vec<String>);

impl Lines {
    /// Adds each line of a text; the first has a sign before it.
    fn add(&mut self, sign: &str, content: &str) {
        let mut sign = sign;
        for line in content.lines().map(plain).filter(|it| !it.trim().is_empty()) {
            self.0.push(format!("{sign}{}", line.trim()));
            sign = "";
        }
    }

    fn text(&mut self, sign: &str, text: &Text) {
        self.add(sign, &text.content);
    }

    fn title(&mut self, title: &Text, corner: &Text) {
        let both = [title, corner].map(|it| plain(&it.content));
        let said: Vec<_> =
            both.iter().filter(|it| !it.trim().is_empty()).map(String::as_str).collect();
        self.add("", &said.join(" - "));
    }

    fn stepper(&mut self, stepper: &Stepper) {
        let name = |(section, name): (usize, &Text)| {
            let name = plain(&name.content);
            if section == stepper.current { format!("[{name}]") } else { name }
        };
        let names: Vec<_> = stepper.sections.iter().enumerate().map(name).collect();
        self.add("", &names.join(" > "));
        stepper.remaining.iter().for_each(|text| self.text("", text));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(text)
            | Block::Subheading(text)
            | Block::Paragraph(text)
            | Block::Muted(text)
            | Block::Good(text)
            | Block::Large(text) => self.text("", text),
            Block::Bullet(text) => self.text("- ", text),
            Block::Note(text) => self.text("  ", text),
            Block::Careful(text) => self.text("! ", text),
            Block::Choice(choice) => self.choice(choice),
            Block::Field(field) => self.field(field),
            Block::Row(row) => self.row(row),
            Block::Code(code) => self.code(code),
            Block::Rule => {}
        }
    }

    fn choice(&mut self, choice: &Choice) {
        let sign = match choice.mark {
            Mark::None => "",
            Mark::Open => "( ) ",
            Mark::Chosen => "(x) ",
            Mark::Unticked => "[ ] ",
            Mark::Ticked => "[x] ",
        };
        self.text(&format!("{}{sign}", numbered(choice.digit)), &choice.label);
        choice.hint.iter().for_each(|hint| self.text("   ", hint));
    }

    fn field(&mut self, field: &Field) {
        match &field.placeholder {
            Some(text) if field.typed.expose().is_empty() => {
                self.add("> ", &format!("({})", plain(&text.content)));
            }
            _ => self.add("> ", field.typed.expose()),
        }
    }

    fn row(&mut self, row: &Row) {
        let name = plain(&row.label.content);
        let colon = if row.label.language.family() == "fr" { "\u{a0}: " } else { ": " };
        let between = if name.trim_end().ends_with(is_letter) { colon } else { " " };
        let value = match &row.value {
            Value::Said(text) | Value::Chosen(text) => plain(&text.content),
            Value::Typed(secret) => plain(secret.expose()),
        };
        self.add(&numbered(row.digit), &format!("{}{between}{value}", name.trim_end()));
    }

    fn code(&mut self, code: &Code) {
        self.text("", &code.instead);
        self.add("", code.payload.expose());
    }

    fn keys(&mut self, keys: &[KeyHint]) {
        let key = |it: &KeyHint| format!("{} {}", plain(&it.key), plain(&it.label.content));
        self.add("", &keys.iter().map(key).collect::<Vec<_>>().join(", "));
    }
}

fn numbered(digit: Option<u8>) -> String {
    digit.map_or_else(String::new, |digit| format!("{digit}. "))
}

/// Returns whether a name needs a colon before its value: a question has its own sign.
fn is_letter(last: char) -> bool {
    last.is_alphanumeric() || matches!(last, ')' | '»' | '"' | '’')
}
