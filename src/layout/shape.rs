//! Joins Arabic letters: each takes the form that its neighbours ask for, lam and alef become one.
//!
//! Some letters of Pashto and Sorani have no such forms in Unicode. They keep their base form, and
//! their neighbours join towards them all the same.

mod forms;

use icu_properties::{CodePointMapData, props::JoiningType};

use super::letters::Letter;
use forms::forms;

const LAM: char = '\u{644}';

/// Shapes the letters of a paragraph, in logical order. A lam-alef covers the bytes of both.
pub(super) fn shape(letters: Vec<Letter>) -> Vec<Letter> {
    if !letters.iter().any(|letter| forms(letter.character).is_some()) {
        return letters;
    }
    let types = CodePointMapData::<JoiningType>::new();
    let joining: Vec<JoiningType> = letters.iter().map(|it| types.get(it.character)).collect();
    // What joins looks through marks, so only the others are neighbours.
    let solid: Vec<usize> =
        (0..letters.len()).filter(|it| joining[*it] != JoiningType::Transparent).collect();
    let mut shaped = letters;
    let mut merged = Vec::new();
    for (place, &at) in solid.iter().enumerate() {
        let after = solid.get(place + 1).copied();
        let joined = Joined {
            before: place > 0
                && joins_next(joining[solid[place - 1]])
                && joins_previous(joining[at]),
            after: joins_next(joining[at]) && after.is_some_and(|it| joins_previous(joining[it])),
        };
        let ligature = after.and_then(|it| lam_alef(&shaped[at], &shaped[it], joined));
        if let (Some(ligature), Some(alef)) = (ligature, after) {
            shaped[at].character = ligature;
            shaped[at].source.end = shaped[alef].source.end;
            merged.push(alef);
        } else if joining[at] != JoiningType::NonJoining {
            shaped[at].character = form(shaped[at].character, joined);
        }
    }
    without(shaped, &merged)
}

/// On which sides a letter is joined.
#[derive(Clone, Copy)]
struct Joined {
    before: bool,
    after: bool,
}

/// Returns the ligature of a lam and what follows it, if that is an alef.
fn lam_alef(lam: &Letter, alef: &Letter, joined: Joined) -> Option<char> {
    let alone = match (lam.character, alef.character) {
        (LAM, '\u{622}') => '\u{FEF5}',
        (LAM, '\u{623}') => '\u{FEF7}',
        (LAM, '\u{625}') => '\u{FEF9}',
        (LAM, '\u{627}') => '\u{FEFB}',
        _ => return None,
    };
    char::from_u32(u32::from(alone) + u32::from(joined.before))
}

fn form(letter: char, joined: Joined) -> char {
    let Some(forms) = forms(letter) else { return letter };
    let place = usize::from(joined.before) + 2 * usize::from(joined.after);
    Some(forms[place])
        .filter(|it| *it != 0)
        .and_then(|it| char::from_u32(it.into()))
        .unwrap_or(letter)
}

fn without(letters: Vec<Letter>, merged: &[usize]) -> Vec<Letter> {
    let mut merged = merged.iter().peekable();
    let kept = |(at, letter)| merged.next_if_eq(&&at).is_none().then_some(letter);
    letters.into_iter().enumerate().filter_map(kept).collect()
}

fn joins_next(joining: JoiningType) -> bool {
    let types = [JoiningType::DualJoining, JoiningType::LeftJoining, JoiningType::JoinCausing];
    types.contains(&joining)
}

fn joins_previous(joining: JoiningType) -> bool {
    let types = [JoiningType::DualJoining, JoiningType::RightJoining, JoiningType::JoinCausing];
    types.contains(&joining)
}
