//! The scripted visit: finds its way as a person does, by what the screen says.

use std::time::Duration;

use super::{
    canary::{Canary, base64},
    glass::{Glass, even},
    pseudo::{PATIENCE, Terminal, Trouble},
};
use crate::{
    adapters::today,
    lang::Tag,
    pack::{OpenPack, Pack, Place},
    shell::Library,
    text::{Args, Key},
};

/// Nothing more of a screen comes after such a silence.
const SETTLED: Duration = Duration::from_millis(60);
/// Longer than what counts as the second half of a double press.
const HESITATION: Duration = Duration::from_millis(450);

const ENTER: &str = "\r";
const ESCAPE: &str = "\x1b";
const DOWN: &str = "\x1b[B";
const PAGE_DOWN: &str = "\x1b[6~";
const LISTEN: &str = "\x1bOQ";
const BACK: &str = "0";

/// How many screens a visit has at most.
const MOST_SCREENS: usize = 80;

/// The texts that tell the screens apart, in the language of the first screen.
pub(super) struct Texts {
    library: OpenPack,
    language: Tag,
}

impl Texts {
    /// Opens the program's own pack; nothing if it is broken.
    pub(super) fn open() -> Option<Self> {
        let library = OpenPack::new(Pack::embedded(), &Place::default(), today()).ok()?;
        let language = library.languages().default_language().tag.clone();
        Some(Self { library, language })
    }

    fn say(&self, id: &'static str) -> Result<String, Trouble> {
        let stock = self.library.stock(Duration::ZERO);
        let said =
            stock.catalogue.say_or_default(&self.language, Key::of("kiosk", id), &Args::new());
        said.map(|it| even(&it.content)).ok_or(Trouble::NoText(id))
    }
}

/// What a visitor leaves in the course of a visit.
#[derive(Debug)]
pub(super) struct Traces {
    /// Typed into a field, and pasted.
    pub(super) typed: Canary,
    /// Sent as if it were for the terminal's clipboard.
    pub(super) clipboard: Canary,
    /// The words of the option that was chosen last.
    pub(super) chosen: Canary,
    /// The first screen, before anybody touched it.
    pub(super) first: String,
}

/// A visit in its terminal.
pub(super) struct Guest<'a> {
    pub(super) terminal: &'a mut Terminal,
    pub(super) texts: &'a Texts,
}

