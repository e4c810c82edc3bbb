//! The path along the answers, and what conditions see from it.

use jiff::civil::Date;

use super::Given;
use crate::procedure::{
    Answer, Answers, Choice, Name, Part, Procedure, Step, StepKind, Table,
    condition::{Condition, Seen, Sight, Subject, Truth, Truths},
    validate::fits,
    values::Quantity,
};

/// A procedure walked along some answers.
///
/// What it shows to conditions are the answers of the path alone: those of an abandoned branch
/// are kept by the visit, but nothing here reads them.
pub(super) struct Scene<'a> {
    pub(super) procedure: &'a Procedure,
    pub(super) answers: &'a Answers,
    pub(super) given: Given<'a>,
    /// The steps reached, in order.
    pub(super) path: Vec<usize>,
    /// Whether a step is on the path and answered.
    passed: Vec<bool>,
}

impl<'a> Scene<'a> {
    /// Walks until the first step without an answer, or the end.
    pub(super) fn new(procedure: &'a Procedure, answers: &'a Answers, given: &Given<'a>) -> Self {
        let passed = vec![false; procedure.steps.len()];
        let mut scene = Self { procedure, answers, given: *given, path: Vec::new(), passed };
        let mut at = 0;
        while let Some(step) = procedure.steps.get(at) {
            if !scene.holds(step.when.as_ref()) {
                at += 1;
                continue;
            }
            scene.path.push(at);
            let Some(answer) = scene.stored(at) else { break };
            scene.passed[at] = true;
            at = scene.leads_to(at, step, answer);
        }
        scene
    }

    /// Returns the fitting answer to a step, on the path or not.
    pub(super) fn stored(&self, at: usize) -> Option<&'a Answer> {
        let step = self.procedure.steps.get(at)?;
        self.answers.get(&step.id).filter(|answer| fits(&step.kind, answer))
    }

    /// Returns the answer to a step of the path.
    pub(super) fn answer(&self, at: usize) -> Option<&'a Answer> {
        self.stored(at).filter(|_| self.passed.get(at) == Some(&true))
    }

    /// Returns what a condition comes to; no condition always holds.
    pub(super) fn truth(&self, condition: Option<&Condition>) -> Truth {
        condition.map_or(Truth::True, |it| it.truths(self).settled())
    }

    /// Says whether a condition holds for sure.
    pub(super) fn holds(&self, condition: Option<&Condition>) -> bool {
        self.truth(condition) == Truth::True
    }

    /// Returns the first step that is asked whether it is shown after this one.
    pub(super) fn leads_to(&self, at: usize, step: &Step, answer: &Answer) -> usize {
        let jump = step.next.iter().find(|jump| self.holds(jump.when.as_ref()));
        let to = option_leads_to(&step.kind, answer).or(jump.map(|jump| jump.to));
        to.unwrap_or(at + 1).max(at + 1)
    }

    /// Returns what is seen of a fact: this procedure's own answers come before what was known.
    pub(super) fn fact(&self, name: &Name) -> Seen<'a> {
        let steps = &self.procedure.steps;
        let own = (0..steps.len()).rev().find_map(|at| {
            let asks = steps[at].fact.as_ref() == Some(name);
            self.answer(at).filter(|_| asks).map(|answer| seen(&steps[at].kind, answer))
        });
        match own.unwrap_or_else(|| known(self.given.facts.get(name))) {
            Seen::Unsure(_) => Seen::Unsure("unknown"),
            seen => seen,
        }
    }
}

impl Sight for Scene<'_> {
    fn seen(&self, subject: &Subject) -> Seen<'_> {
        match subject {
            Subject::Step { at, .. } => match (self.procedure.steps.get(*at), self.answer(*at)) {
                (Some(step), Some(answer)) => seen(&step.kind, answer),
                _ => Seen::Nothing,
            },
            Subject::Table { at, .. } => table(self.procedure.tables.get(*at), self),
            Subject::Fact(name) => self.fact(name),
        }
    }

    fn number(&self, name: &Name) -> Option<i64> {
        match self.given.values.current(name, self.given.today)?.is {
            Quantity::Number(number) => Some(number),
            _ => None,
        }
    }

    fn today(&self) -> Date {
        self.given.today
    }
}

/// Returns everything a table can still give; nothing where an undecided row stands in the way.
pub(super) fn table<'a>(table: Option<&'a Table>, sight: &dyn Sight) -> Seen<'a> {
    let mut parts: Vec<Option<&Part>> = Vec::new();
    for row in table.iter().flat_map(|table| &table.rows) {
        let truths = row.when.as_ref().map_or(true.into(), |it: &Condition| it.truths(sight));
        if truths.allows(Truth::True) {
            parts.push(Some(&row.is));
        }
        if truths.allows(Truth::Unknown) {
            parts.push(None);
        }
        if !truths.allows(Truth::False) {
            return Seen::Parts(parts);
        }
    }
    parts.push(None);
    Seen::Parts(parts)
}

/// Returns what a condition sees of an answer.
pub(super) fn seen<'a>(kind: &'a StepKind, answer: &'a Answer) -> Seen<'a> {
    match (kind, answer) {
        (StepKind::Choice { options }, Answer::Choice(id)) => {
            match options.iter().find(|it| it.id == *id) {
                Some(Choice { unknown: true, .. }) => Seen::Unsure(id.as_str()),
                _ => Seen::One(id.as_str()),
            }
        }
        (StepKind::Multi { options, .. }, Answer::Choices(chosen)) => {
            let unsure = options.iter().find(|it| it.unknown && chosen.contains(&it.id));
            unsure.map_or(Seen::Many(chosen), |it| Seen::Unsure(it.id.as_str()))
        }
        (StepKind::Quiz { .. }, Answer::Choice(id)) => Seen::One(id.as_str()),
        _ => known(Some(answer)),
    }
}

/// Returns what a condition sees of an answer whose step is not known.
pub(super) fn known(answer: Option<&Answer>) -> Seen<'_> {
    match answer {
        None | Some(Answer::Seen | Answer::Skipped) => Seen::Nothing,
        Some(Answer::Unknown) => Seen::Unsure("unknown"),
        Some(Answer::Choice(id)) if *id == "unknown" => Seen::Unsure("unknown"),
        Some(Answer::Choice(id)) => Seen::One(id.as_str()),
        Some(Answer::Choices(ids)) => Seen::Many(ids),
        Some(Answer::Number(number)) => Seen::Number(*number),
        Some(Answer::Date(date)) => Seen::Date(*date),
        Some(Answer::Text(_)) => Seen::Text,
    }
}

/// Returns where the chosen option itself leads.
pub(super) fn option_leads_to(kind: &StepKind, answer: &Answer) -> Option<usize> {
    match (kind, answer) {
        (StepKind::Choice { options }, Answer::Choice(id)) => {
            options.iter().find(|it| it.id == *id)?.to
        }
        _ => None,
    }
}

/// Returns what the conditions of a scene can come to, for the steps ahead of it.
pub(super) fn truths(condition: Option<&Condition>, sight: &dyn Sight) -> Truths {
    condition.map_or(true.into(), |it| it.truths(sight))
}
