//! The parts of the sheet to take along.

use crate::{
    procedure::{
        DueLine, PaperLine, Secret, SheetPart, StepKind, actions, deadlines, papers, review_lines,
    },
    screen::{
        Block, Row, Text, Value,
        step::{Texts, action, answer_value, paper_hint, paper_label},
    },
    session::{Session, Walking},
    text::Args,
};

/// Returns one part, with its heading; nothing where it is empty.
pub(super) fn part(
    part: SheetPart,
    session: &Session,
    walking: &Walking,
    texts: &Texts<'_, '_>,
) -> Vec<Block> {
    let (heading, blocks) = match part {
        SheetPart::MissingPapers => missing(session, walking, texts),
        SheetPart::Actions => ("result-to-do", to_do(session, walking, texts)),
        SheetPart::Deadlines => ("result-deadlines", due(session, walking, texts)),
        SheetPart::Places => ("result-places", places(texts)),
        SheetPart::Answers => ("result-answers", answers(session, walking, texts)),
    };
    if blocks.is_empty() {
        return blocks;
    }
    let heading = Block::Subheading(texts.writer.kiosk(heading));
    [heading].into_iter().chain(blocks).collect()
}

/// The papers that are not ticked, each with where to get it.
fn missing(
    session: &Session,
    walking: &Walking,
    texts: &Texts<'_, '_>,
) -> (&'static str, Vec<Block>) {
    let lines = papers(&walking.procedure, &walking.answers, &session.given());
    let missing: Vec<&PaperLine> = lines.iter().filter(|line| !line.have).collect();
    if missing.is_empty() && !lines.is_empty() {
        let ready = Block::Good(texts.writer.kiosk("result-papers-ready"));
        return ("result-papers", vec![ready]);
    }
    let blocks = missing.iter().flat_map(|line| paper(line, walking, texts)).collect();
    ("result-missing", blocks)
}

fn paper(line: &PaperLine, walking: &Walking, texts: &Texts<'_, '_>) -> Vec<Block> {
    let step = &walking.procedure.steps[line.step];
    let StepKind::Checklist { items } = &step.kind else { return vec![] };
    let own = Texts { step, args: Args::new(), ..*texts };
    let item = &items[line.item];
    let label = Block::Bullet(paper_label(item, &own));
    let hint = paper_hint(item, line.certainty, &own).map(Block::Note);
    [label].into_iter().chain(hint).collect()
}

fn to_do(session: &Session, walking: &Walking, texts: &Texts<'_, '_>) -> Vec<Block> {
    let steps = actions(&walking.procedure, &walking.answers, &session.given());
    let steps = steps.iter().map(|at| &walking.procedure.steps[*at]);
    steps
        .flat_map(|step| {
            let own = Texts { step, args: Args::new(), ..*texts };
            [Block::Bullet(own.question())].into_iter().chain(action(&own)).collect::<Vec<_>>()
        })
        .collect()
}

fn due(session: &Session, walking: &Walking, texts: &Texts<'_, '_>) -> Vec<Block> {
    let lines = deadlines(&walking.procedure, &walking.answers, &session.given());
    lines.iter().flat_map(|line| deadline(line, walking, texts)).collect()
}

fn deadline(line: &DueLine, walking: &Walking, texts: &Texts<'_, '_>) -> Vec<Block> {
    use crate::procedure::DeadlineFrom;
    let own = walking.procedure.deadlines.iter().find(|deadline| deadline.id == line.id);
    let typed = own.is_some_and(|it| matches!(it.from, DeadlineFrom::Step(_)));
    let value = match line.due {
        Some(day) if typed => Value::Typed(Secret::new(texts.writer.date(day).content)),
        Some(day) => Value::Said(texts.writer.date(day)),
        None => Value::Said(texts.writer.kiosk("result-deadline-ask")),
    };
    let label = texts.of_procedure(&format!("deadline_{}", line.id));
    let help = texts.optional_of_procedure(&format!("deadline_{}_help", line.id));
    let row = Block::Row(Row { digit: None, label, value, target: None });
    [row].into_iter().chain(help.map(Block::Note)).collect()
}

fn places(texts: &Texts<'_, '_>) -> Vec<Block> {
    let StepKind::End { places, .. } = &texts.step.kind else { return vec![] };
    places.iter().map(|place| Block::Bullet(texts.writer.place(place))).collect()
}

fn answers(session: &Session, walking: &Walking, texts: &Texts<'_, '_>) -> Vec<Block> {
    let lines = review_lines(&walking.procedure, &walking.answers, &session.given());
    let row = |line: &crate::procedure::ReviewLine<'_>| {
        let step = &walking.procedure.steps[line.step];
        let own = Texts { step, args: Args::new(), ..*texts };
        let value = answer_value(step, line.answer, &own);
        Block::Row(Row { digit: None, label: own.question(), value, target: None })
    };
    lines.iter().map(row).collect()
}

/// Returns the essential as lines for a telephone: what to bring, where, until when.
pub(in crate::screen) fn take_along(
    session: &Session,
    walking: &Walking,
    texts: &Texts<'_, '_>,
) -> Vec<String> {
    let given = session.given();
    let procedure = &*walking.procedure;
    let lines = papers(procedure, &walking.answers, &given);
    let papers = lines.iter().filter(|line| !line.have).filter_map(|line| {
        let step = &procedure.steps[line.step];
        let StepKind::Checklist { items } = &step.kind else { return None };
        let own = Texts { step, args: Args::new(), ..*texts };
        Some(paper_label(&items[line.item], &own))
    });
    let mut out = vec![texts.of_procedure_title().content];
    labelled(&mut out, &texts.writer.kiosk("code-bring"), papers.collect());
    let steps = actions(procedure, &walking.answers, &given);
    let steps: Vec<&StepKind> = steps.iter().map(|at| &procedure.steps[*at].kind).collect();
    labelled(&mut out, &texts.writer.kiosk("code-site"), sites(&steps, texts));
    labelled(&mut out, &texts.writer.kiosk("code-call"), phones(&steps, texts));
    labelled(&mut out, &texts.writer.kiosk("code-go"), names(texts));
    for line in deadlines(procedure, &walking.answers, &given) {
        let label = texts.of_procedure(&format!("deadline_{}", line.id));
        out.extend(line.due.map(|day| format!("{} {day}", label.content)));
    }
    out
}

fn sites(steps: &[&StepKind], texts: &Texts<'_, '_>) -> Vec<Text> {
    let site = |kind: &&StepKind| match kind {
        StepKind::Action { site: Some(site), .. } => Some(texts.writer.value(site)),
        _ => None,
    };
    steps.iter().filter_map(site).collect()
}

fn phones(steps: &[&StepKind], texts: &Texts<'_, '_>) -> Vec<Text> {
    let phone = |kind: &&StepKind| match kind {
        StepKind::Action { phone: Some(phone), .. } => Some(texts.writer.value(phone)),
        _ => None,
    };
    steps.iter().filter_map(phone).collect()
}

fn names(texts: &Texts<'_, '_>) -> Vec<Text> {
    let StepKind::End { places, .. } = &texts.step.kind else { return vec![] };
    places.iter().map(|place| texts.writer.place(place)).collect()
}

fn labelled(out: &mut Vec<String>, label: &Text, texts: Vec<Text>) {
    if !texts.is_empty() {
        out.push(label.content.clone());
        out.extend(texts.into_iter().map(|text| format!("- {}", text.content)));
    }
}
