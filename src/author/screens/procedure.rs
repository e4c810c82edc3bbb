//! Every screen of one procedure.

use std::sync::Arc;

use jiff::{ToSpan, civil::Date};

use super::{album::Topic, cover::Breadth, tour::Tour};
use crate::{
    author::{
        answers::as_condition,
        routes::{Route, fact_answers, routes},
    },
    procedure::{DateBound, Exercise, Expect, Facts, Id, Procedure, Step, StepKind},
    session::{Act, Now, Place, Standpoint},
};

pub(super) fn visit(tour: &mut Tour, id: &Id) {
    let Some(procedure) = tour.rehearsal.procedure(id) else { return };
    tour.begin_again();
    tour.rehearsal.does(Act::Speak(tour.usual.language.clone()));
    tour.rehearsal.does(Act::Home);
    tour.rehearsal.does(Act::Open(id.clone()));
    let screen = tour.rehearsal.screen(Now::ZERO);
    let heading = screen.texts().next().map(|it| it.content.clone());
    tour.turn_to(Topic::Procedure(id.clone(), heading.unwrap_or_default()));
    tour.look();
    tour.aside(|it| it.does(Act::Help));
    let Some(reference) = tour.rehearsal.pack().reference() else { return };
    let pack = (&*reference.values, &reference.facts);
    let all = routes(&procedure, pack, tour.usual.today);
    for at in 0..procedure.steps.len() {
        let mut is_first = true;
        for route in all.iter().filter(|it| it.step == at) {
            one(tour, &procedure, route, std::mem::take(&mut is_first).then_some(First));
        }
    }
    tour.after(vec![]);
}

/// What is looked at once for each step.
#[derive(Clone, Copy)]
struct First;

fn one(tour: &mut Tour, procedure: &Arc<Procedure>, route: &Route, first: Option<First>) {
    tour.after(told(procedure, route));
    let step = &procedure.steps[route.step];
    if let StepKind::End { .. } = step.kind {
        return end(tour, procedure, route, first);
    }
    stand(tour, procedure, route, Place::Step(route.step));
    tour.look();
    if first.is_some() {
        tour.aside(|it| answers(it, step));
        proposed(tour, procedure, route);
    }
}

fn told(procedure: &Procedure, route: &Route) -> Vec<String> {
    let steps = route.path.iter().map(|at| &procedure.steps[*at].id);
    steps.filter_map(|id| as_condition(id, route.answers.get(id)?)).collect()
}

fn stand(tour: &mut Tour, procedure: &Arc<Procedure>, route: &Route, place: Place) {
    tour.rehearsal.stand(Standpoint {
        procedure: Arc::clone(procedure),
        answers: route.answers.clone(),
        facts: route.facts.clone(),
        place,
    });
}

/// What the staff of the place call a step that was answered elsewhere: "still right?".
fn proposed(tour: &mut Tour, procedure: &Arc<Procedure>, route: &Route) {
    let Some(fact) = procedure.steps[route.step].fact.clone() else { return };
    let reference = tour.rehearsal.pack().reference();
    let known = reference.map(|it| fact_answers(&fact, &it.facts)).unwrap_or_default();
    let Some(answer) = known.into_iter().next() else { return };
    let mut facts: Facts = route.facts.clone();
    facts.set(fact, answer);
    stand(tour, procedure, &Route { facts, ..route.clone() }, Place::Step(route.step));
    tour.look();
}

/// More codes than any result has.
const MOST_CODES: usize = 20;

/// The review, the result and its codes.
fn end(tour: &mut Tour, procedure: &Arc<Procedure>, route: &Route, first: Option<First>) {
    let step = &procedure.steps[route.step].id;
    stand(tour, procedure, route, Place::Intro);
    tour.look();
    tour.rehearsal.does(Act::Start);
    let place = tour.rehearsal.session().walking().map(|it| it.place);
    if place == Some(Place::Review) {
        let screen = tour.rehearsal.screen(Now::ZERO);
        tour.keep(screen.name.clone(), screen, Breadth::Chapter);
        tour.rehearsal.does(Act::Continue);
    } else {
        stand(tour, procedure, route, Place::Result);
    }
    keep_as(tour, &format!("result:{}:{step}", procedure.id));
    if first.is_none() {
        return;
    }
    for part in 0..MOST_CODES {
        if !tour.rehearsal.offers(&Act::Code) {
            return;
        }
        tour.rehearsal.does(Act::Code);
        keep_as(tour, &format!("code:{}:{step}:{}", procedure.id, part + 1));
    }
}

