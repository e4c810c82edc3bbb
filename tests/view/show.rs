//! Prints the fixtures with their colours, for people to look at:
//! `SIZE=80x24 THEME=light ONLY=help cargo test --test view -- --ignored show --nocapture`.

use std::{env, fmt::Write};

use guichet::{
    screen::{Screen, Scroll, Space, Theme},
    view::{Depth, Ink, Signs, paint},
};
use ratatui::{
    buffer::{Buffer, Cell},
    layout::Rect,
    style::{Color, Modifier},
};

use crate::fixtures;

#[test]
#[ignore = "prints for people to look at"]
fn show() {
    let variable = |name| env::var(name).unwrap_or_default();
    let (size, only) = (variable("SIZE"), variable("ONLY"));
    let (width, height) = size.split_once('x').unwrap_or(("80", "24"));
    let (width, height) = (width.parse().unwrap(), height.parse().unwrap());
    let ink = Ink {
        depth: match variable("DEPTH").as_str() {
            "16" => Depth::Sixteen,
            "0" => Depth::None,
            _ => Depth::Rgb,
        },
        signs: if variable("SIGNS") == "plain" { Signs::Plain } else { Signs::Full },
    };
    let scroll = variable("TOP").parse().map_or(Scroll::Follow, Scroll::Top);
    for (name, screen) in fixtures::all() {
        if only.is_empty() || only == name {
            let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
            paint(
                &themed(screen, &variable("THEME"), &variable("SPACE")),
                ink,
                scroll,
                &mut buffer,
            );
            print!("{}", ansi(&buffer));
        }
    }
}

fn themed(mut screen: Screen, theme: &str, space: &str) -> Screen {
    screen.look.theme = match theme {
        "light" => Theme::Light,
        "contrast" => Theme::HighContrast,
        _ => Theme::Dark,
    };
    if space == "more" {
        screen.look.space = Space::More;
    }
    let beneath = screen.beneath.take().map(|it| Box::new(themed(*it, theme, space)));
    Screen { beneath, ..screen }
}

fn ansi(buffer: &Buffer) -> String {
    let mut text = String::new();
    for row in buffer.content.chunks(buffer.area.width.into()) {
        let mut cells = row.iter();
        while let Some(cell) = cells.next() {
            write!(
                text,
                "\x1b[0{}{}{}m{}",
                attributes(cell),
                color(cell.fg, 30),
                color(cell.bg, 40),
                cell.symbol()
            )
            .unwrap();
            if unicode_width::UnicodeWidthStr::width(cell.symbol()) == 2 {
                cells.next();
            }
        }
        text.push_str("\x1b[0m\n");
    }
    text
}

fn attributes(cell: &Cell) -> String {
    let all = [(Modifier::BOLD, ";1"), (Modifier::UNDERLINED, ";4"), (Modifier::REVERSED, ";7")];
    all.iter().filter(|(it, _)| cell.modifier.contains(*it)).map(|(_, code)| *code).collect()
}

fn color(color: Color, base: u8) -> String {
    match color {
        Color::Rgb(red, green, blue) => format!(";{};2;{red};{green};{blue}", base + 8),
        Color::Black => format!(";{base}"),
        Color::Gray => format!(";{}", base + 7),
        Color::LightGreen => format!(";{}", base + 62),
        Color::LightYellow => format!(";{}", base + 63),
        Color::LightCyan => format!(";{}", base + 66),
        Color::White => format!(";{}", base + 67),
        _ => String::new(),
    }
}
