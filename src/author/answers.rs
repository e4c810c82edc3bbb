//! The answers that are worth a try, and answers in the words of a procedure file.

use std::collections::BTreeSet;

use jiff::{ToSpan, civil::Date};

use crate::{
    procedure::{
        Answer, Choice, DateBound, Id, Procedure, Secret, StepKind,
        condition::{Condition, Constant, Subject},
        validate,
    },
    ways::conditions,
};

/// Returns answers to a step such that every condition of the procedure can come to whatever one
/// answer can make it come to.
pub(super) fn worth_trying(procedure: &Procedure, at: usize, today: Date) -> Vec<Answer> {
    let Some(step) = procedure.steps.get(at) else { return vec![] };
    let constants = constants(procedure, at);
    let tried: Vec<Answer> = match &step.kind {
        StepKind::End { .. } => vec![],
        StepKind::Info | StepKind::Action { .. } | StepKind::Practice { .. } => vec![Answer::Seen],
        StepKind::Choice { options } => one_each(options.iter().map(|it| &it.id)),
        StepKind::YesNo { .. } => named(&["yes", "no", "unknown"]),
        StepKind::Quiz { options } => {
            // The good ones first: they are what a lesson hopes for.
            let (good, bad): (Vec<_>, Vec<_>) = options.iter().partition(|it| it.good);
            one_each(good.into_iter().chain(bad).map(|it| &it.id))
        }
        StepKind::Multi { options, min, .. } => several(options, *min),
        StepKind::Checklist { items } => {
            let all: Vec<Id> = items.iter().map(|it| it.id.clone()).collect();
            let single = all.iter().map(|id| vec![id.clone()]);
            let lists = [vec![]].into_iter().chain([all.clone()]).chain(single);
            lists.map(Answer::Choices).collect()
        }
        StepKind::Number { min, max, .. } => {
            let near = constants.iter().filter_map(|it| match it {
                Constant::Number(number) => Some(*number),
                _ => None,
            });
            let near = near.flat_map(|it| [it, it.saturating_sub(1), it.saturating_add(1)]);
            let plain = [*min, *max, Some(1)].into_iter().flatten();
            let numbers: BTreeSet<i64> = near.chain(plain).collect();
            numbers.into_iter().map(Answer::Number).chain(unsure()).collect()
        }
        StepKind::Date { min, max, .. } => {
            let bound = |it: &DateBound| it.on(today);
            let near = constants.iter().filter_map(|it| match it {
                Constant::Date(day) => bound(day),
                _ => None,
            });
            let near = near.flat_map(|it| [Some(it), it.yesterday().ok(), it.tomorrow().ok()]);
            let ends = [min, max].map(|it| it.as_ref().and_then(bound));
            let recent = [Some(today), today.checked_sub(40.days()).ok()];
            let days: BTreeSet<Date> =
                near.flatten().chain(ends.into_iter().chain(recent).flatten()).collect();
            days.into_iter().rev().map(Answer::Date).chain(unsure()).collect()
        }
        StepKind::Text { .. } => {
            let text = Answer::Text(Secret::new("…".to_owned()));
            [text].into_iter().chain(unsure()).collect()
        }
    };
    let mut seen = BTreeSet::new();
    let fits = |it: &Answer| validate(step, it, today).is_ok();
    tried.into_iter().filter(|it| fits(it) && seen.insert(written(it))).collect()
}

/// Returns an answer as a procedure file would write it.
pub(super) fn written(answer: &Answer) -> String {
    match answer {
        Answer::Seen => String::new(),
        Answer::Choice(id) => id.to_string(),
        Answer::Choices(ids) => {
            let ids: Vec<&str> = ids.iter().map(Id::as_str).collect();
            format!("[{}]", ids.join(", "))
        }
        Answer::Number(number) => number.to_string(),
        Answer::Date(date) => date.to_string(),
        Answer::Text(text) => format!("\"{}\"", text.expose()),
        Answer::Unknown => "unknown".to_owned(),
        Answer::Skipped => "\"\"".to_owned(),
    }
}

/// Returns an answered step as a condition would write it: `what = lost`.
pub(super) fn as_condition(step: &Id, answer: &Answer) -> Option<String> {
    let answer = written(answer);
    (!answer.is_empty()).then(|| format!("{step} = {answer}"))
}

/// Returns what the answer to a step, or the fact that it asks, is compared with.
fn constants(procedure: &Procedure, at: usize) -> Vec<&Constant> {
    let fact = procedure.steps.get(at).and_then(|it| it.fact.as_ref());
    let about = |subject: &Subject| match subject {
        Subject::Step { at: read, .. } => *read == at,
        Subject::Fact(name) => Some(name) == fact,
        Subject::Table { .. } => false,
    };
    let parts = conditions(procedure).into_iter().flat_map(|(_, it)| it.parts());
    parts.filter(|it| it.subject().is_some_and(about)).flat_map(Condition::constants).collect()
}

fn one_each<'a>(ids: impl Iterator<Item = &'a Id>) -> Vec<Answer> {
    ids.cloned().map(Answer::Choice).collect()
}

pub(super) fn named(names: &[&str]) -> Vec<Answer> {
    names.iter().filter_map(|it| Id::new(it).ok()).map(Answer::Choice).collect()
}

fn several(options: &[Choice], min: usize) -> Vec<Answer> {
    let (alone, others): (Vec<_>, Vec<_>) = options.iter().partition(|it| it.none || it.unknown);
    let ids = |list: &[&Choice]| list.iter().map(|it| it.id.clone()).collect::<Vec<_>>();
    // Each option once, with as many others as are wanted.
    let each = (0..others.len()).map(|first| {
        let more = others.iter().cycle().skip(first).take(min.max(1).min(others.len()));
        ids(&more.copied().collect::<Vec<_>>())
    });
    let alone = alone.iter().map(|it| vec![it.id.clone()]);
    [ids(&others)].into_iter().chain(each).chain(alone).map(Answer::Choices).collect()
}

fn unsure() -> [Answer; 2] {
    [Answer::Unknown, Answer::Skipped]
}
