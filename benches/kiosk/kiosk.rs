//! The program that is measured, driven as a visitor drives it: by what the screen marks.

use std::{
    env, fs,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    process,
    time::{Duration, Instant},
};

use super::{figure::Reading, terminal::Terminal, words::word};

/// Nothing more of a screen comes after such a silence.
const SETTLED: Duration = Duration::from_millis(15);

const PAGE_DOWN: &str = "\x1b[6~";

/// How many screens a visit has at most.
const MOST_SCREENS: usize = 80;

/// A private folder in memory, as a session of the system has one; removed at its end.
pub(crate) struct Place(pub(crate) PathBuf);

impl Place {
    pub(crate) fn new() -> Reading<Self> {
        let memory = Path::new("/dev/shm");
        let parent = if memory.is_dir() { memory.into() } else { env::temp_dir() };
        let place = parent.join(format!("guichet-bench-{}", process::id()));
        fs::DirBuilder::new().mode(0o700).recursive(true).create(&place)?;
        Ok(Self(place))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Returns the program that was built along with this one.
pub(crate) fn program() -> PathBuf {
    env!("CARGO_BIN_EXE_guichet").into()
}

/// A demonstration, walked through by its marked choices.
pub(crate) struct Kiosk {
    pub(crate) terminal: Terminal,
    last: String,
}

impl Kiosk {
    pub(crate) fn open(place: &Place) -> Reading<Self> {
        let terminal = Terminal::start(&place.0, &program(), &[])?;
        let mut kiosk = Self { terminal, last: String::new() };
        kiosk.terminal.wait_for(&[word("attract-heading")])?;
        kiosk.terminal.settle(SETTLED);
        Ok(kiosk)
    }

    /// Takes what the screen marks, or what ends the visit, and sees all of the next screen.
    ///
    /// Enter stands in for a number that was pressed just before: the same key twice within
    /// 400 ms counts as a slip.
    pub(crate) fn go_on(&mut self) -> Reading<()> {
        let screen = self.terminal.contents();
        let number = number_of(&screen, word("result-finish")).or_else(|| number_of(&screen, "▌"));
        let key = number.unwrap_or(PAGE_DOWN);
        let key = if key == self.last { "\r" } else { key };
        self.terminal.press(key)?;
        key.clone_into(&mut self.last);
        self.terminal.next()?;
        self.terminal.settle(SETTLED);
        Ok(())
    }

    /// Presses the number beside these words, and returns when.
    pub(crate) fn press_beside(&mut self, words: &str) -> Reading<Instant> {
        let screen = self.terminal.contents();
        let number = number_of(&screen, words).ok_or("no number to press")?;
        self.terminal.press(number)
    }

    /// Goes on until a screen with these words.
    pub(crate) fn go_to(&mut self, words: &str) -> Reading<()> {
        for _ in 0..MOST_SCREENS {
            if self.terminal.contents().contains(words) {
                return Ok(());
            }
            self.go_on()?;
        }
        Err(format!("no way to {words:?} from:\n{}", self.terminal.contents()).into())
    }

    /// Goes to the second step of the first procedure.
    pub(crate) fn go_to_a_step(&mut self) -> Reading<()> {
        (0..5).try_for_each(|_| self.go_on())
    }
}

/// Returns the number of the choice on whose line these words are.
fn number_of<'a>(screen: &'a str, words: &str) -> Option<&'a str> {
    let line = screen.lines().find(|it| it.contains(words))?;
    let number = line.trim_start_matches([' ', '▌']).split(' ').next()?;
    number.parse().is_ok_and(|it: u8| it < 10).then_some(number)
}
