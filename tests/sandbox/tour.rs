//! A whole visit behind the walls, in every language: from the first screen through a procedure
//! to the goodbye, while the window changes its size. Whatever a visit needs of the system after
//! its first key, it has.

use std::{collections::HashSet, fs, path::Path, time::Duration};

use guichet::{lang::Direction, layout};

use crate::{
    terminal::{Empty, Place, Terminal},
    walls::{has_everything, strict},
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_guichet");

/// More keys than a visit takes.
const MOST: usize = 150;
/// More pages than a screen has.
const PAGES: usize = 8;
const PAGE_DOWN: &str = "\x1b[6~";
/// Nothing more of a screen comes after such a silence.
const SETTLED: Duration = Duration::from_millis(40);

#[test]
fn in_french() {
    walks_to_its_end("fr", Direction::LeftToRight);
}

#[test]
fn in_easy_french() {
    walks_to_its_end("fr-simple", Direction::LeftToRight);
}

#[test]
fn in_english() {
    walks_to_its_end("en", Direction::LeftToRight);
}

#[test]
fn in_arabic() {
    walks_to_its_end("ar", Direction::RightToLeft);
}

#[track_caller]
fn walks_to_its_end(language: &str, direction: Direction) {
    if !has_everything() {
        return;
    }
    let place = Place::new();
    // The files of the pack are read when they are needed, most of them after the first key.
    let pack = env!("CARGO_MANIFEST_DIR");
    let site = format!("[site]\nlanguage = \"{language}\"\npack = \"{pack}\"\n");
    let config = strict(&place, &site);
    let mut terminal =
        Empty::sized(24, 80).run(&place, Path::new(PROGRAM), &["kiosk", "--config", &config]);
    terminal.wait_for("Bonjour");
    let words = |id| painted(language, id, direction);
    let ends = [words("result-finish"), words("goodbye-erase")];
    let mut walk = Walk { terminal, ends, seen: HashSet::new(), keys: 0 };
    walk.to(&words("goodbye-heading"));
    let screens = walk.seen.len();
    assert!(screens > 10, "only {screens} screens");
    walk.opens_every_window();
    walk.to(&words("farewell-erased"));
    walk.terminal.press(" ");
    walk.terminal.wait_for("Bonjour");
}

/// Returns what is painted of a text of the program that stands on one line.
fn painted(language: &str, id: &str, direction: Direction) -> String {
    let plain = language.trim_end_matches("-simple");
    let text = [language, plain].into_iter().find_map(|it| text(it, id)).unwrap();
    layout::lay_out(&text, 1000, direction).lines[0].symbols()
}

fn text(language: &str, id: &str) -> Option<String> {
    let file = format!("{}/locales/{language}/kiosk.ftl", env!("CARGO_MANIFEST_DIR"));
    let texts = fs::read_to_string(file).ok()?;
    let said = |it: &str| Some(it.strip_prefix(id)?.trim_start().strip_prefix('=')?.trim().into());
    texts.lines().find_map(said)
}

/// A walk by Enter, which takes what has the focus; where it was before, it takes what ends.
struct Walk {
    terminal: Terminal,
    ends: [String; 2],
    seen: HashSet<String>,
    keys: usize,
}

impl Walk {
    #[track_caller]
    fn to(&mut self, words: &str) {
        while !self.sees().contains(words) {
            self.keys += 1;
            assert!(self.keys < MOST, "no way to {words:?} from:\n{}", self.terminal.contents());
            if self.keys.is_multiple_of(5) {
                self.changes_its_window();
            }
            let is_new = self.seen.insert(self.terminal.contents());
            // Between two Enters, since the same key twice counts as a slip.
            self.press(PAGE_DOWN);
            let end = if is_new { None } else { self.end_below() };
            self.press(&end.unwrap_or("\r".into()));
        }
    }

    fn end_below(&mut self) -> Option<String> {
        (0..PAGES).find_map(|_| {
            let end = self.end();
            self.press(PAGE_DOWN);
            end
        })
    }

    /// Returns the number beside what ends the procedure, or the visit.
    fn end(&self) -> Option<String> {
        let screen = self.terminal.contents();
        let line = screen.lines().find(|it| self.ends.iter().any(|end| it.contains(end)))?;
        let is_number = |it: &&str| it.parse().is_ok_and(|it: u8| it < 10);
        line.split_whitespace().find(is_number).map(Into::into)
    }

    fn sees(&mut self) -> String {
        self.terminal.settle(SETTLED);
        self.terminal.contents()
    }

    fn press(&mut self, key: &str) {
        self.terminal.press(key);
        self.terminal.settle(SETTLED);
    }

    /// Makes the window larger and as it was; the program paints all of it each time.
    fn changes_its_window(&mut self) {
        let before = self.sees();
        for (rows, columns) in [(30, 100), (24, 80)] {
            self.terminal.resize(rows, columns);
            assert!(self.terminal.settle(SETTLED) > 0, "nothing was painted anew:\n{before}");
        }
        assert_eq!(self.sees(), before);
    }

    /// Help, languages, settings; each is left by the key of going back.
    fn opens_every_window(&mut self) {
        let before = self.sees();
        for key in ["\x1bOP", "\x1bOR", "\x1bOS"] {
            self.press(key);
            assert_ne!(self.sees(), before, "{key:?} did nothing");
            self.press("0");
            assert_eq!(self.sees(), before, "after {key:?}");
        }
    }
}
