//! What is wrong with the logic of procedures: what was found on their ways, in words and places.

use std::collections::BTreeSet;

use super::{Material, Opened};

use crate::{
    problem::{Lines, Note, Problem},
    procedure::{Id, Name, Passage, Places, Procedure, Step, StepKind, condition::Subject},
    ways::{Certainty, Finding, Flaw, Logic, Setting, conditions},
};

/// A procedure and the file that it was parsed from.
#[derive(Clone, Copy)]
pub struct Written<'a> {
    /// The name of the file, for messages.
    pub path: &'a str,
    /// What stands in it.
    pub text: &'a str,
    /// What was read from it.
    pub procedure: &'a Procedure,
}

impl<'a> Written<'a> {
    fn of(Opened { source, procedure }: &'a Opened) -> Self {
        Self { path: &source.path, text: &source.text, procedure }
    }
}

/// Whether some procedures are all that a pack has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// They are all.
    Whole,
    /// Others could not be read: what they ask is not known.
    Part,
}

/// Returns what is wrong with the logic of the procedures of a pack.
pub fn logic(material: &Material<'_>) -> Vec<Problem> {
    let files: Vec<Written<'_>> = material.procedures.iter().map(Written::of).collect();
    let share = if material.unread == 0 { Share::Whole } else { Share::Part };
    logic_of(&files, share, &material.setting())
}

