//! What somebody does who does anything.

use std::time::Duration;

use guichet::{
    hours::{Closes, Opening, Outlook, Presence},
    keys::{Input, Key, Wheel},
    screen::{Block, Placement, Screen},
    session::{Act, StaffAct},
    shell::Happening,
};

use jiff::civil::{Date, Time};

use super::CANARY;

/// A stream of whims, the same for the same seed (xorshift64*).
pub(crate) struct Whim {
    state: u64,
    /// How many of twenty gestures lead somewhere: some visitors know what they want.
    steadiness: usize,
}

impl Whim {
    pub(crate) fn new(seed: u64) -> Self {
        let state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
        let mut whim = Self { state, steadiness: 0 };
        whim.steadiness = 8 + whim.below(12);
        whim
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        let number = self.state.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(number).unwrap() % limit.max(1)
    }

    pub(crate) fn one_of<T: Clone>(&mut self, things: &[T]) -> T {
        things[self.below(things.len())].clone()
    }

    fn within(&mut self, limit: u16) -> u16 {
        u16::try_from(self.below(limit.into())).unwrap()
    }

    /// How long the visitor thinks: mostly not long, now and then too long.
    pub(crate) fn moment(&mut self) -> Duration {
        match self.below(25) {
            0 => Duration::from_secs(600),
            1..5 => Duration::from_millis(50),
            _ => Duration::from_secs(1),
        }
    }

    /// What the hours say: mostly nothing.
    pub(crate) fn opening(&mut self) -> Opening {
        let at = Time::constant(18, 0, 0, 0);
        let closes = |left| Some(Closes { left: Duration::from_secs(left), at });
        let opens = Date::constant(2026, 11, 23).at(9, 0, 0, 0);
        self.one_of(&[
            Opening::Open { closes: None },
            Opening::Open { closes: closes(36_000) },
            Opening::Open { closes: closes(900) },
            Opening::Open { closes: closes(70) },
            Opening::Open { closes: closes(1) },
            Opening::Closed { opens: Some(opens), why: String::new() },
        ])
    }

    pub(crate) fn outlook(&mut self) -> Outlook {
        let presence = self.one_of(&[Presence::Staffed, Presence::Alone]);
        Outlook { presence, opening: self.opening() }
    }

    pub(crate) fn size(&mut self) -> (u16, u16) {
        match self.below(8) {
            0 => (1 + self.within(24), 1 + self.within(12)),
            1 => (1 + self.within(220), 1 + self.within(70)),
            2..4 => (40, 12),
            _ => (80, 24),
        }
    }

    pub(crate) fn happening(
        &mut self,
        screen: &Screen,
        placement: &Placement,
        size: (u16, u16),
    ) -> Happening {
        if self.below(20) < self.steadiness {
            return self.sensible(screen);
        }
        match self.below(10) {
            0..3 => Happening::Input(self.press(placement, size)),
            3 => self.line(),
            4 => Happening::Input(self.wheel()),
            5 => Happening::Input(Input::Resized),
            _ => Happening::Input(Input::Key(self.key())),
        }
    }

    /// The digit of something on the screen; in a field, a letter or the way out of it.
    fn sensible(&mut self, screen: &Screen) -> Happening {
        if screen.focus == Some(Act::Staff(StaffAct::Type)) {
            return Happening::Line("739582".to_owned());
        }
        let types = screen.focus == Some(Act::Edit);
        if types && self.below(2) == 0 {
            return Happening::Line(CANARY.to_owned());
        }
        let digits = |wanted: fn(&Act) -> bool| -> Vec<u8> {
            let choice = |block: &Block| match block {
                Block::Choice(it) => it.digit.filter(|_| wanted(&it.target)),
                Block::Row(it) => it.digit,
                _ => None,
            };
            screen.blocks.iter().filter_map(choice).collect()
        };
        let on = digits(|act| matches!(act, Act::Continue | Act::Start));
        let any = digits(|_| true);
        let key = match (on.as_slice(), any.as_slice()) {
            (_, []) => Key::Enter,
            _ if types => Key::Enter,
            ([], any) => Key::Char(char::from(b'0' + self.one_of(any))),
            (on, any) => {
                let of = if self.below(2) == 0 { on } else { any };
                Key::Char(char::from(b'0' + self.one_of(of)))
            }
        };
        Happening::Input(Input::Key(key))
    }

    fn press(&mut self, placement: &Placement, (width, height): (u16, u16)) -> Input {
        let (column, row) = (self.within(width), self.within(height));
        match placement.targets.len() {
            0 => Input::Press { column, row },
            _ if self.below(4) == 0 => Input::Press { column, row },
            count => {
                let area = placement.targets[self.below(count)].0;
                Input::Press { column: area.x + area.width / 2, row: area.y + area.height / 2 }
            }
        }
    }

    fn line(&mut self) -> Happening {
        let lines = ["", "0", "1", "2", "9", "x", "f1", "F3", "f4", "esc", "permis", "٣", "12 34"];
        Happening::Line(self.one_of(&lines).to_owned())
    }

    fn wheel(&mut self) -> Input {
        Input::Wheel(self.one_of(&[Wheel::Up, Wheel::Down]))
    }

    fn key(&mut self) -> Key {
        let letters: Vec<char> = "0123456789/*é&ç_-@. xا字\u{301}\u{202e}\u{1b}".chars().collect();
        match self.below(4) {
            0 => Key::Char(self.one_of(&letters)),
            1 => Key::F(self.one_of(&[1, 2, 3, 4, 4, 9])),
            2 => Key::Control(self.one_of(&['a', 'c', 'd', 'z', '\\'])),
            _ => self.one_of(&[
                Key::Enter,
                Key::Escape,
                Key::Backspace,
                Key::Delete,
                Key::Tab,
                Key::BackTab,
                Key::Left,
                Key::Right,
                Key::Up,
                Key::Down,
                Key::Home,
                Key::End,
                Key::PageUp,
                Key::PageDown,
                Key::Other,
            ]),
        }
    }
}
