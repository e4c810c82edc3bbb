//! From the text of a file of scenarios to a book, or to everything that is wrong in it.

mod answer;
mod expected;
mod facts;

use std::{cell::RefCell, ops::Range};

use jiff::civil::Date;
use toml::{Spanned, de::DeValue};

use super::book::{Book, Course, Expected, Given, Round, Scenario, Sort};
use crate::{
    lang::{Languages, Tag},
    problem::{Note, Problem},
    procedure::{
        FactBook, Procedure,
        desk::Desk,
        document::{Fields, Spot, read},
        nearest::instead,
    },
};
pub(super) use answer::question;
pub(super) use expected::word;

/// What belongs to a person, and not to everybody.
const OF_A_PERSON: &[&str] = &[
    "answers",
    "path",
    "end",
    "outcome",
    "papers",
    "papers-missing",
    "papers-lacks",
    "deadlines",
    "actions",
    "related",
    "then",
    "end-then",
    "back",
];

/// What scenarios may refer to.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// The procedure that they test.
    pub procedure: &'a Procedure,
    /// `facts.toml`.
    pub facts: &'a FactBook,
    /// The languages of the pack.
    pub languages: &'a Languages,
    /// The day of the visits, where a scenario names none.
    pub today: Date,
}

/// Parses a file of scenarios; `file` is its name in messages.
///
/// # Errors
/// Every problem of the file, in reading order.
pub fn parse(file: &str, text: &str, setting: &Setting<'_>) -> Result<Book, Vec<Problem>> {
    let desk = Desk::new(file, text);
    let document = read(&desk);
    let reader = Reader { desk: &desk, setting, names: RefCell::default() };
    let scenarios =
        Fields::of(&desk, Note::new("what-the-file"), &document).map(|root| reader.scenarios(root));
    let scenarios = desk.finish(scenarios)?;
    Ok(Book { file: file.to_owned(), text: text.to_owned(), scenarios })
}

type Value<'a> = Spanned<DeValue<'a>>;

/// Reads one file.
struct Reader<'a> {
    desk: &'a Desk<'a>,
    setting: &'a Setting<'a>,
    names: RefCell<Vec<String>>,
}

impl<'a> Reader<'a> {
    fn scenarios(&self, root: Fields<'a>) -> Vec<Scenario> {
        let rows =
            root.need("scenario", |it, key| Some(it.rows(key, &Note::new("what-a-scenario"))));
        root.close();
        rows.unwrap_or_default().into_iter().filter_map(|row| self.scenario(row)).collect()
    }

    fn scenario(&self, mut fields: Fields<'a>) -> Option<Scenario> {
        if let Some(name) = fields.peek("name") {
            fields.what = Note::new("what-scenario").with("name", &name);
        }
        let today = fields.day("today").map_or(self.setting.today, |it| it.is);
        let languages = self.languages(&fields);
        let facts = facts::read(self, &fields, today);
        let everybody = fields.has("auto");
        let (name, sort) =
            if everybody { self.everybody(&fields) } else { self.person(&fields, today) };
        fields.close();
        Some(Scenario { name: name?, languages, facts, today, sort })
    }

    fn everybody(&self, fields: &Fields<'a>) -> (Option<Spot<String>>, Sort) {
        fields.word("auto", &[("all-paths", ())]);
        for key in OF_A_PERSON {
            if let Some(span) = fields.spot(key) {
                self.desk.here(&span, Note::new("scenario-everybody-takes-none").with("key", *key));
            }
        }
        let unnamed = || Spot { is: "all-paths".to_owned(), span: fields.span.clone() };
        let name = if fields.has("name") { self.name(fields) } else { Some(unnamed()) };
        (name, Sort::Everybody)
    }

    fn person(&self, fields: &Fields<'a>, today: Date) -> (Option<Spot<String>>, Sort) {
        let name = fields.need("name", |it, _| self.name(it));
        let first = self.round(fields, today);
        let mut rounds = vec![first];
        rounds.extend(self.then(fields, today));
        let stays = fields.has("back") && !fields.flag("back");
        let course = if stays { Course::There } else { Course::ThereAndBack };
        (name, Sort::Person { rounds, course })
    }

