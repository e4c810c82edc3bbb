//! The ways through a procedure: how many there are, and each with answers that walk it.

mod by_chance;
mod unfold;
mod whole;

use std::ops::RangeInclusive;

use jiff::civil::Date;

pub use unfold::Paths;

use super::{
    Setting,
    chance::WALKS,
    graph::{self, Graph},
    watch::Watch,
    world::World,
};
use crate::procedure::{Answers, Facts, Given, Procedure, Values, Walk, simulate};

/// One way through a procedure, to one of its ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The steps that are shown, in order, as indices; the last one is an end.
    pub steps: Vec<usize>,
    /// Answers that lead this way: every step of it is answered, but for the end.
    pub answers: Answers,
    /// What must be known from other procedures for it.
    pub facts: Facts,
}

/// How much is known of the ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// These are all, and there are so many; the greatest number of all means that or more.
    Every(u64),
    /// So many were found on some walks by chance: there are too many combinations.
    Sampled {
        /// How many ways were found.
        found: usize,
        /// How many walks were taken.
        walks: usize,
    },
}

/// Every way through a procedure, on one day and with the dated numbers of that day.
pub struct Ways<'a> {
    procedure: &'a Procedure,
    values: &'a Values,
    today: Date,
    known: Facts,
    kept: Kept,
    extent: Extent,
}

/// What is kept of the ways.
enum Kept {
    /// All of them, folded.
    Graph(Graph),
    /// Those that were found.
    Found(Vec<Way>),
}

impl<'a> Ways<'a> {
    /// More combinations than these are walked by chance.
    pub const MOST: usize = 100_000;

    /// Finds the ways. Two visits that are shown the same steps go the same way.
    pub fn of(procedure: &'a Procedure, setting: &Setting<'a>, most: usize) -> Self {
        Self::knowing(procedure, setting, Facts::default(), most)
    }

    /// Finds the ways of visits of which this is known from other procedures; of every other fact,
    /// anything or nothing may be known.
    pub fn knowing(
        procedure: &'a Procedure,
        setting: &Setting<'a>,
        known: Facts,
        most: usize,
    ) -> Self {
        let leading = graph::leading(procedure);
        let leading: Vec<&Watch<'_>> = leading.iter().collect();
        let world = World::of(procedure, &leading, setting);
        let model = graph::model(procedure, &world, setting, &leading).knowing(&known);
        let folded = Graph::of(&model, most);
        let counted = folded.and_then(|it| Some((whole::count(&it, most)?, it)));
        let (extent, kept) = if let Some((number, graph)) = counted {
            (Extent::Every(number), Kept::Graph(graph))
        } else {
            let found = by_chance::ways(&model, WALKS);
            (Extent::Sampled { found: found.len(), walks: WALKS }, Kept::Found(found))
        };
        Self { procedure, values: setting.values, today: setting.today, known, kept, extent }
    }

    /// Returns how many there are.
    pub fn extent(&self) -> Extent {
        self.extent
    }

    /// Returns each of them with answers that lead there, one after the other: there may be far
    /// more than anybody can read.
    pub fn iter(&self) -> Paths<'_> {
        match &self.kept {
            Kept::Graph(graph) => Paths::folded(self.procedure, graph),
            Kept::Found(found) => Paths::found(found),
        }
    }

    /// Returns how many questions a visitor is told at the start.
    pub fn questions(&self) -> RangeInclusive<usize> {
        self.start().remaining
    }

    /// Returns how many minutes a visitor is told at the start.
    pub fn minutes(&self) -> RangeInclusive<u32> {
        self.start().minutes
    }

    fn start(&self) -> Walk {
        let given = Given { facts: &self.known, values: self.values, today: self.today };
        simulate(self.procedure, &Answers::default(), &given)
    }
}

impl<'w> IntoIterator for &'w Ways<'_> {
    type Item = Way;
    type IntoIter = Paths<'w>;

    fn into_iter(self) -> Paths<'w> {
        self.iter()
    }
}
