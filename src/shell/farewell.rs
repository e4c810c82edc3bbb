//! The loop of the farewell: it shows what the supervisor reports, then leaves.

use std::{io, time::Duration};

use super::{Canvas, Happening, Library, Source};
use crate::{
    keys,
    lang::Tag,
    screen::{self, Erasing, Look, Parting, Scroll},
};

/// What a farewell knows of the visit that ended: nothing that was answered.
#[derive(Clone, Debug)]
pub struct Farewell {
    /// The language of the visit.
    pub language: Tag,
    /// The look of the place.
    pub look: Look,
    /// Why the visit ended.
    pub parting: Parting,
    /// How long the last screen stays when nobody touches anything.
    pub stays: Duration,
}

/// Shows that everything is erased, once it is, until a key or the time to leave.
///
/// Where something is left behind the screen stays until the process is ended: a person must
/// come, and nobody may begin a visit before.
///
/// # Errors
/// When the terminal is gone.
pub fn farewell(
    what: &Farewell,
    library: &impl Library,
    source: &mut impl Source,
    canvas: &mut impl Canvas,
) -> io::Result<()> {
    let mut erasing = Erasing::Running;
    let mut leaves = None;
    let mut audience = Audience::There;
    loop {
        let stock = library.stock(source.now());
        let shown = screen::farewell(&what.language, what.look, what.parting, erasing, stock);
        canvas.show(&shown, Scroll::Top(0))?;
        if audience == Audience::Gone && erasing != Erasing::Running {
            return Ok(());
        }
        match source.next(leaves) {
            Happening::Erased(report) => {
                erasing = report;
                let is_over = matches!(report, Erasing::Verified | Erasing::Warned);
                leaves = is_over.then(|| source.now() + what.stays);
            }
            // Whoever reads what a pipe carried is still told how the erasing went.
            Happening::Gone => audience = Audience::Gone,
            Happening::EndRequested => return Ok(()),
            Happening::Input(keys::Input::Resized) => canvas.resized()?,
            Happening::Input(_) | Happening::Line(_) if leaves.is_some() => return Ok(()),
            Happening::Tick if leaves.is_some_and(|at| at <= source.now()) => return Ok(()),
            Happening::Input(_)
            | Happening::Line(_)
            | Happening::Tick
            | Happening::Hours(_)
            | Happening::MoreTime
            | Happening::Voice(_)
            | Happening::Pin(_) => {}
        }
    }
}

/// Whether anybody can still touch anything.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Audience {
    There,
    Gone,
}
