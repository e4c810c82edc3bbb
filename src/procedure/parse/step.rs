//! One step: its section, its condition, its fact and its jumps.

use super::{
    kinds,
    names::View,
    outline::Outline,
    raw::{KINDS, RawOption, RawStep, Word},
};
use crate::{
    problem::Note,
    procedure::{
        FactKind, Id, Jump, Name, Section, Step,
        document::{Fields, Spot, short},
        nearest::instead,
    },
};

/// The keys that belong to some kinds only.
const OWN_KEYS: &[(&str, &[Word])] = &[
    ("options", &[Word::Choice, Word::Multi, Word::Quiz]),
    ("min", &[Word::Multi, Word::Number, Word::Date]),
    ("max", &[Word::Multi, Word::Number, Word::Date, Word::Text]),
    ("unknown", &[Word::YesNo, Word::Number, Word::Date, Word::Text]),
    ("optional", &[Word::Number, Word::Date, Word::Text]),
    ("fact", &[Word::Choice, Word::YesNo, Word::Number, Word::Date]),
    ("items", &[Word::Checklist]),
    ("exercise", &[Word::Practice]),
    ("expect", &[Word::Practice]),
    ("where", &[Word::Action]),
    ("site", &[Word::Action]),
    ("phone", &[Word::Action]),
    ("place", &[Word::Action]),
    ("cost", &[Word::Action]),
    ("wait", &[Word::Action]),
    ("needs", &[Word::Action]),
    ("outcome", &[Word::End]),
    ("sheet", &[Word::End]),
    ("places", &[Word::End]),
    ("steps", &[Word::Later]),
];

/// Reads a step; what is wrong in it is noted.
pub(super) fn step(
    outline: &Outline<'_>,
    sections: &[Spot<Section>],
    at: usize,
    raw: RawStep<'_>,
) -> Option<Step> {
    if let Some(id) = &raw.id
        && outline.index(id.is.as_str()).is_some_and(|first| first < at)
    {
        raw.fields.desk.here(&id.span, Note::new("step-twice").with("name", &id.is));
    }
    let section = section(sections, &raw);
    let when = outline.condition(&raw.fields, "when", View::Before(at));
    let fact = fact(outline, &raw);
    let next = next(outline, at, &raw);
    let kind = kinds::kind(outline, at, &raw);
    let (word, id) = (raw.kind, raw.id.clone());
    close(raw);
    word.filter(|it| *it != Word::Later)?;
    Some(Step { id: id?.is, section: section?, when, fact, next, kind: kind? })
}

fn section(sections: &[Spot<Section>], raw: &RawStep<'_>) -> Option<usize> {
    let id = raw.fields.need("section", Fields::id)?;
    let at = sections.iter().position(|it| it.is.id == id.is);
    if at.is_none() && !sections.is_empty() {
        let hint = instead(id.is.as_str(), sections.iter().map(|it| it.is.id.as_str()));
        let note = Note::new("section-unknown").with("name", &id.is);
        raw.fields.desk.elsewhere(&id.span, note.note("hint", hint));
    }
    at
}

fn fact(outline: &Outline<'_>, raw: &RawStep<'_>) -> Option<Name> {
    let word = raw.kind.filter(|it| owns(*it, "fact"))?;
    let name = raw.fields.name("fact")?;
    let facts = outline.pack.facts;
    let Some(fact) = facts.get(&name.is) else {
        let hint = instead(name.is.as_str(), facts.iter().map(|(it, _)| it.as_str()));
        let note = Note::new("fact-unknown").with("name", &short(name.is.as_str()));
        outline.desk.here(&name.span, note.note("hint", hint));
        return None;
    };
    match (fact, word) {
        (FactKind::YesNo, Word::YesNo)
        | (FactKind::Number, Word::Number)
        | (FactKind::Date, Word::Date) => {}
        (FactKind::Choice(options), Word::Choice) => {
            let foreign =
                |it: &&RawOption<'_>| !it.fields.flag("unknown") && !options.contains(&it.id.is);
            for option in raw.options.iter().filter(foreign) {
                let hint = instead(option.id.is.as_str(), options.iter().map(Id::as_str));
                let note = Note::new("fact-without-option").with("fact", &name.is);
                let note = note.with("option", &option.id.is).note("hint", hint);
                outline.desk.here(&option.id.span, note);
            }
        }
        _ => {
            outline.desk.here(&name.span, Note::new("fact-of-another-type").with("name", &name.is));
        }
    }
    Some(name.is)
}

fn next(outline: &Outline<'_>, at: usize, raw: &RawStep<'_>) -> Vec<Jump> {
    let fields = &raw.fields;
    if raw.kind == Some(Word::End) {
        if fields.has("next") {
            fields.desk.here(raw.span(), fields.note(Note::new("end-leads-on")));
        }
        return Vec::new();
    }
    let rows = fields.rows("next", &Note::new("what-a-jump"));
    let last = rows.len().saturating_sub(1);
    let mut jumps = Vec::new();
    for (place, row) in rows.into_iter().enumerate() {
        if place < last && !row.has("when") {
            row.desk.here(&row.span, Note::new("jump-always-taken"));
        }
        let when = outline.condition(&row, "when", View::Before(at + 1));
        let to = row.need("to", Fields::text);
        let to = to.and_then(|to| outline.target(at, &to));
        row.close();
        jumps.extend(to.map(|to| Jump { when, to }));
    }
    jumps
}

fn owns(word: Word, key: &str) -> bool {
    OWN_KEYS.iter().any(|(own, words)| *own == key && words.contains(&word))
}

/// Notes the keys that are no keys of a step, or of another kind of step.
fn close(raw: RawStep<'_>) {
    let kind = raw.kind;
    if matches!(kind, None | Some(Word::Later)) {
        for (key, _) in OWN_KEYS {
            raw.fields.has(key); // its kind is not known: nothing more can be said of these
        }
    }
    for option in raw.options {
        option.fields.close();
    }
    for item in raw.items {
        item.fields.close();
    }
    raw.fields.close_with(|key| {
        let (_, words) = OWN_KEYS.iter().find(|(own, _)| *own == key)?;
        let kinds = KINDS.iter().filter(|(_, word)| words.contains(word)).map(|(name, _)| *name);
        let own = KINDS.iter().find(|(_, word)| Some(*word) == kind).map_or("", |(name, _)| name);
        let note = Note::new("key-of-another-kind").with("key", key).with("kind", own);
        Some(note.list("kinds", kinds))
    });
}
