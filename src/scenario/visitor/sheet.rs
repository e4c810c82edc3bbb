//! What a visitor has in hand at some point of a walk.

use jiff::civil::Date;

use crate::{
    procedure::{
        Answers, Given, Id, Outcome, Procedure, SheetPart, StepKind, actions, deadlines, papers,
        related, simulate,
    },
    session::Place,
};

/// What a visitor has in hand at some point of a walk.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::scenario) struct Sheet {
    /// The steps of the path, in order; the last one is the end, or the question that stands open.
    pub(in crate::scenario) path: Vec<usize>,
    /// The end, where it is reached.
    pub(in crate::scenario) end: Option<usize>,
    /// The question that stands open.
    pub(in crate::scenario) open: Option<usize>,
    /// How it ends.
    pub(in crate::scenario) outcome: Option<Outcome>,
    /// The parts of the sheet.
    pub(in crate::scenario) parts: Vec<SheetPart>,
    /// Every paper that is asked for.
    pub(in crate::scenario) papers: Vec<Id>,
    /// Those that are not ticked.
    pub(in crate::scenario) missing: Vec<Id>,
    /// The deadlines, each with its day.
    pub(in crate::scenario) deadlines: Vec<(Id, Option<Date>)>,
    /// What is to be done.
    pub(in crate::scenario) actions: Vec<Id>,
    /// What is proposed next.
    pub(in crate::scenario) related: Vec<Id>,
}

impl Sheet {
    /// Returns what these answers give.
    pub(in crate::scenario) fn of(
        procedure: &Procedure,
        answers: &Answers,
        given: &Given<'_>,
        place: Place,
    ) -> Self {
        let walk = simulate(procedure, answers, given);
        let lines = papers(procedure, answers, given);
        let paper = |step: usize, item: usize| match &procedure.steps[step].kind {
            StepKind::Checklist { items } => items.get(item).map(|it| it.id.clone()),
            _ => None,
        };
        let listed = lines.iter().filter_map(|it| Some((paper(it.step, it.item)?, it.have)));
        let listed: Vec<(Id, bool)> = listed.collect();
        let (outcome, parts) = match walk.end.map(|end| &procedure.steps[end].kind) {
            Some(StepKind::End { outcome, sheet, .. }) => (Some(*outcome), sheet.clone()),
            _ => (None, vec![]),
        };
        let name = |at: &usize| procedure.steps[*at].id.clone();
        Self {
            end: walk.end,
            open: match place {
                Place::Step(at) if walk.end.is_none() => Some(at),
                _ => None,
            },
            path: walk.path,
            outcome,
            parts,
            papers: listed.iter().map(|(id, _)| id.clone()).collect(),
            missing: listed.into_iter().filter(|(_, have)| !have).map(|(id, _)| id).collect(),
            deadlines: deadlines(procedure, answers, given)
                .into_iter()
                .map(|it| (it.id, it.due))
                .collect(),
            actions: actions(procedure, answers, given).iter().map(name).collect(),
            related: related(procedure, answers, given),
        }
    }

    /// Returns the papers that the sheet names.
    pub(in crate::scenario) fn named_missing(&self) -> &[Id] {
        if self.parts.contains(&SheetPart::MissingPapers) { &self.missing } else { &[] }
    }
}
