//! Which column of a table is what.

use std::ops::Range;

use super::{Column, Grid, Notice, Spot, Target};
use crate::{
    lang::Tag,
    problem::{Note, Problem},
    translation::sheet::head,
};

/// The columns of a table.
pub(super) struct Layout {
    pub(super) file: usize,
    pub(super) name: usize,
    /// The languages that it translates.
    pub(super) targets: Vec<Target>,
    /// The languages that it only shows.
    pub(super) shown: Vec<Tag>,
    /// The rows below the names of the columns.
    pub(super) body: Range<usize>,
    columns: Vec<(usize, Column)>,
}

impl Layout {
    /// Reads the names of the columns. The pack's first language is translated from none.
    pub(super) fn read(grid: &Grid, first: Option<&Tag>) -> Result<Self, Vec<Notice>> {
        let top = Spot { row: 0, column: 0 };
        let Some(row) = head(grid) else {
            return Err(vec![told(top, Note::new("sheet-without-texts"))]);
        };
        let mut columns: Vec<(usize, Column)> = Vec::new();
        let mut wrong = Vec::new();
        for at in 0..grid.row(row).len() {
            let spot = Spot { row, column: at };
            let Some(name) = grid.text(spot) else { continue };
            match Column::parse(&name) {
                Some(column) if columns.iter().any(|(_, it)| *it == column) => {
                    wrong.push(told(
                        spot,
                        Note::new("sheet-column-twice").with("name", &column.name()),
                    ));
                }
                Some(column) => columns.push((at, column)),
                None if name.contains(':') => {
                    wrong.push(told(
                        spot,
                        Note::new("sheet-column-unknown").with("name", name.trim()),
                    ));
                }
                None => {}
            }
        }
        let layout = Self::of(columns, row + 1..grid.height(), first);
        if layout.targets.is_empty() {
            wrong.push(told(Spot { row, column: 0 }, Note::new("sheet-without-languages")));
        }
        if wrong.is_empty() { Ok(layout) } else { Err(wrong) }
    }

    fn of(columns: Vec<(usize, Column)>, body: Range<usize>, first: Option<&Tag>) -> Self {
        let at = |wanted: &Column| columns.iter().find(|(_, it)| it == wanted).map(|(at, _)| *at);
        let languages = columns.iter().filter_map(|(at, column)| match column {
            Column::Text { language, .. } => Some((*at, language)),
            _ => None,
        });
        let is_bare = !columns.iter().any(|(_, it)| matches!(it, Column::State(_) | Column::Ok(_)));
        let (mut targets, mut shown) = (Vec::new(), Vec::new());
        for (column, language) in languages {
            let [state, ok, base] =
                [Column::State, Column::Ok, Column::Base].map(|it| at(&it(language.clone())));
            // Beside a language that is only shown stands nothing to fill in; a table that somebody
            // made by hand has no such columns at all.
            if state.or(ok).is_some() || (is_bare && Some(language) != first) {
                targets.push(Target { language: language.clone(), column, base, ok });
            } else {
                shown.push(language.clone());
            }
        }
        let [file, name] = [Column::File, Column::Name].map(|it| at(&it).unwrap_or(0));
        Self { file, name, targets, shown, body, columns }
    }

    /// Returns the column of the text of a language.
    pub(super) fn text(&self, language: &Tag) -> Option<usize> {
        self.at(&Column::Text { language: language.clone(), translated: false })
    }

    /// Returns the column of the fingerprints of a language.
    pub(super) fn base(&self, language: &Tag) -> Option<usize> {
        self.at(&Column::Base(language.clone()))
    }

    fn at(&self, wanted: &Column) -> Option<usize> {
        self.columns.iter().find(|(_, it)| it == wanted).map(|(at, _)| *at)
    }
}

fn told(spot: Spot, note: Note) -> Notice {
    Notice { spot, problem: Problem::of_file("", note) }
}
