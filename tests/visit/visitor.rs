//! A visitor, told as a story: what they do, and what they must find then.

use std::time::Duration;

use guichet::{
    keys::{self, Input, Key},
    lang::Tag,
    pack::OpenPack,
    screen::{self, Block, Choice, Mark, Screen},
    session::{Act, Effect, Ending, Event, PinReply, Session},
    shell::Happening,
};

use crate::{
    House,
    folder::Folder,
    id,
    kiosk::{Kiosk, Room, Seen},
};

/// How long a visitor thinks before each gesture.
const HESITATION: Duration = Duration::from_secs(1);

/// More screens than any way through a procedure has.
const MOST: usize = 60;

/// A visit under way. What a visitor does takes it and gives it back, so that a test is a story.
pub(crate) struct Visit {
    kiosk: Option<Kiosk>,
    seen: Seen,
    ended: Option<(Session, Ending)>,
    _folder: Option<Folder>,
}

impl Visit {
    pub(crate) fn begin(
        session: Session,
        pack: OpenPack,
        room: Room,
        folder: Option<Folder>,
    ) -> Self {
        let kiosk = Kiosk::start(session, pack, room);
        let seen = kiosk.seen().expect("a visit does not end at once");
        Self { kiosk: Some(kiosk), seen, ended: None, _folder: folder }
    }

    fn kiosk(&self) -> &Kiosk {
        self.kiosk.as_ref().unwrap_or_else(|| panic!("the visit has ended: {:?}", self.ended))
    }

    fn happens(mut self, happening: Happening) -> Self {
        self.kiosk().happens(happening);
        match self.kiosk().seen() {
            Some(seen) => self.seen = seen,
            None => self.ended = self.kiosk.take().map(Kiosk::end),
        }
        self
    }

    /// What the visitor sees.
    pub(crate) fn screen(&self) -> &Screen {
        assert!(self.ended.is_none(), "the visit has ended");
        &self.seen.screen
    }

    pub(crate) fn seen(&self) -> &Seen {
        &self.seen
    }

    pub(crate) fn now(&self) -> Duration {
        self.kiosk().room().now
    }

    pub(crate) fn is_under_way(&self) -> bool {
        self.ended.is_none()
    }

    pub(crate) fn is_at(&self, name: &str) -> bool {
        self.screen().name == name
    }

    /// What is left of a visit that has ended.
    pub(crate) fn session(&self) -> &Session {
        &self.ended.as_ref().expect("the visit goes on").0
    }

    pub(crate) fn effects(&self) -> Vec<Effect> {
        self.kiosk().room().effects.clone()
    }

    pub(crate) fn room(&self, arrange: impl FnOnce(&mut Room)) {
        arrange(&mut self.kiosk().room());
    }
}

/// What a visitor does with the hands.
impl Visit {
    /// Lets time pass, with whatever it brings.
    pub(crate) fn wait(mut self, time: Duration) -> Self {
        let until = self.kiosk().room().now + time;
        for _ in 0..10_000 {
            let Some(at) = self.seen.deadline.filter(|at| *at <= until) else { break };
            let now = self.kiosk().room().now;
            self.kiosk().room().now = at.max(now);
            self = self.happens(Happening::Tick);
            if self.ended.is_some() {
                return self;
            }
        }
        assert!(self.seen.deadline.is_none_or(|at| until < at), "time does not pass");
        self.kiosk().room().now = until;
        self
    }

    /// Presses a key, after a moment.
    pub(crate) fn key(self, key: Key) -> Self {
        self.wait(HESITATION).quickly(Duration::ZERO, key)
    }

    /// Presses a key so long after the last gesture.
    pub(crate) fn quickly(self, after: Duration, key: Key) -> Self {
        self.quick_input(after, Input::Key(key))
    }

    pub(crate) fn quick_input(self, after: Duration, input: Input) -> Self {
        self.kiosk().room().now += after;
        self.happens(Happening::Input(input))
    }

    pub(crate) fn input(self, input: Input) -> Self {
        self.wait(HESITATION).quick_input(Duration::ZERO, input)
    }

    /// Presses the keys of some letters, one after the other.
    pub(crate) fn press(self, keys: &str) -> Self {
        keys.chars().fold(self, |visit, letter| visit.key(Key::Char(letter)))
    }

    pub(crate) fn enter(self) -> Self {
        self.key(Key::Enter)
    }

    pub(crate) fn escape(self) -> Self {
        self.key(Key::Escape)
    }

    pub(crate) fn help(self) -> Self {
        self.key(Key::F(1))
    }

