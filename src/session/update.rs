//! How a visit goes on: one event in, effects out.

use std::sync::Arc;

use super::{
    Act, Edit, Effect, Ending, Event, Floating, Now, Overlay, Running, Session, Shelf, Space, Spot,
    Stage, Theme, Typing, Walking, listening::is_of_the_voice,
};
use crate::{
    lang::Tag,
    procedure::{Id, Kind, Procedure},
};

/// The most characters of a search.
const SEARCH_MAX: usize = 40;

impl Session {
    /// Returns the effects with which a visit begins: a tutorial opens its procedure.
    pub fn begin(&mut self) -> Vec<Effect> {
        match &self.site.running {
            Running::Tutorial(id) => vec![Effect::Open(id.clone())],
            Running::Kiosk | Running::Demonstration => vec![],
        }
    }

    /// Applies one event and returns what the world must do about it, in order.
    pub fn update(&mut self, now: Now, event: Event) -> Vec<Effect> {
        let spoken = self.visitor_language().clone();
        let voice = self.voice;
        let mut effects = self.apply(now, event);
        self.settle();
        effects.extend(self.voice_changes(voice));
        if spoken != *self.visitor_language() {
            effects.insert(0, Effect::Speak(self.visitor_language().clone()));
        }
        effects
    }

    fn apply(&mut self, now: Now, event: Event) -> Vec<Effect> {
        match event {
            Event::Tick => return self.tick(now),
            Event::Shown { reading } => self.reading = reading,
            Event::Heard(heard) => self.heard(now, heard),
            Event::PinChecked(reply) => return self.replied(now, reply),
            Event::Turned(today) => {
                self.site.today = today;
                self.catch_up();
            }
            Event::Hours(outlook) => self.told(now, outlook),
            Event::MoreTime => self.last_longer(now),
            Event::EndRequested => return vec![Effect::End(Ending::Requested)],
            Event::Opened(procedure) => self.opened(procedure),
            Event::NotOpened(_) => self.float(Overlay::Sorry),
            Event::Did(_)
            | Event::Focused(_)
            | Event::Scrolled(_)
            | Event::Typed(_)
            | Event::Stirred => {
                return self.stirred(now, event);
            }
        }
        vec![]
    }

    /// Somebody is there. What dismisses a warning does nothing else.
    fn stirred(&mut self, now: Now, event: Event) -> Vec<Effect> {
        self.stirred = now;
        self.come(now);
        let stays = matches!(&event, Event::Did(act) if is_of_the_voice(act));
        let hush = if stays { None } else { self.hush() };
        let finishes = matches!(event, Event::Did(Act::Finish));
        if self.is_warned() {
            self.sink();
            if finishes {
                self.finish();
            }
            return hush.or_else(|| self.hush()).into_iter().collect();
        }
        let mut effects: Vec<Effect> = hush.into_iter().collect();
        match event {
            Event::Did(act) => effects.extend(self.act(act)),
            Event::Focused(act) => self.hold(act),
            Event::Scrolled(line) => self.spot.scroll = Some(line),
            Event::Typed(edit) => self.typed(edit),
            _ => {}
        }
        effects
    }

