//! From what was seen to what follows from it.

use std::collections::BTreeSet;

use super::{
    finding::{Certainty, Finding, Flaw},
    model::Model,
    notes::{ConditionNote, Notes, hangs_on, names},
    watch::Watch,
};
use crate::procedure::{
    Answer, Exit, Passage, Procedure, StepKind,
    condition::{Truth, Truths},
};

/// What was walked, and what was seen.
pub(super) struct Evidence<'e, 'a> {
    pub(super) procedure: &'a Procedure,
    pub(super) watches: &'e [&'e Watch<'a>],
    pub(super) notes: &'e Notes,
    /// Whether nothing was seen that cannot be: then it also follows what may be.
    pub(super) is_exact: bool,
    pub(super) certainty: Certainty,
}

impl Evidence<'_, '_> {
    /// Returns everything that follows of conditions.
    pub(super) fn of_conditions(&self) -> Vec<Finding> {
        let unshown = self.unshown();
        let of_one = |(watch, note): (&&Watch<'_>, &ConditionNote)| {
            let flaws = self.flaws(watch, note, &unshown);
            let passage = watch.passage;
            flaws.into_iter().map(move |flaw| self.finding(passage, flaw)).collect::<Vec<_>>()
        };
        self.watches.iter().zip(&self.notes.conditions).flat_map(of_one).collect()
    }

    /// Returns everything that follows of steps and of what leads to them. What is but the
    /// consequence of another finding is not told twice.
    pub(super) fn of_steps(&self, told: &[Finding]) -> Vec<Finding> {
        let mut findings = Vec::new();
        let unreached: BTreeSet<usize> = self.unreached().collect();
        for step in &unreached {
            let waits = unreached.range(..*step).any(|from| leads(self.procedure, *from, *step));
            let is_told = told.iter().any(|it| match it.passage {
                Passage::JumpWhen { step: from, row } => {
                    matches!(
                        it.flaw,
                        Flaw::Never
                            | Flaw::Shadowed
                            | Flaw::LeftToOptions
                            | Flaw::NeverAsked { .. }
                    ) && self.procedure.steps[from].next[row].to == *step
                }
                Passage::StepWhen(from) => {
                    matches!(it.flaw, Flaw::Never | Flaw::NeverAsked { .. })
                        && leads(self.procedure, from, *step)
                }
                _ => false,
            });
            if !waits && !is_told {
                findings.push(self.finding(Passage::Step(*step), Flaw::Unreachable));
            }
        }
        findings
    }

    /// Returns what leads to a step that is then always passed over.
    pub(super) fn of_leads(&self, model: &Model<'_>) -> Vec<Finding> {
        let unshown = self.unshown();
        let lost = self
            .notes
            .leads
            .iter()
            .filter(|(_, lead)| lead.passed && !lead.shown && !unshown.contains(&lead.to));
        let passage = |&(step, class, exit): &(usize, usize, Exit)| match exit {
            Exit::Jump(row) => Some(Passage::Jump { step, row }),
            Exit::Option => {
                let StepKind::Choice { options } = &self.procedure.steps[step].kind else {
                    return None;
                };
                let Some(Some(Answer::Choice(id))) = model.classes(step).get(class) else {
                    return None;
                };
                let option = options.iter().position(|it| it.id == *id)?;
                Some(Passage::OptionTo { step, option })
            }
            Exit::Onward => None,
        };
        // A jump leads there for several answers: one that arrives is enough.
        let arrives = |passage: Passage| {
            let mut leads = self.notes.leads.iter().filter(|(_, lead)| lead.shown);
            leads.any(|(key, _)| self::passage_of(key) == Some(passage))
        };
        let found: BTreeSet<(Passage, usize)> = lost
            .filter_map(|(key, lead)| Some((passage(key)?, lead.to)))
            .filter(|(passage, _)| !arrives(*passage))
            .collect();
        found
            .into_iter()
            .map(|(passage, step)| self.finding(passage, Flaw::LeadsToPassed { step }))
            .collect()
    }

    fn flaws(
        &self,
        watch: &Watch<'_>,
        note: &ConditionNote,
        unshown: &BTreeSet<usize>,
    ) -> Vec<Flaw> {
        if note.truths == Truths::NONE
            || hangs_on(watch, unshown) && !note.truths.allows(Truth::True)
        {
            return Vec::new(); // nobody comes here, or the step that it reads is told already
        }
        let unasked =
            note.named.iter().filter(|(step, (asked, _))| !asked && !unshown.contains(step));
        let unasked: Vec<Flaw> =
            unasked.map(|(step, _)| Flaw::NeverAsked { step: *step }).collect();
        if !unasked.is_empty() {
            return unasked;
        }
        if !note.truths.allows(Truth::True) {
            return vec![Flaw::Never];
        }
        let mut flaws = Vec::new();
        let holds = match watch.passage {
            Passage::StepWhen(_) | Passage::ItemWhen { .. } | Passage::JumpWhen { .. } => {
                note.truths
            }
            _ => note.there,
        };
        match watch.passage {
            Passage::JumpWhen { .. } if !note.there.allows(Truth::True) => {
                flaws.push(Flaw::LeftToOptions);
            }
            Passage::JumpWhen { .. } | Passage::RowWhen { .. } if !note.wins => {
                flaws.push(Flaw::Shadowed);
            }
            _ if holds.holds() => flaws.push(Flaw::Always),
            _ => {}
        }
        if self.is_exact && watch.leads() && !names(watch.condition, unshown) {
            flaws.extend(note.denied.iter().map(|step| Flaw::DeniesUnasked { step: *step }));
        }
        flaws
    }

    fn unreached(&self) -> impl Iterator<Item = usize> {
        let steps = self.notes.steps.iter().enumerate();
        steps.filter(|(_, note)| !note.arrived).map(|(at, _)| at)
    }

    /// Returns the steps that nobody is shown.
    fn unshown(&self) -> BTreeSet<usize> {
        let steps = self.notes.steps.iter().enumerate();
        steps.filter(|(_, note)| !note.shown).map(|(at, _)| at).collect()
    }

    fn finding(&self, passage: Passage, flaw: Flaw) -> Finding {
        Finding { passage, flaw, certainty: self.certainty }
    }
}

fn passage_of(&(step, _, exit): &(usize, usize, Exit)) -> Option<Passage> {
    match exit {
        Exit::Jump(row) => Some(Passage::Jump { step, row }),
        Exit::Option | Exit::Onward => None,
    }
}

/// Says whether a step can lead to another, whatever its conditions come to.
fn leads(procedure: &Procedure, from: usize, to: usize) -> bool {
    let step = &procedure.steps[from];
    let by_option = match &step.kind {
        StepKind::Choice { options } => options.iter().any(|it| it.to == Some(to)),
        _ => false,
    };
    let goes_on = !matches!(step.kind, StepKind::End { .. }) || step.when.is_some();
    by_option || step.next.iter().any(|it| it.to == to) || goes_on && from + 1 == to
}
