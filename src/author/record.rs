//! An author walks a procedure on the real screens, and what was done becomes a scenario.

mod append;
mod hands;

use std::{io, sync::Arc};

pub use append::{Append, NotAppended, append};
use hands::Hands;

use crate::{
    adapters::{
        console,
        linear::LineCanvas,
        terminal::{Manner, ScreenCanvas, Scrollback, TerminalGuard, ring},
        today,
    },
    config::Config,
    lang::Tag,
    link::Renderer,
    pack::{OpenPack, Pack, Place, Procedures},
    problem::{Problem, Tongue, told},
    procedure::Procedure,
    scenario::{Recorder, Recording},
    screen::{Placement, Screen, Scroll, Text},
    session::{Effect, Ending, Event, Session, Site},
    shell::{Canvas, Turns, World},
};

/// What is walked, and how it is shown.
pub struct Stage {
    /// The pack.
    pub pack: Pack,
    /// The procedure.
    pub procedure: Procedure,
    /// The language to begin in.
    pub language: Tag,
    /// How screens are shown.
    pub renderer: Renderer,
    /// The language in which the author is told what is wrong.
    pub tongue: Tongue,
}

/// Shows a procedure as a visitor sees it, until the end of the visit or Control and Q; returns
/// what was done, if anything was answered.
///
/// # Errors
/// When the pack or the terminal cannot be used.
pub fn watch(stage: Stage) -> io::Result<Option<Recording>> {
    let place = Place { drawable: console::drawable(), ..Place::default() };
    let unreadable = |problems: Vec<Problem>| io::Error::other(told(&problems, stage.tongue));
    let mut library = OpenPack::new(stage.pack, &place, today()).map_err(unreadable)?;
    let site = site(&library, &stage.procedure, &stage.language);
    let mut session = Session::new(site);
    let mut world = Doer { procedures: library.procedures(), renderer: stage.renderer };
    let mut recorder = Recorder::new(Arc::new(stage.procedure), today());
    let mut hands = Hands::open(stage.renderer)?;
    let _terminal = TerminalGuard::take(manner(stage.renderer), Scrollback::Kept)?;
    let mut canvas = Shown::open(stage.renderer)?;
    let mut turns = Turns::default();
    let mut ending: Option<Ending> = turns.begin(&mut session, &hands, &mut world);
    while ending.is_none() {
        ending = turns.turn(&mut session, &mut library, &mut hands, &mut world, &mut canvas)?;
        recorder.look(&session);
    }
    Ok(recorder.finish())
}

fn manner(renderer: Renderer) -> Manner {
    let Config { settings, mouse, .. } = Config::default();
    match renderer {
        Renderer::Screen => Manner::Screens { bidi: settings.bidi, mouse },
        Renderer::Linear => Manner::Lines,
    }
}

fn site(library: &OpenPack, procedure: &Procedure, language: &Tag) -> Site {
    let (languages, values) = (Arc::clone(library.languages()), Arc::clone(library.values()));
    Site::usual(language.clone(), languages, values, today()).for_one(procedure.id.clone())
}

/// Does what a walk asks of the world: nobody is there to be called, and nothing speaks.
struct Doer {
    procedures: Procedures,
    renderer: Renderer,
}

impl World for Doer {
    fn perform(&mut self, effect: &Effect) -> Option<Event> {
        match effect {
            Effect::Open(id) => Some(match self.procedures.open(id) {
                Some(procedure) => Event::Opened(Arc::new(procedure)),
                None => Event::NotOpened(id.clone()),
            }),
            Effect::Ring if self.renderer == Renderer::Screen => {
                // A bell that is not heard stops nothing.
                let _ = ring();
                None
            }
            _ => None,
        }
    }
}

/// A full screen, or lines.
enum Shown {
    Screen(Box<ScreenCanvas>),
    Lines(LineCanvas<io::Stdout>),
}

impl Shown {
    fn open(renderer: Renderer) -> io::Result<Self> {
        Ok(match renderer {
            Renderer::Screen => Self::Screen(Box::new(ScreenCanvas::open()?)),
            Renderer::Linear => Self::Lines(LineCanvas::new(io::stdout())),
        })
    }
}

impl Canvas for Shown {
    fn show(&mut self, screen: &Screen, scroll: Scroll) -> io::Result<Placement> {
        match self {
            Self::Screen(canvas) => canvas.show(screen, scroll),
            Self::Lines(canvas) => canvas.show(screen, scroll),
        }
    }

    fn resized(&mut self) -> io::Result<()> {
        match self {
            Self::Screen(canvas) => canvas.resized(),
            Self::Lines(canvas) => canvas.resized(),
        }
    }

    fn answered(&mut self) {
        if let Self::Lines(canvas) = self {
            canvas.answered();
        }
    }

    fn not_understood(&mut self, words: &Text) -> io::Result<()> {
        match self {
            Self::Screen(canvas) => canvas.not_understood(words),
            Self::Lines(canvas) => canvas.not_understood(words),
        }
    }
}
