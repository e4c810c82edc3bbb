//! A recording: a file, decoded by rodio a little at a time.

use std::{
    fs::File,
    io::Cursor,
    num::{NonZeroU16, NonZeroU32},
    path::{Path, PathBuf},
};

use rodio::{Decoder, Source, decoder::DecoderError, source::UniformSourceIterator};

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

/// A recording being played.
pub struct Recording {
    samples: Box<dyn Iterator<Item = f32> + Send>,
}

/// Where a recording is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// In a file of the place.
    File(PathBuf),
    /// In the program.
    Inside(&'static [u8]),
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
        Ok(Self { samples: uniform(decoder) })
    }

    /// Opens what was found.
    ///
    /// # Errors
    /// When it is neither Ogg Vorbis nor WAV, or cannot be read.
    pub fn of(found: &Found) -> Result<Self, Unreadable> {
        match found {
            Found::File(path) => Self::open(path),
            Found::Inside(bytes) => {
                let decoder = Decoder::try_from(Cursor::new(*bytes));
                let what = |it: DecoderError| it.to_string();
                let unreadable = |what| Unreadable { file: "a recording inside".into(), what };
                Ok(Self { samples: uniform(decoder.map_err(what).map_err(unreadable)?) })
            }
        }
    }

    /// Returns all samples; for the commands, never while speaking.
    pub fn all(self) -> Vec<f32> {
        self.samples.collect()
    }
}

/// Makes what was decoded mono, at the rate of everything else.
fn uniform(decoder: impl Source + Send + 'static) -> Box<dyn Iterator<Item = f32> + Send> {
    let rate = NonZeroU32::new(RATE).unwrap_or(NonZeroU32::MIN);
    Box::new(UniformSourceIterator::new(decoder, NonZeroU16::MIN, rate))
}

impl Sound for Recording {
    fn more(&mut self, samples: &mut Vec<f32>) -> More {
        let before = samples.len();
        samples.extend(self.samples.by_ref().take(PIECE));
        if samples.len() == before { More::Over } else { More::Some }
    }
}
