//! Slower or faster speech at the same pitch: short windows of the sound, laid over each other
//! where they match best (WSOLA: W. Verhelst, M. Roelands, ICASSP 1993).

use super::RATE;

/// One step of what comes out: 10 ms.
const HOP: usize = RATE as usize / 100;
/// One window: two steps.
const WINDOW: usize = 2 * HOP;
/// How far a window may be moved to match: 6 ms.
const SEEK: usize = RATE as usize * 6 / 1000;
/// How many samples are kept before they are thrown away together.
const KEPT: usize = 16_384;

/// Stretches one sound.
pub(super) struct Stretch {
    rate: f32,
    input: Vec<f32>,
    /// Where the next window is wished, in `input`.
    wished: f64,
    /// Where the last window was, in `input`.
    last: Option<usize>,
    /// The falling half of the last window.
    tail: Vec<f32>,
    hann: Vec<f32>,
}

impl Stretch {
    pub(super) fn new(rate: f32) -> Self {
        let hann = (0..WINDOW).map(|at| 0.5 - 0.5 * (std::f32::consts::TAU * along(at)).cos());
        let (input, tail) = (Vec::new(), vec![0.0; HOP]);
        Self { rate, input, wished: 0.0, last: None, tail, hann: hann.collect() }
    }

    /// Sets by how much the sound becomes faster.
    pub(super) fn set_rate(&mut self, rate: f32) {
        self.rate = rate;
    }

    /// Takes samples, and appends those that can be made of all that came.
    pub(super) fn push(&mut self, samples: &[f32], out: &mut Vec<f32>) {
        if self.is_idle() {
            out.extend_from_slice(samples);
            return;
        }
        self.input.extend_from_slice(samples);
        while self.step(out).is_some() {}
    }

    /// Appends what is left at the end of the sound.
    pub(super) fn finish(&mut self, out: &mut Vec<f32>) {
        if !self.input.is_empty() {
            self.input.resize(self.input.len() + WINDOW + SEEK, 0.0);
            while self.step(out).is_some() {}
        }
    }

    /// Whether what goes in comes out. Once something was stretched, the rest is as well: a
    /// change would click.
    fn is_idle(&self) -> bool {
        self.input.is_empty() && (self.rate - 1.0).abs() < 0.01
    }

    /// Lays down one more window.
    fn step(&mut self, out: &mut Vec<f32>) -> Option<()> {
        let wished = whole(self.wished);
        if wished + SEEK + WINDOW > self.input.len() {
            return None;
        }
        let at = self.last.map_or(wished, |last| self.best(wished, last + HOP));
        let window = self.input.get(at..at + WINDOW)?;
        let rising = window.iter().zip(&self.hann).zip(&self.tail);
        match self.last {
            Some(_) => out.extend(rising.map(|((sample, hann), tail)| sample * hann + tail)),
            None => out.extend_from_slice(&window[..HOP]),
        }
        let falling = window[HOP..].iter().zip(&self.hann[HOP..]);
        self.tail = falling.map(|(sample, hann)| sample * hann).collect();
        self.last = Some(at);
        self.wished += f64::from(self.rate) * HOP_STEP;
        self.forget();
        Some(())
    }

    /// Returns where near the wish the sound is most like the natural continuation.
    fn best(&self, wished: usize, continuation: usize) -> usize {
        let Some(natural) = self.input.get(continuation..continuation + HOP) else { return wished };
        let places = (wished.saturating_sub(SEEK)..=wished + SEEK).step_by(2);
        let likeness = |at: usize| self.input.get(at..at + HOP).map(|it| alike(natural, it));
        let places = places.filter_map(|at| Some((at, likeness(at)?)));
        places.max_by(|one, other| one.1.total_cmp(&other.1)).map_or(wished, |(at, _)| at)
    }

    /// Throws away what no window can reach any more.
    fn forget(&mut self) {
        let Some(last) = self.last else { return };
        let reachable = whole(self.wished).saturating_sub(SEEK + WINDOW).min(last);
        if reachable > KEPT {
            self.input.drain(..reachable);
            self.wished -= whole_again(reachable);
            self.last = Some(last - reachable);
        }
    }
}

/// One step, as a place in the input.
#[allow(clippy::cast_precision_loss)] // a few hundred
const HOP_STEP: f64 = HOP as f64;

#[allow(clippy::cast_precision_loss)] // a few hundred
fn along(at: usize) -> f32 {
    at as f32 / WINDOW as f32
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // never negative, and small
fn whole(place: f64) -> usize {
    place.max(0.0) as usize
}

#[allow(clippy::cast_precision_loss)] // places stay below a few ten thousand
fn whole_again(place: usize) -> f64 {
    place as f64
}

/// Returns how much two stretches are alike, whatever their loudness.
fn alike(natural: &[f32], other: &[f32]) -> f32 {
    let pairs = natural.iter().zip(other).step_by(2);
    let (product, energy) =
        pairs.fold((0.0, 1e-6), |(product, energy), (a, b)| (product + a * b, energy + b * b));
    product / f32::sqrt(energy)
}

#[cfg(test)]
#[allow(clippy::cast_precision_loss)] // small numbers
mod tests {
    use super::*;

    fn tone() -> Vec<f32> {
        (0..RATE)
            .map(|at| (std::f32::consts::TAU * 500.0 * at as f32 / RATE as f32).sin())
            .collect()
    }

    fn stretched(rate: f32) -> Vec<f32> {
        let (mut stretch, mut out) = (Stretch::new(rate), Vec::new());
        tone().chunks(441).for_each(|chunk| stretch.push(chunk, &mut out));
        stretch.finish(&mut out);
        out
    }

    #[test]
    fn the_length_changes_and_the_pitch_stays() {
        for rate in [0.65, 0.8, 1.25, 1.5] {
            let out = stretched(rate);
            let length = out.len() as f32 / RATE as f32;
            assert!((length * rate - 1.0).abs() < 0.05, "{rate}: {length} s");
            let middle = &out[1000..12000];
            let crossings = middle.windows(2).filter(|it| it[0] < 0.0 && it[1] >= 0.0).count();
            let pitch = crossings as f32 / (middle.len() as f32 / RATE as f32);
            assert!((480.0..520.0).contains(&pitch), "{rate}: {pitch} Hz");
        }
    }

    #[test]
    fn the_usual_rate_changes_nothing() {
        assert_eq!(stretched(1.0), tone());
    }
}