    fn act(&mut self, act: Act) -> Vec<Effect> {
        match act {
            Act::Begin if self.is_closed() => {}
            Act::Begin => self.go(Stage::Comfort),
            Act::Speak(tag) => self.speak(&tag),
            Act::ToggleEasyText => self.toggle_easy_text(),
            Act::ToggleSpace => self.toggle_space(),
            Act::ToggleContrast => self.toggle_contrast(),
            Act::Paint(theme) => {
                self.look.theme = theme;
                self.hold(Act::Paint(theme));
            }
            Act::Home => self.go(Stage::Home(Shelf::Doors)),
            Act::Lessons => self.go(Stage::Home(Shelf::Lessons)),
            Act::Browse(theme) => self.go(Stage::Home(Shelf::Theme(theme))),
            Act::Search => self.go(Stage::Home(Shelf::Search(Typing::new(SEARCH_MAX)))),
            Act::Open(id) => return vec![Effect::Open(id)],
            Act::More => self.more(),
            Act::Finish => self.finish(),
            Act::Erase => return vec![Effect::End(self.ending())],
            Act::Help => self.float(Overlay::Help),
            Act::Call => return self.call(),
            Act::PersonCame => self.person_came(),
            Act::Keeps => self.float(Overlay::Keeps),
            Act::Settings => self.float(Overlay::Settings),
            Act::Languages => self.float(Overlay::Languages),
            Act::VoiceSettings => self.float(Overlay::Voice),
            act if is_of_the_voice(&act) => return self.listen(&act).into_iter().collect(),
            Act::Word(word) => self.float(Overlay::Word(word)),
            Act::Stop => self.float(Overlay::Stop),
            Act::Stay => self.sink(),
            Act::Leave if self.site.may_leave() => return vec![Effect::End(Ending::Left)],
            Act::Leave => {}
            Act::Staff(act) => return self.serve(act),
            Act::Back if self.is_at_the_desk() => return self.staff_back(),
            Act::Back => self.back(),
            act => self.walk(act),
        }
        vec![]
    }

    fn ending(&self) -> Ending {
        match self.overlay() {
            Some(Overlay::Stop) => Ending::Stopped,
            _ => Ending::Goodbye,
        }
    }

    fn speak(&mut self, tag: &Tag) {
        let sister = self.site.languages.simple_sister(tag).filter(|_| self.language.is_simple());
        self.language = sister.map_or_else(|| tag.clone(), |sister| sister.tag.clone());
        if matches!(self.stage, Stage::Attract) && !self.is_closed() {
            self.go(Stage::Comfort);
        } else if self.overlays.is_empty() {
            self.turn();
        } else {
            self.sink();
        }
    }

    fn toggle_easy_text(&mut self) {
        let sister = self.site.languages.simple_sister(&self.language).map(|it| it.tag.clone());
        match sister {
            _ if self.language.is_simple() => self.language = self.language.plain(),
            Some(sister) => self.language = sister,
            None => {}
        }
        self.hold(Act::ToggleEasyText);
    }

    fn toggle_space(&mut self) {
        self.look.space = match self.look.space {
            Space::Usual => Space::More,
            Space::More => Space::Usual,
        };
        self.hold(Act::ToggleSpace);
    }

    fn toggle_contrast(&mut self) {
        self.look.theme = match self.look.theme {
            Theme::HighContrast if self.site.look.theme == Theme::HighContrast => Theme::Dark,
            Theme::HighContrast => self.site.look.theme,
            Theme::Dark | Theme::Light => Theme::HighContrast,
        };
        self.hold(Act::ToggleContrast);
    }

    fn more(&mut self) {
        let page = self.spot.page + 1;
        self.spot = Spot { page, ..Spot::default() };
    }

    fn call(&mut self) -> Vec<Effect> {
        self.called = true;
        self.lift_out(&Overlay::Help);
        vec![Effect::Ring]
    }

    fn person_came(&mut self) {
        self.called = false;
        self.sink();
    }

    /// Goes to another stage, keeping what was answered in the one that is left.
    pub(super) fn go(&mut self, stage: Stage) {
        self.keep_answers();
        self.stage = stage;
        self.overlays.clear();
        self.turn();
    }

    pub(super) fn finish(&mut self) {
        self.keep_answers();
        let from = match std::mem::replace(&mut self.stage, Stage::Attract) {
            Stage::Goodbye(from) => from,
            stage => Box::new(stage),
        };
        self.stage = Stage::Goodbye(from);
        self.turn();
    }

    /// A new screen starts at its top, with its own focus.
    pub(super) fn turn(&mut self) {
        self.forget_silence();
        self.spot = Spot::default();
    }

    /// Holds the focus on something; the screen follows it.
    pub(super) fn hold(&mut self, act: Act) {
        self.spot.focus = Some(act);
        self.spot.scroll = None;
    }

    /// Floats something above the screen; what floats already comes out on top.
    pub(super) fn float(&mut self, overlay: Overlay) {
        self.forget_silence();
        self.lift_out(&overlay);
        let beneath = std::mem::take(&mut self.spot);
        self.overlays.push(Floating { overlay, beneath });
    }

