//! Painting: the screen library on the standard output, one write a frame.

use std::{
    fs::File,
    io::{self, BufWriter, Write},
    os::fd::AsFd,
    sync::{Mutex, MutexGuard, TryLockError},
    thread,
    time::Duration,
};

use ratatui::{Frame, Terminal, backend::CrosstermBackend, layout::Rect};
use rustix::stdio::stdout;

/// A full frame of a large terminal, so that it goes out in one piece.
const FRAME: usize = 64 * 1024;

/// Held while something is written, so that a screen that is left for good stays clean.
static PEN: Mutex<()> = Mutex::new(());

/// What a visit or farewell paints with.
///
/// It only draws. The library's own `clear` asks the terminal where the cursor is, waits for the
/// answer, and races the reader of the keys.
#[derive(Debug)]
pub struct Painter(Terminal<CrosstermBackend<BufWriter<Pen>>>);

impl Painter {
    /// Opens the screen, which the supervisor already took; asks the terminal nothing.
    pub fn open() -> io::Result<Self> {
        let pen = Pen(stdout().as_fd().try_clone_to_owned()?.into());
        let backend = CrosstermBackend::new(BufWriter::with_capacity(FRAME, pen));
        Terminal::new(backend).map(Self)
    }

    /// Forgets what is on the screen: the next frame paints all of it.
    ///
    /// A window that was smaller for a moment has lost a part, and the library finds that its
    /// size is the same.
    pub fn forget(&mut self) -> io::Result<()> {
        let size = self.0.size()?;
        self.0.resize(Rect { x: 0, y: 0, width: size.width, height: size.height })
    }

    /// Draws a frame: all of it, whatever the size of the terminal is by now.
    pub fn draw(&mut self, paint: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.0.draw(paint).map(drop)
    }
}

/// The standard output, of which only one thread writes at a time.
#[derive(Debug)]
struct Pen(File);

/// Rings the bell of the terminal.
pub fn ring() -> io::Result<()> {
    let mut pen = Pen(stdout().as_fd().try_clone_to_owned()?.into());
    pen.write_all(b"\x07")
}

impl Write for Pen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let _held = PEN.lock();
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Takes the pen away from the painter; a write that hangs for longer than a moment is not
/// waited for.
pub(super) fn take_pen_for_good() -> Option<MutexGuard<'static, ()>> {
    for _ in 0..20 {
        match PEN.try_lock() {
            Ok(held) => return Some(held),
            Err(TryLockError::Poisoned(held)) => return Some(held.into_inner()),
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(10)),
        }
    }
    None
}
