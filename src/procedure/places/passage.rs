//! The parts of a procedure file that something can be said of.

/// A part of a procedure file; its numbers are the indices of the parsed procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Passage {
    /// The name of the procedure.
    Procedure,
    /// The name of a section.
    Section(usize),
    /// The name of a step.
    Step(usize),
    /// When a step is shown.
    StepWhen(usize),
    /// Where a row of `next` leads to.
    Jump {
        /// The step.
        step: usize,
        /// The row.
        row: usize,
    },
    /// When a row of `next` is taken.
    JumpWhen {
        /// The step.
        step: usize,
        /// The row.
        row: usize,
    },
    /// The name of an option.
    Option {
        /// The step.
        step: usize,
        /// The option.
        option: usize,
    },
    /// Where an option leads to.
    OptionTo {
        /// The step.
        step: usize,
        /// The option.
        option: usize,
    },
    /// The name of a paper of a checklist.
    Item {
        /// The step.
        step: usize,
        /// The paper.
        item: usize,
    },
    /// When a paper is needed.
    ItemWhen {
        /// The step.
        step: usize,
        /// The paper.
        item: usize,
    },
    /// The name of a decision table.
    Table(usize),
    /// What a row of a table gives.
    Row {
        /// The table.
        table: usize,
        /// The row.
        row: usize,
    },
    /// When a row of a table holds.
    RowWhen {
        /// The table.
        table: usize,
        /// The row.
        row: usize,
    },
    /// The name of a deadline.
    Deadline(usize),
    /// When a deadline applies.
    DeadlineWhen(usize),
    /// The name of a related procedure.
    Related(usize),
    /// When a related procedure is proposed.
    RelatedWhen(usize),
}

impl Passage {
    /// Returns the step that this is a part of, as an index; nothing outside of steps.
    pub fn step(self) -> Option<usize> {
        let mut around = std::iter::successors(Some(self), |it| it.around());
        around.find_map(|it| if let Self::Step(at) = it { Some(at) } else { None })
    }

    /// Returns the part that this one belongs to; nothing for the whole.
    pub fn around(self) -> Option<Self> {
        Some(match self {
            Self::Procedure => return None,
            Self::StepWhen(step)
            | Self::Jump { step, .. }
            | Self::Option { step, .. }
            | Self::Item { step, .. } => Self::Step(step),
            Self::JumpWhen { step, row } => Self::Jump { step, row },
            Self::OptionTo { step, option } => Self::Option { step, option },
            Self::ItemWhen { step, item } => Self::Item { step, item },
            Self::Row { table, .. } => Self::Table(table),
            Self::RowWhen { table, row } => Self::Row { table, row },
            Self::DeadlineWhen(at) => Self::Deadline(at),
            Self::RelatedWhen(at) => Self::Related(at),
            Self::Section(_)
            | Self::Step(_)
            | Self::Table(_)
            | Self::Deadline(_)
            | Self::Related(_) => Self::Procedure,
        })
    }
}
