//! A procedure, valid by construction: only the parser makes one.

use jiff::civil::Date;

use super::{Id, Name, Part, Step, condition::Condition};

/// A procedure, lesson or life event.
#[derive(Clone, Debug)]
pub struct Procedure {
    /// Its name; the file is `procedures/<id>.toml`.
    pub id: Id,
    /// What it is.
    pub kind: Kind,
    /// The theme it is filed under: one of the pack's closed list.
    pub theme: Id,
    /// Whom it is for: of the pack's closed list.
    pub audience: Vec<Id>,
    /// What a visitor may want next.
    pub related: Vec<Related>,
    /// Who wrote and checked it, when, from what.
    pub review: Review,
    /// How to do it without a screen. Never empty for a procedure.
    pub other_ways: Vec<OtherWay>,
    /// The parts of the stepper: one to eight.
    pub sections: Vec<Section>,
    /// The steps, in order; every jump goes forward. Never empty, and every path ends.
    pub steps: Vec<Step>,
    /// Decision tables.
    pub tables: Vec<Table>,
    /// Deadlines to tell the visitor.
    pub deadlines: Vec<Deadline>,
}

/// What a procedure file describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something to ask of an administration.
    Procedure,
    /// Something to learn.
    Lesson,
    /// A life event that leads to procedures.
    Event,
}

/// Another procedure to propose at the end.
#[derive(Clone, Debug)]
pub struct Related {
    /// The other procedure.
    pub id: Id,
    /// When to propose it; always if absent.
    pub when: Option<Condition>,
}

/// Who wrote and checked a procedure.
#[derive(Clone, Debug)]
pub struct Review {
    /// How far it was checked.
    pub status: Status,
    /// The day it was written.
    pub written: Date,
    /// After this many days the visitor sees a notice of age.
    pub valid_days: u32,
    /// Where its facts come from.
    pub sources: Vec<Source>,
    /// Names of people concerned who proof-read the easy text; empty: no such claim is made.
    pub easy_text_read_by: Vec<String>,
    /// What must still be verified.
    pub notes: Vec<String>,
}

/// How far a procedure was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// Written, not yet verified by a named person.
    Draft,
    /// Verified by a named person on a day.
    Verified {
        /// Who.
        by: String,
        /// When.
        date: Date,
    },
}

/// Where a fact comes from.
#[derive(Clone, Debug)]
pub struct Source {
    /// What it is called.
    pub title: String,
    /// Its address.
    pub url: String,
}

/// A way to do it without a screen.
#[derive(Clone, Debug)]
pub struct OtherWay {
    /// Which way.
    pub way: Way,
}

/// Where help or the service itself is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// By telephone: a `phone.*` value.
    Phone(Name),
    /// At a counter of this type of place: text `place_<id>` in `places.ftl`.
    Counter(Id),
    /// By post, to this type of place.
    Post(Id),
}

/// One part of the stepper. Its name is the attribute `.section_<id>` of the procedure's message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its name in the file.
    pub id: Id,
}

/// A decision table: the first row whose condition holds gives the value.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its name in conditions and its variable in texts.
    pub id: Id,
    /// The rows, in order.
    pub rows: Vec<TableRow>,
}

/// One row of a decision table.
#[derive(Clone, Debug)]
pub struct TableRow {
    /// When it holds; always if absent.
    pub when: Option<Condition>,
    /// What it gives: a dated value such as `delay.long`, or an identifier to compare.
    pub is: Part,
}

/// A deadline to tell the visitor: attributes `.deadline_<id>` and `.deadline_<id>_help`.
#[derive(Clone, Debug)]
pub struct Deadline {
    /// Its name.
    pub id: Id,
    /// The day it counts from.
    pub from: DeadlineFrom,
    /// How long: a `delay.*` value with a duration. Calendar months; a month's end is clamped.
    pub plus: Name,
    /// When it applies; always if absent.
    pub when: Option<Condition>,
}

/// The day a deadline counts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeadlineFrom {
    /// The day of the visit.
    Today,
    /// The answer to a date step.
    Step(Id),
}
