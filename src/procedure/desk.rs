//! Collects the problems of one file while it is read, so that one never hides another.

use std::{cell::RefCell, ops::Range};

use crate::problem::{Lines, Note, Problem};

/// A file with more problems than this is not worth a longer list.
const MOST: usize = 200;

/// Where everything that reads a file notes what is wrong in it.
pub(crate) struct Desk<'a> {
    file: &'a str,
    text: &'a str,
    found: RefCell<Vec<Found>>,
}

struct Found {
    span: Range<usize>,
    note: Note,
    reach: Reach,
}

/// What a problem rests on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// The file is not TOML here.
    Grammar,
    /// The file is not TOML from here on.
    Rest,
    /// This very place: true whatever stands elsewhere.
    Here,
    /// Something elsewhere that is missing: doubtful where a part of the file could not be read.
    Elsewhere,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(file: &'a str, text: &'a str) -> Self {
        Self { file, text, found: RefCell::default() }
    }

    /// Returns the text of the file.
    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    /// Notes that the file is not TOML at some bytes.
    pub(crate) fn grammar(&self, span: &Range<usize>, note: Note) {
        self.note(span, note, Reach::Grammar);
    }

    /// Notes that the file is not TOML at a byte, and that what follows cannot be told apart.
    pub(crate) fn lost_from(&self, at: usize, note: Note) {
        self.note(&(at..at), note, Reach::Rest);
    }

    /// Notes something that is wrong in itself; a missing part of the whole file may be unreadable.
    pub(crate) fn here(&self, span: &Range<usize>, note: Note) {
        let reach = if span.end == 0 { Reach::Elsewhere } else { Reach::Here };
        self.note(span, note, reach);
    }

    /// Notes something that does not agree with another place of the file.
    pub(crate) fn elsewhere(&self, span: &Range<usize>, note: Note) {
        self.note(span, note, Reach::Elsewhere);
    }

    /// Takes back what was noted at some bytes: it has turned out otherwise.
    pub(crate) fn retract(&self, span: &Range<usize>, note: &Note) {
        self.found.borrow_mut().retain(|it| it.span != *span || it.note != *note);
    }

    /// Returns what was found in reading order, or what was read if that is nothing.
    pub(crate) fn finish<T>(self, read: Option<T>) -> Result<T, Vec<Problem>> {
        match (read, self.found()) {
            (Some(read), found) if found.is_empty() => Ok(read),
            (_, found) => Err(found),
        }
    }

    /// Returns what was found, in reading order.
    pub(crate) fn found(self) -> Vec<Problem> {
        let mut found = self.found.into_inner();
        keep_what_is_sure(self.text, &mut found);
        found.sort_by_key(|it| it.span.start);
        found.dedup_by(|one, other| one.span.start == other.span.start && one.note == other.note);
        found.truncate(MOST);
        problems(self.file, self.text, found)
    }

    fn note(&self, span: &Range<usize>, note: Note, reach: Reach) {
        self.found.borrow_mut().push(Found { span: span.clone(), note, reach });
    }
}

/// Where a part of the file could not be read, only sure problems of the other parts are kept:
/// nobody should search for a fault that is the shadow of another.
fn keep_what_is_sure(text: &str, found: &mut Vec<Found>) {
    let broken: Vec<Range<usize>> = found
        .iter()
        .filter_map(|it| match it.reach {
            Reach::Grammar => Some(block_around(text, it.span.start)),
            Reach::Rest => {
                Some(block_around(text, it.span.start.saturating_sub(1)).start..usize::MAX)
            }
            Reach::Here | Reach::Elsewhere => None,
        })
        .collect();
    if broken.is_empty() {
        return;
    }
    found.retain(|it| match it.reach {
        Reach::Grammar | Reach::Rest => true,
        Reach::Here => !broken.iter().any(|block| block.contains(&it.span.start)),
        Reach::Elsewhere => false,
    });
}

/// Returns the bytes from the header (`[...]` at the start of a line) above a place to the next.
fn block_around(text: &str, at: usize) -> Range<usize> {
    let headers = || text.match_indices("\n[").map(|(header, _)| header + 1);
    let start = headers().take_while(|header| *header <= at).last().unwrap_or(0);
    let end = headers().find(|header| *header > at).unwrap_or(text.len() + 1);
    start..end
}

fn problems(file: &str, text: &str, found: Vec<Found>) -> Vec<Problem> {
    let lines = Lines::new(text);
    let placed = |Found { span, note, .. }| Problem::placed(file, &lines, &span, note);
    found.into_iter().map(placed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shadow_of_an_unreadable_part_is_not_reported() {
        let text = "a = 1\n[x]\nb =\n[y]\nc = 1\n";
        let desk = Desk::new("f.toml", text);
        let note = |code| Note::new(code);
        let unreadable = text.find("b =").unwrap() + 3;
        desk.grammar(&(unreadable..unreadable), note("toml-value-missing"));
        desk.here(&(6..9), note("value-empty"));
        desk.here(&(14..17), note("step-twice"));
        desk.elsewhere(&(0..1), note("section-unused"));
        let problems = desk.finish(Some(())).unwrap_err();
        let told: Vec<_> = problems.iter().map(|it| (it.line, it.column, it.code())).collect();
        assert_eq!(told, [(3, 4, Some("toml-value-missing")), (4, 1, Some("step-twice"))]);
    }
}
