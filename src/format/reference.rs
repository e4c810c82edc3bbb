//! The reference of the format, for authors: docs/format.md holds it, and a test keeps it true.

use std::fmt::Write;

use super::{DOCUMENTS, Key, Need, Shape, Takes};

/// Returns every file, every table and every key, as Markdown.
pub fn reference() -> String {
    let mut text = String::new();
    for document in DOCUMENTS {
        let _ = write!(text, "## `{}`\n\n", document.files);
        let mut seen = Vec::new();
        tables("", document.shape, &mut seen, &mut text);
    }
    text.trim_end().to_owned() + "\n"
}

fn tables(path: &str, shape: &'static Shape, seen: &mut Vec<&'static str>, text: &mut String) {
    seen.push(shape.name);
    if !path.is_empty() {
        let _ = write!(text, "### `{path}`\n\n");
    }
    let _ = write!(text, "{}\n\n| key | | takes | what for |\n|---|---|---|---|\n", shape.about);
    for key in shape.keys {
        row(key, text);
    }
    text.push('\n');
    for key in shape.keys {
        let Some(inner) = key.takes.shape().filter(|it| !seen.contains(&it.name)) else { continue };
        let dotted = if path.is_empty() || path.starts_with("[[") {
            key.name.to_owned()
        } else {
            format!("{path}.{}", key.name)
        };
        let path = match key.takes {
            Takes::Rows(_) => format!("[[{dotted}]]"),
            Takes::Book(_) => format!("[{dotted}.<id>]"),
            _ => format!("[{dotted}]"),
        };
        tables(&path, inner, seen, text);
    }
}

fn row(key: &Key, text: &mut String) {
    let need = match key.need {
        Need::Always => "always".to_owned(),
        Need::Free => String::new(),
        Need::Of(kinds) => kinds.join(", "),
    };
    let _ = writeln!(text, "| `{}` | {need} | {} | {} |", key.name, takes(&key.takes), key.about);
}

fn takes(takes: &Takes) -> String {
    let words =
        |words: &[&str]| words.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ");
    match takes {
        Takes::Text => "a text".to_owned(),
        Takes::Id => "a name".to_owned(),
        Takes::Name([]) => "a dotted name".to_owned(),
        Takes::Name(groups) => format!("`{}.<id>`", groups.join("`, `")),
        Takes::Condition => "a condition".to_owned(),
        Takes::Whole(least, most) if least == most => format!("`{least}`"),
        Takes::Whole(least, most) => format!("a whole number, {least} to {most}"),
        Takes::Flag => "`true` or `false`".to_owned(),
        Takes::Day => "a day, such as `2026-01-31`".to_owned(),
        Takes::Word(list) => format!("one of {}", words(list)),
        Takes::Words(list) => format!("several of {}", words(list)),
        Takes::Ids => "a list of names".to_owned(),
        Takes::Texts => "a list of texts".to_owned(),
        Takes::Names => "a list of dotted names".to_owned(),
        Takes::Bound => "a number, a day, or `\"today - 60 years\"`".to_owned(),
        Takes::Euros => "`25` or `\"25.50\"`".to_owned(),
        Takes::Answer => "an answer".to_owned(),
        Takes::Answers => "a table: name = answer".to_owned(),
        Takes::Dated => "a list of names, or a table: name = day".to_owned(),
        Takes::Rounds => "a table of answers, or a list of such tables".to_owned(),
        Takes::Table(shape) => format!("a table, {}", shape.name),
        Takes::Rows(shape) => format!("a list of tables, each a {}", shape.name),
        Takes::Book(shape) => format!("tables by name, each a {}", shape.name),
    }
}
