//! A thousand visitors who do anything at all, and what must hold whatever they do.

mod holds;
mod whim;

use std::{
    cell::RefCell, collections::BTreeSet, io, panic, rc::Rc, sync::Arc, thread, time::Duration,
};

use guichet::{
    pack::{OpenPack, Procedures},
    screen::{self, Look, Placement, Screen, Scroll, Space, Text, Theme},
    session::{Effect, Ending, Event, Now, PinReply, Presence, Running, Session, Site, StaffMay},
    shell::{self, Canvas, Happening, Library, Source, World},
    view::{self, Ink},
};
use jiff::civil::Date;
use ratatui::{buffer::Buffer, layout::Rect};

use crate::{House, Key, house::TODAY, id};
use whim::Whim;

/// How many visits; each has its own seed, the same at every run.
const VISITS: u64 = 1000;
/// How many threads share them.
const CROWDS: u64 = 4;
/// How many gestures of whim before the visitor leaves.
const GESTURES: usize = 25;
/// More gestures than leaving takes.
const MOST: usize = 250;
/// What visitors type: it must be seen nowhere but in its field.
pub(crate) const CANARY: &str = "Zq7y";

const LANGUAGES: [&str; 4] = ["fr", "fr-simple", "en", "ar"];
const PROCEDURES: [&str; 4] = ["lost-licence", "postal-address", "create-email", "false-message"];

#[test]
fn whatever_anybody_does_holds() {
    let crowds = (0..CROWDS).map(|crowd| thread::spawn(move || all_of(crowd)));
    let crowds: Vec<_> = crowds.collect();
    let mut met = BTreeSet::new();
    let mut typed = 0;
    for crowd in crowds {
        let (more, times) = crowd.join().unwrap_or_else(|broken| panic::resume_unwind(broken));
        met.extend(more);
        typed += times;
    }
    assert!(typed > 100, "hardly anything was typed: {typed}");
    let steps = met.iter().filter(|name| name.starts_with("step:")).count();
    assert!(steps > 50, "hardly any step was met: {steps}");
    for name in [
        "review",
        "result",
        "code",
        "goodbye",
        "over:idle",
        "over:stop",
        "over:keeps",
        "over:last",
        "closed",
        "staff:",
    ] {
        assert!(met.iter().any(|it| it.starts_with(name)), "{name} was never met");
    }
}

/// Lets a crowd come, one after the other, and returns the screens they met and how often they
/// saw what they typed.
fn all_of(crowd: u64) -> (BTreeSet<String>, usize) {
    let mut pack = House::default().pack();
    let (mut met, mut typed) = (BTreeSet::new(), 0);
    for seed in (1..=VISITS).filter(|seed| seed % CROWDS == crowd) {
        let mut whim = Whim::new(seed);
        let house = house(&mut whim);
        let session = Session::new(house.site(&pack));
        let visited = visited(session, &mut pack, whim);
        leaves_nothing(&visited, &house, &pack, seed);
        met.extend(visited.met);
        typed += visited.typed;
    }
    (met, typed)
}

/// What was typed is in no `Debug`, and the next visit is as the place wants it.
fn leaves_nothing(visited: &Visited, house: &House, pack: &OpenPack, seed: u64) {
    assert!(!format!("{:?}", visited.session).contains(CANARY), "{seed}: typed text in Debug");
    assert!(visited.end.allows(visited.ending), "{seed}: {:?}", visited.ending);
    // The hours go on, whoever comes and goes.
    let site = visited.session.site().clone();
    let next = Session::new(Site { outlook: house.outlook(), ..site });
    let fresh = Session::new(house.site(pack));
    let first = |session| screen::build(session, pack.stock(Now::ZERO));
    assert_eq!(first(&next), first(&fresh), "{seed}");
}

/// Any place.
fn house(whim: &mut Whim) -> House {
    let theme = whim.one_of(&[Theme::Dark, Theme::Light, Theme::HighContrast]);
    House {
        language: whim.one_of(&LANGUAGES),
        look: Look { theme, space: whim.one_of(&[Space::Usual, Space::More]) },
        presence: whim.one_of(&[Presence::Staffed, Presence::Alone]),
        staff: whim.one_of(&[StaffMay::Nothing, StaffMay::Serve, StaffMay::Leave]),
        limit: whim.one_of(&[None, Some(Duration::from_secs(600))]),
        opening: whim.opening(),
        running: match whim.below(10) {
            0 => Running::Demonstration,
            1..6 => Running::Tutorial(id(whim.one_of(&PROCEDURES))),
            _ => Running::Kiosk,
        },
        ..House::default()
    }
}

/// How a visitor leaves.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    /// Back, back, back, to the first screen.
    Back,
    /// Walks away.
    Away,
    /// Stops.
    Stop,
    /// The terminal is gone.
    Gone,
    /// The supervisor asks for it.
    Asked,
}

impl End {
    fn allows(self, ending: Ending) -> bool {
        match ending {
            // By whim, before the end was near; or the time was over, whatever they did.
            Ending::Goodbye
            | Ending::Stopped
            | Ending::Left
            | Ending::Limit
            | Ending::Closing
            | Ending::ByStaff
            | Ending::OutOfService => true,
            Ending::BackInService => false,
            Ending::Idle => self == Self::Away,
            Ending::Requested => matches!(self, Self::Gone | Self::Asked | Self::Back | Self::Away),
        }
    }
}

/// What is left of a visit.
struct Visited {
    session: Session,
    ending: Ending,
    end: End,
    met: BTreeSet<String>,
    typed: usize,
}

