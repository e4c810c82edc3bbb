//! What changed between two wordings, word by word.

/// A word of the two wordings: in the older, in the newer, in both with what white space each has.
#[derive(Clone, Copy)]
struct Word<'a> {
    older: Option<&'a str>,
    newer: Option<&'a str>,
}

/// Wordings of more words than this are shown as wholly changed: nobody reads such a difference.
const MOST: usize = 2000;

/// Returns the older and the newer wording with what differs between marks: `[-gone-]`, `[+new+]`.
pub(super) fn marked(older: &str, newer: &str) -> (String, String) {
    let all = compared(&words(older), &words(newer));
    let older = all.iter().map(|it| (it.older, it.newer.is_none()));
    let newer = all.iter().map(|it| (it.newer, it.older.is_none()));
    (side(older, ("[-", "-]")), side(newer, ("[+", "+]")))
}

/// Joins the words of one side; those that differ stand between marks, white space outside.
fn side<'a>(
    words: impl Iterator<Item = (Option<&'a str>, bool)>,
    (open, close): (&str, &str),
) -> String {
    let mut text = String::new();
    let mut inside = false;
    for (word, differs) in words.filter_map(|(word, differs)| Some((word?, differs))) {
        if differs != inside {
            let space = text.split_off(text.trim_end().len());
            text += if inside { close } else { "" };
            text += &space;
            text += if differs { open } else { "" };
            inside = differs;
        }
        text += word;
    }
    if inside { text + close } else { text }
}

/// Parts a wording into words, each with the white space after it.
fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

/// The longest common subsequence of the words, and what stands between.
fn compared<'a>(older: &[&'a str], newer: &[&'a str]) -> Vec<Word<'a>> {
    let gone = |word: &&'a str| Word { older: Some(word), newer: None };
    let new = |word: &&'a str| Word { older: None, newer: Some(word) };
    if older.len().max(newer.len()) > MOST {
        return older.iter().map(gone).chain(newer.iter().map(new)).collect();
    }
    let is_same = |row: usize, column: usize| older[row].trim_end() == newer[column].trim_end();
    let mut lengths = vec![vec![0_usize; newer.len() + 1]; older.len() + 1];
    for row in (0..older.len()).rev() {
        for column in (0..newer.len()).rev() {
            lengths[row][column] = if is_same(row, column) {
                lengths[row + 1][column + 1] + 1
            } else {
                lengths[row + 1][column].max(lengths[row][column + 1])
            };
        }
    }
    let (mut row, mut column, mut found) = (0, 0, Vec::new());
    while row < older.len() && column < newer.len() {
        if is_same(row, column) {
            found.push(Word { older: Some(older[row]), newer: Some(newer[column]) });
            (row, column) = (row + 1, column + 1);
        } else if lengths[row + 1][column] >= lengths[row][column + 1] {
            found.push(gone(&older[row]));
            row += 1;
        } else {
            found.push(new(&newer[column]));
            column += 1;
        }
    }
    found.extend(older[row..].iter().map(gone));
    found.extend(newer[column..].iter().map(new));
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_changed_stands_between_marks() {
        let (older, newer) = marked("Prenez une facture.", "Prenez deux factures avec vous.");
        assert_eq!(older, "Prenez [-une facture.-]");
        assert_eq!(newer, "Prenez [+deux factures avec vous.+]");
        let (older, newer) = marked("Il faut une photo ici.", "Il faut deux photos ici.\nDemain.");
        assert_eq!(older, "Il faut [-une photo-] ici.");
        assert_eq!(newer, "Il faut [+deux photos+] ici.\n[+Demain.+]");
    }

    #[test]
    fn nothing_is_marked_where_nothing_changed() {
        assert_eq!(marked("a b\nc", "a b\nc"), ("a b\nc".to_owned(), "a b\nc".to_owned()));
        assert_eq!(marked("", ""), (String::new(), String::new()));
    }

    proptest! {
        #[test]
        fn without_its_marks_each_side_is_what_it_was(older in "[ab c\n]{0,30}", newer in "[ab c\n]{0,30}") {
            let bare = |text: &str| text.replace("[-", "").replace("-]", "").replace("[+", "").replace("+]", "");
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            let (one, other) = marked(&older, &newer);
            prop_assert_eq!(words(&bare(&one)), words(&older));
            prop_assert_eq!(words(&bare(&other)), words(&newer));
        }
    }
}
