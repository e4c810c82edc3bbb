//! Papers, deadlines, actions and what is proposed: more or less than expected.

use jiff::civil::Date;

use super::Bench;
use crate::{
    problem::Note,
    procedure::{Id, SheetPart, document::Spot},
    scenario::book::{Day, Due, Expected, Listed},
};

impl Bench<'_> {
    pub(super) fn lists(&mut self, expected: &Expected) {
        let sheet = self.sheet;
        self.compare(
            expected.papers.as_ref(),
            &sheet.papers,
            |name| Note::new("scenario-paper-not-asked-for").with("name", name),
            |name| Note::new("scenario-paper-asked-for-too").with("name", name),
        );
        self.missing(expected);
        for paper in expected.papers_lacks.iter().flat_map(|it| &it.is) {
            if sheet.papers.contains(&paper.is) {
                let note = Note::new("scenario-paper-must-not-be-asked-for");
                self.fail(&paper.span, note.with("name", &paper.is));
            }
        }
        self.compare(
            expected.actions.as_ref(),
            &sheet.actions,
            |name| Note::new("scenario-action-not-to-do").with("name", name),
            |name| Note::new("scenario-action-to-do-too").with("name", name),
        );
        self.compare(
            expected.related.as_ref(),
            &sheet.related,
            |name| Note::new("scenario-related-not-proposed").with("name", name),
            |name| Note::new("scenario-related-proposed-too").with("name", name),
        );
        if let Some(dues) = &expected.deadlines {
            self.deadlines(dues);
        }
    }

    /// The sheet of an end names the missing papers only if it has that part.
    fn missing(&mut self, expected: &Expected) {
        let Some(wanted) = &expected.papers_missing else { return };
        let end = self.sheet.end.map(|at| self.name(at).clone());
        let says_nothing = !self.sheet.parts.contains(&SheetPart::MissingPapers);
        if let Some(end) = end.filter(|_| says_nothing && !wanted.is.is_empty()) {
            let note = Note::new("scenario-sheet-names-no-papers").with("end", &end);
            return self.fail(&wanted.span, note);
        }
        let named =
            if self.sheet.end.is_some() { self.sheet.named_missing() } else { &self.sheet.missing };
        self.compare(
            Some(wanted),
            named,
            |name| Note::new("scenario-paper-not-missing").with("name", name),
            |name| Note::new("scenario-paper-missing-too").with("name", name),
        );
    }

    fn compare(
        &mut self,
        wanted: Option<&Listed>,
        found: &[Id],
        lacks: impl Fn(&Id) -> Note,
        extra: impl Fn(&Id) -> Note,
    ) {
        let Some(wanted) = wanted else { return };
        for item in wanted.is.iter().filter(|item| !found.contains(&item.is)) {
            self.fail(&item.span, lacks(&item.is));
        }
        for id in found.iter().filter(|id| !wanted.is.iter().any(|item| item.is == **id)) {
            self.fail(&wanted.span, extra(id));
        }
    }

    fn deadlines(&mut self, wanted: &Spot<Vec<Due>>) {
        let found = self.sheet.deadlines.clone();
        for due in &wanted.is {
            match found.iter().find(|(id, _)| *id == due.id.is) {
                None => {
                    let note = Note::new("scenario-deadline-not-told").with("name", &due.id.is);
                    self.fail(&due.id.span, note);
                }
                Some((_, day)) => self.day(due, *day),
            }
        }
        for (id, _) in found.iter().filter(|(id, _)| !wanted.is.iter().any(|it| it.id.is == *id)) {
            self.fail(&wanted.span, Note::new("scenario-deadline-told-too").with("name", id));
        }
    }

    fn day(&mut self, due: &Due, found: Option<Date>) {
        let note = match (due.day, found) {
            (Day::On(wanted), Some(found)) if wanted != found => {
                let note = Note::new("scenario-deadline-on-another-day");
                note.with("wanted", &wanted).with("found", &found)
            }
            (Day::On(wanted), None) => {
                Note::new("scenario-deadline-has-no-day").with("wanted", &wanted)
            }
            (Day::Ask, Some(found)) => {
                Note::new("scenario-deadline-has-a-day").with("found", &found)
            }
            _ => return,
        };
        self.fail(&due.id.span, note.with("name", &due.id.is));
    }
}
