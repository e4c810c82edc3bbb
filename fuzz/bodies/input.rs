//! What a terminal sends: bytes to keys to a session to its screens, painted.

use std::{cell::RefCell, io, slice, sync::Arc, time::Duration};

use guichet::{
    hours::Outlook,
    keys::{Decoder, Input, Pace},
    lang::Tag,
    pack::{OpenPack, Pack, Place, Procedures},
    screen::{Look, Placement, Screen, Scroll, Text},
    session::{Effect, Event, Hearers, Now, Running, Service, Session, Site, StaffMay},
    shell::{self, Canvas, Happening, Source, World},
    view::{self, Ink},
};
use jiff::civil::Date;
use ratatui::{buffer::Buffer, layout::Rect};

const TODAY: Date = Date::constant(2026, 11, 22);

/// Bytes that no text has stand for what is no byte: silence, a look at the clock, another size.
const SILENCE: u8 = 0xff;
const DEADLINE: u8 = 0xfe;
const RESIZED: u8 = 0xfd;

thread_local! {
    static PACK: RefCell<OpenPack> = RefCell::new(
        OpenPack::new(Pack::embedded(), &Place::default(), TODAY).unwrap_or_else(|it| panic!("{it:?}")),
    );
}

/// One visit; the first byte chooses its language, and how large its window is.
pub(crate) fn input(bytes: &[u8]) {
    let Some((choice, bytes)) = bytes.split_first() else { return };
    PACK.with_borrow_mut(|pack| {
        let mut session = Session::new(site(pack, *choice));
        let mut world = Opener(pack.procedures());
        let window = RefCell::new(size(*choice));
        let mut source = Sent {
            bytes: bytes.iter(),
            now: Duration::ZERO,
            decoder: Decoder::default(),
            pace: Pace::default(),
            window: &window,
        };
        let ending = shell::visit(&mut session, pack, &mut source, &mut world, &mut Eyes(&window));
        assert!(ending.is_ok(), "{ending:?}");
    });
}

fn site(pack: &OpenPack, choice: u8) -> Site {
    let languages = ["fr", "fr-simple", "en", "ar"];
    Site {
        language: Tag::parse(languages[usize::from(choice % 4)]).unwrap_or_default(),
        languages: Arc::clone(pack.languages()),
        values: Arc::clone(pack.values()),
        today: TODAY,
        look: Look::default(),
        idle: Duration::from_secs(180),
        countdown: Duration::from_secs(45),
        outlook: Outlook::default(),
        hearers: Hearers::Room,
        running: Running::Kiosk,
        staff: StaffMay::Leave,
        service: Service::In,
        limit: None,
    }
}

fn size(choice: u8) -> (u16, u16) {
    [(80, 24), (40, 12), (1, 1), (300, 100), (2, 40), (120, 3)][usize::from(choice) % 6]
}

/// A source that gives what was sent, and then the end.
struct Sent<'a> {
    bytes: slice::Iter<'a, u8>,
    now: Now,
    decoder: Decoder,
    pace: Pace,
    window: &'a RefCell<(u16, u16)>,
}

impl Source for Sent<'_> {
    fn now(&self) -> Now {
        self.now
    }

    fn today(&self) -> Date {
        TODAY
    }

    fn next(&mut self, deadline: Option<Now>) -> Happening {
        if deadline.is_some_and(|at| at <= self.now) {
            return Happening::Tick;
        }
        while let Some(byte) = self.bytes.next() {
            let input = match *byte {
                SILENCE => {
                    self.now += Duration::from_millis(500);
                    self.decoder.hush()
                }
                DEADLINE if deadline.is_some() => {
                    self.now = deadline.unwrap_or(self.now);
                    return Happening::Tick;
                }
                RESIZED => {
                    let choice = self.bytes.next().copied().unwrap_or(0);
                    self.window.replace(size(choice));
                    Some(Input::Resized)
                }
                byte => self.decoder.take(byte).filter(|_| self.pace.lets(self.now)),
            };
            if let Some(input) = input {
                return Happening::Input(input);
            }
        }
        Happening::Gone
    }
}

struct Opener(Procedures);

impl World for Opener {
    fn perform(&mut self, effect: &Effect) -> Option<Event> {
        let Effect::Open(id) = effect else { return None };
        Some(match self.0.open(id) {
            Some(procedure) => Event::Opened(Arc::new(procedure)),
            None => Event::NotOpened(id.clone()),
        })
    }
}

/// Whatever was typed, no cell holds what a terminal would obey.
struct Eyes<'a>(&'a RefCell<(u16, u16)>);

impl Canvas for Eyes<'_> {
    fn show(&mut self, screen: &Screen, scroll: Scroll) -> io::Result<Placement> {
        let (width, height) = *self.0.borrow();
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        let placement = view::paint(screen, Ink::default(), scroll, &mut buffer);
        for cell in &buffer.content {
            let symbol = cell.symbol();
            assert!(!symbol.chars().any(char::is_control), "{}: {symbol:?}", screen.name);
        }
        Ok(placement)
    }

    fn not_understood(&mut self, _: &Text) -> io::Result<()> {
        Ok(())
    }
}
