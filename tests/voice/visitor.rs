//! A visit without a terminal: acts go in, screens come out.

use std::{sync::Arc, time::Duration};

use guichet::{
    lang::Tag,
    pack::{OpenPack, Pack, Place},
    procedure::Id,
    screen::{self, Block, Clip, Screen},
    session::{Act, Effect, Event, Heard, Hearers, Now, Session, Site},
    shell::Library,
};
use jiff::civil::Date;

/// The facts of the pack are verified on this day.
pub(crate) const TODAY: Date = Date::constant(2026, 11, 22);

/// One person in front of the kiosk.
pub(crate) struct Visitor {
    pub(crate) session: Session,
    pub(crate) pack: OpenPack,
    pub(crate) now: Now,
}

impl Visitor {
    pub(crate) fn new() -> Self {
        Self::heard_by(Hearers::Room)
    }

    pub(crate) fn with_headphones() -> Self {
        Self::heard_by(Hearers::Visitor)
    }

    fn heard_by(hearers: Hearers) -> Self {
        let pack = OpenPack::new(Pack::embedded(), &Place::default(), TODAY).unwrap();
        let (languages, values) = (Arc::clone(pack.languages()), Arc::clone(pack.values()));
        let french = Tag::parse("fr").unwrap();
        let site = Site { hearers, ..Site::usual(french, languages, values, TODAY) };
        Self { session: Session::new(site), pack, now: Now::ZERO }
    }

    /// Does these things, one after the other.
    pub(crate) fn does(mut self, acts: impl IntoIterator<Item = Act>) -> Self {
        acts.into_iter().for_each(|act| drop(self.act(act)));
        self
    }

    /// Opens a procedure and begins it.
    pub(crate) fn begins(mut self, procedure: &str) -> Self {
        let opened = self.pack.procedures().open(&id(procedure)).unwrap();
        self.happens(Event::Opened(Arc::new(opened)));
        self.does([Act::Start])
    }

    pub(crate) fn act(&mut self, act: Act) -> Vec<Effect> {
        self.happens(Event::Did(act))
    }

    pub(crate) fn happens(&mut self, event: Event) -> Vec<Effect> {
        self.session.update(self.now, event)
    }

    pub(crate) fn hears(&mut self, heard: Heard) -> Vec<Effect> {
        self.happens(Event::Heard(heard))
    }

    /// Waits until the time that the visit named, and so on, for so long.
    pub(crate) fn waits(&mut self, seconds: u64) {
        let end = self.now + Duration::from_secs(seconds);
        while let Some(at) = self.session.deadline(self.now).filter(|at| *at <= end) {
            self.now = at;
            self.happens(Event::Tick);
        }
        self.now = end;
    }

    pub(crate) fn screen(&self) -> Screen {
        screen::build(&self.session, self.pack.stock(self.now))
    }

    pub(crate) fn clips(&self) -> Vec<Clip> {
        screen::narration(&self.screen(), self.pack.stock(self.now), self.session.site().hearers)
    }

    /// What is said, clip by clip.
    pub(crate) fn story(&self) -> Vec<String> {
        self.clips().iter().map(|clip| clip.text().to_owned()).collect()
    }

    pub(crate) fn says(&self, text: &str) -> bool {
        self.story().iter().any(|clip| clip.contains(text))
    }

    pub(crate) fn shows(&self, text: &str) -> bool {
        screen::lines(&self.screen()).iter().any(|line| line.contains(text))
    }

    /// The digits of the choices, in order.
    pub(crate) fn choices(&self) -> Vec<Act> {
        let blocks = self.screen().blocks.into_iter();
        let choice = |block| match block {
            Block::Choice(choice) => Some(choice.target),
            _ => None,
        };
        blocks.filter_map(choice).collect()
    }
}

fn id(name: &str) -> Id {
    Id::new(name).unwrap()
}
