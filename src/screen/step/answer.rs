//! Answers and papers in words.

use jiff::civil::Date;

use super::Texts;
use crate::{
    procedure::{Answer, Id, Item, Secret, Step, StepKind},
    screen::{Text, Value},
    text::{Args, Key},
};

/// Returns an answer as it is shown again. What was typed has no way to the voice, and what was
/// chosen only to headphones.
pub(in crate::screen) fn answer_value(
    step: &Step,
    answer: &Answer,
    texts: &Texts<'_, '_>,
) -> Value {
    match answer {
        Answer::Choice(id) => Value::Chosen(option_label(step, id, texts)),
        Answer::Choices(ids) => Value::Chosen(joined(step, ids, texts)),
        Answer::Number(number) => Value::Typed(Secret::new(number.to_string())),
        Answer::Date(date) => Value::Typed(Secret::new(written(*date))),
        Answer::Text(secret) => Value::Typed(secret.clone()),
        Answer::Unknown => Value::Chosen(texts.writer.kiosk("answer-unknown")),
        Answer::Skipped | Answer::Seen => Value::Said(texts.writer.kiosk("answer-skipped")),
    }
}

/// Returns the text of an option; yes, no and "I don't know" have words of their own.
pub(super) fn option_label(step: &Step, id: &Id, texts: &Texts<'_, '_>) -> Text {
    let part = format!("opt_{id}");
    match (&step.kind, id.as_str()) {
        (StepKind::YesNo { .. }, "yes" | "no" | "unknown") => {
            texts.optional(&part).unwrap_or_else(|| texts.writer.kiosk(&format!("answer-{id}")))
        }
        _ => texts.needed(&part),
    }
}

/// Returns the name of a paper, with the number of copies and the greatest age.
pub(in crate::screen) fn paper_label(item: &Item, texts: &Texts<'_, '_>) -> Text {
    let mut label = if item.shared {
        texts.writer.needed(paper(item, None), &Args::new())
    } else {
        texts.needed(&format!("item_{}", item.id))
    };
    let copies = (0 < item.copies).then(|| {
        texts.writer.kiosk_with("paper-copies", &Args::new().number("count", item.copies.into()))
    });
    let age = item.max_age_months.map(|months| {
        texts.writer.kiosk_with("paper-max-age", &Args::new().number("months", months.into()))
    });
    for more in copies.into_iter().chain(age) {
        label.say = label.say.map(|say| format!("{say}, {}", more.content));
        label.content = format!("{} · {}", label.content, more.content);
    }
    label
}

/// Returns where to get a paper, or when it is needed.
pub(in crate::screen) fn paper_hint(
    item: &Item,
    maybe: crate::procedure::Certainty,
    texts: &Texts<'_, '_>,
) -> Option<Text> {
    let own = |part: &str| texts.optional(&format!("item_{}_{part}", item.id));
    if maybe == crate::procedure::Certainty::Maybe {
        return Some(own("if").unwrap_or_else(|| texts.writer.kiosk("paper-maybe")));
    }
    let shared = || item.shared.then(|| texts.writer.optional(paper(item, Some("how")))).flatten();
    own("how").or_else(shared)
}

fn paper<'a>(item: &'a Item, part: Option<&'a str>) -> Key<'a> {
    Key { file: "papers", id: item.id.as_str(), part }
}

fn joined(step: &Step, ids: &[Id], texts: &Texts<'_, '_>) -> Text {
    let labels: Vec<Text> = ids.iter().map(|id| option_label(step, id, texts)).collect();
    let content = labels.iter().map(|it| it.content.as_str()).collect::<Vec<_>>().join(", ");
    match labels.into_iter().next() {
        Some(first) => Text { content, say: None, ..first },
        None => texts.writer.kiosk("answer-skipped"),
    }
}

/// A date as the visitor typed it.
fn written(date: Date) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}
