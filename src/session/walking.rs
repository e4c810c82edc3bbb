//! How a visitor goes through a procedure.

use std::sync::Arc;

use super::{
    Act, Course, Draft, Place, Session, Shelf, Stage, Tried, Trouble, Typing, Walking, entry,
};
use crate::procedure::{
    Answer, Answers, Given, Id, Kind, Procedure, Step, StepKind, Walk, facts_told, simulate,
    validate, values::Values,
};

impl Walking {
    /// Opens a procedure, with the answers of an earlier walk in this visit.
    pub(super) fn open(procedure: Arc<Procedure>, answers: Answers, shelf: Shelf) -> Self {
        Self {
            procedure,
            answers,
            place: Place::Intro,
            draft: Draft::Nothing,
            trouble: None,
            course: Course::Onwards,
            shelf,
        }
    }

    /// Returns the current step, if the visitor stands on one.
    pub fn step(&self) -> Option<&Step> {
        match self.place {
            Place::Step(at) => self.procedure.steps.get(at),
            _ => None,
        }
    }

    /// Returns the end that the answers lead to, once they do.
    pub fn end(&self, given: &Given<'_>) -> Option<&Step> {
        self.walk(given).end.and_then(|at| self.procedure.steps.get(at))
    }

    /// Returns how the answers lead through the procedure.
    pub fn walk(&self, given: &Given<'_>) -> Walk {
        simulate(&self.procedure, &self.answers, given)
    }

    /// Returns what may still come from the current step on. Whoever came back to it, to change
    /// one answer or step by step, may go another way from here: what is answered further on is
    /// asked again or not.
    pub fn ahead(&self, given: &Given<'_>) -> Walk {
        let walk = self.walk(given);
        match self.step() {
            Some(step) if self.place != Place::Step(walk.frontier) => {
                let mut answers = self.answers.clone();
                answers.remove(&step.id);
                simulate(&self.procedure, &answers, given)
            }
            _ => walk,
        }
    }

    /// Returns whether something is said of what the visitor just did: it stands by the focus.
    fn has_replied(&self) -> bool {
        let tried = match &self.draft {
            Draft::Quiz(tried) => tried.is_some(),
            Draft::Practice(practice) => practice.result != Tried::NotYet,
            _ => false,
        };
        tried || self.trouble.is_some()
    }

    pub(super) fn typing_mut(&mut self) -> Option<&mut Typing> {
        self.trouble = None;
        self.draft.typing_mut()
    }

    pub(super) fn stand_on(&mut self, at: usize, given: &Given<'_>) {
        self.place = Place::Step(at);
        self.trouble = None;
        self.draft = Draft::begin(&self.procedure.steps[at], &self.answers, given);
    }

    /// Goes on from the current step, whose answer is known now.
    fn go_on(&mut self, given: &Given<'_>) {
        let walk = self.walk(given);
        let Place::Step(at) = self.place else { return };
        let after = match self.course {
            Course::Onwards => walk.path.iter().copied().find(|step| at < *step),
            Course::Correcting => None,
        };
        match after.unwrap_or(walk.frontier) {
            step if Some(step) == walk.end => self.place = self.last_place(&walk),
            step => self.stand_on(step, given),
        }
    }

    /// A walk that asked something is read over once more; a lesson is not.
    pub(super) fn last_place(&self, walk: &Walk) -> Place {
        let asked = walk.path.iter().any(|at| is_question(&self.procedure.steps[*at].kind));
        if asked && self.procedure.kind != Kind::Lesson { Place::Review } else { Place::Result }
    }

    fn go_back(&mut self, given: &Given<'_>) -> bool {
        let walk = self.walk(given);
        let last = walk.path.iter().rev().copied().find(|at| Some(*at) != walk.end);
        match self.place {
            Place::Intro => return false,
            Place::Step(_) if self.course == Course::Correcting && walk.end.is_some() => {
                self.place = Place::Review;
            }
            Place::Step(at) => match walk.path.iter().rev().copied().find(|step| *step < at) {
                Some(before) => self.stand_on(before, given),
                None => self.place = Place::Intro,
            },
            Place::Result if self.last_place(&walk) == Place::Review => self.place = Place::Review,
            Place::Review | Place::Result => match last {
                Some(at) => self.stand_on(at, given),
                None => self.place = Place::Intro,
            },
            Place::Code(0) => self.place = Place::Result,
            Place::Code(part) => self.place = Place::Code(part - 1),
        }
        self.course = Course::Onwards;
        true
    }

