//! The sheets of a workbook, which comes from outside: a few hundred bytes of it can ask for more
//! memory than a computer has. So its size is known before anything is made of it.

use std::io::{self, Cursor, Read};

use calamine::{Data, DataRef, Ods, Reader, Xlsx};
use zip::ZipArchive;

use super::grid::{Grid, Made, Value};
use crate::problem::Note;

/// A workbook that holds more bytes than this is none for translators.
const MOST_BYTES: u64 = 64 * 1024 * 1024;
/// Nor is one with more rows or columns.
const MOST_ROWS: usize = 100_000;
const MOST_COLUMNS: usize = 200;
/// The part of a workbook of `LibreOffice` in which its cells are.
const CELLS_OF_ODS: &str = "content.xml";

/// Returns the sheets of a workbook, in order.
///
/// # Errors
/// When it cannot be read, or is too large.
pub(super) fn grids(bytes: &[u8]) -> Result<Vec<Grid>, Note> {
    match unpacked(bytes)? {
        Some(cells) => {
            fits(&cells)?;
            ods(bytes)
        }
        None => xlsx(bytes),
    }
}

fn too_large() -> Note {
    Note::new("sheet-too-large")
}

fn broken(error: &impl ToString) -> Note {
    Note::new("sheet-broken").with("why", &error.to_string())
}

/// Goes once through all that is packed. Returns the cells, where they are those of `LibreOffice`.
fn unpacked(bytes: &[u8]) -> Result<Option<String>, Note> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|it| broken(&it))?;
    let (mut left, mut cells) = (MOST_BYTES, None);
    for number in 0..archive.len() {
        let file = archive.by_index(number).map_err(|it| broken(&it))?;
        let is_cells = file.name().map_err(|it| broken(&it))? == CELLS_OF_ODS;
        let mut file = file.take(left + 1);
        let size = if is_cells {
            let mut text = String::new();
            let size = file.read_to_string(&mut text).map_err(|it| broken(&it))?;
            cells = Some(text);
            u64::try_from(size).unwrap_or(u64::MAX)
        } else {
            io::copy(&mut file, &mut io::sink()).map_err(|it| broken(&it))?
        };
        left = left.checked_sub(size).ok_or_else(too_large)?;
    }
    Ok(cells)
}

fn xlsx(bytes: &[u8]) -> Result<Vec<Grid>, Note> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|it| broken(&it))?;
    let mut grids = Vec::new();
    for name in book.sheet_names() {
        let mut rows: Vec<Vec<Value>> = Vec::new();
        let mut cells = book.worksheet_cells_reader(&name).map_err(|it| broken(&it))?;
        while let Some(cell) = cells.next_cell_with_formula().map_err(|it| broken(&it))? {
            let is_made = cell.formula.is_some_and(|it| !it.is_empty());
            let value = match cell.value {
                _ if is_made => Value::Made(Made::Formula),
                DataRef::Empty => continue,
                DataRef::SharedString(text) => Value::Text(text.to_owned()),
                other => value(&other.into()),
            };
            let (row, column) = (cell.pos.0 as usize, cell.pos.1 as usize);
            if row >= MOST_ROWS || column >= MOST_COLUMNS {
                return Err(too_large());
            }
            rows.resize_with(rows.len().max(row + 1), Vec::new);
            let width = rows[row].len().max(column + 1);
            rows[row].resize(width, Value::Text(String::new()));
            rows[row][column] = value;
        }
        grids.push(Grid { rows });
    }
    Ok(grids)
}

fn ods(bytes: &[u8]) -> Result<Vec<Grid>, Note> {
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(|it| broken(&it))?;
    let mut grids = Vec::new();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).map_err(|it| broken(&it))?;
        let formulas = book.worksheet_formula(&name).unwrap_or_default();
        let Some((height, width)) = range.end() else { continue };
        let cell = |row: u32, column: u32| {
            let is_made = formulas.get_value((row, column)).is_some_and(|it| !it.is_empty());
            let made = Value::Made(Made::Formula);
            if is_made {
                made
            } else {
                value(range.get_value((row, column)).unwrap_or(&Data::Empty))
            }
        };
        let row = |row| (0..=width).map(|column| cell(row, column)).collect();
        grids.push(Grid { rows: (0..=height).map(row).collect() });
    }
    Ok(grids)
}

fn value(data: &Data) -> Value {
    match data {
        Data::Empty => Value::Text(String::new()),
        Data::String(text) => Value::Text(text.clone()),
        Data::Int(number) => Value::Text(number.to_string()),
        Data::Float(number) => Value::Text(number.to_string()),
        Data::Bool(_) => Value::Made(Made::Truth),
        Data::DateTime(_) | Data::DateTimeIso(_) | Data::DurationIso(_) => Value::Made(Made::Date),
        Data::Error(_) => Value::Made(Made::Error),
    }
}

