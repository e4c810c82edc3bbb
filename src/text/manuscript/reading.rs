//! What a text can say.

use std::ops::Range;

use super::Piece;

/// More ways through the cases of one text are not read.
const MOST: usize = 64;

/// One thing that a text can say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What visitors read.
    pub text: String,
    /// Where the pieces begin, in order.
    starts: Vec<Start>,
    /// What was filled in: the figures there are no words of the author's.
    pub filled: Vec<Range<usize>>,
    /// Glossary words: where they stand in the reading, and their names in `glossary.ftl`.
    pub terms: Vec<(Range<usize>, String)>,
}

/// Where a piece begins.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Start {
    /// In the reading.
    at: usize,
    /// In the source.
    source: usize,
    /// Whether it stands in the source letter by letter.
    is_written: bool,
}

impl Reading {
    /// Returns where in the source a byte of the reading comes from: exact inside words, the start
    /// of its piece inside what is filled in or written with escapes.
    pub fn source_of(&self, at: usize) -> usize {
        let piece = self.starts.partition_point(|it| it.at <= at).saturating_sub(1);
        let inside = |it: &Start| if it.is_written { at - it.at } else { 0 };
        self.starts.get(piece).map_or(0, |it| it.source + inside(it))
    }

    fn push(&mut self, text: &str, source: usize, is_written: bool) -> Range<usize> {
        let at = self.text.len();
        self.starts.push(Start { at, source, is_written });
        self.text.push_str(text);
        at..self.text.len()
    }
}

/// Returns every reading of some pieces; `fill` says what stands for a variable, call or reference.
pub(super) fn readings(pieces: &[Piece], fill: &dyn Fn(&Piece) -> String) -> Vec<Reading> {
    let mut all = vec![Reading::default()];
    for piece in pieces {
        let source = piece.at().start;
        match piece {
            Piece::Words { text, at } => {
                for reading in &mut all {
                    reading.push(text, source, at.len() == text.len());
                }
            }
            Piece::Term { id, surface, shown, .. } => {
                for reading in &mut all {
                    let at = reading.push(surface, *shown, !surface.contains('\\'));
                    reading.terms.push((at, id.clone()));
                }
            }
            Piece::Cases { cases, .. } => {
                all = crossed(&all, cases.iter().map(|it| &it.pieces), fill);
            }
            Piece::Call { .. } | Piece::Variable { .. } | Piece::Reference { .. } => {
                let text = fill(piece);
                for reading in &mut all {
                    let at = reading.push(&text, source, false);
                    reading.filled.push(at);
                }
            }
        }
    }
    all
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
    let moved = |at: &Range<usize>| at.start + shift..at.end + shift;
    joined.starts.extend(other.starts.iter().map(|it| Start { at: it.at + shift, ..it.clone() }));
    joined.filled.extend(other.filled.iter().map(moved));
    joined.terms.extend(other.terms.iter().map(|(at, id)| (moved(at), id.clone())));
    joined.text.push_str(&other.text);
    joined
}
