//! What speaks.

/// What speaks.
#[derive(Clone, Debug)]
pub struct Voice {
    /// What sounds come out of.
    pub sound: Sound,
    /// Whether `espeak-ng` is installed, and what each language has.
    pub languages: Vec<Speech>,
    /// The version or path of `espeak-ng`; nothing where it is not installed.
    pub espeak: Option<String>,
}

/// What sounds come out of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sound {
    /// The default device opened.
    Plays,
    /// ALSA's library is not installed.
    NoLibrary,
    /// It did not open: what the library says.
    Silent(String),
}

/// How one language can be spoken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speech {
    /// Its tag.
    pub language: String,
    /// How many recordings there are.
    pub recordings: u32,
    /// Whether `espeak-ng` is there and has a voice for it.
    pub live: Live,
}

/// Whether a language has a live voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Live {
    /// It has.
    Speaks,
    /// It has none.
    Mute,
}
