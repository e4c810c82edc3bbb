//! A pseudo-terminal of 80 columns and 24 rows that notes when each byte arrived.

use std::{
    io::{Read, Write},
    path::Path,
    sync::mpsc::{self, Receiver},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use super::{figure::Reading, processes};

/// How long anything may take before its figure counts as unreadable.
const GUARD: Duration = Duration::from_secs(10);

const SIZE: PtySize = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };

/// What a program may ask a terminal: where the cursor is, what it is, its colours, its size.
const QUESTIONS: [&str; 9] = [
    "\x1b[6n",
    "\x1b[5n",
    "\x1b[c",
    "\x1b[0c",
    "\x1b[>c",
    "\x1b[?u",
    "\x1b]10;?",
    "\x1b]11;?",
    "\x1b[18t",
];

/// A program in its terminal.
pub(crate) struct Terminal {
    screen: vt100::Parser,
    written: Vec<u8>,
    output: Receiver<(Instant, Vec<u8>)>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    started: Instant,
    _master: Box<dyn MasterPty + Send>,
}

impl Terminal {
    /// Starts a program with an environment of its own, whose runtime folder is `place`.
    pub(crate) fn start(place: &Path, program: &Path, arguments: &[&str]) -> Reading<Self> {
        let pair = native_pty_system().openpty(SIZE)?;
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env_clear();
        command.env("XDG_RUNTIME_DIR", place);
        command.env("HOME", place);
        command.env("PATH", "/usr/bin:/bin");
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        let mut reader = pair.master.try_clone_reader()?;
        let keys = pair.master.take_writer()?;
        let (sender, output) = mpsc::channel();
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                if sender.send((Instant::now(), bytes[..count].to_vec())).is_err() {
                    return;
                }
            }
        });
        // It returns when the new program has taken the place of the copy of this one.
        let child = pair.slave.spawn_command(command)?;
        let started = Instant::now();
        let screen = vt100::Parser::new(SIZE.rows, SIZE.cols, 0);
        let written = Vec::new();
        Ok(Self { screen, written, output, keys, child, started, _master: pair.master })
    }

    /// Returns when the program began.
    pub(crate) fn started(&self) -> Instant {
        self.started
    }

    /// Returns the number of the first process, which is also that of its session.
    pub(crate) fn session(&self) -> Reading<u32> {
        self.child.process_id().ok_or_else(|| "the program has no number".into())
    }

    /// Types, and returns when.
    pub(crate) fn press(&mut self, keys: &str) -> Reading<Instant> {
        let now = Instant::now();
        self.keys.write_all(keys.as_bytes())?;
        self.keys.flush()?;
        Ok(now)
    }

    /// Waits for all these words, and returns when the last of them had arrived.
    pub(crate) fn wait_for(&mut self, words: &[&str]) -> Reading<Instant> {
        let mut when = Instant::now();
        loop {
            let contents = self.contents();
            let Some(missing) = words.iter().find(|it| !contents.contains(**it)) else {
                return Ok(when);
            };
            when = self.next().map_err(|_| format!("no {missing:?} on:\n{contents}"))?;
        }
    }

    /// Waits for any byte, and returns when it arrived.
    pub(crate) fn next(&mut self) -> Reading<Instant> {
        let silent = |_| format!("nothing more than:\n{}", self.contents());
        let (when, bytes) = self.output.recv_timeout(GUARD).map_err(silent)?;
        self.see(&bytes);
        Ok(when)
    }

    /// Sees everything that comes until nothing came for so long; returns how many bytes.
    pub(crate) fn settle(&mut self, quiet: Duration) -> usize {
        let before = self.written.len();
        while let Ok((_, bytes)) = self.output.recv_timeout(quiet) {
            self.see(&bytes);
        }
        self.written.len() - before
    }

    pub(crate) fn contents(&self) -> String {
        self.screen.screen().contents()
    }

    /// Returns how often the program asked the terminal something.
    pub(crate) fn questions(&self) -> usize {
        let written = String::from_utf8_lossy(&self.written);
        QUESTIONS.iter().map(|it| written.matches(it).count()).sum()
    }

    fn see(&mut self, bytes: &[u8]) {
        self.screen.process(bytes);
        self.written.extend_from_slice(bytes);
    }
}

/// The next run begins when nothing of this one is left.
impl Drop for Terminal {
    fn drop(&mut self) {
        let Ok(session) = self.session() else { return };
        processes::end(session, GUARD);
        let _ = self.child.wait();
    }
}
