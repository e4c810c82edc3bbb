//! Questions to type an answer to, and exercises.

use super::{Texts, ask, trouble};
use crate::{
    procedure::{Exercise, Expect, Secret, StepKind},
    screen::{
        Block, Field, Text,
        build::Sketch,
        list::{self, Item},
    },
    session::{Act, Practice, Session, Tried, Walking},
};

/// How many tries before every hint of an exercise is shown.
const HINTS: usize = 3;

pub(super) fn compose(
    _: &Session,
    walking: &Walking,
    texts: &Texts<'_, '_>,
    sketch: Sketch,
) -> Sketch {
    let practice = match &walking.draft {
        crate::session::Draft::Practice(practice) => Some(practice),
        _ => None,
    };
    let actions =
        list::blocks(actions(practice, texts), vec![], 0, texts.writer.kiosk("step-more"));
    // What is said of the last try stands above the field: it is seen with it on small windows.
    sketch
        .with(trouble::block(walking.trouble.as_ref(), texts))
        .with(practice.map(|practice| outcome(practice, texts)).unwrap_or_default())
        .with(to_type(texts))
        .with(field(walking, texts))
        .with(actions)
        .with(ask::why(texts))
        .with([Block::Muted(texts.writer.kiosk(reassurance(texts)))])
        .focused(Some(focus(practice)))
}

fn focus(practice: Option<&Practice>) -> Act {
    match practice.map(|practice| practice.result) {
        Some(Tried::Done) => Act::Continue,
        _ => Act::Edit,
    }
}

fn field(walking: &Walking, texts: &Texts<'_, '_>) -> Option<Block> {
    let typing = walking.draft.as_typing()?;
    let placeholder = Some(texts.optional("placeholder").unwrap_or_else(|| placeholder(texts)));
    Some(Block::Field(Field {
        typed: Secret::new(typing.text().to_owned()),
        caret: typing.caret(),
        placeholder,
        max: typing.max(),
        target: Act::Edit,
    }))
}

fn placeholder(texts: &Texts<'_, '_>) -> Text {
    let id = match &texts.step.kind {
        StepKind::Number { .. } => "step-type-number",
        StepKind::Date { .. } | StepKind::Practice { exercise: Exercise::Date, .. } => {
            "step-type-date"
        }
        _ => "step-type-text",
    };
    texts.writer.kiosk(id)
}

fn reassurance(texts: &Texts<'_, '_>) -> &'static str {
    match &texts.step.kind {
        StepKind::Practice { exercise: Exercise::Email | Exercise::Password, .. } => {
            "step-invented"
        }
        _ => "step-stays-here",
    }
}

/// Returns what is to be copied, large.
fn to_type(texts: &Texts<'_, '_>) -> Option<Block> {
    let StepKind::Practice { exercise: Exercise::Copy | Exercise::Key, expect } = &texts.step.kind
    else {
        return None;
    };
    Some(Block::Large(match expect.as_ref()? {
        Expect::Literal(text) => texts.writer.verbatim(text),
        Expect::Value(name) => texts.writer.value(name),
    }))
}

fn actions(practice: Option<&Practice>, texts: &Texts<'_, '_>) -> Vec<Item> {
    let writer = texts.writer;
    let go_on = match practice.map(|practice| practice.result) {
        Some(Tried::NotYet | Tried::Empty | Tried::NotQuite) => "step-check",
        Some(Tried::Done) | None => "step-continue",
    };
    let (optional, unknown) = match &texts.step.kind {
        StepKind::Number { optional, unknown, .. }
        | StepKind::Date { optional, unknown, .. }
        | StepKind::Text { optional, unknown, .. } => (*optional, *unknown),
        _ => (practice.is_some_and(|practice| practice.result != Tried::Done), false),
    };
    [
        Some(Item::new(writer.kiosk(go_on), Act::Continue)),
        unknown.then(|| Item::new(writer.kiosk("step-unknown"), Act::Unknown)),
        optional.then(|| Item::new(writer.kiosk("step-skip"), Act::Skip)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Returns how the last try went, below one more hint after each: what stands by the field is seen
/// with it on small windows, the newest hint as far as there is room.
fn outcome(practice: &Practice, texts: &Texts<'_, '_>) -> Vec<Block> {
    match practice.result {
        Tried::NotYet => vec![],
        Tried::Empty => vec![Block::Careful(texts.writer.kiosk("practice-empty"))],
        Tried::Done => {
            let words = texts.optional("good");
            vec![Block::Good(words.unwrap_or_else(|| texts.writer.kiosk("practice-done")))]
        }
        Tried::NotQuite => {
            let hint = |at: usize| texts.optional(&format!("hint_{at}"));
            let hints = (1..=practice.tries.min(HINTS)).filter_map(hint).map(Block::Bullet);
            let words = texts.optional("error");
            let words = words.unwrap_or_else(|| texts.writer.kiosk("practice-not-quite"));
            hints.chain([Block::Careful(words)]).collect()
        }
    }
}