    /// Lets the supervisor say something.
    pub(crate) fn hears(self, what: Happening) -> Self {
        self.happens(what)
    }

    /// Types a line, in linear mode.
    pub(crate) fn line(self, line: &str) -> Self {
        self.wait(HESITATION).happens(Happening::Line(line.to_owned()))
    }

    /// Lets the supervisor answer about a PIN.
    pub(crate) fn reply(self, reply: PinReply) -> Self {
        self.happens(Happening::Pin(reply))
    }

    /// Presses with a finger in the middle of a thing that is in sight.
    pub(crate) fn touch(self, act: &Act) -> Self {
        let input = self.place_of(act);
        self.input(input)
    }

    /// Returns the press that does something, as far as it is in sight.
    pub(crate) fn place_of(&self, act: &Act) -> Input {
        let area = self.seen.placement.targets.iter().find(|(_, it)| it == act);
        let (area, _) = area.unwrap_or_else(|| panic!("{act:?} is not in sight"));
        Input::Press { column: area.x + area.width / 2, row: area.y + area.height / 2 }
    }

    /// Presses the digit of a thing; one that is on another page of the list is looked for.
    pub(crate) fn take(mut self, act: &Act) -> Self {
        if self.screen().focus == Some(Act::Edit) {
            self = self.enter();
        }
        for _ in 0..9 {
            if let Some(digit) = self.digit_of(act) {
                return self.key_that_acts(digit);
            }
            let more = self.digit_of(&Act::More);
            let more = more.unwrap_or_else(|| panic!("{} has no {act:?}", self.screen().name));
            self = self.key_that_acts(more);
        }
        panic!("{} has no {act:?}", self.screen().name)
    }

    /// Presses a digit until its row is in sight, and then once more.
    fn key_that_acts(mut self, digit: u8) -> Self {
        let key = Key::Char(char::from(b'0' + digit));
        for _ in 0..MOST {
            let input = Input::Key(key);
            let event = keys::event(self.screen(), &self.seen.placement, &input);
            self = self.key(key);
            if matches!(event, Some(Event::Did(_))) {
                return self;
            }
        }
        panic!("{digit} does nothing on {}", self.screen().name)
    }

    pub(crate) fn digit_of(&self, act: &Act) -> Option<u8> {
        self.screen().blocks.iter().find_map(|block| match block {
            Block::Choice(choice) if choice.target == *act => choice.digit,
            Block::Row(row) if row.target.as_ref() == Some(act) => row.digit,
            _ => None,
        })
    }

    /// Lets the next visitor come: the place starts them as it started this one.
    pub(crate) fn next_visit(self) -> Self {
        match &self.ended {
            Some((session, _)) => House::default().visit_of(session.site().clone()),
            None => self,
        }
    }

    /// Resizes the window.
    pub(crate) fn resize(self, width: u16, height: u16) -> Self {
        self.room(|room| room.size = (width, height));
        self.quick_input(Duration::ZERO, Input::Resized)
    }
}

/// What a visitor wants.
impl Visit {
    pub(crate) fn speak(self, tag: &str) -> Self {
        self.take(&Act::Speak(Tag::parse(tag).unwrap()))
    }

    /// Goes from the first screen to what can be done here.
    pub(crate) fn go_home(self) -> Self {
        let begun = self.screen().name != "attract";
        let comfort = if begun { self } else { self.key(Key::Char('x')) };
        comfort.expect_screen("comfort").take(&Act::Home).expect_screen("home")
    }

    /// Opens a procedure or lesson from wherever it is listed.
    pub(crate) fn open(self, procedure: &str) -> Self {
        let home = if self.screen().name.starts_with("home") { self } else { self.go_home() };
        let act = Act::Open(id(procedure));
        let shelf = if home.digit_of(&act).is_none() && home.screen().name == "home" {
            home.take(&Act::Lessons)
        } else {
            home
        };
        shelf.take(&act)
    }

    /// Opens a procedure and goes to its first question.
    pub(crate) fn start(self, procedure: &str) -> Self {
        self.open(procedure).take(&Act::Start).read_on()
    }

    /// Goes past what only wants to be read.
    pub(crate) fn read_on(mut self) -> Self {
        for _ in 0..MOST {
            let step = self.screen().name.starts_with("step:");
            let only = self.choices().iter().all(|it| it.target == Act::Continue);
            if !step || !only || self.screen().focus == Some(Act::Edit) {
                return self;
            }
            self = self.take(&Act::Continue);
        }
        panic!("there is no end to {}", self.screen().name)
    }

