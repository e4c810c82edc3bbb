//! Screens as one page that needs nothing else: no script, no font, no other file.
//!
//! A browser orders right-to-left letters by itself, and the cells are in visual order already: so
//! each row is forced from the left to the right, and what fonts draw in widths of their own is held
//! in its columns. The text in reading order stands beside each picture.

mod dress;
mod escape;

use std::fmt::Write as _;

use ratatui::buffer::Cell;

use super::{
    Wish,
    album::{Album, Chapter, Shot},
    picture::picture,
    run::{Run, Shape, runs},
    words,
};
use crate::{
    author::phrases::{say, say_with},
    lang::Direction,
    layout,
    problem::Tongue,
    screen,
};
use dress::Wardrobe;
use escape::escaped;

const STYLE: &str = include_str!("html/style.css");

pub(super) fn page(albums: &[Album], wish: &Wish, tongue: Tongue) -> String {
    let mut wardrobe = Wardrobe::default();
    let mut body = String::new();
    for album in albums {
        body += &of_album(album, wish, tongue, &mut wardrobe);
    }
    let language = match tongue {
        Tongue::English => "en",
        Tongue::French => "fr",
    };
    let title = escaped(&say(tongue, "screens-title"));
    let (columns, rows) = wish.size;
    let count: usize = albums.iter().flat_map(|it| &it.chapters).map(|it| it.shots.len()).sum();
    let details = [
        ("columns", columns.into()),
        ("rows", rows.into()),
        ("count", count.into()),
        ("date", wish.today.to_string().into()),
    ];
    let about = escaped(&say_with(tongue, "screens-about", &details));
    let (dress, contents) = (wardrobe.style(), contents(albums, tongue));
    let widths = widths(columns);
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\"/>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
         <title>{title}</title>\n<style>\n{STYLE}{dress}{widths}</style>\n</head>\n<body>\n\
         <h1>{title}</h1>\n<p>{about}</p>\n{contents}{body}</body>\n</html>\n"
    )
}

fn contents(albums: &[Album], tongue: Tongue) -> String {
    let mut out = format!("<nav>\n<h2>{}</h2>\n", escaped(&say(tongue, "screens-contents")));
    for album in albums {
        let Album { language, autonym, .. } = album;
        let direction = of(album.direction);
        let _ = writeln!(out, "<h3 lang=\"{language}\">{}</h3>\n<ul>", escaped(autonym));
        for chapter in &album.chapters {
            let topic = escaped(&words::topic(&chapter.topic, tongue));
            let _ = writeln!(out, "<li><details><summary dir=\"auto\">{topic}</summary>\n<ol>");
            for shot in &chapter.shots {
                let (anchor, name) = (shot.anchor(album), escaped(&shot.name));
                let heading = escaped(&heading(shot));
                let _ = writeln!(
                    out,
                    "<li><a href=\"#{anchor}\"><span lang=\"{language}\" dir=\"{direction}\">\
                     {heading}</span> <code>{name}</code></a></li>"
                );
            }
            out += "</ol>\n</details></li>\n";
        }
        out += "</ul>\n";
    }
    out + "</nav>\n"
}

fn heading(shot: &Shot) -> String {
    shot.screen.texts().next().map(|it| layout::plain(&it.content)).unwrap_or_default()
}

fn of_album(album: &Album, wish: &Wish, tongue: Tongue, wardrobe: &mut Wardrobe) -> String {
    let mut out = String::new();
    for chapter in &album.chapters {
        out += &of_chapter(album, chapter, (wish, tongue), wardrobe);
    }
    out
}

fn of_chapter(
    album: &Album,
    chapter: &Chapter,
    (wish, tongue): (&Wish, Tongue),
    wardrobe: &mut Wardrobe,
) -> String {
    let topic = escaped(&words::topic(&chapter.topic, tongue));
    let autonym = escaped(&album.autonym);
    let mut out = format!("<section>\n<h2><bdi>{autonym}</bdi> · <bdi>{topic}</bdi></h2>\n");
    for shot in &chapter.shots {
        out += &of_shot(album, shot, (wish, tongue), wardrobe);
    }
    out + "</section>\n"
}

fn of_shot(
    album: &Album,
    shot: &Shot,
    (wish, tongue): (&Wish, Tongue),
    wardrobe: &mut Wardrobe,
) -> String {
    let (anchor, name) = (shot.anchor(album), escaped(&shot.name));
    let mut out = format!("<article id=\"{anchor}\">\n<h3><a href=\"#{anchor}\">{name}</a></h3>\n");
    if let Some(after) = words::after(shot, tongue) {
        let _ = writeln!(out, "<p class=\"after\">{}</p>", escaped(&after));
    }
    let picture = picture(&shot.screen, wish.size);
    let scroll = escaped(&say(tongue, "screens-fold"));
    out += "<div class=\"sheet\">\n<div class=\"screen\" aria-hidden=\"true\">\n";
    for (at, row) in picture.rows.iter().enumerate() {
        if picture.folds.contains(&at) {
            let _ = writeln!(out, "<div class=\"fold\">{scroll}</div>");
        }
        out += &of_row(row, wardrobe);
    }
    out += "</div>\n<div class=\"beside\">\n";
    out += &logical(shot, tongue);
    let remark = escaped(&say(tongue, "screens-remark"));
    let _ = writeln!(
        out,
        "<div class=\"remark\" contenteditable=\"true\" role=\"textbox\" aria-multiline=\"true\" \
         aria-label=\"{remark}\" data-label=\"{remark}\"></div>\n</div>\n</div>\n</article>"
    );
    out
}

/// The text in reading order, to be copied, searched and read aloud.
fn logical(shot: &Shot, tongue: Tongue) -> String {
    let (language, direction) = (&shot.screen.language, of(shot.screen.direction));
    let label = escaped(&say(tongue, "screens-text"));
    let mut out = format!(
        "<div class=\"text\" role=\"group\" aria-label=\"{label}\" lang=\"{language}\" \
         dir=\"{direction}\">\n"
    );
    for line in screen::lines(&shot.screen) {
        let _ = writeln!(out, "<p dir=\"auto\">{}</p>", escaped(&line));
    }
    out + "</div>\n"
}

fn of(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

fn of_row(row: &[Cell], wardrobe: &mut Wardrobe) -> String {
    let runs: String = runs(row).iter().map(|run| of_run(run, wardrobe)).collect();
    format!("<div class=\"r\">{runs}</div>\n")
}

fn of_run(run: &Run, wardrobe: &mut Wardrobe) -> String {
    let Run { look, shape, text, width } = run;
    let (dress, text) = (wardrobe.class(*look), escaped(text));
    match shape {
        Shape::Plain => format!("<i class=\"s{dress} w{width}\">{text}</i>"),
        Shape::Alone => format!("<i class=\"s{dress} w{width} a\">{text}</i>"),
        Shape::Drawn(sign) => {
            let drawn = match sign {
                '▀' => "top",
                '▌' => "left",
                '▐' => "right",
                _ => "bar",
            };
            format!("<i class=\"s{dress} w{width} {drawn}\"> </i>")
        }
    }
}

fn widths(columns: u16) -> String {
    let mut rules = String::new();
    for it in 1..=columns {
        let _ = writeln!(rules, ".w{it}{{width:{it}ch}}");
    }
    rules
}
