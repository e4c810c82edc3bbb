//! The lay-out of values.

use toml_edit::{Array, InlineTable, RawString, Value};

use super::{
    UNKNOWN,
    comments::{Comments, beside},
};
use crate::format::Shape;

/// A list that goes further than this column is written on several lines.
const WIDTH: usize = 100;
/// More rows than these are written one a line, however short they are.
const FEW: usize = 2;

/// Writes a value that follows a key of some width; `shape` is that of the tables in it.
pub(super) fn written(value: &Value, shape: &Shape, key: usize) -> String {
    match value {
        Value::Array(array) => list(array, shape, key),
        Value::InlineTable(table) => row(table, shape),
        _ => scalar(value),
    }
}

/// Writes a value inside a row.
fn on_one_line(value: &Value, shape: &Shape) -> String {
    match value {
        Value::Array(array) if !has_comments(array) => {
            let items: Vec<String> = array.iter().map(|it| on_one_line(it, shape)).collect();
            format!("[{}]", items.join(", "))
        }
        _ => written(value, shape, 0),
    }
}

/// Writes a number, a text, a day: as its author wrote it.
fn scalar(value: &Value) -> String {
    let mut bare = value.clone();
    bare.decor_mut().clear();
    bare.to_string().trim().to_owned()
}

fn list(array: &Array, shape: &Shape, key: usize) -> String {
    let items: Vec<String> = array.iter().map(|it| written(it, shape, 0)).collect();
    let line = format!("[{}]", items.join(", "));
    let has_rows = array.iter().any(Value::is_inline_table);
    let is_short = key + " = ".len() + line.chars().count() <= WIDTH && !line.contains('\n');
    if has_comments(array) {
        return one_a_line(array, items);
    }
    match (is_short, has_rows) {
        _ if items.is_empty() => line,
        (true, false) => line,
        (true, true) if items.len() <= FEW => line,
        (_, true) => one_a_line(array, items),
        (false, false) => filled(items),
    }
}

/// Writes as many items on a line as there is room for.
fn filled(items: Vec<String>) -> String {
    let mut lines: Vec<String> = Vec::new();
    for item in items {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 2 + item.chars().count() < WIDTH => {
                line.extend([" ", item.as_str(), ","]);
            }
            _ => lines.push(format!("  {item},")),
        }
    }
    format!("[\n{}\n]", lines.join("\n"))
}

fn one_a_line(array: &Array, items: Vec<String>) -> String {
    let mut text = "[".to_owned();
    let around = array.iter().map(|it| it.decor().prefix().and_then(RawString::as_str));
    let befores = around.chain([array.trailing().as_str()]).map(Before::of);
    let mut items = items.into_iter().zip(array.iter());
    for before in befores {
        text.extend(before.beside.map(|it| format!(" {it}")));
        text.extend(before.above.lines().map(|it| format!("\n  {it}")));
        if let Some((item, value)) = items.next() {
            text.extend(["\n  ", item.as_str(), ","]);
            let beside = beside(value.decor().suffix().and_then(RawString::as_str));
            text.extend(beside.map(|it| format!(" {it}")));
        }
    }
    text + "\n]"
}

/// What stands before an item: a comment beside the item before it, then comments of its own.
struct Before {
    beside: Option<String>,
    above: Comments,
}

impl Before {
    fn of(raw: Option<&str>) -> Self {
        let raw = raw.unwrap_or_default();
        let (first, rest) = raw.split_once('\n').unwrap_or((raw, ""));
        Self { beside: beside(Some(first)), above: Comments::of(Some(rest)) }
    }
}

fn has_comments(array: &Array) -> bool {
    let has = |raw: Option<&RawString>| {
        raw.and_then(RawString::as_str).is_some_and(|it| it.contains('#'))
    };
    let item = |it: &Value| has(it.decor().prefix()) || has(it.decor().suffix());
    has(Some(array.trailing())) || array.iter().any(item)
}

fn row(table: &InlineTable, shape: &Shape) -> String {
    if table.is_empty() {
        return "{}".to_owned();
    }
    let mut table = table.clone();
    table.sort_values_by(|one, _, other, _| shape.place(one.get()).cmp(&shape.place(other.get())));
    let pair = |(key, value): (&str, &Value)| {
        let inner = shape.key(key).and_then(|key| key.takes.shape()).unwrap_or(&UNKNOWN);
        let key = toml_edit::Key::new(key);
        format!("{} = {}", key.display_repr(), on_one_line(value, inner))
    };
    format!("{{ {} }}", table.iter().map(pair).collect::<Vec<_>>().join(", "))
}
