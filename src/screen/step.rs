//! One step of a procedure.

mod action;
mod answer;
mod ask;
mod fill;
mod progress;
mod trouble;

use super::{
    Block, Row, Text, Value,
    build::Sketch,
    home,
    list::{self, Item},
    writer::Writer,
};
use crate::{
    procedure::{Procedure, Step, StepKind},
    session::{Act, Draft, Session, Walking},
    text::{Args, Key},
};
pub(super) use action::action;
pub(super) use answer::{answer_value, paper_hint, paper_label};
pub(super) use progress::step_args;

/// Finds the texts of one step.
pub(super) struct Texts<'a, 'w> {
    pub(super) procedure: &'a Procedure,
    pub(super) step: &'a Step,
    pub(super) writer: &'a Writer<'w>,
    /// Numbers that the texts may use: decision tables, missing papers.
    pub(super) args: Args,
}

impl Texts<'_, '_> {
    /// Returns the question.
    pub(super) fn question(&self) -> Text {
        let id = self.id();
        self.writer.needed(self.key(&id, None), &self.args)
    }

    /// Returns a part that every language must have.
    pub(super) fn needed(&self, part: &str) -> Text {
        let id = self.id();
        self.writer.needed(self.key(&id, Some(part)), &self.args)
    }

    /// Returns a part that the author may leave out.
    pub(super) fn optional(&self, part: &str) -> Option<Text> {
        let id = self.id();
        self.writer.optional_with(self.key(&id, Some(part)), &self.args)
    }

    /// Returns the paragraphs of a part, if it is there.
    pub(super) fn paragraphs(&self, part: &str) -> Vec<Block> {
        self.optional(part).map(|text| Writer::paragraphs(&text)).unwrap_or_default()
    }

    /// Returns the title of the procedure.
    pub(super) fn of_procedure_title(&self) -> Text {
        home::title(&self.procedure.id, self.writer)
    }

    /// Returns a part of the procedure's own message.
    pub(super) fn of_procedure(&self, part: &str) -> Text {
        let id = self.procedure.id.as_str();
        self.writer.needed(Key { file: id, id, part: Some(part) }, &Args::new())
    }

    /// Returns a part of the procedure's own message that the author may leave out.
    pub(super) fn optional_of_procedure(&self, part: &str) -> Option<Text> {
        let id = self.procedure.id.as_str();
        self.writer.optional(Key { file: id, id, part: Some(part) })
    }

    fn id(&self) -> String {
        format!("{}_{}", self.procedure.id, self.step.id)
    }

    fn key<'k>(&'k self, id: &'k str, part: Option<&'k str>) -> Key<'k> {
        Key { file: self.procedure.id.as_str(), id, part }
    }
}

pub(super) fn compose(session: &Session, walking: &Walking, writer: &Writer<'_>) -> Sketch {
    let procedure = &*walking.procedure;
    let name = walking.step().map_or_else(String::new, |step| step.id.to_string());
    let mut sketch =
        Sketch::new(format!("step:{}:{name}", procedure.id), home::title(&procedure.id, writer));
    sketch.stepper = Some(progress::stepper(session, walking, writer));
    let Some(step) = walking.step() else { return sketch };
    let args = step_args(session, walking);
    let texts = Texts { procedure, step, writer, args };
    let head = [Block::Heading(texts.question())].into_iter().chain(texts.paragraphs("text"));
    let sketch = sketch.with(head);
    match &walking.draft {
        Draft::Proposed(answer) => {
            let value = answer_value(step, answer, &texts);
            sketch.with(proposed(value, writer))
        }
        _ => body(session, walking, &texts, sketch),
    }
}

fn body(session: &Session, walking: &Walking, texts: &Texts<'_, '_>, sketch: Sketch) -> Sketch {
    match &texts.step.kind {
        StepKind::Info | StepKind::End { .. } => sketch.with(go_on(texts.writer)),
        StepKind::Choice { .. }
        | StepKind::YesNo { .. }
        | StepKind::Multi { .. }
        | StepKind::Checklist { .. }
        | StepKind::Quiz { .. } => ask::compose(session, walking, texts, sketch),
        StepKind::Number { .. }
        | StepKind::Date { .. }
        | StepKind::Text { .. }
        | StepKind::Practice { .. } => fill::compose(session, walking, texts, sketch),
        StepKind::Action { .. } => sketch.with(action(texts)).with(go_on(texts.writer)),
    }
}

fn go_on(writer: &Writer<'_>) -> Vec<Block> {
    let go_on = Item::new(writer.kiosk("step-continue"), Act::Continue);
    list::blocks(vec![go_on], vec![], 0, writer.kiosk("step-more"))
}

/// Something said earlier in this visit: still right?
fn proposed(value: Value, writer: &Writer<'_>) -> Vec<Block> {
    let label = writer.kiosk("step-fact-answer");
    let row = Row { digit: None, label, value, target: None };
    let items = vec![
        Item::new(writer.kiosk("step-fact-keep"), Act::Keep),
        Item::new(writer.kiosk("step-fact-change"), Act::Change),
    ];
    let known = Block::Paragraph(writer.kiosk("step-fact-known"));
    let choices = list::blocks(items, vec![], 0, writer.kiosk("step-more"));
    [known, Block::Row(row)].into_iter().chain(choices).collect()
}
