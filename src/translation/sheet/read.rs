//! Reads a table, whatever program saved it: by what it holds, not by its name.

use ::csv::ReaderBuilder;

use super::{
    Column,
    grid::{Grid, Made, Spot, Value},
    guard::bare,
    workbook,
};
use crate::problem::Note;

/// A table of more bytes than this is none for translators.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;
/// The rows in which the names of the columns are looked for.
const HEAD: usize = 10;

/// Why a file is no table of texts.
pub type SheetError = Note;

/// Reads a table: a workbook of Excel (since 2007) or `LibreOffice`, or CSV with any usual separator.
///
/// # Errors
/// When it is none, or too large.
pub fn read(bytes: &[u8]) -> Result<Grid, SheetError> {
    if bytes.len() > MAX_BYTES {
        return Err(Note::new("sheet-too-large"));
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(Note::new("sheet-too-old"));
    }
    let grid = if bytes.starts_with(b"PK") { workbook(bytes)? } else { text(bytes)? };
    Ok(if is_guarded(&grid) { unguarded(grid) } else { grid })
}

/// Tells whether a row names the columns.
pub(in crate::translation) fn head(grid: &Grid) -> Option<usize> {
    (0..grid.height().min(HEAD)).find(|row| {
        let has = |name: &str| {
            let is = |it: &Value| matches!(it, Value::Text(text) if text.trim() == name);
            grid.row(*row).iter().any(is)
        };
        has("file") && has("name")
    })
}

/// Returns the text of a cell, or why there is none.
pub(in crate::translation) fn value(grid: &Grid, at: Spot) -> Result<String, Note> {
    match grid.value(at) {
        Value::Text(text) => Ok(text),
        Value::Made(Made::Formula) => Err(Note::new("cell-made-formula")),
        Value::Made(Made::Truth) => Err(Note::new("cell-made-truth")),
        Value::Made(Made::Date) => Err(Note::new("cell-made-date")),
        Value::Made(Made::Error) => Err(Note::new("cell-made-error")),
    }
}

fn workbook(bytes: &[u8]) -> Result<Grid, Note> {
    let mut grids = workbook::grids(bytes)?.into_iter();
    grids.find(|it| head(it).is_some()).ok_or_else(|| Note::new("sheet-without-texts"))
}

fn text(bytes: &[u8]) -> Result<Grid, Note> {
    let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else { return Err(Note::new("sheet-not-utf8")) };
    let separators = [b',', b';', b'\t'];
    let mut grids = separators.into_iter().map(|separator| parted(text, separator));
    let found = grids.find(|it| it.as_ref().is_ok_and(|it| head(it).is_some()));
    found.unwrap_or_else(|| Err(Note::new("sheet-without-texts")))
}

fn parted(text: &str, separator: u8) -> Result<Grid, Note> {
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record =
            record.map_err(|error| Note::new("sheet-broken").with("why", &error.to_string()))?;
        rows.push(record.iter().map(|it| Value::Text(it.to_owned())).collect());
    }
    Ok(Grid { rows })
}

fn is_guarded(grid: &Grid) -> bool {
    let Some(row) = head(grid) else { return false };
    let columns = grid.row(row).len();
    (0..columns)
        .filter_map(|column| grid.text(Spot { row, column }))
        .any(|it| Column::parse(&it) == Some(Column::Guarded))
}

fn unguarded(mut grid: Grid) -> Grid {
    for value in grid.rows.iter_mut().flatten() {
        if let Value::Text(text) = value {
            *text = bare(text).to_owned();
        }
    }
    grid
}