    fn name(&self, fields: &Fields<'a>) -> Option<Spot<String>> {
        let line = fields.line("name")?;
        let name = Spot { is: line.is.trim().to_owned(), span: line.span };
        if self.names.borrow().contains(&name.is) {
            self.desk.here(&name.span, Note::new("scenario-name-twice").with("name", &name.is));
        }
        self.names.borrow_mut().push(name.is.clone());
        Some(name)
    }

    /// Reads `languages`: all of the pack where it is absent or `["*"]`.
    fn languages(&self, fields: &Fields<'a>) -> Vec<Tag> {
        let known = self.setting.languages;
        let all = || known.iter().map(|it| it.tag.clone()).collect();
        if !fields.has("languages") {
            return all();
        }
        if let (Some(0), Some(span)) = (fields.count("languages"), fields.spot("languages")) {
            self.desk.here(&span, Note::new("scenario-without-language"));
        }
        let texts = fields.texts("languages");
        if texts.iter().any(|text| text.is == "*") {
            return all();
        }
        let tag = |text: &Spot<&str>| {
            let tag = Tag::parse(text.is).ok().filter(|tag| known.get(tag).is_some());
            if tag.is_none() {
                let hint = instead(text.is, known.iter().map(|it| it.tag.as_str()));
                let note = Note::new("scenario-language-unknown").with("tag", text.is);
                self.desk.here(&text.span, note.note("hint", hint));
            }
            tag
        };
        texts.iter().filter_map(tag).collect()
    }

    fn round(&self, fields: &Fields<'a>, today: Date) -> Round {
        let given = fields.table("answers").map(|it| self.given(&it, today)).unwrap_or_default();
        Round { given, expected: expected::read(self, fields, today) }
    }

    /// Reads what is answered otherwise afterwards: answers alone, or several changes of mind, each
    /// with what it leads to.
    fn then(&self, fields: &Fields<'a>, today: Date) -> Vec<Round> {
        let end = fields.spot("end-then");
        let refuse = |code: Note| end.iter().for_each(|it| self.desk.here(it, code.clone()));
        if fields.count("then").is_some() {
            refuse(Note::new("scenario-end-then-of-a-list"));
            return fields
                .rows("then", &Note::new("what-a-change"))
                .into_iter()
                .map(|it| self.change(it, today))
                .collect();
        }
        if !fields.has("then") {
            refuse(Note::new("scenario-end-then-without-then"));
            return vec![];
        }
        let given = fields.table("then").map(|it| self.given(&it, today)).unwrap_or_default();
        self.must_change(&given, fields.spot("then"));
        let end = expected::end(self, fields, "end-then");
        vec![Round { given, expected: Expected { end, ..Expected::default() } }]
    }

    fn change(&self, fields: Fields<'a>, today: Date) -> Round {
        let round = self.round(&fields, today);
        self.must_change(&round.given, Some(fields.span.clone()));
        fields.close();
        round
    }

    fn must_change(&self, given: &[Given], span: Option<Range<usize>>) {
        if let Some(span) = span.filter(|_| given.is_empty()) {
            self.desk.here(&span, Note::new("scenario-then-changes-nothing"));
        }
    }

    fn given(&self, fields: &Fields<'a>, today: Date) -> Vec<Given> {
        let steps = &self.setting.procedure.steps;
        let mut given = Vec::new();
        for (key, value) in fields.entries() {
            let name: &str = key.get_ref();
            let Some(at) = steps.iter().position(|step| step.id == name) else {
                self.step_unknown(name, &key.span());
                continue;
            };
            if let Some(answer) = answer::read(self, &steps[at], value, today) {
                given.push(Given { step: at, answer, span: key.span() });
            }
        }
        given
    }

    fn step_unknown(&self, name: &str, span: &Range<usize>) {
        let hint = instead(name, self.setting.procedure.steps.iter().map(|step| step.id.as_str()));
        let note = Note::new("scenario-step-unknown").with("step", name).note("hint", hint);
        self.desk.here(span, note);
    }
}
