//! Scores, as a table.

use super::Score;
use crate::lang::Tag;

/// The score of one file in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The file: the name of a procedure, or `kiosk`.
    pub file: String,
    /// The language.
    pub language: Tag,
    /// How easy it is; nothing where its language is not known to the rules.
    pub score: Option<Score>,
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
    row.and_then(|it| it.score).map_or("-".to_owned(), |it| it.points().to_string())
}

fn line(name: &str, first: usize, languages: &[&str], cell: impl Fn(&str) -> String) -> String {
    let cells = languages.iter().map(|language| {
        let width = language.chars().count().max(3);
        format!("  {:>width$}", cell(language))
    });
    let cells: Vec<String> = cells.collect();
    format!("{name:first$}{}\n", cells.concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plain::score;

    #[test]
    fn a_table_has_a_line_a_file_and_a_column_a_language() {
        let row = |file: &str, language: &str, text| {
            let language = Tag::parse(language).unwrap();
            Row { file: file.to_owned(), score: score(text, &language), language }
        };
        let rows = [
            row("rent", "fr", "Vous demandez un logement."),
            row("rent", "ar", "أهلا"),
            row("mail", "fr", "Vous écrivez."),
        ];
        assert_eq!(table(&rows), "       fr   ar\nrent  100    -\nmail  100    -\n");
    }
}
