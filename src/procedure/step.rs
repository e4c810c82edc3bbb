//! One step of a procedure.

use jiff::civil::Date;

use super::{
    Id, Name,
    condition::Condition,
    values::{Quantity, Values},
};

/// One step: one screen.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its name; its message is `<procedure>_<id>`.
    pub id: Id,
    /// Its part of the stepper, an index into `Procedure::sections`.
    pub section: usize,
    /// When it is shown; always if absent. Skipped where the condition is false or unknown.
    pub when: Option<Condition>,
    /// The fact it asks: one that is already known is proposed again with "still right?".
    pub fact: Option<Name>,
    /// Where to go afterwards, first match wins; the following step if none does.
    pub next: Vec<Jump>,
    /// What is asked or told.
    pub kind: StepKind,
}

/// A jump to a later step.
#[derive(Clone, Debug)]
pub struct Jump {
    /// When to jump; always if absent.
    pub when: Option<Condition>,
    /// Where to: an index into `Procedure::steps`, always greater than the step's own.
    pub to: usize,
}

/// What a step asks or tells.
#[derive(Clone, Debug)]
pub enum StepKind {
    /// Tells something.
    Info,
    /// One of several: two at least.
    Choice {
        /// The options, in order.
        options: Vec<Choice>,
    },
    /// Several of several.
    Multi {
        /// The options, in order.
        options: Vec<Choice>,
        /// The least number to choose.
        min: usize,
        /// The greatest number to choose.
        max: usize,
    },
    /// Yes or no.
    YesNo {
        /// Whether "I don't know" is offered.
        unknown: bool,
    },
    /// A whole number.
    Number {
        /// The least value allowed.
        min: Option<i64>,
        /// The greatest value allowed.
        max: Option<i64>,
        /// Whether it may be left empty.
        optional: bool,
        /// Whether "I don't know" is offered.
        unknown: bool,
    },
    /// A date.
    Date {
        /// The first day allowed.
        min: Option<DateBound>,
        /// The last day allowed.
        max: Option<DateBound>,
        /// Whether it may be left empty.
        optional: bool,
        /// Whether "I don't know" is offered.
        unknown: bool,
    },
    /// A short text, kept in memory only and used for nothing but the visitor's own sheet.
    Text {
        /// The greatest number of characters: 1 to 200.
        max: usize,
        /// Whether it may be left empty.
        optional: bool,
        /// Whether "I don't know" is offered.
        unknown: bool,
    },
    /// Papers to bring; the visitor ticks those at hand.
    Checklist {
        /// The papers, in order.
        items: Vec<Item>,
    },
    /// A question with a kind word after each answer, and no score.
    Quiz {
        /// The options, in order; one at least is good.
        options: Vec<QuizChoice>,
    },
    /// Something to try for oneself.
    Practice {
        /// What is practised.
        exercise: Exercise,
        /// What is to be typed, where the exercise has one exact answer.
        expect: Option<Expect>,
    },
    /// Something to do, not on this computer.
    Action {
        /// Where.
        place: Where,
        /// The official site, for `online`: a `site.*` value.
        site: Option<Name>,
        /// The telephone number, for `phone`: a `phone.*` value.
        phone: Option<Name>,
        /// The type of place, for `counter` and `post`.
        counter: Option<Id>,
        /// What it costs, where that is known.
        cost: Option<Cost>,
        /// How long the answer takes: a `delay.*` value.
        wait: Option<Name>,
        /// Checklist steps whose papers it needs, by index.
        needs: Vec<usize>,
    },
    /// The end of a path.
    End {
        /// What came of it.
        outcome: Outcome,
        /// What the sheet to take along holds, in order.
        sheet: Vec<SheetPart>,
        /// The types of place to go to.
        places: Vec<Id>,
    },
}

/// One option of a choice.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its name; its text is `.opt_<id>`.
    pub id: Id,
    /// Where it leads, an index into `Procedure::steps`.
    pub to: Option<usize>,
    /// Whether it means "I don't know": comparisons with it are unknown, but for `ref = <id>`.
    pub unknown: bool,
    /// Whether it excludes the others of a multiple choice.
    pub none: bool,
}

/// One option of a quiz.
#[derive(Clone, Debug)]
pub struct QuizChoice {
    /// Its name; its text is `.opt_<id>`, what is said afterwards `.after_<id>`.
    pub id: Id,
    /// Whether it is a good answer.
    pub good: bool,
}

/// One paper of a checklist.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its name in answers and texts (`.item_<id>`, `_how`, `_if`): the paper's own name, if `paper`.
    pub id: Id,
    /// Whether it is one of the pack's recurring papers, whose text is in `papers.ftl`.
    pub shared: bool,
    /// How many copies; 0 for the original.
    pub copies: u8,
    /// The greatest age: a number of calendar months.
    pub max_age_months: Option<u32>,
    /// When it is needed; always if absent. Shown with "if …" while that is unknown.
    pub when: Option<Condition>,
}

/// What is practised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exercise {
    /// Type the given text exactly.
    Copy,
    /// Type something that has the form of an e-mail address.
    Email,
    /// Type a strong enough password, an invented one.
    Password,
    /// Type a date.
    Date,
    /// Press the named key.
    Key,
}

/// What is to be typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expect {
    /// A dated value, such as an official address.
    Value(Name),
    /// These very characters.
    Literal(String),
}

impl Expect {
    /// Returns the very characters; nothing where the value is not there or cannot be typed.
    pub fn exact<'a>(&'a self, values: &'a Values) -> Option<&'a str> {
        match self {
            Self::Literal(text) => Some(text),
            Self::Value(name) => match &values.get(name)?.is {
                Quantity::Site(text) | Quantity::Phone { number: text, .. } => Some(text),
                _ => None,
            },
        }
    }
}

/// Where an action is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// On a site, from another computer or a telephone.
    Online,
    /// By telephone.
    Phone,
    /// At a counter.
    Counter,
    /// By post.
    Post,
    /// At home.
    Home,
}

/// What an action costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cost {
    /// Nothing.
    Free,
    /// A `fee.*` value.
    Fee(Name),
}

/// How a path ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The visitor is ready.
    Done,
    /// Another procedure or place is the right one.
    Redirect,
    /// The visitor does not fulfil the conditions; there is always another way.
    NotEligible,
    /// A person must look at it.
    SeePerson,
}

/// One part of the sheet to take along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetPart {
    /// The papers that are not ticked, first.
    MissingPapers,
    /// What to do: the actions of the path.
    Actions,
    /// The deadlines that apply.
    Deadlines,
    /// Where to go and whom to call.
    Places,
    /// The visitor's own answers.
    Answers,
}

/// What a table row gives: a bare identifier or a dotted value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A bare identifier.
    Id(Id),
    /// A dated value.
    Value(Name),
}

/// A bound of a date question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateBound {
    /// A day of the calendar.
    Day(Date),
    /// So many years, months and days before (negative) or after today.
    FromToday {
        /// Years.
        years: i32,
        /// Months.
        months: i32,
        /// Days.
        days: i32,
    },
}
