//! The answers that are worth a try, and answers in the words of a procedure file.

use std::collections::BTreeSet;

use jiff::{ToSpan, civil::Date};

use crate::procedure::{Answer, Id, Step, StepKind, validate};

/// Returns the answers to a step that are worth a try, of which one of each sort is given: first
/// those that are worth looking at although no condition may tell them apart.
pub(super) fn worth_trying(step: &Step, of_each_sort: &[Answer], today: Date) -> Vec<Answer> {
    let shown: Vec<Answer> = match &step.kind {
        // What a lesson hopes for.
        StepKind::Quiz { options } => {
            options.iter().filter(|it| it.good).map(|it| Answer::Choice(it.id.clone())).collect()
        }
        StepKind::Multi { options, .. } => {
            let together = options.iter().filter(|it| !it.none && !it.unknown);
            vec![Answer::Choices(together.map(|it| it.id.clone()).collect())]
        }
        StepKind::Checklist { items } => {
            let all = items.iter().map(|it| it.id.clone()).collect();
            vec![Answer::Choices(vec![]), Answer::Choices(all)]
        }
        StepKind::Date { .. } => {
            let recent = [Some(today), today.checked_sub(40.days()).ok()].into_iter().flatten();
            recent.map(Answer::Date).chain([Answer::Unknown, Answer::Skipped]).collect()
        }
        _ => vec![],
    };
    let mut seen = BTreeSet::new();
    let fits = |it: &Answer| validate(step, it, today).is_ok() && seen.insert(written(it));
    shown.into_iter().chain(of_each_sort.iter().cloned()).filter(fits).collect()
}

/// Returns an answer as a procedure file would write it; of a text that was typed, nothing.
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
        Answer::Text(_) => "\"…\"".to_owned(),
        Answer::Unknown => "unknown".to_owned(),
        Answer::Skipped => "\"\"".to_owned(),
    }
}

/// Returns an answered step as a condition would write it: `what = lost`.
pub(super) fn as_condition(step: &Id, answer: &Answer) -> Option<String> {
    let answer = written(answer);
    (!answer.is_empty()).then(|| format!("{step} = {answer}"))
}

pub(super) fn named(names: &[&str]) -> Vec<Answer> {
    names.iter().filter_map(|it| Id::new(it).ok()).map(Answer::Choice).collect()
}
