//! What only authors do with a visit: begin in the middle, and go on with other files.

use std::sync::Arc;

use super::{Course, Draft, Place, Session, Site, Stage, Typing, Walking};
use crate::procedure::{Answers, Facts, Given, Id, Procedure, Step, StepKind, simulate, validate};

/// A place in the middle of a procedure, and what was said before.
#[derive(Clone, Debug)]
pub struct Standpoint {
    /// The procedure.
    pub procedure: Arc<Procedure>,
    /// Every answer given in it.
    pub answers: Answers,
    /// What other procedures of the visit asked.
    pub facts: Facts,
    /// Where in it the visitor is.
    pub place: Place,
}

impl Session {
    /// Puts the visitor at a place as if they had come there by themselves.
    pub fn stand(&mut self, at: Standpoint) {
        let Standpoint { procedure, answers, facts, place } = at;
        self.aside = None;
        self.facts = facts;
        let shelf = self.shelf_of(&procedure);
        self.go(Stage::Walking(Walking::open(procedure, answers, shelf)));
        let given = Given { facts: &self.facts, values: &self.site.values, today: self.site.today };
        if let Stage::Walking(walking) = &mut self.stage {
            match place {
                Place::Step(at) if at < walking.procedure.steps.len() => {
                    walking.stand_on(at, &given);
                }
                place => walking.place = place,
            }
        }
        self.learn();
    }

    /// Goes on with other files: the visitor stays where they are, as far as that is still there.
    pub fn renew(&mut self, site: Site, reread: impl Fn(&Id) -> Option<Arc<Procedure>>) {
        if site.languages.get(&self.language).is_none() {
            self.language = site.language.clone();
        }
        self.site = site;
        let given = Given { facts: &self.facts, values: &self.site.values, today: self.site.today };
        let stage = match &mut self.stage {
            Stage::Goodbye(from) => &mut **from,
            stage => stage,
        };
        let Stage::Walking(walking) = stage else { return };
        match reread(&walking.procedure.id) {
            Some(procedure) => walking.renew(procedure, &given),
            None => *stage = Stage::Home(walking.shelf.clone()),
        }
        self.catch_up();
    }
}

impl Walking {
    fn renew(&mut self, procedure: Arc<Procedure>, given: &Given<'_>) {
        let old = std::mem::replace(&mut self.procedure, procedure);
        let procedure = Arc::clone(&self.procedure);
        let position = |id: &Id| procedure.steps.iter().position(|it| it.id == *id);
        let fits = |id: &Id, answer| {
            let step = position(id).and_then(|at| procedure.steps.get(at));
            step.is_some_and(|step| validate(step, answer, given.today).is_ok())
        };
        let mut answers = Answers::default();
        for (id, answer) in self.answers.iter().filter(|(id, answer)| fits(id, answer)) {
            answers.set(id.clone(), answer.clone());
        }
        self.answers = answers;
        let Place::Step(before) = self.place else { return };
        let Some(step) = old.steps.get(before) else { return };
        match position(&step.id) {
            Some(at) => self.stay_on(at, step, given),
            None => self.stand_where_the_answers_end(given),
        }
    }

    /// What was begun stays too, if the step still asks for such a thing.
    fn stay_on(&mut self, at: usize, before: &Step, given: &Given<'_>) {
        let draft = std::mem::replace(&mut self.draft, Draft::Nothing);
        let trouble = self.trouble.take();
        self.stand_on(at, given);
        if let Some(draft) = self.step().and_then(|now| still_begun(draft, &before.kind, &now.kind))
        {
            (self.draft, self.trouble) = (draft, trouble);
        }
    }

    fn stand_where_the_answers_end(&mut self, given: &Given<'_>) {
        self.course = Course::Onwards;
        let walk = simulate(&self.procedure, &self.answers, given);
        match walk.end {
            Some(_) => self.place = self.last_place(&walk),
            None => self.stand_on(walk.frontier, given),
        }
    }
}

/// Returns what was begun, as far as a step of this kind can go on with it.
fn still_begun(draft: Draft, before: &StepKind, now: &StepKind) -> Option<Draft> {
    if std::mem::discriminant(before) != std::mem::discriminant(now) {
        return None;
    }
    match (draft, now) {
        (Draft::Picks(mut picks), StepKind::Multi { options, .. }) => {
            picks.retain(|id| options.iter().any(|it| it.id == *id));
            Some(Draft::Picks(picks))
        }
        (Draft::Picks(mut picks), StepKind::Checklist { items }) => {
            picks.retain(|id| items.iter().any(|it| it.id == *id));
            Some(Draft::Picks(picks))
        }
        (Draft::Quiz(Some(id)), StepKind::Quiz { options }) => {
            options.iter().any(|it| it.id == id).then_some(Draft::Quiz(Some(id)))
        }
        (Draft::Typing(typing), StepKind::Text { max, .. }) => {
            Some(Draft::Typing(Typing::with(*max, typing.text())))
        }
        (draft @ (Draft::Typing(_) | Draft::Practice(_)), _) => Some(draft),
        _ => None,
    }
}
