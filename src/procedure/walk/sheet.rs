//! What follows from the answers: papers, deadlines, tables, review, what to do next.

use std::fmt;

use jiff::civil::Date;

use super::Given;
use crate::procedure::{Answer, Answers, Id, Name, Part, Procedure};

/// One paper to bring.
#[derive(Clone, PartialEq, Eq)]
pub struct PaperLine {
    /// The checklist step, an index into `Procedure::steps`.
    pub step: usize,
    /// The paper, an index into that step's items.
    pub item: usize,
    /// Whether the visitor ticked it.
    pub have: bool,
    /// Whether it is needed for sure.
    pub certainty: Certainty,
}

/// Whether a paper is needed for sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// It is needed.
    Needed,
    /// It depends on something unanswered: shown with "if …", for a missing paper costs a journey.
    Maybe,
}

/// One deadline that applies.
#[derive(Clone, PartialEq, Eq)]
pub struct DueLine {
    /// The deadline's name.
    pub id: Id,
    /// The day; none where it cannot be said: ask at the desk.
    pub due: Option<Date>,
    /// The delay it comes from: a `delay.*` value.
    pub plus: Name,
}

/// One answered question.
#[derive(Clone, PartialEq, Eq)]
pub struct ReviewLine<'a> {
    /// The step, an index into `Procedure::steps`.
    pub step: usize,
    /// What was answered.
    pub answer: &'a Answer,
}

/// Lists the papers of the checklists on the path, in reading order.
pub fn papers(_procedure: &Procedure, _answers: &Answers, _given: &Given<'_>) -> Vec<PaperLine> {
    Vec::new()
}

/// Lists the deadlines that apply.
pub fn deadlines(_procedure: &Procedure, _answers: &Answers, _given: &Given<'_>) -> Vec<DueLine> {
    Vec::new()
}

/// Lists what the decision tables give; a table without a row that holds is absent.
pub fn tables(_procedure: &Procedure, _answers: &Answers, _given: &Given<'_>) -> Vec<(Id, Part)> {
    Vec::new()
}

/// Lists the answered questions of the path, in reading order.
pub fn review_lines<'a>(
    _procedure: &Procedure,
    _answers: &'a Answers,
    _given: &Given<'_>,
) -> Vec<ReviewLine<'a>> {
    Vec::new()
}

/// Lists the other procedures to propose.
pub fn related(_procedure: &Procedure, _answers: &Answers, _given: &Given<'_>) -> Vec<Id> {
    Vec::new()
}

/// Lists the action steps of the path.
pub fn actions(_procedure: &Procedure, _answers: &Answers, _given: &Given<'_>) -> Vec<usize> {
    Vec::new()
}

impl fmt::Debug for PaperLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaperLine")
    }
}

impl fmt::Debug for DueLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DueLine")
    }
}

impl fmt::Debug for ReviewLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReviewLine")
    }
}
