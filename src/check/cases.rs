//! The cases of a text: plurals as the language has them, rows as the table has them.

mod plural;

use std::{collections::BTreeSet, ops::Range};

use super::{Material, shelf::Found};
use crate::{
    lang::Tag,
    problem::{Note, Problem},
    procedure::{Part, Procedure, nearest::nearest},
    text::{Case, Piece},
};
use plural::{CATEGORIES, Plurals};

/// Returns the cases that are missing or that nothing leads to.
pub(super) fn cases(material: &Material<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for tag in material.tags() {
        let plurals = Plurals::of(tag);
        for file in material.files() {
            let Some(book) = material.shelf.book(tag, file) else { continue };
            for found in book.texts() {
                for piece in found.written.all_pieces() {
                    let Piece::Cases { selector, cases, .. } = piece else { continue };
                    let place = Place { material, file, tag, found };
                    problems.extend(place.judge(selector, cases, plurals.as_ref()));
                }
            }
        }
    }
    problems
}

/// A text with cases.
struct Place<'a> {
    material: &'a Material<'a>,
    file: &'a str,
    tag: &'a Tag,
    found: Found<'a>,
}

/// What decides between cases.
enum Decides<'a> {
    /// A number, with a plural of the language.
    Plural,
    /// One of these words.
    Words(BTreeSet<&'a str>),
    /// Numbers one by one, or something that is not known.
    Other,
}

impl Place<'_> {
    fn judge(&self, selector: &Piece, cases: &[Case], plurals: Option<&Plurals>) -> Vec<Problem> {
        match (self.decides(selector, cases), plurals) {
            (Decides::Plural, Some(plurals)) => self.plural(selector, cases, plurals),
            (Decides::Words(words), _) => self.words(selector, cases, &words),
            (Decides::Plural | Decides::Other, _) => vec![],
        }
    }

    fn decides(&self, selector: &Piece, cases: &[Case]) -> Decides<'_> {
        let source = self.source_of(selector);
        let has_plural = |cases: &[Case]| {
            cases.iter().any(|case| CATEGORIES.contains(&case.key.as_str()) && case.key != "other")
        };
        let is_plural = has_plural(cases) || source.is_some_and(has_plural);
        let table = self.material.procedure(self.file).and_then(|it| rows(it, selector));
        match (table, source) {
            (Some(rows), _) if rows.iter().all(|row| row.contains('.')) => Decides::Plural,
            (Some(rows), _) => Decides::Words(rows),
            (None, _) if is_plural || matches!(selector, Piece::Call { .. }) => Decides::Plural,
            (None, Some(source)) if source.iter().all(|case| !case.is_number) => {
                Decides::Words(source.iter().map(|case| case.key.as_str()).collect())
            }
            _ => Decides::Other,
        }
    }

    /// Returns the cases of the first language for the same thing: where one decides several
    /// times, those in the same place of the order.
    fn source_of(&self, selector: &Piece) -> Option<&[Case]> {
        let first = self.material.first();
        let source = self.material.shelf.get(first, self.file, self.found.name())?;
        let wanted = word(selector);
        let place = same(self.found, &wanted).position(|(own, _)| std::ptr::eq(own, selector))?;
        same(source, &wanted).nth(place).map(|(_, cases)| cases)
    }

    fn plural(&self, selector: &Piece, cases: &[Case], plurals: &Plurals) -> Vec<Problem> {
        let keys = cases.iter().filter(|case| !case.is_number).map(|case| case.key.as_str());
        let unknown: Vec<_> = keys
            .filter(|key| !plurals.has(key))
            .map(|key| (key, nearest(key, plurals.names())))
            .collect();
        let meant: BTreeSet<_> = unknown.iter().filter_map(|(_, near)| *near).collect();
        let missing = plurals.missing(cases).into_iter();
        let missing = missing.filter(|(case, _)| !meant.contains(case)).map(|(case, example)| {
            let note = Note::new("plural-missing").number("example", example).with("case", case);
            self.told(selector, &selector.at(), note).as_warning()
        });
        let unknown = unknown.iter().map(|(key, near)| {
            let note = match near {
                Some(near) => Note::new("plural-unknown-near").with("near", near),
                None => Note::new("plural-unknown"),
            };
            self.told(selector, &self.place_of(selector, key), note.with("case", key))
        });
        unknown.chain(missing).collect()
    }

    fn words(&self, selector: &Piece, cases: &[Case], known: &BTreeSet<&str>) -> Vec<Problem> {
        let keys: BTreeSet<&str> = cases.iter().map(|case| case.key.as_str()).collect();
        let all: Vec<&str> = known.iter().copied().collect();
        // The default may have any name: it is said where no other is.
        let named = cases.iter().filter(|case| !case.is_default).map(|case| case.key.as_str());
        let unknown: Vec<_> =
            named.filter(|key| !known.contains(key)).map(|key| (key, nearest(key, &all))).collect();
        let meant: BTreeSet<_> = unknown.iter().filter_map(|(_, near)| *near).collect();
        let missing = known.iter().filter(|key| !keys.contains(*key) && !meant.contains(*key));
        let missing = missing.filter(|_| keys.len() < known.len()).map(|key| {
            let note = Note::new("case-missing").with("case", key);
            self.told(selector, &selector.at(), note).as_warning()
        });
        let unknown = unknown.iter().map(|(key, near)| {
            let note = match near {
                Some(near) => Note::new("case-unknown-near").with("near", near),
                None => Note::new("case-unknown"),
            };
            self.told(selector, &self.place_of(selector, key), note.with("case", key)).as_warning()
        });
        unknown.chain(missing).collect()
    }

    /// Returns where the key of a case stands; the selector, if that cannot be found.
    fn place_of(&self, selector: &Piece, key: &str) -> Range<usize> {
        let after = selector.at().end;
        let source = self.found.manuscript.source.get(after..).unwrap_or_default();
        let mut keys = source.match_indices('[').map(|(at, _)| at + 1);
        let place = keys.find_map(|at| {
            let inside = source[at..].split(']').next()?;
            (inside.trim() == key).then(|| after + at + inside.find(key).unwrap_or_default())
        });
        place.map_or_else(|| selector.at(), |at| at..at + key.len())
    }

    fn told(&self, selector: &Piece, at: &Range<usize>, note: Note) -> Problem {
        let note = note.with("name", self.found.name()).with("selector", &word(selector));
        self.found.at(at, note.with("language", self.tag))
    }
}

