//! Codes as a telephone's camera sees them.

use guichet::{
    screen::{Screen, Scroll, Theme},
    view::{Depth, Ink, Signs, paint},
};
use proptest::prelude::*;
use ratatui::{
    buffer::{Buffer, Cell},
    layout::Rect,
    style::Color,
};

use crate::{fixtures, seen};

/// Short enough for a small code.
const SHORT: &str = "Appeler : 34 00\nSite : ants.gouv.fr";

/// Pixels of a photograph for half the height of a cell: near, and from further away.
const PIXELS: [usize; 3] = [4, 3, 7];

#[test]
fn a_code_is_read_in_every_theme_and_with_every_ink() {
    for theme in [Theme::Dark, Theme::Light, Theme::HighContrast] {
        for depth in [Depth::Rgb, Depth::Sixteen, Depth::None] {
            for (signs, height) in [(Signs::Full, 24), (Signs::Plain, 60)] {
                let mut screen = fixtures::only_code(SHORT);
                screen.look.theme = theme;
                let read = read(&screen, Ink { depth, signs }, (100, height));
                assert_eq!(read.as_deref(), Some(SHORT), "{theme:?} {depth:?} {signs:?}");
            }
        }
    }
}

#[test]
fn a_code_and_what_belongs_to_it_are_seen_at_once_on_80_x_24() {
    for payload in [SHORT, fixtures::PAYLOAD, &"à".repeat(53)] {
        let (buffer, placement) =
            seen::painted(&fixtures::only_code(payload), 80, 24, Scroll::Top(0));
        assert_eq!((placement.above, placement.below), (None, None));
        assert_eq!(photographed(&buffer).as_deref(), Some(payload));
        let seen = seen::rows(&buffer).join("\n");
        assert!(seen.contains("Prenez le carré") && !seen.contains("Le carré ne"), "{seen}");
    }
}

#[test]
fn a_code_under_a_right_to_left_text_is_not_mirrored() {
    let mut screen = fixtures::arabic();
    screen.blocks = vec![fixtures::code(fixtures::PAYLOAD)];
    assert_eq!(read(&screen, Ink::default(), (80, 24)).as_deref(), Some(fixtures::PAYLOAD));
}

#[test]
fn where_no_code_fits_it_is_not_said_to_be_there_and_what_it_carries_is_written() {
    for (width, height, ink) in [
        (40, 12, Ink::default()),
        (24, 60, Ink::default()),
        (50, 24, Ink { signs: Signs::Plain, ..Ink::default() }),
    ] {
        let screen = fixtures::only_code("Appeler : 34 00");
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        paint(&screen, ink, Scroll::Top(0), &mut buffer);
        let seen = seen::rows(&buffer).join("\n");
        assert_eq!(photographed(&buffer), None);
        assert!(!seen.contains("Prenez le carré"), "{width}x{height}\n{seen}");
        assert!(seen.contains("Le carré ne") && seen.contains("34 00"), "{width}x{height}\n{seen}");
    }
}

#[test]
fn a_code_that_would_carry_too_much_is_written_out() {
    let screen = fixtures::only_code(&"à apporter ".repeat(20));
    let (buffer, _) = seen::painted(&screen, 80, 24, Scroll::Follow);
    assert!(seen::rows(&buffer).join("\n").contains("à apporter à apporter"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_payload_of_106_bytes_is_read_on_80_x_24(payload in prop_oneof!["[ -~]{1,106}", "[ -~]{100,106}"]) {
        let read = read(&fixtures::only_code(&payload), Ink::default(), (80, 24));
        prop_assert_eq!(read, Some(payload));
    }
}

/// Reads the code of a screen, scrolled until it is seen whole.
fn read(screen: &Screen, ink: Ink, (width, height): (u16, u16)) -> Option<String> {
    (0..12).find_map(|top| {
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        paint(screen, ink, Scroll::Top(top), &mut buffer);
        photographed(&buffer)
    })
}

fn photographed(buffer: &Buffer) -> Option<String> {
    PIXELS.into_iter().find_map(|pixels| photographed_with(buffer, pixels))
}

fn photographed_with(buffer: &Buffer, pixels: usize) -> Option<String> {
    let (width, height) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let light = |x: usize, y: usize| {
        let cell = &buffer.content[(y / pixels / 2) * width + x / pixels];
        light_of(cell, (y / pixels) % 2)
    };
    let (wide, high) = (width * pixels, height * pixels * 2);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(wide, high, light);
    image.detect_grids().iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text)
}

fn light_of(cell: &Cell, half: usize) -> u8 {
    let color = if cell.symbol() == "▀" && half == 0 { cell.fg } else { cell.bg };
    match color {
        Color::Rgb(_, green, _) => green,
        Color::Gray | Color::White => 200,
        _ => 0,
    }
}