    /// Closes what floats on top; the visitor is where they were on what lies beneath.
    pub(super) fn sink(&mut self) {
        self.forget_silence();
        if let Some(gone) = self.overlays.pop() {
            self.spot = gone.beneath;
        }
    }

    /// Closes something that floats, wherever it is.
    pub(super) fn lift_out(&mut self, overlay: &Overlay) {
        let Some(at) = self.overlays.iter().position(|it| it.overlay == *overlay) else { return };
        let gone = self.overlays.remove(at);
        match self.overlays.get_mut(at) {
            Some(above) => above.beneath = gone.beneath,
            None => self.spot = gone.beneath,
        }
    }

    fn opened(&mut self, procedure: Arc<Procedure>) {
        let shelf = self.shelf_of(&procedure);
        self.keep_answers();
        let answers = self.kept.remove(&procedure.id).unwrap_or_default();
        self.go(Stage::Walking(Walking::open(procedure, answers, shelf)));
    }

    /// The shelf on which a procedure was found, or would have been.
    pub(super) fn shelf_of(&self, procedure: &Procedure) -> Shelf {
        match (&self.stage, procedure.kind) {
            (Stage::Home(shelf), _) => shelf.clone(),
            (_, Kind::Lesson) => Shelf::Lessons,
            (_, Kind::Procedure | Kind::Event) => Shelf::Doors,
        }
    }

    fn keep_answers(&mut self) {
        if let Stage::Walking(walking) = &self.stage {
            self.kept.insert(walking.procedure.id.clone(), walking.answers.clone());
        }
    }

    pub(super) fn back(&mut self) {
        if !self.overlays.is_empty() {
            return self.sink();
        }
        match std::mem::replace(&mut self.stage, Stage::Attract) {
            // Back on the first screen the next person may stand there: everything is forgotten.
            Stage::Attract | Stage::Comfort | Stage::Paused => self.forget(),
            Stage::Home(Shelf::Doors) => self.go(Stage::Comfort),
            Stage::Home(_) => self.go(Stage::Home(Shelf::Doors)),
            Stage::Goodbye(from) if self.is_over() => self.stage = Stage::Goodbye(from),
            Stage::Goodbye(from) => self.go(*from),
            Stage::Staff(desk) => self.stage = Stage::Staff(desk),
            Stage::Walking(walking) => {
                self.stage = Stage::Walking(walking);
                self.walk_back();
            }
        }
    }

    /// Starts again, with everything as the place wants it.
    pub(super) fn forget(&mut self) {
        let fresh = Self::new(self.site.clone());
        let (called, stirred, no_pin_until) = (self.called, self.stirred, self.no_pin_until);
        let hourglass = self.hourglass.turned();
        *self = Self { called, hands: self.hands, hourglass, stirred, no_pin_until, ..fresh };
    }

    /// Whether the staff are at one of their screens, with nothing above it.
    fn is_at_the_desk(&self) -> bool {
        self.overlays.is_empty() && matches!(self.stage, Stage::Staff(_))
    }

    fn typed(&mut self, edit: Edit) {
        if self.is_at_the_desk() {
            return self.pin_typed(edit);
        }
        let typing = match &mut self.stage {
            Stage::Home(Shelf::Search(typing)) => Some(typing),
            Stage::Walking(walking) => walking.typing_mut(),
            _ => None,
        };
        if let Some(typing) = typing.filter(|_| self.overlays.is_empty()) {
            typing.apply(edit);
            self.spot.page = 0;
            self.hold(Act::Edit);
        }
    }

    /// Returns the procedure being walked, if any.
    pub fn walking(&self) -> Option<&Walking> {
        match &self.stage {
            Stage::Walking(walking) => Some(walking),
            Stage::Goodbye(from) => match &**from {
                Stage::Walking(walking) => Some(walking),
                _ => None,
            },
            _ => None,
        }
    }

    /// Returns whether this procedure has answers kept from earlier in the visit.
    pub fn was_begun(&self, procedure: &Id) -> bool {
        self.kept.get(procedure).is_some_and(|answers| answers.iter().next().is_some())
    }
}
