//! What may change though no visitor changes it: the day, and the dated numbers.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{
    Setting,
    reading::{Variable, atoms, reads_step},
    watch::Watch,
};
use crate::procedure::{
    DateBound, Name, Procedure, StepKind,
    condition::{Condition, Constant, Subject},
    values::Quantity,
};

/// More worlds than these are not walked one by one.
const MOST: usize = 1_000;

/// A day, and the dated numbers on it.
#[derive(Clone, Debug)]
pub(super) struct World {
    pub(super) today: Date,
    numbers: BTreeMap<Name, Option<i64>>,
}

/// The worlds to tell apart.
pub(super) struct Worlds {
    pub(super) list: Vec<World>,
    /// Whether nothing in the procedure can tell any other world from all of these.
    pub(super) are_all: bool,
}

impl World {
    /// Returns the world of a day, as the pack has it.
    pub(super) fn of(procedure: &Procedure, watches: &[&Watch<'_>], setting: &Setting<'_>) -> Self {
        let numbers = names(procedure, watches).into_iter().map(|name| {
            let number = current(&name, setting);
            (name, number)
        });
        Self { today: setting.today, numbers: numbers.collect() }
    }

    /// Returns a dated number; none once it has expired.
    pub(super) fn number(&self, name: &Name) -> Option<i64> {
        self.numbers.get(name).copied().flatten()
    }
}

impl Worlds {
    /// Returns the worlds that some conditions, and the bounds of what is remembered, tell apart: a
    /// number may be changed and may expire, and days go by.
    pub(super) fn of(
        procedure: &Procedure,
        watches: &[&Watch<'_>],
        remembered: &BTreeSet<Variable>,
        setting: &Setting<'_>,
    ) -> Self {
        let days = days(procedure, watches, remembered, setting.today);
        let names = names(procedure, watches);
        let mut combinations: Vec<BTreeMap<Name, Option<i64>>> = vec![BTreeMap::new()];
        let mut are_all = names.len() <= 2; // the order of three in one gap is not told apart
        for name in names {
            let numbers = numbers(&name, procedure, watches, setting);
            let with = |one: &BTreeMap<Name, Option<i64>>, number| {
                let mut one = one.clone();
                one.insert(name.clone(), number);
                one
            };
            combinations = combinations
                .iter()
                .flat_map(|one| numbers.iter().map(|number| with(one, *number)))
                .collect();
            are_all &= combinations.len() <= MOST;
            combinations.truncate(MOST);
        }
        let world = |today, numbers: &BTreeMap<Name, Option<i64>>| World {
            today,
            numbers: numbers.clone(),
        };
        let mut list: Vec<World> = days
            .iter()
            .flat_map(|today| combinations.iter().map(move |it| world(*today, it)))
            .collect();
        are_all &= list.len() <= MOST;
        list.truncate(MOST);
        Self { list, are_all }
    }
}

fn current(name: &Name, setting: &Setting<'_>) -> Option<i64> {
    match setting.values.current(name, setting.today)?.is {
        Quantity::Number(number) => Some(number),
        _ => None,
    }
}

fn comparisons<'a>(procedure: &'a Procedure, watches: &'a [&Watch<'_>]) -> Vec<&'a Condition> {
    watches.iter().flat_map(|watch| atoms(procedure, watch.condition)).collect()
}

