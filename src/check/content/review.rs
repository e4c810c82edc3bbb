//! Who verified a procedure, when, and what is still to be verified.

use jiff::ToSpan;

use crate::{
    check::{Material, Opened, spot},
    problem::{Note, Problem},
    procedure::Status,
};

/// Returns the reviews that are over, or that say of themselves that they are not done. A draft
/// says to visitors that it is one.
pub(super) fn review(material: &Material<'_>) -> Vec<Problem> {
    material.procedures.iter().flat_map(|opened| one(material, opened)).collect()
}

fn one(material: &Material<'_>, opened: &Opened) -> Vec<Problem> {
    let review = &opened.procedure.review;
    let Status::Verified { by, date } = &review.status else { return vec![] };
    let until = date.checked_add(i64::from(review.valid_days).days()).unwrap_or(*date);
    let old = (until < material.today).then(|| {
        let note = Note::new("review-old").with("by", by).with("date", date);
        spot::of_key(&opened.source, "review", "date", note.with("until", &until)).as_warning()
    });
    let left = (!review.notes.is_empty()).then(|| {
        let note = Note::new("review-notes-left").number("count", review.notes.len());
        spot::of_key(&opened.source, "review", "notes", note.with("by", by)).as_warning()
    });
    old.into_iter().chain(left).collect()
}
