//! The whole judgement on the logic of a procedure.

use std::collections::BTreeSet;

use super::{
    Setting,
    chance::{self, Chance, WALKS},
    claims::Evidence,
    explore::{TooMany, explore},
    finding::{Certainty, Finding},
    model::Model,
    notes::{Notes, Observer},
    options,
    reading::Variable,
    watch::{self, Watch},
    world::Worlds,
};
use crate::procedure::Procedure;

/// More combinations than these are not walked at once, all worlds together.
const MOST: usize = 60_000;

/// More combinations than these are not walked for one group of conditions.
const MOST_OF_A_GROUP: usize = 10_000;

/// What is wrong with the logic of a procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logic {
    /// What was found, in reading order.
    pub findings: Vec<Finding>,
    /// Whether everything was looked at together, so that what was not found is not there.
    pub is_whole: bool,
}

impl Logic {
    /// Judges a procedure.
    pub fn of(procedure: &Procedure, setting: &Setting<'_>) -> Self {
        let watches = watch::all(procedure);
        let inquiry = Inquiry { procedure, setting, watches: &watches };
        let mut logic = inquiry.whole().unwrap_or_else(|TooMany| inquiry.in_groups());
        logic.findings.extend(options::findings(procedure, &watches, setting));
        logic.findings.sort();
        logic.findings.dedup();
        logic
    }
}

#[cfg(test)]
impl Logic {
    /// Judges a procedure as if it were too much to be judged as a whole.
    pub(super) fn of_groups(procedure: &Procedure, setting: &Setting<'_>) -> Self {
        let watches = watch::all(procedure);
        Inquiry { procedure, setting, watches: &watches }.in_groups()
    }

    /// Judges each condition by itself, remembering nothing but what that one reads.
    pub(super) fn of_each(procedure: &Procedure, setting: &Setting<'_>) -> Self {
        let watches = watch::all(procedure);
        let inquiry = Inquiry { procedure, setting, watches: &watches };
        let alone = |it: &Watch<'_>| inquiry.judged(&[it], &it.variables, MOST).ok();
        let findings = watches.iter().filter_map(alone).flat_map(|it| it.findings).collect();
        Self { findings, is_whole: false }
    }
}

/// A procedure that is being judged.
struct Inquiry<'i, 'a> {
    procedure: &'a Procedure,
    setting: &'i Setting<'i>,
    watches: &'i [Watch<'a>],
}

impl<'i, 'a> Inquiry<'i, 'a> {
    /// Remembers everything that is read.
    fn whole(&self) -> Result<Logic, TooMany> {
        let all: Vec<&Watch<'a>> = self.watches.iter().collect();
        let remembered = all.iter().flat_map(|it| it.variables.iter().cloned()).collect();
        self.judged(&all, &remembered, MOST)
    }

    /// Remembers one group of variables at a time: what is impossible then is impossible, but not
    /// all that is impossible is found.
    fn in_groups(&self) -> Logic {
        let mut logic = Logic { findings: Vec::new(), is_whole: false };
        let mut left: Vec<&Watch<'a>> = Vec::new();
        for (variables, watches) in groups(self.watches) {
            match self.judged(&watches, &variables, MOST_OF_A_GROUP) {
                Ok(part) => logic.findings.extend(part.findings),
                Err(TooMany) => left.extend(watches),
            }
        }
        left.retain(|watch| match self.judged(&[watch], &watch.variables, MOST_OF_A_GROUP) {
            Ok(part) => {
                logic.findings.extend(part.findings);
                false
            }
            Err(TooMany) => true,
        });
        if !left.is_empty() {
            logic.findings.extend(self.sampled(&left));
        }
        logic
    }

    /// Returns every condition that reads some of what is remembered.
    fn reading(&self, remembered: &BTreeSet<Variable>) -> Vec<&'i Watch<'a>> {
        self.watches.iter().filter(|it| !it.variables.is_disjoint(remembered)).collect()
    }

    /// Judges some conditions in every world that could make a difference.
    fn judged(
        &self,
        watches: &[&Watch<'a>],
        remembered: &BTreeSet<Variable>,
        most: usize,
    ) -> Result<Logic, TooMany> {
        let relevant = self.reading(remembered);
        let worlds = Worlds::of(self.procedure, &relevant, remembered, self.setting);
        if !worlds.are_all {
            return Err(TooMany);
        }
        let mut notes = Notes::new(self.procedure.steps.len(), watches.len());
        let (mut left, mut is_exact) = (most, true);
        let (mut seen, mut last) = (BTreeSet::new(), None);
        for world in &worlds.list {
            let model = Model::new(self.procedure, world, self.setting, &relevant, remembered)
                .open_where_untried();
            if !seen.insert(model.sorts().to_vec()) {
                continue;
            }
            is_exact &= model.is_exact();
            left -= explore(&model, &mut Observer { watches, notes: &mut notes }, left)?;
            last = Some(model);
        }
        let mut variables = self.watches.iter().flat_map(|it| &it.variables);
        let is_whole = is_exact && variables.all(|it| remembered.contains(it));
        let evidence = Evidence {
            procedure: self.procedure,
            watches,
            notes: &notes,
            is_exact: is_whole,
            certainty: Certainty::Decided,
        };
        let mut findings = evidence.of_conditions();
        findings.extend(evidence.of_steps(&findings));
        findings.extend(last.iter().flat_map(|model| evidence.of_leads(model)));
        Ok(Logic { findings, is_whole })
    }

    /// Judges some conditions on walks by chance.
    fn sampled(&self, watches: &[&Watch<'a>]) -> Vec<Finding> {
        let remembered = self.watches.iter().flat_map(|it| it.variables.iter().cloned()).collect();
        let all: Vec<&Watch<'a>> = self.watches.iter().collect();
        let mut notes = Notes::new(self.procedure.steps.len(), all.len());
        let mut chance = Chance::new();
        let worlds = Worlds::of(self.procedure, &all, &remembered, self.setting);
        let worlds = worlds.list.iter().take(WALKS);
        let each = WALKS.div_ceil(worlds.len().max(1));
        for world in worlds {
            let model = Model::new(self.procedure, world, self.setting, &all, &remembered);
            for _ in 0..each {
                let mut observer = Observer { watches: &all, notes: &mut notes };
                chance::walk(&model, &mut observer, &mut chance);
            }
        }
        let evidence = Evidence {
            procedure: self.procedure,
            watches: &all,
            notes: &notes,
            is_exact: false,
            certainty: Certainty::Sampled(WALKS),
        };
        let mut findings = evidence.of_conditions();
        findings.retain(|it| watches.iter().any(|watch| watch.passage == it.passage));
        findings
    }
}

/// Parts conditions into groups that have no variable in common.
fn groups<'i, 'a>(watches: &'i [Watch<'a>]) -> Vec<(BTreeSet<Variable>, Vec<&'i Watch<'a>>)> {
    let mut groups: Vec<(BTreeSet<Variable>, Vec<&Watch<'a>>)> = Vec::new();
    for watch in watches {
        let touches =
            |(variables, _): &(BTreeSet<Variable>, _)| !variables.is_disjoint(&watch.variables);
        let (joined, apart) = groups.into_iter().partition::<Vec<_>, _>(touches);
        groups = apart;
        let mut group = (watch.variables.clone(), vec![watch]);
        for (variables, watches) in joined {
            group.0.extend(variables);
            group.1.extend(watches);
        }
        group.1.sort_by_key(|it| it.passage); // the first row that holds wins
        groups.push(group);
    }
    groups
}
