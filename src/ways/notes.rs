//! What was seen on the ways through a procedure.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    model::{Model, Point, State},
    reading,
    watch::Watch,
};
use crate::procedure::{
    Exit, Judge, Outlook, Passage, Procedure, Supposed,
    condition::{Condition, Operator, Subject, Truth, Truths},
};

/// What was seen on some ways, of steps and of conditions.
pub(super) struct Notes {
    pub(super) steps: Vec<StepNote>,
    pub(super) conditions: Vec<ConditionNote>,
    /// By step, class and exit: whether the step that it leads to was shown, and passed over.
    pub(super) leads: BTreeMap<(usize, usize, Exit), Lead>,
}

/// What was seen of a step.
#[derive(Clone, Copy, Default)]
pub(super) struct StepNote {
    pub(super) arrived: bool,
    pub(super) shown: bool,
}

/// What was seen of a condition.
#[derive(Clone)]
pub(super) struct ConditionNote {
    /// All that it came to.
    pub(super) truths: Truths,
    /// All that it came to where it matters: at the ends, or where no option leads elsewhere.
    pub(super) there: Truths,
    /// Whether it held where no earlier row did.
    pub(super) wins: bool,
    /// The steps it names: whether they were asked, and whether they were not.
    pub(super) named: BTreeMap<usize, (bool, bool)>,
    /// The steps that it denies, and that kept it from holding because they were not asked.
    pub(super) denied: BTreeSet<usize>,
}

/// What was seen of a step that another leads to.
#[derive(Clone, Copy, Default)]
pub(super) struct Lead {
    pub(super) to: usize,
    pub(super) shown: bool,
    pub(super) passed: bool,
}

impl Notes {
    pub(super) fn new(steps: usize, conditions: usize) -> Self {
        let condition = ConditionNote {
            truths: Truths::NONE,
            there: Truths::NONE,
            wins: false,
            named: BTreeMap::new(),
            denied: BTreeSet::new(),
        };
        Self {
            steps: vec![StepNote::default(); steps],
            conditions: vec![condition; conditions],
            leads: BTreeMap::new(),
        }
    }
}

/// Watches conditions on the ways through a procedure.
pub(super) struct Observer<'o, 'a> {
    pub(super) watches: &'o [&'o Watch<'a>],
    pub(super) notes: &'o mut Notes,
}

impl Observer<'_, '_> {
    /// Notes the arrival at a step, and what its own condition comes to.
    pub(super) fn arrives(&mut self, model: &Model<'_>, state: &State, at: usize) {
        self.notes.steps[at].arrived = true;
        let point = model.arrival(state, at);
        for (place, watch) in self.watches.iter().enumerate() {
            if watch.passage == Passage::StepWhen(at) {
                let note = &mut self.notes.conditions[place];
                note.sees(model.procedure, watch, &point);
                note.misses(model.procedure, watch, &point);
            }
        }
    }

    /// Notes what is read while a step is shown: its papers, and whatever may be read anywhere.
    pub(super) fn shows(&mut self, model: &Model<'_>, state: &State, at: usize, ends: bool) {
        self.notes.steps[at].shown = true;
        let point = model.arrival(state, at);
        let mut table_before = None;
        for (place, watch) in self.watches.iter().enumerate() {
            let note = &mut self.notes.conditions[place];
            match watch.passage {
                Passage::ItemWhen { step, .. } if step == at => {
                    note.sees(model.procedure, watch, &point);
                }
                Passage::RowWhen { table, .. } => {
                    let truths = note.sees(model.procedure, watch, &point);
                    if ends {
                        note.there = note.there.or_else(truths);
                    }
                    let is_decided = table_before == Some(table);
                    note.wins |= !is_decided && truths.allows(Truth::True);
                    if truths.holds() {
                        table_before = Some(table);
                    }
                }
                Passage::DeadlineWhen(_) | Passage::RelatedWhen(_) => {
                    let truths = note.sees(model.procedure, watch, &point);
                    if ends {
                        note.there = note.there.or_else(truths);
                    }
                }
                _ => {}
            }
        }
    }

