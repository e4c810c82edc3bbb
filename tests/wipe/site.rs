//! A place with a folder to erase, beside something that must survive.

use std::{
    env, fs,
    os::unix::{
        fs::{PermissionsExt, chown},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{self, Command, Output},
    sync::atomic::{AtomicU32, Ordering},
};

use guichet::{
    config::Config,
    reset::{Around, Purpose, RuntimeFolder, Wipes},
};
use rustix::process::geteuid;

/// What stands in the file that must survive.
pub(crate) const KEPT: &str = "somebody needs this";

/// The account of a visitor: nobody has this number.
pub(crate) const VISITOR: u32 = 54_345;

/// A private folder, removed at its end: `scans` may be erased, `outside` must survive.
pub(crate) struct Site(pub(crate) PathBuf);

impl Site {
    pub(crate) fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let place = env::temp_dir().join(format!("guichet-wipe-{}-{number}", process::id()));
        fs::create_dir(&place).unwrap();
        let site = Self(place.canonicalize().unwrap());
        for folder in ["scans", "outside/inner", "runtime"] {
            fs::create_dir_all(site.0.join(folder)).unwrap();
        }
        fs::set_permissions(site.0.join("runtime"), fs::Permissions::from_mode(0o700)).unwrap();
        site.fill_outside();
        site.configure("");
        site
    }

    pub(crate) fn fill_outside(&self) {
        fs::create_dir_all(self.outside().join("inner")).unwrap();
        for file in ["kept", "inner/kept"] {
            fs::write(self.outside().join(file), KEPT).unwrap();
        }
    }

    /// Writes the configuration: the folder to erase, and what else is said.
    pub(crate) fn configure(&self, head: &str) {
        let scans = self.scans();
        let text = format!("{head}\n[[reset.wipe]]\npath = \"{}\"\n", scans.display());
        fs::write(self.config(), text).unwrap();
    }

    /// Marks the folder, as a person does once.
    pub(crate) fn marked(self) -> Self {
        let scans = self.scans();
        let output = self.run(&["wipe", "--authorize", scans.to_str().unwrap()]);
        assert!(output.status.success(), "{}", told(&output));
        self
    }

    /// Gives everything to an account that permissions bind, which the administrator is not; the
    /// tools too, where it could not reach them.
    pub(crate) fn given_away(self) -> Self {
        if !geteuid().is_root() {
            return self;
        }
        for tool in [program(), env::current_exe().unwrap()] {
            copy(&tool, &self.0.join(tool.file_name().unwrap()));
        }
        let status = Command::new("chown").arg("-R").arg(VISITOR.to_string()).arg(&self.0).status();
        assert!(status.unwrap().success());
        chown(self.outside().join("kept"), Some(0), None).unwrap();
        self
    }

    /// A tool as the account that everything was given to reaches it.
    pub(crate) fn tool(&self, tool: &Path) -> PathBuf {
        let copied = self.0.join(tool.file_name().unwrap());
        if copied.exists() { copied } else { tool.into() }
    }

    pub(crate) fn scans(&self) -> PathBuf {
        self.0.join("scans")
    }

    pub(crate) fn outside(&self) -> PathBuf {
        self.0.join("outside")
    }

    pub(crate) fn config(&self) -> PathBuf {
        self.0.join("site.toml")
    }

    /// Runs the program here.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command(&program(), arguments).output().unwrap()
    }

    /// Erases, with the configuration.
    pub(crate) fn wipe(&self) -> Output {
        self.run(&["wipe", "--config", self.config().to_str().unwrap()])
    }

    /// Erases as the account that everything was given to.
    pub(crate) fn wipe_as_visitor(&self) -> Output {
        let (program, config) = (self.tool(&program()), self.config());
        let arguments = ["wipe", "--config", config.to_str().unwrap()];
        bound(&mut self.command(&program, &arguments)).output().unwrap()
    }

    pub(crate) fn command(&self, program: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.args(arguments).env("XDG_RUNTIME_DIR", self.0.join("runtime"));
        command
    }

    /// Judges the configuration in this process, for tests that erase very often.
    pub(crate) fn wipes(&self) -> Wipes {
        let text = fs::read_to_string(self.config()).unwrap();
        let config = Config::parse("site.toml", &text).unwrap();
        let file = self.config();
        let around = Around { config: Some(&file), pack: None, purpose: Purpose::Command };
        Wipes::check(&config.reset, &around).unwrap()
    }

    pub(crate) fn runtime(&self) -> RuntimeFolder {
        RuntimeFolder::claim_in(&self.0.join("runtime")).unwrap()
    }

    /// What is in the folder, but for its mark.
    pub(crate) fn left(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.scans()).unwrap().map(|it| it.unwrap().path());
        entries.filter(|it| !it.ends_with(".guichet-may-erase")).collect()
    }

    #[track_caller]
    pub(crate) fn nothing_is_left(&self, output: &Output) {
        assert_eq!(output.status.code(), Some(0), "{}", told(output));
        assert!(self.left().is_empty(), "{:?}", self.left());
        assert!(self.scans().join(".guichet-may-erase").is_file());
        self.outside_is_whole();
    }

    #[track_caller]
    pub(crate) fn outside_is_whole(&self) {
        assert!(self.is_outside_whole(), "something outside was touched");
    }

    pub(crate) fn is_outside_whole(&self) -> bool {
        let is_kept =
            |file| fs::read_to_string(self.outside().join(file)).is_ok_and(|it| it == KEPT);
        is_kept("kept") && is_kept("inner/kept")
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = Command::new("chattr").args(["-R", "-i"]).arg(&self.0).output();
        let _ = Command::new("rm").arg("-rf").arg(&self.0).output();
    }
}

pub(crate) fn program() -> PathBuf {
    env!("CARGO_BIN_EXE_guichet").into()
}

/// Copies a program in a process of its own: one that is written here while another test starts
/// something could not be started itself.
pub(crate) fn copy(from: &Path, to: &Path) {
    assert!(Command::new("cp").args([from, to]).status().unwrap().success());
}

/// Everything that a program said.
pub(crate) fn told(output: &Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr[..]].concat()).into_owned()
}

/// Makes a command run as somebody whom permissions bind.
pub(crate) fn bound(command: &mut Command) -> &mut Command {
    if geteuid().is_root() { command.uid(VISITOR).gid(VISITOR) } else { command }
}

/// Whether the test may use the rights of the administrator; if not, it says that it is skipped.
pub(crate) fn is_administrator(what_for: &str) -> bool {
    let is_root = geteuid().is_root();
    if !is_root {
        eprintln!("SKIPPED: only the administrator can {what_for}");
    }
    is_root
}
