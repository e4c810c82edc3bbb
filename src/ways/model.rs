//! A procedure in one world, with what is remembered of its visits.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{
    Setting, candidates,
    chance::Chance,
    classes::{self, Class, Sort},
    reading::{Variable, atoms, reads_step},
    watch::Watch,
    world::World,
};
use crate::procedure::{
    Answer, Exit, Facts, Judge, Name, Outlook, Procedure, StepKind, Supposed,
    condition::{Condition, Truths},
};

/// What is remembered of one variable: nothing given, or one of its classes, counted from 1.
pub(super) type Value = u16;

/// Nothing was answered or told.
pub(super) const NOTHING: Value = 0;

/// It is not read any more.
const FORGOTTEN: Value = Value::MAX;

/// What is remembered of a visit, variable by variable.
pub(super) type State = Vec<Value>;

/// A procedure in one world, with what is remembered of its visits.
pub(super) struct Model<'a> {
    pub(super) procedure: &'a Procedure,
    world: &'a World,
    /// The classes of answers, step by step.
    answers: Vec<Vec<Class>>,
    slots: Vec<Slot>,
    slot_of_step: Vec<Option<usize>>,
    slot_of_fact: BTreeMap<Name, usize>,
    /// The steps of which not all answers are tried.
    wide: Vec<usize>,
    sorts: Vec<BTreeSet<Sort>>,
}

/// One variable that is remembered.
struct Slot {
    /// The last step from which it is read.
    last_read: usize,
    /// What may be known before the first step; the first class is that nothing is.
    told: Vec<Class>,
}

