//! "Did you mean …?": the known word closest to a mistyped one.

use std::collections::BTreeSet;

use crate::problem::Note;

/// Words longer than this are not compared.
const LONGEST: usize = 64;

/// Says what to write instead of a word that is not known: the nearest one, or all if they are few.
pub(crate) fn instead<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Note {
    let mut seen = BTreeSet::new();
    let known: Vec<&str> = known.into_iter().filter(|it| seen.insert(*it)).collect();
    if let Some(near) = nearest(word, &known) {
        return did_you_mean(near);
    }
    match known.as_slice() {
        [] => Note::new("hint-remove"),
        [only] => Note::new("hint-only-known").with("word", only),
        few if few.len() <= 12 => one_of(few),
        _ => Note::new("hint-look"),
    }
}

/// Lists what can be written.
pub(crate) fn one_of(words: &[&str]) -> Note {
    Note::new("hint-one-of").list("words", words.iter().copied())
}

/// Asks whether another word was meant.
pub(crate) fn did_you_mean(word: &str) -> Note {
    Note::new("hint-did-you-mean").with("word", word)
}

/// Returns the known word that is a slip of the fingers away, if one is.
pub(crate) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let slips = |it: &str| (word.chars().count().max(it.chars().count()) / 3).clamp(1, 3);
    known
        .iter()
        .map(|it| (distance(word, it), *it))
        .filter(|(far, it)| *far <= slips(it))
        .min_by_key(|(far, _)| *far)
        .map(|(_, it)| it)
}

/// Counts the letters to add, drop, change or swap (optimal string alignment).
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len() > LONGEST || other.len() > LONGEST {
        return usize::MAX;
    }
    let mut older = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for row in 1..=one.len() {
        let mut this = vec![row];
        for column in 1..=other.len() {
            let change = usize::from(one[row - 1] != other[column - 1]);
            let mut least =
                (above[column] + 1).min(this[column - 1] + 1).min(above[column - 1] + change);
            let swapped = row > 1
                && column > 1
                && one[row - 1] == other[column - 2]
                && one[row - 2] == other[column - 1];
            if swapped {
                let before: &Vec<usize> = &older;
                least = least.min(before[column - 2] + 1);
            }
            this.push(least);
        }
        older = std::mem::replace(&mut above, this);
    }
    above[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Tongue;

    fn said(word: &str, known: &[&str]) -> String {
        instead(word, known.iter().copied()).told(Tongue::English)
    }

    #[test]
    fn a_slip_of_the_fingers_is_recognised() {
        let known = ["deposit", "proof", "end"];
        for (word, meant) in
            [("depot", "deposit"), ("porof", "proof"), ("edn", "end"), ("prof", "proof")]
        {
            assert_eq!(said(word, &known), format!("did you mean \"{meant}\"?"), "{word}");
        }
    }

    #[test]
    fn another_word_is_not_taken_for_a_slip() {
        assert_eq!(said("car", &["house", "boat"]), "write one of \"house\", \"boat\"");
        assert_eq!(said("car", &["a-b", "c-d", "a-b"]), "write one of \"a-b\", \"c-d\"");
        assert_eq!(said("car", &["house"]), "only \"house\" is known");
        assert_eq!(said("car", &[]), "remove it");
    }
}
