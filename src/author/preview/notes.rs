//! What an author wants to know of where the visitor stands.

use std::collections::BTreeSet;

use super::places::Places;
use crate::{
    author::{Rehearsal, answers::written},
    lang::Tag,
    procedure::{Arrival, Id, Lead, Procedure, Step, StepKind, arrivals, condition::Truth},
    session::{Now, Place, Session, Walking},
    text::{Args, Key, Said, TextName},
};

/// What an author wants to know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// Where the visitor stands.
    pub spot: Spot,
    /// Where that is written: file and line.
    pub written: Option<String>,
    /// The condition of the step, in the words of the file.
    pub when: Option<String>,
    /// Why the step comes.
    pub because: Option<Because>,
    /// Steps that were passed over right before, each with its condition and what that came to.
    pub passed_over: Vec<(Id, String, Truth)>,
    /// The answers so far, in the order of the steps.
    pub answers: Vec<(Id, String)>,
    /// The author's note for whoever helps.
    pub mediator: Option<Said>,
    /// The texts of the step that a language lacks; no name where it has none of the procedure.
    pub missing: Vec<(Tag, Option<TextName>)>,
}

/// Where the visitor stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Spot {
    /// In no procedure.
    #[default]
    Elsewhere,
    /// Before the first step.
    Intro,
    /// At a step, with its kind as the file has it.
    Step(Id, &'static str),
    /// Before the end: what was answered.
    Review,
    /// At an end.
    End(Id),
}

/// Why a step comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// It is the first.
    First,
    /// It stands after this one, and its condition holds, if it has one.
    Order {
        /// The step before.
        from: Id,
        /// Its own condition.
        when: Option<String>,
    },
    /// An option leads to it.
    Option {
        /// The step before.
        from: Id,
        /// The option.
        option: Id,
    },
    /// A jump leads to it.
    Jump {
        /// The step before.
        from: Id,
        /// The condition of the jump; always if absent.
        when: Option<String>,
    },
    /// No answers lead to it: it is shown alone.
    Alone,
}

impl Notes {
    /// Looks at where the visitor stands.
    pub(super) fn of(rehearsal: &Rehearsal, places: &Places) -> Self {
        let session = rehearsal.session();
        let Some(walking) = session.walking() else { return Self::default() };
        let answers = answers(session, walking);
        let (spot, at) = match walking.place {
            Place::Intro => (Spot::Intro, None),
            Place::Review => (Spot::Review, None),
            Place::Step(at) => (Spot::Elsewhere, Some(at)),
            Place::Result | Place::Code(_) => (Spot::Elsewhere, walking.walk(&session.given()).end),
        };
        let step = at.and_then(|at| Some((at, walking.procedure.steps.get(at)?)));
        match step {
            Some((at, step)) => Self { answers, ..of_step(rehearsal, walking, (at, step), places) },
            None => Self { spot, answers, written: Some(places.file.clone()), ..Self::default() },
        }
    }
}

fn of_step(
    rehearsal: &Rehearsal,
    walking: &Walking,
    (at, step): (usize, &Step),
    places: &Places,
) -> Notes {
    let procedure = &*walking.procedure;
    let found = places.of(&step.id);
    let when = found.and_then(|it| it.when.clone());
    let given = rehearsal.session().given();
    let all = arrivals(procedure, &walking.answers, &given);
    let arrival = all.into_iter().find(|it| it.step == at);
    let spot = match step.kind {
        StepKind::End { .. } => Spot::End(step.id.clone()),
        _ => Spot::Step(step.id.clone(), kind(&step.kind)),
    };
    Notes {
        spot,
        written: found.map(|it| format!("{}:{}", places.file, it.line)),
        because: Some(
            arrival.as_ref().map_or(Because::Alone, |it| because(procedure, it, when.as_ref())),
        ),
        passed_over: arrival.map_or_else(Vec::new, |it| passed_over(procedure, &it, places)),
        when,
        answers: Vec::new(),
        mediator: mediator(rehearsal, procedure, step),
        missing: missing(rehearsal, procedure, step),
    }
}

