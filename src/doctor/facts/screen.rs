//! The screen of the kiosk.

/// The screen of the kiosk: its own console where a service runs it, else this terminal.
#[derive(Clone, Debug)]
pub struct Screen {
    /// What it is; nothing else was seen if it is not [`Terminal::Console`] or a terminal.
    pub terminal: Terminal,
    /// How many colours it has.
    pub colours: Colours,
    /// Columns and rows.
    pub size: Option<(u16, u16)>,
    /// Whether it understands UTF-8.
    pub encoding: Encoding,
    /// Which letters it can draw.
    pub signs: Signs,
    /// How large its letters are.
    pub letters: Option<Letters>,
    /// The program between the kiosk and the terminal that splits it, by name.
    pub multiplexer: Option<String>,
}

/// What a screen is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Terminal {
    /// The Linux console.
    Console,
    /// The terminal `foot`.
    Foot,
    /// Another terminal, as `TERM` calls it.
    Other(String),
    /// One that can show lines only.
    Dumb,
    /// None: the output goes elsewhere.
    None,
    /// The console of the kiosk, which this account may not open.
    Hidden,
}

/// How many colours a screen has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colours {
    /// All of them.
    All,
    /// Sixteen.
    Sixteen,
    /// None are wanted.
    None,
}

/// Whether a terminal understands UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// It does.
    Utf8,
    /// It takes every byte for a letter.
    Bytes,
    /// It did not answer.
    Mute,
}

/// Which letters a screen can draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signs {
    /// The font is known: the languages that it cannot draw, by name.
    Lost(Vec<String>),
    /// It finds fonts by itself, and the recommended one is installed.
    Recommended,
    /// It finds fonts by itself, and the recommended one is not installed.
    Chance,
}

/// How large letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letters {
    /// The height of the screen, in millimetres.
    pub screen: u16,
    /// The rows on it.
    pub rows: u16,
}