fn keep_as(tour: &mut Tour, name: &str) {
    let screen = tour.rehearsal.screen(Now::ZERO);
    tour.keep(name.to_owned(), screen, Breadth::Chapter);
}

/// Answers a step in every way about which something is said.
fn answers(tour: &mut Tour, step: &Step) {
    let today = tour.usual.today;
    match &step.kind {
        StepKind::Quiz { options } => {
            for option in options {
                tour.does(Act::Choose(option.id.clone()));
            }
        }
        StepKind::Choice { .. } | StepKind::YesNo { .. } | StepKind::Checklist { .. } => {
            tour.leafs();
        }
        StepKind::Multi { options, .. } => {
            tour.leafs();
            tour.aside(|it| tried(it, &step.id));
            let others = options.iter().filter(|it| !it.none && !it.unknown);
            for option in others {
                tour.rehearsal.does(Act::Toggle(option.id.clone()));
            }
            tried(tour, &step.id);
        }
        StepKind::Number { min, max, .. } => {
            let out = [min.map(|it| it.saturating_sub(1)), max.map(|it| it.saturating_add(1))];
            let out = out.into_iter().flatten().map(|it| it.to_string());
            misspelt(tour, &step.id, ["x".to_owned()].into_iter().chain(out));
        }
        StepKind::Date { min, max, .. } => {
            let out = [(min, -1), (max, 1)].map(|(it, days)| beyond(it.as_ref(), days, today));
            let out = out.into_iter().flatten().map(|it| it.strftime("%d/%m/%Y").to_string());
            misspelt(tour, &step.id, ["x".to_owned()].into_iter().chain(out));
        }
        StepKind::Text { .. } => misspelt(tour, &step.id, [" ".to_owned()].into_iter()),
        StepKind::Practice { exercise, expect } => practised(tour, *exercise, expect.as_ref()),
        StepKind::Info | StepKind::Action { .. } | StepKind::End { .. } => {}
    }
}

/// Goes on, and looks only where that was refused.
fn tried(tour: &mut Tour, step: &Id) {
    tour.rehearsal.does(Act::Continue);
    let here = tour.rehearsal.session().walking().and_then(|it| it.step());
    if here.is_some_and(|it| it.id == *step) {
        tour.look();
    }
}

/// Types what cannot be taken, for the words that are said then.
fn misspelt(tour: &mut Tour, step: &Id, typed: impl Iterator<Item = String>) {
    for text in [String::new()].into_iter().chain(typed) {
        tour.aside(|it| {
            it.rehearsal.types(&text);
            tried(it, step);
        });
    }
}

fn beyond(bound: Option<&DateBound>, days: i64, today: Date) -> Option<Date> {
    bound?.on(today)?.checked_add(days.days()).ok()
}

/// Tries an exercise until every hint is given, then does it well.
fn practised(tour: &mut Tour, exercise: Exercise, expect: Option<&Expect>) {
    const TRIES: usize = 5;
    for _ in 0..TRIES {
        tour.rehearsal.types("x");
        tour.does(Act::Continue);
    }
    let done = match (expect, exercise) {
        (Some(it), _) => it.exact(tour.rehearsal.pack().values()).unwrap_or_default().to_owned(),
        (None, Exercise::Email) => "awa@exemple.fr".to_owned(),
        (None, Exercise::Password) => "Awa.Diallo-2026".to_owned(),
        (None, Exercise::Date) => "31/12/2025".to_owned(),
        (None, Exercise::Copy | Exercise::Key) => "abc".to_owned(),
    };
    tour.rehearsal.types(&done);
    tour.does(Act::Continue);
}
