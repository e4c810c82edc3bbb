//! A kiosk at work: the loop of a visit on a thread of its own, one happening at a time.

use std::{
    cell::RefCell,
    io, panic,
    rc::Rc,
    sync::{
        Arc, Mutex, MutexGuard,
        mpsc::{Receiver, Sender, channel},
    },
    thread::{self, JoinHandle},
};

use guichet::{
    keys::Sight,
    pack::{OpenPack, Procedures},
    screen::{Placement, Screen, Scroll, Text},
    session::{Effect, Ending, Event, Now, Session},
    shell::{self, Canvas, Happening, Source, World},
    view::{self, Ink},
};
use jiff::civil::Date;
use ratatui::{buffer::Buffer, layout::Rect};

/// The room around the kiosk, which the test arranges.
pub(crate) struct Room {
    pub(crate) now: Now,
    pub(crate) today: Date,
    pub(crate) size: (u16, u16),
    /// What the visit asked of the world so far.
    pub(crate) effects: Vec<Effect>,
    /// How many lines were not understood so far.
    pub(crate) not_understood: usize,
}

/// What the visitor sees while the kiosk waits, and until when it waits.
#[derive(Clone)]
pub(crate) struct Seen {
    pub(crate) screen: Screen,
    pub(crate) placement: Placement,
    pub(crate) buffer: Buffer,
    pub(crate) deadline: Option<Now>,
}

pub(crate) struct Kiosk {
    room: Arc<Mutex<Room>>,
    happenings: Sender<Happening>,
    seen: Receiver<Seen>,
    work: JoinHandle<(Session, Ending)>,
}

impl Kiosk {
    /// Starts a visit; it waits when this returns, or has ended already.
    pub(crate) fn start(mut session: Session, mut pack: OpenPack, room: Room) -> Self {
        let room = Arc::new(Mutex::new(room));
        let (happenings, inbox) = channel();
        let (outbox, seen) = channel();
        let there = Arc::clone(&room);
        let work = thread::spawn(move || {
            let shown = Rc::new(RefCell::new(None));
            let mut world = Doer { room: Arc::clone(&there), procedures: pack.procedures() };
            let sight = Sight::default();
            let mut canvas = Eyes { room: Arc::clone(&there), shown: Rc::clone(&shown), sight };
            let mut source = Hands { room: there, shown, inbox, outbox };
            let ending =
                shell::visit(&mut session, &mut pack, &mut source, &mut world, &mut canvas);
            (session, ending.unwrap())
        });
        Self { room, happenings, seen, work }
    }

    /// Lets something happen.
    pub(crate) fn happens(&self, happening: Happening) {
        // A visit that has ended does not listen any more.
        let _ = self.happenings.send(happening);
    }

    /// Returns what is seen once the kiosk waits; nothing once the visit has ended.
    pub(crate) fn seen(&self) -> Option<Seen> {
        self.seen.recv().ok()
    }

    pub(crate) fn room(&self) -> MutexGuard<'_, Room> {
        self.room.lock().unwrap()
    }

    /// Returns what is left of a visit that has ended.
    pub(crate) fn end(self) -> (Session, Ending) {
        self.work.join().unwrap_or_else(|broken| panic::resume_unwind(broken))
    }
}

type Shown = Rc<RefCell<Option<Seen>>>;

struct Hands {
    room: Arc<Mutex<Room>>,
    shown: Shown,
    inbox: Receiver<Happening>,
    outbox: Sender<Seen>,
}

impl Source for Hands {
    fn now(&self) -> Now {
        self.room.lock().unwrap().now
    }

    fn today(&self) -> Date {
        self.room.lock().unwrap().today
    }

    fn next(&mut self, deadline: Option<Now>) -> Happening {
        let shown = self.shown.borrow().clone().unwrap();
        match self.outbox.send(Seen { deadline, ..shown }) {
            Ok(()) => self.inbox.recv().unwrap_or(Happening::Gone),
            Err(_) => Happening::Gone,
        }
    }
}

struct Eyes {
    room: Arc<Mutex<Room>>,
    shown: Shown,
    sight: Sight,
}

impl Canvas for Eyes {
    fn show(&mut self, screen: &Screen, scroll: Scroll) -> io::Result<Placement> {
        let (width, height) = self.room.lock().unwrap().size;
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        let placement = view::paint(screen, Ink::default(), scroll, &mut buffer);
        let known = self.sight.look(screen, placement.clone());
        let seen = Seen { screen: screen.clone(), placement: known, buffer, deadline: None };
        *self.shown.borrow_mut() = Some(seen);
        Ok(placement)
    }

    fn not_understood(&mut self, _: &Text) -> io::Result<()> {
        self.room.lock().unwrap().not_understood += 1;
        Ok(())
    }
}

struct Doer {
    room: Arc<Mutex<Room>>,
    procedures: Procedures,
}

impl World for Doer {
    fn perform(&mut self, effect: &Effect) -> Option<Event> {
        self.room.lock().unwrap().effects.push(effect.clone());
        let Effect::Open(id) = effect else { return None };
        Some(match self.procedures.open(id) {
            Some(procedure) => Event::Opened(Arc::new(procedure)),
            None => Event::NotOpened(id.clone()),
        })
    }
}
