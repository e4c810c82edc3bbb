//! Short sounds that say what kind of thing comes, made here from a few sines: nobody's property.

use std::{f32::consts::TAU, time::Duration};

use super::RATE;
use crate::link::Cue;

/// How loud, of 1: well below a voice.
const LEVEL: f32 = 0.18;

/// Notes, in hertz and milliseconds. Rising is a beginning, falling an end; the warning repeats.
fn notes(cue: Cue) -> &'static [(f32, u64)] {
    match cue {
        Cue::Welcome => &[(523.25, 110), (659.25, 110), (783.99, 220)],
        Cue::Step => &[(659.25, 90)],
        Cue::Warning => &[(440.0, 130), (440.0, 180)],
        Cue::Goodbye => &[(783.99, 110), (659.25, 110), (523.25, 260)],
    }
}

/// Returns the samples of a cue.
pub fn cue(cue: Cue) -> Vec<f32> {
    notes(cue).iter().flat_map(|(pitch, length)| note(*pitch, *length)).collect()
}

/// A sine with a soft octave, that comes and goes without a click.
fn note(pitch: f32, length: u64) -> Vec<f32> {
    let count = count(Duration::from_millis(length));
    let wave = |at: usize| {
        let phase = TAU * pitch * seconds(at);
        let along = fraction(at, count);
        let swell = (along * 12.0).min(1.0) * (1.0 - along).powi(2);
        LEVEL * swell * (phase.sin() + 0.25 * (2.0 * phase).sin())
    };
    (0..count).map(wave).collect()
}

/// Returns how many samples a length of time has.
pub(super) fn count(length: Duration) -> usize {
    let samples = length.as_millis() * u128::from(RATE) / 1000;
    usize::try_from(samples).unwrap_or(usize::MAX)
}

#[allow(clippy::cast_precision_loss)] // a cue has some thousands of samples
fn seconds(at: usize) -> f32 {
    at as f32 / RATE as f32
}

#[allow(clippy::cast_precision_loss)] // as above
fn fraction(at: usize, count: usize) -> f32 {
    at as f32 / count.max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_are_short_soft_and_end_in_silence() {
        for one in [Cue::Welcome, Cue::Step, Cue::Warning, Cue::Goodbye] {
            let samples = cue(one);
            assert!((1..count(Duration::from_millis(600))).contains(&samples.len()), "{one:?}");
            assert!(samples.iter().all(|it| it.abs() < 0.25), "{one:?}");
            assert!(
                samples.first().unwrap().abs() < 0.001 && samples.last().unwrap().abs() < 0.001
            );
        }
    }
}