/// Returns the cases of a text that one selector decides, in order.
fn same<'a>(found: Found<'a>, selector: &str) -> impl Iterator<Item = (&'a Piece, &'a [Case])> {
    found.written.all_pieces().into_iter().filter_map(move |piece| match piece {
        Piece::Cases { selector: own, cases, .. } if word(own) == selector => {
            Some((&**own, cases.as_slice()))
        }
        _ => None,
    })
}

/// Returns what the rows of the decision table give that a selector names.
fn rows<'a>(procedure: &'a Procedure, selector: &Piece) -> Option<BTreeSet<&'a str>> {
    let Piece::Variable { name, .. } = selector else { return None };
    let table = procedure.tables.iter().find(|it| it.id == **name)?;
    let given = table.rows.iter().map(|row| match &row.is {
        Part::Id(id) => id.as_str(),
        Part::Value(name) => name.as_str(),
    });
    Some(given.collect())
}

/// Returns how a selector is written.
fn word(selector: &Piece) -> String {
    match selector {
        Piece::Variable { name, .. } => format!("${name}"),
        Piece::Call { function, arguments, variables, .. } => {
            let arguments = arguments.iter().map(|it| format!("\"{it}\""));
            let variables = variables.iter().map(|it| format!("${it}"));
            format!("{function}({})", arguments.chain(variables).collect::<Vec<_>>().join(", "))
        }
        Piece::Reference { to, .. } => to.clone(),
        Piece::Words { text, .. } => text.clone(),
        Piece::Term { id, .. } => id.clone(),
        Piece::Cases { .. } => String::new(),
    }
}
