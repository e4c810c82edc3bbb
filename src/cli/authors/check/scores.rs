//! How easy the texts are, for people and for programs: a grade a file and language, and the texts
//! to begin with.

use serde::Serialize;

use super::excerpt::seen;
use crate::{
    plain::{Row, Score, table},
    problem::{Note, Tongue},
};

/// How many texts of a file are named: where to begin, not everything.
const NAMED: usize = 3;

/// For programs: the scores of a file in one language.
#[derive(Serialize)]
pub(super) struct OfAFile<'a> {
    file: &'a str,
    language: &'a str,
    score: Option<char>,
    worst: Vec<OfAText>,
}

#[derive(Serialize)]
struct OfAText {
    text: String,
    score: char,
}

/// Returns the scores as they are told to programs.
pub(super) fn for_programs(rows: &[Row]) -> Vec<OfAFile<'_>> {
    rows.iter().map(OfAFile::of).collect()
}

impl<'a> OfAFile<'a> {
    fn of(row: &'a Row) -> Self {
        Self {
            file: &row.file,
            language: row.language.as_str(),
            score: row.score().map(Score::letter),
            worst: worst(row),
        }
    }
}

/// Tells the scores: the table, then a line for each file with a text that is not clear.
pub(super) fn told(rows: &[Row], tongue: Tongue) -> String {
    let head = Note::new("check-scores").told(tongue);
    let begin: String = rows.iter().filter_map(|row| where_to_begin(row, tongue)).collect();
    seen_lines(&format!("{head}\n{}{begin}", table(rows)))
}

fn where_to_begin(row: &Row, tongue: Tongue) -> Option<String> {
    let worst = worst(row);
    let texts: Vec<String> = worst.iter().map(|it| format!("{} ({})", it.text, it.score)).collect();
    let note = Note::new("check-scores-worst")
        .with("file", &row.file)
        .with("language", row.language.as_str())
        .with("texts", &texts.join(", "));
    (!texts.is_empty()).then(|| note.told(tongue) + "\n")
}

/// Returns the texts of a file that are the hardest, if they are not clear.
fn worst(row: &Row) -> Vec<OfAText> {
    let texts = row.scores.iter().flat_map(|it| &it.texts);
    let hard = texts.filter(|(_, score)| *score < Score::Clear).take(NAMED);
    hard.map(|(name, score)| OfAText { text: name.to_string(), score: score.letter() }).collect()
}

fn seen_lines(text: &str) -> String {
    text.lines().map(|line| seen(line) + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{lang::Tag, plain::Scores, text::TextName};

    fn rows() -> [Row; 2] {
        let text = |part: &str, score| {
            let name = TextName { id: "rent_one".to_owned(), part: Some(part.to_owned()) };
            (name, score)
        };
        let texts = vec![
            text("text", Score::Hard),
            text("hint", Score::Heavy),
            text("hint_1", Score::Heavy),
            text("hint_2", Score::Heavy),
            text("goal", Score::Clear),
        ];
        let row = |language: &str, scores| Row {
            file: "rent".to_owned(),
            language: Tag::parse(language).unwrap(),
            scores,
        };
        [row("fr", Some(Scores { whole: Score::Heavy, texts })), row("ar", None)]
    }

    #[test]
    fn people_see_a_table_and_where_to_begin() {
        assert_eq!(
            told(&rows(), Tongue::English),
            "How easy the texts are, from A (clear) to D (very hard); - where it cannot be told:\n\
             \x20     fr  ar\n\
             rent   B   -\n\
             rent, fr: begin with rent_one.text (C), rent_one.hint (B), rent_one.hint_1 (B)\n"
        );
    }

    #[test]
    fn programs_see_the_same() {
        let told = serde_json::to_value(for_programs(&rows())).unwrap();
        assert_eq!(told[0]["score"], "B");
        assert_eq!(told[0]["worst"][0]["text"], "rent_one.text");
        assert_eq!(told[0]["worst"].as_array().unwrap().len(), NAMED);
        assert_eq!(
            told[1],
            serde_json::json!({ "file": "rent", "language": "ar", "score": null, "worst": [] })
        );
    }
}
