//! Where two ways part.

use super::Bench;
use crate::{
    problem::Note,
    procedure::Id,
    scenario::book::{Listed, Round},
};

impl Bench<'_> {
    pub(super) fn path(&mut self, round: &Round) {
        let Some(wanted) = &round.expected.path else { return };
        let found: Vec<Id> = self.sheet.path.iter().map(|at| self.name(*at).clone()).collect();
        let same = wanted.is.iter().zip(&found).take_while(|(one, other)| one.is == **other);
        let at = same.count();
        if at < wanted.is.len().max(found.len()) {
            self.part(wanted, &found, at);
        }
    }

    fn part(&mut self, wanted: &Listed, found: &[Id], at: usize) {
        let is_told = !self.problems.is_empty();
        match (wanted.is.get(at), found.get(at)) {
            (Some(step), Some(other)) => {
                let note = match at.checked_sub(1).and_then(|before| found.get(before)) {
                    Some(before) => Note::new("scenario-way-parts").with("after", before),
                    None => Note::new("scenario-way-begins-elsewhere"),
                };
                self.fail(&step.span, note.with("wanted", &step.is).with("found", other));
            }
            // That the way stops at a question is told already.
            (Some(step), None) if !(is_told && self.sheet.open.is_some()) => {
                let note = Note::new("scenario-way-is-shorter").with("wanted", &step.is);
                self.fail(&step.span, note);
            }
            (None, Some(other)) if !is_told => {
                self.fail(&wanted.span, Note::new("scenario-way-is-longer").with("found", other));
            }
            _ => {}
        }
    }
}
