//! Questions with ready answers.

use super::{Texts, answer, trouble};
use crate::{
    procedure::{Answer, Certainty, Id, StepKind, papers},
    screen::{
        Block, Mark, Target,
        build::Sketch,
        comfort::ticked,
        list::{self, Item},
    },
    session::{Act, Draft, Session, Walking},
};

pub(super) fn compose(
    session: &Session,
    walking: &Walking,
    texts: &Texts<'_, '_>,
    sketch: Sketch,
) -> Sketch {
    let writer = texts.writer;
    let items = items(session, walking, texts);
    let actions = match (&texts.step.kind, &walking.draft) {
        (StepKind::Multi { .. } | StepKind::Checklist { .. }, _) | (_, Draft::Quiz(Some(_))) => {
            vec![Item::new(writer.kiosk("step-continue"), Act::Continue)]
        }
        _ => vec![],
    };
    let chosen = answered(walking).map(|id| Act::Choose(id.clone()));
    let page = list::page_of(chosen.as_ref(), &items, actions.len()) + session.page();
    sketch
        .with(guidance(texts))
        .with(trouble::block(walking.trouble.as_ref(), texts))
        .with(commented(
            list::blocks(items, actions, page, writer.kiosk("step-more")),
            feedback(walking, texts),
        ))
        .with(why(texts))
        .focused(focus(walking, chosen))
}

/// Returns why a question is asked.
pub(super) fn why(texts: &Texts<'_, '_>) -> Option<Block> {
    texts.optional("why").map(Block::Muted)
}

fn guidance(texts: &Texts<'_, '_>) -> Option<Block> {
    match &texts.step.kind {
        StepKind::Multi { max, .. } if 1 < *max => {
            Some(Block::Muted(texts.writer.kiosk("step-many")))
        }
        StepKind::Checklist { .. } => Some(Block::Muted(texts.writer.kiosk("step-tick"))),
        _ => None,
    }
}

fn items(session: &Session, walking: &Walking, texts: &Texts<'_, '_>) -> Vec<Item> {
    let label = |id: &Id| answer::option_label(texts.step, id, texts);
    let hint = |id: &Id| texts.optional(&format!("opt_{id}_hint"));
    let one = |id: &Id| {
        let mark = chosen(walking, id);
        Item::new(label(id), Act::Choose(id.clone())).marked(mark).hinted(hint(id))
    };
    let many = |id: &Id| {
        Item::new(label(id), Act::Toggle(id.clone())).marked(picked(walking, id)).hinted(hint(id))
    };
    match &texts.step.kind {
        StepKind::Choice { options } => options.iter().map(|it| one(&it.id)).collect(),
        StepKind::YesNo { .. } => yes_no(texts).iter().map(one).collect(),
        StepKind::Quiz { options } => options.iter().map(|it| one(&it.id)).collect(),
        StepKind::Multi { options, .. } => options.iter().map(|it| many(&it.id)).collect(),
        StepKind::Checklist { .. } => checklist(session, walking, texts),
        _ => vec![],
    }
}

fn yes_no(texts: &Texts<'_, '_>) -> Vec<Id> {
    let unknown = matches!(texts.step.kind, StepKind::YesNo { unknown: true });
    let names = ["yes", "no"].into_iter().chain(unknown.then_some("unknown"));
    names.filter_map(|name| Id::new(name).ok()).collect()
}

fn checklist(session: &Session, walking: &Walking, texts: &Texts<'_, '_>) -> Vec<Item> {
    let StepKind::Checklist { items } = &texts.step.kind else { return vec![] };
    let lines = papers(&walking.procedure, &walking.answers, &session.given());
    let here = lines.iter().filter(|line| Some(line.step) == current(walking));
    here.filter_map(|line| Some((items.get(line.item)?, line.certainty)))
        .map(|(item, certainty)| paper(walking, item, certainty, texts))
        .collect()
}

fn paper(
    walking: &Walking,
    item: &crate::procedure::Item,
    certainty: Certainty,
    texts: &Texts<'_, '_>,
) -> Item {
    Item::new(answer::paper_label(item, texts), Act::Toggle(item.id.clone()))
        .marked(picked(walking, &item.id))
        .hinted(answer::paper_hint(item, certainty, texts))
}

fn current(walking: &Walking) -> Option<usize> {
    match walking.place {
        crate::session::Place::Step(at) => Some(at),
        _ => None,
    }
}

fn picked(walking: &Walking, id: &Id) -> Mark {
    ticked(matches!(&walking.draft, Draft::Picks(picks) if picks.contains(id)))
}

fn chosen(walking: &Walking, id: &Id) -> Mark {
    if answered(walking) == Some(id) { Mark::Chosen } else { Mark::Open }
}

/// The option that was chosen before, on the way back.
fn answered(walking: &Walking) -> Option<&Id> {
    let step = walking.step()?;
    match (&walking.draft, walking.answers.get(&step.id)?) {
        (Draft::Quiz(tried), _) => tried.as_ref(),
        (_, Answer::Choice(id)) => Some(id),
        _ => None,
    }
}

/// Puts a word between the choices and what leads on, where the eyes go next.
fn commented(mut list: Vec<Block>, words: Option<Block>) -> Vec<Block> {
    let end = list.iter().position(|block| *block == Block::Rule).unwrap_or(list.len());
    list.splice(end..end, words);
    list
}

/// A kind word after each answer of a quiz; no score.
fn feedback(walking: &Walking, texts: &Texts<'_, '_>) -> Option<Block> {
    let (Draft::Quiz(Some(id)), StepKind::Quiz { options }) = (&walking.draft, &texts.step.kind)
    else {
        return None;
    };
    let words = texts.needed(&format!("after_{id}"));
    let good = options.iter().any(|option| option.id == *id && option.good);
    Some(if good { Block::Good(words) } else { Block::Careful(words) })
}

/// After a try at a quiz Enter goes on; on the way back it says the same again.
fn focus(walking: &Walking, chosen: Option<Target>) -> Option<Target> {
    match &walking.draft {
        Draft::Quiz(Some(_)) => Some(Act::Continue),
        _ => chosen,
    }
}
