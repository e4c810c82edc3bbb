//! A table as it came back: cells, wherever they came from.

use std::fmt;

/// A place in a table, from 0; told as spreadsheets name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The row.
    pub row: usize,
    /// The column.
    pub column: usize,
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut letters, mut rest) = (Vec::new(), self.column + 1);
        while rest > 0 {
            let letter = u8::try_from((rest - 1) % 26).unwrap_or(0);
            letters.push(char::from(b'A' + letter));
            rest = (rest - 1) / 26;
        }
        write!(f, "{}{}", letters.iter().rev().collect::<String>(), self.row + 1)
    }
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::translation) enum Value {
    /// A text; empty where nothing does.
    Text(String),
    /// Something that the spreadsheet made of what was typed.
    Made(Made),
}

/// What a spreadsheet makes of what is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::translation) enum Made {
    /// A formula.
    Formula,
    /// A date or a time.
    Date,
    /// True or false.
    Truth,
    /// A value that could not be computed.
    Error,
}

/// A table as it came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    pub(super) rows: Vec<Vec<Value>>,
}

impl Grid {
    /// Returns the number of rows.
    pub(in crate::translation) fn height(&self) -> usize {
        self.rows.len()
    }

    /// Returns the cells of a row.
    pub(in crate::translation) fn row(&self, row: usize) -> &[Value] {
        self.rows.get(row).map_or(&[], Vec::as_slice)
    }

    /// Returns a cell; an empty text beyond the edge.
    pub(in crate::translation) fn value(&self, at: Spot) -> Value {
        let cell = self.row(at.row).get(at.column).cloned();
        cell.unwrap_or_else(|| Value::Text(String::new()))
    }

    /// Returns the text of a cell; nothing where there is none, or something else.
    pub(in crate::translation) fn text(&self, at: Spot) -> Option<String> {
        match self.value(at) {
            Value::Text(text) => Some(text).filter(|it| !it.trim().is_empty()),
            Value::Made(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spot_is_told_as_spreadsheets_name_it() {
        for (column, name) in [(0, "A1"), (25, "Z1"), (26, "AA1"), (51, "AZ1"), (702, "AAA1")] {
            assert_eq!(Spot { row: 0, column }.to_string(), name);
        }
        assert_eq!(Spot { row: 41, column: 7 }.to_string(), "H42");
    }
}
