//! Answers that lead to each step, found by trying.
//!
//! Every answer that a condition can tell apart is tried at every step. Two ways that come to the
//! same step with the same answers to whatever is still read there count as one, so that a long
//! procedure has some hundred ways and not some million.

use std::collections::{BTreeSet, HashSet};

use jiff::civil::Date;

use super::answers::{named, worth_trying, written};
use crate::{
    procedure::{
        Answer, Answers, DeadlineFrom, FactBook, FactKind, Facts, Given, Name, Procedure, StepKind,
        Values, Walk, condition::Subject, simulate,
    },
    ways::{Setting, answers, conditions},
};

/// More ways than any procedure needs; a stranger one is cut here.
const MOST: usize = 4000;

/// A way to a step.
#[derive(Clone, Debug)]
pub struct Route {
    /// The step, an index into `Procedure::steps`.
    pub step: usize,
    /// The answers that lead to it.
    pub answers: Answers,
    /// What other procedures must have asked before.
    pub facts: Facts,
    /// The steps passed, the last one included.
    pub path: Vec<usize>,
}

/// What is tried on.
struct Search<'a> {
    procedure: &'a Procedure,
    values: &'a Values,
    today: Date,
    /// For each step one answer of every sort that conditions tell apart.
    sorts: Vec<Vec<Answer>>,
    /// For each step the steps whose answers are still read from there on.
    read: Vec<BTreeSet<usize>>,
    met: HashSet<(usize, Vec<(usize, String)>)>,
    found: Vec<Route>,
}

/// Returns ways to every step that can be reached, the first answers first.
pub fn routes(
    procedure: &Procedure,
    (values, book): (&Values, &FactBook),
    today: Date,
) -> Vec<Route> {
    let sorts = answers(procedure, &Setting { values, facts: book, today });
    let read = (0..=procedure.steps.len()).map(|at| read_from(procedure, at)).collect();
    let mut search =
        Search { procedure, values, today, sorts, read, met: HashSet::new(), found: Vec::new() };
    for facts in known_before(procedure, book) {
        search.met.clear();
        search.go_on(&Answers::default(), &facts);
    }
    search.found
}

/// Returns the shortest way to a step, if there is one.
pub fn route_to(
    procedure: &Procedure,
    step: usize,
    pack: (&Values, &FactBook),
    today: Date,
) -> Option<Route> {
    let found = routes(procedure, pack, today).into_iter().filter(|it| it.step == step);
    found.min_by_key(|it| it.path.len())
}

impl Search<'_> {
    fn go_on(&mut self, answers: &Answers, facts: &Facts) {
        let given = Given { facts, values: self.values, today: self.today };
        let walk = simulate(self.procedure, answers, &given);
        let at = walk.frontier;
        if self.found.len() == MOST || !self.met.insert((at, self.trace(at, answers, &walk))) {
            return;
        }
        self.found.push(Route {
            step: at,
            answers: answers.clone(),
            facts: facts.clone(),
            path: walk.path,
        });
        let Some(step) = self.procedure.steps.get(at).filter(|_| walk.end.is_none()) else {
            return;
        };
        for answer in worth_trying(step, &self.sorts[at], self.today) {
            let mut answers = answers.clone();
            answers.set(step.id.clone(), answer);
            self.go_on(&answers, facts);
        }
    }

    /// Returns the answers that still matter.
    fn trace(&self, at: usize, answers: &Answers, walk: &Walk) -> Vec<(usize, String)> {
        let read = self.read.get(at);
        let matters = walk.path.iter().filter(|it| read.is_some_and(|read| read.contains(it)));
        let told = |at: &usize| answers.get(&self.procedure.steps.get(*at)?.id).map(written);
        matters.filter_map(|at| Some((*at, told(at)?))).collect()
    }
}

/// Returns the steps whose answers are read at a step or after it.
fn read_from(procedure: &Procedure, at: usize) -> BTreeSet<usize> {
    let later = conditions(procedure)
        .into_iter()
        .filter(|(passage, _)| passage.step().is_none_or(|reader| at <= reader));
    let subjects = later.flat_map(|(_, it)| it.subjects());
    let read = subjects.flat_map(|subject| match subject {
        Subject::Step { at, .. } => vec![*at],
        Subject::Fact(name) => asking(procedure, name),
        // The rows of every table are among the conditions.
        Subject::Table { .. } => vec![],
    });
    let due = procedure.deadlines.iter().filter_map(|it| match &it.from {
        DeadlineFrom::Step(id) => procedure.steps.iter().position(|step| step.id == *id),
        DeadlineFrom::Today => None,
    });
    let steps = procedure.steps.iter().enumerate();
    let papers = steps.filter(|(_, it)| matches!(it.kind, StepKind::Checklist { .. }));
    read.chain(due).chain(papers.map(|(at, _)| at)).collect()
}

fn asking(procedure: &Procedure, fact: &Name) -> Vec<usize> {
    let steps = procedure.steps.iter().enumerate();
    steps.filter(|(_, step)| step.fact.as_ref() == Some(fact)).map(|(at, _)| at).collect()
}

/// Returns what other procedures may have asked before: nothing, or one of the facts that are read
/// here and asked elsewhere.
fn known_before(procedure: &Procedure, book: &FactBook) -> Vec<Facts> {
    let subjects = conditions(procedure).into_iter().flat_map(|(_, it)| it.subjects());
    let names: BTreeSet<&Name> = subjects
        .filter_map(|it| if let Subject::Fact(name) = it { Some(name) } else { None })
        .filter(|name| asking(procedure, name).is_empty())
        .collect();
    let known = names.into_iter().flat_map(|name| {
        fact_answers(name, book).into_iter().map(move |answer| {
            let mut facts = Facts::default();
            facts.set(name.clone(), answer);
            facts
        })
    });
    [Facts::default()].into_iter().chain(known).collect()
}

/// Returns what can be known under a name; nothing of numbers and dates, which are endless.
pub(super) fn fact_answers(name: &Name, book: &FactBook) -> Vec<Answer> {
    match book.get(name) {
        Some(FactKind::YesNo) => named(&["yes", "no"]),
        Some(FactKind::Choice(ids)) => ids.iter().cloned().map(Answer::Choice).collect(),
        Some(FactKind::Number | FactKind::Date) | None => vec![],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{pack::Pack, procedure::Id};

    const TODAY: Date = Date::constant(2026, 11, 22);

    #[test]
    fn every_step_of_the_shipped_procedures_can_be_reached() {
        let pack = Pack::embedded();
        let reference = pack.reference().unwrap();
        for id in &reference.procedures {
            let procedure = pack.open(id, &reference).unwrap();
            let all = routes(&procedure, (&reference.values, &reference.facts), TODAY);
            println!("{id}: {} ways", all.len());
            assert!(all.len() < MOST);
            for (at, step) in procedure.steps.iter().enumerate() {
                let there = all.iter().find(|it| it.step == at);
                let route = there.unwrap_or_else(|| panic!("no way to {} of {id}", step.id));
                let given = Given { facts: &route.facts, values: &reference.values, today: TODAY };
                assert_eq!(simulate(&procedure, &route.answers, &given).frontier, at);
            }
        }
        assert!(reference.procedures.contains(&Id::new("lost-licence").unwrap()));
    }
}
