//! Making recordings: samples to files, all equally loud.

use std::{fs, io, path::Path, thread, time::Duration};

use super::{Espeak, More, RATE, Recording, Sound, Unreadable};
use crate::lang::Tag;

/// How loud a recording is made: the root mean square of its loud parts, of 1. That is -20 dB,
/// the level of broadcast speech.
const LEVEL: f32 = 0.1;
/// The greatest sample after that, of 1.
const PEAK: f32 = 0.9;
/// What counts as loud: below is the room, not the voice.
const ROOM: f32 = 0.01;

/// Makes every recording equally loud.
pub fn normalised(mut samples: Vec<f32>) -> Vec<f32> {
    let loud = || samples.iter().filter(|it| it.abs() > ROOM);
    let (energy, count) = loud().fold((0.0, 0.0_f32), |(sum, n), it| (sum + it * it, n + 1.0));
    let loudest = samples.iter().fold(0.0_f32, |most, it| most.max(it.abs()));
    if count > 0.0 {
        let gain = (LEVEL / (energy / count).sqrt()).min(PEAK / loudest);
        for sample in &mut samples {
            *sample *= gain;
        }
    }
    samples
}

/// Has a text spoken by `espeak-ng`, and returns its samples; nothing where it has no voice.
///
/// # Errors
/// When the program is not there.
pub fn spoken(language: &Tag, text: &str) -> io::Result<Option<Vec<f32>>> {
    let Some(mut live) = Espeak::start(language, text, 1.0)? else { return Ok(None) };
    let mut samples = Vec::new();
    loop {
        match live.more(&mut samples) {
            More::Some => {}
            More::Later => thread::sleep(Duration::from_millis(1)),
            More::Over => return Ok(Some(samples)),
            More::Nothing => return Ok(None),
        }
    }
}

/// Returns the samples of a file.
///
/// # Errors
/// When it is no recording.
pub fn samples_of(file: &Path) -> Result<Vec<f32>, Unreadable> {
    Recording::open(file).map(Recording::all)
}

/// Writes samples as a WAV file: mono, 16 bits.
///
/// # Errors
/// When the file cannot be written.
pub fn write_wav(file: &Path, samples: &[f32]) -> io::Result<()> {
    let bytes: Vec<u8> =
        samples.iter().flat_map(|it| super::tape::quantised(*it).to_le_bytes()).collect();
    let size = u32::try_from(bytes.len()).map_err(io::Error::other)?;
    let mut wav = Vec::with_capacity(bytes.len() + 44);
    wav.extend(b"RIFF");
    wav.extend((size + 36).to_le_bytes());
    wav.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    wav.extend(RATE.to_le_bytes());
    wav.extend((2 * RATE).to_le_bytes());
    wav.extend(b"\x02\0\x10\0data");
    wav.extend(size.to_le_bytes());
    wav.extend(bytes);
    file.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(file, wav)
}

#[cfg(test)]
#[allow(clippy::cast_precision_loss)] // small numbers
mod tests {
    use super::*;

    #[test]
    fn a_whisper_and_a_shout_become_equally_loud() {
        let tone = |level: f32| (0..1000).map(move |at| level * (at as f32 / 7.0).sin()).collect();
        let (whisper, shout): (Vec<f32>, Vec<f32>) =
            (normalised(tone(0.05)), normalised(tone(0.9)));
        let loudness = |it: &[f32]| it.iter().map(|it| it * it).sum::<f32>() / 1000.0;
        assert!((loudness(&whisper) / loudness(&shout) - 1.0).abs() < 0.2);
        assert!(shout.iter().all(|it| it.abs() <= PEAK));
    }

    #[test]
    fn silence_stays_silent() {
        assert_eq!(normalised(vec![0.0; 10]), vec![0.0; 10]);
    }
}
