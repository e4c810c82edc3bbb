//! Random procedures: what is said of all their ways, compared with the engine.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use proptest::{collection::vec, prelude::*};

use super::{Extent, Finding, Flaw, Logic, Setting, Way, Ways, conditions};
use crate::procedure::{
    Answer, Answers, Exit, FactBook, Facts, Given, Id, Judge, Name, Outlook, Passage, Procedure,
    Supposed, Values,
    condition::Truths,
    invented::{FACTS, answer, procedure, seeds},
    length, simulate,
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
fn walked(
    procedure: &Procedure,
    facts: &Facts,
    setting: &Setting<'_>,
    picks: &[u8],
) -> (Vec<usize>, Answers) {
    let mut answers = Answers::default();
    let mut picks = picks.iter().cycle();
    loop {
        let walk = simulate(procedure, &answers, &given(facts, setting));
        if walk.end.is_some() {
            return (walk.path, answers);
        }
        let step = &procedure.steps[walk.frontier];
        let pick = picks.next().copied().unwrap_or_default();
        answers.set(step.id.clone(), answer(&step.kind, pick).unwrap());
    }
}

/// A walk that was taken to its end.
struct Walked<'a> {
    procedure: &'a Procedure,
    path: Vec<usize>,
    answers: Answers,
    facts: Facts,
    today: Date,
}

/// A point of it: so many of its steps are answered.
struct Point<'w>(&'w Walked<'w>, usize);

impl Outlook for Point<'_> {
    fn answer(&self, step: usize) -> Supposed<'_> {
        let Self(walk, answered) = self;
        let given = walk.path[..*answered].contains(&step);
        let answer = walk.answers.get(&walk.procedure.steps[step].id).filter(|_| given);
        answer.map_or(Supposed::Nothing, Supposed::Answer)
    }

    fn fact(&self, name: &Name) -> Supposed<'_> {
        self.0.facts.get(name).map_or(Supposed::Nothing, Supposed::Answer)
    }

    fn number(&self, _name: &Name) -> Option<i64> {
        None
    }

    fn today(&self) -> Date {
        self.0.today
    }
}

impl<'a> Walked<'a> {
    fn by(procedure: &'a Procedure, facts: Facts, setting: &Setting<'_>, picks: &[u8]) -> Self {
        let (path, answers) = walked(procedure, &facts, setting, picks);
        Self { procedure, path, answers, facts, today: setting.today }
    }

    /// Returns the points where a condition is read, each as the number of steps answered there;
    /// and whether that is where it matters.
    fn points(&self, passage: Passage) -> Vec<(usize, bool)> {
        let place = |step: usize| self.path.iter().position(|at| *at == step);
        match passage {
            Passage::StepWhen(step) => {
                self.arrivals(step).into_iter().map(|it| (it, true)).collect()
            }
            Passage::ItemWhen { step, .. } => {
                place(step).map(|it| (it, true)).into_iter().collect()
            }
            Passage::JumpWhen { step, .. } => {
                place(step).map(|it| (it + 1, true)).into_iter().collect()
            }
            _ => (0..self.path.len()).map(|it| (it, it + 1 == self.path.len())).collect(),
        }
    }

    /// Returns where a step is come to, whether it is then shown or not.
    fn arrivals(&self, step: usize) -> Option<usize> {
        let from = self.path.iter().take_while(|at| **at < step).count();
        let to = self.path.get(from)?;
        let first = match from {
            0 => 0,
            _ => self.exit(from - 1)?.1,
        };
        (first..=*to).contains(&step).then_some(from)
    }

    /// Returns how the step at a place of the path was left.
    fn exit(&self, place: usize) -> Option<(Exit, usize)> {
        let step = self.path[place];
        let point = Point(self, place + 1);
        let exits = Judge::new(self.procedure, &point).leads_to(step, point.answer(step));
        exits.first().copied()
    }

    fn truth(&self, passage: Passage, answered: usize) -> Truths {
        let all = conditions(self.procedure);
        let (_, condition) = all.into_iter().find(|(at, _)| *at == passage).unwrap();
        Judge::new(self.procedure, &Point(self, answered)).comes_to(Some(condition))
    }

