//! A paragraph as a flow of clusters: shaped graphemes, in logical order, ready to be wrapped.

use std::ops::Range;

use icu_properties::{CodePointMapData, props::BidiMirroringGlyph};
use unicode_bidi::Level;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::{Cell, fate::Fate, letters::Letter};
use crate::lang::Direction;

/// The widest that a cell may be: no terminal knows more.
const WIDEST: usize = 2;

/// One grapheme, and what a line must know of it.
pub(super) struct Cluster {
    /// Its first byte in the text of the flow.
    pub(super) at: usize,
    /// Whether it is a space, and so vanishes where a line wraps.
    pub(super) blank: bool,
    pub(super) level: Level,
    cell: Cell,
}

impl Cluster {
    pub(super) fn width(&self) -> usize {
        usize::from(self.cell.width)
    }

    /// Has it read in this direction.
    pub(super) fn turn(&mut self, level: Level, direction: Direction) {
        self.level = level;
        self.cell.direction = direction;
    }

    /// Hands over its cell; the cluster keeps an empty one.
    pub(super) fn take_cell(&mut self) -> Cell {
        let symbol = std::mem::take(&mut self.cell.symbol);
        Cell { symbol, source: self.cell.source.clone(), ..self.cell }
    }
}

/// A paragraph in logical order.
pub(super) struct Flow {
    /// What is seen of it, shaped. Its spaces are still of their own kinds.
    pub(super) text: String,
    pub(super) clusters: Vec<Cluster>,
}

impl Flow {
    /// Gathers shaped letters into clusters. What would take no column, such as a mark without a
    /// base, is not shown.
    pub(super) fn new(letters: &[Letter]) -> Self {
        let seen: Vec<&Letter> = letters.iter().filter(|it| is_seen(it.character)).collect();
        let text: String = seen.iter().map(|letter| letter.character).collect();
        let mut clusters = Vec::with_capacity(seen.len());
        let mut rest = seen.as_slice();
        let mut gather = |at, part: &str| {
            let (own, after) = rest.split_at(part.chars().count());
            rest = after;
            clusters.extend(cluster(at, part, own));
        };
        for (at, grapheme) in text.grapheme_indices(true) {
            if grapheme.width() <= WIDEST {
                gather(at, grapheme);
            } else {
                parts(grapheme).for_each(|part| gather(at + part.start, &grapheme[part]));
            }
        }
        Self { text, clusters }
    }

    /// Returns the columns that it would take on one line.
    pub(super) fn width(&self) -> usize {
        self.clusters.iter().map(Cluster::width).sum()
    }

    /// Replaces by a space what can never fit a line of this width.
    pub(super) fn narrow(&mut self, width: usize) {
        for cluster in self.clusters.iter_mut().filter(|it| width > 0 && it.width() > width) {
            cluster.cell.width = 1;
            " ".clone_into(&mut cluster.cell.symbol);
        }
    }

    /// Returns the first byte of the source that a cluster shows; 0 when there is none.
    pub(super) fn source_at(&self, cluster: usize) -> usize {
        self.clusters.get(cluster).map_or(0, |it| it.cell.source.start)
    }
}

fn is_seen(character: char) -> bool {
    character.is_ascii() || !matches!(Fate::of(character), Fate::Bidi | Fate::Joiner)
}

/// Cuts a grapheme that is too wide for a cell before each of its wide characters, as terminals
/// do that measure one character at a time.
fn parts(grapheme: &str) -> impl Iterator<Item = Range<usize>> {
    let wide = |it: &(usize, char)| it.0 > 0 && it.1.width().unwrap_or(0) > 0;
    let starts = grapheme.char_indices().filter(wide).map(|it| it.0);
    let ends = starts.clone().chain([grapheme.len()]);
    [0].into_iter().chain(starts).zip(ends).map(|(start, end)| start..end)
}

fn cluster(at: usize, part: &str, letters: &[&Letter]) -> Option<Cluster> {
    let width = u8::try_from(part.width().min(WIDEST)).ok().filter(|it| *it > 0)?;
    let (first, last) = (letters.first()?, letters.last()?);
    let direction =
        if first.level.is_rtl() { Direction::RightToLeft } else { Direction::LeftToRight };
    let symbol: String = part.chars().map(|it| painted(it, direction)).collect();
    let source = first.source.start..last.source.end.max(first.source.end);
    let blank = part.chars().all(char::is_whitespace);
    let cell = Cell { symbol, width, source, word: first.word, direction };
    Some(Cluster { at, blank, level: first.level, cell })
}

/// Returns what is painted for a character: spaces of every kind are plain, brackets that are read
/// from the right are mirrored.
fn painted(character: char, direction: Direction) -> char {
    match (character, direction) {
        ('\u{3000}', _) => character,
        _ if character.is_whitespace() => ' ',
        (_, Direction::LeftToRight) => character,
        (_, Direction::RightToLeft) => mirrored(character),
    }
}

fn mirrored(character: char) -> char {
    let glyph = CodePointMapData::<BidiMirroringGlyph>::new().get(character);
    glyph.mirroring_glyph.unwrap_or(character)
}
