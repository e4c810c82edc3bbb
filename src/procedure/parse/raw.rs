//! Steps as they stand in the file, before anything they refer to is looked up.

use std::{collections::BTreeSet, ops::Range};

use crate::{
    problem::Note,
    procedure::{
        Id,
        condition::{Domain, RESERVED, Unsure},
        document::{Fields, Spot},
    },
};

/// The `kind` of a step, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Info,
    Choice,
    Multi,
    YesNo,
    Number,
    Date,
    Text,
    Checklist,
    Quiz,
    Practice,
    Action,
    End,
    /// Planned, and refused for now.
    Later,
}

pub(super) const KINDS: &[(&str, Word)] = &[
    ("info", Word::Info),
    ("choice", Word::Choice),
    ("multi", Word::Multi),
    ("yesno", Word::YesNo),
    ("number", Word::Number),
    ("date", Word::Date),
    ("text", Word::Text),
    ("checklist", Word::Checklist),
    ("quiz", Word::Quiz),
    ("practice", Word::Practice),
    ("action", Word::Action),
    ("end", Word::End),
    ("repeat", Word::Later),
    ("place", Word::Later),
];

/// A step as written.
pub(super) struct RawStep<'a> {
    pub(super) fields: Fields<'a>,
    pub(super) id: Option<Spot<Id>>,
    pub(super) kind: Option<Word>,
    pub(super) options: Vec<RawOption<'a>>,
    pub(super) items: Vec<RawItem<'a>>,
    pub(super) unsure: Unsure,
}

/// An option as written.
pub(super) struct RawOption<'a> {
    pub(super) fields: Fields<'a>,
    pub(super) id: Spot<Id>,
}

/// A paper as written.
pub(super) struct RawItem<'a> {
    pub(super) fields: Fields<'a>,
    pub(super) id: Spot<Id>,
    pub(super) shared: bool,
}

impl<'a> RawStep<'a> {
    /// Reads what other steps may refer to.
    pub(super) fn read(mut fields: Fields<'a>) -> Self {
        let id = fields.need("id", Fields::id);
        if let Some(id) = &id {
            fields.what = Note::new("what-step").with("name", &id.is);
            refuse_reserved(&fields, id);
        }
        let kind = fields.need("kind", |it, key| it.word(key, KINDS));
        let mut step =
            Self { fields, id, kind, options: Vec::new(), items: Vec::new(), unsure: Unsure::No };
        match kind {
            Some(Word::Choice | Word::Multi | Word::Quiz) => step.options = options(&step.fields),
            Some(Word::Checklist) => step.items = items(&step.fields),
            Some(Word::YesNo | Word::Number | Word::Date | Word::Text) => {
                step.unsure =
                    if step.fields.flag("unknown") { Unsure::Offered } else { Unsure::No };
            }
            Some(Word::Later) => refuse_later(&step.fields),
            _ => {}
        }
        step
    }

    /// Returns the place of the name, or of the step if it has none.
    pub(super) fn span(&self) -> &Range<usize> {
        self.id.as_ref().map_or(&self.fields.span, |id| &id.span)
    }

    /// Returns what answers it takes; none if it takes no answer that could be read.
    pub(super) fn domain(&self) -> Option<Domain> {
        let Some(kind) = self.kind else { return Some(Domain::Anything) };
        let options = || self.options.iter().map(|it| it.id.is.clone()).collect();
        match kind {
            Word::Choice | Word::Quiz => Some(Domain::One(options())),
            Word::Multi => Some(Domain::Many(options())),
            Word::YesNo => Some(Domain::One(yes_or_no(self.unsure))),
            Word::Number => Some(Domain::Number(self.unsure)),
            Word::Date => Some(Domain::Date(self.unsure)),
            Word::Text => Some(Domain::Text(self.unsure)),
            Word::Checklist => {
                Some(Domain::Many(self.items.iter().map(|it| it.id.is.clone()).collect()))
            }
            Word::Later => Some(Domain::Anything),
            Word::Info | Word::Practice | Word::Action | Word::End => None,
        }
    }
}

/// Returns the options of a yes-or-no question.
pub(super) fn yes_or_no(unsure: Unsure) -> Vec<Id> {
    let words: &[&str] = match unsure {
        Unsure::Offered => &["yes", "no", "unknown"],
        Unsure::No => &["yes", "no"],
    };
    words.iter().filter_map(|word| Id::new(word).ok()).collect()
}

/// Notes a name that is a word of the condition language.
pub(super) fn refuse_reserved(fields: &Fields<'_>, id: &Spot<Id>) {
    if RESERVED.contains(&id.is.as_str()) {
        fields.desk.here(&id.span, Note::new("name-reserved").with("name", &id.is));
    }
}

fn refuse_later(fields: &Fields<'_>) {
    if let Some(word) = fields.text("kind") {
        fields.desk.here(&word.span, Note::new("kind-not-supported").with("kind", word.is));
    }
}

fn options<'a>(step: &Fields<'a>) -> Vec<RawOption<'a>> {
    let an_option = Note::new("what-an-option");
    let rows = step.need("options", |it, key| Some(it.rows(key, &an_option))).unwrap_or_default();
    let mut seen = BTreeSet::new();
    let mut options = Vec::new();
    for mut fields in rows {
        let Some(id) = fields.need("id", Fields::id) else { continue };
        fields.what = Note::new("what-option").with("name", &id.is);
        refuse_reserved(&fields, &id);
        refuse_double(&fields, &id, &mut seen);
        options.push(RawOption { fields, id });
    }
    options
}

fn items<'a>(step: &Fields<'a>) -> Vec<RawItem<'a>> {
    let a_paper = Note::new("what-a-paper");
    let rows = step.need("items", |it, key| Some(it.rows(key, &a_paper))).unwrap_or_default();
    if step.count("items") == Some(0) {
        step.desk.here(&step.span, step.note(Note::new("items-empty")));
    }
    let mut seen = BTreeSet::new();
    let mut items = Vec::new();
    for mut fields in rows {
        let shared = fields.has("paper");
        if shared && fields.has("id") {
            fields.desk.here(&fields.span, Note::new("paper-and-id"));
        }
        let key = if shared { "paper" } else { "id" };
        let Some(id) = fields.need(key, Fields::id) else { continue };
        fields.what = Note::new("what-paper").with("name", &id.is);
        refuse_double(&fields, &id, &mut seen);
        items.push(RawItem { fields, id, shared });
    }
    items
}

fn refuse_double(fields: &Fields<'_>, id: &Spot<Id>, seen: &mut BTreeSet<Id>) {
    if !seen.insert(id.is.clone()) {
        fields.desk.here(&id.span, Note::new("name-twice-in-a-step").with("name", &id.is));
    }
}