impl<'a> Model<'a> {
    /// Prepares a procedure for judging some conditions, remembering some variables.
    pub(super) fn new(
        procedure: &'a Procedure,
        world: &'a World,
        setting: &Setting<'_>,
        watches: &[&Watch<'a>],
        remembered: &BTreeSet<Variable>,
    ) -> Self {
        let atoms: Vec<&Condition> =
            watches.iter().flat_map(|it| atoms(procedure, it.condition)).collect();
        let steps = 0..procedure.steps.len();
        let is_wide = |at: &usize| {
            let own = atoms.iter().copied().filter(|it| reads_step(procedure, it, *at));
            candidates::are_some_only(&procedure.steps[*at], &own.collect::<Vec<_>>())
        };
        let wide = steps.clone().filter(is_wide).collect();
        let classes: Vec<Vec<(Class, Sort)>> =
            steps.map(|at| classes::of_step(procedure, at, &atoms, world)).collect();
        let mut sorts: Vec<BTreeSet<Sort>> =
            classes.iter().map(|it| it.iter().map(|(_, sort)| sort.clone()).collect()).collect();
        let answers =
            classes.into_iter().map(|it| it.into_iter().map(|(class, _)| class).collect());
        let mut model = Self {
            procedure,
            world,
            answers: answers.collect(),
            slots: Vec::new(),
            slot_of_step: vec![None; procedure.steps.len()],
            slot_of_fact: BTreeMap::new(),
            wide,
            sorts: Vec::new(),
        };
        for variable in remembered {
            let readers = watches.iter().filter(|it| it.variables.contains(variable));
            let last_read = readers.map(|it| it.last_read()).max().unwrap_or(0);
            let mut told = Vec::new();
            match variable {
                Variable::Step(at) => model.slot_of_step[*at] = Some(model.slots.len()),
                Variable::Fact(name) => {
                    let fact = setting.facts.get(name);
                    let classes = classes::of_fact(procedure, (name, fact), &atoms, world);
                    sorts.push(classes.iter().map(|(_, sort)| sort.clone()).collect());
                    told = classes.into_iter().map(|(class, _)| class).collect();
                    model.slot_of_fact.insert(name.clone(), model.slots.len());
                }
            }
            model.slots.push(Slot { last_read, told });
        }
        model.sorts = sorts;
        model
    }

    /// Returns the sorts of answers, step by step and fact by fact. Of two worlds that have the
    /// same, everything that can be seen in one can be seen in the other.
    pub(super) fn sorts(&self) -> &[BTreeSet<Sort>] {
        &self.sorts
    }

    /// Supposes that this is known before the first step.
    #[must_use]
    pub(super) fn knowing(mut self, facts: &Facts) -> Self {
        for (name, slot) in &self.slot_of_fact {
            if let Some(answer) = facts.get(name) {
                self.slots[*slot].told = vec![Some(answer.clone())];
            }
        }
        self
    }

    /// Leaves open what a step is answered, where not all answers are tried; and where none is
    /// taken, which is a flaw of its own and hides no other.
    #[must_use]
    pub(super) fn open_where_untried(mut self) -> Self {
        for (at, step) in self.procedure.steps.iter().enumerate() {
            let ends = matches!(step.kind, StepKind::End { .. });
            if self.wide.contains(&at) || self.answers[at].is_empty() && !ends {
                self.answers[at] = vec![None];
            }
        }
        self
    }

    /// Says whether every class of answers is told apart from the others.
    pub(super) fn is_exact(&self) -> bool {
        self.wide.is_empty()
    }

    /// Returns what may be known before the first step; nothing if that is too much.
    pub(super) fn starts(&self, most: usize) -> Option<Vec<State>> {
        let mut starts = vec![Vec::new()];
        for slot in &self.slots {
            let told = 0..slot.told.len().max(1);
            let with = |start: &State, told: usize| {
                let value = Value::try_from(told).unwrap_or(FORGOTTEN);
                start.iter().copied().chain([value]).collect()
            };
            starts =
                starts.iter().flat_map(|it| told.clone().map(move |told| with(it, told))).collect();
            if starts.len() > most {
                return None;
            }
        }
        Some(starts)
    }

    /// Returns something that may be known before the first step.
    pub(super) fn any_start(&self, chance: &mut Chance) -> State {
        let any = |slot: &Slot| Value::try_from(chance.below(slot.told.len())).unwrap_or(NOTHING);
        self.slots.iter().map(any).collect()
    }

    /// Returns the classes of answers that a step takes.
    pub(super) fn classes(&self, step: usize) -> &[Class] {
        &self.answers[step]
    }

    /// Returns the facts that a start supposes.
    pub(super) fn told(&self, start: &State) -> impl Iterator<Item = (&Name, &Answer)> {
        self.slot_of_fact.iter().filter_map(|(name, slot)| {
            let class = self.slots[*slot].told.get(usize::from(start[*slot]))?;
            Some((name, class.as_ref()?))
        })
    }

    /// Returns what is remembered on the way to a step, once what nobody reads from there is
    /// forgotten.
    pub(super) fn towards(&self, state: &State, to: usize) -> State {
        let kept = state.iter().zip(&self.slots);
        kept.map(|(value, slot)| if slot.last_read < to { FORGOTTEN } else { *value }).collect()
    }

    /// Returns what is remembered once a step is answered.
    pub(super) fn answered(&self, state: &State, step: usize, class: usize) -> State {
        let mut state = state.clone();
        if let Some(slot) = self.slot_of_step[step] {
            state[slot] = Value::try_from(class + 1).unwrap_or(FORGOTTEN);
        }
        state
    }

    /// Returns what a step's own condition comes to on arrival.
    pub(super) fn shown(&self, state: &State, step: usize) -> Truths {
        let point = self.arrival(state, step);
        let when = self.procedure.steps.get(step).and_then(|step| step.when.as_ref());
        Judge::new(self.procedure, &point).comes_to(when)
    }

    /// Returns where an answer can lead.
    pub(super) fn exits(&self, state: &State, step: usize, class: usize) -> Vec<(Exit, usize)> {
        let point = self.departure(state, step, class);
        Judge::new(self.procedure, &point).leads_to(step, self.supposed(step, class))
    }

    /// Returns the point of arrival at a step.
    pub(super) fn arrival<'m>(&'m self, state: &'m State, at: usize) -> Point<'m> {
        Point { model: self, state, at, own: Supposed::Nothing }
    }

    /// Returns the point where a step has been answered and is left. What is not remembered is
    /// left open even there: its classes are made for other conditions.
    pub(super) fn departure<'m>(&'m self, state: &'m State, at: usize, class: usize) -> Point<'m> {
        let is_remembered = self.slot_of_step[at].is_some();
        let own = if is_remembered { self.supposed(at, class) } else { Supposed::Open };
        Point { model: self, state, at, own }
    }

    fn supposed(&self, step: usize, class: usize) -> Supposed<'_> {
        match self.answers[step].get(class) {
            Some(Some(answer)) => Supposed::Answer(answer),
            Some(None) => Supposed::Open,
            None => Supposed::Nothing,
        }
    }
}

/// A point of a walk: what conditions see there.
pub(super) struct Point<'m> {
    model: &'m Model<'m>,
    state: &'m State,
    at: usize,
    /// What the step itself is answered.
    own: Supposed<'m>,
}

impl Outlook for Point<'_> {
    fn answer(&self, step: usize) -> Supposed<'_> {
        if step == self.at {
            return self.own;
        }
        if step > self.at {
            return Supposed::Nothing;
        }
        match self.model.slot_of_step[step].map(|slot| self.state[slot]) {
            Some(NOTHING) => Supposed::Nothing,
            None | Some(FORGOTTEN) => Supposed::Open,
            Some(value) => self.model.supposed(step, usize::from(value) - 1),
        }
    }

    fn fact(&self, name: &Name) -> Supposed<'_> {
        let Some(slot) = self.model.slot_of_fact.get(name).copied() else { return Supposed::Open };
        let class = self.model.slots[slot].told.get(usize::from(self.state[slot]));
        match class {
            None => Supposed::Open,
            Some(None) => Supposed::Nothing,
            Some(Some(answer)) => Supposed::Answer(answer),
        }
    }

    fn number(&self, name: &Name) -> Option<i64> {
        self.model.world.number(name)
    }

    fn today(&self) -> Date {
        self.model.world.today
    }
}
