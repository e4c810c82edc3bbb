//! A recording: a file, decoded by rodio a little at a time.

use std::{
    fs::File,
    io::BufReader,
    num::{NonZeroU16, NonZeroU32},
    path::Path,
};

use rodio::{Decoder, source::UniformSourceIterator};

use super::{More, RATE, Sound};

/// How much is decoded at a time: 20 ms, so that nothing else waits for long.
const PIECE: usize = RATE as usize / 50;

/// Why a file cannot be played.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {what}; record it again as Ogg Vorbis or WAV")]
pub struct Unreadable {
    file: String,
    what: String,
}

/// A file being played.
pub struct Recording {
    samples: UniformSourceIterator<Decoder<BufReader<File>>>,
}

impl Recording {
    /// Opens a file in Ogg Vorbis or WAV.
    ///
    /// # Errors
    /// When it is neither, or cannot be read.
    pub fn open(path: &Path) -> Result<Self, Unreadable> {
        let unreadable = |what: String| Unreadable { file: path.display().to_string(), what };
        let file = File::open(path).map_err(|error| unreadable(error.to_string()))?;
        let decoder = Decoder::try_from(file).map_err(|error| unreadable(error.to_string()))?;
        let rate = NonZeroU32::new(RATE).unwrap_or(NonZeroU32::MIN);
        Ok(Self { samples: UniformSourceIterator::new(decoder, NonZeroU16::MIN, rate) })
    }

    /// Returns all samples; for the commands, never while speaking.
    pub fn all(self) -> Vec<f32> {
        self.samples.collect()
    }
}

impl Sound for Recording {
    fn more(&mut self, samples: &mut Vec<f32>) -> More {
        let before = samples.len();
        samples.extend(self.samples.by_ref().take(PIECE));
        if samples.len() == before { More::Over } else { More::Some }
    }
}
