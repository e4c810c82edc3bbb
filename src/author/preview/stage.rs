//! What a preview holds, and how it is painted.

use std::io;

use super::{
    frame::{Frame, Front},
    notes::Notes,
    panel::{Speaker, Stop, stops},
    places::Places,
    play::Easel,
};
use crate::{
    author::{Rehearsal, Route, Setting, routes},
    keys::Gate,
    pack::OpenPack,
    problem::{Problem, Tongue},
    procedure::Id,
    screen::{Screen, Scroll, Target},
    session::Now,
};

/// A preview of one procedure.
pub struct Preview<L> {
    pub(super) procedure: Id,
    pub(super) setting: Setting,
    pub(super) tongue: Tongue,
    pub(super) load: L,
    /// Nothing until the files were good once.
    pub(super) rehearsal: Option<Rehearsal>,
    pub(super) places: Places,
    pub(super) list: Vec<Stop>,
    pub(super) panel: Panel,
    pub(super) problems: Vec<Problem>,
    pub(super) told: Told,
    pub(super) frame: Frame,
    pub(super) shown: Option<(Screen, Option<Screen>)>,
    pub(super) gate: Gate,
}

/// What the panel shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Panel {
    Closed,
    /// What is known of where the visitor stands.
    Notes(usize),
    /// The steps, and which has the focus.
    Steps(Option<Target>, Scroll),
}

/// Whether what is wrong stands over the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    Open(usize),
    Dismissed,
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
    pub(super) fn reload(&mut self) {
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
        let Some(reference) = pack.reference() else { return };
        let given = (&*reference.values, &reference.facts);
        let found: Vec<Route> = routes(&procedure, given, self.setting.today);
        self.list = stops(&procedure, |at| found.iter().any(|it| it.step == at));
    }

    pub(super) fn deadline(&self, now: Now) -> Option<Now> {
        self.rehearsal.as_ref()?.session().deadline(now)
    }

    fn speaker(&self) -> Speaker {
        let look = self.rehearsal.as_ref().map_or(self.setting.look, |it| it.session().look());
        Speaker { tongue: self.tongue, look }
    }

    pub(super) fn paint(&mut self, now: Now, easel: &mut impl Easel) -> io::Result<()> {
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
                let languages = &rehearsal.pack().reference()?.manifest.languages;
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

    pub(super) fn panel_holds_keys(&self) -> bool {
        matches!(self.panel, Panel::Steps(..)) && self.told == Told::Dismissed
    }
}
