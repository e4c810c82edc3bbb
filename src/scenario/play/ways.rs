//! Everybody: each way through a procedure ends well, on whole screens, in every language.

use std::collections::BTreeSet;

use super::Scene;
use crate::{
    lang::Tag,
    problem::{Note, Problem},
    procedure::{Answer, Answers},
    scenario::visitor::{Reached, Until},
    ways::{Extent, Way, Ways},
};

/// More ways than these are not walked.
const MOST_WAYS: usize = 2000;

impl Scene<'_> {
    /// Walks each way in these languages.
    pub(super) fn everybody(&self, languages: &[&Tag]) -> BTreeSet<Problem> {
        let setting = self.ground.setting(self.scenario.today);
        let known = self.scenario.facts.clone();
        let ways = Ways::knowing(self.procedure, &setting, known, Ways::MOST);
        let mut problems = BTreeSet::new();
        for way in ways.iter().take(MOST_WAYS) {
            for language in languages {
                self.walk(&way, language, &mut problems);
            }
        }
        let not_all = match ways.extent() {
            Extent::Every(number) => (number > MOST_WAYS as u64)
                .then(|| Note::new("scenario-too-many-ways").number("most", MOST_WAYS)),
            Extent::Sampled { found, .. } => {
                Some(Note::new("scenario-ways-sampled").number("found", found))
            }
        };
        problems.extend(not_all.map(|note| self.of_all(note).as_warning()));
        problems
    }

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
