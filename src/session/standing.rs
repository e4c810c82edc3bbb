//! A visit that stands somewhere without having gone there, for those who look at screens.

use std::sync::Arc;

use super::{Draft, Place, Session, Shelf, Site, Stage, Walking};
use crate::procedure::{Answers, Procedure};

impl Session {
    /// Begins a visit at a place of a procedure, with what was answered before.
    pub fn standing(site: Site, procedure: Arc<Procedure>, answers: Answers, place: Place) -> Self {
        let draft = match place {
            Place::Step(at) => procedure.steps.get(at).map(|step| Draft::open(step, None)),
            _ => None,
        };
        let walking = Walking::open(procedure, answers, Shelf::Doors);
        let draft = draft.unwrap_or(Draft::Nothing);
        Self { stage: Stage::Walking(Walking { place, draft, ..walking }), ..Self::new(site) }
    }
}
