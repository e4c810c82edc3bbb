//! Random procedures, walked along random answers.

pub(crate) mod invented;

use invented::{Seed, answer, given, procedure, seeds};
use proptest::{collection::vec, prelude::*, strategy::ValueTree as _};

use super::{
    Given, Lead, Walk, arrivals, effort::Effort, papers, related, review_lines, simulate, tables,
};
use crate::procedure::{Answers, Facts, Procedure, StepKind, Values, condition::Truth};

/// Answers, in a random order, some steps that may or may not be on the path.
fn strew(procedure: &Procedure, picks: &[(u8, u8)]) -> Answers {
    let mut answers = Answers::default();
    for (step, pick) in picks {
        let step = &procedure.steps[usize::from(*step) % procedure.steps.len()];
        if let Some(answer) = answer(&step.kind, *pick) {
            answers.set(step.id.clone(), answer);
        }
    }
    answers
}

/// Answers the frontier until the end, and returns the walk before each answer.
fn walk_on(
    procedure: &Procedure,
    answers: &mut Answers,
    given: &Given<'_>,
    picks: &[u8],
) -> Vec<Walk> {
    let mut walks = Vec::new();
    let mut picks = picks.iter().cycle();
    loop {
        let walk = simulate(procedure, answers, given);
        let step = &procedure.steps[walk.frontier];
        let end = walk.end;
        walks.push(walk);
        if end.is_some() {
            return walks;
        }
        assert!(walks.len() <= procedure.steps.len(), "it does not end");
        let pick = picks.next().copied().unwrap_or_default();
        answers.set(step.id.clone(), answer(&step.kind, pick).unwrap());
    }
}

/// The result of a walk that may depend on nothing but the path.
fn outcome(procedure: &Procedure, answers: &Answers, given: &Given<'_>) -> impl PartialEq {
    let walk = simulate(procedure, answers, given);
    let lines = review_lines(procedure, answers, given);
    (
        walk.path,
        walk.end,
        papers(procedure, answers, given),
        tables(procedure, answers, given),
        related(procedure, answers, given),
        lines.into_iter().map(|line| (line.step, line.answer.clone())).collect::<Vec<_>>(),
    )
}

