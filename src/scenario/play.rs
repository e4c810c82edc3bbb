//! Plays scenarios: forward, back, forward again, and after a change of mind; in every language.

mod change;
mod replay;
mod ways;

use std::{collections::BTreeSet, sync::Arc};

use super::{
    book::{Book, Course, Round, Scenario, Sort},
    coverage::Tried,
    ground::Ground,
    judge,
    lack::Lack,
    visitor::{Guest, Sheet, Stuck, Until, Visitor},
};
use crate::{
    lang::Tag,
    problem::{Note, Problem},
    procedure::{Answers, Facts, Procedure},
};

/// Which scenarios are played, and in which languages.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// One language alone; all of the scenario's if absent.
    pub language: Option<Tag>,
    /// Scenarios alone whose name holds these letters, small or capital; all of them if absent.
    pub words: Option<String>,
    /// In how many of its languages each is played.
    pub breadth: Breadth,
}

/// In how many of its languages a scenario is played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Breadth {
    /// In each of them.
    #[default]
    Every,
    /// In the first of them: where it leads is the same in all.
    First,
}

/// A scenario that was played.
pub struct Played {
    /// What it is called.
    pub name: String,
    /// What went otherwise than it says; nothing where all went well.
    pub problems: Vec<Problem>,
    /// What was shown and answered.
    pub(super) tried: Tried,
}

/// Plays the scenarios of a book.
pub fn play(
    book: &Book,
    procedure: &Arc<Procedure>,
    ground: &Ground,
    asked: &Asked,
) -> Vec<Played> {
    // Where nobody began to translate there is nothing to play yet; the check tells of it.
    let is_written = |tag: &&Tag| ground.has_texts(tag, procedure);
    let wanted = book.scenarios().iter().filter(|it| asked.wants(it.name()));
    let played = wanted.filter_map(|scenario| {
        let spoken = scenario.languages.iter().filter(|tag| asked.speaks(tag) && is_written(tag));
        let languages: Vec<&Tag> = match asked.breadth {
            Breadth::Every => spoken.collect(),
            Breadth::First => spoken.take(1).collect(),
        };
        let scene = Scene { book, scenario, procedure, ground };
        (!languages.is_empty()).then(|| scene.play(&languages))
    });
    played.collect()
}

impl Asked {
    /// Returns whether a name holds the words that are asked for.
    pub fn wants(&self, name: &str) -> bool {
        let holds = |words: &String| name.to_lowercase().contains(&words.to_lowercase());
        self.words.as_ref().is_none_or(holds)
    }

    fn speaks(&self, tag: &Tag) -> bool {
        self.language.as_ref().is_none_or(|it| it == tag)
    }
}

impl Played {
    /// Returns whether all went as it says.
    pub fn went_well(&self) -> bool {
        self.problems.iter().all(|it| it.severity != crate::problem::Severity::Error)
    }
}

/// One scenario and its surroundings.
struct Scene<'a> {
    book: &'a Book,
    scenario: &'a Scenario,
    procedure: &'a Arc<Procedure>,
    ground: &'a Ground,
}

impl Scene<'_> {
    fn play(&self, languages: &[&Tag]) -> Played {
        let mut problems = BTreeSet::new();
        let mut tried = Tried::default();
        match &self.scenario.sort {
            Sort::Person { rounds, course } => {
                for language in languages {
                    problems.extend(self.person(rounds, *course, language, &mut tried));
                }
            }
            Sort::Everybody => {
                problems.extend(self.everybody(languages));
            }
        }
        let name = self.scenario.name().to_owned();
        Played { name, problems: problems.into_iter().collect(), tried }
    }

    fn person(
        &self,
        rounds: &[Round],
        course: Course,
        language: &Tag,
        tried: &mut Tried,
    ) -> Vec<Problem> {
        let mut visitor = self.come(language);
        let mut answers = Answers::default();
        let mut problems = Vec::new();
        for (number, round) in rounds.iter().enumerate() {
            for given in &round.given {
                let step = &self.procedure.steps[given.step];
                answers.set(step.id.clone(), given.answer.clone());
            }
            let walked = match number {
                0 => visitor.forward(&answers, Until::Result),
                _ => change::change(&mut visitor, self.procedure, round, &answers),
            };
            if let Err(stuck) = walked.and_then(|_| visitor.photograph()) {
                problems.push(self.stuck(stuck, rounds, language));
                break;
            }
            let sheet = Sheet { path: path(&visitor, number), ..visitor.sheet() };
            tried.note(self.procedure, &sheet, &visitor.answers());
            problems.extend(judge::round(self.book, self.procedure, round, &sheet));
            if course == Course::ThereAndBack
                && let Err(note) = replay::there_and_back(&mut visitor, self.procedure, &sheet)
            {
                problems.push(self.of_all(note.with("language", language)));
                break;
            }
        }
        problems.extend(visitor.not_offered.iter().map(|(step, id)| {
            let note = Note::new("scenario-not-on-the-screen").with("option", id);
            self.of_answer(*step, rounds, note.with("step", &self.procedure.steps[*step].id))
        }));
        problems.extend(visitor.lacks.iter().map(|it| self.lack(it, language)));
        problems
    }

    fn come(&self, language: &Tag) -> Visitor<'_> {
        self.come_knowing(language, &self.scenario.facts)
    }

    fn come_knowing(&self, language: &Tag, facts: &Facts) -> Visitor<'_> {
        let today = self.scenario.today;
        Visitor::come(self.ground, self.procedure, &Guest { language, facts, today })
    }

    fn stuck(&self, stuck: Stuck, rounds: &[Round], language: &Tag) -> Problem {
        let note = Note::new("scenario-stuck").with("language", language);
        match stuck.0 {
            Some(at) => self.of_answer(at, rounds, note.with("step", &self.procedure.steps[at].id)),
            None => self.of_all(note.with("step", &self.procedure.id)),
        }
    }

    fn lack(&self, lack: &Lack, language: &Tag) -> Problem {
        let screen = lack.screen.rsplit(':').find(|it| it.parse::<usize>().is_err());
        let screen = match lack.screen.split_once(':') {
            Some(("step", _)) => screen.unwrap_or_default(),
            Some((kind, _)) => kind,
            None => &lack.screen,
        };
        let note = match lack.texts.as_slice() {
            [] => Note::new("scenario-screen-has-a-hole"),
            texts => Note::new("scenario-screen-incomplete").with("texts", &texts.join(", ")),
        };
        self.of_all(note.with("screen", screen).with("language", language))
    }

    /// Describes what is wrong with a whole scenario: at its name.
    fn of_all(&self, note: Note) -> Problem {
        self.book.problem(&self.scenario.name.span, note)
    }

    /// Describes what is wrong with an answer: at the last one to this step.
    fn of_answer(&self, step: usize, rounds: &[Round], note: Note) -> Problem {
        let given = rounds.iter().rev().flat_map(|round| &round.given);
        match given.into_iter().find(|it| it.step == step) {
            Some(given) => self.book.problem(&given.span, note),
            None => self.of_all(note),
        }
    }
}

/// At first the path is what was really shown; after a change only a part is shown again.
fn path(visitor: &Visitor<'_>, number: usize) -> Vec<usize> {
    let sheet = visitor.sheet();
    match number {
        0 => visitor.shown.iter().copied().chain(sheet.end).collect(),
        _ => sheet.path,
    }
}
