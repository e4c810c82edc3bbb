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
    let once = |all: Vec<&str>| {
        let mut seen: Vec<String> = Vec::new();
        all.iter().for_each(|it| {
            if !seen.iter().any(|known| known == it) {
                seen.push((*it).to_owned());
            }
        });
        seen
    };
    let files = once(rows.iter().map(|it| it.file.as_str()).collect());
    let languages = once(rows.iter().map(|it| it.language.as_str()).collect());
    let first = files.iter().map(|it| it.chars().count()).max().unwrap_or(0);
    let cell = |file: &str, language: &str| {
        let row = rows.iter().find(|it| it.file == file && it.language.as_str() == language);
        row.and_then(|it| it.score).map_or("-".to_owned(), |it| it.points().to_string())
    };
    let line = |name: &str, cells: &mut dyn Iterator<Item = (String, usize)>| {
        let cells: String = cells.map(|(cell, width)| format!("  {cell:>width$}")).collect();
        format!("{name:first$}{cells}\n")
    };
    let width = |language: &String| language.chars().count().max(3);
    let head = line("", &mut languages.iter().map(|it| (it.clone(), width(it))));
    let body = files
        .iter()
        .map(|file| line(file, &mut languages.iter().map(|it| (cell(file, it), width(it)))));
    std::iter::once(head).chain(body).collect()
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
