//! The loop of a visit.

use std::io;

use super::{
    Canvas, Happening, Library, Source, World,
    narrator::{Manners, Narrator},
};
use crate::{
    keys::{self, Gate, Input, Line, Sight},
    link::Order,
    screen::{self, Screen, Scroll},
    session::{Act, Effect, Ending, Event, Hands, Heard, Playing, Session},
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
    let mut turns = Turns::default();
    let mut ending = turns.begin(session, source, world);
    loop {
        if let Some(ending) = ending {
            return Ok(ending);
        }
        ending = turns.turn(session, library, source, world, canvas)?;
    }
}

/// A visit turn by turn, for whoever looks at the session in between.
#[derive(Debug, Default)]
pub struct Turns {
    gate: Gate,
    sight: Sight,
    narrator: Narrator,
    manners: Manners,
}

impl Turns {
    /// Does what a visit begins with.
    pub fn begin(
        &mut self,
        session: &mut Session,
        source: &impl Source,
        world: &mut impl World,
    ) -> Option<Ending> {
        let first = session.begin();
        perform(session, source, world, first)
    }

    /// Shows the screen, waits for something to happen, and does what follows; returns how the
    /// visit ended, once it has.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn turn(
        &mut self,
        session: &mut Session,
        library: &mut impl Library,
        source: &mut impl Source,
        world: &mut impl World,
        canvas: &mut impl Canvas,
    ) -> io::Result<Option<Ending>> {
        let Self { gate, sight, narrator, manners } = self;
        let stock = library.stock(source.now());
        let mut screen = screen::build(session, stock);
        screen.reading = narrator.reading(session, &screen, stock);
        let scroll = session.scroll().map_or(Scroll::Follow, Scroll::Top);
        let placement = sight.look(&screen, canvas.show(&screen, scroll)?);
        session.update(source.now(), Event::Shown { reading: screen.reading_time() });
        let stock = library.stock(source.now());
        let orders = narrator.follow(session, &screen, stock, *manners);
        tell(session, source, world, orders);
        let events = loop {
            let happening = source.next(session.deadline(source.now()));
            if let Happening::Line(_) = happening {
                canvas.answered();
            }
            if let Happening::Input(Input::Resized) = happening {
                canvas.resized()?;
            }
            if let Happening::Voice(report) = happening {
                match narrator.heard(report) {
                    Some(heard) => break vec![Event::Heard(heard)],
                    None => continue,
                }
            }
            match read(happening, &screen, &placement, gate, source) {
                Read::Events(events) if is_refused(&events, session) => {
                    say_not_understood(session, library, source, canvas)?;
                }
                Read::Events(events) => break events,
                Read::Nothing => {}
                Read::NotUnderstood => {
                    say_not_understood(session, library, source, canvas)?;
                }
                Read::Gone => return Ok(Some(at_the_end_of_input(session))),
            }
        };
        turn_to_today(session, library, source);
        let types = |event: &Event| matches!(event, Event::Typed(_));
        *manners = if events.iter().any(types) { Manners::Wait } else { Manners::Speak };
        for event in events {
            let effects = session.update(source.now(), event);
            if let Some(ending) = perform(session, source, world, effects) {
                return Ok(Some(ending));
            }
        }
        if session.voice().playing == Playing::Nothing {
            narrator.forget();
        }
        Ok(None)
    }
}

/// Whoever closes the input of a demonstration leaves it, as with Ctrl-Q; a kiosk cannot be left.
fn at_the_end_of_input(session: &Session) -> Ending {
    let leaves = session.hands() == Hands::Lines && session.site().may_leave();
    if leaves { Ending::Left } else { Ending::Requested }
}

/// The line that leaves a demonstration means nothing in a kiosk.
fn is_refused(events: &[Event], session: &Session) -> bool {
    let leaves = matches!(events, [Event::Did(Act::Leave)]);
    leaves && session.hands() == Hands::Lines && !session.site().may_leave()
}

fn say_not_understood(
    session: &mut Session,
    library: &impl Library,
    source: &impl Source,
    canvas: &mut impl Canvas,
) -> io::Result<()> {
    session.update(source.now(), Event::Stirred);
    canvas.not_understood(&screen::not_understood(session, library.stock(source.now())))
}

/// Asks the voice to say a story.
fn tell(session: &mut Session, source: &impl Source, world: &mut impl World, orders: Vec<Order>) {
    if !orders.is_empty() {
        session.update(source.now(), Event::Heard(Heard::Asked));
    }
    for order in orders {
        world.ask_the_voice(order);
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
        Happening::Hours(outlook) => Read::Events(vec![Event::Hours(outlook)]),
        Happening::MoreTime => Read::Events(vec![Event::MoreTime]),
        Happening::EndRequested => Read::Events(vec![Event::EndRequested]),
        Happening::Pin(reply) => Read::Events(vec![Event::PinChecked(reply)]),
        Happening::Erased(_) | Happening::Voice(_) => Read::Nothing,
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
        if let Effect::Voice(order) = effect {
            world.ask_the_voice(order.into());
            continue;
        }
        if let Some(event) = world.perform(&effect) {
            waiting.extend(session.update(source.now(), event));
        }
    }
    None
}
