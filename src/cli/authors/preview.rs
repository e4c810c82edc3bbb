//! `guichet preview`: a procedure in the real interface, while its files are being written.
//!
//! The author's own computer: no supervisor, nothing to erase. The terminal is given back at every
//! end, a panic and a signal included.

use std::{
    io,
    os::fd::AsFd,
    panic::{self, AssertUnwindSafe},
    path::PathBuf,
    process::ExitCode,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU8, Ordering},
        mpsc::{Sender, channel},
    },
    thread,
};

use rustix::{stdio::stdout, termios::tcgetwinsize};

use super::failed;
use crate::cli::{asked, tongue};
use crate::{
    adapters::{
        FolderWatch, Inbox, Line, Signals, Stop,
        terminal::{self, Keyboard, Manner, Scrollback, TerminalGuard},
        today, wait,
    },
    author::{
        Hurry, Setting,
        preview::{Preview, Watch, Window, load, play},
    },
    config::Mouse,
    lang::Tag,
    link::{Bidi, Renderer},
    pack::Pack,
    problem::Tongue,
    procedure::Id,
    session::Running,
    shell::Happening,
};

/// The fewest columns for the panel to stand beside the interface from the beginning.
const WIDE: u16 = 100;

const KEYS: &str = "F12 opens a panel for authors: where the step stands, why it comes, the answers, \
                    and a list of all steps to go to. Each save of a file is shown at once. Ctrl+Q \
                    leaves.";

#[derive(Debug, clap::Args)]
#[command(after_help = KEYS)]
pub(in crate::cli) struct Arguments {
    /// The name of the procedure, such as `lost-licence`.
    #[arg(value_parser = Id::new)]
    procedure: Id,
    /// A folder laid over the pack inside the program; that pack alone if absent.
    pack: Option<PathBuf>,
    /// The language to begin in, such as `fr-simple`.
    #[arg(long, value_name = "TAG", value_parser = Tag::parse)]
    lang: Option<Tag>,
}

pub(super) fn run(arguments: &Arguments, renderer: Renderer) -> ExitCode {
    let tongue = tongue::of_the_environment();
    let refused = match check(arguments, tongue) {
        Ok(()) if renderer == Renderer::Screen => None,
        Ok(()) => Some(
            "a preview needs a terminal of full screens; `guichet screens --text` writes the same \
             screens as text"
                .to_owned(),
        ),
        Err(refusal) => Some(refusal),
    };
    if let Some(refusal) = refused {
        failed(&refusal);
        return ExitCode::from(2);
    }
    match held(arguments, tongue) {
        Ok(stop) => ExitCode::from(stop),
        Err(error) => failed(&error.to_string()),
    }
}

/// Returns what is not there, and what there is instead.
fn check(arguments: &Arguments, tongue: Tongue) -> Result<(), String> {
    let pack = Pack::at(arguments.pack.as_deref()).map_err(|it| it.told(tongue))?;
    asked::procedure(&arguments.procedure, &pack.procedure_ids()).map_err(|it| it.told(tongue))
}

/// Holds the terminal as long as the preview plays, and tells what broke once it is given back.
fn held(arguments: &Arguments, tongue: Tongue) -> io::Result<u8> {
    let broken = note_panics();
    let guard = TerminalGuard::take(
        Manner::Screens { bidi: Bidi::App, mouse: Mouse::Used },
        Scrollback::Kept,
    )?;
    let stopped = Arc::new(AtomicU8::new(0));
    let outcome =
        panic::catch_unwind(AssertUnwindSafe(|| played(arguments, tongue, Arc::clone(&stopped))));
    drop(guard);
    match outcome {
        Ok(Ok(())) => Ok(stopped.load(Ordering::SeqCst)),
        Ok(Err(error)) => Err(error),
        Err(_) => {
            Err(io::Error::other(broken.lock().unwrap_or_else(PoisonError::into_inner).join("\n")))
        }
    }
}

/// Keeps what panics say until there is a terminal to say it on.
fn note_panics() -> Arc<Mutex<Vec<String>>> {
    let told = Arc::new(Mutex::new(Vec::new()));
    let notes = Arc::clone(&told);
    panic::set_hook(Box::new(move |information| {
        notes.lock().unwrap_or_else(PoisonError::into_inner).push(information.to_string());
    }));
    told
}

fn played(arguments: &Arguments, tongue: Tongue, stopped: Arc<AtomicU8>) -> io::Result<()> {
    let (sender, happenings) = channel();
    let keyboard = Keyboard::open(sender.clone())?;
    listen_to_signals(sender.clone(), stopped)?;
    let folder = arguments.pack.clone();
    let watch = folder.as_deref().map(|it| FolderWatch::begin(it, sender)).transpose()?;
    let (procedure, today) = (arguments.procedure.clone(), today());
    let language = arguments.lang.clone().unwrap_or_default();
    let setting = Setting {
        running: Running::Tutorial(procedure.clone()),
        hurry: Hurry::Never,
        ..Setting::usual(language, today)
    };
    let asked = procedure.clone();
    let files = move || load(folder.as_deref(), &asked, today);
    let mut preview = Preview::new(procedure, setting, tongue, files);
    if tcgetwinsize(stdout()).is_ok_and(|it| WIDE <= it.ws_col) {
        preview = preview.with_panel();
    }
    keyboard.listen()?;
    let mut source = Inbox::new(&happenings);
    play(&mut preview, &mut source, &mut Saved(watch), &mut Window::open()?)
}

/// Tells whether files were saved; those inside the program never are.
struct Saved(Option<FolderWatch>);

impl Watch for Saved {
    fn changed(&mut self) -> bool {
        self.0.as_ref().is_some_and(FolderWatch::take)
    }
}

/// Ends the preview at a signal, or when the terminal is gone.
fn listen_to_signals(sender: Sender<Happening>, stopped: Arc<AtomicU8>) -> io::Result<()> {
    let mut signals = Signals::of_supervisor()?;
    thread::Builder::new().name("signals".into()).spawn(move || {
        loop {
            let line = wait(&[signals.as_fd()], terminal::input(), None);
            let stop = signals.take();
            if let Some(stop) = stop {
                stopped.store(code(stop), Ordering::SeqCst);
            }
            if stop.is_some() || !matches!(line, Ok(Line::Open)) {
                // Nobody listens any more where the preview is over.
                let _ = sender.send(Happening::Gone);
                return;
            }
        }
    })?;
    Ok(())
}

/// SIGTERM is how a program is asked to end: that is no failure.
fn code(stop: Stop) -> u8 {
    match stop {
        Stop::Terminate => 0,
        other => 128 + other.number(),
    }
}
