//! Back to the start and forward again: nothing is lost, and the same answers lead the same way.

use crate::{
    problem::Note,
    procedure::Procedure,
    scenario::visitor::{Sheet, Until, Visitor},
    session::Place,
};

/// Goes back to the first step, and forward again.
///
/// # Errors
/// What went otherwise the second time.
pub(super) fn there_and_back(
    visitor: &mut Visitor<'_>,
    procedure: &Procedure,
    sheet: &Sheet,
) -> Result<(), Note> {
    let answers = visitor.answers();
    back(visitor, procedure, sheet)?;
    let kept = visitor.answers();
    let lost = answers.iter().find(|(step, answer)| kept.get(step) != Some(answer));
    if let Some((step, _)) = lost {
        return Err(Note::new("scenario-back-loses-an-answer").with("step", step));
    }
    let again = visitor.forward(&answers, Until::Result);
    let end = Sheet { path: sheet.path.clone(), ..visitor.sheet() };
    if again.is_err() || end != *sheet || visitor.walk().is_none_or(|it| it.path != sheet.path) {
        return Err(Note::new("scenario-forward-again-is-another-way"));
    }
    Ok(())
}

/// Every step on the way back is one of the way there, in the other order.
fn back(visitor: &mut Visitor<'_>, procedure: &Procedure, sheet: &Sheet) -> Result<(), Note> {
    let passed = sheet.path.iter().rev().filter(|at| Some(**at) != sheet.end.or(sheet.open));
    let mut standing = visitor.place();
    for at in passed {
        step_back(visitor, standing, procedure, *at)?;
        standing = visitor.place();
    }
    Ok(())
}

fn step_back(
    visitor: &mut Visitor<'_>,
    from: Place,
    procedure: &Procedure,
    wanted: usize,
) -> Result<(), Note> {
    let stuck = |_| Note::new("scenario-back-is-not-possible");
    visitor.back().map_err(stuck)?;
    if from == Place::Result && visitor.place() == Place::Review {
        visitor.back().map_err(stuck)?;
    }
    match visitor.place() {
        Place::Step(at) if at == wanted => Ok(()),
        Place::Step(at) => Err(Note::new("scenario-back-is-another-way")
            .with("wanted", &procedure.steps[wanted].id)
            .with("found", &procedure.steps[at].id)),
        _ => Err(Note::new("scenario-back-is-not-possible")),
    }
}