    /// Says whether a finding can be true, after this walk.
    fn agrees(&self, finding: &Finding) -> bool {
        let passage = finding.passage;
        match (&finding.flaw, passage) {
            (Flaw::Unreachable, Passage::Step(step)) => self.arrivals(step).is_none(),
            (Flaw::Never, _) => {
                self.points(passage).iter().all(|(at, _)| !self.truth(passage, *at).holds())
            }
            (Flaw::Always, _) => {
                let mut points = self.points(passage).into_iter().filter(|(_, matters)| *matters);
                points.all(|(at, _)| self.truth(passage, at).holds())
            }
            (Flaw::NeverAsked { step }, _) => self
                .points(passage)
                .iter()
                .all(|(at, _)| matches!(Point(self, *at).answer(*step), Supposed::Nothing)),
            (Flaw::Shadowed | Flaw::LeftToOptions, Passage::JumpWhen { step, row }) => {
                let place = self.path.iter().position(|at| *at == step);
                place.and_then(|it| self.exit(it)).is_none_or(|(exit, _)| exit != Exit::Jump(row))
            }
            (Flaw::LeadsToPassed { step: to }, Passage::Jump { step, row }) => {
                let place = self.path.iter().position(|at| *at == step);
                let taken = place.and_then(|it| self.exit(it)) == Some((Exit::Jump(row), *to));
                !taken || !self.path.contains(to)
            }
            _ => true,
        }
    }
}

fn fact(pick: u8) -> Facts {
    let mut facts = Facts::default();
    let name = Name::new("a.b").unwrap();
    let known = ["yes", "no", "unknown"].get(usize::from(pick % 4));
    if let Some(word) = known {
        facts.set(name, Answer::Choice(Id::new(word).unwrap()));
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
    fn of_whom_something_is_known_every_way_is_listed_and_no_other(
        seeds in seeds(),
        known in any::<u8>(),
        picks in vec(vec(any::<u8>(), 1..12), 20),
    ) {
        let procedure = procedure(&seeds);
        let known = fact(known);
        with_setting(|setting| {
            let ways = Ways::knowing(&procedure, setting, known.clone(), 20_000);
            let Extent::Every(number) = ways.extent() else { return Ok(()) };
            if number > 20_000 {
                return Ok(());
            }
            let mut listed = BTreeSet::new();
            for Way { steps, answers, facts } in &ways {
                // Of somebody of whom nothing is known here, anything may be.
                let facts = if known == Facts::default() { facts } else { known.clone() };
                let walk = simulate(&procedure, &answers, &given(&facts, setting));
                prop_assert_eq!(&walk.path, &steps);
                listed.insert(steps);
            }
            prop_assert_eq!(u64::try_from(listed.len()).unwrap(), number);
            for picks in &picks {
                let (path, _) = walked(&procedure, &known, setting, picks);
                prop_assert!(listed.contains(&path), "{path:?}");
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
                let (path, _) = walked(&procedure, &fact(picks[0]), setting, picks);
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
                let length = length(&procedure, &way.steps);
                prop_assert!(ways.questions().contains(&length.questions));
                prop_assert!(ways.minutes().start() <= length.minutes.start());
                prop_assert!(ways.minutes().end() >= length.minutes.end());
            }
            Ok(())
        })?;
    }

    #[test]
    fn what_is_found_is_so_on_every_walk(
        seeds in seeds(),
        picks in vec(vec(any::<u8>(), 1..12), 20),
    ) {
        let procedure = procedure(&seeds);
        with_setting(|setting| {
            for judge in [Logic::of, Logic::of_groups, Logic::of_each] {
                let logic = judge(&procedure, setting);
                for picks in &picks {
                    let walk = Walked::by(&procedure, fact(picks[0]), setting, picks);
                    for finding in &logic.findings {
                        prop_assert!(walk.agrees(finding), "{finding:?} {:?}", walk.path);
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
