//! Letters that a screen cannot draw, for the screens that `pack.toml` names in `targets`.

mod tables;

use std::collections::{BTreeMap, BTreeSet};

use super::{Material, shelf::Found, spot};
use crate::{
    lang::{Direction, Language},
    layout::lay_out,
    problem::{Note, Problem},
    procedure::nearest::nearest,
    text::{Piece, Reading},
};
use tables::{CONSOLE_ARABIC, CONSOLE_LATIN, CONSOLE_UNI2, DEJAVU_SANS_MONO};

/// Every target that a pack may name: the font of a screen, and the ranges that it can draw.
const TARGETS: [(&str, &[(u32, u32)]); 4] = [
    ("console-latin", CONSOLE_LATIN),
    ("console-uni2", CONSOLE_UNI2),
    ("console-arabic", CONSOLE_ARABIC),
    ("dejavu-sans-mono", DEJAVU_SANS_MONO),
];

/// Wide enough that no text is wrapped.
const WIDE: usize = 10_000;

/// The letters of a language, each with the place where it is met first.
type Letters<'a> = BTreeMap<char, (Found<'a>, usize)>;

/// Returns the letters that a target lacks. A language that it lacks altogether is told once.
pub(super) fn glyphs(material: &Material<'_>) -> Vec<Problem> {
    let targets = &material.manifest.targets;
    let unknown = targets.iter().filter(|it| table(it.as_str()).is_none());
    let mut problems: Vec<Problem> = unknown.map(|it| no_target(material, it.as_str())).collect();
    if targets.is_empty() {
        return problems;
    }
    for language in material.manifest.languages.iter() {
        let letters = letters(material, language);
        for target in targets {
            let Some(table) = table(target.as_str()) else { continue };
            problems.extend(judge(material, language, &letters, (target.as_str(), table)));
        }
    }
    problems
}

fn table(target: &str) -> Option<&'static [(u32, u32)]> {
    TARGETS.iter().find(|(name, _)| *name == target).map(|(_, table)| *table)
}

fn draws(table: &[(u32, u32)], letter: char) -> bool {
    let code = u32::from(letter);
    let after = table.partition_point(|(first, _)| *first <= code);
    table[..after].last().is_some_and(|(_, last)| code <= *last)
}

fn no_target(material: &Material<'_>, target: &str) -> Problem {
    let known = TARGETS.map(|(name, _)| name);
    let note = match nearest(target, &known) {
        Some(near) => Note::new("target-unknown-near").with("near", near),
        None => Note::new("target-unknown").with("known", &known.join(", ")),
    };
    spot::of_word(material.manifest_source, "targets", target, note.with("target", target))
}

fn judge(
    material: &Material<'_>,
    language: &Language,
    letters: &Letters<'_>,
    (target, table): (&str, &[(u32, u32)]),
) -> Vec<Problem> {
    let missing: BTreeSet<char> =
        letters.keys().copied().filter(|letter| !draws(table, *letter)).collect();
    let alphabet = letters.keys().filter(|it| it.is_alphabetic());
    let own: Vec<&char> = alphabet.filter(|it| !it.is_ascii()).collect();
    let lacking = own.iter().filter(|it| missing.contains(it)).count();
    if lacking > 5 && lacking * 2 > own.len() {
        let tag = &language.tag;
        let note = Note::new("language-not-drawn").with("language", tag).with("target", target);
        let place = spot::of_word(material.manifest_source, "tag", tag.as_str(), note);
        return vec![place.as_warning()];
    }
    let told = |letter: &char| {
        let (found, at) = letters.get(letter)?;
        let code = format!("U+{:04X}", u32::from(*letter));
        let note = Note::new("letter-not-drawn").with("letter", letter).with("code", &code);
        let end = at + letter.len_utf8();
        Some(found.at(&(*at..end), note.with("target", target)).as_warning())
    };
    missing.iter().filter_map(told).collect()
}

/// Returns every letter of a language as it is painted: Arabic ones are shaped.
fn letters<'a>(material: &Material<'a>, language: &Language) -> Letters<'a> {
    let own = material.shelf.texts().filter(|(tag, ..)| **tag == language.tag);
    let mut letters = Letters::new();
    for (.., found) in own {
        let name = found.name();
        if name.is_spoken() || name.part.as_deref() == Some("keywords") {
            continue;
        }
        for reading in found.written.readings(&filled) {
            for (letter, at) in painted(&reading, language.direction) {
                letters.entry(letter).or_insert((found, at));
            }
        }
    }
    letters
}

/// Numbers and addresses are in every font.
fn filled(_: &Piece) -> String {
    String::new()
}

/// Returns what is painted of a text, and where in the source it stands.
fn painted(reading: &Reading, direction: Direction) -> Vec<(char, usize)> {
    let is_inked = |it: &(char, usize)| !it.0.is_whitespace();
    if direction == Direction::LeftToRight && !has_arabic(&reading.text) {
        let letters = reading.text.char_indices();
        return letters
            .filter(|(_, letter)| !letter.is_whitespace() && !letter.is_control())
            .map(|(at, letter)| (letter, reading.source_of(at)))
            .collect();
    }
    let lines = lay_out(&reading.text, WIDE, direction).lines;
    let cells = lines.iter().flat_map(|line| &line.cells);
    let of_cell = |cell: &crate::layout::Cell| {
        let at = reading.source_of(cell.source.start);
        cell.symbol.chars().map(move |letter| (letter, at)).collect::<Vec<_>>()
    };
    cells.flat_map(of_cell).filter(is_inked).collect()
}

fn has_arabic(text: &str) -> bool {
    text.chars().any(|it| ('\u{600}'..'\u{700}').contains(&it))
}

#[cfg(test)]
#[allow(clippy::disallowed_methods)] // the fonts of this computer are read
mod tests;
