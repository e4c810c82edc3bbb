//! The loop of a preview: paint, wait, and take what a person did or saved.

use std::io;

use ratatui::buffer::Buffer;

use super::{
    frame::{Frame, Front},
    notes::Notes,
    panel::{Speaker, Stop, stops},
    places::Places,
};
use crate::{
    author::{Rehearsal, Route, Setting, route_to, routes},
    keys::{self, Gate, Input, Key},
    pack::OpenPack,
    problem::{Problem, Tongue},
    procedure::{Answers, Id, Procedure, StepKind},
    screen::{Placement, Screen, Scroll, Target},
    session::{Act, Ending, Event, Now, Place, Standpoint},
    shell::{Happening, Source},
    view::Ink,
};

/// The key of the panel. No visitor needs it, and window managers leave it alone: many take F11.
const PANEL: Key = Key::F(12);

/// Tells whether files were saved.
pub trait Watch {
    /// Returns whether any was since it was asked last.
    fn changed(&mut self) -> bool;
}

/// What a preview is painted on.
pub trait Easel {
    /// Paints a whole window; what paints returns where the cursor is.
    ///
    /// # Errors
    /// When the terminal is gone.
    fn paint(
        &mut self,
        paint: &mut dyn FnMut(Ink, &mut Buffer) -> Option<(u16, u16)>,
    ) -> io::Result<()>;

    /// Forgets what was painted: the window has another size.
    ///
    /// # Errors
    /// When the terminal is gone.
    fn forget(&mut self) -> io::Result<()>;
}

/// A preview of one procedure.
pub struct Preview<L> {
    procedure: Id,
    setting: Setting,
    tongue: Tongue,
    load: L,
    /// Nothing until the files were good once.
    rehearsal: Option<Rehearsal>,
    places: Places,
    list: Vec<Stop>,
    panel: Panel,
    problems: Vec<Problem>,
    told: Told,
    frame: Frame,
    shown: Option<(Screen, Option<Screen>)>,
    gate: Gate,
}

/// What the panel shows.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Panel {
    Closed,
    /// What is known of where the visitor stands.
    Notes(usize),
    /// The steps, and which has the focus.
    Steps(Option<Target>, Scroll),
}

/// Whether what is wrong stands over the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    Open(usize),
    Dismissed,
}

/// Whether the preview goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Goes {
    On,
    Out,
}

/// Plays a preview until its author leaves.
///
/// # Errors
/// When the terminal is gone.
pub fn play<L>(
    preview: &mut Preview<L>,
    source: &mut impl Source,
    watch: &mut impl Watch,
    easel: &mut impl Easel,
) -> io::Result<()>
where
    L: FnMut() -> Result<OpenPack, Vec<Problem>>,
{
    loop {
        preview.paint(source.now(), easel)?;
        let happening = source.next(preview.deadline(source.now()));
        if watch.changed() {
            preview.reload();
        }
        if let Happening::Input(Input::Resized) = happening {
            easel.forget()?;
        }
        if preview.take(source.now(), happening) == Goes::Out {
            return Ok(());
        }
    }
}

