//! What was answered, with a way back to each answer.

use super::{
    Block, Row, Text,
    build::Sketch,
    home,
    list::{self, Item},
    step::{self, Texts},
    writer::Writer,
};
use crate::{
    procedure::{ReviewLine, review_lines},
    session::{Act, Session, Walking},
    text::Args,
};

pub(super) fn compose(session: &Session, walking: &Walking, writer: &Writer<'_>) -> Sketch {
    let given = session.given();
    let lines = review_lines(&walking.procedure, &walking.answers, &given);
    let go_on = vec![Item::new(writer.kiosk("review-continue"), Act::Continue)];
    let page = list::page(lines, go_on.len(), session.page());
    let rows = page.shown.iter().map(|(digit, line)| row(*digit, line, walking, writer));
    let more = page.more.map(|digit| list::choice(digit, more(writer)));
    let rows: Vec<Block> = rows.chain(more).collect();
    Sketch::new(
        format!("review:{}", walking.procedure.id),
        home::title(&walking.procedure.id, writer),
    )
    .with([
        Block::Heading(writer.kiosk("review-heading")),
        Block::Muted(writer.kiosk("review-text")),
    ])
    .with(rows)
    .with([Block::Rule])
    .with(go_on.into_iter().map(|item| list::choice(page.next, item)))
    .focused(Some(Act::Continue))
}

fn more(writer: &Writer<'_>) -> Item {
    Item::new(writer.kiosk("step-more"), Act::More)
}

fn row(digit: u8, line: &ReviewLine<'_>, walking: &Walking, writer: &Writer<'_>) -> Block {
    let step = &walking.procedure.steps[line.step];
    let procedure = &*walking.procedure;
    let texts = Texts { procedure, step, writer, args: Args::new() };
    Block::Row(Row {
        digit: Some(digit),
        label: short(&texts),
        value: step::answer_value(step, line.answer, &texts),
        target: Some(Act::Jump(step.id.clone())),
    })
}

/// An author may give a shorter form of the question for the review.
fn short(texts: &Texts<'_, '_>) -> Text {
    texts.optional("short").unwrap_or_else(|| texts.question())
}
