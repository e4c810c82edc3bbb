//! What is begun on a step and not yet an answer.

use std::fmt;

use jiff::civil::Date;

use super::Typing;
use crate::procedure::{Answer, Answers, Given, Id, Step, StepKind, validate};

/// The most characters a number takes.
const NUMBER_MAX: usize = 12;
/// The most characters a date takes, spaces included.
const DATE_MAX: usize = 14;
/// The most characters an exercise takes.
const PRACTICE_MAX: usize = 64;

/// What is begun on a step and not yet an answer.
#[derive(Clone, PartialEq, Eq)]
pub enum Draft {
    /// Nothing: the next press is the answer.
    Nothing,
    /// Something said earlier in this visit, to be confirmed.
    Proposed(Answer),
    /// Options or papers ticked so far.
    Picks(Vec<Id>),
    /// A number, date or text being typed.
    Typing(Typing),
    /// A quiz, with the option last tried.
    Quiz(Option<Id>),
    /// An exercise.
    Practice(Practice),
}

/// An exercise being tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practice {
    /// What is typed.
    pub typing: Typing,
    /// How many times it was tried without success.
    pub tries: usize,
    /// Whether it is done.
    pub result: Tried,
}

/// How the last try of an exercise went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// Not tried since the last change.
    NotYet,
    /// Nothing is written: that is no try.
    Empty,
    /// Not there yet.
    NotQuite,
    /// Done.
    Done,
}

impl Draft {
    /// Begins a step, with what was answered to it or said elsewhere in this visit, as far as the
    /// step takes such an answer.
    pub(super) fn begin(step: &Step, answers: &Answers, given: &Given<'_>) -> Self {
        let answer = answers.get(&step.id);
        let known = step.fact.as_ref().and_then(|fact| given.facts.get(fact));
        let known = known.filter(|it| validate(step, it, given.today).is_ok());
        match (answer, known) {
            (None, Some(known)) => Self::Proposed(known.clone()),
            _ => Self::open(step, answer),
        }
    }

    /// Begins a step with its earlier answer, if any.
    pub(super) fn open(step: &Step, answer: Option<&Answer>) -> Self {
        match &step.kind {
            StepKind::Multi { .. } | StepKind::Checklist { .. } => Self::Picks(picks(answer)),
            StepKind::Number { .. } => Self::typing(NUMBER_MAX, answer),
            StepKind::Date { .. } => Self::typing(DATE_MAX, answer),
            StepKind::Text { max, .. } => Self::typing(*max, answer),
            StepKind::Quiz { .. } => Self::Quiz(match answer {
                Some(Answer::Choice(id)) => Some(id.clone()),
                _ => None,
            }),
            StepKind::Practice { .. } => Self::Practice(Practice {
                typing: Typing::new(PRACTICE_MAX),
                tries: 0,
                result: Tried::NotYet,
            }),
            _ => Self::Nothing,
        }
    }

    /// Returns the text being typed.
    pub fn as_typing(&self) -> Option<&Typing> {
        match self {
            Self::Typing(typing) => Some(typing),
            Self::Practice(practice) => Some(&practice.typing),
            _ => None,
        }
    }

    /// Returns the text being typed, to change it.
    pub(super) fn typing_mut(&mut self) -> Option<&mut Typing> {
        match self {
            Self::Typing(typing) => Some(typing),
            Self::Practice(practice) => {
                practice.result = Tried::NotYet;
                Some(&mut practice.typing)
            }
            _ => None,
        }
    }

    fn typing(max: usize, answer: Option<&Answer>) -> Self {
        Self::Typing(match answer {
            Some(Answer::Number(number)) => Typing::with(max, &number.to_string()),
            Some(Answer::Date(date)) => Typing::with(max, &written(*date)),
            Some(Answer::Text(text)) => Typing::with(max, text.expose()),
            _ => Typing::new(max),
        })
    }
}

impl fmt::Debug for Draft {
    /// What is begun is as good as answered: it is not shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Draft")
    }
}

fn picks(answer: Option<&Answer>) -> Vec<Id> {
    match answer {
        Some(Answer::Choices(ids)) => ids.clone(),
        _ => Vec::new(),
    }
}

/// A date in the order in which it is typed.
fn written(date: Date) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}
