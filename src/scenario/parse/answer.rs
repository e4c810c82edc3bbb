//! One answer of a scenario, read as the step takes it.

use jiff::civil::Date;
use toml::de::DeValue;

use super::{Reader, Value};
use crate::{
    problem::Note,
    procedure::{
        Answer, DateBound, Id, Refusal, Secret, Step, StepKind,
        document::{meant, short},
        nearest::{instead, one_of},
        validate,
    },
};

/// Reads an answer; what the step does not take is noted.
pub(super) fn read(
    reader: &Reader<'_>,
    step: &Step,
    value: &Value<'_>,
    today: Date,
) -> Option<Answer> {
    let answer = match (&step.kind, value.get_ref()) {
        (StepKind::Multi { .. } | StepKind::Checklist { .. }, DeValue::Array(list)) => {
            several(reader, step, list)?
        }
        (_, given) => match asked(step, given, today) {
            Ok(answer) => answer,
            Err(note) => {
                reader.desk.here(&value.span(), note.with("step", &step.id));
                return None;
            }
        },
    };
    match validate(step, &answer, today) {
        Ok(()) => Some(answer),
        Err(refusal) => {
            let note = refused(step, refusal, today).with("step", &step.id);
            reader.desk.here(&value.span(), note);
            None
        }
    }
}

/// Reads a day of the file: `2026-01-31` with or without quotes, `today - 3 days`.
pub(super) fn day(value: &DeValue<'_>, today: Date) -> Option<Date> {
    match value {
        DeValue::String(text) => DateBound::read(text)?.on(today),
        DeValue::Datetime(it) if it.time.is_none() => {
            let date = it.date?;
            let (month, day) = (i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?);
            Date::new(i16::try_from(date.year).ok()?, month, day).ok()
        }
        _ => None,
    }
}

/// Reads a whole number.
pub(super) fn number(value: &DeValue<'_>) -> Option<i64> {
    let DeValue::Integer(integer) = value else { return None };
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

fn asked(step: &Step, value: &DeValue<'_>, today: Date) -> Result<Answer, Note> {
    let text = value.as_str();
    match (&step.kind, text) {
        (StepKind::Info | StepKind::Action { .. } | StepKind::End { .. }, _) => {
            Err(Note::new("scenario-step-asks-nothing"))
        }
        (StepKind::Practice { .. }, Some("")) => Ok(Answer::Skipped),
        (StepKind::Practice { .. }, _) => Err(Note::new("scenario-exercise-takes-no-answer")),
        (StepKind::Number { .. } | StepKind::Date { .. } | StepKind::Text { .. }, Some("")) => {
            Ok(Answer::Skipped)
        }
        (
            StepKind::Number { .. } | StepKind::Date { .. } | StepKind::Text { unknown: true, .. },
            Some("unknown"),
        ) => Ok(Answer::Unknown),
        (StepKind::Text { .. }, Some(text)) => Ok(Answer::Text(Secret::new(text.to_owned()))),
        (StepKind::Number { .. }, _) => number(value).map(Answer::Number).ok_or_else(wants_number),
        (StepKind::Date { .. }, _) => {
            day(value, today).map(Answer::Date).ok_or_else(|| wants(wanted_day(value)))
        }
        (StepKind::Text { .. }, _) => Err(wants(Note::new("hint-scenario-wants-text"))),
        (StepKind::Multi { .. } | StepKind::Checklist { .. }, _) => {
            Err(wants(Note::new("hint-scenario-wants-list")))
        }
        (StepKind::YesNo { .. } | StepKind::Choice { .. } | StepKind::Quiz { .. }, _) => {
            one(step, value)
        }
    }
}

fn one(step: &Step, value: &DeValue<'_>) -> Result<Answer, Note> {
    let options = options(step);
    match (&step.kind, value) {
        (StepKind::YesNo { .. }, DeValue::Boolean(is)) => {
            option(if *is { "yes" } else { "no" }, &options).map(Answer::Choice)
        }
        (_, DeValue::String(text)) => option(text, &options).map(Answer::Choice),
        _ => Err(wants(one_of(&options))),
    }
}

/// Reads a list of what is chosen or ticked; each that cannot be is noted where it stands.
fn several(reader: &Reader<'_>, step: &Step, list: &[Value<'_>]) -> Option<Answer> {
    let options = options(step);
    let mut chosen: Vec<Id> = Vec::new();
    let mut is_read = true;
    for item in list {
        let wants = || wants(Note::new("hint-scenario-wants-list"));
        let text = item.get_ref().as_str().ok_or_else(wants);
        let id = text.and_then(|text| option(text, &options)).and_then(|id| {
            let twice = Note::new("scenario-option-twice").with("option", &id);
            if chosen.contains(&id) { Err(twice) } else { Ok(id) }
        });
        match id {
            Ok(id) => chosen.push(id),
            Err(note) => {
                reader.desk.here(&item.span(), note.with("step", &step.id));
                is_read = false;
            }
        }
    }
    is_read.then_some(Answer::Choices(chosen))
}

