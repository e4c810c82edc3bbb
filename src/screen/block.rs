//! The parts of a screen's body.

use crate::{
    lang::{Direction, Tag},
    procedure::Secret,
    session::{Act, StaffAct},
};

/// What a press on a thing does.
pub type Target = Act;

/// A text from the pack, in the language really found. May hold glossary marks, which the layout
/// consumes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The text, in logical order.
    pub content: String,
    /// What the voice says instead, where that differs.
    pub say: Option<String>,
    /// The language it is written in.
    pub language: Tag,
    /// The direction it is written in.
    pub direction: Direction,
}

/// One part of a screen's body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The question, or what the screen is about.
    Heading(Text),
    /// A smaller heading inside a long screen.
    Subheading(Text),
    /// A paragraph.
    Paragraph(Text),
    /// One point of a list.
    Bullet(Text),
    /// A quieter line that belongs to what stands above it, such as where to get a paper.
    Note(Text),
    /// Something secondary.
    Muted(Text),
    /// Something good: "that is right".
    Good(Text),
    /// Something to look at twice: an error, a warning, a paper that is missing.
    Careful(Text),
    /// Something to choose or press.
    Choice(Choice),
    /// Something to type into.
    Field(Field),
    /// A name and its value.
    Row(Row),
    /// An address or number to copy by hand: shown alone, with air around it.
    Large(Text),
    /// A code for a telephone's camera.
    Code(Code),
    /// A rule between two parts.
    Rule,
}

impl Block {
    /// Returns what pressing it does, if anything.
    pub fn target(&self) -> Option<&Target> {
        match self {
            Self::Choice(choice) => Some(&choice.target),
            Self::Field(field) => Some(&field.target),
            Self::Row(row) => row.target.as_ref(),
            _ => None,
        }
    }
}

/// Something to choose or press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its digit, absolute on its screen: 1 to 9, or 0.
    pub digit: Option<u8>,
    /// Whether it is chosen or ticked.
    pub mark: Mark,
    /// What it says.
    pub label: Text,
    /// A second, quieter line.
    pub hint: Option<Text>,
    /// What pressing it does.
    pub target: Target,
}

/// The state of a choice, shown by shape and word, not by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Pressing acts at once; it holds no state.
    None,
    /// One of several, not chosen.
    Open,
    /// One of several, chosen.
    Chosen,
    /// May be ticked, is not.
    Unticked,
    /// Ticked.
    Ticked,
}

/// Something to type into. What is typed has no path to the voice: it is not a [`Text`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// What was typed so far.
    pub typed: Secret,
    /// Where the caret stands: a byte offset in `typed`, on a grapheme boundary.
    pub caret: usize,
    /// What is expected, shown while it is empty.
    pub placeholder: Option<Text>,
    /// The greatest number of characters.
    pub max: usize,
    /// Focuses the field.
    pub target: Target,
}

impl Field {
    /// Returns whether what is typed is not to be seen: each character here stands for one that the
    /// screen does not have.
    pub fn is_hidden(&self) -> bool {
        self.target == Act::Staff(StaffAct::Type)
    }
}

/// A name and its value, such as a question and its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its digit, if pressing it does something.
    pub digit: Option<u8>,
    /// The name.
    pub label: Text,
    /// The value.
    pub value: Value,
    /// What pressing it does, if anything.
    pub target: Option<Target>,
}

/// The value of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text of the pack.
    Said(Text),
    /// What the visitor chose from a list: spoken where nobody else hears it.
    Chosen(Text),
    /// Something the visitor typed: never spoken, never logged.
    Typed(Secret),
}

/// A code for a telephone's camera.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Code {
    /// What it carries, as text: 106 bytes of UTF-8 at most, so that it fits 80 x 24 cells.
    pub payload: Secret,
    /// What to do with it, where it can be seen.
    pub words: Text,
    /// What stands there instead, above what it carries, where it cannot be drawn: on a small
    /// window, in lines.
    pub instead: Text,
}
