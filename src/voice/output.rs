//! Where samples go.

/// How many samples a second: what `espeak-ng` makes. Recordings are converted to it.
pub const RATE: u32 = 22_050;

/// Why no sound comes out: a state of the computer, told to nobody but as "no sound here".
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OutputError {
    /// There is no sound system, or no card.
    #[error("sound: {0}; connect a sound card, or leave it: the kiosk works without")]
    Unavailable(String),
    /// It went away while something was playing.
    #[error("sound: {0}; it is tried again at the next screen")]
    Lost(String),
}

/// A sound card, or what stands for one: mono, 16 bits, [`RATE`].
pub trait Output {
    /// Gets ready; nothing to do where it is.
    ///
    /// # Errors
    /// When there is no card.
    fn open(&mut self) -> Result<(), OutputError>;

    /// Returns how many samples can be written without waiting.
    ///
    /// # Errors
    /// When the card is gone.
    fn room(&mut self) -> Result<usize, OutputError>;

    /// Writes samples; returns how many were taken.
    ///
    /// # Errors
    /// When the card is gone.
    fn write(&mut self, samples: &[i16]) -> Result<usize, OutputError>;

    /// Makes sure that what was written is heard, even if it is less than the card waits for.
    fn start(&mut self);

    /// Returns how many samples were written and not heard yet.
    fn queued(&mut self) -> usize;

    /// Forgets what was not heard yet: silence at once.
    fn silence(&mut self);

    /// Leaves the card to others.
    fn close(&mut self);
}
