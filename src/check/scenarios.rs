//! The scenarios of a procedure: whether they can be read, went well and try everything.

use std::sync::Arc;

use crate::{
    problem::{Note, Problem},
    procedure::{Kind, Procedure},
    scenario::{Asked, Book, Breadth, Ground, play, untried},
};

/// Returns what is wrong with the scenarios of a procedure, which stands in `file`: what is wrong
/// in their own file, what goes otherwise than they say, and what none of them tries.
pub fn scenarios(
    file: &str,
    procedure: &Arc<Procedure>,
    book: Result<Option<Book>, Vec<Problem>>,
    ground: &Ground,
) -> Vec<Problem> {
    match book {
        Err(problems) => problems,
        Ok(None) if procedure.kind == Kind::Event => vec![],
        Ok(None) => {
            let beside = format!("procedures/{}.scenarios.toml", procedure.id);
            let note = Note::new("scenario-file-missing").with("file", &beside);
            vec![Problem::of_file(file, note.with("procedure", &procedure.id)).as_warning()]
        }
        Ok(Some(book)) => {
            // Texts that a language lacks are found without playing.
            let once = Asked { breadth: Breadth::First, ..Asked::default() };
            let played = play(&book, procedure, ground, &once);
            let none = untried(procedure, &played);
            let steps = none
                .steps
                .iter()
                .map(|step| Note::new("scenario-step-tried-by-none").with("step", step));
            let answers = none.answers.iter().map(|(step, answer)| {
                Note::new("scenario-answer-tried-by-none").with("step", step).with("answer", answer)
            });
            let untried = steps.chain(answers);
            let untried = untried.map(|note| Problem::of_file(book.file(), note).as_warning());
            let failed = played.into_iter().flat_map(|it| it.problems);
            failed.chain(untried).collect()
        }
    }
}
