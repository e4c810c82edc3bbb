//! What follows from the answers: papers, deadlines, tables, review, what to do next.

use std::fmt;

use jiff::civil::Date;

use super::{
    Given,
    scene::{Scene, seen},
};
use crate::procedure::{
    Answer, Answers, Deadline, DeadlineFrom, Id, Name, Part, Procedure, StepKind, Table,
    condition::{Seen, Truth},
};

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
pub fn papers(procedure: &Procedure, answers: &Answers, given: &Given<'_>) -> Vec<PaperLine> {
    let scene = Scene::new(procedure, answers, given);
    let mut lines = Vec::new();
    for &step in &scene.path {
        let StepKind::Checklist { items } = &procedure.steps[step].kind else { continue };
        for (item, paper) in items.iter().enumerate() {
            let certainty = match scene.truth(paper.when.as_ref()) {
                Truth::True => Certainty::Needed,
                Truth::Unknown => Certainty::Maybe,
                Truth::False => continue,
            };
            let ticked =
                |answer: &Answer| matches!(answer, Answer::Choices(ids) if ids.contains(&paper.id));
            let have = scene.answer(step).is_some_and(ticked);
            lines.push(PaperLine { step, item, have, certainty });
        }
    }
    lines
}

/// Lists the deadlines that apply. One that counts from a date the visitor does not know has no
/// day; one that counts from a date that was not asked does not apply.
pub fn deadlines(procedure: &Procedure, answers: &Answers, given: &Given<'_>) -> Vec<DueLine> {
    let scene = Scene::new(procedure, answers, given);
    let applies = procedure.deadlines.iter().filter(|it| scene.holds(it.when.as_ref()));
    let line = |deadline: &Deadline| {
        let from = match &deadline.from {
            DeadlineFrom::Today => Some(given.today),
            DeadlineFrom::Step(id) => {
                let at = procedure.steps.iter().position(|step| step.id == *id)?;
                match scene.answer(at)? {
                    Answer::Date(date) => Some(*date),
                    _ => None,
                }
            }
        };
        let delay = given.values.current(&deadline.plus, given.today);
        let due = from.zip(delay).and_then(|(from, delay)| delay.is.after(from));
        Some(DueLine { id: deadline.id.clone(), due, plus: deadline.plus.clone() })
    };
    applies.filter_map(line).collect()
}

/// Lists what the decision tables give: the first row that holds for sure. A table without such a
/// row is absent.
pub fn tables(procedure: &Procedure, answers: &Answers, given: &Given<'_>) -> Vec<(Id, Part)> {
    let scene = Scene::new(procedure, answers, given);
    let given = |table: &Table| {
        let row = table.rows.iter().find(|row| scene.holds(row.when.as_ref()))?;
        Some((table.id.clone(), row.is.clone()))
    };
    procedure.tables.iter().filter_map(given).collect()
}

/// Lists the answered questions of the path, in reading order: those that say something of the
/// visitor, and neither papers, quizzes nor exercises.
pub fn review_lines<'a>(
    procedure: &Procedure,
    answers: &'a Answers,
    given: &Given<'_>,
) -> Vec<ReviewLine<'a>> {
    let scene = Scene::new(procedure, answers, given);
    let line = |&step: &usize| {
        let asked = &procedure.steps[step];
        scene.answer(step).filter(|_| asks_the_visitor(&asked.kind))?;
        Some(ReviewLine { step, answer: answers.get(&asked.id)? })
    };
    scene.path.iter().filter_map(line).collect()
}

/// Lists the other procedures to propose.
pub fn related(procedure: &Procedure, answers: &Answers, given: &Given<'_>) -> Vec<Id> {
    let scene = Scene::new(procedure, answers, given);
    let fitting = procedure.related.iter().filter(|it| scene.holds(it.when.as_ref()));
    fitting.map(|it| it.id.clone()).collect()
}

/// Lists the action steps of the path.
pub fn actions(procedure: &Procedure, answers: &Answers, given: &Given<'_>) -> Vec<usize> {
    let is_action = |at: &usize| matches!(procedure.steps[*at].kind, StepKind::Action { .. });
    let path = Scene::new(procedure, answers, given).path;
    path.into_iter().filter(is_action).collect()
}

/// Lists the facts that the path teaches, for the other procedures of the visit.
///
/// "I don't know" is told as `Answer::Unknown` whatever the option is called; what was left empty
/// is not told.
pub fn facts_told(
    procedure: &Procedure,
    answers: &Answers,
    given: &Given<'_>,
) -> Vec<(Name, Answer)> {
    let scene = Scene::new(procedure, answers, given);
    let told = |&at: &usize| {
        let step = &procedure.steps[at];
        let answer = scene.answer(at)?;
        let answer = match seen(&step.kind, answer) {
            Seen::Nothing => return None,
            Seen::Unsure(_) => Answer::Unknown,
            _ => answer.clone(),
        };
        Some((step.fact.clone()?, answer))
    };
    scene.path.iter().filter_map(told).collect()
}

fn asks_the_visitor(kind: &StepKind) -> bool {
    matches!(
        kind,
        StepKind::Choice { .. }
            | StepKind::Multi { .. }
            | StepKind::YesNo { .. }
            | StepKind::Number { .. }
            | StepKind::Date { .. }
            | StepKind::Text { .. }
    )
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
