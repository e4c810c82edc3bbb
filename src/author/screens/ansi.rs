//! Screens with the colours of a terminal, each under its name: for `less -R`.

use ratatui::{
    buffer::Cell,
    style::{Color, Modifier},
};

use super::{
    album::Album,
    plain::{Paint, rolled},
    run::{Look, runs},
};
use crate::problem::Tongue;

pub(super) fn written(albums: &[Album], size: (u16, u16), tongue: Tongue) -> String {
    let paint = Paint { row, name: |name| format!("\x1b[1m{name}\x1b[0m") };
    rolled(albums, size, tongue, &paint)
}

fn row(cells: &[Cell]) -> String {
    let (mut out, mut last) = (String::new(), None);
    for run in runs(cells) {
        if last != Some(run.look) {
            out += &sequence(run.look);
            last = Some(run.look);
        }
        out += &run.text;
    }
    out + "\x1b[0m"
}

fn sequence(look: Look) -> String {
    let mut numbers = vec!["0".to_owned()];
    for (modifier, number) in
        [(Modifier::BOLD, 1), (Modifier::UNDERLINED, 4), (Modifier::REVERSED, 7)]
    {
        if look.modifier.contains(modifier) {
            numbers.push(number.to_string());
        }
    }
    for (color, number) in [(look.letters, 38), (look.ground, 48)] {
        if let Color::Rgb(red, green, blue) = color {
            numbers.push(format!("{number};2;{red};{green};{blue}"));
        }
    }
    format!("\x1b[{}m", numbers.join(";"))
}
