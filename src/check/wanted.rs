//! The texts that a procedure needs, by name.

use crate::{
    procedure::{Id, Procedure, Step, StepKind, Way},
    text::TextName,
};

/// A text that must be there: its file, and its name in the file.
pub(super) type Wanted = (String, TextName);

/// Returns the texts that a procedure needs.
pub(super) fn of(procedure: &Procedure) -> Vec<Wanted> {
    let file = procedure.id.as_str();
    let own = |part: Option<String>| (file.to_owned(), TextName { id: file.to_owned(), part });
    let sections = procedure.sections.iter().map(|it| own(Some(format!("section_{}", it.id))));
    let deadlines = procedure.deadlines.iter().map(|it| own(Some(format!("deadline_{}", it.id))));
    let ways = procedure.other_ways.iter().filter_map(|way| match &way.way {
        Way::Counter(id) | Way::Post(id) => Some(place(id)),
        Way::Phone(_) => None,
    });
    [own(None), own(Some("goal".to_owned()))]
        .into_iter()
        .chain(sections)
        .chain(deadlines)
        .chain(ways)
        .chain(procedure.steps.iter().flat_map(|it| step(procedure, it)))
        .collect()
}

fn step(procedure: &Procedure, step: &Step) -> Vec<Wanted> {
    let id = format!("{}_{}", procedure.id, step.id);
    let file = procedure.id.to_string();
    let own = |part: Option<String>| (file.clone(), TextName { id: id.clone(), part });
    let option = |id: &Id| own(Some(format!("opt_{id}")));
    let mut wanted = vec![own(None)];
    match &step.kind {
        StepKind::Choice { options } | StepKind::Multi { options, .. } => {
            wanted.extend(options.iter().map(|it| option(&it.id)));
        }
        StepKind::Quiz { options } => {
            wanted.extend(options.iter().map(|it| option(&it.id)));
            wanted.extend(options.iter().map(|it| own(Some(format!("after_{}", it.id)))));
        }
        StepKind::Checklist { items } => wanted.extend(items.iter().map(|item| {
            if item.shared { paper(&item.id) } else { own(Some(format!("item_{}", item.id))) }
        })),
        StepKind::Action { counter, .. } => wanted.extend(counter.iter().map(place)),
        StepKind::End { places, .. } => wanted.extend(places.iter().map(place)),
        _ => {}
    }
    wanted
}

fn paper(id: &Id) -> Wanted {
    shared("papers", id)
}

fn place(id: &Id) -> Wanted {
    shared("places", id)
}

fn shared(file: &str, id: &Id) -> Wanted {
    (file.to_owned(), TextName { id: id.to_string(), part: None })
}
