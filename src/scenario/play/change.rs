//! A change of mind: goes back to each answer that is to be another, and on from there.

use crate::{
    procedure::{Answers, Procedure},
    scenario::{
        book::Round,
        visitor::{Reached, Stuck, Until, Visitor},
    },
    session::Place,
};

/// Changes the answers of a round, those on the way first, and goes on to the end.
pub(super) fn change(
    visitor: &mut Visitor<'_>,
    procedure: &Procedure,
    round: &Round,
    answers: &Answers,
) -> Result<Reached, Stuck> {
    let mut waiting: Vec<usize> = round.given.iter().map(|it| it.step).collect();
    waiting.sort_unstable();
    loop {
        let (given, path) = (visitor.answers(), visitor.walk().map_or_else(Vec::new, |it| it.path));
        waiting.retain(|at| {
            let id = &procedure.steps[*at].id;
            given.get(id) != answers.get(id)
        });
        let Some(at) = waiting.iter().copied().find(|at| path.contains(at)) else { break };
        if visitor.place() != Place::Step(at) {
            visitor.return_to(at)?;
        }
        visitor.pass(at, answers)?;
        waiting.retain(|it| *it != at);
        visitor.forward(answers, Until::Review)?;
    }
    visitor.forward(answers, Until::Result)
}
