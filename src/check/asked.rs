//! Every text that a screen can ask for, by name: the one table of all parts.
//!
//! Whatever is not in it is shown nowhere. `tests/asked.rs` holds it against the screens.

use std::collections::BTreeMap;

use super::{Material, shelf::Book};
use crate::{
    procedure::{Exercise, Id, Procedure, Step, StepKind, Way},
    text::TextName,
};

/// Whether a text must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Need {
    /// The author may leave it out.
    May,
    /// A screen is not complete without it.
    Must,
}

/// The texts of one file that are asked for.
pub(super) type Asked = BTreeMap<TextName, Need>;

/// Returns every text that is asked for, by file.
pub(super) fn all(material: &Material<'_>) -> BTreeMap<String, Asked> {
    let mut all = BTreeMap::new();
    let manifest = material.manifest;
    let papers = material.papers.iter().map(|(id, _)| id);
    all.insert("papers".to_owned(), shared(papers, &[("how", Need::May), ("help", Need::May)]));
    all.insert("places".to_owned(), shared(manifest.places.iter(), &[("help", Need::May)]));
    all.insert("glossary".to_owned(), shared(manifest.glossary.iter(), &[("text", Need::Must)]));
    all.insert("kiosk".to_owned(), interface(material));
    for opened in material.procedures {
        all.insert(opened.procedure.id.to_string(), of(&opened.procedure));
    }
    for (file, name) in material.procedures.iter().flat_map(|it| places(&it.procedure)) {
        all.entry(file.to_owned()).or_default().insert(name, Need::Must);
    }
    all
}

fn shared<'a>(ids: impl Iterator<Item = &'a Id>, parts: &[(&str, Need)]) -> Asked {
    let own = |id: &Id| {
        let name = |part| TextName { id: id.to_string(), part };
        let parts = parts.iter().map(|(part, need)| (name(Some((*part).to_owned())), *need));
        [(name(None), Need::Must)].into_iter().chain(parts.collect::<Vec<_>>())
    };
    ids.flat_map(own).collect()
}

/// What the program itself has in its first language is all that it asks for, besides the names of
/// the pack's own themes and telephone numbers.
fn interface(material: &Material<'_>) -> Asked {
    let own = material.shelf.book(material.first(), "kiosk").map(Book::weakest);
    let own = own.into_iter().flat_map(|it| &it.texts).map(|it| (it.name.clone(), Need::Must));
    let manifest = material.manifest;
    let themes = manifest.themes.iter().map(|theme| format!("theme-{theme}"));
    let phones = manifest.emergency.iter().map(|phone| phone.as_str().replace('.', "-"));
    let named = themes.chain(phones).map(|id| (TextName { id, part: None }, Need::Must));
    own.chain(named).collect()
}

/// The places to which a procedure sends people.
fn places(procedure: &Procedure) -> Vec<(&'static str, TextName)> {
    let ways = procedure.other_ways.iter().filter_map(|way| match &way.way {
        Way::Counter(id) | Way::Post(id) => Some(id),
        Way::Phone(_) => None,
    });
    let steps = procedure.steps.iter().flat_map(|step| match &step.kind {
        StepKind::Action { counter, .. } => counter.iter().collect(),
        StepKind::End { places, .. } => places.iter().collect(),
        _ => vec![],
    });
    ways.chain(steps).map(|id| ("places", TextName { id: id.to_string(), part: None })).collect()
}

fn of(procedure: &Procedure) -> Asked {
    let mut asked = Asked::new();
    let mut own = List { id: procedure.id.to_string(), asked: &mut asked };
    own.must(["", "goal"]);
    own.may(["for-whom", "prepare", "keywords"]);
    own.must(procedure.sections.iter().map(|it| format!("section_{}", it.id)));
    own.must(procedure.deadlines.iter().map(|it| format!("deadline_{}", it.id)));
    own.may(procedure.deadlines.iter().map(|it| format!("deadline_{}_help", it.id)));
    for step in &procedure.steps {
        let id = format!("{}_{}", procedure.id, step.id);
        of_step(step, &mut List { id, asked: &mut asked });
    }
    asked
}

fn of_step(step: &Step, own: &mut List<'_>) {
    own.must([""]);
    own.may(["text", "mediator"]);
    match &step.kind {
        StepKind::Info | StepKind::End { .. } => {}
        StepKind::Choice { options } | StepKind::Multi { options, .. } => {
            own.may(["why", "short"]);
            own.options(options.iter().map(|it| &it.id), Need::Must);
        }
        StepKind::YesNo { .. } => {
            own.may(["why", "short"]);
            let names = ["yes", "no", "unknown"].into_iter().filter_map(|it| Id::new(it).ok());
            own.options(names.collect::<Vec<_>>().iter(), Need::May);
        }
        StepKind::Quiz { options } => {
            own.may(["why"]);
            own.options(options.iter().map(|it| &it.id), Need::Must);
            own.must(options.iter().map(|it| format!("after_{}", it.id)));
        }
        StepKind::Number { .. } => own.may(["why", "short", "placeholder", "error"]),
        StepKind::Text { .. } => own.may(["why", "short", "placeholder"]),
        StepKind::Date { .. } => {
            own.may([
                "why",
                "short",
                "placeholder",
                "error",
                "error_before-min",
                "error_after-max",
            ]);
        }
        StepKind::Practice { exercise, .. } => of_practice(*exercise, own),
        StepKind::Checklist { items } => {
            own.may(["why", "short"]);
            own.must(items.iter().filter(|it| !it.shared).map(|it| format!("item_{}", it.id)));
            own.may(items.iter().map(|it| format!("item_{}_how", it.id)));
            own.may(items.iter().map(|it| format!("item_{}_if", it.id)));
        }
        StepKind::Action { .. } => own.may(["after", "no-answer"]),
    }
}

fn of_practice(exercise: Exercise, own: &mut List<'_>) {
    own.may(["why", "placeholder", "error", "good", "hint_1", "hint_2", "hint_3"]);
    if matches!(exercise, Exercise::Email | Exercise::Password) {
        own.may(["another"]);
    }
}

/// The texts of one message.
struct List<'a> {
    id: String,
    asked: &'a mut Asked,
}

impl List<'_> {
    fn must(&mut self, parts: impl IntoIterator<Item = impl Into<String>>) {
        self.add(parts, Need::Must);
    }

    fn may(&mut self, parts: impl IntoIterator<Item = impl Into<String>>) {
        self.add(parts, Need::May);
    }

    fn options<'i>(&mut self, ids: impl Iterator<Item = &'i Id>, need: Need) {
        for id in ids {
            self.add([format!("opt_{id}")], need);
            self.may([format!("opt_{id}_hint")]);
        }
    }

    /// Adds parts; that without a name is the value of the message.
    fn add(&mut self, parts: impl IntoIterator<Item = impl Into<String>>, need: Need) {
        for part in parts {
            let part = Some(part.into()).filter(|part: &String| !part.is_empty());
            self.asked.insert(TextName { id: self.id.clone(), part }, need);
        }
    }
}
