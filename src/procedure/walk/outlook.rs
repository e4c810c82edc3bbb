//! The engine's judgement at a point of a walk that nobody takes: what is answered there is
//! supposed, and may be left open. With this, whoever looks at many visits at once cannot
//! disagree with the engine.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::{
    ahead::{Exit, leads_to},
    effort::Effort,
    scene::{known, option_leads_to, seen, table, truths},
};
use crate::procedure::{
    Answer, Name, Procedure,
    condition::{Condition, Seen, Sight, Subject, Truths},
};

/// What is supposed of one answer.
#[derive(Clone, Copy)]
pub enum Supposed<'a> {
    /// It may be anything, and may not be there.
    Open,
    /// It was not given.
    Nothing,
    /// It is this one.
    Answer(&'a Answer),
}

/// A point of a walk, as it is supposed to be.
pub trait Outlook {
    /// Returns what was answered to a step of the path so far; nothing for one that is to come.
    fn answer(&self, step: usize) -> Supposed<'_>;

    /// Returns what is known of a fact from other procedures.
    fn fact(&self, name: &Name) -> Supposed<'_>;

    /// Returns a dated number; none once it has expired.
    fn number(&self, name: &Name) -> Option<i64>;

    /// Returns the day of the visit.
    fn today(&self) -> Date;
}

/// Judges the conditions of a procedure as the engine does.
pub struct Judge<'a> {
    procedure: &'a Procedure,
    outlook: &'a dyn Outlook,
}

impl<'a> Judge<'a> {
    /// Takes a point of a walk.
    pub fn new(procedure: &'a Procedure, outlook: &'a dyn Outlook) -> Self {
        Self { procedure, outlook }
    }

    /// Returns what a condition can come to there; no condition always holds.
    pub fn comes_to(&self, condition: Option<&Condition>) -> Truths {
        truths(condition, self)
    }

    /// Returns where an answer to a step can lead: by the option itself, by the first jump that
    /// holds, or on to the following step. Only one place, if all that is read is settled.
    pub fn leads_to(&self, at: usize, answer: Supposed<'_>) -> Vec<(Exit, usize)> {
        let Some(step) = self.procedure.steps.get(at) else { return Vec::new() };
        let option = match answer {
            Supposed::Answer(answer) => option_leads_to(&step.kind, answer),
            Supposed::Open | Supposed::Nothing => None,
        };
        option.map_or_else(|| leads_to(step, at, self), |to| vec![(Exit::Option, to)])
    }
}

impl Sight for Judge<'_> {
    fn seen(&self, subject: &Subject) -> Seen<'_> {
        match subject {
            Subject::Step { at, .. } => self.step(*at),
            Subject::Table { at, .. } => table(self.procedure.tables.get(*at), self),
            Subject::Fact(name) => match self.fact(name) {
                Seen::Unsure(_) => Seen::Unsure("unknown"),
                seen => seen,
            },
        }
    }

    fn number(&self, name: &Name) -> Option<i64> {
        self.outlook.number(name)
    }

    fn today(&self) -> Date {
        self.outlook.today()
    }
}

impl Judge<'_> {
    fn step(&self, at: usize) -> Seen<'_> {
        match (self.procedure.steps.get(at), self.outlook.answer(at)) {
            (Some(step), Supposed::Answer(answer)) => seen(&step.kind, answer),
            (Some(_), Supposed::Open) => Seen::Open,
            _ => Seen::Nothing,
        }
    }

    /// This procedure's own answers come before what was known: the last one that was given.
    fn fact(&self, name: &Name) -> Seen<'_> {
        let steps = self.procedure.steps.iter().enumerate().rev();
        for (at, _) in steps.filter(|(_, step)| step.fact.as_ref() == Some(name)) {
            if !matches!(self.outlook.answer(at), Supposed::Nothing) {
                return self.step(at);
            }
        }
        match self.outlook.fact(name) {
            Supposed::Open => Seen::Open,
            Supposed::Nothing => Seen::Nothing,
            Supposed::Answer(answer) => known(Some(answer)),
        }
    }
}

/// How much some steps ask of a visitor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Length {
    /// How many questions they are.
    pub questions: usize,
    /// How many minutes they take, from a brisk reader to a slow one.
    pub minutes: RangeInclusive<u32>,
}

/// Returns how much the steps of a path, given as indices, ask of a visitor.
pub fn length(procedure: &Procedure, path: &[usize]) -> Length {
    let steps = path.iter().filter_map(|at| procedure.steps.get(*at));
    let effort = steps.map(|step| Effort::of(&step.kind)).fold(Effort::default(), Effort::then);
    Length { questions: *effort.questions().start(), minutes: effort.minutes() }
}
