//! What is wrong with the logic of a procedure.

use crate::procedure::Passage;

/// One thing that is wrong with the logic of a procedure.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The part of the file that it is about.
    pub passage: Passage,
    /// What is wrong with it.
    pub flaw: Flaw,
    /// How sure that is.
    pub certainty: Certainty,
}

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// It follows for every visit, on every day, whatever the dated numbers become. What is said of
    /// today alone follows for today.
    Decided,
    /// It was so on this many walks by chance; there is too much to walk it all.
    Sampled(usize),
}

/// What can be wrong with the logic of a procedure.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flaw {
    /// The condition holds on no way that reaches it.
    Never,
    /// The condition holds wherever it is read.
    Always,
    /// The rows before this one always hold first.
    Shadowed,
    /// A jump: where its condition holds, the chosen option leads elsewhere itself.
    LeftToOptions,
    /// No way leads to this step.
    Unreachable,
    /// The condition reads a step that is asked on no way that comes here.
    NeverAsked {
        /// The step that is read.
        step: usize,
    },
    /// The condition denies something of a step, and where that was not asked, does not hold.
    DeniesUnasked {
        /// The step that is read.
        step: usize,
    },
    /// It leads to a step that is then always passed over.
    LeadsToPassed {
        /// The step that it leads to.
        step: usize,
    },
    /// Every other answer is treated somewhere, and "I don't know" nowhere.
    UnknownUntreated,
    /// A multiple choice asks for more options than can be chosen together.
    TooFewTogether {
        /// How many can be chosen together.
        together: usize,
        /// How many must be.
        min: usize,
    },
    /// No day lies between the first and the last that a date takes, today.
    NoDay,
}
