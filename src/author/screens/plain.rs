//! Screens as letters alone, each under its name.

use std::fmt::Write as _;

use ratatui::buffer::{Cell, CellWidth};

use super::{
    album::{Album, Chapter, Shot},
    picture::picture,
    words,
};
use crate::problem::Tongue;

pub(super) fn written(albums: &[Album], size: (u16, u16), tongue: Tongue) -> String {
    let paint = Paint { row: |row| letters(row), name: |name| name.to_owned() };
    rolled(albums, size, tongue, &paint)
}

/// How rows and names are written.
pub(super) struct Paint {
    pub(super) row: fn(&[Cell]) -> String,
    pub(super) name: fn(&str) -> String,
}

/// Writes one screen below the other.
pub(super) fn rolled(albums: &[Album], size: (u16, u16), tongue: Tongue, paint: &Paint) -> String {
    let mut out = String::new();
    for album in albums {
        for chapter in &album.chapters {
            let title = words::topic(&chapter.topic, tongue);
            let _ = writeln!(out, "{}\n", (paint.name)(&format!("# {} · {title}", album.autonym)));
            shots(&mut out, (album, chapter), size, tongue, paint);
        }
    }
    out
}

fn shots(
    out: &mut String,
    (album, chapter): (&Album, &Chapter),
    size: (u16, u16),
    tongue: Tongue,
    paint: &Paint,
) {
    for shot in &chapter.shots {
        let name = format!("## {} {}", album.language, shot.name);
        let _ = writeln!(out, "{}", (paint.name)(&name));
        if let Some(after) = words::after(shot, tongue) {
            let _ = writeln!(out, "{after}");
        }
        *out += "\n";
        rows(out, shot, size, paint);
        *out += "\n";
    }
}

fn rows(out: &mut String, shot: &Shot, size: (u16, u16), paint: &Paint) {
    let picture = picture(&shot.screen, size);
    for (at, row) in picture.rows.iter().enumerate() {
        if picture.folds.contains(&at) {
            let _ = writeln!(out, "{}", fold(row.len()));
        }
        let _ = writeln!(out, "{}", (paint.row)(row));
    }
}

/// Where a visitor has to scroll.
fn fold(width: usize) -> String {
    let half = width.saturating_sub(3) / 2;
    let rest = width.saturating_sub(3 + half);
    format!("{} ▾ {}", "┄".repeat(half), "┄".repeat(rest)).chars().take(width).collect()
}

/// Returns the letters of a row, in the order of the screen.
fn letters(row: &[Cell]) -> String {
    let mut letters = String::new();
    let mut at = 0;
    while let Some(cell) = row.get(at) {
        letters.push_str(cell.symbol());
        at += usize::from(cell.symbol().cell_width()).max(1);
    }
    letters
}
