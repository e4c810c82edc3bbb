//! What a step asks or tells: the keys of its kind, and their rules.

mod doing;

use super::{
    names::View,
    outline::Outline,
    raw::{RawOption, RawStep, Word},
};
use crate::{
    problem::Note,
    procedure::{
        Choice, DateBound, Item, QuizChoice, StepKind,
        condition::{Unsure, parse_day},
        document::{Fields, meant},
        nearest::instead,
        papers::max_age,
    },
};

/// The keys 1 to 9 choose; the longest official list has 31 options.
const MOST_OPTIONS: usize = 40;

/// The longest text that fits an entry.
const LONGEST_TEXT: i64 = 200;

/// The length of a text if its step says nothing.
const USUAL_TEXT: usize = 80;

/// Reads the keys of a step's kind.
pub(super) fn kind(outline: &Outline<'_>, at: usize, raw: &RawStep<'_>) -> Option<StepKind> {
    let fields = &raw.fields;
    Some(match raw.kind? {
        Word::Info => StepKind::Info,
        Word::Choice => {
            at_least(raw, 2, Note::new("hint-add-options-or-yesno"));
            StepKind::Choice { options: choices(outline, at, raw, Word::Choice) }
        }
        Word::Multi => multi(outline, at, raw),
        Word::YesNo => StepKind::YesNo { unknown: raw.unsure == Unsure::Offered },
        Word::Number => number(raw),
        Word::Date => date(raw),
        Word::Text => StepKind::Text {
            max: fields.whole("max", 1..=LONGEST_TEXT).map_or(USUAL_TEXT, |it| size(it.is)),
            optional: fields.flag("optional"),
            unknown: raw.unsure == Unsure::Offered,
        },
        Word::Checklist => StepKind::Checklist { items: items(outline, at, raw) },
        Word::Quiz => quiz(raw),
        Word::Practice => return doing::practice(outline, fields),
        Word::Action => return doing::action(outline, at, fields),
        Word::End => return doing::end(outline, fields),
        Word::Later => return None,
    })
}

fn at_least(raw: &RawStep<'_>, least: usize, hint: Note) {
    let Some(count) = raw.fields.count("options") else { return };
    if count < least {
        let note = raw.fields.note(Note::new("options-too-few")).number("least", least);
        raw.fields.desk.here(raw.span(), note.note("hint", hint));
    }
    if count > MOST_OPTIONS {
        let note = raw.fields.note(Note::new("options-too-many")).number("most", MOST_OPTIONS);
        raw.fields.desk.here(raw.span(), note);
    }
}

fn choices(outline: &Outline<'_>, at: usize, raw: &RawStep<'_>, word: Word) -> Vec<Choice> {
    let choice = |option: &RawOption<'_>| {
        let fields = &option.fields;
        let unknown = fields.flag("unknown");
        let (to, none) = match word {
            Word::Multi => (None, fields.flag("none")),
            _ => (fields.text("to").and_then(|to| outline.target(at, &to)), false),
        };
        if unknown && none {
            fields.desk.here(&fields.span, fields.note(Note::new("option-unknown-and-none")));
        }
        Choice { id: option.id.is.clone(), to, unknown, none }
    };
    let choices: Vec<Choice> = raw.options.iter().map(choice).collect();
    for (count, flag) in [
        (choices.iter().filter(|it| it.unknown).count(), "unknown"),
        (choices.iter().filter(|it| it.none).count(), "none"),
    ] {
        if count > 1 {
            let note = raw.fields.note(Note::new("flag-of-several-options")).with("flag", flag);
            raw.fields.desk.here(raw.span(), note);
        }
    }
    choices
}

fn multi(outline: &Outline<'_>, at: usize, raw: &RawStep<'_>) -> StepKind {
    at_least(raw, 1, Note::new("hint-add-an-option"));
    let options = choices(outline, at, raw, Word::Multi);
    let most = i64::try_from(options.len()).unwrap_or(i64::MAX);
    let min = raw.fields.whole("min", 0..=most);
    let max = raw.fields.whole("max", 1..=most);
    if let (Some(min), Some(max)) = (&min, &max)
        && min.is > max.is
    {
        raw.fields.desk.here(&min.span, Note::new("min-above-max"));
    }
    let min = min.map_or(1, |it| size(it.is));
    let max = max.map_or(options.len(), |it| size(it.is));
    StepKind::Multi { options, min, max }
}

