//! Real simplifications: 370 fragments before and after an editor of Réfugiés.info.
//!
//! Not every "after" is easier: many explain what "before" only named, so they are longer and have
//! more hard words. What is asked of the score is that it seldom calls an "after" clearly harder,
//! and much more often clearly easier.

use std::path::Path;

use guichet::{
    lang::Tag,
    plain::{Score, score},
};

/// What a score says of the pairs.
#[derive(Default)]
struct Tally {
    pairs: usize,
    easier: usize,
    harder: usize,
    clearly_easier: usize,
    clearly_harder: usize,
}

impl Tally {
    fn of(pairs: &[(String, String)], measure: &dyn Fn(&str) -> Option<Score>) -> Self {
        let mut tally = Self::default();
        for (before, after) in pairs {
            let (Some(before), Some(after)) = (measure(before), measure(after)) else { continue };
            tally.pairs += 1;
            tally.easier += usize::from(after > before);
            tally.harder += usize::from(after < before);
            tally.clearly_easier += usize::from(before.is_clearly_below(after));
            tally.clearly_harder += usize::from(after.is_clearly_below(before));
        }
        tally
    }

    fn share(&self, count: usize) -> f64 {
        let number = |it: usize| f64::from(u32::try_from(it).unwrap());
        100.0 * number(count) / number(self.pairs)
    }

    /// Tells whether the score can tell: it seldom errs clearly, and is right far more often.
    fn can_tell(&self) -> bool {
        self.share(self.clearly_harder) <= 5.0
            && self.clearly_easier >= 3 * self.clearly_harder.max(1)
            && self.share(self.easier) >= 35.0
            && self.easier > self.harder
    }
}

#[test]
fn real_simplifications_are_seldom_called_clearly_harder() {
    let Some(pairs) = pairs() else { return };
    let tally = Tally::of(&pairs, &|text| score(text, &Tag::default()));
    println!(
        "{} pairs: after is easier in {:.1} %, harder in {:.1} %; clearly easier in {:.1} %, clearly harder in {:.1} %",
        tally.pairs,
        tally.share(tally.easier),
        tally.share(tally.harder),
        tally.share(tally.clearly_easier),
        tally.share(tally.clearly_harder),
    );
    assert!(tally.pairs >= 365, "only {} pairs could be scored", tally.pairs);
    assert!(tally.can_tell());
}

#[test]
fn a_score_that_says_nothing_would_not_pass() {
    let Some(pairs) = pairs() else { return };
    let same = score("Vous demandez un logement.", &Tag::default());
    assert!(!Tally::of(&pairs, &|_| same).can_tell());
    let by_length = |text: &str| {
        let words = if text.len().is_multiple_of(2) {
            "Vous venez."
        } else {
            "Vous venez, ou non, et non."
        };
        score(words, &Tag::default())
    };
    assert!(!Tally::of(&pairs, &by_length).can_tell());
}

fn pairs() -> Option<Vec<(String, String)>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/data/easy-text/simplifier_annotated_pairs.csv");
    let Ok(mut reader) = csv::Reader::from_path(file) else {
        println!("skipped: the pairs of real simplifications are not here");
        return None;
    };
    let rows = reader.records().map(|row| row.unwrap());
    Some(rows.map(|row| (row[0].to_owned(), row[1].to_owned())).collect())
}