fn option(text: &str, options: &[&str]) -> Result<Id, Note> {
    let known = Id::new(text).ok().filter(|_| options.contains(&text));
    known.ok_or_else(|| {
        let hint = instead(text, options.iter().copied());
        Note::new("scenario-option-unknown").with("option", &short(text)).note("hint", hint)
    })
}

/// Returns what can be chosen or ticked on a step.
pub(super) fn options(step: &Step) -> Vec<&str> {
    match &step.kind {
        StepKind::Choice { options } | StepKind::Multi { options, .. } => {
            options.iter().map(|it| it.id.as_str()).collect()
        }
        StepKind::Quiz { options } => options.iter().map(|it| it.id.as_str()).collect(),
        StepKind::Checklist { items } => items.iter().map(|it| it.id.as_str()).collect(),
        StepKind::YesNo { unknown: true } => vec!["yes", "no", "unknown"],
        StepKind::YesNo { unknown: false } => vec!["yes", "no"],
        _ => vec![],
    }
}

/// Says what a scenario can answer to a step.
pub(in crate::scenario) fn question(step: &Step) -> Note {
    match &step.kind {
        StepKind::Multi { .. } | StepKind::Checklist { .. } => {
            Note::new("hint-scenario-wants-list")
        }
        StepKind::Number { .. } => Note::new("hint-scenario-wants-number"),
        StepKind::Date { .. } => Note::new("hint-scenario-wants-day"),
        StepKind::Text { .. } => Note::new("hint-scenario-wants-text"),
        _ => one_of(&options(step)),
    }
}

fn wants(wanted: Note) -> Note {
    Note::new("scenario-answer-of-another-sort").note("wanted", wanted)
}

fn wants_number() -> Note {
    wants(Note::new("hint-scenario-wants-number"))
}

/// Says how a day is written: the one that was meant, if that can be told.
pub(super) fn wanted_day(value: &DeValue<'_>) -> Note {
    match value.as_str().and_then(meant) {
        Some(day) => Note::new("hint-write-day").with("day", &day),
        None => Note::new("hint-scenario-wants-day"),
    }
}

fn refused(step: &Step, refusal: Refusal, today: Date) -> Note {
    match (refusal, &step.kind) {
        (Refusal::TooSmall, StepKind::Number { min: Some(min), .. }) => {
            Note::new("scenario-number-too-small").with("least", min)
        }
        (Refusal::TooLarge, StepKind::Number { max: Some(max), .. }) => {
            Note::new("scenario-number-too-large").with("most", max)
        }
        (Refusal::BeforeMin, StepKind::Date { min: Some(min), .. }) => {
            Note::new("scenario-day-too-early").with("first", &bound(min, today))
        }
        (Refusal::AfterMax, StepKind::Date { max: Some(max), .. }) => {
            Note::new("scenario-day-too-late").with("last", &bound(max, today))
        }
        (Refusal::TooFew { min }, _) => Note::new("scenario-too-few").number("least", min),
        (Refusal::TooMany { max }, _) => Note::new("scenario-too-many").number("most", max),
        (Refusal::TooLong, StepKind::Text { max, .. }) => {
            Note::new("scenario-text-too-long").number("most", *max)
        }
        (Refusal::NotOffered, StepKind::Multi { .. }) => Note::new("scenario-option-stands-alone"),
        (Refusal::NotOffered, _) => Note::new("scenario-unknown-not-offered"),
        _ => Note::new("scenario-empty-not-offered"),
    }
}

/// Writes a bound with the day it means on the day of the visit.
fn bound(bound: &DateBound, today: Date) -> String {
    match (bound, bound.on(today)) {
        (DateBound::FromToday { .. }, Some(day)) => format!("{day} ({bound})"),
        _ => bound.to_string(),
    }
}
