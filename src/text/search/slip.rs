//! Slips of the fingers: a letter too many, too few, wrong, or two swapped.

/// From this many letters on, the beginning of a longer word may hold a slip too.
const BEGINNING: usize = 5;

/// Tells whether a typed word is a word, or begins one, but for one slip in 4 to 7 letters or two
/// in more. Shorter words must be right.
pub(super) fn is_near(typed: &str, word: &str) -> bool {
    let (typed, word): (Vec<char>, Vec<char>) = (typed.chars().collect(), word.chars().collect());
    let slips = match typed.len() {
        0..4 => return false,
        4..8 => 1,
        _ => 2,
    };
    let distances = distances(&typed, &word);
    let whole = distances.last().is_some_and(|distance| *distance <= slips);
    let begins = typed.len() >= BEGINNING && distances.iter().any(|distance| *distance <= slips);
    whole || begins
}

/// Counts the slips from a typed word to every beginning of a word (optimal string alignment).
fn distances(typed: &[char], word: &[char]) -> Vec<usize> {
    let mut before = vec![];
    let mut row: Vec<usize> = (0..=word.len()).collect();
    for (line, letter) in typed.iter().enumerate() {
        let mut next = vec![line + 1];
        for (column, other) in word.iter().enumerate() {
            let changed = row[column] + usize::from(letter != other);
            let mut least = changed.min(row[column + 1] + 1).min(next[column] + 1);
            let swapped =
                line > 0 && column > 0 && typed[line - 1] == *other && word[column - 1] == *letter;
            if swapped {
                let before: &[usize] = &before;
                least = least.min(before[column - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_forgiven_by_length() {
        for (typed, word, near) in [
            ("caf", "cap", false),
            ("loyr", "loyer", true),
            ("lyoer", "loyer", true),
            ("loyeer", "loyer", true),
            ("lpyet", "loyer", false),
            ("pasport", "passeport", false),
            ("passport", "passeport", true),
            ("prefecturre", "prefecture", true),
            ("perfectrue", "prefecture", true),
            ("lgoem", "logement", true),
            ("lgoe", "logement", false),
            ("", "loyer", false),
            ("loyer", "", false),
        ] {
            assert_eq!(is_near(typed, word), near, "{typed} {word}");
        }
    }
}