impl<L> Preview<L>
where
    L: FnMut() -> Result<OpenPack, Vec<Problem>>,
{
    /// Reads the files; what is wrong with them is shown.
    pub fn new(procedure: Id, setting: Setting, tongue: Tongue, load: L) -> Self {
        let mut preview = Self {
            procedure,
            setting,
            tongue,
            load,
            rehearsal: None,
            places: Places::default(),
            list: Vec::new(),
            panel: Panel::Closed,
            problems: Vec::new(),
            told: Told::Dismissed,
            frame: Frame::default(),
            shown: None,
            gate: Gate::default(),
        };
        preview.reload();
        preview
    }

    /// Opens the panel at once.
    #[must_use]
    pub fn with_panel(self) -> Self {
        Self { panel: Panel::Notes(0), ..self }
    }

    /// Reads the files again. The visitor stays where they are; what is wrong is said over it.
    fn reload(&mut self) {
        match (self.load)() {
            Ok(pack) => {
                (self.problems, self.told) = (Vec::new(), Told::Dismissed);
                match &mut self.rehearsal {
                    Some(rehearsal) => rehearsal.renew(pack),
                    None => self.rehearsal = Some(Rehearsal::new(pack, self.setting.clone())),
                }
                self.read_the_structure();
            }
            Err(problems) => (self.problems, self.told) = (problems, Told::Open(0)),
        }
    }

    fn read_the_structure(&mut self) {
        let Some(rehearsal) = &self.rehearsal else { return };
        let pack = rehearsal.pack();
        let source = pack.files().procedure_text(&self.procedure);
        self.places = source.map(|it| Places::read(&it)).unwrap_or_default();
        let Some(procedure) = rehearsal.procedure(&self.procedure) else { return };
        let reference = pack.reference();
        let given = (&*reference.values, &reference.facts);
        let found: Vec<Route> = routes(&procedure, given, self.setting.today);
        self.list = stops(&procedure, |at| found.iter().any(|it| it.step == at));
    }

    fn deadline(&self, now: Now) -> Option<Now> {
        self.rehearsal.as_ref()?.session().deadline(now)
    }

    fn speaker(&self) -> Speaker {
        let look = self.rehearsal.as_ref().map_or(self.setting.look, |it| it.session().look());
        Speaker { tongue: self.tongue, look }
    }

    fn paint(&mut self, now: Now, easel: &mut impl Easel) -> io::Result<()> {
        let interface = self.interface(now);
        let panel = self.panel_screen();
        let mut frame = Frame::default();
        let holds_keys = self.panel_holds_keys();
        let front = if self.told == Told::Dismissed { Front::Panel } else { Front::Interface };
        easel.paint(&mut |ink, buffer| {
            let beside = panel.as_ref().map(|(screen, scroll)| (screen, *scroll));
            frame = Frame::paint((&interface.0, interface.1), (beside, front), ink, buffer);
            let of_panel = frame
                .panel
                .as_ref()
                .map(|(_, it)| it)
                .filter(|_| holds_keys || frame.interface.is_none());
            of_panel.or(frame.interface.as_ref())?.cursor
        })?;
        self.frame = frame;
        self.shown = Some((interface.0, panel.map(|it| it.0)));
        Ok(())
    }

    /// What a visitor sees, and over it what is wrong.
    fn interface(&self, now: Now) -> (Screen, Scroll) {
        let screen = self.rehearsal.as_ref().map(|it| it.screen(now));
        let speaker = self.speaker();
        match (screen, self.told) {
            (None, Told::Open(line)) => (speaker.problems(&self.problems, None), Scroll::Top(line)),
            (None, Told::Dismissed) => (speaker.problems(&self.problems, None), Scroll::Top(0)),
            (Some(screen), Told::Open(line)) => {
                (speaker.problems(&self.problems, Some(screen)), Scroll::Top(line))
            }
            (Some(screen), Told::Dismissed) => {
                (screen, self.rehearsal.as_ref().map_or(Scroll::Top(0), Rehearsal::scroll))
            }
        }
    }

    fn panel_screen(&self) -> Option<(Screen, Scroll)> {
        let rehearsal = self.rehearsal.as_ref()?;
        match &self.panel {
            Panel::Closed => None,
            Panel::Notes(line) => {
                let notes = Notes::of(rehearsal, &self.places);
                let languages = &rehearsal.pack().reference().manifest.languages;
                let screen = self.speaker().notes(&notes, languages, self.problems.len());
                Some((screen, Scroll::Top(*line)))
            }
            Panel::Steps(focus, scroll) => {
                let walking = rehearsal.session().walking();
                let current = walking.and_then(|it| it.step()).map(|it| it.id.clone());
                let screen = self.speaker().steps(&self.list, current.as_ref(), focus.as_ref());
                Some((screen, *scroll))
            }
        }
    }

    fn panel_holds_keys(&self) -> bool {
        matches!(self.panel, Panel::Steps(..)) && self.told == Told::Dismissed
    }

    fn take(&mut self, now: Now, happening: Happening) -> Goes {
        match happening {
            Happening::Input(input) => self.input(now, input),
            Happening::Tick => self.happens(now, Event::Tick),
            Happening::Gone | Happening::EndRequested => Goes::Out,
            _ => Goes::On,
        }
    }

    fn input(&mut self, now: Now, input: Input) -> Goes {
        match input {
            Input::Resized => return Goes::On,
            Input::Key(Key::Control('q')) => return Goes::Out,
            Input::Key(key) if key == PANEL => {
                self.turn_the_panel();
                return Goes::On;
            }
            _ => {}
        }
        let Some((interface, panel)) = self.shown.clone() else { return Goes::On };
        let on_panel = match (input, &self.frame.panel) {
            (Input::Press { column, .. }, Some((area, _))) => area.x <= column,
            (_, Some(_)) => self.panel_holds_keys() || self.frame.interface.is_none(),
            (_, None) => false,
        };
        match (on_panel, panel, self.frame.clone()) {
            (true, Some(screen), Frame { panel: Some((_, placement)), .. }) => {
                self.on_panel(&screen, &placement, input);
                Goes::On
            }
            (_, _, Frame { interface: Some(placement), .. }) => {
                self.on_interface(now, &interface, &placement, input)
            }
            _ => Goes::On,
        }
    }

    /// Closed, what is known, the steps, closed.
    fn turn_the_panel(&mut self) {
        if self.rehearsal.is_none() {
            return;
        }
        self.panel = match self.panel {
            Panel::Closed => Panel::Notes(0),
            Panel::Notes(_) => Panel::Steps(None, Scroll::Follow),
            Panel::Steps(..) => Panel::Closed,
        };
    }

    fn on_panel(&mut self, screen: &Screen, placement: &Placement, input: Input) {
        if input == Input::Key(Key::Escape) {
            self.panel = match self.panel {
                Panel::Steps(..) => Panel::Notes(0),
                _ => Panel::Closed,
            };
            return;
        }
        let event = leap(screen, input).or_else(|| keys::event(screen, placement, &input));
        match (event, &mut self.panel) {
            (Some(Event::Did(Act::Jump(id))), _) => self.jump(&id),
            (Some(Event::Did(Act::Stay)), _) => self.turn_the_panel(),
            (Some(Event::Focused(act @ Act::Jump(_))), Panel::Steps(focus, scroll)) => {
                (*focus, *scroll) = (Some(act), Scroll::Follow);
            }
            (Some(Event::Scrolled(line)), Panel::Steps(_, scroll)) => *scroll = Scroll::Top(line),
            (Some(Event::Scrolled(line)), Panel::Notes(top)) => *top = line,
            // Nothing is to be chosen among the notes: what would move the focus moves the text.
            (Some(_), Panel::Notes(top)) => match input {
                Input::Key(Key::Down) => *top = placement.line_down(),
                Input::Key(Key::Up) => *top = placement.line_up(),
                _ => {}
            },
            _ => {}
        }
    }

    fn on_interface(
        &mut self,
        now: Now,
        screen: &Screen,
        placement: &Placement,
        input: Input,
    ) -> Goes {
        let Some(event) = keys::event(screen, placement, &input) else { return Goes::On };
        if screen.name == "author:problems" {
            self.on_problems(event, placement, input);
            return Goes::On;
        }
        if !self.gate.lets(now, input, &event) {
            return Goes::On;
        }
        if !matches!(event, Event::Scrolled(_)) {
            if let Panel::Notes(line) = &mut self.panel {
                *line = 0;
            }
        }
        self.happens(now, event)
    }

    fn on_problems(&mut self, event: Event, placement: &Placement, input: Input) {
        let line = match (event, input) {
            (Event::Scrolled(line), _) => Some(line),
            (_, Input::Key(Key::Down)) => Some(placement.line_down()),
            (_, Input::Key(Key::Up)) => Some(placement.line_up()),
            (Event::Did(_), _) => None,
            _ => return,
        };
        self.told = match line {
            Some(line) => Told::Open(line),
            // Without a good version there is nothing to see beneath.
            None if self.rehearsal.is_none() => self.told,
            None => Told::Dismissed,
        };
    }

    fn happens(&mut self, now: Now, event: Event) -> Goes {
        let Some(rehearsal) = &mut self.rehearsal else { return Goes::On };
        match rehearsal.happens(now, event) {
            None => Goes::On,
            Some(Ending::Left) => Goes::Out,
            // Another visitor comes.
            Some(_) => {
                rehearsal.begin_again();
                Goes::On
            }
        }
    }

    /// Goes to a step: with the answers given so far where they lead there, else with others that
    /// do; where none do the step is shown alone.
    fn jump(&mut self, id: &Id) {
        let Some(rehearsal) = &mut self.rehearsal else { return };
        let Some(procedure) = rehearsal.procedure(&self.procedure) else { return };
        let Some(at) = procedure.steps.iter().position(|it| it.id == *id) else { return };
        let here = rehearsal.session().walking().filter(|it| it.procedure.id == procedure.id);
        let given = rehearsal.session().given();
        let facts = given.facts.clone();
        let own = here.filter(|it| it.walk(&given).path.contains(&at));
        let (answers, facts, place) = match own {
            Some(walking) => (walking.answers.clone(), facts, place(&procedure, at)),
            None => match route(rehearsal, &procedure, at) {
                Some(route) => (route.answers, route.facts, place(&procedure, at)),
                None => (Answers::default(), facts, Place::Step(at)),
            },
        };
        rehearsal.stand(Standpoint { procedure, answers, facts, place });
        self.panel = Panel::Notes(0);
    }
}

/// In the list the keys that turn pages take the focus along.
fn leap(screen: &Screen, input: Input) -> Option<Event> {
    const PAGE: usize = 8;
    let steps: Vec<&Target> = screen.focusables();
    let at = steps.iter().position(|it| Some(*it) == screen.focus.as_ref())?;
    let last = steps.len().checked_sub(1)?;
    let to = match input {
        Input::Key(Key::Home) => 0,
        Input::Key(Key::End) => last,
        Input::Key(Key::PageUp) => at.saturating_sub(PAGE),
        Input::Key(Key::PageDown) => last.min(at + PAGE),
        _ => return None,
    };
    Some(Event::Focused(steps[to].clone()))
}

fn route(rehearsal: &Rehearsal, procedure: &Procedure, at: usize) -> Option<Route> {
    let reference = rehearsal.pack().reference();
    route_to(procedure, at, (&reference.values, &reference.facts), rehearsal.setting().today)
}

/// An end is shown as its result.
fn place(procedure: &Procedure, at: usize) -> Place {
    match procedure.steps.get(at).map(|it| &it.kind) {
        Some(StepKind::End { .. }) => Place::Result,
        _ => Place::Step(at),
    }
}
