//! The tables say what the fonts say.

use std::{collections::BTreeSet, fs, path::Path, process::Command};

use super::*;

fn ranges(table: &[(u32, u32)]) -> BTreeSet<u32> {
    table.iter().flat_map(|(first, last)| *first..=*last).collect()
}

#[test]
fn the_tables_are_in_order() {
    for (name, table) in TARGETS {
        assert!(table.iter().all(|(first, last)| first <= last), "{name}");
        assert!(table.windows(2).all(|it| it[0].1 + 1 < it[1].0), "{name}");
    }
}

#[test]
fn every_target_draws_what_it_is_known_for() {
    for (target, drawn, not_drawn) in [
        ("console-latin", "aéœ«»’…€─", "жبﺑ你"),
        ("console-uni2", "aéœжїșğ─", "ﺑ你"),
        ("console-arabic", "aéﺑﻻ", "Éж你"),
        ("dejavu-sans-mono", "aéœжﺑﻻ▌○", "你"),
    ] {
        let table = table(target).unwrap();
        assert!(drawn.chars().all(|it| draws(table, it)), "{target}");
        assert!(not_drawn.chars().all(|it| !draws(table, it)), "{target}");
    }
}

#[test]
fn the_console_fonts_have_what_the_tables_say() {
    for (font, table) in [
        ("Lat15-Fixed16", CONSOLE_LATIN),
        ("Uni2-Fixed16", CONSOLE_UNI2),
        ("Arabic-Fixed16", CONSOLE_ARABIC),
    ] {
        let path = format!("/usr/share/consolefonts/{font}.psf.gz");
        let unpacked = Command::new("gzip").args(["-dc", &path]).output();
        match unpacked.ok().filter(|it| it.status.success()) {
            Some(font) => assert_eq!(of_console(&font.stdout), ranges(table), "{path}"),
            None => eprintln!("skipped: {path} cannot be read here"),
        }
    }
}

#[test]
fn dejavu_sans_mono_has_what_the_table_says() {
    let path = Path::new("/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf");
    match fs::read(path) {
        Ok(font) => assert_eq!(of_truetype(&font), ranges(DEJAVU_SANS_MONO)),
        Err(error) => eprintln!("skipped: {}: {error}", path.display()),
    }
}

/// Reads the Unicode table of a console font (PSF, version 1 or 2); sequences are left out.
fn of_console(font: &[u8]) -> BTreeSet<u32> {
    if font.starts_with(&[0x36, 0x04]) {
        let count = if font[2] & 1 == 1 { 512 } else { 256 };
        let pairs = font[4 + count * usize::from(font[3])..].chunks_exact(2);
        let units: Vec<u16> = pairs.map(|it| u16::from_le_bytes([it[0], it[1]])).collect();
        let signs = units.split(|it| *it == 0xFFFF);
        let alone = signs.filter_map(|sign| sign.split(|it| *it == 0xFFFE).next());
        return alone.flatten().map(|it| u32::from(*it)).collect();
    }
    let word = |at: usize| u32::from_le_bytes(font[at..at + 4].try_into().unwrap()) as usize;
    let table = &font[word(8) + word(16) * word(20)..];
    let signs = table.split(|it| *it == 0xFF).take(word(16));
    let alone = signs.filter_map(|sign| sign.split(|it| *it == 0xFE).next());
    alone.flat_map(|it| std::str::from_utf8(it).unwrap().chars()).map(u32::from).collect()
}

/// Reads the character map (format 4, Windows) of a TrueType font.
fn of_truetype(font: &[u8]) -> BTreeSet<u32> {
    let two = |at: usize| u16::from_be_bytes([font[at], font[at + 1]]);
    let four = |at: usize| u32::from_be_bytes(font[at..at + 4].try_into().unwrap()) as usize;
    let tables = (0..usize::from(two(4))).map(|it| 12 + 16 * it);
    let map = tables.into_iter().find(|it| &font[*it..it + 4] == b"cmap").map(|it| four(it + 8));
    let map = map.unwrap();
    let maps = (0..usize::from(two(map + 2))).map(|it| map + 4 + 8 * it);
    let start = maps.filter(|it| two(*it) == 3).map(|it| map + four(it + 4));
    let start = start.into_iter().find(|it| two(*it) == 4).unwrap();
    let doubled = usize::from(two(start + 6));
    let mut found = BTreeSet::new();
    for segment in (0..doubled).step_by(2) {
        let end = start + 14 + segment;
        let (last, first) = (two(end), two(end + doubled + 2));
        let delta = two(end + 2 * doubled + 2);
        let place = end + 3 * doubled + 2;
        for code in first..=last.min(0xFFFE) {
            let glyph = match two(place) {
                0 => code.wrapping_add(delta),
                offset => two(place + usize::from(offset) + 2 * usize::from(code - first)),
            };
            if glyph != 0 {
                found.insert(u32::from(code));
            }
        }
    }
    found
}
