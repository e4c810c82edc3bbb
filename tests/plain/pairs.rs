//! Real simplifications: 370 fragments before and after an editor of Réfugiés.info.
//!
//! Not every "after" is easier: many explain what "before" only named, so they are longer and have
//! more hard words. What is asked of the score is that it hardly ever calls an "after" harder, far
//! more often easier, and that it does so with grades that are really given.

use std::{collections::BTreeMap, path::Path};

use guichet::{
    lang::Tag,
    plain::{Score, score},
};

/// The share of the pairs, in percent, that may be worse after than before.
const WORSE: f64 = 5.0;

/// The share of the fragments, in percent, from which on a grade counts as given.
const GIVEN: f64 = 5.0;

/// What a score says of the pairs.
#[derive(Default)]
struct Tally {
    pairs: usize,
    easier: usize,
    harder: usize,
    grades: BTreeMap<Score, usize>,
}

impl Tally {
    fn of(pairs: &[(String, String)], measure: &dyn Fn(&str) -> Option<Score>) -> Self {
        let mut tally = Self::default();
        for (before, after) in pairs {
            let (Some(before), Some(after)) = (measure(before), measure(after)) else { continue };
            tally.pairs += 1;
            tally.easier += usize::from(after > before);
            tally.harder += usize::from(after < before);
            for score in [before, after] {
                *tally.grades.entry(score).or_default() += 1;
            }
        }
        tally
    }

    fn share(&self, count: usize) -> f64 {
        percent(count, self.pairs)
    }

    /// Returns the grades that are given to more than a few fragments.
    fn given(&self) -> usize {
        self.grades.values().filter(|it| percent(**it, 2 * self.pairs) >= GIVEN).count()
    }

    /// Tells whether the score can tell: "after" is not worse on 95 % of the pairs, without any
    /// margin; it is three times as often better; and three grades at least are really given.
    fn can_tell(&self) -> bool {
        self.share(self.harder) <= WORSE && self.easier >= 3 * self.harder && self.given() >= 3
    }

    fn told(&self) -> String {
        let grade = |(score, count): (&Score, &usize)| {
            format!("{} {:.1} %", score.letter(), percent(*count, 2 * self.pairs))
        };
        let grades: Vec<String> = self.grades.iter().rev().map(grade).collect();
        format!(
            "{} pairs: after is better in {:.1} %, worse in {:.1} % ({} pairs); grades: {}",
            self.pairs,
            self.share(self.easier),
            self.share(self.harder),
            self.harder,
            grades.join(", "),
        )
    }
}

pub(crate) fn percent(count: usize, all: usize) -> f64 {
    let number = |it: usize| f64::from(u32::try_from(it).unwrap());
    100.0 * number(count) / number(all)
}

fn french(text: &str) -> Option<Score> {
    score(text, &Tag::default())
}

#[test]
fn real_simplifications_are_not_worse_on_95_percent_of_the_pairs_and_often_better() {
    let pairs = pairs();
    let tally = Tally::of(&pairs, &french);
    println!("{}", tally.told());
    assert_eq!(tally.pairs, pairs.len(), "some pairs could not be scored");
    assert!(tally.share(tally.harder) <= WORSE, "{}", tally.told());
    assert!(tally.can_tell(), "{}", tally.told());
}

#[test]
fn the_same_holds_where_each_pair_counts_once() {
    let mut pairs = pairs();
    pairs.sort();
    pairs.dedup();
    let tally = Tally::of(&pairs, &french);
    println!("each once: {}", tally.told());
    assert!(tally.share(tally.harder) <= WORSE, "{}", tally.told());
    assert!(2 * tally.harder <= tally.easier, "{}", tally.told());
}

#[test]
fn a_score_that_says_nothing_would_not_pass() {
    let pairs = pairs();
    assert!(!Tally::of(&pairs, &|_| Some(Score::Clear)).can_tell());
    let nearly_the_same = |text: &str| {
        let rare = text.len().is_multiple_of(97);
        Some(if rare { Score::Hard } else { Score::Clear })
    };
    assert!(!Tally::of(&pairs, &nearly_the_same).can_tell());
    let by_length = |text: &str| Some(Score::ALL[text.len() % Score::ALL.len()]);
    assert!(!Tally::of(&pairs, &by_length).can_tell());
}

#[test]
fn pairs_that_are_turned_round_would_not_pass() {
    let pairs = pairs();
    let turned: Vec<_> = pairs.into_iter().map(|(before, after)| (after, before)).collect();
    let tally = Tally::of(&turned, &french);
    println!("turned round: {}", tally.told());
    assert!(!tally.can_tell() && tally.share(tally.harder) > 2.0 * WORSE);
}

fn pairs() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(root.join("tests/data/simplifier/pairs.csv")).unwrap();
    let rows = reader.records().map(|row| row.unwrap());
    rows.map(|row| (row[0].to_owned(), row[1].to_owned())).collect()
}
