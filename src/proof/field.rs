//! The folders of one trial: everything that the program could write to, far from a kiosk that
//! runs on the same machine.

use std::{
    env, fs, io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    process::{self, Command},
    sync::atomic::{AtomicU32, Ordering},
};

use super::canary::Canary;
use crate::reset::authorize;

/// A sound card that plays nothing, for ALSA's library.
const SILENT_CARD: &str = "pcm.!default { type null }\nctl.!default { type null }\n";

/// The folders of one trial. Removed when dropped.
#[derive(Debug)]
pub(super) struct Field {
    place: PathBuf,
}

impl Field {
    pub(super) fn new() -> io::Result<Self> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let place = env::temp_dir().join(format!("guichet-selftest-{}-{number}", process::id()));
        let mut private = fs::DirBuilder::new();
        private.mode(0o700);
        private.create(&place)?;
        let field = Self { place };
        for folder in ["runtime", "state", "home", "tmp", "scans"] {
            private.create(field.place.join(folder))?;
        }
        fs::write(field.place.join("silent.conf"), SILENT_CARD)?;
        field.decide()?;
        Ok(field)
    }

    /// A place that has one folder erased.
    fn decide(&self) -> io::Result<()> {
        let scans = self.scans();
        authorize(&scans).map_err(io::Error::other)?;
        fs::write(self.config(), format!("[[reset.wipe]]\npath = {:?}\n", scans.display()))
    }

    /// The configuration of a place that decided nothing else.
    pub(super) fn config(&self) -> PathBuf {
        self.place.join("site.toml")
    }

    /// The folder that is erased with it.
    pub(super) fn scans(&self) -> PathBuf {
        self.place.join("scans")
    }

    /// Gives a program nothing but these folders, and no sound.
    pub(super) fn enclose(&self, program: &mut Command) {
        program.env_clear().current_dir(self.place.join("home"));
        for (name, folder) in [
            ("XDG_RUNTIME_DIR", "runtime"),
            ("STATE_DIRECTORY", "state"),
            ("HOME", "home"),
            ("TMPDIR", "tmp"),
            ("ALSA_CONFIG_PATH", "silent.conf"),
        ] {
            program.env(name, self.place.join(folder));
        }
        program.env("PATH", "/usr/bin:/bin").env("TERM", "xterm-256color").env("LANG", "C.UTF-8");
    }

    /// Leaves something where a visit may leave something.
    ///
    /// # Errors
    /// When there is no such place.
    pub(super) fn plant(&self, canary: &Canary) -> io::Result<()> {
        let mut folders = fs::read_dir(self.runtime().join("guichet"))?;
        let own = folders.next().ok_or(io::ErrorKind::NotFound)??;
        plant(&own.path(), canary)
    }

    pub(super) fn place(&self) -> &Path {
        &self.place
    }

    pub(super) fn runtime(&self) -> PathBuf {
        self.place.join("runtime")
    }

    /// Everything else: the home, the folder for temporary files, the state with its journal.
    pub(super) fn elsewhere(&self) -> [PathBuf; 3] {
        ["home", "tmp", "state"].map(|it| self.place.join(it))
    }
}

impl Drop for Field {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.place);
    }
}

/// Leaves a file with a canary in its name and its text, and one in a folder.
pub(super) fn plant(folder: &Path, canary: &Canary) -> io::Result<()> {
    let name = canary.as_str();
    let inside = folder.join(format!("d-{name}"));
    fs::create_dir(&inside)?;
    fs::write(folder.join(format!("{name}.pdf")), name)?;
    fs::write(inside.join("letter.pdf"), name)
}

/// Returns whether a folder has one of these in a name or in a text below it; nothing where it
/// cannot be read.
pub(super) fn holds(folder: &Path, canaries: &[&Canary]) -> Option<bool> {
    let mut found = false;
    for entry in fs::read_dir(folder).ok()? {
        let entry = entry.ok()?;
        let is_in = |bytes: &[u8]| canaries.iter().any(|it| it.is_in(bytes));
        found |= is_in(entry.file_name().as_encoded_bytes());
        let kind = entry.file_type().ok()?;
        if kind.is_dir() {
            found |= holds(&entry.path(), canaries)?;
        } else if kind.is_file() {
            found |= is_in(&fs::read(entry.path()).ok()?);
        }
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_planted_is_found_and_nothing_else() {
        let (field, planted, other) = (Field::new().unwrap(), Canary::new(), Canary::new());
        fs::create_dir(field.runtime().join("guichet")).unwrap();
        fs::create_dir(field.runtime().join("guichet/1-0")).unwrap();
        assert_eq!(holds(&field.runtime(), &[&planted]), Some(false));
        field.plant(&planted).unwrap();
        assert_eq!(holds(&field.runtime(), &[&other, &planted]), Some(true));
        assert_eq!(holds(&field.runtime(), &[&other]), Some(false));
        assert_eq!(holds(&field.runtime().join("none"), &[&other]), None);
    }

    #[test]
    fn a_name_alone_is_enough() {
        let (field, planted) = (Field::new().unwrap(), Canary::new());
        fs::create_dir(field.elsewhere()[0].join(planted.as_str())).unwrap();
        assert_eq!(holds(&field.elsewhere()[0], &[&planted]), Some(true));
    }
}
