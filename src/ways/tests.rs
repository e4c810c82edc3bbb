//! Random procedures: what is said of all their ways, compared with the engine.

use std::collections::BTreeSet;

use jiff::civil::date;
use proptest::{collection::vec, prelude::*};

use super::{Certainty, Extent, Flaw, Logic, Setting, Way, Ways};
use crate::procedure::{
    Answer, Answers, FactBook, Facts, Given, Passage, Procedure, StepKind, Values,
    invented::{FACTS, answer, procedure, seeds},
    simulate,
};

fn book() -> FactBook {
    FactBook::parse("facts.toml", FACTS).unwrap()
}

fn with_setting<T>(mut judge: impl FnMut(&Setting<'_>) -> T) -> T {
    let (values, facts) = (Values::default(), book());
    judge(&Setting { values: &values, facts: &facts, today: date(2026, 12, 1) })
}

fn given<'a>(facts: &'a Facts, setting: &Setting<'a>) -> Given<'a> {
    Given { facts, values: setting.values, today: setting.today }
}

/// Answers the frontier by these picks until the end, and returns the steps that were shown.
fn walked(procedure: &Procedure, facts: &Facts, setting: &Setting<'_>, picks: &[u8]) -> Vec<usize> {
    let mut answers = Answers::default();
    let mut picks = picks.iter().cycle();
    loop {
        let walk = simulate(procedure, &answers, &given(facts, setting));
        if walk.end.is_some() {
            return walk.path;
        }
        let step = &procedure.steps[walk.frontier];
        let pick = picks.next().copied().unwrap_or_default();
        answers.set(step.id.clone(), answer(&step.kind, pick).unwrap());
    }
}

fn fact(pick: u8) -> Facts {
    let mut facts = Facts::default();
    let name = crate::procedure::Name::new("a.b").unwrap();
    let known = ["yes", "no", "unknown"].get(usize::from(pick % 4));
    if let Some(word) = known {
        facts.set(name, Answer::Choice(crate::procedure::Id::new(word).unwrap()));
    }
    facts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_way_is_walked_by_the_answers_it_comes_with(seeds in seeds()) {
        let procedure = procedure(&seeds);
        with_setting(|setting| {
            let ways = Ways::of(&procedure, setting, 5_000);
            for Way { steps, answers, facts } in ways.iter().take(300) {
                let walk = simulate(&procedure, &answers, &given(&facts, setting));
                prop_assert_eq!(&walk.path, &steps);
                prop_assert_eq!(walk.end, steps.last().copied());
                prop_assert!(walk.pruned.is_empty());
            }
            Ok(())
        })?;
    }

    #[test]
    fn no_walk_finds_a_way_that_is_not_listed(
        seeds in seeds(),
        picks in vec(vec(any::<u8>(), 1..12), 30),
    ) {
        let procedure = procedure(&seeds);
        with_setting(|setting| {
            let ways = Ways::of(&procedure, setting, 20_000);
            let Extent::Every(number) = ways.extent() else { return Ok(()) };
            if number > 20_000 {
                return Ok(());
            }
            let listed: BTreeSet<Vec<usize>> = ways.iter().map(|way| way.steps).collect();
            prop_assert_eq!(u64::try_from(listed.len()).unwrap(), number, "none is listed twice");
            for picks in &picks {
                let path = walked(&procedure, &fact(picks[0]), setting, picks);
                prop_assert!(listed.contains(&path), "{path:?}");
            }
            Ok(())
        })?;
    }

    #[test]
    fn what_is_told_at_the_start_covers_every_way(seeds in seeds()) {
        let procedure = procedure(&seeds);
        with_setting(|setting| {
            let ways = Ways::of(&procedure, setting, 5_000);
            for way in ways.iter().take(300).filter(|way| way.facts == Facts::default()) {
                let length = way.length(&procedure);
                prop_assert!(ways.questions().contains(&length.questions));
                prop_assert!(ways.minutes().start() <= length.minutes.start());
                prop_assert!(ways.minutes().end() >= length.minutes.end());
            }
            Ok(())
        })?;
    }

    #[test]
    fn what_is_impossible_is_never_seen(
        seeds in seeds(),
        picks in vec(vec(any::<u8>(), 1..12), 30),
    ) {
        let procedure = procedure(&seeds);
        with_setting(|setting| {
            let logic = Logic::of(&procedure, setting);
            prop_assert_eq!(logic.certainty, Certainty::Decided);
            for picks in &picks {
                let path = walked(&procedure, &fact(picks[0]), setting, picks);
                for finding in &logic.findings {
                    match (finding.passage, &finding.flaw) {
                        (Passage::Step(step), Flaw::Unreachable)
                        | (Passage::StepWhen(step), Flaw::Never | Flaw::NeverAsked { .. }) => {
                            let reads_more = matches!(finding.flaw, Flaw::NeverAsked { .. });
                            prop_assert!(reads_more || !path.contains(&step), "{finding:?} {path:?}");
                        }
                        (Passage::StepWhen(step), Flaw::Always) => {
                            let passes = path.iter().any(|at| *at + 1 == step)
                                && !path.contains(&step);
                            let jumps = path.iter().any(|at| {
                                *at + 1 == step && (!procedure.steps[*at].next.is_empty()
                                    || matches!(procedure.steps[*at].kind, StepKind::Choice { .. } | StepKind::End { .. }))
                            });
                            prop_assert!(!passes || jumps, "{finding:?} {path:?}");
                        }
                        (Passage::Jump { step, .. }, Flaw::LeadsToPassed { step: to }) => {
                            prop_assert!(step < *to);
                        }
                        _ => {}
                    }
                }
            }
            Ok(())
        })?;
    }
}

#[test]
fn more_than_can_be_walked_is_said_to_be_sampled() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut sampled = 0;
    for _ in 0..40 {
        let seeds = proptest::strategy::ValueTree::current(&seeds().new_tree(&mut runner).unwrap());
        let procedure = procedure(&seeds);
        with_setting(|setting| {
            let ways = Ways::of(&procedure, setting, 3);
            let Extent::Sampled { found, .. } = ways.extent() else { return };
            sampled += 1;
            assert_eq!(ways.iter().count(), found);
            for way in &ways {
                let walk = simulate(&procedure, &way.answers, &given(&way.facts, setting));
                assert_eq!(walk.path, way.steps);
            }
        });
    }
    assert!(sampled > 10, "only {sampled} of 40");
}
