//! The table as CSV: UTF-8 with a byte order mark (or a spreadsheet takes it for something else),
//! as RFC 4180 has it.

use ::csv::{QuoteStyle, Terminator, WriterBuilder};

use super::{Column, Sheet, guard::guarded};

/// Returns the table with this sign between its cells.
pub fn to_csv(sheet: &Sheet, separator: u8) -> Result<Vec<u8>, String> {
    let mut writer = WriterBuilder::new()
        .delimiter(separator)
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer("\u{FEFF}".as_bytes().to_vec());
    let names = sheet.columns.iter().map(Column::name);
    let last = [Column::Guarded.name()];
    let told = |error: ::csv::Error| error.to_string();
    writer.write_record(names.chain(last)).map_err(told)?;
    let rows = sheet.rows.iter().map(|it| &it.cells);
    for row in [&sheet.headings].into_iter().chain(rows) {
        let cells = row.iter().map(|it| guarded(it).into_owned().into_bytes());
        writer.write_record(cells.chain([Vec::new()])).map_err(told)?;
    }
    writer.into_inner().map_err(|error| error.to_string())
}
