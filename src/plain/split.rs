//! Takes a text apart.

use std::ops::Range;

use super::{
    letters::{is_closing, is_end, is_opening, is_space, small},
    prose::{Sentence, Word},
};

/// What ends with a point and does not end a sentence.
const SHORTENED: &[&str] = &[
    "m", "mm", "mme", "mlle", "dr", "me", "st", "ste", "av", "bd", "art", "cf", "ex", "env", "max",
    "min", "tél", "tel", "n", "p", "no", "mr", "mrs", "ms", "e.g", "i.e", "approx", "vs",
];

/// Returns the sentences of a text: lines end them, and so do `.`, `!`, `?` and `…`.
pub(super) fn sentences(text: &str) -> Vec<Sentence> {
    let mut all = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        of_line(text, start..start + line.len(), &mut all);
        start += line.len() + 1;
    }
    all
}

fn of_line(text: &str, line: Range<usize>, all: &mut Vec<Sentence>) {
    let whole = trimmed(text, line);
    let bullet = ["- ", "• ", "– "].iter().find(|it| text[whole.clone()].starts_with(**it));
    let mut rest = trimmed(text, whole.start + bullet.map_or(0, |it| it.len())..whole.end);
    let mut starts_a_line = true;
    while !rest.is_empty() {
        let end = rest.start + end_of_the_first(&text[rest.clone()]);
        let at = trimmed(text, rest.start..end);
        let words = words(text, &at);
        if !words.is_empty() {
            all.push(Sentence { at, words, starts_a_line, is_bullet: bullet.is_some() });
            starts_a_line = false;
        }
        rest = trimmed(text, end..rest.end);
    }
}

/// Returns where the first sentence of a line ends.
fn end_of_the_first(line: &str) -> usize {
    let mut letters = line.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, letter)) = letters.next() {
        let more = letters.peek().is_some_and(|(_, next)| is_end(*next));
        if is_end(letter) && !more && !is_opening(before) && !is_shortened(&line[..at], letter) {
            let end = at + letter.len_utf8();
            let closed = end + closing(&line[end..]);
            if line[closed..].chars().next().is_none_or(is_space) {
                return closed;
            }
        }
        if !is_space(letter) {
            before = letter;
        }
    }
    line.len()
}

/// Returns how many bytes close quotes or brackets after the end of a sentence.
fn closing(rest: &str) -> usize {
    let mut end = 0;
    for (at, letter) in rest.char_indices() {
        if is_closing(letter) {
            end = at + letter.len_utf8();
        } else if !is_space(letter) {
            break;
        }
    }
    end
}

fn is_shortened(before: &str, letter: char) -> bool {
    let word = before.rsplit(|it| is_space(it) || is_opening(it)).next().unwrap_or_default();
    letter == '.' && SHORTENED.contains(&small(word).as_str())
}

fn words(text: &str, at: &Range<usize>) -> Vec<Word> {
    let mut all: Vec<Word> = Vec::new();
    let mut start = at.start;
    for piece in text[at.clone()].split_inclusive(is_space) {
        let core = core(text, start..start + piece.len());
        start += piece.len();
        if core.is_empty() {
            continue;
        }
        let word = Word { small: small(&text[core.clone()]), at: core };
        match all.last_mut().filter(|last| is_a_group(text, last, &word)) {
            Some(last) => {
                last.at.end = word.at.end;
                last.small = small(&text[last.at.clone()]);
            }
            None => all.push(word),
        }
    }
    all
}

/// Tells whether digits go on the number before them: `0 805 805 817`, `34 00`.
fn is_a_group(text: &str, last: &Word, next: &Word) -> bool {
    let digits =
        |it: &Range<usize>| text[it.clone()].chars().all(|it| it.is_ascii_digit() || is_space(it));
    let between = &text[last.at.end..next.at.start];
    digits(&last.at) && digits(&next.at) && between.chars().all(is_space)
}

