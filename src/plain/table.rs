//! Scores, as a table.

use super::{Score, Scores};
use crate::lang::Tag;

/// The scores of one file in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The file: the name of a procedure, or `kiosk`.
    pub file: String,
    /// The language.
    pub language: Tag,
    /// How easy it is; nothing where its language is not known to the rules.
    pub scores: Option<Scores>,
}

impl Row {
    /// Returns the score of the whole file.
    pub fn score(&self) -> Option<Score> {
        self.scores.as_ref().map(|it| it.whole)
    }
}

/// Returns rows as lines: one a file, one column a language. A dash stands for what has no score.
pub fn table(rows: &[Row]) -> String {
    let files = each_once(rows.iter().map(|it| it.file.as_str()));
    let languages = each_once(rows.iter().map(|it| it.language.as_str()));
    let first = files.iter().map(|it| it.chars().count()).max().unwrap_or(0);
    let mut table = line("", first, &languages, str::to_owned);
    for file in files {
        table.push_str(&line(file, first, &languages, |language| cell(rows, file, language)));
    }
    table
}

/// Returns names in the order in which they first stand.
fn each_once<'a>(all: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut once = Vec::new();
    for name in all {
        if !once.contains(&name) {
            once.push(name);
        }
    }
    once
}

fn cell(rows: &[Row], file: &str, language: &str) -> String {
    let row = rows.iter().find(|it| it.file == file && it.language.as_str() == language);
    row.and_then(Row::score).map_or('-', Score::letter).to_string()
}

fn line(name: &str, first: usize, languages: &[&str], cell: impl Fn(&str) -> String) -> String {
    let cells = languages.iter().map(|language| {
        let width = language.chars().count();
        format!("  {:>width$}", cell(language))
    });
    let cells: Vec<String> = cells.collect();
    format!("{name:first$}{}\n", cells.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_a_line_a_file_and_a_column_a_language() {
        let row = |file: &str, language: &str, score| {
            let language = Tag::parse(language).unwrap();
            let scores = |whole| Scores { whole, texts: vec![] };
            Row { file: file.to_owned(), scores: Option::map(score, scores), language }
        };
        let rows = [
            row("rent", "fr", Some(Score::Clear)),
            row("rent", "ar", None),
            row("mail", "fr", Some(Score::Hard)),
        ];
        assert_eq!(table(&rows), "      fr  ar\nrent   A   -\nmail   C   -\n");
    }
}
