//! The table as a workbook: what is written is text and nothing else.

use jiff::civil::Date;
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format,
    FormatAlign, FormatBorder, ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use super::{Column, Row, Sheet, direction};
use crate::{
    lang::{Direction, Tag},
    layout::width_of,
    problem::Tongue,
    translation::{State, Words},
};

/// The rows of names: for the program, for people.
const HEADS: u32 = 2;
/// What a translator writes to confirm a translation as it is.
const OK: &str = "ok";
/// Cells that are not to be edited.
const GREY: Color = Color::RGB(0xF0_F0_F0);
/// Reading order from right to left, as the format of workbooks numbers it.
const FROM_THE_RIGHT: u8 = 2;
const FROM_THE_LEFT: u8 = 1;
/// The height of a line and the greatest one of a row, in points.
const LINE: f64 = 15.0;
const HIGHEST: f64 = 400.0;
/// The width of an explanation, in letters.
const EXPLAINED: u8 = 70;
/// Lines of the sheet of explanations.
const EXPLANATIONS: usize = 9;

/// Returns the table as a workbook. Two made on one day from one pack are the same.
pub fn to_xlsx(sheet: &Sheet, words: Words, today: Date) -> Result<Vec<u8>, String> {
    write(sheet, words, today).map_err(|error| error.to_string())
}

fn write(sheet: &Sheet, words: Words, today: Date) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let (year, month, day) = (today.year(), today.month(), today.day());
    let year = u16::try_from(year).unwrap_or_default();
    let [month, day] = [month, day].map(|it| u8::try_from(it).unwrap_or(1));
    let made = ExcelDateTime::from_ymd(year, month, day)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    texts(book.add_worksheet(), sheet)?;
    explanations(book.add_worksheet(), words.tongue())?;
    book.save_to_buffer()
}

fn texts(page: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    page.set_name("texts")?;
    page.set_freeze_panes(HEADS, 0)?;
    page.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, HEADS - 1)?;
    heads(page, sheet)?;
    for (at, row) in sheet.rows.iter().enumerate() {
        let at = u32::try_from(at).unwrap_or(u32::MAX).saturating_add(HEADS);
        page.set_row_height(at, height(sheet.columns.iter().map(width).zip(&row.cells)))?;
        for ((column, place), cell) in sheet.columns.iter().zip(0_u16..).zip(&row.cells) {
            page.write_string_with_format(at, place, cell, &format_of(column, row))?;
        }
    }
    let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX).saturating_add(HEADS - 1);
    for (column, place) in sheet.columns.iter().zip(0_u16..) {
        if matches!(column, Column::Ok(_)) && last >= HEADS {
            page.add_data_validation(HEADS, place, last, place, &only_ok()?)?;
        }
    }
    page.protect_with_options(&ProtectionOptions {
        format_cells: true,
        format_columns: true,
        format_rows: true,
        sort: true,
        use_autofilter: true,
        ..ProtectionOptions::default()
    });
    Ok(())
}

fn heads(page: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let small = text_format().set_font_size(6).set_font_color(Color::Gray);
    let large = text_format().set_bold().set_text_wrap().set_background_color(0xD9_E2_F3_u32);
    let large = large.set_border_bottom(FormatBorder::Thin).set_align(FormatAlign::Top);
    page.set_row_height(0, 9)?;
    page.set_row_height(1, height(sheet.columns.iter().map(width).zip(&sheet.headings)))?;
    for ((column, place), heading) in sheet.columns.iter().zip(0_u16..).zip(&sheet.headings) {
        page.write_string_with_format(0, place, column.name(), &small)?;
        page.write_string_with_format(1, place, heading, &large)?;
        page.set_column_width(place, width(column))?;
        if matches!(column, Column::Base(_)) {
            page.set_column_hidden(place)?;
        }
    }
    Ok(())
}

fn explanations(page: &mut Worksheet, tongue: Tongue) -> Result<(), XlsxError> {
    page.set_name("explanations")?;
    let line = text_format().set_text_wrap().set_align(FormatAlign::Top);
    let other = if tongue == Tongue::French { Tongue::English } else { Tongue::French };
    for (tongue, place) in [tongue, other].into_iter().zip(0_u16..) {
        page.set_column_width(place, EXPLAINED)?;
        for at in 0..EXPLANATIONS {
            let format = if at == 0 { line.clone().set_bold() } else { line.clone() };
            let said = Words::of(tongue).say(&format!("explain-{at}"));
            let row = u32::try_from(at).unwrap_or(u32::MAX);
            // The longer of the two languages comes last, and is not cut off.
            let lines = height([(EXPLAINED, &said)].into_iter()) + LINE;
            page.set_row_height(row, lines)?;
            page.write_string_with_format(row, place, said, &format)?;
        }
    }
    Ok(())
}

fn only_ok() -> Result<DataValidation, XlsxError> {
    let list = DataValidation::new().allow_list_strings(&[OK])?;
    Ok(list.ignore_blank(true).set_error_style(DataValidationErrorStyle::Stop))
}

/// A cell that a spreadsheet takes for text, whatever is typed into it.
fn text_format() -> Format {
    Format::new().set_num_format("@")
}

fn format_of(column: &Column, row: &Row) -> Format {
    let cell = text_format().set_text_wrap().set_align(FormatAlign::Top);
    let cell = cell.set_border(FormatBorder::Hair);
    match column {
        Column::Text { language, translated: true } => directed(cell, language).set_unlocked(),
        Column::Text { language, .. } => directed(cell, language).set_background_color(GREY),
        Column::State(tag) => coloured(cell, row.states.get(tag).copied()),
        _ if column.is_written() => cell.set_unlocked(),
        _ => cell.set_background_color(GREY),
    }
}

fn directed(cell: Format, language: &Tag) -> Format {
    match direction(language) {
        Direction::RightToLeft => {
            cell.set_align(FormatAlign::Right).set_reading_direction(FROM_THE_RIGHT)
        }
        Direction::LeftToRight => {
            cell.set_align(FormatAlign::Left).set_reading_direction(FROM_THE_LEFT)
        }
    }
}

/// The word stands there too: colour alone says nothing to some.
fn coloured(cell: Format, state: Option<State>) -> Format {
    let colour: u32 = match state {
        Some(State::Complete) => 0xC6_E9_C6,
        Some(State::Stale) => 0xFF_D9_9F,
        Some(State::Missing) => 0xFF_C0_C0,
        Some(State::Unconfirmed) => 0xFF_F2_B0,
        Some(State::Extra | State::Hole) | None => 0xF0_F0_F0,
    };
    cell.set_background_color(colour)
}

/// In points: spreadsheets do not all find the height of a row by themselves.
fn height<'a>(cells: impl Iterator<Item = (u8, &'a String)>) -> f64 {
    let lines = cells.map(|(width, text)| {
        let room = usize::from(width).saturating_sub(1).max(1);
        text.lines().map(|line| width_of(line).div_ceil(room).max(1)).sum::<usize>()
    });
    let lines = lines.max().unwrap_or(1).max(1);
    (u16::try_from(lines).map_or(HIGHEST, f64::from) * LINE).min(HIGHEST)
}

/// In letters.
fn width(column: &Column) -> u8 {
    match column {
        Column::File => 12,
        Column::Name => 22,
        Column::Place => 32,
        Column::Width | Column::Ok(_) => 9,
        Column::Part | Column::Comment => 20,
        Column::Text { .. } => 48,
        Column::State(_) => 13,
        Column::Note => 30,
        Column::Base(_) | Column::Guarded => 10,
    }
}
