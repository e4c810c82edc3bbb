//! The loop of a preview: paint, wait, and take what a person did or saved.

use std::io;

use ratatui::buffer::Buffer;

use super::stage::Preview;
use crate::{
    keys::Input,
    pack::OpenPack,
    problem::Problem,
    shell::{Happening, Source},
    view::Ink,
};

/// Tells whether files were saved.
pub trait Watch {
    /// Returns whether any was since it was asked last.
    fn changed(&mut self) -> bool;
}

/// Paints a whole window with what it can draw, and returns where the cursor is.
pub type Paint<'a> = &'a mut dyn FnMut(Ink, &mut Buffer) -> Option<(u16, u16)>;

/// What a preview is painted on.
pub trait Easel {
    /// Shows a window as it is painted.
    ///
    /// # Errors
    /// When the terminal is gone.
    fn paint(&mut self, paint: Paint<'_>) -> io::Result<()>;

    /// Forgets what was painted: the window has another size.
    ///
    /// # Errors
    /// When the terminal is gone.
    fn forget(&mut self) -> io::Result<()>;
}

/// Whether the preview goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Goes {
    On,
    Out,
}

/// Plays a preview until its author leaves.
///
/// # Errors
/// When the terminal is gone.
pub fn play<L>(
    preview: &mut Preview<L>,
    source: &mut impl Source,
    watch: &mut impl Watch,
    easel: &mut impl Easel,
) -> io::Result<()>
where
    L: FnMut() -> Result<OpenPack, Vec<Problem>>,
{
    loop {
        preview.paint(source.now(), easel)?;
        let happening = source.next(preview.deadline(source.now()));
        if watch.changed() {
            preview.reload();
        }
        if let Happening::Input(Input::Resized) = happening {
            easel.forget()?;
        }
        if preview.take(source.now(), &happening) == Goes::Out {
            return Ok(());
        }
    }
}
