//! Everybody: each way through a procedure ends well, on whole screens, in every language.

use std::{collections::BTreeSet, sync::Arc};

use super::Scene;
use crate::{
    lang::Tag,
    problem::{Note, Problem},
    procedure::{Answer, Answers, Procedure},
    scenario::{
        book::{Book, Scenario},
        ground::Ground,
        visitor::{Reached, Until},
    },
    ways::Way,
};

/// Walks each of these ways, which are given by their answers, in these languages.
///
/// Whoever knows all ways of a procedure gives them here.
pub fn all_ways(
    book: &Book,
    scenario: &Scenario,
    procedure: &Arc<Procedure>,
    ground: &Ground,
    (languages, ways): (&[&Tag], &mut dyn Iterator<Item = Way>),
) -> Vec<Problem> {
    let scene = Scene { book, scenario, procedure, ground };
    let mut problems = BTreeSet::new();
    for way in ways {
        for language in languages {
            scene.walk(&way, language, &mut problems);
        }
    }
    problems.into_iter().collect()
}

impl Scene<'_> {
    fn walk(&self, way: &Way, language: &Tag, problems: &mut BTreeSet<Problem>) {
        let mut facts = way.facts.clone();
        for (name, answer) in self.scenario.facts.iter() {
            facts.set(name.clone(), answer.clone());
        }
        let mut visitor = self.come_knowing(language, &facts);
        let way = &way.answers;
        let walked = visitor.forward(way, Until::Result);
        match walked.and_then(|reached| visitor.photograph().map(|()| reached)) {
            Ok(Reached::End | Reached::Review) => {}
            Ok(Reached::Question(at)) => {
                let note = Note::new("scenario-way-without-an-end").with("way", &told(way));
                problems.insert(self.of_all(note.with("step", &self.procedure.steps[at].id)));
            }
            Err(stuck) => {
                problems.insert(self.stuck(stuck, &[], language));
            }
        }
        problems.extend(visitor.lacks.iter().map(|it| self.lack(it, language)));
    }
}

/// Writes a way as its author would: these answers are of nobody.
fn told(way: &Answers) -> String {
    let answers = way.iter().filter_map(|(step, answer)| {
        let told = match answer {
            Answer::Seen => return None,
            Answer::Choice(id) => id.to_string(),
            Answer::Choices(ids) => {
                let ids: Vec<&str> = ids.iter().map(crate::procedure::Id::as_str).collect();
                format!("[{}]", ids.join(", "))
            }
            Answer::Number(number) => number.to_string(),
            Answer::Date(day) => day.to_string(),
            Answer::Text(_) => "\"…\"".to_owned(),
            Answer::Unknown => "unknown".to_owned(),
            Answer::Skipped => "\"\"".to_owned(),
        };
        Some(format!("{step} = {told}"))
    });
    answers.collect::<Vec<_>>().join(", ")
}
