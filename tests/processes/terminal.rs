//! A program in a real pseudo-terminal, seen as a person and an administrator see it.

use std::{
    fs,
    io::{self, Read, Write},
    os::{fd::OwnedFd, unix::fs::PermissionsExt},
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

pub(crate) use guichet::proof::processes_of;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::{
    fs::{Mode, OFlags, open},
    process::{Pid, Signal, kill_process},
    termios::{LocalModes, OptionalActions, OutputModes, tcgetattr, tcsetattr},
};

use crate::folder::Folder;

/// How long anything may take before a test fails.
pub(crate) const GUARD: Duration = Duration::from_secs(10);

/// The PIN of every kiosk of the tests, and its hash.
pub(crate) const PIN: &str = "739158264071";
pub(crate) const HASH: &str = "$argon2id$v=19$m=65536,t=3,p=1$A/vjVV9Ui4HH9JoemVNC4Q$\
                    ZiSQt6XpTgiTYG7w6tK1VfQazPSV9y6ZcFe1PyCTWTQ";

const SIZE: PtySize = PtySize { rows: 12, cols: 60, pixel_width: 0, pixel_height: 0 };

/// The smallest program on the real supervisor.
pub(crate) fn stand_in() -> PathBuf {
    example("stand_in")
}

/// An example, as it was built along with the program.
pub(crate) fn example(name: &str) -> PathBuf {
    let beside =
        Path::new(env!("CARGO_BIN_EXE_guichet")).with_file_name(format!("examples/{name}"));
    assert!(beside.exists(), "run `cargo build --example {name}` first");
    beside
}

/// A folder in which programs run.
pub(crate) type Place = Folder;

impl Place {
    /// The runtime folders of the programs that run here.
    pub(crate) fn runtime_folders(&self) -> Vec<PathBuf> {
        let Ok(entries) = fs::read_dir(self.0.join("guichet")) else { return Vec::new() };
        entries.map(|it| it.unwrap().path()).collect()
    }

    /// The folder of state of the programs that run here; a test that wants it makes it.
    pub(crate) fn state(&self) -> PathBuf {
        self.0.join("state")
    }

    /// A configuration with this pack, and a PIN.
    pub(crate) fn config(&self, pack: &str) -> String {
        let file = self.0.join(format!("{pack}.toml"));
        let pack = self.0.join(pack);
        let text =
            format!("[site]\npack = \"{}\"\n{}may-leave = true\n", pack.display(), self.staff());
        fs::write(&file, text).unwrap();
        file.to_str().unwrap().to_owned()
    }

    /// The table of a configuration that names the PIN, which is there.
    pub(crate) fn staff(&self) -> String {
        self.set_pin();
        format!("[staff]\npin-file = \"{}\"\n", self.0.join("pin").display())
    }

    /// Puts the PIN in its place, as `guichet pin set` does.
    fn set_pin(&self) {
        let file = self.0.join("pin");
        fs::write(&file, HASH).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    }
}

/// A file that nobody can erase, until this is dropped.
pub(crate) struct Held(PathBuf);

impl Held {
    /// Makes it; nothing where the disk or the account does not allow it, and says so.
    pub(crate) fn fast(file: &Path) -> Option<Self> {
        fs::write(file, "Jeanne").unwrap();
        let held = Self(file.to_path_buf());
        if held.change("+i") {
            return Some(held);
        }
        eprintln!("SKIPPED: no file can be held fast here (chattr)");
        None
    }

    fn change(&self, how: &str) -> bool {
        let done = std::process::Command::new("chattr").arg(how).arg(&self.0).output();
        done.is_ok_and(|it| it.status.success())
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.change("-i");
    }
}

/// A terminal without a program yet.
pub(crate) struct Empty {
    environment: Vec<(String, String)>,
    size: PtySize,
    master: Box<dyn MasterPty + Send>,
    slave: Box<dyn portable_pty::SlavePty + Send>,
    line: OwnedFd,
}

impl Empty {
    pub(crate) fn new() -> Self {
        Self::sized(SIZE.rows, SIZE.cols)
    }

    pub(crate) fn sized(rows: u16, cols: u16) -> Self {
        let size = PtySize { rows, cols, ..SIZE };
        let pair = native_pty_system().openpty(size).unwrap();
        let name = pair.master.tty_name().unwrap();
        let line = open(name, OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty());
        let (environment, line) = (Vec::new(), line.unwrap());
        Self { environment, size, master: pair.master, slave: pair.slave, line }
    }

    /// Gives the program one more variable.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Leaves it as a killed program would.
    pub(crate) fn made_raw(self) -> Self {
        let mut attributes = tcgetattr(&self.line).unwrap();
        attributes.make_raw();
        tcsetattr(&self.line, OptionalActions::Now, &attributes).unwrap();
        self
    }

    pub(crate) fn run(self, place: &Place, program: &Path, arguments: &[&str]) -> Terminal {
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env("XDG_RUNTIME_DIR", &place.0);
        command.env("STATE_DIRECTORY", place.state());
        command.env("TERM", "xterm-256color");
        command.env_remove("ACCESSIBLE");
        for (name, value) in &self.environment {
            command.env(name, value);
        }
        let child = self.slave.spawn_command(command).unwrap();
        drop(self.slave);
        let mut reader = self.master.try_clone_reader().unwrap();
        let keys = self.master.take_writer().unwrap();
        let (sender, output) = mpsc::channel();
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                if sender.send(bytes[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        let screen = vt100::Parser::new(self.size.rows, self.size.cols, 100);
        let session = child.process_id().unwrap().try_into().unwrap();
        let (written, master) = (Vec::new(), Some(self.master));
        Terminal { screen, written, output, keys, child, session, line: self.line, master }
    }
}

/// A program in its terminal.
pub(crate) struct Terminal {
    screen: vt100::Parser,
    written: Vec<u8>,
    output: Receiver<Vec<u8>>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    session: i32,
    line: OwnedFd,
    master: Option<Box<dyn MasterPty + Send>>,
}

impl Terminal {
    pub(crate) fn start(place: &Place, arguments: &[&str]) -> Self {
        Empty::new().run(place, &stand_in(), arguments)
    }

    #[track_caller]
    pub(crate) fn wait_for(&mut self, text: &str) {
        self.wait_until(text, |screen| screen.contents().contains(text));
    }

    #[track_caller]
    pub(crate) fn wait_until(&mut self, what: &str, is_so: impl Fn(&vt100::Screen) -> bool) {
        let limit = Instant::now() + GUARD;
        while !is_so(self.screen.screen()) {
            match self.output.recv_timeout(limit.saturating_duration_since(Instant::now())) {
                Ok(bytes) => self.see(&bytes),
                Err(error) => panic!("no {what:?} ({error}) on:\n{}", self.contents()),
            }
        }
    }

    /// Waits for a visit other than this one, and returns its process.
    #[track_caller]
    pub(crate) fn wait_for_visit_after(&mut self, last: i32) -> i32 {
        let other = |screen: &vt100::Screen| visit_of(screen).is_some_and(|it| it != last);
        self.wait_until("another visit", other);
        visit_of(self.screen.screen()).unwrap()
    }

    #[track_caller]
    pub(crate) fn wait_for_visit(&mut self) -> i32 {
        self.wait_for_visit_after(0)
    }

    pub(crate) fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Whether this is on the screen now.
    pub(crate) fn saw(&mut self, text: &str) -> bool {
        self.see_for(Duration::ZERO);
        self.contents().contains(text)
    }

    /// Returns whether the screen becomes another one within this time.
    pub(crate) fn changes_from(&mut self, before: &str, time: Duration) -> bool {
        let limit = Instant::now() + time;
        while self.contents() == before {
            match self.output.recv_timeout(limit.saturating_duration_since(Instant::now())) {
                Ok(bytes) => self.see(&bytes),
                Err(_) => return false,
            }
        }
        true
    }

    /// Sends bytes as fast as the program takes them, and sees meanwhile what it paints.
    ///
    /// A terminal whose program does not read stops taking; so a storm is sent piece by piece.
    pub(crate) fn send(&mut self, bytes: &[u8]) {
        for piece in bytes.chunks(512) {
            self.keys.write_all(piece).unwrap();
            self.keys.flush().unwrap();
            while let Ok(bytes) = self.output.try_recv() {
                self.see(&bytes);
            }
        }
    }

    /// Sees everything that comes until nothing came for so long; returns how many bytes.
    pub(crate) fn settle(&mut self, quiet: Duration) -> usize {
        let before = self.written.len();
        while let Ok(bytes) = self.output.recv_timeout(quiet) {
            self.see(&bytes);
        }
        self.written.len() - before
    }

    /// Gives the terminal another size, and tells the program.
    pub(crate) fn resize(&mut self, rows: u16, cols: u16) {
        let size = PtySize { rows, cols, ..SIZE };
        self.master.as_ref().unwrap().resize(size).unwrap();
        self.screen.screen_mut().set_size(rows, cols);
    }

    pub(crate) fn contents(&self) -> String {
        self.screen.screen().contents()
    }

    /// The screen, and everything that scrolled away above it.
    pub(crate) fn scrolled(&self) -> String {
        let mut screen = self.screen.screen().clone();
        let mut all = screen.contents();
        for lines in 1..=100 {
            screen.set_scrollback(lines);
            all.push_str(&screen.contents());
        }
        all
    }

    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.screen.screen()
    }

    /// Everything that was ever written to the terminal.
    pub(crate) fn written(&self) -> String {
        String::from_utf8_lossy(&self.written).into_owned()
    }

    pub(crate) fn supervisor(&self) -> i32 {
        self.session
    }

    pub(crate) fn signal(&self, signal: Signal) {
        kill(self.supervisor(), signal);
    }

    /// Waits for the end of the program and of everything it started; returns its exit code.
    #[track_caller]
    pub(crate) fn wait_for_end(&mut self) -> u32 {
        let session = self.supervisor();
        let limit = Instant::now() + GUARD;
        let code = loop {
            match self.child.try_wait().unwrap() {
                Some(status) => break status.exit_code(),
                None => assert!(Instant::now() < limit, "still running:\n{}", self.contents()),
            }
            self.see_for(Duration::from_millis(10));
        };
        wait_for_empty(session);
        self.see_for(Duration::from_millis(50));
        code
    }

    /// Closes the terminal, as when a window is closed or a connection is lost; returns the
    /// exit code.
    #[track_caller]
    pub(crate) fn close(mut self) -> u32 {
        let session = self.supervisor();
        // The reader holds the last copy of the terminal's other end, and gives it up when what
        // it reads is wanted no more: it has to read something once.
        self.output = mpsc::channel().1;
        let larger = PtySize { cols: SIZE.cols + 1, ..SIZE };
        self.master.take().unwrap().resize(larger).unwrap();
        self.keys = Box::new(io::sink());
        let code = self.child.wait().unwrap().exit_code();
        wait_for_empty(session);
        code
    }

    #[track_caller]
    pub(crate) fn is_given_back(&mut self) {
        let screen = self.screen.screen();
        assert!(!screen.alternate_screen(), "alternate screen");
        assert!(!screen.hide_cursor(), "hidden cursor");
        assert!(!screen.bracketed_paste(), "bracketed paste");
        assert!(!screen.application_keypad(), "application keypad");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert!(!screen.contents().contains("visit"), "left on screen:\n{}", screen.contents());
        self.is_sane();
    }

    #[track_caller]
    pub(crate) fn is_sane(&self) {
        let found = tcgetattr(&self.line).unwrap();
        let local = LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG | LocalModes::IEXTEN;
        assert!(found.local_modes.contains(local), "{:?}", found.local_modes);
        assert!(found.output_modes.contains(OutputModes::OPOST | OutputModes::ONLCR));
    }

    /// Whether what is typed is shown by the terminal.
    pub(crate) fn shows_typing(&self) -> bool {
        tcgetattr(&self.line).unwrap().local_modes.contains(LocalModes::ECHO)
    }

    #[track_caller]
    pub(crate) fn is_quiet_and_raw(&self) {
        let found = tcgetattr(&self.line).unwrap();
        let local = LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG;
        assert!(!found.local_modes.intersects(local), "{:?}", found.local_modes);
    }

    fn see(&mut self, bytes: &[u8]) {
        self.screen.process(bytes);
        self.written.extend_from_slice(bytes);
    }

    fn see_for(&mut self, time: Duration) {
        let limit = Instant::now() + time;
        loop {
            match self.output.recv_timeout(limit.saturating_duration_since(Instant::now())) {
                Ok(bytes) => self.see(&bytes),
                Err(RecvTimeoutError::Timeout) => return,
                Err(RecvTimeoutError::Disconnected) => {
                    return thread::sleep(limit.saturating_duration_since(Instant::now()));
                }
            }
        }
    }
}

/// A test that fails leaves no process either.
impl Drop for Terminal {
    fn drop(&mut self) {
        let session = self.supervisor();
        // The supervisor is one of them; when it is over its number may be somebody else's.
        for process in processes_of(session) {
            let _ = Pid::from_raw(process).map(|it| kill_process(it, Signal::KILL));
        }
    }
}

fn visit_of(screen: &vt100::Screen) -> Option<i32> {
    let contents = screen.contents();
    contents.lines().find_map(|it| it.strip_prefix("visit ")?.split(' ').next()?.parse().ok())
}

pub(crate) fn kill(process: i32, signal: Signal) {
    kill_process(Pid::from_raw(process).unwrap(), signal).unwrap();
}

/// Waits until no process of a session is left.
#[track_caller]
pub(crate) fn wait_for_empty(session: i32) {
    let limit = Instant::now() + GUARD;
    while !processes_of(session).is_empty() {
        assert!(Instant::now() < limit, "still there: {:?}", processes_of(session));
        thread::sleep(Duration::from_millis(10));
    }
}
