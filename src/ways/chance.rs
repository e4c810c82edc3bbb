//! Walks by chance, for what is too much to walk as a whole.

use super::{
    explore::answer,
    model::{Model, State},
    notes::Observer,
};
use crate::procedure::{StepKind, condition::Truth};

/// How many walks are tried.
pub(super) const WALKS: usize = 2_000;

/// A row of numbers that looks like chance and is the same every time (xorshift64*).
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new() -> Self {
        Self(0x9E37_79B9_7F4A_7C15)
    }

    /// Returns a number below a limit; 0 if there is none.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(number).unwrap_or(0).checked_rem(limit).unwrap_or(0)
    }
}

/// Takes one walk by chance, and notes what was seen.
pub(super) fn walk(model: &Model<'_>, observer: &mut Observer<'_, '_>, chance: &mut Chance) {
    let mut state = model.any_start(chance);
    let mut at = 0;
    while let Some(step) = model.procedure.steps.get(at) {
        observer.arrives(model, &state, at);
        let shown = model.shown(&state, at);
        if !(shown.holds() || shown.allows(Truth::True) && chance.below(2) == 0) {
            state = model.towards(&state, at + 1);
            at += 1;
            continue;
        }
        observer.shows(model, &state, at, matches!(step.kind, StepKind::End { .. }));
        let class = chance.below(model.classes(at).len());
        if class >= model.classes(at).len() {
            return;
        }
        let mut exits: Vec<(usize, State)> = answer(model, observer, &state, (at, class));
        if exits.is_empty() {
            return;
        }
        (at, state) = exits.swap_remove(chance.below(exits.len()));
    }
}
