//! Now: what to do, which papers, until when, where, and a way to take it along.

mod sheet;

use super::{
    Block,
    build::Sketch,
    home, intro,
    list::{self, Item},
    step::{self, Texts},
    writer::Writer,
};
use crate::{
    procedure::{Kind, Outcome, SheetPart, Step, StepKind, related},
    session::{Act, Session, Walking},
};
pub(super) use sheet::take_along;

pub(super) fn compose(session: &Session, walking: &Walking, writer: &Writer<'_>) -> Sketch {
    let procedure = &*walking.procedure;
    let sketch =
        Sketch::new(format!("result:{}", procedure.id), home::title(&procedure.id, writer));
    let given = session.given();
    let Some(end) = walking.end(&given) else { return sketch };
    let args = step::step_args(session, walking);
    let texts = Texts { procedure, step: end, writer, args };
    let parts = parts(end).iter().flat_map(|part| sheet::part(*part, session, walking, &texts));
    sketch
        .with([Block::Heading(texts.question())])
        .with(texts.paragraphs("text"))
        .with(parts)
        .with(other_ways(walking, end, writer))
        .with([Block::Rule])
        .with(choices(session, walking, writer))
        .focused(Some(next_act(walking)))
}

/// Returns the parts of an end's sheet.
fn parts(end: &Step) -> &[SheetPart] {
    match &end.kind {
        StepKind::End { sheet, .. } => sheet,
        _ => &[],
    }
}

/// How to do it without a computer. Whom another service serves is not sent to these counters too.
fn other_ways(walking: &Walking, end: &Step, writer: &Writer<'_>) -> Vec<Block> {
    match end.kind {
        StepKind::End { outcome: Outcome::Redirect, .. } => vec![],
        _ => intro::other_ways(&walking.procedure, "result-other-ways", writer),
    }
}

fn next_act(walking: &Walking) -> Act {
    if walking.procedure.kind == Kind::Lesson { Act::Home } else { Act::Code }
}

fn choices(session: &Session, walking: &Walking, writer: &Writer<'_>) -> Vec<Block> {
    let code = (walking.procedure.kind != Kind::Lesson).then(|| {
        Item::new(writer.kiosk("result-code"), Act::Code)
            .hinted(Some(writer.kiosk("result-code-hint")))
    });
    let next = related(&walking.procedure, &walking.answers, &session.given());
    let entries = writer.stock().entries;
    let next = next.iter().filter_map(|id| entries.iter().find(|entry| entry.id == *id));
    let next = next.filter_map(|entry| home::opener(session, entry, writer));
    let actions = vec![
        Item::new(writer.kiosk("result-home"), Act::Home),
        Item::new(writer.kiosk("result-finish"), Act::Finish),
    ];
    let items = code.into_iter().chain(next).collect();
    list::blocks(items, actions, session.page(), writer.kiosk("step-more"))
}
