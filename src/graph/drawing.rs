//! What is drawn, whatever draws it.

use super::{edges, words::Words};
use crate::procedure::{Outcome, Procedure, Step, StepKind};

/// A procedure as a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// What the procedure is called.
    pub title: String,
    /// The names of the sections.
    pub sections: Vec<String>,
    /// The steps, in order.
    pub nodes: Vec<Node>,
    /// Where each step leads.
    pub edges: Vec<Edge>,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Its name.
    pub id: String,
    /// What it asks or tells, cut to a decent length.
    pub text: String,
    /// Its section, an index.
    pub section: usize,
    /// What it looks like.
    pub shape: Shape,
    /// Whether it may be passed over.
    pub line: Line,
}

/// What a step looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Something told.
    Told,
    /// A question.
    Asked,
    /// A list of papers.
    Papers,
    /// Something to try.
    Tried,
    /// Something to do elsewhere.
    Done,
    /// An end.
    End(Outcome),
}

/// How something is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// It is the way, or always on it.
    Solid,
    /// It passes over a step, or may be passed over.
    Dashed,
}

/// Where a step leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The step, an index.
    pub from: usize,
    /// The step that it leads to, an index.
    pub to: usize,
    /// When; always, or in all other cases, if absent.
    pub text: Option<String>,
    /// Whether the step is passed over.
    pub line: Line,
}

impl Drawing {
    /// Draws a procedure in the words of a language.
    pub fn of(procedure: &Procedure, words: &Words<'_>) -> Self {
        let sections = procedure.sections.iter().map(|it| words.section(&it.id)).collect();
        let nodes = procedure.steps.iter().map(|step| Node {
            id: step.id.to_string(),
            text: words.question(step),
            section: step.section,
            shape: shape(step),
            line: if step.when.is_some() { Line::Dashed } else { Line::Solid },
        });
        Self {
            title: words.title(),
            sections,
            nodes: nodes.collect(),
            edges: edges::of(procedure, words),
        }
    }
}

fn shape(step: &Step) -> Shape {
    match &step.kind {
        StepKind::Info => Shape::Told,
        StepKind::Choice { .. }
        | StepKind::Multi { .. }
        | StepKind::YesNo { .. }
        | StepKind::Number { .. }
        | StepKind::Date { .. }
        | StepKind::Text { .. } => Shape::Asked,
        StepKind::Checklist { .. } => Shape::Papers,
        StepKind::Quiz { .. } | StepKind::Practice { .. } => Shape::Tried,
        StepKind::Action { .. } => Shape::Done,
        StepKind::End { outcome, .. } => Shape::End(*outcome),
    }
}
