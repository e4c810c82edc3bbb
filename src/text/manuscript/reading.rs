//! What a text can say.

use super::Piece;

/// More ways through the cases of one text are not read.
const MOST: usize = 64;

/// One thing that a text can say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What visitors read.
    pub text: String,
    /// Where the pieces begin: in the reading, and in the source.
    starts: Vec<(usize, usize)>,
}

impl Reading {
    /// Returns where in the source a byte of the reading comes from: exact inside words, the start
    /// of its piece inside what is filled in.
    pub fn source_of(&self, at: usize) -> usize {
        let piece = self.starts.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        self.starts.get(piece).map_or(0, |(start, source)| source + (at - start))
    }

    fn push(&mut self, text: &str, source: usize) {
        self.starts.push((self.text.len(), source));
        self.text.push_str(text);
    }
}

/// Returns every reading of some pieces; `fill` says what stands for a variable, call or reference.
pub(super) fn readings(pieces: &[Piece], fill: &dyn Fn(&Piece) -> String) -> Vec<Reading> {
    let mut all = vec![Reading::default()];
    for piece in pieces {
        let source = piece.at().start;
        match piece {
            Piece::Words { text, .. } => push(&mut all, text, source),
            Piece::Term { surface, .. } => push(&mut all, surface, source),
            Piece::Cases { cases, .. } => {
                all = crossed(&all, cases.iter().map(|it| &it.pieces), fill);
            }
            Piece::Call { .. } | Piece::Variable { .. } | Piece::Reference { .. } => {
                push(&mut all, &fill(piece), source);
            }
        }
    }
    all
}

fn push(all: &mut [Reading], text: &str, source: usize) {
    for reading in all {
        reading.push(text, source);
    }
}

fn crossed<'a>(
    before: &[Reading],
    cases: impl Iterator<Item = &'a Vec<Piece>>,
    fill: &dyn Fn(&Piece) -> String,
) -> Vec<Reading> {
    let cases: Vec<Reading> = cases.flat_map(|pieces| readings(pieces, fill)).collect();
    let pairs = before.iter().flat_map(|one| cases.iter().map(move |other| joined(one, other)));
    pairs.take(MOST).collect()
}

fn joined(one: &Reading, other: &Reading) -> Reading {
    let mut joined = one.clone();
    let shift = joined.text.len();
    joined.starts.extend(other.starts.iter().map(|(start, source)| (start + shift, *source)));
    joined.text.push_str(&other.text);
    joined
}