fn on_the_path(procedure: &Procedure, answers: &Answers, walk: &Walk) -> Answers {
    let mut kept = answers.clone();
    for (at, step) in procedure.steps.iter().enumerate() {
        if !walk.path.contains(&at) {
            kept.remove(&step.id);
        }
    }
    kept
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn each_step_of_a_path_is_come_to_from_the_one_before(
        seeds in seeds(),
        strewn in vec(any::<(u8, u8)>(), 0..12),
    ) {
        let procedure = procedure(&seeds);
        let (facts, values) = (Facts::default(), Values::default());
        let answers = strew(&procedure, &strewn);
        let walk = simulate(&procedure, &answers, &given(&facts, &values));
        let arrivals = arrivals(&procedure, &answers, &given(&facts, &values));
        let steps: Vec<usize> = arrivals.iter().map(|it| it.step).collect();
        prop_assert_eq!(&steps, &walk.path);
        for it in &arrivals {
            let from = match &it.lead {
                Lead::Beginning => None,
                Lead::Order { from } | Lead::Option { from, .. } | Lead::Jump { from, .. } => {
                    Some(*from)
                }
            };
            prop_assert_eq!(from, walk.before(it.step));
            let between = |at: usize| at < it.step && from.is_none_or(|from| from < at);
            let fits = it.passed_over.iter().all(|(at, is)| between(*at) && *is != Truth::True);
            prop_assert!(fits);
        }
    }

    #[test]
    fn a_walk_goes_forward_to_the_first_open_step_or_the_end(
        seeds in seeds(),
        strewn in vec(any::<(u8, u8)>(), 0..12),
    ) {
        let procedure = procedure(&seeds);
        let (facts, values) = (Facts::default(), Values::default());
        let answers = strew(&procedure, &strewn);
        let walk = simulate(&procedure, &answers, &given(&facts, &values));
        prop_assert!(walk.path.is_sorted_by(|one, other| one < other));
        prop_assert_eq!(walk.path.last(), Some(&walk.frontier));
        let ends = matches!(procedure.steps[walk.frontier].kind, StepKind::End { .. });
        prop_assert_eq!(walk.end.is_some(), ends);
        for pair in walk.path.windows(2) {
            prop_assert_eq!(walk.next_after(pair[0]), Some(pair[1]));
            prop_assert_eq!(walk.before(pair[1]), Some(pair[0]));
        }
        prop_assert_eq!(walk.next_after(walk.frontier), None);
        prop_assert_eq!(walk.before(walk.path[0]), None);
    }

    #[test]
    fn what_is_said_to_remain_remains(
        seeds in seeds(),
        strewn in vec(any::<(u8, u8)>(), 0..8),
        picks in vec(any::<u8>(), 1..20),
    ) {
        let procedure = procedure(&seeds);
        let (facts, values) = (Facts::default(), Values::default());
        let mut answers = strew(&procedure, &strewn);
        let walks = walk_on(&procedure, &mut answers, &given(&facts, &values), &picks);
        let mut effort = Effort::default();
        for walk in walks.iter().rev() {
            effort = Effort::of(&procedure.steps[walk.frontier].kind).then(effort);
            let (asked, minutes) = (effort.questions(), effort.minutes());
            prop_assert!(walk.remaining.contains(asked.start()), "{asked:?} {:?}", walk.remaining);
            prop_assert!(walk.minutes.start() <= minutes.start(), "{minutes:?} {:?}", walk.minutes);
            prop_assert!(walk.minutes.end() >= minutes.end(), "{minutes:?} {:?}", walk.minutes);
        }
        let last = walks.last().unwrap();
        prop_assert_eq!((last.remaining.clone(), last.minutes.clone()), (0..=0, 0..=0));
    }

    #[test]
    fn what_is_pruned_counts_for_nothing(
        seeds in seeds(),
        strewn in vec(any::<(u8, u8)>(), 0..12),
    ) {
        let procedure = procedure(&seeds);
        let (facts, values) = (Facts::default(), Values::default());
        let given = given(&facts, &values);
        let answers = strew(&procedure, &strewn);
        let walk = simulate(&procedure, &answers, &given);
        let kept = on_the_path(&procedure, &answers, &walk);
        prop_assert!(outcome(&procedure, &answers, &given) == outcome(&procedure, &kept, &given));
        prop_assert!(simulate(&procedure, &kept, &given).pruned.is_empty());
    }

    #[test]
    fn who_changes_an_answer_and_changes_it_back_finds_all_as_it_was(
        seeds in seeds(),
        picks in vec(any::<u8>(), 1..20),
        detour in vec(any::<u8>(), 1..20),
        at in any::<proptest::sample::Index>(),
    ) {
        let procedure = procedure(&seeds);
        let (facts, values) = (Facts::default(), Values::default());
        let given = given(&facts, &values);
        let mut answers = Answers::default();
        let walks = walk_on(&procedure, &mut answers, &given, &picks);
        let before = answers.clone();
        let path = &walks.last().unwrap().path;
        let step = &procedure.steps[path[at.index(path.len())]];
        if let (Some(other), Some(first)) = (answer(&step.kind, detour[0]), before.get(&step.id)) {
            answers.set(step.id.clone(), other);
            walk_on(&procedure, &mut answers, &given, &detour);
            answers.set(step.id.clone(), first.clone());
        }
        prop_assert!(outcome(&procedure, &answers, &given) == outcome(&procedure, &before, &given));
    }

    #[test]
    fn the_first_range_covers_every_visit(seeds in seeds(), picks in vec(any::<u8>(), 1..20)) {
        let procedure = procedure(&seeds);
        let (facts, values) = (Facts::default(), Values::default());
        let given = given(&facts, &values);
        let first = simulate(&procedure, &Answers::default(), &given).remaining;
        let walks = walk_on(&procedure, &mut Answers::default(), &given, &picks);
        let ranges = walks.iter().map(|walk| walk.remaining.clone());
        prop_assert!(ranges.clone().all(|range| range.start() <= range.end()));
        prop_assert!(ranges.into_iter().all(|range| range.end() <= first.end()));
    }
}

#[test]
fn the_generator_makes_procedures_that_branch() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut branching = 0;
    for _ in 0..100 {
        let seeds: Vec<Seed> = seeds().new_tree(&mut runner).unwrap().current();
        let procedure = procedure(&seeds);
        let (facts, values) = (Facts::default(), Values::default());
        let walk = simulate(&procedure, &Answers::default(), &given(&facts, &values));
        branching += usize::from(walk.remaining.start() < walk.remaining.end());
    }
    assert!(branching > 50, "only {branching} of 100");
}