fn visited(mut session: Session, pack: &mut OpenPack, mut whim: Whim) -> Visited {
    let end = whim.one_of(&[End::Back, End::Away, End::Stop, End::Gone, End::Asked]);
    let first = screen::build(&session, pack.stock(Now::ZERO));
    let stage = Rc::new(RefCell::new(Stage { size: (80, 24), ..Stage::default() }));
    let mut world = Opener(pack.procedures());
    let mut canvas = Eyes(Rc::clone(&stage));
    let mut source =
        Anybody { stage: Rc::clone(&stage), whim, end, first, gestures: 0, late: 0, back: 0 };
    let ending = shell::visit(&mut session, pack, &mut source, &mut world, &mut canvas).unwrap();
    let Stage { met, typed, .. } = stage.take();
    Visited { session, ending, end, met, typed }
}

/// What is seen, and what was seen so far.
#[derive(Default)]
struct Stage {
    now: Now,
    size: (u16, u16),
    shown: Option<(Screen, Placement)>,
    met: BTreeSet<String>,
    typed: usize,
}

struct Eyes(Rc<RefCell<Stage>>);

impl Canvas for Eyes {
    fn show(&mut self, screen: &Screen, scroll: Scroll) -> io::Result<Placement> {
        let mut stage = self.0.borrow_mut();
        let (width, height) = stage.size;
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        let placement = view::paint(screen, Ink::default(), scroll, &mut buffer);
        stage.typed += usize::from(holds::all(screen, &placement, &buffer));
        stage.met.insert(screen.name.clone());
        stage.shown = Some((screen.clone(), placement.clone()));
        Ok(placement)
    }

    fn not_understood(&mut self, words: &Text) -> io::Result<()> {
        assert!(!words.content.is_empty());
        Ok(())
    }
}

struct Opener(Procedures);

impl World for Opener {
    fn perform(&mut self, effect: &Effect) -> Option<Event> {
        match effect {
            Effect::Open(id) => Some(Event::Opened(Arc::new(self.0.open(id)?))),
            // Anybody may guess it.
            Effect::CheckPin(_) => Some(Event::PinChecked(PinReply::Right)),
            _ => None,
        }
    }
}

struct Anybody {
    stage: Rc<RefCell<Stage>>,
    whim: Whim,
    end: End,
    /// The first screen, as it is for everybody.
    first: Screen,
    /// How many times the way back was taken on the first screen.
    back: usize,
    gestures: usize,
    /// How often in a row the time was over already when the visit began to wait for it.
    late: usize,
}

impl Source for Anybody {
    fn now(&self) -> Now {
        self.stage.borrow().now
    }

    fn today(&self) -> Date {
        TODAY
    }

    fn next(&mut self, deadline: Option<Now>) -> Happening {
        self.gestures += 1;
        assert!(self.gestures < MOST, "{:?} leads nowhere from {}", self.end, self.screen().name);
        let now = self.now();
        self.late = if deadline.is_some_and(|at| at <= now) { self.late + 1 } else { 0 };
        assert!(self.late < 2, "time stands still");
        if self.late > 0 {
            return Happening::Tick;
        }
        if self.gestures < GESTURES {
            return self.anything(deadline);
        }
        self.leave(deadline)
    }
}

impl Anybody {
    fn screen(&self) -> Screen {
        self.stage.borrow().shown.as_ref().unwrap().0.clone()
    }

    /// Lets time pass until something is done, or until the visit does something by itself.
    fn pass(&mut self, time: Duration, deadline: Option<Now>) -> bool {
        let mut stage = self.stage.borrow_mut();
        let then = stage.now + time;
        stage.now = deadline.map_or(then, |at| at.min(then));
        stage.now == then
    }

    fn anything(&mut self, deadline: Option<Now>) -> Happening {
        let time = self.whim.moment();
        if !self.pass(time, deadline) {
            return Happening::Tick;
        }
        match self.whim.below(40) {
            0 => return Happening::Hours(self.whim.outlook()),
            1 => return Happening::MoreTime,
            _ => {}
        }
        let mut stage = self.stage.borrow_mut();
        if self.whim.below(20) == 0 {
            stage.size = self.whim.size();
        }
        let (screen, placement) = stage.shown.clone().unwrap();
        self.whim.happening(&screen, &placement, stage.size)
    }

    fn leave(&mut self, deadline: Option<Now>) -> Happening {
        let screen = self.screen();
        let key = |key| Happening::Input(guichet::keys::Input::Key(key));
        match self.end {
            End::Gone => return Happening::Gone,
            End::Asked => return Happening::EndRequested,
            End::Away => {
                let first = ["attract", "closed"].contains(&screen.name.as_str());
                assert!(deadline.is_some() || first, "nobody is waited for for ever");
                let forever = deadline.is_none();
                self.pass(Duration::from_secs(3600), deadline);
                return if forever { Happening::Gone } else { Happening::Tick };
            }
            End::Back | End::Stop => {}
        }
        self.pass(Duration::from_secs(1), None);
        match (self.end, screen.name.as_str(), &screen.focus) {
            // Whoever changed something there, such as the voice, goes back once more.
            (End::Back, "attract" | "closed", _) if self.back == 0 => {
                self.back = 1;
                key(Key::Char('0'))
            }
            // It may have opened or closed meanwhile.
            (End::Back, "attract" | "closed", _) if screen.name != self.first.name => {
                Happening::Gone
            }
            (End::Back, "attract" | "closed", _) => {
                let own = Screen { banner: None, focus: None, ..screen };
                let first = Screen { focus: None, ..self.first.clone() };
                assert_eq!(own, first, "something is left of the visit");
                Happening::Gone
            }
            (End::Back, _, Some(crate::Act::Edit)) => key(Key::Enter),
            (End::Back, ..) => key(Key::Char('0')),
            (_, "attract", _) => key(Key::Char('x')),
            (_, "over:stop", _) => key(Key::Char('2')),
            _ => key(Key::Escape),
        }
    }
}
