//! Decision tables, deadlines and related procedures.

use std::collections::BTreeSet;

use super::{
    names::View,
    outline::{Outline, Sketch},
    raw::refuse_reserved,
};
use crate::procedure::{
    Deadline, DeadlineFrom, Id, Name, Part, Related, Table, TableRow,
    condition::Domain,
    document::{Fields, short},
    nearest::instead,
};

/// Reads the decision tables. They are read before the steps, whose conditions may name them.
pub(super) fn tables(outline: &Outline<'_>, root: &Fields<'_>) -> Vec<Table> {
    let mut seen = BTreeSet::new();
    let mut tables = Vec::new();
    for mut fields in root.rows("table", "a table") {
        let id = fields.need("id", Fields::id);
        if let Some(id) = &id {
            fields.what = format!("table \"{}\"", id.is);
            refuse_reserved(&fields, id);
            if !seen.insert(id.is.clone()) || outline.index(id.is.as_str()).is_some() {
                let message = format!("there is another \"{}\"", id.is);
                fields.desk.here(&id.span, message, "give each table and step its own name");
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
    let rows = table.need("rows", |it, key| Some(it.rows(key, "a row"))).unwrap_or_default();
    if table.count("rows") == Some(0) {
        table.desk.here(&table.span, format!("{} has no rows", table.what), "add a row");
    }
    let last = rows.len().saturating_sub(1);
    let mut read = Vec::new();
    for (at, row) in rows.into_iter().enumerate() {
        if at < last && !row.has("when") {
            let message =
                format!("this row of {} always holds, so those below never do", table.what);
            row.desk.here(&row.span, message, "add a when, or move it to the end");
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
        let message = format!("{:?} is not in values.toml", short(text.is));
        row.desk.here(&text.span, message, instead(text.is, names));
    }
    known.map(Part::Value)
}

/// Reads the deadlines.
pub(super) fn deadlines(outline: &Outline<'_>, root: &Fields<'_>) -> Vec<Deadline> {
    let mut seen = BTreeSet::new();
    let mut deadlines = Vec::new();
    for mut fields in root.rows("deadline", "a deadline") {
        let id = fields.need("id", Fields::id);
        if let Some(id) = &id {
            fields.what = format!("deadline \"{}\"", id.is);
            if !seen.insert(id.is.clone()) {
                let message = format!("there is another deadline \"{}\"", id.is);
                fields.desk.here(&id.span, message, "give each its own name");
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
    let message = format!("{:?} is not a step of kind \"date\"", short(text.is));
    let known = dates.map(Sketch::name).chain(["today"]);
    fields.desk.elsewhere(&text.span, message, instead(text.is, known));
    None
}

/// Reads the procedures to propose at the end.
pub(super) fn related(outline: &Outline<'_>, root: &Fields<'_>, own: Option<&Id>) -> Vec<Related> {
    let mut related = Vec::new();
    for row in root.rows("related", "a related procedure") {
        let id = row.need("id", Fields::id);
        let when = outline.condition(&row, "when", View::Everything);
        if let Some(id) = &id {
            if Some(&id.is) == own {
                row.desk.here(&id.span, "a procedure is related to itself", "remove it");
            } else if let Some(known) = outline.pack.procedures {
                outline.listed(id, known, "a procedure");
            }
        }
        row.close();
        related.extend(id.map(|id| Related { id: id.is, when }));
    }
    related
}
