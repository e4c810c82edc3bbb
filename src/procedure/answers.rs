//! What a visitor answered. The types here never show it: `Debug` is redacted, memory is zeroed.

use std::{collections::BTreeMap, fmt};

use jiff::civil::Date;
use zeroize::Zeroizing;

use super::{Id, Name};

/// Text that a visitor typed.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes a text in; it is zeroed when dropped.
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// Returns the text, for the screen alone.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// One answer to one step.
#[derive(Clone, PartialEq, Eq)]
pub enum Answer {
    /// An information, an action or an exercise was gone past.
    Seen,
    /// One option of a choice or a quiz; `yes`, `no` or `unknown` of a yes-or-no question.
    Choice(Id),
    /// The chosen options of a multiple choice, or the papers the visitor has.
    Choices(Vec<Id>),
    /// A number.
    Number(i64),
    /// A date.
    Date(Date),
    /// A typed text.
    Text(Secret),
    /// "I don't know", for numbers, dates and texts. Conditions see it as `unknown`.
    Unknown,
    /// Left empty where that is allowed.
    Skipped,
}

/// Every answer given in one procedure, those of abandoned branches included.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<Id, Answer>);

impl Answers {
    /// Returns the answer to a step.
    pub fn get(&self, step: &Id) -> Option<&Answer> {
        self.0.get(step)
    }

    /// Remembers an answer, in place of an earlier one.
    pub fn set(&mut self, step: Id, answer: Answer) {
        self.0.insert(step, answer);
    }

    /// Forgets the answer to a step.
    pub fn remove(&mut self, step: &Id) {
        self.0.remove(step);
    }

    /// Returns every answered step with its answer, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&Id, &Answer)> {
        self.0.iter()
    }
}

/// What the visitor said in this visit that more than one procedure asks.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Facts(BTreeMap<Name, Answer>);

impl Facts {
    /// Returns what is known under a name.
    pub fn get(&self, fact: &Name) -> Option<&Answer> {
        self.0.get(fact)
    }

    /// Returns what is known, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&Name, &Answer)> {
        self.0.iter()
    }

    /// Remembers an answer under a name.
    pub fn set(&mut self, fact: Name, answer: Answer) {
        self.0.insert(fact, answer);
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer")
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answers({})", self.0.len())
    }
}

impl fmt::Debug for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Facts({})", self.0.len())
    }
}