fn because(procedure: &Procedure, arrival: &Arrival, own: Option<&String>) -> Because {
    let name = |at: &usize| procedure.steps[*at].id.clone();
    match &arrival.lead {
        Lead::Beginning => Because::First,
        Lead::Order { from } => Because::Order { from: name(from), when: own.cloned() },
        Lead::Option { from, option } => {
            Because::Option { from: name(from), option: option.clone() }
        }
        Lead::Jump { from, when } => {
            Because::Jump { from: name(from), when: when.as_ref().map(ToString::to_string) }
        }
    }
}

fn passed_over(
    procedure: &Procedure,
    arrival: &Arrival,
    places: &Places,
) -> Vec<(Id, String, Truth)> {
    let one = |(at, truth): &(usize, Truth)| {
        let step = &procedure.steps[*at];
        let own = places.of(&step.id).and_then(|it| it.when.clone());
        let when = own.or_else(|| step.when.as_ref().map(ToString::to_string))?;
        Some((step.id.clone(), when, *truth))
    };
    arrival.passed_over.iter().filter_map(one).collect()
}

fn answers(session: &Session, walking: &Walking) -> Vec<(Id, String)> {
    let path = walking.walk(&session.given()).path;
    let steps = path.iter().filter_map(|at| walking.procedure.steps.get(*at));
    let told = steps.filter_map(|step| {
        let answer = written(walking.answers.get(&step.id)?);
        (!answer.is_empty()).then(|| (step.id.clone(), answer))
    });
    told.collect()
}

fn mediator(rehearsal: &Rehearsal, procedure: &Procedure, step: &Step) -> Option<Said> {
    let id = format!("{}_{}", procedure.id, step.id);
    let key = Key::of(procedure.id.as_str(), &id).part("mediator");
    let stock = rehearsal.stock(Now::ZERO);
    let said = stock.catalogue.say_or_default(rehearsal.session().language(), key, &Args::new())?;
    let content = crate::layout::plain(&said.content);
    Some(Said { content, ..said })
}

/// What another language has of this step, and one does not; an easy text may have holes.
fn missing(
    rehearsal: &Rehearsal,
    procedure: &Procedure,
    step: &Step,
) -> Vec<(Tag, Option<TextName>)> {
    let stock = rehearsal.stock(Now::ZERO);
    let id = format!("{}_{}", procedure.id, step.id);
    let plain = stock.languages.iter().map(|it| &it.tag).filter(|it| !it.is_simple());
    let own = |tag: &Tag| stock.catalogue.names(tag, procedure.id.as_str());
    let all: Vec<(&Tag, BTreeSet<TextName>)> = plain.map(|tag| (tag, own(tag))).collect();
    let named = all.iter().flat_map(|(_, names)| names);
    let mut wanted: BTreeSet<TextName> =
        named.filter(|it| it.id == id && !it.is_spoken()).cloned().collect();
    wanted.insert(TextName { id, part: None });
    let mut missing = Vec::new();
    for (tag, names) in all {
        if names.is_empty() {
            missing.push((tag.clone(), None));
        } else {
            missing.extend(wanted.difference(&names).map(|it| (tag.clone(), Some(it.clone()))));
        }
    }
    missing
}

