//! The program in a terminal, with a person at the keys.

use std::{
    io::{Read, Write},
    sync::mpsc::{self, Receiver},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// How long anything may take before a test fails.
const GUARD: Duration = Duration::from_secs(20);
/// The program takes the same key twice within 400 ms for one gesture.
const GESTURE: Duration = Duration::from_millis(450);

/// A program in its terminal.
pub(crate) struct Terminal {
    screen: vt100::Parser,
    output: Receiver<Vec<u8>>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    pressed: Option<Instant>,
    _master: Box<dyn MasterPty + Send>,
}

impl Terminal {
    /// Starts the program with these words.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_guichet"));
        command.args(arguments);
        command.env("TERM", "xterm-256color");
        command.env_remove("ACCESSIBLE");
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let keys = pair.master.take_writer().unwrap();
        let (sender, output) = mpsc::channel();
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                if sender.send(bytes[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        let screen = vt100::Parser::new(size.rows, size.cols, 0);
        Self { screen, output, keys, child, pressed: None, _master: pair.master }
    }

    /// Waits until a text is on the screen.
    #[track_caller]
    pub(crate) fn wait_for(&mut self, text: &str) -> &mut Self {
        let limit = Instant::now() + GUARD;
        while !self.screen.screen().contents().contains(text) {
            match self.output.recv_timeout(limit.saturating_duration_since(Instant::now())) {
                Ok(bytes) => self.screen.process(&bytes),
                Err(error) => {
                    panic!("no {text:?} ({error}) on:\n{}", self.screen.screen().contents())
                }
            }
        }
        self
    }

    /// Presses keys, each a gesture of its own.
    pub(crate) fn press(&mut self, keys: &str) -> &mut Self {
        for key in keys.chars() {
            if let Some(since) = self.pressed.map(|it| it.elapsed()) {
                thread::sleep(GESTURE.saturating_sub(since));
            }
            self.type_text(&key.to_string());
            self.pressed = Some(Instant::now());
        }
        self
    }

    /// Types letters, as fast as they come.
    pub(crate) fn type_text(&mut self, text: &str) -> &mut Self {
        self.keys.write_all(text.as_bytes()).unwrap();
        self.keys.flush().unwrap();
        self
    }

    /// Waits for the end; returns the exit code and what stands on the screen.
    #[track_caller]
    pub(crate) fn end(&mut self) -> (u32, String) {
        let limit = Instant::now() + GUARD;
        let code = loop {
            match self.child.try_wait().unwrap() {
                Some(status) => break status.exit_code(),
                None => assert!(Instant::now() < limit, "{}", self.screen.screen().contents()),
            }
            while let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(10)) {
                self.screen.process(&bytes);
            }
        };
        while let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(50)) {
            self.screen.process(&bytes);
        }
        assert!(!self.screen.screen().alternate_screen(), "the terminal is not given back");
        (code, self.screen.screen().contents())
    }
}

/// A test that fails leaves no process either.
impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}
