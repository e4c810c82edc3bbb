//! What a command line asks of a pack: what is not there is told, with what there is instead.

use crate::{
    lang::{Languages, Tag},
    problem::Note,
    procedure::Id,
};

/// Refuses the first language that is not there.
pub(super) fn languages<'a>(
    wanted: impl IntoIterator<Item = &'a Tag>,
    all: &Languages,
) -> Result<(), Note> {
    let known: Vec<&str> = all.iter().map(|it| it.tag.as_str()).collect();
    let stranger = wanted.into_iter().find(|it| all.get(it).is_none());
    let note =
        |tag| Note::new("asked-no-language").with("tag", tag).with("known", &known.join(", "));
    stranger.map_or(Ok(()), |it| Err(note(it)))
}

/// Refuses a procedure that is not there.
pub(super) fn procedure(wanted: &Id, all: &[Id]) -> Result<(), Note> {
    if all.contains(wanted) {
        return Ok(());
    }
    let known: Vec<&str> = all.iter().map(Id::as_str).collect();
    Err(Note::new("asked-no-procedure").with("id", wanted).with("known", &known.join(", ")))
}
