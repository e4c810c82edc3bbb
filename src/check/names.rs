//! Texts that are missing, and texts that nothing asks for.

use super::{
    Material,
    asked::{self, Asked, Need},
    shelf::{Book, Found},
};
use crate::{
    lang::Tag,
    problem::{Note, Problem},
    procedure::nearest::nearest,
    text::TextName,
};

/// Returns what is missing or too much in every file of every language.
pub(super) fn names(material: &Material<'_>) -> Vec<Problem> {
    let all = asked::all(material);
    let files = material.files().filter_map(|file| Some((file, all.get(file)?)));
    files.flat_map(|(file, asked)| of_file(material, file, asked)).collect()
}

fn of_file(material: &Material<'_>, file: &str, asked: &Asked) -> Vec<Problem> {
    let first = material.first();
    let source = material.shelf.book(first, file);
    let others = material.tags().filter(|tag| *tag != first);
    let translated = others.flat_map(|tag| translation(material, (tag, file), source, asked));
    first_language(material, file, asked).into_iter().chain(translated).collect()
}

/// What a screen asks for must be in the first language, and nothing else.
fn first_language(material: &Material<'_>, file: &str, asked: &Asked) -> Vec<Problem> {
    let tag = material.first();
    if material.shelf.has_unread(tag, file) {
        return vec![];
    }
    let Some(book) = material.shelf.book(tag, file) else {
        return no_file(tag, file, asked).into_iter().collect();
    };
    let lacks = needed(asked).filter(|name| book.get(name).is_none() && !book.has_lost(name));
    let note = |name| Note::new("text-missing-everywhere").with("name", name);
    let lacks = lacks.map(|name| book.lacks(name, &before(material, file, name), note(name)));
    lacks.chain(unused(book, asked)).collect()
}

/// Tells whether a file lacks in the first language what a screen needs, or holds something that
/// cannot be read: either is told of it.
pub(super) fn has_holes(material: &Material<'_>, file: &str) -> bool {
    let tag = material.first();
    let all = asked::all(material);
    let Some(asked) = all.get(file) else { return false };
    let book = material.shelf.book(tag, file);
    let lacks = |name: &TextName| book.is_none_or(|book| book.get(name).is_none());
    material.shelf.has_unread(tag, file) || needed(asked).any(lacks)
}

fn needed(asked: &Asked) -> impl Iterator<Item = &TextName> {
    asked.iter().filter(|(_, need)| **need == Need::Must).map(|(name, _)| name)
}

/// Compares a file of a language with the first one's. An easy text may have holes: the plain one
/// of its family fills them.
fn translation(
    material: &Material<'_>,
    (tag, file): (&Tag, &str),
    source: Option<&Book>,
    asked: &Asked,
) -> Vec<Problem> {
    let is_unread = [tag, material.first()].iter().any(|it| material.shelf.has_unread(it, file));
    let Some(source) = source.filter(|_| !is_unread) else { return vec![] };
    let book = material.shelf.book(tag, file);
    let Some(book) = book else {
        // Until somebody begins it visitors are told so, and read the first language.
        let problem = no_file(tag, file, asked).filter(|_| !tag.is_simple());
        return problem.map(Problem::as_warning).into_iter().collect();
    };
    let wanted = source.names().filter(|name| !tag.is_simple() && is_asked(name, asked));
    let lacks =
        wanted.filter(|name| !name.is_spoken() && book.get(name).is_none() && !book.has_lost(name));
    let note = |name| Note::new("text-missing").with("name", name);
    let lacks = lacks.map(|name| book.lacks(name, &before(material, file, name), note(name)));
    let extra = book.texts().filter(|found| {
        let name = found.name();
        // What the voice says instead differs from language to language.
        let is_strange = source.get(name).is_none() && !source.has_lost(name);
        is_asked(name, asked) && !name.is_spoken() && is_strange
    });
    let note = |name| Note::new("text-not-in-the-first-language").with("name", name);
    let extra = extra.map(|found| found.named(note(found.name())).as_warning());
    lacks.chain(extra).chain(unused(book, asked)).collect()
}

/// Returns the messages that stand before another one in a file that follows its procedure, the
/// nearest first.
fn before(material: &Material<'_>, file: &str, name: &TextName) -> Vec<String> {
    let Some(procedure) = material.procedure(file) else { return vec![] };
    let steps = procedure.steps.iter().map(|it| format!("{}_{}", procedure.id, it.id));
    let ids = [procedure.id.to_string()].into_iter().chain(steps);
    let mut before: Vec<String> = ids.take_while(|id| *id != name.id).collect();
    before.reverse();
    before
}

fn is_asked(name: &TextName, asked: &Asked) -> bool {
    asked.contains_key(name) || name.shown_for().is_some_and(|it| asked.contains_key(&it))
}

fn unused(book: &Book, asked: &Asked) -> Vec<Problem> {
    let unused = book.texts().filter(|found| !is_asked(found.name(), asked));
    let wanted: Vec<&TextName> = asked.keys().filter(|it| book.get(it).is_none()).collect();
    unused.map(|found| not_shown(found, asked, &wanted)).collect()
}

/// A file that nobody began is told once, unless nothing in it is needed.
fn no_file(tag: &Tag, file: &str, asked: &Asked) -> Option<Problem> {
    let path = format!("locales/{tag}/{file}.ftl");
    let count = asked.values().filter(|need| **need == Need::Must).count();
    let note = Note::new("text-file-missing").with("file", &path).number("count", count);
    (count > 0).then(|| Problem::of_file(&path, note))
}

fn not_shown(found: Found<'_>, asked: &Asked, wanted: &[&TextName]) -> Problem {
    let name = found.name();
    let note = match instead(name, asked, wanted) {
        Some(near) => Note::new("text-unused-near").with("name", name).with("near", &near),
        None => Note::new("text-unused").with("name", name),
    };
    found.named(note).as_warning()
}

/// Returns the name that was meant, of those that are wanted: another part of the same message, or
/// another message.
fn instead(name: &TextName, asked: &Asked, wanted: &[&TextName]) -> Option<TextName> {
    if let Some(part) = name.part.as_deref().filter(|_| asked.keys().any(|it| it.id == name.id)) {
        let siblings = wanted.iter().filter(|it| it.id == name.id);
        let parts: Vec<&str> = siblings.filter_map(|it| it.part.as_deref()).collect();
        let near = nearest(part, &parts)?;
        return Some(TextName { id: name.id.clone(), part: Some(near.to_owned()) });
    }
    let same_part = wanted.iter().filter(|it| it.part == name.part);
    let ids: Vec<&str> = same_part.map(|it| it.id.as_str()).collect();
    let near = nearest(&name.id, &ids)?;
    Some(TextName { id: near.to_owned(), part: name.part.clone() })
}
