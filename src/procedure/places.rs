//! Where each part of a procedure file stands, for those who judge a procedure after it was
//! parsed: a [`Procedure`](super::Procedure) itself knows no places.

mod passage;
#[cfg(test)]
mod tests;

use std::{collections::BTreeMap, ops::Range};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

pub use passage::Passage;

/// Where each part of a procedure file stands, in bytes.
///
/// The order of parts is that of the file, so the indices are those of the parsed procedure. Only
/// for a file that parses; of any other nothing or only a part is found.
#[derive(Clone, Debug, Default)]
pub struct Places<'a> {
    text: &'a str,
    found: BTreeMap<Passage, Range<usize>>,
}

type Value<'a> = Spanned<DeValue<'a>>;

impl<'a> Places<'a> {
    /// Reads the text of a procedure file once more.
    pub fn of(text: &'a str) -> Self {
        let mut places = Self { text, found: BTreeMap::new() };
        let (document, _) = DeTable::parse_recoverable(text);
        places.root(document.get_ref());
        places
    }

    /// Returns where a part stands. Of a condition, what is between its quotes; of everything else
    /// the value as it is written. What is not written is told at what would hold it.
    pub fn find(&self, passage: Passage) -> Range<usize> {
        let mut around = std::iter::successors(Some(passage), |it| it.around());
        let found = around.find_map(|it| self.found.get(&it));
        found.cloned().unwrap_or(0..0)
    }

    /// Says whether a part is written in the file.
    pub fn has(&self, passage: Passage) -> bool {
        self.found.contains_key(&passage)
    }

    /// Returns where a name stands within a part, such as a step's within a condition; the whole
    /// part where it is not found.
    pub fn word(&self, passage: Passage, word: &str) -> Range<usize> {
        let whole = self.find(passage);
        let text = self.text.get(whole.clone()).unwrap_or_default();
        let is_of_a_name = |letter: char| letter.is_ascii_alphanumeric() || "-.".contains(letter);
        let stands_alone = |at: &usize| {
            let (before, after) = (&text[..*at], &text[*at + word.len()..]);
            !before.ends_with(is_of_a_name) && !after.starts_with(is_of_a_name)
        };
        let found = text.match_indices(word).map(|(at, _)| at).find(stands_alone);
        found.map_or(whole.clone(), |at| whole.start + at..whole.start + at + word.len())
    }

    fn root(&mut self, root: &DeTable<'_>) {
        self.note(Passage::Procedure, root, "id");
        for (at, section) in rows(root, "section").enumerate() {
            self.note(Passage::Section(at), section, "id");
        }
        for (at, step) in rows(root, "step").enumerate() {
            self.step(at, step);
        }
        for (at, table) in rows(root, "table").enumerate() {
            self.note(Passage::Table(at), table, "id");
            for (row, is) in rows(table, "rows").enumerate() {
                self.note(Passage::Row { table: at, row }, is, "is");
                self.condition(Passage::RowWhen { table: at, row }, is);
            }
        }
        for (at, deadline) in rows(root, "deadline").enumerate() {
            self.note(Passage::Deadline(at), deadline, "id");
            self.condition(Passage::DeadlineWhen(at), deadline);
        }
        for (at, related) in rows(root, "related").enumerate() {
            self.note(Passage::Related(at), related, "id");
            self.condition(Passage::RelatedWhen(at), related);
        }
    }

    fn step(&mut self, step: usize, table: &DeTable<'_>) {
        self.note(Passage::Step(step), table, "id");
        self.condition(Passage::StepWhen(step), table);
        for (row, jump) in rows(table, "next").enumerate() {
            self.note(Passage::Jump { step, row }, jump, "to");
            self.condition(Passage::JumpWhen { step, row }, jump);
        }
        for (option, is) in rows(table, "options").enumerate() {
            self.note(Passage::Option { step, option }, is, "id");
            self.note(Passage::OptionTo { step, option }, is, "to");
        }
        for (item, is) in rows(table, "items").enumerate() {
            let key = if is.contains_key("paper") { "paper" } else { "id" };
            self.note(Passage::Item { step, item }, is, key);
            self.condition(Passage::ItemWhen { step, item }, is);
        }
    }

    fn note(&mut self, passage: Passage, table: &DeTable<'_>, key: &str) {
        if let Some(value) = table.get(key) {
            self.found.insert(passage, value.span());
        }
    }

    fn condition(&mut self, passage: Passage, table: &DeTable<'_>) {
        if let Some(value) = table.get("when") {
            self.found.insert(passage, self.between_quotes(value));
        }
    }

    /// Returns the text between the quotes, where it stands there as it is read.
    fn between_quotes(&self, value: &Value<'_>) -> Range<usize> {
        let span = value.span();
        let raw = self.text.get(span.clone()).unwrap_or_default();
        let inner = value.get_ref().as_str().filter(|it| !it.is_empty());
        inner
            .and_then(|inner| Some((raw.find(inner)?, inner.len())))
            .map_or(span.clone(), |(at, length)| span.start + at..span.start + at + length)
    }
}

/// Returns the tables of a list, in order.
fn rows<'a>(table: &'a DeTable<'a>, key: &str) -> impl Iterator<Item = &'a DeTable<'a>> {
    let list = table.get(key).and_then(|value| value.get_ref().as_array());
    list.into_iter().flat_map(|list| list.iter()).filter_map(|row| row.get_ref().as_table())
}
