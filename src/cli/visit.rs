//! The body of a visit: one session, on a full screen or in lines.

use std::{io, sync::Arc};

use jiff::civil::Date;

use super::play::{Play, open_pack, zone_of};
use crate::{
    adapters::{Inbox, RoleLink, today_in},
    lang::{Languages, Tag},
    link::{EndReason, Order, Past, Renderer, Start},
    pack::{OpenPack, Procedures},
    procedure::Id,
    session::{Effect, Ending, Event, Running, Session, Site},
    shell::{self, World},
};

/// In lines nobody is hurried: a screen reader takes its time.
const LINEAR_PATIENCE: u32 = 10;

/// Serves one person, until the end of the visit.
///
/// # Errors
/// When the pack or the terminal cannot be used.
pub fn visit(link: &mut RoleLink, start: &Start) -> io::Result<Past> {
    let zone = zone_of(start);
    let today = today_in(&zone);
    let (play, happenings) = Play::begin(link, start)?;
    let mut library = open_pack(start)?;
    let mut session = Session::new(site(start, &library, today)?);
    if start.renderer == Renderer::Linear {
        session = session.in_lines();
    }
    let mut world = Doer { play: &play, procedures: library.procedures() };
    let mut source = Inbox::new(&happenings).in_zone(zone);
    let mut canvas = play.canvas()?;
    let ending = shell::visit(&mut session, &mut library, &mut source, &mut world, &mut canvas)?;
    Ok(Past { reason: reason(ending), language: session.visitor_language().clone() })
}

/// Does what a visit asks of the world.
struct Doer<'a> {
    play: &'a Play<'a>,
    procedures: Procedures,
}

impl World for Doer<'_> {
    fn perform(&mut self, effect: &Effect) -> Option<Event> {
        match effect {
            Effect::Open(id) => Some(match self.procedures.open(id) {
                Some(procedure) => Event::Opened(Arc::new(procedure)),
                None => Event::NotOpened(id.clone()),
            }),
            Effect::Ring => {
                self.play.ring();
                None
            }
            Effect::Speak(language) => {
                self.play.speaks(language);
                None
            }
            Effect::CheckPin(pin) => {
                self.play.asks_about_a_pin(pin);
                None
            }
            Effect::StaffGone => {
                self.play.staff_are_gone();
                None
            }
            Effect::Voice(_) | Effect::End(_) => None,
        }
    }

    fn ask_the_voice(&mut self, order: Order) {
        self.play.asks_the_voice(order);
    }
}

/// Returns the defaults with which the visit starts.
fn site(start: &Start, library: &OpenPack, today: Date) -> io::Result<Site> {
    let settings = &start.settings;
    let patience = match start.renderer {
        Renderer::Screen => 1,
        Renderer::Linear => LINEAR_PATIENCE,
    };
    Ok(Site {
        language: spoken(&settings.language, library.languages()),
        languages: Arc::clone(library.languages()),
        values: Arc::clone(library.values()),
        today,
        look: settings.look,
        idle: settings.times.idle * patience,
        countdown: settings.times.countdown * patience,
        outlook: start.outlook.clone(),
        hearers: settings.hearers,
        running: running(&start.running)?,
        staff: settings.staff,
        service: start.service,
        limit: settings.times.limit,
    })
}

/// The site's language, if the pack has it; else the pack's first.
pub(super) fn spoken(wanted: &Tag, languages: &Languages) -> Tag {
    let known = wanted.chain().into_iter().find(|tag| languages.get(tag).is_some());
    known.unwrap_or_else(|| languages.default_language().tag.clone())
}

fn running(running: &crate::link::Running) -> io::Result<Running> {
    Ok(match running {
        crate::link::Running::Kiosk => Running::Kiosk,
        crate::link::Running::Demonstration => Running::Demonstration,
        crate::link::Running::Tutorial(id) => {
            Running::Tutorial(Id::new(id).map_err(io::Error::other)?)
        }
    })
}

fn reason(ending: Ending) -> EndReason {
    match ending {
        Ending::Goodbye => EndReason::Goodbye,
        Ending::Stopped | Ending::Requested => EndReason::Stopped,
        Ending::Idle => EndReason::Idle,
        Ending::Limit => EndReason::HardLimit,
        Ending::Closing => EndReason::Closing,
        Ending::Left => EndReason::Leave,
        Ending::ByStaff => EndReason::ByStaff,
        Ending::OutOfService => EndReason::OutOfService,
        Ending::BackInService => EndReason::BackInService,
    }
}
