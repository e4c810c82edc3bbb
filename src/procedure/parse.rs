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

use head::Head;
use outline::Outline;
use raw::RawStep;

use super::{
    Deadline, FactBook, Id, OtherWay, PaperBook, Procedure, Related, Review, Section, Step, Table,
    Values,
    desk::Desk,
    document::{Fields, Spot, read},
};
#[cfg(feature = "author")]
use super::{Kind, Status};
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
    let procedure = root.and_then(|root| procedure(&desk, pack, root)?.whole());
    desk.finish(procedure)
}

/// Reads what can be read of a broken procedure: enough to compare its texts and its scenarios
/// with, where all of its steps can be read; nothing otherwise.
#[cfg(feature = "author")]
pub fn draft(id: &Id, text: &str, pack: &Known<'_>) -> Option<Procedure> {
    let desk = Desk::new("", text);
    let document = read(&desk);
    let root = Fields::of(&desk, Note::new("what-the-file"), &document)?;
    let sketch = procedure(&desk, pack, root)?;
    let is_grammar = |it: &Problem| it.code().is_some_and(|code| code.starts_with("toml-"));
    if desk.found().iter().any(is_grammar) {
        return None; // what cannot be read at all may hold steps
    }
    Some(sketch.drafted(id, pack.themes.first()?))
}

/// A procedure as far as it could be read.
struct Sketch {
    head: Head,
    review: Option<Review>,
    related: Vec<Related>,
    other_ways: Vec<OtherWay>,
    sections: Vec<Section>,
    steps: Vec<Step>,
    tables: Vec<Table>,
    deadlines: Vec<Deadline>,
}

impl Sketch {
    /// Returns the procedure if nothing is missing.
    fn whole(self) -> Option<Procedure> {
        Some(Procedure {
            id: self.head.id?,
            kind: self.head.kind?,
            theme: self.head.theme?,
            audience: self.head.audience,
            related: self.related,
            review: self.review?,
            other_ways: self.other_ways,
            sections: self.sections,
            steps: self.steps,
            tables: self.tables,
            deadlines: self.deadlines,
        })
    }

    /// Returns the procedure with something in place of what is missing above its steps.
    #[cfg(feature = "author")]
    fn drafted(mut self, id: &Id, theme: &Id) -> Procedure {
        let review = || Review {
            status: Status::Draft,
            written: jiff::civil::Date::ZERO,
            valid_days: 1,
            sources: Vec::new(),
            easy_text_read_by: Vec::new(),
            notes: Vec::new(),
        };
        Procedure {
            id: id.clone(),
            kind: self.head.kind.unwrap_or(Kind::Procedure),
            theme: self.head.theme.take().unwrap_or_else(|| theme.clone()),
            audience: self.head.audience,
            related: self.related,
            review: self.review.unwrap_or_else(review),
            other_ways: self.other_ways,
            sections: self.sections,
            steps: self.steps,
            tables: self.tables,
            deadlines: self.deadlines,
        }
    }
}

fn procedure(desk: &Desk<'_>, pack: &Known<'_>, root: Fields<'_>) -> Option<Sketch> {
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
    let steps = steps?;
    let sections = sections.into_iter().map(|it| it.is).collect();
    Some(Sketch { head, review, related, other_ways, sections, steps, tables, deadlines })
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
