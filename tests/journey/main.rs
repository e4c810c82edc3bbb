//! Whole visits through the real loop, with the shipped pack, a scripted clock and every way of
//! doing: digits alone, arrows and Enter alone, the pointer alone, and lines.
#![allow(clippy::unwrap_used, clippy::panic)]

mod ending;
mod hand;
mod robot;
mod scenario;
mod walks;

use std::{path::Path, sync::Arc, time::Duration};

use guichet::{
    hours::Outlook,
    lang::Tag,
    pack::{OpenPack, Pack, Place},
    session::{Hearers, Look, Running, Service, Site, StaffMay},
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
    Site {
        language: tag("fr"),
        languages: Arc::clone(pack.languages()),
        values: Arc::clone(pack.values()),
        today: TODAY,
        look: Look::default(),
        idle: Duration::from_secs(180),
        countdown: Duration::from_secs(45),
        outlook: Outlook::default(),
        hearers: Hearers::Room,
        running: Running::Kiosk,
        staff: StaffMay::Nothing,
        service: Service::In,
        limit: None,
    }
}

fn shipped(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}
