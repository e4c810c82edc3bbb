//! What was answered, with a way back to each answer.

use super::{
    Block, Row, Text, Value,
    build::Sketch,
    home,
    list::{self, Item},
    step::{self, Texts},
    writer::Writer,
};
use crate::{
    procedure::{Answers, PaperLine, Procedure, ReviewLine, papers, review_lines},
    session::{Act, Session, Walking},
    text::Args,
};

pub(super) fn compose(session: &Session, walking: &Walking, writer: &Writer<'_>) -> Sketch {
    let given = session.given();
    let lines = lines(
        review_lines(&walking.procedure, &walking.answers, &given),
        &papers(&walking.procedure, &walking.answers, &given),
        (&walking.procedure, &walking.answers),
    );
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

/// What can be changed from here.
enum Line<'a> {
    /// An answer.
    Answer(ReviewLine<'a>),
    /// The papers of a checklist: how many there are, and how many the visitor has.
    Papers { step: usize, have: usize, of: usize },
}

impl Line<'_> {
    fn step(&self) -> usize {
        match self {
            Self::Answer(line) => line.step,
            Self::Papers { step, .. } => *step,
        }
    }
}

/// Puts the checklists that were gone through among the answers, in reading order.
fn lines<'a>(
    answers: Vec<ReviewLine<'a>>,
    papers: &[PaperLine],
    (procedure, given): (&Procedure, &Answers),
) -> Vec<Line<'a>> {
    let lists = papers.chunk_by(|one, next| one.step == next.step);
    let ticked = lists.filter_map(|list| {
        let step = list.first()?.step;
        given.get(&procedure.steps[step].id)?;
        let have = list.iter().filter(|line| line.have).count();
        Some(Line::Papers { step, have, of: list.len() })
    });
    let mut lines: Vec<_> = answers.into_iter().map(Line::Answer).chain(ticked).collect();
    lines.sort_by_key(Line::step);
    lines
}

fn row(digit: u8, line: &Line<'_>, walking: &Walking, writer: &Writer<'_>) -> Block {
    let step = &walking.procedure.steps[line.step()];
    let procedure = &*walking.procedure;
    let texts = Texts { procedure, step, writer, args: Args::new() };
    let value = match line {
        Line::Answer(line) => step::answer_value(step, line.answer, &texts),
        Line::Papers { have, of, .. } => Value::Chosen(counted(*have, *of, writer)),
    };
    let target = Some(Act::Jump(step.id.clone()));
    Block::Row(Row { digit: Some(digit), label: short(&texts), value, target })
}

/// "1 paper of 4": a wrong tick is seen, and mended from here.
fn counted(have: usize, of: usize, writer: &Writer<'_>) -> Text {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let args = Args::new().number("have", number(have)).number("of", number(of));
    writer.kiosk_with("review-papers", &args)
}

/// An author may give a shorter form of the question for the review.
fn short(texts: &Texts<'_, '_>) -> Text {
    texts.optional("short").unwrap_or_else(|| texts.question())
}
