//! The voice: clips in, samples out. Recordings first, then `espeak-ng`, else silence as a state.
//!
//! One thread does everything that can wait for a device; it sleeps while there is nothing to say.
//! Knows no session, no screen and no visitor.

mod alsa;
mod cue;
mod engine;
mod espeak;
mod making;
mod output;
mod recording;
mod recordings;
mod sound;
mod stretch;
mod tape;

pub use alsa::Alsa;
pub use cue::cue;
pub use engine::{Beat, Engine};
pub use espeak::{Espeak, voice_of};
pub use making::{normalised, samples_of, spoken, write_wav};
pub use output::{Output, OutputError, RATE};
pub use recording::{Found, Recording, Unreadable};
pub use recordings::{BadLine, Entry, INDEX, Maker, Recordings, entries, index_inside, key};
pub use sound::{More, Sound};
