//! Steps in which something is done: exercises, actions and ends.

use crate::{
    problem::Note,
    procedure::{
        Cost, Exercise, Expect, Id, Name, Outcome, SheetPart, StepKind, Where,
        document::{Fields, Spot, short},
        nearest::instead,
        parse::outline::{Outline, Sketch},
    },
};

/// Reads an exercise.
pub(super) fn practice(outline: &Outline<'_>, fields: &Fields<'_>) -> Option<StepKind> {
    const EXERCISES: &[(&str, Exercise)] = &[
        ("copy", Exercise::Copy),
        ("email", Exercise::Email),
        ("password", Exercise::Password),
        ("date", Exercise::Date),
        ("key", Exercise::Key),
    ];
    let exercise = fields.need("exercise", |it, key| it.word(key, EXERCISES))?;
    let expect = match exercise {
        Exercise::Copy | Exercise::Key => {
            Some(fields.need("expect", |it, key| expect(outline, it, key))?)
        }
        Exercise::Email | Exercise::Password | Exercise::Date => {
            if let Some(text) = fields.text("expect") {
                fields.desk.here(&text.span, Note::new("answer-not-exact"));
            }
            None
        }
    };
    Some(StepKind::Practice { exercise, expect })
}

/// Reads what is to be typed. Sites and telephone numbers come from `values.toml` alone: a false
/// one can then stand in no procedure.
fn expect(outline: &Outline<'_>, fields: &Fields<'_>, key: &'static str) -> Option<Expect> {
    let text = fields.line(key)?;
    let group = text.is.split_once('.').map_or("", |(group, _)| group);
    if ["site", "phone", "number", "fee", "delay"].contains(&group) && Name::new(text.is).is_ok() {
        return outline.value(fields, key, group).map(Expect::Value);
    }
    if looks_like_site(text.is) || looks_like_phone(text.is) {
        fields.desk.here(&text.span, Note::new("value-written-out"));
        return None;
    }
    Some(Expect::Literal(text.is.to_owned()))
}

fn looks_like_site(text: &str) -> bool {
    let host = |word: &str| {
        let labels: Vec<&str> = word.split('/').next().unwrap_or("").split('.').collect();
        let label =
            |it: &&str| !it.is_empty() && it.chars().all(|it| it.is_alphanumeric() || it == '-');
        let top =
            labels.last().is_some_and(|it| it.len() > 1 && it.chars().all(char::is_alphabetic));
        labels.len() > 1 && top && labels.iter().all(label)
    };
    text.contains("://") || text.starts_with("www.") || text.split_whitespace().any(host)
}

fn looks_like_phone(text: &str) -> bool {
    let figures = text.chars().filter(char::is_ascii_digit).count();
    figures > 3 && text.chars().all(|it| it.is_ascii_digit() || " .+-".contains(it))
}

/// Reads something to do elsewhere.
pub(super) fn action(outline: &Outline<'_>, at: usize, fields: &Fields<'_>) -> Option<StepKind> {
    const PLACES: &[(&str, Where)] = &[
        ("online", Where::Online),
        ("phone", Where::Phone),
        ("counter", Where::Counter),
        ("post", Where::Post),
        ("home", Where::Home),
    ];
    let place = fields.need("where", |it, key| it.word(key, PLACES));
    let site = outline.value(fields, "site", "site");
    let phone = outline.value(fields, "phone", "phone");
    let counter = outline.place(fields, "place");
    let needed = match place {
        Some(Where::Online) => Some("site"),
        Some(Where::Phone) => Some("phone"),
        Some(Where::Counter | Where::Post) => Some("place"),
        Some(Where::Home) | None => None,
    };
    if let Some(key) = needed.filter(|key| !fields.has(key)) {
        let note = fields.note(Note::new("action-without-its-place")).with("key", key);
        fields.desk.here(&fields.span, note);
    }
    let cost = cost(outline, fields);
    let wait = outline.value(fields, "wait", "delay");
    let needs = fields.ids("needs");
    let needs = needs.iter().filter_map(|id| checklist(outline, at, id)).collect();
    Some(StepKind::Action { place: place?, site, phone, counter, cost, wait, needs })
}

fn cost(outline: &Outline<'_>, fields: &Fields<'_>) -> Option<Cost> {
    let text = fields.text("cost")?;
    if text.is == "free" {
        return Some(Cost::Free);
    }
    if !text.is.starts_with("fee.") {
        let note = Note::new("cost-malformed").quoted("word", &short(text.is));
        fields.desk.here(&text.span, note);
        return None;
    }
    outline.value(fields, "cost", "fee").map(Cost::Fee)
}

fn checklist(outline: &Outline<'_>, at: usize, id: &Spot<Id>) -> Option<usize> {
    let lists = outline.steps[..at].iter().filter(|it| it.checklist);
    let found = lists.clone().find(|it| it.name() == id.is.as_str());
    if found.is_none() {
        let hint = instead(id.is.as_str(), lists.map(Sketch::name));
        let note = Note::new("checklist-unknown").with("name", &id.is);
        outline.desk.elsewhere(&id.span, note.note("hint", hint));
    }
    found.and_then(|it| outline.index(it.name()))
}

/// Reads an end.
pub(super) fn end(outline: &Outline<'_>, fields: &Fields<'_>) -> Option<StepKind> {
    const OUTCOMES: &[(&str, Outcome)] = &[
        ("done", Outcome::Done),
        ("redirect", Outcome::Redirect),
        ("not-eligible", Outcome::NotEligible),
        ("see-person", Outcome::SeePerson),
    ];
    const PARTS: &[(&str, SheetPart)] = &[
        ("missing-papers", SheetPart::MissingPapers),
        ("actions", SheetPart::Actions),
        ("deadlines", SheetPart::Deadlines),
        ("places", SheetPart::Places),
        ("answers", SheetPart::Answers),
    ];
    let outcome = fields.need("outcome", |it, key| it.word(key, OUTCOMES));
    let sheet = fields.words("sheet", PARTS);
    let known = |it: &Spot<Id>| outline.listed(it, outline.pack.places, Note::new("place-unknown"));
    let places = fields.ids("places").into_iter().filter(known).map(|it| it.is).collect();
    Some(StepKind::End { outcome: outcome?, sheet, places })
}
