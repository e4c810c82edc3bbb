//! Something to do, not on this computer.

use super::Texts;
use crate::{
    procedure::{Cost, Id, Name, StepKind, Where},
    screen::{Block, Text, writer::Writer},
    text::Args,
};

/// Returns what to do somewhere else: never a dead end, an address or number to copy by hand.
pub(in crate::screen) fn action(texts: &Texts<'_, '_>) -> Vec<Block> {
    let StepKind::Action { place, site, phone, counter, cost, wait, .. } = &texts.step.kind else {
        return vec![];
    };
    let writer = texts.writer;
    let mut blocks = where_to(*place, counter.as_ref(), writer);
    blocks.extend(site.iter().chain(phone).map(|name| Block::Large(writer.value(name))));
    blocks.extend(cost.as_ref().map(|cost| Block::Paragraph(price(cost, writer))));
    blocks.extend(wait.as_ref().map(|wait| Block::Paragraph(waiting(wait, texts))));
    for (part, heading) in [("after", "action-after"), ("no-answer", "action-no-answer")] {
        let text = texts.paragraphs(part);
        if !text.is_empty() {
            blocks.push(Block::Subheading(writer.kiosk(heading)));
            blocks.extend(text);
        }
    }
    blocks
}

fn where_to(place: Where, counter: Option<&Id>, writer: &Writer<'_>) -> Vec<Block> {
    let named = |id: &str| {
        counter.map(|place| {
            let args = Args::new().text("place", &writer.place(place).content);
            writer.kiosk_with(id, &args)
        })
    };
    let text = match place {
        Where::Online => Some(writer.kiosk("action-online")),
        Where::Phone => Some(writer.kiosk("action-phone")),
        Where::Counter => named("action-counter"),
        Where::Post => named("action-post"),
        Where::Home => None,
    };
    text.map(Block::Paragraph).into_iter().collect()
}

fn price(cost: &Cost, writer: &Writer<'_>) -> Text {
    match cost {
        Cost::Free => writer.kiosk("action-free"),
        Cost::Fee(fee) => {
            let euros = writer.value(fee);
            writer.kiosk_with("action-cost", &Args::new().text("euros", &euros.content))
        }
    }
}

fn waiting(wait: &Name, texts: &Texts<'_, '_>) -> Text {
    let writer = texts.writer;
    match writer.duration(wait) {
        Some((count, unit)) => {
            let args = Args::new().number("count", i64::from(count)).text("unit", unit);
            writer.kiosk_with("action-wait", &args)
        }
        None => writer.kiosk("action-ask-desk"),
    }
}