impl Guest<'_> {
    /// Comes in, answers, types and pastes.
    pub(super) fn visit(&mut self) -> Result<Traces, Trouble> {
        let first = self.first_screen()?;
        self.press("1", "comfort-heading")?;
        self.press(ENTER, "home-heading")?;
        let chosen = self.choose()?;
        self.go_home()?;
        self.press_beside("home-search")?;
        self.wait_for("search-heading")?;
        self.terminal.settle(SETTLED);
        let typed = Canary::new();
        self.write(&typed)?;
        let secret = Canary::new();
        let clipboard = Canary::shown(&base64(secret.as_str().as_bytes()));
        self.terminal.press(&format!("\x1b]52;c;{}\x07", clipboard.as_str()))?;
        self.terminal.press(&format!("\x1b[200~{}\x1b[201~", typed.as_str()))?;
        self.terminal.settle(SETTLED);
        Ok(Traces { typed, clipboard, chosen, first })
    }

    /// Asks the voice to read what is on the screen.
    pub(super) fn listen(&mut self) -> Result<(), Trouble> {
        self.terminal.press(LISTEN)?;
        self.terminal.settle(HESITATION);
        Ok(())
    }

    /// Waits for the first screen of a visit; returns it.
    pub(super) fn first_screen(&mut self) -> Result<String, Trouble> {
        self.wait_for("attract-heading")?;
        self.wait_for("key-help")?;
        self.terminal.settle(SETTLED);
        Ok(self.terminal.glass.contents())
    }

    /// Stops, and confirms it.
    pub(super) fn stop(&mut self) -> Result<(), Trouble> {
        self.press(ESCAPE, "stop-heading")?;
        self.press_beside("stop-erase")
    }

    /// Goes through a procedure to its end, and leaves.
    pub(super) fn say_goodbye(&mut self) -> Result<(), Trouble> {
        self.press(DOWN, "search-heading")?;
        self.go_home()?;
        let mut last = String::new();
        for _ in 0..MOST_SCREENS {
            if self.sees("goodbye-heading")? {
                self.terminal.settle(HESITATION);
                return self.press_beside("goodbye-erase");
            }
            self.go_on(&mut last)?;
        }
        Err(Trouble::NotShown("goodbye-heading"))
    }

    /// Waits for "everything is erased".
    pub(super) fn be_dismissed(&mut self, patience: Duration) -> Result<(), Trouble> {
        let erased = self.texts.say("farewell-erased")?;
        let is_shown = |glass: &Glass| glass.contents().contains(&erased);
        self.terminal.wait_until("farewell-erased", PATIENCE + patience, is_shown)
    }

    /// Leaves the last screen, so that the next visit begins.
    pub(super) fn make_room(&mut self) -> Result<(), Trouble> {
        self.terminal.press(" ")
    }

    /// Takes what the screen marks, as far as the second step of a procedure; returns the words
    /// of the last choice.
    fn choose(&mut self) -> Result<Canary, Trouble> {
        let mut last = String::new();
        for _ in 0..3 {
            self.go_on(&mut last)?;
        }
        let screen = self.terminal.glass.contents();
        let (_, words) = marked(&screen).ok_or(Trouble::NotShown("a choice"))?;
        self.go_on(&mut last)?;
        Ok(Canary::shown(&words))
    }

    /// Takes what the screen marks, or what ends the visit.
    ///
    /// Enter stands in for a number that was pressed just before: twice the same counts as a slip.
    fn go_on(&mut self, last: &mut String) -> Result<(), Trouble> {
        let screen = self.terminal.glass.contents();
        let finish = number_of(&screen, &self.texts.say("result-finish")?);
        let number = finish.or_else(|| marked(&screen).map(|it| it.0));
        let key = number.unwrap_or_else(|| PAGE_DOWN.into());
        let pressed = if key == *last { ENTER } else { &key };
        self.terminal.press(pressed)?;
        let changed = |glass: &Glass| glass.contents() != screen;
        self.terminal.wait_until("another screen", PATIENCE, changed)?;
        self.terminal.settle(SETTLED);
        pressed.clone_into(last);
        Ok(())
    }

    fn go_home(&mut self) -> Result<(), Trouble> {
        for _ in 0..MOST_SCREENS {
            if self.sees("home-heading")? && self.sees("home-search")? {
                return Ok(());
            }
            self.terminal.press(BACK)?;
            self.terminal.settle(HESITATION);
        }
        Err(Trouble::NotShown("home-heading"))
    }

    fn write(&mut self, canary: &Canary) -> Result<(), Trouble> {
        self.terminal.press(canary.as_str())?;
        self.terminal.wait_for("what is typed", canary.as_str())
    }

    fn press(&mut self, keys: &str, then: &'static str) -> Result<(), Trouble> {
        self.terminal.press(keys)?;
        self.wait_for(then)?;
        self.terminal.settle(SETTLED);
        Ok(())
    }

    fn wait_for(&mut self, id: &'static str) -> Result<(), Trouble> {
        let words = self.texts.say(id)?;
        self.terminal.wait_for(id, &words)
    }

    fn sees(&self, id: &'static str) -> Result<bool, Trouble> {
        Ok(self.terminal.glass.contents().contains(&self.texts.say(id)?))
    }

    /// Presses the number beside a choice.
    fn press_beside(&mut self, id: &'static str) -> Result<(), Trouble> {
        let words = self.texts.say(id)?;
        let number = |glass: &Glass| number_of(&glass.contents(), &words);
        self.terminal.wait_until(id, PATIENCE, |glass| number(glass).is_some())?;
        let number = number(&self.terminal.glass).unwrap_or_default();
        self.terminal.press(&number)
    }
}

/// Returns the number that stands before these words.
fn number_of(screen: &str, words: &str) -> Option<String> {
    let before = screen.lines().find_map(|it| it.split_once(words))?.0;
    digit(before.split_whitespace().next_back()?)
}

/// Returns the number and the words of the choice that the screen marks.
fn marked(screen: &str) -> Option<(String, String)> {
    let after = screen.lines().find_map(|it| it.split_once('▌'))?.1.trim_start();
    let (number, words) = after.split_once(' ')?;
    Some((digit(number)?, words.trim_matches(|it: char| !it.is_alphanumeric()).to_owned()))
}

fn digit(word: &str) -> Option<String> {
    word.parse().is_ok_and(|it: u8| it < 10).then(|| word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_marks_are_read_from_the_screen() {
        let screen = "Où ?\n │ ▌1  ○ En France │\n │  2  Ailleurs  │\n  12 3";
        assert_eq!(number_of(screen, "Ailleurs").as_deref(), Some("2"));
        assert_eq!(number_of(screen, "Où"), None);
        assert_eq!(marked(screen), Some(("1".into(), "En France".into())));
        assert_eq!(marked("▌Jeanne"), None);
    }

    #[test]
    fn the_pack_has_every_text_that_the_script_looks_for() {
        let texts = Texts::open().unwrap();
        for id in [
            "attract-heading",
            "key-help",
            "comfort-heading",
            "home-heading",
            "home-search",
            "search-heading",
            "stop-heading",
            "stop-erase",
            "result-finish",
            "goodbye-heading",
            "goodbye-erase",
            "farewell-erased",
        ] {
            assert!(texts.say(id).is_ok(), "{id}");
        }
    }
}
