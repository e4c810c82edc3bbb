//! What the bodies of a visit and a farewell have in common: the link, the screen, the keys.

use std::{cell::RefCell, io, sync::mpsc::Receiver};

use jiff::tz::TimeZone;

use super::threshold::let_the_visitor_in;
use crate::{
    adapters::{
        RoleLink, console,
        linear::LineCanvas,
        terminal::{self, ScreenCanvas},
        today_in, zone,
    },
    lang::Tag,
    link::{Content, Order, Pin, Renderer, Start},
    pack::{OpenPack, Pack, Place},
    screen::{Placement, Screen, Scroll, Text},
    shell::{Canvas, Happening},
};

/// A role at work: it shares the link between whoever shows screens and whoever acts.
pub(super) struct Play<'a> {
    link: RefCell<&'a mut RoleLink>,
    start: &'a Start,
}

impl<'a> Play<'a> {
    /// Takes the link, and the inbox that comes with it.
    pub(super) fn begin(
        link: &'a mut RoleLink,
        start: &'a Start,
    ) -> io::Result<(Self, Receiver<Happening>)> {
        let happenings = link.take_inputs().ok_or(io::ErrorKind::InvalidInput)?;
        Ok((Self { link: RefCell::new(link), start }, happenings))
    }

    /// Returns what screens are shown on.
    pub(super) fn canvas(&'a self) -> io::Result<Stage<'a>> {
        let canvas: Box<dyn Canvas> = match self.start.renderer {
            Renderer::Screen => Box::new(ScreenCanvas::open()?),
            Renderer::Linear => Box::new(LineCanvas::new(io::stdout())),
        };
        Ok(Stage { play: self, canvas, curtain: Curtain::Closed })
    }

    /// Tells the supervisor the language, for the goodbye.
    pub(super) fn speaks(&self, language: &Tag) {
        // A supervisor that is gone is noticed by the thread that hears it.
        let _ = self.link.borrow_mut().speaks(language);
    }

    /// Passes something on to the voice.
    pub(super) fn asks_the_voice(&self, order: Order) {
        let _ = self.link.borrow_mut().asks_the_voice(order);
    }

    /// Has a PIN checked.
    pub(super) fn asks_about_a_pin(&self, pin: &Pin) {
        let _ = self.link.borrow_mut().asks_about_a_pin(pin);
    }

    /// Says that the staff are done.
    pub(super) fn staff_are_gone(&self) {
        let _ = self.link.borrow_mut().staff_are_gone();
    }

    /// Rings for a person; lines carry no bell.
    pub(super) fn ring(&self) {
        if self.start.renderer == Renderer::Screen {
            let _ = terminal::ring();
        }
    }

    fn open_curtain(&self) -> io::Result<()> {
        let_the_visitor_in(*self.link.borrow_mut(), self.start)
    }
}

/// Screens, shown; after the first one the keys are listened to and the supervisor is told.
pub(super) struct Stage<'a> {
    play: &'a Play<'a>,
    canvas: Box<dyn Canvas>,
    curtain: Curtain,
}

#[derive(PartialEq, Eq)]
enum Curtain {
    Closed,
    Open,
}

impl Canvas for Stage<'_> {
    fn show(&mut self, screen: &Screen, scroll: Scroll) -> io::Result<Placement> {
        if self.play.start.renderer == Renderer::Linear {
            if screen.hides_typing() { terminal::hide_typing() } else { terminal::show_typing() }
        }
        let placement = self.canvas.show(screen, scroll)?;
        if self.curtain == Curtain::Closed {
            self.curtain = Curtain::Open;
            self.play.open_curtain()?;
        }
        Ok(placement)
    }

    fn resized(&mut self) -> io::Result<()> {
        self.canvas.resized()
    }

    fn answered(&mut self) {
        self.canvas.answered();
    }

    fn not_understood(&mut self, words: &Text) -> io::Result<()> {
        self.canvas.not_understood(words)
    }
}

/// Returns the time zone of the place; the supervisor refused one that is none.
pub(super) fn zone_of(start: &Start) -> TimeZone {
    zone(start.settings.zone.as_deref()).map_or(TimeZone::UTC, |(zone, _)| zone)
}

/// Opens the pack that a role is told to use.
///
/// # Errors
/// When the local pack, or a file that every screen needs, cannot be read: the supervisor then
/// starts the next visit with what is inside the program.
pub(super) fn open_pack(start: &Start) -> io::Result<OpenPack> {
    let settings = &start.settings;
    let pack = match (&settings.pack, start.content) {
        (Some(folder), Content::Whole) => {
            Pack::embedded().over(folder).map_err(io::Error::other)?
        }
        _ => Pack::embedded(),
    };
    let place = Place {
        offered: settings.offered.clone(),
        post: settings.post.clone(),
        drawable: console::drawable(),
        goodbye: settings.goodbye.clone(),
    };
    OpenPack::new(pack, &place, today_in(&zone_of(start))).map_err(|problems| {
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        io::Error::other(told.join("\n"))
    })
}