/// Returns what is wrong with the logic of these procedures of a pack.
pub fn logic_of(files: &[Written<'_>], share: Share, setting: &Setting<'_>) -> Vec<Problem> {
    let mut problems: Vec<Problem> = files.iter().flat_map(|it| of_file(it, setting)).collect();
    if share == Share::Whole {
        problems.extend(files.iter().flat_map(|file| facts_never_asked(file, files)));
    }
    problems
}

fn of_file(file: &Written<'_>, setting: &Setting<'_>) -> Vec<Problem> {
    let findings = Logic::of(file.procedure, setting).findings;
    if findings.is_empty() {
        return Vec::new();
    }
    let (places, lines) = (Places::of(file.text), Lines::new(file.text));
    let told = |finding: &Finding| {
        let place = match &finding.flaw {
            Flaw::NeverAsked { step } | Flaw::DeniesUnasked { step } => {
                places.word(finding.passage, name(file.procedure, *step))
            }
            _ => places.find(finding.passage),
        };
        let note = note(file.procedure, finding);
        let problem = |note| Problem::placed(file.path, &lines, &place, note);
        match finding.certainty {
            Certainty::Decided if decides_the_way(&finding.flaw) => problem(note),
            Certainty::Decided => problem(note).as_warning(),
            Certainty::Sampled(walks) => {
                let sampled = Note::new("logic-sampled").note("what", note);
                problem(sampled.number("walks", walks)).as_warning()
            }
        }
    };
    findings.iter().map(told).collect()
}

/// Says whether it breaks the way of visitors, and is not only pointless or worth a look.
fn decides_the_way(flaw: &Flaw) -> bool {
    match flaw {
        Flaw::Never
        | Flaw::Shadowed
        | Flaw::LeftToOptions
        | Flaw::Unreachable
        | Flaw::NeverAsked { .. }
        | Flaw::TooFewTogether { .. }
        | Flaw::NoDay => true,
        Flaw::Always
        | Flaw::DeniesUnasked { .. }
        | Flaw::LeadsToPassed { .. }
        | Flaw::UnknownUntreated => false,
    }
}

fn note(procedure: &Procedure, finding: &Finding) -> Note {
    let step = |at: usize| name(procedure, at);
    match (&finding.flaw, finding.passage) {
        (Flaw::Never, passage) => never(procedure, passage),
        (Flaw::Always, _) => Note::new("logic-always"),
        (Flaw::Shadowed, Passage::RowWhen { table, .. }) => {
            Note::new("logic-row-shadowed").with("table", table_name(procedure, table))
        }
        (Flaw::Shadowed, passage) => {
            Note::new("logic-jump-shadowed").with("to", target(procedure, passage))
        }
        (Flaw::LeftToOptions, passage) => {
            Note::new("logic-jump-left-to-options").with("to", target(procedure, passage))
        }
        (Flaw::NeverAsked { step: read }, _) => {
            Note::new("logic-never-asked").with("step", step(*read))
        }
        (Flaw::DeniesUnasked { step: read }, _) => {
            Note::new("logic-denies-unasked").with("step", step(*read))
        }
        (Flaw::LeadsToPassed { step: to }, _) => {
            Note::new("logic-leads-to-passed").with("step", step(*to))
        }
        (Flaw::UnknownUntreated, passage) => untreated(procedure, passage),
        (Flaw::TooFewTogether { together, min }, passage) => Note::new("logic-too-few-together")
            .with("step", step(step_of(passage)))
            .number("min", *min)
            .number("together", *together),
        (Flaw::NoDay, passage) => Note::new("logic-no-day").with("step", step(step_of(passage))),
        (Flaw::Unreachable, passage) => {
            Note::new("logic-step-unreachable").with("step", step(step_of(passage)))
        }
    }
}

fn never(procedure: &Procedure, passage: Passage) -> Note {
    match passage {
        Passage::JumpWhen { .. } => {
            Note::new("logic-jump-never").with("to", target(procedure, passage))
        }
        Passage::ItemWhen { step, item } => {
            let items = match procedure.steps.get(step).map(|it| &it.kind) {
                Some(StepKind::Checklist { items }) => items.as_slice(),
                _ => &[],
            };
            let paper = items.get(item).map_or("", |it| it.id.as_str());
            Note::new("logic-paper-never").with("paper", paper)
        }
        Passage::RowWhen { table, .. } => {
            Note::new("logic-row-never").with("table", table_name(procedure, table))
        }
        Passage::DeadlineWhen(at) => {
            let deadline = procedure.deadlines.get(at).map_or("", |it| it.id.as_str());
            Note::new("logic-deadline-never").with("deadline", deadline)
        }
        Passage::RelatedWhen(at) => {
            let related = procedure.related.get(at).map_or("", |it| it.id.as_str());
            Note::new("logic-related-never").with("procedure", related)
        }
        passage => Note::new("logic-step-never").with("step", name(procedure, step_of(passage))),
    }
}

fn untreated(procedure: &Procedure, passage: Passage) -> Note {
    let at = step_of(passage);
    let options = match procedure.steps.get(at).map(|it| &it.kind) {
        Some(StepKind::Choice { options } | StepKind::Multi { options, .. }) => options.as_slice(),
        _ => &[],
    };
    let option = options.iter().find(|it| it.unknown).map_or("unknown", |it| it.id.as_str());
    let is_several =
        procedure.steps.get(at).is_some_and(|it| matches!(it.kind, StepKind::Multi { .. }));
    let note = if is_several {
        Note::new("logic-unknown-untreated-multi")
    } else {
        Note::new("logic-unknown-untreated")
    };
    note.with("step", name(procedure, at)).with("option", option)
}

/// Returns what is wrong where a fact is read that nobody asks.
fn facts_never_asked(file: &Written<'_>, files: &[Written<'_>]) -> Vec<Problem> {
    let steps = files.iter().flat_map(|it| &it.procedure.steps);
    let asked: BTreeSet<&Name> = steps.filter_map(|step: &Step| step.fact.as_ref()).collect();
    let read = conditions(file.procedure).into_iter().flat_map(|(passage, condition)| {
        let facts = condition.subjects().into_iter().filter_map(|it| match it {
            Subject::Fact(fact) => Some(fact),
            _ => None,
        });
        facts.map(move |fact| (passage, fact))
    });
    let unasked: BTreeSet<(Passage, &Name)> =
        read.filter(|(_, fact)| !asked.contains(fact)).collect();
    let places = Places::of(file.text);
    let told = |(passage, fact): (Passage, &Name)| {
        let place = places.word(passage, &format!("fact.{fact}"));
        let note = Note::new("logic-fact-never-asked").with("fact", fact.as_str());
        Problem::new(file.path, file.text, &place, note)
    };
    unasked.into_iter().map(told).collect()
}

fn name(procedure: &Procedure, step: usize) -> &str {
    procedure.steps.get(step).map_or("", |it| it.id.as_str())
}

fn table_name(procedure: &Procedure, table: usize) -> &str {
    procedure.tables.get(table).map_or("", |it| it.id.as_str())
}

/// Returns the name of the step that a row of `next` leads to.
fn target(procedure: &Procedure, passage: Passage) -> &str {
    let (Passage::JumpWhen { step, row } | Passage::Jump { step, row }) = passage else {
        return "";
    };
    let jump = procedure.steps.get(step).and_then(|it| it.next.get(row));
    let to = jump.and_then(|jump| procedure.steps.get(jump.to));
    to.map(|it| &it.id).map_or("", Id::as_str)
}

fn step_of(passage: Passage) -> usize {
    passage.step().unwrap_or_default()
}
