//! From the text of a procedure file to a procedure, or to everything that is wrong in it.

mod extras;
mod head;
mod kinds;
mod names;
mod outline;
mod paths;
mod raw;
mod review;
mod step;

use outline::Outline;
use raw::RawStep;

use super::{
    FactBook, Id, PaperBook, Procedure, Section, Step, Values,
    desk::Desk,
    document::{Fields, Spot, read},
};
use crate::problem::{Note, Problem};

/// What a procedure may refer to: the closed lists and the dictionaries of its pack.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The themes of `pack.toml`.
    pub themes: &'a [Id],
    /// The audiences of `pack.toml`.
    pub audiences: &'a [Id],
    /// The types of place.
    pub places: &'a [Id],
    /// `papers.toml`.
    pub papers: &'a PaperBook,
    /// `facts.toml`.
    pub facts: &'a FactBook,
    /// `values.toml`.
    pub values: &'a Values,
    /// Every procedure of the pack; related ones are not checked if absent.
    pub procedures: Option<&'a [Id]>,
}

/// Parses a procedure file; `file` is its name in messages.
///
/// # Errors
/// Every problem of the file, in reading order.
pub fn parse(file: &str, text: &str, pack: &Known<'_>) -> Result<Procedure, Vec<Problem>> {
    let desk = Desk::new(file, text);
    let document = read(&desk);
    let root = Fields::of(&desk, Note::new("what-the-file"), &document);
    let procedure = root.and_then(|root| procedure(&desk, pack, root));
    desk.finish(procedure)
}

fn procedure(desk: &Desk<'_>, pack: &Known<'_>, root: Fields<'_>) -> Option<Procedure> {
    let a_step = Note::new("what-a-step");
    let rows = root.need("step", |it, key| Some(it.rows(key, &a_step))).unwrap_or_default();
    let raw: Vec<RawStep<'_>> = rows.into_iter().map(RawStep::read).collect();
    let mut outline = Outline::new(desk, pack, &root, &raw);
    let head = head::head(&outline, &root);
    let review = review::review(&root, head.kind);
    let other_ways = head::other_ways(&outline, &root, head.kind);
    let sections = head::sections(&root);
    let tables = extras::tables(&outline, &root);
    for table in &tables {
        outline.add_table(table);
    }
    let deadlines = extras::deadlines(&outline, &root);
    let related = extras::related(&outline, &root, head.id.as_ref());
    root.close();
    let steps = steps(&outline, &sections, raw);
    Some(Procedure {
        id: head.id?,
        kind: head.kind?,
        theme: head.theme?,
        audience: head.audience,
        related,
        review: review?,
        other_ways,
        sections: sections.into_iter().map(|it| it.is).collect(),
        steps: steps?,
        tables,
        deadlines,
    })
}

/// Reads the steps, and follows them once each could be read.
fn steps(
    outline: &Outline<'_>,
    sections: &[Spot<Section>],
    raw: Vec<RawStep<'_>>,
) -> Option<Vec<Step>> {
    let names: Vec<_> = raw.iter().map(|it| Spot { is: (), span: it.span().clone() }).collect();
    let read = raw.into_iter().enumerate();
    let steps: Vec<Option<Step>> =
        read.map(|(at, raw)| step::step(outline, sections, at, raw)).collect();
    let steps: Vec<Step> = steps.into_iter().collect::<Option<_>>()?;
    for (at, section) in sections.iter().enumerate() {
        if !steps.iter().any(|step| step.section == at) {
            let note = Note::new("section-unused").with("name", &section.is.id);
            outline.desk.elsewhere(&section.span, note);
        }
    }
    if outline.lost.get() == 0 {
        paths::check(outline.desk, &steps, &names);
    }
    Some(steps)
}
