//! What no scenario tries.

use std::collections::BTreeSet;

use super::{play::Played, visitor::Sheet};
use crate::procedure::{Answer, Answers, Id, Procedure, Step, StepKind};

/// What was shown and answered.
#[derive(Clone, Debug, Default)]
pub(super) struct Tried {
    steps: BTreeSet<usize>,
    answers: BTreeSet<(usize, String)>,
}

/// What no scenario tries, in the order of the procedure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Untried {
    /// Steps that are never shown.
    pub steps: Vec<Id>,
    /// Answers that nobody gives, of steps that are shown: the step, and the option.
    pub answers: Vec<(Id, String)>,
}

impl Tried {
    /// Takes note of a path and of its answers.
    pub(super) fn note(&mut self, procedure: &Procedure, sheet: &Sheet, answers: &Answers) {
        for &at in &sheet.path {
            self.steps.insert(at);
            let given = answers.get(&procedure.steps[at].id).filter(|_| Some(at) != sheet.open);
            let words = given.map(words).unwrap_or_default();
            self.answers.extend(words.into_iter().map(|word| (at, word)));
        }
    }
}

/// Returns what no scenario of a procedure tries.
///
/// Everybody at once proves that each way ends; it does not say that somebody thought of it, and
/// does not count here.
pub fn untried(procedure: &Procedure, played: &[Played]) -> Untried {
    let shown = |at: usize| played.iter().any(|it| it.tried.steps.contains(&at));
    let given = |at: usize, word: &str| {
        played.iter().any(|it| it.tried.answers.contains(&(at, word.to_owned())))
    };
    let mut untried = Untried::default();
    for (at, step) in procedure.steps.iter().enumerate() {
        if !shown(at) {
            untried.steps.push(step.id.clone());
            continue;
        }
        let open = offered(step).into_iter().filter(|word| !given(at, word));
        untried.answers.extend(open.map(|word| (step.id.clone(), word)));
    }
    untried
}

fn words(answer: &Answer) -> Vec<String> {
    match answer {
        Answer::Choice(id) => vec![id.to_string()],
        Answer::Choices(ids) => ids.iter().map(ToString::to_string).collect(),
        Answer::Unknown => vec!["unknown".to_owned()],
        _ => vec![],
    }
}

/// Returns the ready answers of a step. Papers are at hand or not: that is no answer to try.
fn offered(step: &Step) -> Vec<String> {
    let words = |known: &[&str]| known.iter().map(|it| (*it).to_owned()).collect();
    match &step.kind {
        StepKind::Choice { options } | StepKind::Multi { options, .. } => {
            options.iter().map(|it| it.id.to_string()).collect()
        }
        StepKind::Quiz { options } => options.iter().map(|it| it.id.to_string()).collect(),
        StepKind::YesNo { unknown: true } => words(&["yes", "no", "unknown"]),
        StepKind::YesNo { unknown: false } => words(&["yes", "no"]),
        StepKind::Number { unknown: true, .. }
        | StepKind::Date { unknown: true, .. }
        | StepKind::Text { unknown: true, .. } => words(&["unknown"]),
        _ => vec![],
    }
}
