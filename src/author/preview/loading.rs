//! Reads a pack for a preview: all of it that one procedure shows, or everything that is wrong.

use std::path::Path;

use jiff::civil::Date;

use crate::{
    pack::{OpenPack, Pack, Place},
    problem::{Problem, Severity},
    procedure::Id,
    text::SHARED,
};

/// Reads the pack inside the program with a folder over it.
///
/// # Errors
/// Everything in the way of showing this procedure in every language.
pub fn load(folder: Option<&Path>, procedure: &Id, today: Date) -> Result<OpenPack, Vec<Problem>> {
    let pack = Pack::at(folder).map_err(|error| vec![error.problem()])?;
    let open = OpenPack::new(pack, &Place::default(), today)?;
    let mut problems = Vec::new();
    if let Some(reference) = open.reference()
        && let Err(found) = open.files().open(procedure, reference)
    {
        problems.extend(found);
    }
    for language in open.languages().iter() {
        for file in SHARED.into_iter().chain([procedure.as_str()]) {
            // Whoever asks for the names has the file read.
            open.catalogue().names(&language.tag, file);
        }
    }
    problems.extend(open.catalogue().problems());
    problems.extend(open.files().problems());
    problems.retain(|it| it.severity == Severity::Error);
    problems.sort();
    problems.dedup();
    if problems.is_empty() { Ok(open) } else { Err(problems) }
}
