//! The styles of a page's cells, each with a short name.

use std::fmt::Write as _;

use ratatui::style::{Color, Modifier};

use crate::author::screens::run::Look;

/// Every style that was met.
#[derive(Debug, Default)]
pub(super) struct Wardrobe(Vec<Look>);

impl Wardrobe {
    /// Returns the number of a style.
    pub(super) fn class(&mut self, look: Look) -> usize {
        if let Some(at) = self.0.iter().position(|it| *it == look) {
            return at;
        }
        self.0.push(look);
        self.0.len() - 1
    }

    /// Returns the rules of all styles.
    pub(super) fn style(&self) -> String {
        let rules = self.0.iter().enumerate().map(|(at, look)| rule(at, *look));
        rules.collect()
    }
}

fn rule(at: usize, look: Look) -> String {
    let mut rule = format!(".s{at}{{");
    let reversed = look.modifier.contains(Modifier::REVERSED);
    let (letters, ground) =
        if reversed { (look.ground, look.letters) } else { (look.letters, look.ground) };
    for (name, color) in [("color", letters), ("background-color", ground)] {
        if let Color::Rgb(red, green, blue) = color {
            let _ = write!(rule, "{name}:#{red:02x}{green:02x}{blue:02x};");
        }
    }
    if look.modifier.contains(Modifier::BOLD) {
        rule += "font-weight:bold;";
    }
    if look.modifier.contains(Modifier::UNDERLINED) {
        rule += "text-decoration:underline;";
    }
    rule + "}\n"
}