fn number(raw: &RawStep<'_>) -> StepKind {
    const BOUNDS: std::ops::RangeInclusive<i64> = -1_000_000_000..=1_000_000_000;
    let (min, max) = (raw.fields.whole("min", BOUNDS), raw.fields.whole("max", BOUNDS));
    if let (Some(min), Some(max)) = (&min, &max)
        && min.is > max.is
    {
        raw.fields.desk.here(&min.span, Note::new("min-above-max"));
    }
    StepKind::Number {
        min: min.map(|it| it.is),
        max: max.map(|it| it.is),
        optional: raw.fields.flag("optional"),
        unknown: raw.unsure == Unsure::Offered,
    }
}

fn date(raw: &RawStep<'_>) -> StepKind {
    let fields = &raw.fields;
    let (min, max) = (bound(fields, "min"), bound(fields, "max"));
    if let (Some(min), Some(max)) = (&min, &max)
        && crosses(min, max)
    {
        fields.desk.here(raw.span(), Note::new("min-after-max"));
    }
    StepKind::Date {
        min,
        max,
        optional: fields.flag("optional"),
        unknown: raw.unsure == Unsure::Offered,
    }
}

fn bound(fields: &Fields<'_>, key: &'static str) -> Option<DateBound> {
    if !fields.is_text(key) {
        return fields.day(key).map(|it| DateBound::Day(it.is));
    }
    let text = fields.text(key)?;
    let note = match parse_day(text.is) {
        Some(bound @ DateBound::FromToday { .. }) => return Some(bound),
        Some(DateBound::Day(day)) => Note::new("day-in-quotes").with("key", key).with("day", &day),
        None => match meant(text.is) {
            Some(day) => Note::new("day-year-last").with("day", &day),
            None => Note::new("bound-malformed").quoted("text", text.is),
        },
    };
    fields.desk.here(&text.span, note);
    None
}

/// Says whether one bound is after another whatever the day; a fixed one and a moving one may be.
fn crosses(min: &DateBound, max: &DateBound) -> bool {
    match (min, max) {
        (DateBound::Day(min), DateBound::Day(max)) => min > max,
        (DateBound::FromToday { .. }, DateBound::FromToday { .. }) => {
            let today = jiff::civil::date(2026, 1, 1);
            min.on(today).zip(max.on(today)).is_some_and(|(min, max)| min > max)
        }
        _ => false,
    }
}

fn items(outline: &Outline<'_>, at: usize, raw: &RawStep<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    for item in &raw.items {
        let fields = &item.fields;
        let known = item.shared.then(|| outline.pack.papers.get(&item.id.is)).flatten();
        if item.shared && known.is_none() {
            let papers = outline.pack.papers.iter().map(|(id, _)| id.as_str());
            let note = Note::new("paper-unknown").with("name", &item.id.is);
            let hint = instead(item.id.is.as_str(), papers);
            fields.desk.here(&item.id.span, note.note("hint", hint));
        }
        let copies = fields.whole("copy", 1..=9).and_then(|it| u8::try_from(it.is).ok());
        items.push(Item {
            id: item.id.is.clone(),
            shared: item.shared,
            copies: copies.unwrap_or(0),
            max_age_months: max_age(fields).or_else(|| known?.max_age_months),
            when: outline.condition(fields, "when", View::Before(at)),
        });
    }
    items
}

fn quiz(raw: &RawStep<'_>) -> StepKind {
    at_least(raw, 2, Note::new("hint-add-another-option"));
    let options: Vec<QuizChoice> = raw
        .options
        .iter()
        .map(|it| QuizChoice { id: it.id.is.clone(), good: it.fields.flag("good") })
        .collect();
    if !options.is_empty() && !options.iter().any(|it| it.good) {
        raw.fields.desk.here(raw.span(), raw.fields.note(Note::new("good-answer-missing")));
    }
    StepKind::Quiz { options }
}

fn size(number: i64) -> usize {
    usize::try_from(number).unwrap_or(0)
}