/// Returns a word without the signs around it; nothing where it is made of signs alone.
fn core(text: &str, at: Range<usize>) -> Range<usize> {
    let piece = &text[at.clone()];
    let inner = |it: char| it.is_alphanumeric();
    let Some(first) = piece.find(inner) else { return at.start..at.start };
    let last = piece.rfind(inner).unwrap_or(first);
    let end = last + piece[last..].chars().next().map_or(0, char::len_utf8);
    // A bracket inside a word is a part of it: "inscrit(e)".
    let rest = &piece[end..];
    let closed = rest.starts_with(')') && piece[first..end].contains('(');
    at.start + first..at.start + end + usize::from(closed)
}

/// Returns what stands in quotes, quotes included.
pub(super) fn quotes(text: &str) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut open = None;
    for (at, letter) in text.char_indices() {
        match letter {
            '«' | '“' => open = open.or(Some(at)),
            '»' | '”' => all.extend(open.take().map(|start| start..at + letter.len_utf8())),
            _ => {}
        }
    }
    all
}

fn trimmed(text: &str, at: Range<usize>) -> Range<usize> {
    let inside = &text[at.clone()];
    let start = inside.len() - inside.trim_start_matches(is_space).len();
    let end = inside.trim_end_matches(is_space).len();
    at.start + start.min(end)..at.start + end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|it| &text[it.at]).collect()
    }

    fn counted(text: &str) -> Vec<usize> {
        sentences(text).iter().map(Sentence::length).collect()
    }

    #[test]
    fn sentences_end_at_their_signs_and_at_lines() {
        for (text, wanted) in [
            ("Un. Deux ! Trois ? Quatre…", vec!["Un.", "Deux !", "Trois ?", "Quatre…"]),
            ("Avec cette adresse :\n\n- Un.\n- Deux", vec!["Avec cette adresse :", "Un.", "Deux"]),
            ("Elle dit : « On vole. » Attention.", vec!["Elle dit : « On vole. »", "Attention."]),
            ("Des signes comme « ! ». Oui.", vec!["Des signes comme « ! ».", "Oui."]),
            ("Allez sur ants.gouv.fr. Payez.", vec!["Allez sur ants.gouv.fr.", "Payez."]),
            ("M. Martin et Mme. Roy", vec!["M. Martin et Mme. Roy"]),
            ("Il coûte 2.50 euros", vec!["Il coûte 2.50 euros"]),
            ("Quoi ?! Vite", vec!["Quoi ?!", "Vite"]),
            ("أين؟ هنا.", vec!["أين؟", "هنا."]),
            ("  \n - \n…", vec![]),
        ] {
            assert_eq!(split(text), wanted, "{text}");
        }
    }

    #[test]
    fn words_are_counted_as_people_count_them() {
        for (text, wanted) in [
            ("l’aide est gratuite", 3),
            ("Dites-le : c'est « vite ».", 3),
            ("Appelez le 0 805 805 817.", 3),
            ("Le 34\u{A0}00 répond", 3),
            ("Pourquoi\u{A0}?", 1),
            ("- jour / mois / année", 3),
            ("lea.martin@example.org", 1),
        ] {
            assert_eq!(counted(text), [wanted], "{text}");
        }
    }

    #[test]
    fn every_place_is_inside_the_text_and_in_order() {
        for text in ["« Où ? » (ici). L’été,\n- 12\u{A0}000 € ; fin", "", "»«", "a.\n\n\n- b"]
        {
            let mut last = 0;
            for word in sentences(text).iter().flat_map(|it| &it.words) {
                assert!(word.at.start >= last && text.get(word.at.clone()).is_some(), "{text}");
                last = word.at.end;
            }
        }
    }

    #[test]
    fn what_is_elided_is_not_the_word() {
        let bare = |text: &str| sentences(text)[0].words[0].bare().to_owned();
        assert_eq!(
            ["l'aide", "qu’il", "jusqu’ici", "aujourd’hui"].map(bare),
            ["aide", "il", "ici", "aujourd’hui"]
        );
    }

    #[test]
    fn a_bullet_and_the_second_sentence_of_a_line_are_known() {
        let all = sentences("- Un. Deux.\nTrois.");
        let told: Vec<_> = all.iter().map(|it| (it.is_bullet, it.starts_a_line)).collect();
        assert_eq!(told, [(true, true), (true, false), (false, true)]);
    }
}
