//! Whole visits through the real loop, with the shipped pack, a scripted clock and every way of
//! doing: digits alone, arrows and Enter alone, the pointer alone, and lines.
#![allow(clippy::unwrap_used, clippy::panic)]

mod ending;
mod hand;
mod robot;
mod scenario;
mod walks;

use std::{path::Path, sync::Arc};

use guichet::{
    lang::Tag,
    pack::{OpenPack, Pack, Place},
    session::Site,
};
use jiff::civil::Date;

/// The day on which all these visits happen: the facts of the pack are verified on it.
const TODAY: Date = Date::constant(2026, 11, 22);

fn tag(text: &str) -> Tag {
    Tag::parse(text).unwrap()
}

fn open_pack() -> OpenPack {
    OpenPack::new(Pack::embedded(), &Place::default(), TODAY).unwrap()
}

fn site(pack: &OpenPack) -> Site {
    let (languages, values) = (Arc::clone(pack.languages()), Arc::clone(pack.values()));
    Site::usual(tag("fr"), languages, values, TODAY)
}

fn shipped(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}
