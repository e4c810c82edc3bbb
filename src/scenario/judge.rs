//! Whether a walk led where its scenario says.

mod lists;
mod path;

use std::ops::Range;

use super::{
    book::{Book, Round},
    parse::{question, word},
    visitor::Sheet,
};
use crate::{
    problem::{Note, Problem, Severity},
    procedure::{Id, Procedure},
};

/// Judges one round. Where the end is another, what hangs on it is not looked at: nobody should
/// search for a fault that is the shadow of another.
pub(super) fn round(
    book: &Book,
    procedure: &Procedure,
    round: &Round,
    sheet: &Sheet,
) -> Vec<Problem> {
    let mut bench = Bench { book, procedure, sheet, problems: Vec::new() };
    bench.end(round);
    bench.path(round);
    if bench.problems.is_empty() {
        bench.lists(&round.expected);
    }
    bench.unused(round);
    bench.problems
}

/// One walk before its judge.
struct Bench<'a> {
    book: &'a Book,
    procedure: &'a Procedure,
    sheet: &'a Sheet,
    problems: Vec<Problem>,
}

impl Bench<'_> {
    fn fail(&mut self, span: &Range<usize>, note: Note) {
        self.problems.push(self.book.problem(span, note));
    }

    fn name(&self, at: usize) -> &Id {
        &self.procedure.steps[at].id
    }

    fn end(&mut self, round: &Round) {
        let expected = &round.expected;
        let outcome = expected.outcome.as_ref();
        let found = self.sheet.end.map(|at| self.name(at).clone());
        let place = expected.end.as_ref().map(|it| &it.span).or(outcome.map(|it| &it.span));
        if let (Some(at), Some(place)) = (self.sheet.open, place) {
            let step = &self.procedure.steps[at];
            let note = Note::new("scenario-stops-at-a-question").with("step", &step.id);
            return self.fail(place, note.note("wanted", question(step)));
        }
        if let (Some(end), Some(found)) = (&expected.end, &found)
            && end.is != *found
        {
            let note = Note::new("scenario-other-end").with("wanted", &end.is);
            return self.fail(&end.span, note.with("found", found));
        }
        if let (Some(wanted), Some(found)) = (outcome, self.sheet.outcome)
            && wanted.is != found
        {
            let note = Note::new("scenario-other-outcome").with("wanted", word(wanted.is));
            self.fail(&wanted.span, note.with("found", word(found)));
        }
    }

    /// An answer to a question that is not asked is worth a look: perhaps it should be.
    fn unused(&mut self, round: &Round) {
        let errors = self.problems.iter().any(|it| it.severity == Severity::Error);
        // What comes after a question that stands open may be asked yet.
        let is_wrong = errors || self.sheet.open.is_some();
        let unused: Vec<_> = round
            .given
            .iter()
            .filter(|given| !self.sheet.path.contains(&given.step) && !is_wrong)
            .map(|given| {
                let note = Note::new("scenario-answers-what-is-not-asked");
                let note = note.with("step", self.name(given.step));
                self.book.problem(&given.span, note).as_warning()
            })
            .collect();
        self.problems.extend(unused);
    }
}
