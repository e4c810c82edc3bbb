//! What is filled into texts: variables, dated values, words to explain, other texts.

use std::collections::BTreeSet;

use super::{
    Material,
    shelf::{Book, Found},
};
use crate::{
    lang::Tag,
    problem::{Note, Problem},
    procedure::{
        Id, Name,
        nearest::nearest,
        values::{Quantity, Value},
    },
    text::{Piece, TextName},
};

/// Functions that show something of `values.toml`.
const VALUES: [&str; 3] = ["VALUE", "SITE", "PHONE"];

/// No author refers from text to text more often.
const MOST_REFERENCES: usize = 8;

/// Returns what is filled in and is not there, or differs from the first language.
pub(super) fn filled(material: &Material<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (tag, file, found) in material.shelf.texts() {
        let provided = provided(material, file, found);
        for piece in found.written.all_pieces() {
            problems.extend(variables(found, piece, &provided));
            problems.extend(dated(material, found, piece));
            problems.extend(explained(material, found, piece));
            problems.extend(referred(material, (tag, file), found, piece));
        }
        problems.extend(compared(material, (tag, file), found));
    }
    problems
}

/// Returns the variables that the program fills into a text.
fn provided(material: &Material<'_>, file: &str, found: Found<'_>) -> BTreeSet<String> {
    let name = found.name();
    if let Some(procedure) = material.procedure(file) {
        if name.id == file {
            return BTreeSet::new();
        }
        let tables = procedure.tables.iter().map(|table| table.id.to_string());
        return tables.chain(["missing".to_owned()]).collect();
    }
    let own = material.shelf.book(material.first(), file).filter(|_| file == "kiosk");
    own.and_then(|book| book.weakest().get(name)).map(used).unwrap_or_default()
}

fn variables(found: Found<'_>, piece: &Piece, provided: &BTreeSet<String>) -> Vec<Problem> {
    let named = match piece {
        Piece::Variable { name, .. } => vec![name],
        Piece::Call { variables, .. } => variables.iter().collect(),
        _ => vec![],
    };
    let unknown = named.into_iter().filter(|name| !provided.contains(*name));
    let known: Vec<&str> = provided.iter().map(String::as_str).collect();
    let told = |variable: &String| {
        let note = match nearest(variable, &known) {
            Some(near) => Note::new("variable-unknown-near").with("near", near),
            None => Note::new("variable-unknown"),
        };
        found.at(&piece.at(), note.with("variable", variable).with("name", found.name()))
    };
    unknown.map(told).collect()
}

/// A dated value must be there, and be shown by the function for its kind.
fn dated(material: &Material<'_>, found: Found<'_>, piece: &Piece) -> Option<Problem> {
    let Piece::Call { at, function, arguments, .. } = piece else { return None };
    if !VALUES.contains(&function.as_str()) {
        return None;
    }
    let [wanted] = arguments.as_slice() else {
        return Some(found.at(at, Note::new("value-unnamed").with("function", function)));
    };
    let value = Name::new(wanted).ok().and_then(|name| material.values.get(&name));
    let note = match value {
        None => unknown_value(material, wanted),
        Some(value) if shows(value) != function => {
            let note = Note::new("value-by-another-function").with("function", function);
            note.with("value", wanted).with("right", shows(value))
        }
        Some(_) => return None,
    };
    Some(found.at(at, note))
}

fn unknown_value(material: &Material<'_>, wanted: &str) -> Note {
    let known: Vec<&str> = material.values.iter().map(|(name, _)| name.as_str()).collect();
    match nearest(wanted, &known) {
        Some(near) => {
            Note::new("text-shows-unknown-value-near").with("value", wanted).with("near", near)
        }
        None => Note::new("text-shows-unknown-value").with("value", wanted),
    }
}

/// Returns the function that shows a value.
fn shows(value: &Value) -> &'static str {
    match value.is {
        Quantity::Phone { .. } => "PHONE",
        Quantity::Site(_) => "SITE",
        Quantity::Duration { .. } | Quantity::Money(_) | Quantity::Number(_) => "VALUE",
    }
}