    /// Notes what the jumps of a step come to, once it is answered so.
    pub(super) fn leaves(
        &mut self,
        model: &Model<'_>,
        state: &State,
        (at, class): (usize, usize),
        exits: &[(Exit, usize)],
    ) {
        let by_option = exits.iter().any(|(exit, _)| *exit == Exit::Option);
        let point = model.departure(state, at, class);
        let mut reached = !by_option;
        for (place, watch) in self.watches.iter().enumerate() {
            let Passage::JumpWhen { step, row } = watch.passage else { continue };
            if step != at {
                continue;
            }
            let note = &mut self.notes.conditions[place];
            let truths = note.sees(model.procedure, watch, &point);
            if !by_option {
                note.there = note.there.or_else(truths);
            }
            if reached {
                note.misses(model.procedure, watch, &point);
            }
            note.wins |= exits.iter().any(|(exit, _)| *exit == Exit::Jump(row));
            reached &= !truths.holds();
        }
    }

    /// Notes whether the step that an exit leads to is shown.
    pub(super) fn leads(&mut self, from: (usize, usize, Exit), to: usize, shown: Truths) {
        let lead = self.notes.leads.entry(from).or_default();
        lead.to = to;
        lead.shown |= shown.allows(Truth::True);
        lead.passed |= !shown.holds();
    }
}

impl ConditionNote {
    fn sees(&mut self, procedure: &Procedure, watch: &Watch<'_>, point: &Point<'_>) -> Truths {
        let truths = Judge::new(procedure, point).comes_to(Some(watch.condition));
        self.truths = self.truths.or_else(truths);
        for subject in watch.condition.subjects() {
            let Subject::Step { at, .. } = subject else { continue };
            let is_asked = !matches!(point.answer(*at), Supposed::Nothing);
            let (asked, unasked) = self.named.entry(*at).or_default();
            *asked |= is_asked;
            *unasked |= !is_asked;
        }
        truths
    }

    /// Notes a step that was not asked, where that alone keeps a denial from holding.
    fn misses(&mut self, procedure: &Procedure, watch: &Watch<'_>, point: &Point<'_>) {
        let judge = Judge::new(procedure, point);
        if judge.comes_to(Some(watch.condition)) != Truths::from(Truth::Unknown) {
            return;
        }
        for subject in watch.condition.subjects() {
            let Subject::Step { at, .. } = subject else { continue };
            let is_unasked = matches!(point.answer(*at), Supposed::Nothing);
            if is_unasked && judge.comes_to(Some(&as_denied(watch.condition, *at))).holds() {
                self.denied.insert(*at);
            }
        }
    }
}

/// Returns the condition as many authors read it: a step that was not asked is nothing, so it is
/// different from everything.
fn as_denied(condition: &Condition, step: usize) -> Condition {
    let inner = |list: &[Condition]| list.iter().map(|it| as_denied(it, step)).collect();
    match condition {
        Condition::Not(it) => Condition::Not(Box::new(as_denied(it, step))),
        Condition::All(list) => Condition::All(inner(list)),
        Condition::Any(list) => Condition::Any(inner(list)),
        Condition::Compare {
            subject: Subject::Step { at, .. },
            operator: Operator::NotEqual,
            ..
        } if *at == step => Condition::All(Vec::new()),
        _ if matches!(condition.subject(), Some(Subject::Step { at, .. }) if *at == step) => {
            Condition::Any(Vec::new())
        }
        _ => condition.clone(),
    }
}

/// Says whether a condition names a step itself, and not through a table or a fact.
pub(super) fn names(condition: &Condition, steps: &BTreeSet<usize>) -> bool {
    condition
        .subjects()
        .into_iter()
        .any(|it| matches!(it, Subject::Step { at, .. } if steps.contains(at)))
}

/// Says whether a condition hangs on one of some steps before it, through whatever it reads. A step
/// may ask for the very fact that it reads: its own answer is not there yet.
pub(super) fn hangs_on(watch: &Watch<'_>, steps: &BTreeSet<usize>) -> bool {
    let is_before = |step: usize| watch.passage.step().is_none_or(|own| step < own);
    watch
        .variables
        .iter()
        .any(|it| matches!(it, reading::Variable::Step(at) if is_before(*at) && steps.contains(at)))
}
