//! What a step asks or tells: the keys of its kind, and their rules.

mod doing;

use super::{
    names::View,
    outline::Outline,
    raw::{RawOption, RawStep, Word},
};
use crate::procedure::{
    Choice, DateBound, Item, QuizChoice, StepKind,
    condition::{Unsure, parse_day},
    document::Fields,
    nearest::instead,
    papers::max_age,
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
            at_least(raw, 2, "options, or ask it as \"yesno\"");
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

fn at_least(raw: &RawStep<'_>, least: usize, help: &str) {
    let Some(count) = raw.fields.count("options") else { return };
    if count < least {
        let message = format!("{} has fewer than {least} options", raw.fields.what);
        raw.fields.desk.here(raw.span(), message, format!("add {help}"));
    }
    if count > MOST_OPTIONS {
        let message = format!("{} has more than {MOST_OPTIONS} options", raw.fields.what);
        raw.fields.desk.here(raw.span(), message, "ask in two steps");
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
            let message = format!("{} is both unknown and none", fields.what);
            fields.desk.here(&fields.span, message, "keep one of them");
        }
        Choice { id: option.id.is.clone(), to, unknown, none }
    };
    let choices: Vec<Choice> = raw.options.iter().map(choice).collect();
    for (count, flag) in [
        (choices.iter().filter(|it| it.unknown).count(), "unknown"),
        (choices.iter().filter(|it| it.none).count(), "none"),
    ] {
        if count > 1 {
            let message = format!("{} has several options with {flag} = true", raw.fields.what);
            raw.fields.desk.here(raw.span(), message, "keep one of them");
        }
    }
    choices
}

fn multi(outline: &Outline<'_>, at: usize, raw: &RawStep<'_>) -> StepKind {
    at_least(raw, 1, "an option");
    let options = choices(outline, at, raw, Word::Multi);
    let most = i64::try_from(options.len()).unwrap_or(i64::MAX);
    let min = raw.fields.whole("min", 0..=most);
    let max = raw.fields.whole("max", 1..=most);
    if let (Some(min), Some(max)) = (&min, &max)
        && min.is > max.is
    {
        raw.fields.desk.here(&min.span, "\"min\" is more than \"max\"", "swap them");
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
        raw.fields.desk.here(&min.span, "\"min\" is more than \"max\"", "swap them");
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
        fields.desk.here(raw.span(), "\"min\" is after \"max\"", "swap them");
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
    match parse_day(text.is) {
        Ok(bound @ DateBound::FromToday { .. }) => Some(bound),
        Ok(DateBound::Day(day)) => {
            fields.desk.here(
                &text.span,
                "a day stands between quotes",
                format!("write {key} = {day}"),
            );
            None
        }
        Err(_) => {
            let message = format!("{:?} is not a day", text.is);
            fields.desk.here(&text.span, message, "write 2026-01-31 or \"today - 60 years\"");
            None
        }
    }
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
            let message = format!("paper \"{}\" is not in papers.toml", item.id.is);
            let papers = outline.pack.papers.iter().map(|(id, _)| id.as_str());
            let near = instead(item.id.is.as_str(), papers);
            fields.desk.here(&item.id.span, message, near);
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
    at_least(raw, 2, "another option");
    let options: Vec<QuizChoice> = raw
        .options
        .iter()
        .map(|it| QuizChoice { id: it.id.is.clone(), good: it.fields.flag("good") })
        .collect();
    if !options.is_empty() && !options.iter().any(|it| it.good) {
        let message = format!("{} has no good answer", raw.fields.what);
        raw.fields.desk.here(raw.span(), message, "add good = true to one option");
    }
    StepKind::Quiz { options }
}

fn size(number: i64) -> usize {
    usize::try_from(number).unwrap_or(0)
}
