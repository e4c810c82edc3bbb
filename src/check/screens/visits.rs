//! Visits that stand on every screen of a pack.

use std::sync::Arc;

use crate::{
    check::{Material, stocked::Stocked},
    lang::Tag,
    procedure::{
        Answer, Answers, Choice, Facts, Given, Id, Procedure, Secret, Step, StepKind, simulate,
    },
    session::{Act, Event, Now, Place, Session, Site, StaffMay},
};

/// Which answers are given on the way.
#[derive(Clone, Copy)]
enum Whim {
    First,
    Last,
    Unsure,
}

/// Visits that stand on every screen of a pack.
pub(super) struct Visits<'a> {
    stocked: &'a Stocked<'a>,
    /// The places to stand at, in every procedure.
    places: Vec<Standing<'a>>,
}

/// A place in a procedure, and what was answered before.
struct Standing<'a> {
    procedure: &'a Arc<Procedure>,
    answers: Answers,
    place: Place,
}

impl<'a> Visits<'a> {
    pub(super) fn new(stocked: &'a Stocked<'a>) -> Self {
        let material = stocked.material;
        let places = material.procedures.iter().flat_map(|it| places(&it.procedure, material));
        Self { stocked, places: places.collect() }
    }

    /// Returns every visit in a language, with the file that its screen is mostly made of.
    pub(super) fn in_language(&self, tag: &Tag) -> Vec<(&'a str, Session)> {
        let site = self.site(tag);
        let walks = self.places.iter().map(|it| {
            let (procedure, answers) = (Arc::clone(it.procedure), it.answers.clone());
            let session = Session::standing(site.clone(), procedure, answers, it.place);
            (it.procedure.id.as_str(), session)
        });
        around(&site).into_iter().map(|session| ("kiosk", session)).chain(walks).collect()
    }

    fn site(&self, tag: &Tag) -> Site {
        let Stocked { languages, material, .. } = self.stocked;
        let (languages, values) = (Arc::clone(languages), Arc::clone(material.values));
        let usual = Site::usual(tag.clone(), languages, values, material.today);
        Site { staff: StaffMay::Leave, ..usual }
    }
}

/// Returns visits on the screens that belong to no procedure.
fn around(site: &Site) -> Vec<Session> {
    let acts: [&[Act]; 11] = [
        &[],
        &[Act::Begin],
        &[Act::Home],
        &[Act::Home, Act::Lessons],
        &[Act::Help],
        &[Act::Settings],
        &[Act::VoiceSettings],
        &[Act::Languages],
        &[Act::Keeps],
        &[Act::Stop],
        &[Act::Home, Act::Finish],
    ];
    let visit = |acts: &&[Act]| {
        let mut session = Session::new(site.clone());
        for act in *acts {
            session.update(Now::ZERO, Event::Did(act.clone()));
        }
        session
    };
    acts.iter().map(visit).collect()
}

/// Returns the places to stand at: the introduction and every step once, checklists, reviews and
/// results on several ways, for they differ.
fn places<'a>(procedure: &'a Arc<Procedure>, material: &Material<'_>) -> Vec<Standing<'a>> {
    let ways = [Whim::First, Whim::Last, Whim::Unsure].map(|it| way(procedure, material, it));
    let at = |answers: &Answers, place| Standing { procedure, answers: answers.clone(), place };
    let mut all = vec![at(&Answers::default(), Place::Intro)];
    for (step, it) in procedure.steps.iter().enumerate() {
        let is_list = matches!(it.kind, StepKind::Checklist { .. });
        let ways = ways.iter().take(if is_list { ways.len() } else { 1 });
        all.extend(ways.map(|answers| at(answers, Place::Step(step))));
    }
    all.extend(
        ways.iter().flat_map(|it| [Place::Review, Place::Result].map(|place| at(it, place))),
    );
    all
}

/// Goes through a procedure to an end.
fn way(procedure: &Procedure, material: &Material<'_>, whim: Whim) -> Answers {
    let (facts, mut answers) = (Facts::default(), Answers::default());
    let given = Given { facts: &facts, values: material.values, today: material.today };
    // Every jump leads forward.
    for _ in &procedure.steps {
        let walk = simulate(procedure, &answers, &given);
        let step = procedure.steps.get(walk.frontier).filter(|_| walk.end.is_none());
        let Some(step) = step else { break };
        answers.set(step.id.clone(), answer(step, material, whim));
    }
    answers
}

fn answer(step: &Step, material: &Material<'_>, whim: Whim) -> Answer {
    let pick = |names: &[&Id]| match whim {
        Whim::Last => names.last().copied().cloned(),
        Whim::First | Whim::Unsure => names.first().copied().cloned(),
    };
    let is_unsure = matches!(whim, Whim::Unsure);
    let unknown = |options: &[Choice]| {
        options.iter().find(|it| it.unknown && is_unsure).map(|it| it.id.clone())
    };
    let choice = |id: Option<Id>| id.map_or(Answer::Seen, Answer::Choice);
    match &step.kind {
        StepKind::Choice { options } => {
            let names: Vec<&Id> = options.iter().map(|it| &it.id).collect();
            choice(unknown(options).or_else(|| pick(&names)))
        }
        StepKind::Quiz { options } => {
            choice(pick(&options.iter().map(|it| &it.id).collect::<Vec<_>>()))
        }
        StepKind::Multi { options, .. } => {
            let names: Vec<&Id> = options.iter().map(|it| &it.id).collect();
            Answer::Choices(unknown(options).or_else(|| pick(&names)).into_iter().collect())
        }
        StepKind::YesNo { unknown } => {
            let name = match whim {
                Whim::First => "yes",
                Whim::Unsure if *unknown => "unknown",
                Whim::Last | Whim::Unsure => "no",
            };
            choice(Id::new(name).ok())
        }
        StepKind::Number { unknown: true, .. }
        | StepKind::Date { unknown: true, .. }
        | StepKind::Text { unknown: true, .. }
            if is_unsure =>
        {
            Answer::Unknown
        }
        StepKind::Number { min, .. } => Answer::Number(min.unwrap_or(1)),
        StepKind::Date { .. } => Answer::Date(material.today),
        StepKind::Text { optional: true, .. } => Answer::Skipped,
        StepKind::Text { .. } => Answer::Text(Secret::new("…".to_owned())),
        StepKind::Checklist { .. } => Answer::Choices(vec![]),
        StepKind::Info
        | StepKind::Practice { .. }
        | StepKind::Action { .. }
        | StepKind::End { .. } => Answer::Seen,
    }
}