    /// Chooses an option.
    pub(crate) fn choose(self, option: &str) -> Self {
        self.read_on().take(&Act::Choose(id(option)))
    }

    /// Chooses options one after the other.
    pub(crate) fn choose_all(self, options: &[&str]) -> Self {
        options.iter().fold(self, |visit, option| visit.choose(option))
    }

    /// Ticks or unticks.
    pub(crate) fn tick(self, options: &[&str]) -> Self {
        let toggles = options.iter().map(|option| Act::Toggle(id(option)));
        toggles.fold(self.read_on(), |visit, toggle| visit.take(&toggle))
    }

    pub(crate) fn go_on(self) -> Self {
        self.take(&Act::Continue)
    }

    /// Goes back with `0`, out of a field if need be.
    pub(crate) fn back(self) -> Self {
        let types = self.screen().focus == Some(Act::Edit);
        let below = if types { self.enter() } else { self };
        below.key(Key::Char('0'))
    }

    /// Goes back until a screen is there.
    pub(crate) fn back_to(mut self, name: &str) -> Self {
        for _ in 0..MOST {
            if self.screen().name == name {
                return self;
            }
            self = self.back();
        }
        panic!("there is no way back from {} to {name}", self.screen().name)
    }
}

/// What a visitor must find.
impl Visit {
    pub(crate) fn expect_screen(self, name: &str) -> Self {
        assert_eq!(self.screen().name, name, "{:#?}", self.lines());
        self
    }

    pub(crate) fn expect_step(self, step: &str) -> Self {
        let name = self.screen().name.rsplit(':').next().unwrap().to_owned();
        assert_eq!(name, step, "{:#?}", self.lines());
        self
    }

    pub(crate) fn expect_warning(self) -> Self {
        self.expect_screen("over:idle")
    }

    pub(crate) fn expect_text(self, text: &str) -> Self {
        assert!(self.has_text(text), "no {text:?} in {:#?}", self.lines());
        self
    }

    pub(crate) fn expect_no_text(self, text: &str) -> Self {
        assert!(!self.has_text(text), "{text:?} in {:#?}", self.lines());
        self
    }

    pub(crate) fn expect_focus(self, act: &Act) -> Self {
        assert_eq!(self.screen().focus.as_ref(), Some(act), "{:#?}", self.lines());
        self
    }

    pub(crate) fn expect_marked(self, act: &Act, mark: Mark) -> Self {
        let found = self.choices().iter().find(|it| it.target == *act).map(|it| it.mark);
        assert_eq!(found, Some(mark), "{:#?}", self.lines());
        self
    }

    pub(crate) fn expect_chosen(self, option: &str) -> Self {
        self.expect_marked(&Act::Choose(id(option)), Mark::Chosen)
    }

    pub(crate) fn expect_no_choice(self, act: &Act) -> Self {
        assert!(self.choices().iter().all(|it| it.target != *act), "{:#?}", self.lines());
        self
    }

    pub(crate) fn expect_typed(self, text: &str) -> Self {
        let field = self.screen().blocks.iter().find_map(|block| match block {
            Block::Field(field) => Some(field.typed.expose()),
            _ => None,
        });
        assert_eq!(field, Some(text), "{:#?}", self.lines());
        self
    }

    pub(crate) fn expect_ended(self, ending: Ending) -> Self {
        let found = self.ended.as_ref().map(|(_, ending)| *ending);
        assert_eq!(found, Some(ending), "{:#?}", screen::lines(&self.seen.screen));
        self
    }

    /// Looks at what is seen, whatever it is.
    pub(crate) fn expect(self, wanted: impl FnOnce(&Self)) -> Self {
        wanted(&self);
        self
    }

    fn has_text(&self, text: &str) -> bool {
        self.lines().iter().any(|line| line.contains(text))
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        screen::lines(self.screen())
    }

    pub(crate) fn choices(&self) -> Vec<&Choice> {
        let blocks = self.screen().blocks.iter();
        blocks.filter_map(|it| if let Block::Choice(it) = it { Some(it) } else { None }).collect()
    }

    /// Returns every row as it is painted.
    pub(crate) fn painted(&self) -> Vec<String> {
        rows(&self.seen)
    }
}

/// Returns every row as it is painted.
pub(crate) fn rows(seen: &Seen) -> Vec<String> {
    let rows = seen.buffer.content.chunks(seen.buffer.area.width.max(1).into());
    let row = |row: &[ratatui::buffer::Cell]| {
        let letters: String = row.iter().map(ratatui::buffer::Cell::symbol).collect();
        letters.trim_end().to_owned()
    };
    rows.map(row).collect()
}
