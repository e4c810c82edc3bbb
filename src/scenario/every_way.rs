//! Ways through a procedure, as far as ready answers tell them apart.
//!
//! Every answer of a choice that something depends on is tried with every other. Numbers and days
//! are tried at their bounds.

use jiff::{ToSpan, civil::Date};

use super::visitor::is_gone_past;
use crate::procedure::{
    Answer, Answers, DeadlineFrom, Given, Id, Procedure, Secret, Step, StepKind,
    condition::{Condition, Subject},
    simulate, validate,
};

/// More ways than these are not walked.
pub(super) const MOST: usize = 2000;

/// Ways through a procedure.
pub(super) struct Ways {
    /// The answers of each.
    pub(super) answers: Vec<Answers>,
    pub(super) extent: Extent,
}

/// How many of all ways they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// All of them.
    All,
    /// The first ones: there are too many.
    First,
}

/// Returns ways through a procedure.
pub(super) fn of(procedure: &Procedure, given: &Given<'_>) -> Ways {
    let mut walker = Walker { procedure, given, ways: Vec::new() };
    walker.walk(&mut Answers::default());
    let extent = if walker.ways.len() > MOST { Extent::First } else { Extent::All };
    walker.ways.truncate(MOST);
    Ways { answers: walker.ways, extent }
}

struct Walker<'a> {
    procedure: &'a Procedure,
    given: &'a Given<'a>,
    ways: Vec<Answers>,
}

impl Walker<'_> {
    fn walk(&mut self, answers: &mut Answers) {
        if MOST < self.ways.len() {
            return;
        }
        let walk = simulate(self.procedure, answers, self.given);
        let step = &self.procedure.steps[walk.frontier];
        let tried = if walk.end.is_some() { vec![] } else { self.tried(walk.frontier) };
        if tried.is_empty() {
            self.ways.push(answers.clone());
            return;
        }
        for answer in tried {
            answers.set(step.id.clone(), answer);
            self.walk(answers);
        }
        answers.remove(&step.id);
    }

    /// Returns the answers to try on a step: all of them where something depends on them, else one,
    /// another at every way.
    fn tried(&self, at: usize) -> Vec<Answer> {
        let step = &self.procedure.steps[at];
        let mut answers = answers(step, self.given.today);
        answers.retain(|it| validate(step, it, self.given.today).is_ok());
        if !self.matters(at) && !answers.is_empty() {
            let turn = self.ways.len() % answers.len();
            answers.rotate_left(turn);
            answers.truncate(1);
        }
        answers
    }

    fn matters(&self, at: usize) -> bool {
        let step = &self.procedure.steps[at];
        let leads = match &step.kind {
            StepKind::Choice { options } => options.iter().any(|it| it.to.is_some()),
            _ => false,
        };
        let counts = self.procedure.deadlines.iter();
        let counts = counts.map(|it| &it.from).any(|it| *it == DeadlineFrom::Step(step.id.clone()));
        leads
            || counts
            || self.conditions().flat_map(Condition::subjects).any(|it| reads(it, at, step))
    }

    fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let Procedure { steps, tables, deadlines, related, .. } = self.procedure;
        let jumps = steps.iter().flat_map(|it| &it.next).filter_map(|it| it.when.as_ref());
        let items = steps.iter().flat_map(|it| match &it.kind {
            StepKind::Checklist { items } => items.as_slice(),
            _ => &[],
        });
        let rows = tables.iter().flat_map(|it| &it.rows);
        steps
            .iter()
            .filter_map(|it| it.when.as_ref())
            .chain(jumps)
            .chain(items.filter_map(|it| it.when.as_ref()))
            .chain(rows.filter_map(|it| it.when.as_ref()))
            .chain(deadlines.iter().filter_map(|it| it.when.as_ref()))
            .chain(related.iter().filter_map(|it| it.when.as_ref()))
    }
}

fn reads(subject: &Subject, at: usize, step: &Step) -> bool {
    match subject {
        Subject::Step { at: read, .. } => *read == at,
        Subject::Fact(name) => step.fact.as_ref() == Some(name),
        Subject::Table { .. } => false,
    }
}

fn answers(step: &Step, today: Date) -> Vec<Answer> {
    let mut answers: Vec<Answer> = match &step.kind {
        kind if is_gone_past(kind) => vec![Answer::Seen],
        StepKind::YesNo { .. } => ["yes", "no", "unknown"].into_iter().filter_map(chosen).collect(),
        StepKind::Choice { options } => {
            options.iter().map(|it| Answer::Choice(it.id.clone())).collect()
        }
        StepKind::Quiz { options } => {
            options.iter().map(|it| Answer::Choice(it.id.clone())).collect()
        }
        StepKind::Multi { options, .. } => {
            let alone = |it: &&crate::procedure::Choice| it.none || it.unknown;
            let all = options.iter().filter(|it| !alone(it)).map(|it| it.id.clone()).collect();
            let each = options.iter().map(|it| Answer::Choices(vec![it.id.clone()]));
            each.chain([Answer::Choices(vec![]), Answer::Choices(all)]).collect()
        }
        StepKind::Checklist { .. } => vec![Answer::Choices(vec![])],
        StepKind::Number { min, max, .. } => {
            let least = min.unwrap_or_default();
            [least, max.unwrap_or(least + 1)].map(Answer::Number).to_vec()
        }
        StepKind::Date { min, max, .. } => {
            let first = min.as_ref().and_then(|it| it.on(today)).unwrap_or(today);
            let last = max.as_ref().and_then(|it| it.on(today));
            let last = last.unwrap_or_else(|| first.saturating_add(1.day()));
            [first, last].map(Answer::Date).to_vec()
        }
        StepKind::Text { .. } => vec![Answer::Text(Secret::new("x".to_owned()))],
        _ => vec![],
    };
    if !is_gone_past(&step.kind) {
        answers.extend([Answer::Unknown, Answer::Skipped]);
    }
    answers
}

fn chosen(word: &str) -> Option<Answer> {
    Id::new(word).ok().map(Answer::Choice)
}
