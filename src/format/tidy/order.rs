//! The order of the texts of a procedure: that of its screens.

use crate::procedure::{Id, Procedure, StepKind};

/// The order of the texts of a procedure's file.
#[derive(Clone, Debug, Default)]
pub struct TextOrder {
    messages: Vec<(String, Vec<Id>)>,
}

/// The parts of a message before and after those of its options, in order.
const BEFORE: &[&str] = &["goal", "for-whom", "prepare", "keywords", "text", "why", "placeholder"];
const AFTER: &[&str] = &["error", "good", "another", "say", "mediator"];

impl TextOrder {
    /// Returns the order in which visitors meet the texts of a procedure.
    pub fn of(procedure: &Procedure) -> Self {
        let sections = procedure.sections.iter().map(|it| it.id.clone());
        let deadlines = procedure.deadlines.iter().map(|it| it.id.clone());
        let whole = (procedure.id.to_string(), sections.chain(deadlines).collect());
        let step = |step: &crate::procedure::Step| {
            (format!("{}_{}", procedure.id, step.id), parts(&step.kind))
        };
        Self { messages: [whole].into_iter().chain(procedure.steps.iter().map(step)).collect() }
    }

    /// Returns the place of a message; those that are not known come last.
    pub(super) fn message(&self, id: &str) -> usize {
        self.messages.iter().position(|(it, _)| it == id).unwrap_or(self.messages.len())
    }

    /// Returns the place of a part of a message.
    pub(super) fn part(&self, message: &str, part: &str) -> (usize, usize) {
        if let Some(at) = BEFORE.iter().position(|it| *it == part) {
            return (0, at);
        }
        if let Some(at) = AFTER.iter().position(|it| *it == part) {
            return (3, at);
        }
        let Some((class, rest)) = part.split_once('_') else { return (2, 0) };
        let class = match class {
            "section" | "opt" | "item" | "hint" => 1,
            "deadline" | "after" => 2,
            _ => return (3, AFTER.len()),
        };
        let ids = self.messages.iter().find(|(it, _)| it == message).map(|(_, ids)| ids);
        let id = rest.split('_').next().unwrap_or(rest);
        let at = ids.and_then(|ids| ids.iter().position(|it| *it == *id));
        (class, at.unwrap_or(usize::MAX))
    }
}

/// Returns the names inside a step that its texts may have.
fn parts(kind: &StepKind) -> Vec<Id> {
    match kind {
        StepKind::Choice { options } | StepKind::Multi { options, .. } => {
            options.iter().map(|it| it.id.clone()).collect()
        }
        StepKind::Quiz { options } => options.iter().map(|it| it.id.clone()).collect(),
        StepKind::Checklist { items } => items.iter().map(|it| it.id.clone()).collect(),
        _ => Vec::new(),
    }
}
