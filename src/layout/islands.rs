//! Islands: stretches of numbers, addresses and codes that are read from left to right, whatever
//! surrounds them.
//!
//! Without isolates, `الرقم 01 42 34 50` is shown as `50 34 42 01`: a wrong telephone number.

mod words;

use std::{borrow::Cow, ops::Range};

use super::letters::read;
use words::{Kind, Word, words};

/// Opens an isolate read from left to right (LRI).
pub(super) const FIRST: char = '\u{2066}';
/// Closes an isolate (PDI).
pub(super) const LAST: char = '\u{2069}';
/// Opens an isolate that is read as its first letter says (FSI).
const FIRST_STRONG: char = '\u{2068}';

/// Puts groups of digits, signed numbers, telephone numbers, e-mail and web addresses and other
/// codes in isolates. One that is already alone in an isolate is left as it is.
///
/// [`lay_out`](super::lay_out) does so by itself; this is for texts that go elsewhere.
pub fn isolate(text: &str) -> Cow<'_, str> {
    let cuts: Vec<Range<usize>> =
        places(text).into_iter().filter(|place| !is_isolated(text, place)).collect();
    if cuts.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut result = String::with_capacity(text.len() + 6 * cuts.len());
    let mut done = 0;
    for cut in cuts {
        result.push_str(&text[done..cut.start]);
        result.push(FIRST);
        result.push_str(&text[cut.clone()]);
        result.push(LAST);
        done = cut.end;
    }
    result.push_str(&text[done..]);
    Cow::Owned(result)
}

/// Returns the bytes of every stretch that must be read from left to right as a whole.
///
/// Words of letters need no help, nor does a number alone: the algorithm reads them rightly. A
/// number next to Latin words belongs with them (`12 rue de la Paix`).
pub(super) fn islands(text: &str) -> Vec<Range<usize>> {
    let stretches = grouped(text, |left, gap, right| match gap {
        ", " => left.kind.has_letters() || starts_small(&text[right.range.clone()]),
        _ => is_one_space(gap),
    });
    let needs_help = |stretch: &&[Word]| match stretch {
        [alone] => alone.kind.needs_help(),
        many => many[0].kind == Kind::Number || many.iter().any(|word| word.kind.needs_help()),
    };
    spans(&stretches, needs_help)
}

/// Returns the bytes of every number in groups, address or code: a line should not break in it.
pub(super) fn unbroken(text: &str) -> Vec<Range<usize>> {
    let both_figures = |left: &Word, gap: &str, right: &Word| {
        !left.kind.has_letters() && !right.kind.has_letters() && is_one_space(gap)
    };
    let groups = grouped(text, both_figures);
    spans(&groups, |group| group.len() > 1 || group[0].kind.needs_help())
}

/// Groups words as long as `joined` says so of two neighbours and what stands between them.
fn grouped(text: &str, joined: impl Fn(&Word, &str, &Word) -> bool) -> Vec<Vec<Word>> {
    let mut groups: Vec<Vec<Word>> = Vec::new();
    for word in words(text) {
        let before = groups.last_mut().filter(|group| {
            group.last().is_some_and(|it| joined(it, &text[it.range.end..word.range.start], &word))
        });
        match before {
            Some(group) => group.push(word),
            None => groups.push(vec![word]),
        }
    }
    groups
}

fn spans(groups: &[Vec<Word>], wanted: impl Fn(&&[Word]) -> bool) -> Vec<Range<usize>> {
    let groups = groups.iter().map(Vec::as_slice).filter(wanted);
    groups.map(|group| group[0].range.start..group[group.len() - 1].range.end).collect()
}

fn starts_small(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_lowercase)
}

fn is_one_space(gap: &str) -> bool {
    let mut inside = gap.chars();
    inside.next().is_some_and(char::is_whitespace) && inside.next().is_none()
}

/// Returns the islands of a text that may hold glossary marks.
fn places(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for paragraph in read(text).paragraphs {
        let letters = paragraph.letters;
        let seen: String = letters.iter().map(|letter| letter.character).collect();
        let starts: Vec<usize> = seen.char_indices().map(|it| it.0).collect();
        for island in islands(&seen) {
            let first = starts.partition_point(|start| *start < island.start);
            let after = starts.partition_point(|start| *start < island.end);
            found.push(letters[first].source.start..letters[after - 1].source.end);
        }
    }
    found
}

fn is_isolated(text: &str, place: &Range<usize>) -> bool {
    let opened = text[..place.start].ends_with([FIRST, FIRST_STRONG]);
    opened && text[place.end..].starts_with(LAST)
}
