//! A folder that may be erased, and every reason why it may not.
//!
//! Judged once, before anything is erased. From then on it is known by what it is, not by its
//! name: a folder that takes its place is not erased, and counts as left.

use std::{
    ffi::CString,
    fs,
    os::{
        fd::{AsFd, OwnedFd},
        unix::{ffi::OsStrExt, fs::MetadataExt},
    },
    path::{Path, PathBuf},
};

use rustix::{fs::fstat, io::Errno, process::geteuid};

use super::wipe::{self, Act, Contents, Patience, WipeReport, mark};
use crate::config::is_system_folder;

/// What a folder is, whatever its name.
type Identity = (u64, u64);

/// Why a folder may not be erased, and what to do.
pub(super) type Refusal = (&'static str, String);

/// A folder that may be erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Target {
    path: PathBuf,
    identity: Identity,
}

/// Who has to have marked a folder.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Marked {
    /// Somebody, before.
    Before,
    /// Nobody: it is about to be.
    Now,
}

impl Target {
    /// Judges a folder.
    pub(super) fn judge(path: &Path, guarded: &Guarded, marked: Marked) -> Result<Self, Refusal> {
        let folder = open(path).map_err(|error| cannot_open(path, error))?;
        let found = fstat(&folder).map_err(|error| cannot_open(path, error))?;
        let identity = identity(&found);
        if let Some(what) = guarded.holds(path, identity) {
            return Err((what, "name a folder that is for visitors only".into()));
        }
        let own = geteuid();
        let may_mark = marked == Marked::Now && own.is_root();
        if found.st_uid != own.as_raw() && !may_mark {
            let remedy = "let a helper of that account erase it: see `helper` in docs/config.md";
            return Err(("belongs to another account", remedy.into()));
        }
        if marked == Marked::Before && !mark::is_marked(folder.as_fd()) {
            let remedy = format!(
                "look into it; if all of it may go: guichet wipe --authorize {}",
                path.display()
            );
            return Err(("is not marked as a folder that may be erased", remedy));
        }
        Ok(Self { path: path.into(), identity })
    }

    /// Returns its path, as the place wrote it.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Returns whether both are the same folder.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.identity == other.identity
    }

    /// Marks it.
    pub(super) fn mark(&self) -> Result<(), Errno> {
        let folder = self.open()?;
        if mark::is_marked(folder.as_fd()) { Ok(()) } else { mark::mark(folder.as_fd()) }
    }

    /// Erases what is in it; the mark stays, or is renewed.
    pub(super) fn erase(&self, patience: &mut Patience<'_>) -> WipeReport {
        let folder = match self.open() {
            Ok(folder) => folder,
            Err(error) => return WipeReport::left_by(Act::Open, error),
        };
        let folder = folder.as_fd();
        if mark::is_marked(folder) {
            return wipe::empty(folder, Some(mark::MARK), patience);
        }
        let mut report = wipe::empty(folder, None, patience);
        if report.is_verified()
            && let Err(error) = mark::mark(folder)
        {
            report += WipeReport::left_by(Act::Mark, error);
        }
        report
    }

    /// Returns how much is in it now.
    pub(super) fn look(&self) -> WipeReport {
        let mut report = WipeReport::default();
        match self.open() {
            Ok(folder) => {
                let kept = mark::is_marked(folder.as_fd()).then_some(mark::MARK);
                report.left = wipe::look(folder.as_fd(), kept, &mut report);
            }
            Err(error) => return WipeReport::left_by(Act::Open, error),
        }
        report
    }

    /// Counts what is in it.
    pub(super) fn count(&self) -> Option<Contents> {
        self.open().ok().map(|it| wipe::count(it.as_fd()))
    }

    fn open(&self) -> Result<OwnedFd, Errno> {
        let folder = open(&self.path)?;
        let found = fstat(&folder)?;
        let is_same = identity(&found) == self.identity;
        if is_same { Ok(folder) } else { Err(Errno::STALE) }
    }
}

fn open(path: &Path) -> Result<OwnedFd, Errno> {
    let path = CString::new(path.as_os_str().as_bytes()).map_err(|_| Errno::INVAL)?;
    wipe::open_path(&path)
}

#[allow(clippy::useless_conversion)] // the kinds of these numbers differ among systems
fn identity(found: &rustix::fs::Stat) -> Identity {
    (u64::from(found.st_dev), u64::from(found.st_ino))
}

fn cannot_open(path: &Path, error: Errno) -> Refusal {
    let is_link = |it: &Path| fs::symlink_metadata(it).is_ok_and(|it| it.is_symlink());
    let (what, remedy) = match error {
        // A link where a folder should be is no folder, says the system.
        Errno::LOOP | Errno::NOTDIR if path.ancestors().any(is_link) => {
            ("has a link in its path", "write the path that `realpath` shows")
        }
        Errno::NOTDIR => ("is not a folder", "name a folder"),
        Errno::NOENT => ("is not there", "make it, or remove it from the list"),
        Errno::ACCESS | Errno::PERM => {
            ("cannot be opened by this account", "name a folder of the account of the program")
        }
        Errno::NOSYS => ("cannot be erased safely here", "see `guichet doctor`"),
        _ => ("cannot be opened", "check its disk"),
    };
    (what, remedy.into())
}

/// What must never be erased on this computer.
#[derive(Debug, Default)]
pub(super) struct Guarded(Vec<Guard>);

#[derive(Debug)]
struct Guard {
    what: &'static str,
    path: PathBuf,
    identity: Option<Identity>,
    reach: Reach,
}

/// What is guarded besides the thing itself and every folder that holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Nothing: what is in it may be erased.
    Itself,
    /// Everything in it.
    Inside,
}

impl Guarded {
    /// Guards a path, and what it really leads to.
    pub(super) fn add(&mut self, what: &'static str, path: &Path, reach: Reach) {
        let real = fs::canonicalize(path).ok();
        for path in [Some(path.to_path_buf()), real].into_iter().flatten() {
            let found = fs::metadata(&path).ok().map(|it| (it.dev(), it.ino()));
            // What stands for everything holds everything: only the top itself would be meant.
            if path != Path::new("/") {
                self.0.push(Guard { what, path, identity: found, reach });
            }
        }
    }

    /// Returns what a folder is, or holds, that must not be erased.
    fn holds(&self, path: &Path, identity: Identity) -> Option<&'static str> {
        if is_system_folder(path) {
            return Some("belongs to the system");
        }
        let meant = self.0.iter().find(|it| {
            it.path.starts_with(path)
                || it.identity == Some(identity)
                || (it.reach == Reach::Inside && path.starts_with(&it.path))
        });
        meant.map(|it| it.what)
    }
}
