//! A visit in the author's own process: the real session over a real pack, and nothing to erase.
//!
//! No supervisor, no voice, no staff. It knows neither a clock nor a terminal: whoever runs it tells
//! the time and paints what it shows.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use jiff::civil::Date;

use crate::{
    hours::Outlook,
    lang::Tag,
    pack::OpenPack,
    procedure::{Id, Procedure},
    screen::{self, Screen, Scroll, Stock},
    session::{
        Act, Edit, Effect, Ending, Event, Look, Now, Running, Service, Session, Site, StaffMay,
        Standpoint,
    },
    shell::Library,
};

/// Longer than anybody sits before a computer.
const FOR_EVER: Duration = Duration::from_secs(10 * 365 * 24 * 3600);

/// The place that a rehearsal plays in.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The language of the first screen.
    pub language: Tag,
    /// The look of the first screen.
    pub look: Look,
    /// The day.
    pub today: Date,
    /// What the hours say.
    pub outlook: Outlook,
    /// How long a visit may last.
    pub limit: Option<Duration>,
    /// What kind of running this is.
    pub running: Running,
    /// Whether anybody is served.
    pub service: Service,
    /// Whether a visit ends where nobody touches anything.
    pub hurry: Hurry,
}

/// Whether a visit ends where nobody touches anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hurry {
    /// As in a place that decided nothing.
    Usual,
    /// Never: its author writes meanwhile.
    Never,
}

impl Setting {
    /// A usual place, in a language, on a day.
    pub fn usual(language: Tag, today: Date) -> Self {
        Self {
            language,
            look: Look::default(),
            today,
            outlook: Outlook::default(),
            limit: None,
            running: Running::Kiosk,
            service: Service::In,
            hurry: Hurry::Usual,
        }
    }

    fn site(&self, pack: &OpenPack) -> Site {
        let languages = Arc::clone(pack.languages());
        let known = self.language.chain().into_iter().find(|tag| languages.get(tag).is_some());
        let language = known.unwrap_or_else(|| languages.default_language().tag.clone());
        let usual = Site::usual(language, languages, Arc::clone(pack.values()), self.today);
        let (idle, countdown) = match self.hurry {
            Hurry::Usual => (usual.idle, usual.countdown),
            Hurry::Never => (FOR_EVER, FOR_EVER),
        };
        Site {
            look: self.look,
            idle,
            countdown,
            outlook: self.outlook.clone(),
            running: self.running.clone(),
            staff: match self.running {
                Running::Kiosk => StaffMay::Leave,
                Running::Demonstration | Running::Tutorial(_) => StaffMay::Nothing,
            },
            service: self.service,
            limit: self.limit,
            ..usual
        }
    }
}

/// A visit in the author's own process.
pub struct Rehearsal {
    pack: OpenPack,
    /// All of them, read at once: their files may be broken by the time one is opened.
    procedures: BTreeMap<Id, Arc<Procedure>>,
    setting: Setting,
    session: Session,
}

impl Rehearsal {
    /// Begins a visit: a tutorial opens its procedure.
    pub fn new(pack: OpenPack, setting: Setting) -> Self {
        let session = Session::new(setting.site(&pack));
        let mut rehearsal = Self { procedures: read(&pack), pack, setting, session };
        let effects = rehearsal.session.begin();
        rehearsal.perform(Now::ZERO, effects);
        rehearsal
    }

    /// Begins again, with everything as the place wants it.
    pub fn begin_again(&mut self) {
        self.session = Session::new(self.setting.site(&self.pack));
        let effects = self.session.begin();
        self.perform(Now::ZERO, effects);
    }

    /// Begins again, in another place.
    pub fn move_to(&mut self, setting: Setting) {
        self.setting = setting;
        self.begin_again();
    }

    /// Lets something happen; returns how the visit ends, if it does.
    pub fn happens(&mut self, now: Now, event: Event) -> Option<Ending> {
        let effects = self.session.update(now, event);
        self.perform(now, effects)
    }

    /// Lets the visitor do something.
    pub fn does(&mut self, act: Act) -> Option<Ending> {
        self.happens(Now::ZERO, Event::Did(act))
    }

    /// Lets the visitor type this in place of what stands in the field.
    pub fn types(&mut self, text: &str) {
        self.happens(Now::ZERO, Event::Typed(Edit::Clear));
        for letter in text.chars() {
            self.happens(Now::ZERO, Event::Typed(Edit::Insert(letter)));
        }
    }

    /// Returns whether this can be chosen or pressed on the screen.
    pub fn offers(&self, act: &Act) -> bool {
        self.screen(Now::ZERO).focusables().contains(&act)
    }

    /// Puts the visitor at a place in the middle of a procedure.
    pub fn stand(&mut self, at: Standpoint) {
        self.session.stand(at);
    }

    /// Goes on with another pack. Where and who the visitor is stays, as far as it can.
    pub fn renew(&mut self, pack: OpenPack) {
        self.procedures = read(&pack);
        let procedures = &self.procedures;
        self.session.renew(self.setting.site(&pack), |id| procedures.get(id).cloned());
        self.pack = pack;
    }

    /// Returns what is seen, at this time.
    pub fn screen(&self, now: Now) -> Screen {
        screen::build(&self.session, self.stock(now))
    }

    /// Returns which part of it is seen.
    pub fn scroll(&self) -> Scroll {
        self.session.scroll().map_or(Scroll::Follow, Scroll::Top)
    }

    /// Returns the texts and lists, at this time.
    pub fn stock(&self, now: Now) -> Stock<'_> {
        self.pack.stock(now)
    }

    /// Returns the visit.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Goes back to how a visit was.
    pub fn restore(&mut self, session: Session) {
        self.session = session;
    }

    /// Returns the pack.
    pub fn pack(&self) -> &OpenPack {
        &self.pack
    }

    /// Returns the place.
    pub fn setting(&self) -> &Setting {
        &self.setting
    }

    /// Returns a procedure; nothing where it is broken.
    pub fn procedure(&self, id: &Id) -> Option<Arc<Procedure>> {
        self.procedures.get(id).cloned()
    }

    fn perform(&mut self, now: Now, effects: Vec<Effect>) -> Option<Ending> {
        let mut waiting = effects;
        while let Some(effect) = waiting.first().cloned() {
            waiting.remove(0);
            match effect {
                Effect::End(ending) => return Some(ending),
                Effect::Open(id) => {
                    let event = match self.procedure(&id) {
                        Some(procedure) => Event::Opened(procedure),
                        None => Event::NotOpened(id),
                    };
                    waiting.extend(self.session.update(now, event));
                }
                Effect::Ring
                | Effect::Speak(_)
                | Effect::Voice(_)
                | Effect::CheckPin(_)
                | Effect::StaffGone => {}
            }
        }
        None
    }
}

fn read(pack: &OpenPack) -> BTreeMap<Id, Arc<Procedure>> {
    let procedures = pack.procedures();
    let ids = pack.reference().into_iter().flat_map(|it| &it.procedures);
    ids.filter_map(|id| Some((id.clone(), Arc::new(procedures.open(id)?)))).collect()
}