/// Returns the dated numbers that are compared with answers.
fn names(procedure: &Procedure, watches: &[&Watch<'_>]) -> BTreeSet<Name> {
    let all = comparisons(procedure, watches).into_iter().flat_map(Condition::constants);
    all.filter_map(|it| if let Constant::Value(name) = it { Some(name.clone()) } else { None })
        .collect()
}

/// Returns the numbers that a dated number may be, as far as anything tells them apart.
fn numbers(
    name: &Name,
    procedure: &Procedure,
    watches: &[&Watch<'_>],
    setting: &Setting<'_>,
) -> BTreeSet<Option<i64>> {
    let own = Constant::Value(name.clone());
    let all = comparisons(procedure, watches);
    let subjects: BTreeSet<&Subject> = all
        .iter()
        .filter(|it| it.constants().contains(&own))
        .filter_map(|it| it.subject())
        .collect();
    let beside = all.iter().filter(|it| it.subject().is_some_and(|it| subjects.contains(it)));
    let mut marks: BTreeSet<i64> = beside
        .flat_map(|it| it.constants())
        .filter_map(|it| if let Constant::Number(number) = it { Some(*number) } else { None })
        .collect();
    for (at, step) in procedure.steps.iter().enumerate() {
        if let StepKind::Number { min, max, .. } = step.kind
            && all.iter().any(|it| it.constants().contains(&own) && reads_step(procedure, it, at))
        {
            marks.extend([min, max].into_iter().flatten());
        }
    }
    marks.extend(current(name, setting));
    let around = marks.iter().flat_map(|it| [it - 1, *it, it + 1]);
    let beyond = [marks.first().map(|it| it - 10), marks.last().map(|it| it + 10), Some(0)];
    around.chain(beyond.into_iter().flatten()).map(Some).chain([None]).collect()
}

/// Returns the days to tell apart: today alone where nothing hangs on the day.
fn days(
    procedure: &Procedure,
    watches: &[&Watch<'_>],
    remembered: &BTreeSet<Variable>,
    today: Date,
) -> Vec<Date> {
    let mut bounds: Vec<DateBound> = comparisons(procedure, watches)
        .into_iter()
        .flat_map(Condition::constants)
        .filter_map(|it| if let Constant::Date(bound) = it { Some(bound.clone()) } else { None })
        .collect();
    for (at, step) in procedure.steps.iter().enumerate() {
        if let StepKind::Date { min, max, .. } = &step.kind
            && remembered.contains(&Variable::Step(at))
        {
            bounds.extend([min, max].into_iter().flatten().cloned());
        }
    }
    told_apart(&bounds, today)
}

/// Returns days such that these bounds lie to each other on any day as they do on one of them.
fn told_apart(bounds: &[DateBound], today: Date) -> Vec<Date> {
    let moving: Vec<&DateBound> =
        bounds.iter().filter(|it| matches!(it, DateBound::FromToday { .. })).collect();
    let fixed =
        bounds.iter().filter_map(|it| if let DateBound::Day(day) = it { Some(*day) } else { None });
    let meetings = fixed.flat_map(|day| moving.iter().filter_map(move |it| back(it).on(day)));
    // The end of a month is clamped, so the way back may miss by three days. Beside days, months
    // and years are of many lengths: until 2100, four years have them all.
    let reach = if mixes_months_and_days(&moving) { 4 * 366 } else { 7 };
    let days: BTreeSet<Date> = meetings.chain([today]).flat_map(|it| around(it, reach)).collect();
    let mut seen = BTreeSet::new();
    [today].into_iter().chain(days).filter(|it| seen.insert(order(bounds, *it))).collect()
}

/// Returns how some bounds lie to each other on a day: in which order, and whether none, one or
/// more days lie from each to the next. Comparing tells nothing else of them.
fn order(bounds: &[DateBound], today: Date) -> Vec<(i32, usize)> {
    let days = bounds.iter().enumerate().filter_map(|(bound, it)| Some((it.on(today)?, bound)));
    let mut days: Vec<(Date, usize)> = days.collect();
    days.sort_unstable();
    let (mut last, mut place) = (None, 0);
    let placed = days.into_iter().map(|(day, bound)| {
        place += last.replace(day).map_or(0, |last: Date| (day - last).get_days().min(2));
        (place, bound)
    });
    placed.collect()
}

/// Returns the same length of time the other way.
fn back(bound: &DateBound) -> DateBound {
    match *bound {
        DateBound::Day(day) => DateBound::Day(day),
        DateBound::FromToday { years, months, days } => {
            DateBound::FromToday { years: -years, months: -months, days: -days }
        }
    }
}

fn around(day: Date, reach: i32) -> impl Iterator<Item = Date> {
    (-reach..=reach)
        .filter_map(move |days| DateBound::FromToday { years: 0, months: 0, days }.on(day))
}

fn mixes_months_and_days(moving: &[&DateBound]) -> bool {
    let has = |counts: fn(&DateBound) -> bool| moving.iter().any(|it| counts(it));
    has(|it| matches!(it, DateBound::FromToday { days, .. } if *days != 0))
        && has(
            |it| matches!(it, DateBound::FromToday { years, months, .. } if *years != 0 || *months != 0),
        )
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_day_of_ten_years_is_like_one_that_is_looked_at() {
        for texts in [
            &["today - 90 days", "today - 3 months"][..],
            &["today - 150 days", "today - 5 months", "today - 1 month"],
            &["today - 1 month + 30 days", "today", "today + 2 months - 61 days"],
            &["today - 18 years", "today - 6574 days", "today + 1 week"],
            &["2030-01-01", "today - 90 days", "today - 3 months"],
            &["2027-02-28", "today - 1 month"],
            &["2027-03-01", "2028-02-29", "today + 1 month", "today - 1 year"],
            &["2027-06-30", "today"],
        ] {
            let bounds: Vec<DateBound> =
                texts.iter().map(|it| DateBound::read(it).unwrap()).collect();
            let found = told_apart(&bounds, date(2026, 12, 1));
            let known: BTreeSet<_> = found.iter().map(|it| order(&bounds, *it)).collect();
            for day in date(2024, 1, 1).series(jiff::Span::new().days(1)).take(3653) {
                assert!(known.contains(&order(&bounds, day)), "{texts:?} on {day}");
            }
            assert!(found.len() < 40, "{texts:?}: {} days", found.len());
        }
    }
}
