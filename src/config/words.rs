//! Texts of the file as they may be told, and what they were probably meant to be.

/// Returns what to do about a name that is none of these.
pub(super) fn instead(given: &str, known: &[&str]) -> String {
    let nearest = known.iter().min_by_key(|it| distance(given, it));
    match nearest.filter(|it| distance(given, it) <= 1 + it.len() / 4) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => format!("use one of `{}`, or remove it", known.join("`, `")),
    }
}

/// Returns the beginning of a text, without what could harm a terminal.
pub(super) fn shown(text: &str) -> String {
    text.chars().filter(|it| !is_hidden(*it)).take(40).collect()
}

/// Returns whether a character cannot be seen: such could change what a terminal does, or in
/// which order it shows a line.
pub(super) fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(letter, '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Returns how many letters must be inserted, removed or replaced to get from one to the other.
fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.chars().count()).collect();
    for (at, letter) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = at + 1;
        for (column, other) in to.chars().enumerate() {
            let replaced = diagonal + usize::from(letter != other);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_count_letters() {
        for (from, to, expected) in [
            ("", "", 0),
            ("idel", "idle", 2),
            ("ide", "idle", 1),
            ("", "name", 4),
            ("été", "ete", 2),
        ] {
            assert_eq!(distance(from, to), expected, "{from} {to}");
        }
    }

    #[test]
    fn a_near_name_is_proposed_and_a_far_one_is_not() {
        let known = ["idle", "countdown"];
        assert_eq!(instead("idel", &known), "did you mean `idle`?");
        assert_eq!(instead("pin", &known), "use one of `idle`, `countdown`, or remove it");
    }

    #[test]
    fn what_is_told_is_short_and_harmless() {
        assert_eq!(shown("\u{1b}[2Jpa\u{202e}ck"), "[2Jpack");
        assert_eq!(shown(&"x".repeat(99)).len(), 40);
    }
}