/// A word can only be explained where the pack explains it.
fn explained(material: &Material<'_>, found: Found<'_>, piece: &Piece) -> Option<Problem> {
    let Piece::Term { at, id, .. } = piece else { return None };
    let known: Vec<&str> = material.manifest.glossary.iter().map(Id::as_str).collect();
    if known.contains(&id.as_str()) {
        return None;
    }
    let note = match nearest(id, &known) {
        Some(near) => Note::new("text-marks-unknown-word-near").with("near", near),
        None => Note::new("text-marks-unknown-word"),
    };
    Some(found.at(at, note.with("word", id)))
}

fn referred(
    material: &Material<'_>,
    (tag, file): (&Tag, &str),
    found: Found<'_>,
    piece: &Piece,
) -> Option<Problem> {
    let Piece::Reference { at, to } = piece else { return None };
    let book = material.shelf.book(tag, file)?;
    let name = name_of(to);
    let is_there = if to.starts_with('-') { book.has_term(to) } else { book.get(&name).is_some() };
    let note = if !is_there {
        Note::new("reference-unknown")
    } else if leads_to(book, &name, found.name(), 0) {
        Note::new("reference-to-itself")
    } else {
        return None;
    };
    Some(found.at(at, note.with("reference", to).with("name", found.name())))
}

/// Returns the text that a reference names.
fn name_of(reference: &str) -> TextName {
    let (id, part) = match reference.split_once('.') {
        Some((id, part)) => (id, Some(part.to_owned())),
        None => (reference, None),
    };
    TextName { id: id.to_owned(), part }
}

/// Whether a text refers to another one, itself or by what it refers to.
fn leads_to(book: &Book, from: &TextName, to: &TextName, depth: usize) -> bool {
    let Some(found) = book.get(from).filter(|_| depth < MOST_REFERENCES) else { return false };
    let mut references = found.written.all_pieces().into_iter().filter_map(|piece| match piece {
        Piece::Reference { to, .. } => Some(name_of(to)),
        _ => None,
    });
    from == to || references.any(|next| leads_to(book, &next, to, depth + 1))
}

/// Compares a translation with the text of the first language.
fn compared(material: &Material<'_>, (tag, file): (&Tag, &str), found: Found<'_>) -> Vec<Problem> {
    if tag == material.first() {
        return vec![];
    }
    let Some(source) = material.shelf.get(material.first(), file, found.name()) else {
        return vec![];
    };
    let own = used(found.written);
    let lacks = always_used(&source).into_iter().filter(|it| !own.contains(it));
    let lacks = lacks.map(|variable| Note::new("variable-not-used").with("variable", &variable));
    let (theirs, ours) = (values(source), values(found));
    let is_known =
        |it: &String| Name::new(it).is_ok_and(|name| material.values.get(&name).is_some());
    // What is not there at all is told where it stands: the rest follows from it.
    let (theirs, ours) = if theirs.iter().chain(&ours).all(is_known) {
        (theirs, ours)
    } else {
        (BTreeSet::new(), BTreeSet::new())
    };
    // An easy text may leave something out.
    let left_out = theirs.difference(&ours).filter(|_| !tag.is_simple());
    let left_out = left_out.map(|value| Note::new("value-left-out").with("value", value));
    let added = ours.difference(&theirs);
    let added = added.map(|value| Note::new("value-added").with("value", value));
    let notes = lacks.chain(left_out).chain(added);
    notes.map(|note| found.named(note.with("name", found.name())).as_warning()).collect()
}

/// Returns every variable of a text.
fn used(written: &crate::text::Written) -> BTreeSet<String> {
    written.all_pieces().into_iter().flat_map(of_piece).collect()
}

/// Returns the variables that are shown whatever the case.
fn always_used(found: &Found<'_>) -> Vec<String> {
    let shown = found.written.pieces.iter().filter(|it| !matches!(it, Piece::Cases { .. }));
    shown.flat_map(of_piece).collect()
}

fn of_piece(piece: &Piece) -> Vec<String> {
    match piece {
        Piece::Variable { name, .. } => vec![name.clone()],
        Piece::Call { variables, .. } => variables.clone(),
        _ => vec![],
    }
}

/// Returns the dated values that a text shows or counts with.
fn values(found: Found<'_>) -> BTreeSet<String> {
    let pieces = found.written.all_pieces().into_iter();
    let value = |piece: &Piece| match piece {
        Piece::Call { function, arguments, .. } if VALUES.contains(&function.as_str()) => {
            arguments.first().cloned()
        }
        _ => None,
    };
    pieces.filter_map(value).collect()
}
