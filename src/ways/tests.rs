//! Random procedures: what is said of all their ways, compared with the engine.

use std::collections::BTreeSet;

use jiff::{
    Span,
    civil::{Date, date},
};
use proptest::{collection::vec, prelude::*};

use super::{Certainty, Extent, Finding, Flaw, Logic, Setting, Way, Ways, conditions};
use crate::procedure::{
    Answer, Answers, Exit, FactBook, Facts, Given, Id, Judge, Name, Outlook, Passage, Procedure,
    StepKind, Supposed, Values,
    condition::{Condition, Constant, Subject, Truths},
    invented::{FACTS, FEW, answer, procedure, seeds},
    length, simulate,
    values::Quantity,
};

fn book() -> FactBook {
    FactBook::parse("facts.toml", FACTS).unwrap()
}

/// A day, and the dated number of that day; it may have expired.
fn days() -> impl Strategy<Value = (Date, i64)> {
    (0..1500_i64, 0..6_i64).prop_map(|(days, number)| {
        (date(2024, 1, 1).saturating_add(Span::new().days(days)), number)
    })
}

fn with_setting<T>((today, number): (Date, i64), mut judge: impl FnMut(&Setting<'_>) -> T) -> T {
    let few = FEW.replace("number = 3", &format!("number = {number}"));
    let values = Values::parse("values.toml", &few).unwrap();
    judge(&Setting { values: &values, facts: &book(), today })
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
    values: &'a Values,
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

    fn number(&self, name: &Name) -> Option<i64> {
        match self.0.values.current(name, self.0.today)?.is {
            Quantity::Number(number) => Some(number),
            _ => None,
        }
    }

    fn today(&self) -> Date {
        self.0.today
    }
}

impl<'a> Walked<'a> {
    fn by(procedure: &'a Procedure, facts: Facts, setting: &Setting<'a>, picks: &[u8]) -> Self {
        let (path, answers) = walked(procedure, &facts, setting, picks);
        Self::of(procedure, setting, Way { steps: path, answers, facts })
    }

    fn of(procedure: &'a Procedure, setting: &Setting<'a>, way: Way) -> Self {
        let Way { steps: path, answers, facts } = way;
        Self { procedure, values: setting.values, path, answers, facts, today: setting.today }
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
            (Flaw::Shadowed, Passage::RowWhen { table, row }) => {
                let holds = |at, row| self.truth(Passage::RowWhen { table, row }, at).holds();
                let points = self.points(passage);
                points.iter().all(|(at, _)| !holds(*at, row) || (0..row).any(|it| holds(*at, it)))
            }
            (Flaw::LeadsToPassed { step: to }, Passage::Jump { step, row }) => {
                !self.leaves(step, Exit::Jump(row), *to) || !self.path.contains(to)
            }
            (Flaw::LeadsToPassed { step: to }, Passage::OptionTo { step, option }) => {
                let StepKind::Choice { options } = &self.procedure.steps[step].kind else {
                    return false;
                };
                let chosen = Answer::Choice(options[option].id.clone());
                let is_chosen = self.answers.get(&self.procedure.steps[step].id) == Some(&chosen);
                let goes = is_chosen && self.leaves(step, Exit::Option, *to);
                !goes || !self.path.contains(to)
            }
            // That is so on some way, which need not be this one.
            (Flaw::DeniesUnasked { .. }, _) => true,
            (Flaw::UnknownUntreated, _) => {
                passage.step().is_some_and(|step| !self.is_unsure(step) || !self.depends_on(step))
            }
            // Nothing invented asks for too much; and the other parts have no such flaw.
            _ => false,
        }
    }

    /// Says whether a step is left so, and to there.
    fn leaves(&self, step: usize, exit: Exit, to: usize) -> bool {
        let place = self.path.iter().position(|at| *at == step);
        place.and_then(|it| self.exit(it)) == Some((exit, to))
    }

    fn is_unsure(&self, step: usize) -> bool {
        let unsure = ["u", "unknown"].map(|word| Answer::Choice(Id::new(word).unwrap()));
        let end = Point(self, self.path.len());
        let answer = end.answer(step);
        matches!(answer, Supposed::Answer(it) if *it == Answer::Unknown || unsure.contains(it))
    }

    /// Says whether something holds at the end that hangs on this step alone. Papers aside: they are
    /// treated where nothing is known.
    fn depends_on(&self, step: usize) -> bool {
        let is_alone = |condition: &Condition| {
            let subjects = condition.subjects();
            subjects.iter().all(|it| matches!(it, Subject::Step { at, .. } if *at == step))
        };
        let all = conditions(self.procedure).into_iter();
        let told = all.filter(|(at, it)| !matches!(at, Passage::ItemWhen { .. }) && is_alone(it));
        let end = self.path.len();
        told.into_iter().any(|(at, _)| self.truth(at, end).holds())
    }
}

/// Says whether neither the day nor a dated number makes a difference.
fn is_timeless(procedure: &Procedure) -> bool {
    let parts = conditions(procedure).into_iter().flat_map(|(_, it)| it.parts());
    let mut constants = parts.flat_map(Condition::constants);
    !constants.any(|it| matches!(it, Constant::Date(_) | Constant::Value(_)))
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
    fn every_way_is_walked_by_the_answers_it_comes_with(seeds in seeds(), day in days()) {
        let procedure = procedure(&seeds);
        with_setting(day, |setting| {
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
        day in days(),
        known in any::<u8>(),
        picks in vec(vec(any::<u8>(), 1..12), 20),
    ) {
        let procedure = procedure(&seeds);
        let known = fact(known);
        with_setting(day, |setting| {
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
        day in days(),
        picks in vec(vec(any::<u8>(), 1..12), 30),
    ) {
        let procedure = procedure(&seeds);
        with_setting(day, |setting| {
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
    fn what_is_told_at_the_start_covers_every_way(seeds in seeds(), day in days()) {
        let procedure = procedure(&seeds);
        with_setting(day, |setting| {
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
        day in days(),
        picks in vec(vec(any::<u8>(), 1..12), 20),
    ) {
        let procedure = procedure(&seeds);
        with_setting(day, |setting| {
            for judge in [Logic::of, Logic::of_groups, Logic::of_each] {
                let decided = judge(&procedure, setting).findings.into_iter();
                let decided = decided.filter(|it| it.certainty == Certainty::Decided);
                for finding in decided {
                    for picks in &picks {
                        let walk = Walked::by(&procedure, fact(picks[0]), setting, picks);
                        prop_assert!(walk.agrees(&finding), "{finding:?} {:?}", walk.path);
                    }
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn where_everything_was_judged_together_nothing_is_missed(seeds in seeds(), day in days()) {
        let procedure = procedure(&seeds);
        with_setting(day, |setting| {
            let logic = Logic::of(&procedure, setting);
            let ways = Ways::of(&procedure, setting, 20_000);
            if !logic.is_whole || !is_timeless(&procedure) || ways.iter().nth(20_000).is_some() {
                return Ok(());
            }
            let ways: Vec<_> = ways.iter().map(|it| Walked::of(&procedure, setting, it)).collect();
            if logic.findings.is_empty() {
                let shown: BTreeSet<usize> = ways.iter().flat_map(|it| it.path.clone()).collect();
                prop_assert_eq!(shown.len(), procedure.steps.len());
            }
            for finding in logic.findings {
                let Flaw::DeniesUnasked { step } = finding.flaw else { continue };
                prop_assert!(ways.iter().any(|it| !it.path.contains(&step)), "{finding:?}");
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
        with_setting((date(2026, 12, 1), 3), |setting| {
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
