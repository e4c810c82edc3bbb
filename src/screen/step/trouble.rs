//! Why an answer was not taken: what to do, never blame.

use super::Texts;
use crate::{
    procedure::{Refusal, StepKind},
    screen::{Block, Text},
    session::Trouble,
    text::Args,
};

pub(super) fn block(trouble: Option<&Trouble>, texts: &Texts<'_, '_>) -> Option<Block> {
    let text = match trouble? {
        Trouble::Unreadable => unreadable(texts),
        Trouble::Refused(refusal) => refused(*refusal, texts),
    };
    Some(Block::Careful(text))
}

fn unreadable(texts: &Texts<'_, '_>) -> Text {
    match &texts.step.kind {
        StepKind::Date { .. } => texts.writer.kiosk("trouble-date"),
        _ => texts.writer.kiosk("trouble-number"),
    }
}

fn refused(refusal: Refusal, texts: &Texts<'_, '_>) -> Text {
    let own = match refusal {
        Refusal::BeforeMin => texts.optional("error_before-min"),
        Refusal::AfterMax => texts.optional("error_after-max"),
        _ => None,
    };
    let out_of_bounds = matches!(
        refusal,
        Refusal::TooSmall | Refusal::TooLarge | Refusal::BeforeMin | Refusal::AfterMax
    );
    let own = own.or_else(|| texts.optional("error").filter(|_| out_of_bounds));
    let (id, limit) = match refusal {
        Refusal::TooSmall => ("trouble-too-small", least(texts)),
        Refusal::TooLarge => ("trouble-too-large", most(texts)),
        Refusal::BeforeMin => ("trouble-before", 0),
        Refusal::AfterMax => ("trouble-after", 0),
        Refusal::TooFew { min } => ("trouble-too-few", as_number(min)),
        Refusal::TooMany { max } => ("trouble-too-many", as_number(max)),
        Refusal::TooLong => ("trouble-too-long", most(texts)),
        Refusal::Empty | Refusal::NotOffered => ("trouble-empty", 0),
    };
    own.unwrap_or_else(|| texts.writer.kiosk_with(id, &Args::new().number("limit", limit)))
}

fn least(texts: &Texts<'_, '_>) -> i64 {
    match &texts.step.kind {
        StepKind::Number { min, .. } => min.unwrap_or_default(),
        _ => 0,
    }
}

fn most(texts: &Texts<'_, '_>) -> i64 {
    match &texts.step.kind {
        StepKind::Number { max, .. } => max.unwrap_or_default(),
        StepKind::Text { max, .. } => as_number(*max),
        _ => 0,
    }
}

fn as_number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
