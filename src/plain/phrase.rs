//! Looks for phrases of a list.

use std::ops::Range;

use super::prose::{Prose, Sentence, Word};

/// A phrase that was found: where, and as it is listed.
pub(super) struct Found {
    pub(super) at: Range<usize>,
    pub(super) phrase: &'static str,
}

/// Returns where phrases of a list stand in a text. `*` ends a word that may go on: `illettr*`.
pub(super) fn find(prose: &Prose, list: &[&'static str]) -> Vec<Found> {
    prose.sentences.iter().flat_map(|sentence| find_in(sentence, list)).collect()
}

/// Returns where phrases of a list stand in a sentence.
pub(super) fn find_in(sentence: &Sentence, list: &[&'static str]) -> Vec<Found> {
    let mut found = Vec::new();
    for at in 0..sentence.words.len() {
        let bare = sentence.words[at].bare();
        let longest = list
            .iter()
            .filter_map(|phrase| Some((length_of(&sentence.words[at..], bare, phrase)?, *phrase)))
            .max_by_key(|(length, _)| *length);
        if let Some((length, phrase)) = longest {
            let last = &sentence.words[at + length - 1];
            found.push(Found { at: sentence.words[at].at.start..last.at.end, phrase });
        }
    }
    found
}

/// Returns how many words a phrase takes at the start of others, of which the first may also be
/// meant without what is elided before it; nothing where it is not there.
fn length_of(words: &[Word], bare: &str, phrase: &str) -> Option<usize> {
    let mut length = 0;
    for part in phrase.split(' ') {
        let word = words.get(length)?;
        let same = matches(&word.small, part) || length == 0 && matches(bare, part);
        length = same.then_some(length + 1)?;
    }
    Some(length)
}

fn matches(word: &str, part: &str) -> bool {
    match part.strip_suffix('*') {
        Some(start) => word.starts_with(start),
        None => word == part,
    }
}

/// Tells whether a word is one of a list.
pub(super) fn is_one_of(word: &Word, list: &[&str]) -> bool {
    let bare = word.bare();
    list.iter().any(|part| matches(&word.small, part) || matches(bare, part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_phrase_of_whole_words_is_found() {
        let prose = Prose::new("L’erreur : vous avez oublié le code, mot de passe oublié.");
        let list = &["erreur", "vous avez oublié", "vous", "oubl*"];
        let found: Vec<_> = find(&prose, list)
            .into_iter()
            .map(|it| (prose.said(&it.at).to_owned(), it.phrase))
            .collect();
        assert_eq!(
            found,
            [
                ("L’erreur".to_owned(), "erreur"),
                ("vous avez oublié".to_owned(), "vous avez oublié"),
                ("oublié".to_owned(), "oubl*"),
                ("oublié".to_owned(), "oubl*"),
            ]
        );
    }
}