/// Returns the kind of a step as a procedure file has it.
pub(super) fn kind(kind: &StepKind) -> &'static str {
    match kind {
        StepKind::Info => "info",
        StepKind::Choice { .. } => "choice",
        StepKind::Multi { .. } => "multi",
        StepKind::YesNo { .. } => "yesno",
        StepKind::Number { .. } => "number",
        StepKind::Date { .. } => "date",
        StepKind::Text { .. } => "text",
        StepKind::Checklist { .. } => "checklist",
        StepKind::Quiz { .. } => "quiz",
        StepKind::Practice { .. } => "practice",
        StepKind::Action { .. } => "action",
        StepKind::End { .. } => "end",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        author::{Setting, preview::load},
        procedure::{Answer, Answers, Facts},
        session::Standpoint,
    };

    const TODAY: jiff::civil::Date = jiff::civil::Date::constant(2026, 11, 22);

    fn id(text: &str) -> Id {
        Id::new(text).unwrap()
    }

    /// Looks at a step of the shipped procedure after these answers.
    fn notes(step: &str, answers: &[(&str, &str)]) -> Notes {
        let name = id("lost-licence");
        let pack = load(None, &name, TODAY).unwrap();
        let places = Places::read(&pack.files().procedure_text(&name).unwrap());
        let mut rehearsal = Rehearsal::new(pack, Setting::usual(Tag::default(), TODAY));
        let procedure = rehearsal.procedure(&name).unwrap();
        let at = procedure.steps.iter().position(|it| it.id == id(step)).unwrap();
        let place = match procedure.steps[at].kind {
            StepKind::End { .. } => Place::Result,
            _ => Place::Step(at),
        };
        let mut given = Answers::default();
        given.set(id("intro"), Answer::Seen);
        for (step, option) in answers {
            given.set(id(step), Answer::Choice(id(option)));
        }
        rehearsal.stand(Standpoint { procedure, answers: given, facts: Facts::default(), place });
        Notes::of(&rehearsal, &places)
    }

    fn order(from: &str, when: Option<&str>) -> Because {
        Because::Order { from: id(from), when: when.map(str::to_owned) }
    }

    #[test]
    fn it_is_said_why_a_step_comes() {
        let stolen = [("what", "stolen"), ("where", "france")];
        let jumped = [("what", "lost"), ("where", "abroad"), ("living", "no")];
        let jump = Because::Jump { from: id("living"), when: Some("living = no".to_owned()) };
        let option = |from, option| Because::Option { from: id(from), option: id(option) };
        let when = Some("what = stolen and where = france");
        for (step, answers, because) in [
            ("what", &[][..], order("intro", None)),
            ("declared", &stolen, order("where", when)),
            ("living", &jumped[..2], order("where", Some("where = abroad"))),
            ("lives-abroad", &jumped, jump),
            ("damaged", &[("what", "damaged")], option("what", "damaged")),
            ("declared", &[], Because::Alone),
        ] {
            assert_eq!(notes(step, answers).because, Some(because), "{step}");
        }
    }

    #[test]
    fn it_is_said_what_was_passed_over_and_why() {
        let notes = notes("licence", &[("what", "lost"), ("where", "france")]);
        let passed = |step: &str, when: &str, truth| (id(step), when.to_owned(), truth);
        assert_eq!(
            notes.passed_over,
            [
                passed("living", "where = abroad", Truth::False),
                passed("declared", "what = stolen and where = france", Truth::False),
                passed("declared-on", "declared = yes", Truth::Unknown),
            ]
        );
        let answers: Vec<_> = notes.answers.iter().map(|(id, it)| format!("{id} = {it}")).collect();
        assert_eq!(answers, ["what = lost", "where = france"]);
    }

    #[test]
    fn a_step_is_told_with_its_kind_its_line_and_the_note_of_its_author() {
        let notes = notes("what", &[]);
        assert_eq!(notes.spot, Spot::Step(id("what"), "choice"));
        let line = notes.written.unwrap();
        let line = line.strip_prefix("procedures/lost-licence.toml:").unwrap();
        let line: usize = line.parse().unwrap();
        let text = include_str!("../../../procedures/lost-licence.toml");
        assert_eq!(text.lines().nth(line - 1), Some("id      = \"what\""), "{line}");
        assert!(notes.mediator.unwrap().content.starts_with("Perte ou vol"));
        assert_eq!(notes.missing, []);
        let end = super::tests::notes("damaged", &[("what", "damaged")]);
        assert_eq!(end.spot, Spot::End(id("damaged")));
    }
}
