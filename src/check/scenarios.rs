//! The scenarios of a procedure: whether they can be read, went well and try everything.

use super::{Material, Opened, SHARED, names};
use crate::{
    problem::{Note, Problem},
    procedure::Kind,
    scenario::{Asked, Book, Breadth, Ground, Played, play, untried},
};

/// What is told of a screen on which a text is missing.
const HOLES: [&str; 2] = ["scenario-screen-has-a-hole", "scenario-screen-incomplete"];

/// Returns what is wrong with the scenarios of a procedure: what is wrong in their own file, what
/// goes otherwise than they say, and what none of them tries.
pub fn scenarios(
    opened: &Opened,
    book: Result<Option<Book>, Vec<Problem>>,
    ground: &Ground,
    material: &Material<'_>,
) -> Vec<Problem> {
    let Opened { procedure, source } = opened;
    match book {
        Err(problems) => problems,
        Ok(None) if procedure.kind == Kind::Event => vec![],
        Ok(None) => {
            let beside = format!("procedures/{}.scenarios.toml", procedure.id);
            let note = Note::new("scenario-file-missing").with("file", &beside);
            let note = note.with("procedure", &procedure.id);
            vec![Problem::of_file(&source.path, note).as_warning()]
        }
        Ok(Some(book)) => {
            // Texts that a language lacks are found without playing.
            let once = Asked { breadth: Breadth::First, ..Asked::default() };
            let played = play(&book, procedure, ground, &once);
            let untried = tried_by_none(opened, &book, &played);
            let failed = played.into_iter().flat_map(|it| it.problems);
            let mut problems: Vec<_> = failed.chain(untried).collect();
            let is_hole = |it: &Problem| it.code().is_some_and(|code| HOLES.contains(&code));
            if problems.iter().any(is_hole) && has_holes(material, procedure.id.as_str()) {
                problems.retain(|it| !is_hole(it));
            }
            problems
        }
    }
}

/// Tells whether the texts on the screens of a procedure have holes of which the names tell.
fn has_holes(material: &Material<'_>, procedure: &str) -> bool {
    SHARED.into_iter().chain([procedure]).any(|file| names::has_holes(material, file))
}

/// Returns what no scenario tries, unless none could be played: then there are no texts to play on.
fn tried_by_none(opened: &Opened, book: &Book, played: &[Played]) -> Vec<Problem> {
    if played.is_empty() && !book.scenarios().is_empty() {
        return vec![];
    }
    let none = untried(&opened.procedure, played);
    let steps =
        none.steps.iter().map(|step| Note::new("scenario-step-tried-by-none").with("step", step));
    let answers = none.answers.iter().map(|(step, answer)| {
        Note::new("scenario-answer-tried-by-none").with("step", step).with("answer", answer)
    });
    let notes = steps.chain(answers);
    notes.map(|note| Problem::of_file(book.file(), note).as_warning()).collect()
}
