//! Counts ways without walking them one by one.

use std::collections::{BTreeMap, HashMap};

use crate::ways::graph::{Graph, Node};

/// Returns how many ways there are; nothing where even that is too much.
///
/// Visits that were shown the same steps so far stand on several nodes: such a set is followed as
/// one, so a way is counted once however many answers lead there.
pub(super) fn count(graph: &Graph, most: usize) -> Option<u64> {
    let mut counts = HashMap::new();
    let starts = graph.starts.iter().map(|(_, node)| *node);
    let mut number: u64 = 0;
    for set in by_step(graph, starts).into_values() {
        number = number.saturating_add(from(graph, set, &mut counts, most)?);
    }
    Some(number)
}

fn from(
    graph: &Graph,
    set: Vec<Node>,
    counts: &mut HashMap<Vec<Node>, u64>,
    most: usize,
) -> Option<u64> {
    if let Some(known) = counts.get(&set) {
        return Some(*known);
    }
    if counts.len() >= most {
        return None;
    }
    let mut number = u64::from(set.iter().any(|node| graph.ends(*node)));
    let follows = set.iter().flat_map(|node| graph.follows(*node)).map(|(_, node)| *node);
    for set in by_step(graph, follows).into_values() {
        number = number.saturating_add(from(graph, set, counts, most)?);
    }
    counts.insert(set, number);
    Some(number)
}

/// Puts together the nodes that show the same step.
fn by_step(graph: &Graph, nodes: impl Iterator<Item = Node>) -> BTreeMap<usize, Vec<Node>> {
    let mut sets: BTreeMap<usize, Vec<Node>> = BTreeMap::new();
    for node in nodes {
        sets.entry(graph.step(node)).or_default().push(node);
    }
    for set in sets.values_mut() {
        set.sort_unstable();
        set.dedup();
    }
    sets
}
