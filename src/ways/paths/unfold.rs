//! Unfolds the ways one after the other, each with answers that lead there.

use std::{collections::BTreeMap, slice, vec};

use super::Way;
use crate::{
    procedure::{Answers, Facts, Procedure},
    ways::graph::{Graph, Node},
};

/// The ways through a procedure, in the order of their steps.
pub struct Paths<'w>(Source<'w>);

enum Source<'w> {
    Folded(Unfolding<'w>),
    Found(slice::Iter<'w, Way>),
}

impl<'w> Paths<'w> {
    pub(super) fn folded(procedure: &'w Procedure, graph: &'w Graph) -> Self {
        let starts = graph.starts.iter().enumerate();
        let starts = starts.map(|(start, (_, node))| Member { node: *node, from: start, class: 0 });
        let first = Level { step: None, members: Vec::new(), open: by_step(graph, starts) };
        Self(Source::Folded(Unfolding { procedure, graph, levels: vec![first] }))
    }

    pub(super) fn found(ways: &'w [Way]) -> Self {
        Self(Source::Found(ways.iter()))
    }
}

impl Iterator for Paths<'_> {
    type Item = Way;

    fn next(&mut self) -> Option<Way> {
        match &mut self.0 {
            Source::Folded(unfolding) => unfolding.next(),
            Source::Found(ways) => ways.next().cloned(),
        }
    }
}

/// Where the unfolding stands: one level for each step of the way.
struct Unfolding<'w> {
    procedure: &'w Procedure,
    graph: &'w Graph,
    levels: Vec<Level>,
}

/// One step of the way: on which nodes visits may stand, and what is still to be followed.
struct Level {
    step: Option<usize>,
    members: Vec<Member>,
    open: vec::IntoIter<(usize, Vec<Member>)>,
}

/// A node on which a visit may stand, and how it came there.
#[derive(Clone, Copy)]
struct Member {
    node: Node,
    /// The member of the level before; at the first step, the start.
    from: usize,
    class: usize,
}

impl Unfolding<'_> {
    fn next(&mut self) -> Option<Way> {
        loop {
            let Some((step, members)) = self.levels.last_mut()?.open.next() else {
                self.levels.pop();
                continue;
            };
            let ends = members.iter().position(|it| self.graph.ends(it.node));
            let follows = members.iter().enumerate().flat_map(|(from, member)| {
                let follows = self.graph.follows(member.node).iter();
                follows.map(move |(class, node)| Member { node: *node, from, class: *class })
            });
            let open = by_step(self.graph, follows);
            self.levels.push(Level { step: Some(step), members, open });
            if let Some(end) = ends {
                return Some(self.way(end));
            }
        }
    }

    /// Follows a member back to the start, and gathers the answers on the way.
    fn way(&self, mut member: usize) -> Way {
        let (mut answers, mut facts) = (Answers::default(), Facts::default());
        for (at, level) in self.levels.iter().enumerate().skip(1).rev() {
            let Member { from, class, .. } = level.members[member];
            if let Some(step) = self.levels[at - 1].step {
                if let Some(answer) = self.graph.answer(step, class) {
                    answers.set(self.procedure.steps[step].id.clone(), answer.clone());
                }
            } else {
                facts = self.graph.starts[from].0.clone();
            }
            member = from;
        }
        Way { steps: self.levels.iter().filter_map(|it| it.step).collect(), answers, facts }
    }
}

fn by_step(
    graph: &Graph,
    members: impl Iterator<Item = Member>,
) -> vec::IntoIter<(usize, Vec<Member>)> {
    let mut sets: BTreeMap<usize, BTreeMap<Node, Member>> = BTreeMap::new();
    for member in members {
        let set = sets.entry(graph.step(member.node)).or_default();
        set.entry(member.node).or_insert(member);
    }
    let sets = sets.into_iter().map(|(step, set)| (step, set.into_values().collect()));
    sets.collect::<Vec<_>>().into_iter()
}
