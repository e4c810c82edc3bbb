//! What a scenario must lead to.

use jiff::civil::Date;

use super::{Reader, answer};
use crate::{
    problem::Note,
    procedure::{
        Id, Outcome, StepKind,
        document::{Fields, Spot, meant},
        nearest::instead,
    },
    scenario::book::{Day, Due, Expected, Listed},
};

const OUTCOMES: &[(&str, Outcome)] = &[
    ("done", Outcome::Done),
    ("redirect", Outcome::Redirect),
    ("not-eligible", Outcome::NotEligible),
    ("see-person", Outcome::SeePerson),
];

/// Returns the word for an outcome.
pub(in crate::scenario) fn word(outcome: Outcome) -> &'static str {
    OUTCOMES.iter().find(|(_, it)| *it == outcome).map_or("", |(word, _)| word)
}

/// Reads everything that is expected.
pub(super) fn read(reader: &Reader<'_>, fields: &Fields<'_>, today: Date) -> Expected {
    let (end, outcome) = (end(reader, fields, "end"), outcome(fields));
    agree(reader, end.as_ref(), outcome.as_ref());
    Expected {
        path: path(reader, fields),
        end,
        outcome,
        papers: list(reader, fields, "papers", Sort::Paper),
        papers_missing: list(reader, fields, "papers-missing", Sort::Paper),
        papers_lacks: list(reader, fields, "papers-lacks", Sort::Paper),
        deadlines: deadlines(reader, fields, today),
        actions: list(reader, fields, "actions", Sort::Action),
        related: list(reader, fields, "related", Sort::Related),
    }
}

/// Reads the end step under a key.
pub(super) fn end(reader: &Reader<'_>, fields: &Fields<'_>, key: &'static str) -> Option<Spot<Id>> {
    let id = fields.id(key)?;
    let steps = reader.setting.procedure.steps.iter();
    let ends = steps.filter(|step| matches!(step.kind, StepKind::End { .. }));
    let ends: Vec<&str> = ends.map(|step| step.id.as_str()).collect();
    if ends.contains(&id.is.as_str()) {
        return Some(id);
    }
    let note = Note::new("scenario-not-an-end").with("step", &id.is);
    reader.desk.here(&id.span, note.note("hint", instead(id.is.as_str(), ends)));
    None
}

fn outcome(fields: &Fields<'_>) -> Option<Spot<Outcome>> {
    let span = fields.spot("outcome")?;
    fields.word("outcome", OUTCOMES).map(|is| Spot { is, span })
}

/// An end has its outcome: another one can never come.
fn agree(reader: &Reader<'_>, end: Option<&Spot<Id>>, outcome: Option<&Spot<Outcome>>) {
    let (Some(end), Some(outcome)) = (end, outcome) else { return };
    let step = reader.setting.procedure.steps.iter().find(|step| step.id == end.is);
    let Some(StepKind::End { outcome: own, .. }) = step.map(|step| &step.kind) else { return };
    if *own != outcome.is {
        let note = Note::new("scenario-end-has-another-outcome").with("end", &end.is);
        reader.desk.here(&outcome.span, note.with("outcome", word(*own)));
    }
}

fn path(reader: &Reader<'_>, fields: &Fields<'_>) -> Option<Listed> {
    let span = fields.spot("path")?;
    let ids = fields.ids("path");
    let steps = &reader.setting.procedure.steps;
    for id in ids.iter().filter(|id| !steps.iter().any(|step| step.id == id.is)) {
        reader.step_unknown(id.is.as_str(), &id.span);
    }
    Some(Spot { is: ids, span })
}

/// What is listed.
#[derive(Clone, Copy)]
enum Sort {
    Paper,
    Deadline,
    Action,
    Related,
}

impl Sort {
    fn known<'a>(self, reader: &Reader<'a>) -> Vec<&'a str> {
        let procedure = reader.setting.procedure;
        let steps = procedure.steps.iter();
        match self {
            Self::Paper => steps
                .flat_map(|step| match &step.kind {
                    StepKind::Checklist { .. } => answer::options(step),
                    _ => vec![],
                })
                .collect(),
            Self::Action => steps
                .filter(|step| matches!(step.kind, StepKind::Action { .. }))
                .map(|step| step.id.as_str())
                .collect(),
            Self::Deadline => procedure.deadlines.iter().map(|it| it.id.as_str()).collect(),
            Self::Related => procedure.related.iter().map(|it| it.id.as_str()).collect(),
        }
    }

    fn unknown(self, reader: &Reader<'_>, id: &Spot<Id>) {
        let note = match self {
            Self::Paper => Note::new("scenario-paper-unknown"),
            Self::Deadline => Note::new("scenario-deadline-unknown"),
            Self::Action => Note::new("scenario-action-unknown"),
            Self::Related => Note::new("scenario-related-unknown"),
        };
        let note = note.with("name", &id.is);
        reader.desk.here(&id.span, note.note("hint", instead(id.is.as_str(), self.known(reader))));
    }
}

fn list(reader: &Reader<'_>, fields: &Fields<'_>, key: &'static str, sort: Sort) -> Option<Listed> {
    let span = fields.spot(key)?;
    let ids = fields.ids(key);
    let known = sort.known(reader);
    for id in ids.iter().filter(|id| !known.contains(&id.is.as_str())) {
        sort.unknown(reader, id);
    }
    Some(Spot { is: ids, span })
}

/// Reads `deadlines`: names alone, or each with its day.
fn deadlines(reader: &Reader<'_>, fields: &Fields<'_>, today: Date) -> Option<Spot<Vec<Due>>> {
    let span = fields.spot("deadlines")?;
    if fields.count("deadlines").is_some() {
        let list = list(reader, fields, "deadlines", Sort::Deadline)?;
        let due = |id| Due { id, day: Day::Any };
        return Some(Spot { is: list.is.into_iter().map(due).collect(), span });
    }
    let known = Sort::Deadline.known(reader);
    let mut dues = Vec::new();
    for (key, value) in fields.table("deadlines")?.entries() {
        let name: &str = key.get_ref();
        let Ok(id) = Id::new(name) else {
            let note = Note::new("scenario-deadline-unknown").with("name", name);
            reader.desk.here(&key.span(), note.note("hint", instead(name, known.iter().copied())));
            continue;
        };
        let id = Spot { is: id, span: key.span() };
        if !known.contains(&name) {
            Sort::Deadline.unknown(reader, &id);
        }
        let day = match value.get_ref().as_str() {
            Some("ask") => Some(Day::Ask),
            _ => answer::day(value.get_ref(), today).map(Day::On),
        };
        if let Some(day) = day {
            dues.push(Due { id, day });
            continue;
        }
        let note = match value.get_ref().as_str().and_then(meant) {
            Some(day) => Note::new("day-year-last").with("day", &day),
            None => Note::new("scenario-deadline-has-no-such-day"),
        };
        reader.desk.here(&value.span(), note);
    }
    Some(Spot { is: dues, span })
}