    /// Starts, or takes up again where the answers of an earlier walk end.
    fn start(&mut self, given: &Given<'_>) {
        self.course = Course::Onwards;
        let walk = self.walk(given);
        let first = walk.path.iter().copied().find(|at| Some(*at) != walk.end);
        match (walk.end, self.last_place(&walk), first) {
            (None, ..) => self.stand_on(walk.frontier, given),
            (Some(_), Place::Result, Some(first)) => self.stand_on(first, given),
            (Some(_), last, _) => self.place = last,
        }
    }

    fn jump(&mut self, step: &Id, given: &Given<'_>) {
        if let Some(at) = self.procedure.steps.iter().position(|it| it.id == *step) {
            self.stand_on(at, given);
            self.course = Course::Correcting;
        }
    }

    /// Takes an answer if the step allows it.
    fn answer(&mut self, answer: Answer, given: &Given<'_>) -> Taken {
        let Some(step) = self.step() else { return Taken::No };
        match validate(step, &answer, given.today) {
            Ok(()) => {
                let id = step.id.clone();
                self.answers.set(id, answer);
                self.trouble = None;
                Taken::Yes
            }
            Err(refusal) => {
                self.trouble = Some(Trouble::Refused(refusal));
                Taken::No
            }
        }
    }

    fn toggle(&mut self, id: &Id) {
        let alone = |id: &Id| match self.procedure_step_kind() {
            Some(StepKind::Multi { options, .. }) => {
                options.iter().any(|it| it.id == *id && (it.none || it.unknown))
            }
            _ => false,
        };
        let excludes = alone(id);
        let keep: Vec<Id> = match &self.draft {
            Draft::Picks(picks) if picks.contains(id) => {
                picks.iter().filter(|it| *it != id).cloned().collect()
            }
            Draft::Picks(_) if excludes => vec![id.clone()],
            Draft::Picks(picks) => {
                picks.iter().filter(|it| !alone(it)).chain([id]).cloned().collect()
            }
            _ => return,
        };
        self.draft = Draft::Picks(keep);
        self.trouble = None;
    }

    fn procedure_step_kind(&self) -> Option<&StepKind> {
        self.step().map(|step| &step.kind)
    }

    /// Reads the draft as an answer.
    fn drafted(&self) -> Result<Option<Answer>, Trouble> {
        let Some(step) = self.step() else { return Ok(None) };
        let typed = self.draft.as_typing().map_or("", |typing| typing.text().trim());
        Ok(Some(match (&step.kind, &self.draft) {
            (_, Draft::Proposed(answer)) => answer.clone(),
            (_, Draft::Picks(picks)) => Answer::Choices(picks.clone()),
            (_, Draft::Quiz(None)) | (StepKind::Choice { .. } | StepKind::YesNo { .. }, _) => {
                return Ok(None);
            }
            (_, Draft::Quiz(Some(id))) => Answer::Choice(id.clone()),
            (StepKind::Number { .. } | StepKind::Date { .. } | StepKind::Text { .. }, _)
                if typed.is_empty() =>
            {
                Answer::Skipped
            }
            (StepKind::Number { .. }, _) => {
                Answer::Number(entry::number(typed).ok_or(Trouble::Unreadable)?)
            }
            (StepKind::Date { .. }, _) => {
                Answer::Date(entry::date(typed).ok_or(Trouble::Unreadable)?)
            }
            (StepKind::Text { .. }, Draft::Typing(typing)) => Answer::Text(typing.secret()),
            _ => Answer::Seen,
        }))
    }

    /// Tries the exercise with what is typed.
    fn practise(&mut self, values: &Values) {
        let Place::Step(at) = self.place else { return };
        let StepKind::Practice { exercise, expect } = &self.procedure.steps[at].kind else {
            return;
        };
        let (exercise, expected) = (*exercise, expect.as_ref().and_then(|it| it.exact(values)));
        let Draft::Practice(practice) = &mut self.draft else { return };
        if practice.typing.text().trim().is_empty() {
            practice.result = Tried::Empty;
        } else if entry::is_done(exercise, expected, practice.typing.text()) {
            practice.result = Tried::Done;
        } else {
            practice.result = Tried::NotQuite;
            practice.tries += 1;
        }
    }
}

/// Whether an answer was taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taken {
    Yes,
    No,
}

