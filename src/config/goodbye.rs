//! What visitors are reminded of before they leave.

use super::{
    document::{Document, Found},
    keys::goodbye::{LIST, REMINDERS},
    words::{instead, is_hidden, shown},
};
use crate::{
    lang::Tag,
    link::Settings,
    screen::{Goodbye, Reminder, Thing},
};

const THINGS: [(&str, Thing); 3] =
    [("papers", Thing::Papers), ("key", Thing::Key), ("log-out", Thing::LogOut)];

/// The most reminders in one language: a goodbye is read in passing.
const MOST: usize = 3;

/// The longest reminder, in characters: three lines of a small screen.
const LONGEST: usize = 120;

/// Reads what the goodbye reminds of, at a place whose first screen is in this language.
pub(super) fn goodbye(document: &mut Document<'_>, language: &Tag) -> Goodbye {
    let list = list(document).unwrap_or(Goodbye::default().list);
    let mut reminders = reminders(document, language);
    // What the place wrote in its own language stands for every other one.
    reminders.sort_by_key(|it| it.language != language.plain());
    Goodbye { list, reminders }
}

fn list(document: &mut Document<'_>) -> Option<Vec<Thing>> {
    let found = document.texts(&LIST)?;
    let mut list = Vec::new();
    for text in &found.value {
        match THINGS.iter().find(|(name, _)| *name == text.value) {
            None => {
                let what = format!("`{}` is nothing to remind of", shown(&text.value));
                let remedy = instead(&text.value, &THINGS.map(|(name, _)| name));
                document.refuse_value(text, &what, &remedy);
            }
            Some((name, thing)) if list.contains(thing) => {
                document.refuse_value(text, &format!("`{name}` stands twice"), "keep one of them");
            }
            Some((_, thing)) => list.push(*thing),
        }
    }
    Some(list)
}

fn reminders(document: &mut Document<'_>, language: &Tag) -> Vec<Reminder> {
    let Some(found) = document.texts_by_name(&REMINDERS) else { return vec![] };
    let mut all: Vec<Reminder> = Vec::new();
    for (name, texts) in &found.value {
        let language = match name {
            None => language.plain(),
            Some(name) => {
                let Ok(tag) = Tag::parse(&name.value) else {
                    let what = format!("`{}` is not a language tag", shown(&name.value));
                    document.refuse_value(name, &what, "write one such as `fr` or `fa-AF`");
                    continue;
                };
                tag.plain()
            }
        };
        if let Some(late) = texts.get(MOST) {
            let what = "more than three reminders";
            document.refuse_value(late, what, "keep the three that matter: nobody reads more");
        }
        for text in texts {
            is_readable(document, text);
        }
        let texts = texts.iter().map(|it| it.value.clone());
        all.extend(texts.map(|text| Reminder { language: language.clone(), text }));
    }
    let bytes: usize = all.iter().map(|it| it.text.len()).sum();
    if bytes > Settings::LONGEST_REMINDERS || all.len() > Settings::MOST_REMINDERS {
        let remedy = "keep 32 of them and 4096 bytes at most, in all languages";
        document.refuse_value(&found, "too many reminders", remedy);
    }
    all
}

fn is_readable(document: &mut Document<'_>, text: &Found<String>) {
    let length = text.value.chars().count();
    if text.value.trim().is_empty() {
        document.refuse_value(text, "an empty reminder", "write it, or remove it");
    }
    if length > LONGEST {
        let what = format!("a reminder of {length} characters");
        document.refuse_value(text, &what, "use 120 at most, so that it fits on small screens");
    }
    if text.value.chars().any(is_hidden) {
        let what = "a reminder holds a character that cannot be seen";
        document.refuse_value(text, what, "type it again, without copying it from elsewhere");
    }
}
