//! A seed, changed at random; the same number makes the same changes.

/// Files are cut to this, so that many can be tried.
const LONGEST: usize = 6000;

/// What changes a seed.
pub(crate) struct Mutant {
    state: u64,
    words: &'static [&'static str],
}

impl Mutant {
    pub(crate) fn new(number: u64, words: &'static [&'static str]) -> Self {
        Self { state: number, words }
    }

    /// Returns one of these, with a few changes.
    pub(crate) fn of(mut self, seeds: &[(String, Vec<u8>)]) -> Vec<u8> {
        let seed = &seeds[self.below(seeds.len())].1;
        let start = if seed.len() > LONGEST { self.below(seed.len() - LONGEST) } else { 0 };
        let mut bytes = seed[start..seed.len().min(start + LONGEST)].to_vec();
        for _ in 0..=self.below(8) {
            self.change(&mut bytes, seeds);
        }
        bytes
    }

    fn change(&mut self, bytes: &mut Vec<u8>, seeds: &[(String, Vec<u8>)]) {
        let at = self.below(bytes.len() + 1);
        let end = (at + self.below(40)).min(bytes.len());
        match self.below(7) {
            0 if at < bytes.len() => bytes[at] = self.byte(),
            1 => bytes.insert(at, self.byte()),
            2 => drop(bytes.drain(at..end)),
            3 => {
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
            4 => {
                let other = &seeds[self.below(seeds.len())].1;
                let from = self.below(other.len() + 1);
                let piece = other[from..(from + 60).min(other.len())].to_vec();
                bytes.splice(at..at, piece);
            }
            5 => bytes.truncate(at.max(1)),
            _ => {
                let word = self.words[self.below(self.words.len())];
                let times = 1 + self.below(3) * self.below(20);
                bytes.splice(at..end, word.repeat(times).into_bytes());
            }
        }
    }

    fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[0]
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap_or(0) % limit.max(1)
    }

    /// `SplitMix64`, of public domain: <https://prng.di.unimi.it/splitmix64.c>
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}
