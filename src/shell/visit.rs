//! The loop of a visit.

use std::io;

use super::{Canvas, Happening, Library, Source, World};
use crate::{
    keys::{self, Gate, Line},
    screen::{self, Screen, Scroll},
    session::{Effect, Ending, Event, Session},
};

/// Runs a visit until it ends.
///
/// # Errors
/// When the terminal is gone.
pub fn visit(
    session: &mut Session,
    library: &mut impl Library,
    source: &mut impl Source,
    world: &mut impl World,
    canvas: &mut impl Canvas,
) -> io::Result<Ending> {
    let mut gate = Gate::default();
    let first = session.begin();
    if let Some(ending) = perform(session, source, world, first) {
        return Ok(ending);
    }
    loop {
        let screen = screen::build(session, library.stock(source.now()));
        let scroll = session.scroll().map_or(Scroll::Follow, Scroll::Top);
        let placement = canvas.show(&screen, scroll)?;
        session.update(source.now(), Event::Shown { reading: screen.reading_time() });
        let events = loop {
            let happening = source.next(session.deadline(source.now()));
            match read(happening, &screen, &placement, &mut gate, source) {
                Read::Events(events) => break events,
                Read::Nothing => {}
                Read::NotUnderstood => {
                    session.update(source.now(), Event::Stirred);
                    let stock = library.stock(source.now());
                    canvas.not_understood(&screen::not_understood(session, stock))?;
                }
                Read::Gone => return Ok(Ending::Requested),
            }
        };
        turn_to_today(session, library, source);
        for event in events {
            let effects = session.update(source.now(), event);
            if let Some(ending) = perform(session, source, world, effects) {
                return Ok(ending);
            }
        }
    }
}

/// A first screen may stand for days; whoever comes is served with the facts of that day.
fn turn_to_today(session: &mut Session, library: &mut impl Library, source: &impl Source) {
    let today = source.today();
    if session.site().today != today {
        session.update(source.now(), Event::Turned(today));
        library.turn_to(today);
    }
}

/// What a happening means to the visit.
enum Read {
    /// These events; none of them means only that the screen is to be painted again.
    Events(Vec<Event>),
    /// Nothing at all.
    Nothing,
    /// A line that means nothing here.
    NotUnderstood,
    /// Nobody can be reached any more.
    Gone,
}

fn read(
    happening: Happening,
    screen: &Screen,
    placement: &screen::Placement,
    gate: &mut Gate,
    source: &impl Source,
) -> Read {
    match happening {
        Happening::Input(input) => match keys::event(screen, placement, &input) {
            Some(event) if !gate.lets(source.now(), input, &event) => Read::Nothing,
            event => Read::Events(event.into_iter().collect()),
        },
        Happening::Line(line) => match keys::line(screen, &line) {
            Line::Happened(events) => Read::Events(events),
            Line::NotUnderstood => Read::NotUnderstood,
        },
        Happening::Tick => Read::Events(vec![Event::Tick]),
        Happening::EndRequested => Read::Events(vec![Event::EndRequested]),
        Happening::Erased(_) => Read::Nothing,
        Happening::Gone => Read::Gone,
    }
}

/// Performs effects and what comes of them, until nothing is left to do or the visit ends.
fn perform(
    session: &mut Session,
    source: &impl Source,
    world: &mut impl World,
    effects: Vec<Effect>,
) -> Option<Ending> {
    let mut waiting = effects;
    while let Some(effect) = waiting.first().cloned() {
        waiting.remove(0);
        if let Effect::End(ending) = effect {
            return Some(ending);
        }
        if let Some(event) = world.perform(&effect) {
            waiting.extend(session.update(source.now(), event));
        }
    }
    None
}