/// Sees to it that the cells, of which one can stand for a million, are no more than translators
/// have. Empty ones at the ends do not count: `LibreOffice` writes them down to the last row.
fn fits(cells: &str) -> Result<(), Note> {
    let (mut rows, mut row, mut columns, mut width) = (0_usize, 1_usize, 0_usize, 0_usize);
    for tag in Tags(cells) {
        let name = tag.split(|it: char| it.is_ascii_whitespace()).next().unwrap_or_default();
        match name.trim_end_matches('/') {
            "/table:table" => rows = 0,
            "table:table-row" => {
                (row, columns, width) = (times(tag, "table:number-rows-repeated=")?, 0, 0);
                rows = rows.saturating_add(row);
            }
            "table:table-cell" | "table:covered-table-cell" => {
                columns = columns.saturating_add(times(tag, "table:number-columns-repeated=")?);
                if tag.contains("office:") || tag.contains("formula=") {
                    width = columns;
                }
                let is_inside = width == 0 || width <= MOST_COLUMNS && rows <= MOST_ROWS;
                if !is_inside || width > 0 && row.saturating_mul(width) > MOST_ROWS {
                    return Err(too_large());
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// Returns how often something is repeated.
fn times(tag: &str, attribute: &str) -> Result<usize, Note> {
    let Some((_, value)) = tag.split_once(attribute) else { return Ok(1) };
    let digits = value.trim_start_matches(['"', '\'']).split(['"', '\'']).next();
    digits.unwrap_or_default().parse().map_err(|it| broken(&it))
}

/// What stands between `<` and `>`, comments and the like left out.
struct Tags<'a>(&'a str);

impl<'a> Iterator for Tags<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        loop {
            let (_, rest) = self.0.split_once('<')?;
            let others = [("!--", "-->"), ("![CDATA[", "]]>"), ("?", "?>")];
            if let Some((_, end)) = others.iter().find(|(start, _)| rest.starts_with(start)) {
                self.0 = rest.split_once(end)?.1;
                continue;
            }
            let mut quote = None;
            let end = rest.find(|it| {
                match (quote, it) {
                    (None, '"' | '\'') => quote = Some(it),
                    (Some(open), it) if open == it => quote = None,
                    _ => {}
                }
                quote.is_none() && it == '>'
            })?;
            self.0 = &rest[end + 1..];
            return Some(&rest[..end]);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use rust_xlsxwriter::Workbook;
    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    fn packed(files: &[(&str, &str)]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in files {
            archive.start_file(*name, SimpleFileOptions::default()).unwrap();
            archive.write_all(text.as_bytes()).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    fn xlsx_with(cells: &[(u32, u16)]) -> Vec<u8> {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (row, column) in cells {
            sheet.write(*row, *column, "x").unwrap();
        }
        book.save_to_buffer().unwrap()
    }

    #[test]
    fn a_cell_far_away_is_refused_before_anything_is_made_of_it() {
        let near = &grids(&xlsx_with(&[(0, 0), (6, 2)])).unwrap()[0];
        assert_eq!((near.rows.len(), near.rows[6].len()), (7, 3));
        for far in [(1_048_575, 16_383), (1, 16_383), (1_048_575, 0)] {
            assert_eq!(grids(&xlsx_with(&[(0, 0), far])).unwrap_err(), too_large(), "{far:?}");
        }
    }

    #[test]
    fn a_cell_that_stands_for_a_million_is_refused() {
        let cell = |text: &str| format!("<table:table-cell office:value-type=\"string\"{text}>");
        let row = |repeated: &str, cells: &str| {
            format!("<table:table-row table:number-rows-repeated=\"{repeated}\">{cells}")
        };
        let empty = "<table:table-cell table:number-columns-repeated='16384'/>";
        let many = cell(" a='>' table:number-columns-repeated='16384'");
        for (cells, fine) in [
            (row("3", &cell("")) + &row("1048570", empty), true),
            (row("1000000", &cell("")), false),
            (row("1000000", empty) + &row("1", &cell("")), false),
            (row("1", &many), false),
            (row("1", empty) + &cell(""), false),
            (format!("<!-- > -->{}", row("1", &many)), false),
            (row("1&#48;00000", &cell("")), false),
        ] {
            assert_eq!(fits(&cells).is_ok(), fine, "{cells}");
        }
    }

    #[test]
    fn what_is_packed_small_and_large_inside_is_refused() {
        let bomb = packed(&[("xl/sharedStrings.xml", &"<si/>".repeat(14_000_000))]);
        assert!(bomb.len() < 1024 * 1024);
        assert_eq!(grids(&bomb).unwrap_err(), too_large());
    }
}
