//! Decision tables, deadlines and related procedures.

use std::collections::BTreeSet;

use super::{
    names::View,
    outline::{Outline, Sketch},
    raw::refuse_reserved,
};
use crate::{
    problem::Note,
    procedure::{
        Deadline, DeadlineFrom, Id, Name, Part, Related, Table, TableRow,
        condition::Domain,
        document::{Fields, short},
        nearest::instead,
    },
};

/// Reads the decision tables. They are read before the steps, whose conditions may name them.
pub(super) fn tables(outline: &Outline<'_>, root: &Fields<'_>) -> Vec<Table> {
    let mut seen = BTreeSet::new();
    let mut tables = Vec::new();
    for mut fields in root.rows("table", &Note::new("what-a-table")) {
        let id = fields.need("id", Fields::id);
        if let Some(id) = &id {
            fields.what = Note::new("what-table").with("name", &id.is);
            refuse_reserved(&fields, id);
            if !seen.insert(id.is.clone()) || outline.index(id.is.as_str()).is_some() {
                fields.desk.here(&id.span, Note::new("table-name-taken").with("name", &id.is));
            }
        }
        let rows = rows(outline, &fields);
        fields.close();
        if let Some(id) = id {
            tables.push(Table { id: id.is, rows });
        }
    }
    tables
}

fn rows(outline: &Outline<'_>, table: &Fields<'_>) -> Vec<TableRow> {
    let a_row = Note::new("what-a-row");
    let rows = table.need("rows", |it, key| Some(it.rows(key, &a_row))).unwrap_or_default();
    if table.count("rows") == Some(0) {
        table.desk.here(&table.span, table.note(Note::new("table-empty")));
    }
    let last = rows.len().saturating_sub(1);
    let mut read = Vec::new();
    for (at, row) in rows.into_iter().enumerate() {
        if at < last && !row.has("when") {
            row.desk.here(&row.span, table.note(Note::new("row-always-holds")));
        }
        let when = outline.condition(&row, "when", View::Table);
        let is = row.need("is", |it, key| part(outline, it, key));
        row.close();
        read.extend(is.map(|is| TableRow { when, is }));
    }
    read
}

fn part(outline: &Outline<'_>, row: &Fields<'_>, key: &'static str) -> Option<Part> {
    let text = row.text(key)?;
    if !text.is.contains('.') {
        return row.id(key).map(|id| Part::Id(id.is));
    }
    let known = Name::new(text.is).ok().filter(|name| outline.pack.values.get(name).is_some());
    if known.is_none() {
        let names = outline.pack.values.iter().map(|(name, _)| name.as_str());
        let note = Note::new("value-unknown").quoted("name", &short(text.is));
        row.desk.here(&text.span, note.note("hint", instead(text.is, names)));
    }
    known.map(Part::Value)
}

/// Reads the deadlines.
pub(super) fn deadlines(outline: &Outline<'_>, root: &Fields<'_>) -> Vec<Deadline> {
    let mut seen = BTreeSet::new();
    let mut deadlines = Vec::new();
    for mut fields in root.rows("deadline", &Note::new("what-a-deadline")) {
        let id = fields.need("id", Fields::id);
        if let Some(id) = &id {
            fields.what = Note::new("what-deadline").with("name", &id.is);
            if !seen.insert(id.is.clone()) {
                fields.desk.here(&id.span, Note::new("deadline-twice").with("name", &id.is));
            }
        }
        let from = fields.need("from", |it, key| from(outline, it, key));
        let plus = fields.need("plus", |it, key| outline.value(it, key, "delay"));
        let when = outline.condition(&fields, "when", View::Everything);
        fields.close();
        if let (Some(id), Some(from), Some(plus)) = (id, from, plus) {
            deadlines.push(Deadline { id: id.is, from, plus, when });
        }
    }
    deadlines
}

fn from(outline: &Outline<'_>, fields: &Fields<'_>, key: &'static str) -> Option<DeadlineFrom> {
    let text = fields.text(key)?;
    if text.is == "today" {
        return Some(DeadlineFrom::Today);
    }
    let is_date = |domain: &Domain| matches!(domain, Domain::Date(_) | Domain::Anything);
    let dates = outline.steps.iter().filter(|step| step.domain.as_ref().is_some_and(is_date));
    if dates.clone().any(|step| step.name() == text.is) {
        return fields.id(key).map(|id| DeadlineFrom::Step(id.is));
    }
    let known = dates.map(Sketch::name).chain(["today"]);
    let note = Note::new("step-without-a-date").quoted("name", &short(text.is));
    fields.desk.elsewhere(&text.span, note.note("hint", instead(text.is, known)));
    None
}

/// Reads the procedures to propose at the end.
pub(super) fn related(outline: &Outline<'_>, root: &Fields<'_>, own: Option<&Id>) -> Vec<Related> {
    let mut related = Vec::new();
    for row in root.rows("related", &Note::new("what-a-related-procedure")) {
        let id = row.need("id", Fields::id);
        let when = outline.condition(&row, "when", View::Everything);
        if let Some(id) = &id {
            if Some(&id.is) == own {
                row.desk.here(&id.span, Note::new("related-to-itself"));
            } else if let Some(known) = outline.pack.procedures {
                outline.listed(id, known, Note::new("procedure-unknown"));
            }
        }
        row.close();
        related.extend(id.map(|id| Related { id: id.is, when }));
    }
    related
}
