//! Every combination that the way of a visit hangs on, and what follows each.

use std::collections::BTreeMap;

use super::{
    Setting,
    model::{Model, State},
    watch,
    watch::Watch,
    world::World,
};
use crate::procedure::{Answer, Facts, Procedure, StepKind};

/// A step that is shown, with what is remembered on arrival: the number of a node.
pub(super) type Node = usize;

/// Every combination that the way of a visit hangs on, and what follows each.
pub(super) struct Graph {
    nodes: Vec<Shown>,
    /// One answer of each class, step by step.
    answers: Vec<Vec<Answer>>,
    /// What is known from other procedures, and the first step that is shown then.
    pub(super) starts: Vec<(Facts, Node)>,
}

/// A step that is shown.
struct Shown {
    step: usize,
    ends: bool,
    /// By which class of answers which node follows; one class for each node.
    follows: Vec<(usize, Node)>,
}

impl Graph {
    /// Follows every combination; nothing where they are too many or not all told apart.
    pub(super) fn of(model: &Model<'_>, most: usize) -> Option<Self> {
        let starts = model.starts(most).filter(|_| model.is_exact())?;
        let mut builder = Builder { model, known: BTreeMap::new(), open: Vec::new() };
        let first = |start: State| {
            let node = builder.arrive(&start, 0)?;
            Some((told(model, &start), node))
        };
        let starts = starts.into_iter().filter_map(first).collect();
        let mut nodes = Vec::new();
        while let Some((at, state)) = builder.open.get(nodes.len()).cloned() {
            if nodes.len() == most {
                return None;
            }
            let ends = matches!(model.procedure.steps[at].kind, StepKind::End { .. });
            nodes.push(Shown { step: at, ends, follows: builder.follow(&state, at) });
        }
        let classes = (0..model.procedure.steps.len()).map(|at| model.classes(at));
        let answers = classes.map(|classes| classes.iter().flatten().cloned().collect()).collect();
        Some(Self { nodes, answers, starts })
    }

    /// Returns the step that a node shows.
    pub(super) fn step(&self, node: Node) -> usize {
        self.nodes[node].step
    }

    /// Returns an answer of a class.
    pub(super) fn answer(&self, step: usize, class: usize) -> Option<&Answer> {
        self.answers[step].get(class)
    }

    /// Says whether a way ends there.
    pub(super) fn ends(&self, node: Node) -> bool {
        self.nodes[node].ends
    }

    /// Returns what follows a node: by which class of answers, and which node.
    pub(super) fn follows(&self, node: Node) -> &[(usize, Node)] {
        &self.nodes[node].follows
    }
}

/// Returns the conditions that the way of a visit hangs on.
pub(super) fn leading(procedure: &Procedure) -> Vec<Watch<'_>> {
    watch::all(procedure).into_iter().filter(Watch::leads).collect()
}

/// Returns the model of a procedure that remembers what its ways hang on.
pub(super) fn model<'a>(
    procedure: &'a Procedure,
    world: &'a World,
    setting: &Setting<'_>,
    leading: &[&Watch<'a>],
) -> Model<'a> {
    let remembered = leading.iter().flat_map(|it| it.variables.iter().cloned()).collect();
    Model::new(procedure, world, setting, leading, &remembered)
}

/// Returns what a start supposes to be known from other procedures.
pub(super) fn told(model: &Model<'_>, start: &State) -> Facts {
    let mut facts = Facts::default();
    for (name, answer) in model.told(start) {
        facts.set(name.clone(), answer.clone());
    }
    facts
}

struct Builder<'b, 'm> {
    model: &'b Model<'m>,
    known: BTreeMap<(usize, State), Node>,
    open: Vec<(usize, State)>,
}

impl Builder<'_, '_> {
    /// Returns the node of the first step that is shown from an arrival on.
    fn arrive(&mut self, state: &State, from: usize) -> Option<Node> {
        let (at, state) = first_shown(self.model, state, from)?;
        let next = self.open.len();
        let node = *self.known.entry((at, state.clone())).or_insert(next);
        if node == next {
            self.open.push((at, state));
        }
        Some(node)
    }

    fn follow(&mut self, state: &State, at: usize) -> Vec<(usize, Node)> {
        let mut follows: Vec<(usize, Node)> = Vec::new();
        for class in 0..self.model.classes(at).len() {
            let answered = self.model.answered(state, at, class);
            for (_, to) in self.model.exits(state, at, class) {
                let Some(node) = self.arrive(&answered, to) else { continue };
                if follows.iter().all(|(_, known)| *known != node) {
                    follows.push((class, node));
                }
            }
        }
        follows
    }
}

/// Returns the first step that is shown from an arrival on, and what is remembered there.
pub(super) fn first_shown(model: &Model<'_>, state: &State, from: usize) -> Option<(usize, State)> {
    let at = (from..model.procedure.steps.len())
        .find(|at| model.shown(&model.towards(state, *at), *at).holds())?;
    Some((at, model.towards(state, at)))
}