impl Session {
    /// Does what a visitor asks inside a procedure.
    pub(super) fn walk(&mut self, act: Act) {
        let given = Given { facts: &self.facts, values: &self.site.values, today: self.site.today };
        let Stage::Walking(walking) = &mut self.stage else { return };
        let place = walking.place;
        match act {
            Act::Start => walking.start(&given),
            Act::Jump(step) => walking.jump(&step, &given),
            Act::Code => walking.place = next_code(place),
            Act::Result => walking.place = Place::Result,
            Act::Toggle(id) => {
                walking.toggle(&id);
                self.hold(Act::Toggle(id));
                return;
            }
            Act::Edit => {
                self.hold(Act::Edit);
                return;
            }
            Act::Change => walking.change(),
            Act::Choose(id) => walking.choose(id, &given),
            Act::Keep | Act::Continue => walking.proceed(&given),
            Act::Unknown => walking.give(Answer::Unknown, &given),
            Act::Skip => walking.skip(&given),
            _ => return,
        }
        let replied = walking.place == place && walking.has_replied();
        self.learn();
        self.catch_up();
        self.turn();
        if replied {
            self.spot.scroll = None;
        }
    }

    pub(super) fn walk_back(&mut self) {
        let given = Given { facts: &self.facts, values: &self.site.values, today: self.site.today };
        let Stage::Walking(walking) = &mut self.stage else { return };
        let shelf = walking.shelf.clone();
        if walking.go_back(&given) {
            self.turn();
        } else {
            self.go(Stage::Home(shelf));
        }
    }

    /// Asks what has come up since: a new fact, or another day, may bring a question that no path
    /// had before.
    pub(super) fn catch_up(&mut self) {
        let given = Given { facts: &self.facts, values: &self.site.values, today: self.site.today };
        let Stage::Walking(walking) = &mut self.stage else { return };
        let walk = walking.walk(&given);
        let is_over = matches!(walking.place, Place::Review | Place::Result | Place::Code(_));
        if is_over && walk.end.is_none() {
            walking.stand_on(walk.frontier, &given);
        }
    }

    /// Remembers, for the rest of the visit, the facts that this procedure asked.
    pub(super) fn learn(&mut self) {
        let given = Given { facts: &self.facts, values: &self.site.values, today: self.site.today };
        let Stage::Walking(walking) = &self.stage else { return };
        let told = facts_told(&walking.procedure, &walking.answers, &given);
        for (fact, answer) in told {
            self.facts.set(fact, answer);
        }
    }
}

impl Walking {
    fn change(&mut self) {
        if let Some(step) = self.step() {
            self.draft = Draft::open(step, None);
        }
    }

    fn choose(&mut self, id: Id, given: &Given<'_>) {
        if self.answer(Answer::Choice(id.clone()), given) == Taken::No {
            return;
        }
        match self.procedure_step_kind() {
            Some(StepKind::Quiz { .. }) => self.draft = Draft::Quiz(Some(id)),
            _ => self.go_on(given),
        }
    }

    fn give(&mut self, answer: Answer, given: &Given<'_>) {
        if self.answer(answer, given) == Taken::Yes {
            self.go_on(given);
        }
    }

    /// Leaves a question empty, or an exercise unfinished.
    fn skip(&mut self, given: &Given<'_>) {
        let answer = match self.procedure_step_kind() {
            Some(StepKind::Practice { .. }) => Answer::Seen,
            _ => Answer::Skipped,
        };
        self.give(answer, given);
    }

    /// "Continue": on the review, on an exercise, or with the draft as the answer.
    fn proceed(&mut self, given: &Given<'_>) {
        match (self.place, &self.draft) {
            (Place::Review, _) => self.place = Place::Result,
            (Place::Step(_), Draft::Practice(practice)) if practice.result != Tried::Done => {
                self.practise(given.values);
            }
            (Place::Step(_), _) => match self.drafted() {
                Ok(Some(answer)) => self.give(answer, given),
                Ok(None) => {}
                Err(trouble) => self.trouble = Some(trouble),
            },
            _ => {}
        }
    }
}

fn next_code(place: Place) -> Place {
    match place {
        Place::Code(part) => Place::Code(part + 1),
        _ => Place::Code(0),
    }
}

/// Whether a step asks the visitor something about themselves.
pub(crate) fn is_question(kind: &StepKind) -> bool {
    !matches!(
        kind,
        StepKind::Info
            | StepKind::Checklist { .. }
            | StepKind::Quiz { .. }
            | StepKind::Practice { .. }
            | StepKind::Action { .. }
            | StepKind::End { .. }
    )
}
