//! Every screen of a pack in one file, for people who proof-read and install nothing.
//!
//! The screens are those of the real session; each is painted as visitors see it. Their text is there
//! once more in reading order, to be searched, copied and read aloud.

mod album;
mod ansi;
mod cover;
mod ends;
mod entrance;
mod html;
mod picture;
mod plain;
mod procedure;
mod run;
mod tour;
mod words;

pub use album::{Album, Chapter, Shot, Topic};
pub use picture::{Picture, picture};
pub use tour::Wish;

use crate::{pack::OpenPack, problem::Tongue};

/// What the file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One page that needs nothing else.
    Html,
    /// Letters with the colours of a terminal.
    Ansi,
    /// Letters alone.
    Text,
}

/// Visits every screen of a pack in each of the languages wished for; `open` gives the pack anew
/// for each.
pub fn albums(mut open: impl FnMut() -> Option<OpenPack>, wish: &Wish) -> Vec<Album> {
    wish.languages.iter().filter_map(|it| Some(tour::album(open()?, it, wish))).collect()
}

/// Writes albums as one file.
pub fn written(albums: &[Album], format: Format, wish: &Wish, tongue: Tongue) -> String {
    match format {
        Format::Html => html::page(albums, wish, tongue),
        Format::Ansi => ansi::written(albums, wish.size, tongue),
        Format::Text => plain::written(albums, wish.size, tongue),
    }
}
