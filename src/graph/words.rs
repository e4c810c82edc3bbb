//! Steps, options and conditions in the words of a language.

mod condition;

use unicode_segmentation::UnicodeSegmentation;

use crate::{
    lang::{Direction, Tag},
    procedure::{Id, Procedure, Step, StepKind, Values},
    text::{Args, Catalogue, Key, MARK_END, MARK_START, MARK_SURFACE},
};

/// The longest question in a node, and the longest text within a condition: letters.
const LONG: usize = 70;
const SHORT: usize = 40;

/// The words of a procedure in a language. What that lacks is said in the pack's first language.
pub struct Words<'w> {
    /// The procedure.
    pub procedure: &'w Procedure,
    /// The texts of its pack.
    pub catalogue: &'w Catalogue,
    /// The dated values of its pack.
    pub values: &'w Values,
    /// The language.
    pub language: &'w Tag,
    /// Its direction.
    pub direction: Direction,
}

impl Words<'_> {
    /// Returns the title of the procedure.
    pub(super) fn title(&self) -> String {
        let id = self.procedure.id.as_str();
        cut(&self.own(id, None).unwrap_or_else(|| id.to_owned()), LONG)
    }

    /// Returns the name of a section.
    pub(super) fn section(&self, id: &Id) -> String {
        let part = format!("section_{id}");
        let name = self.own(self.procedure.id.as_str(), Some(&part));
        cut(&name.unwrap_or_else(|| id.to_string()), SHORT)
    }

    /// Returns what a step asks or tells.
    pub(super) fn question(&self, step: &Step) -> String {
        cut(&self.whole_question(step), LONG)
    }

    /// Returns the text of an option, of yes and no, or of a paper.
    pub(super) fn option(&self, step: &Step, id: &Id) -> String {
        let text = match &step.kind {
            StepKind::YesNo { .. } => self.answer(id),
            StepKind::Checklist { items } => {
                let own = self.of_step(step, &format!("item_{id}"));
                let is_shared = items.iter().any(|it| it.id == *id && it.shared);
                own.or_else(|| self.say(Key::of("papers", id.as_str())).filter(|_| is_shared))
            }
            _ => self.of_step(step, &format!("opt_{id}")),
        };
        let text = text.or_else(|| self.answer(id)).unwrap_or_else(|| id.to_string());
        cut(&text, SHORT)
    }

    fn short_question(&self, step: &Step) -> String {
        cut(&self.whole_question(step), SHORT)
    }

    fn whole_question(&self, step: &Step) -> String {
        let id = format!("{}_{}", self.procedure.id, step.id);
        self.own(&id, None).unwrap_or_else(|| step.id.to_string())
    }

    /// Returns "yes", "no" or "I don't know".
    fn answer(&self, id: &Id) -> Option<String> {
        let is_common = ["yes", "no", "unknown"].contains(&id.as_str());
        self.say(Key::of("kiosk", &format!("answer-{id}"))).filter(|_| is_common)
    }

    fn of_step(&self, step: &Step, part: &str) -> Option<String> {
        self.own(&format!("{}_{}", self.procedure.id, step.id), Some(part))
    }

    fn own(&self, id: &str, part: Option<&str>) -> Option<String> {
        self.say(Key { file: self.procedure.id.as_str(), id, part })
    }

    fn say(&self, key: Key<'_>) -> Option<String> {
        self.filled(key, &Args::new())
    }

    fn filled(&self, key: Key<'_>, args: &Args) -> Option<String> {
        let said = self.catalogue.say_or_default(self.language, key, args)?;
        Some(self.plain(&said.content))
    }

    /// Removes glossary marks; and isolates, which only a text from right to left needs here.
    fn plain(&self, text: &str) -> String {
        let mut plain = String::with_capacity(text.len());
        let mut in_name = false;
        for letter in text.chars() {
            match letter {
                MARK_START => in_name = true,
                MARK_SURFACE => in_name = false,
                MARK_END => {}
                '\u{2068}' | '\u{2069}' if self.direction == Direction::LeftToRight => {}
                _ if in_name => {}
                _ => plain.push(letter),
            }
        }
        plain
    }
}

/// Cuts a text to one line of so many letters. An isolate that was opened before is closed.
fn cut(text: &str, most: usize) -> String {
    // No-break spaces stay: they belong to the words on both sides.
    let words = text.split([' ', '\n']).filter(|it| !it.is_empty());
    let line = words.collect::<Vec<_>>().join(" ");
    let letters: Vec<&str> = line.graphemes(true).collect();
    if letters.len() <= most {
        return line;
    }
    let mut short = letters[..most - 1].concat().trim_end().to_owned();
    let opened = short.matches('\u{2068}').count() - short.matches('\u{2069}').count();
    short.push('…');
    short.extend(std::iter::repeat_n('\u{2069}', opened));
    short
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_long_text_is_cut_between_letters_and_leaves_no_isolate_open() {
        assert_eq!(cut("a  b\nc\u{A0}?", 10), "a b c\u{A0}?");
        assert_eq!(cut("abcdef", 4), "abc…");
        assert_eq!(cut("e\u{301}e\u{301}e\u{301}", 2), "e\u{301}…");
        assert_eq!(cut("a \u{2068}bcdef\u{2069}", 6), "a \u{2068}bc…\u{2069}");
    }
}
