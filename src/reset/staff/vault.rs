//! The PIN of a place, the tries, and whether it is in service: three small files in one folder,
//! which belongs to the account that runs the kiosk.

use std::{
    ffi::OsString,
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use rustix::{fs::Mode, process::geteuid};

use zeroize::Zeroizing;

use super::{
    cabinet::Cabinet,
    clock::Moment,
    hash::{hash, is_hash},
    tries::Tries,
};
use crate::link::Service;

/// Why there is no PIN to be used, and what to type.
#[derive(Debug, thiserror::Error)]
pub enum PinProblem {
    /// There is none.
    #[error(
        "{}: there is no PIN, and a kiosk without one could not be ended by the staff; type \
         `guichet pin set --file {}`",
        .0.display(), .0.display()
    )]
    Missing(PathBuf),
    /// It cannot be read.
    #[error(
        "{}: {error}; give it to the account that runs the kiosk: type `chown {account} {}`",
        file.display(), file.display()
    )]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system says.
        error: io::Error,
        /// The number of this account.
        account: u32,
    },
    /// Others could read or change it.
    #[error(
        "{}: others can read or change it, and a PIN is soon found from its hash; type `chmod 600 \
         {}`, and choose another PIN: `guichet pin set --file {}`",
        .0.display(), .0.display(), .0.display()
    )]
    Open(PathBuf),
    /// It is no PIN.
    #[error(
        "{}: this is not what `guichet pin set` writes; type `guichet pin set --file {}`",
        .0.display(), .0.display()
    )]
    Malformed(PathBuf),
    /// The folder is not there or cannot be used.
    #[error(
        "{}: {error}; the tries are counted there: type `install -d -m 700 -o {account} {}`",
        folder.display(), folder.display()
    )]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        error: io::Error,
        /// The number of this account.
        account: u32,
    },
    /// Others could change what is in the folder.
    #[error("{}: others can put files there; type `chmod 700 {}`", .0.display(), .0.display())]
    OpenFolder(PathBuf),
    /// No hash could be made.
    #[error("this computer gives no 64 MiB of memory or no randomness; free some and try again")]
    NoHash,
}

/// The PIN of a place, and what is kept beside it.
#[derive(Clone, Debug)]
pub struct Vault {
    file: PathBuf,
    folder: PathBuf,
    pin: OsString,
}

impl Vault {
    /// Names the vault whose PIN is this file. Nothing is looked at yet.
    ///
    /// # Errors
    /// When the path names no file.
    pub fn at(file: &Path) -> Result<Self, PinProblem> {
        let folder = match file.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        match file.file_name() {
            Some(name) => Ok(Self { file: file.into(), folder: folder.into(), pin: name.into() }),
            None => Err(PinProblem::Malformed(file.into())),
        }
    }

    /// Makes sure that there is a PIN, that nobody else can read it, and that tries can be counted.
    ///
    /// # Errors
    /// With what to type otherwise.
    pub fn check(&self) -> Result<(), PinProblem> {
        let cabinet = self.open()?;
        self.read(&cabinet)?;
        let now = Moment::now();
        // Written even where nothing changes: better to know now that it cannot be.
        self.tries(&cabinet, &now)
            .and_then(|tries| cabinet.put(&self.beside("tries"), &tries.written()))
            .map_err(|error| self.refused(error))
    }

    /// Puts another PIN in, and forgets the tries: whoever can do this need not guess.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn set(&self, pin: &str) -> Result<(), PinProblem> {
        let cabinet = self.open()?;
        let hash = hash(pin).ok_or(PinProblem::NoHash)?;
        cabinet
            .put(&self.pin, &format!("{hash}\n"))
            .and_then(|()| cabinet.take_away(&self.beside("tries")))
            .map_err(|error| self.refused(error))
    }

    /// Returns the hash of the PIN. It is read anew each time, so that a new PIN counts at once.
    pub(super) fn hash(&self) -> Result<Zeroizing<String>, PinProblem> {
        self.read(&self.open()?)
    }

    /// Counts a try, on the disk; returns how long to wait where none is allowed.
    ///
    /// # Errors
    /// When it cannot be written: then no PIN may be looked at.
    pub(super) fn count_a_try(&self) -> io::Result<Option<Duration>> {
        let cabinet = Cabinet::open(&self.folder)?;
        let now = Moment::now();
        let mut tries = self.tries(&cabinet, &now)?;
        let wait = tries.wait(&now);
        if !wait.is_zero() {
            return Ok(Some(wait));
        }
        tries.add(&now);
        cabinet.put(&self.beside("tries"), &tries.written())?;
        Ok(None)
    }

    /// Returns how long no PIN is looked at.
    pub(super) fn wait(&self) -> Duration {
        let now = Moment::now();
        let tries = Cabinet::open(&self.folder).and_then(|it| self.tries(&it, &now));
        tries.map(|tries| tries.wait(&now)).unwrap_or_default()
    }

    /// Forgets the tries, after a right PIN. If it cannot be written, the next wait comes early.
    pub(super) fn forget_tries(&self) {
        let cabinet = Cabinet::open(&self.folder);
        let _ = cabinet.and_then(|it| it.take_away(&self.beside("tries")));
    }

    /// Returns whether the staff left the computer in service.
    pub fn service(&self) -> Service {
        let cabinet = Cabinet::open(&self.folder);
        match cabinet.and_then(|it| it.read(&self.beside("out-of-service"))) {
            Ok(Some(_)) => Service::Out,
            Ok(None) | Err(_) => Service::In,
        }
    }

    /// Keeps whether the computer is in service, for after a power cut.
    ///
    /// # Errors
    /// When it cannot be written: then it holds until the program ends.
    pub(crate) fn keep_service(&self, service: Service) -> io::Result<()> {
        let cabinet = Cabinet::open(&self.folder)?;
        let name = self.beside("out-of-service");
        match service {
            Service::Out => cabinet.put(&name, ""),
            Service::In => cabinet.take_away(&name),
        }
    }

    fn open(&self) -> Result<Cabinet, PinProblem> {
        let cabinet = Cabinet::open(&self.folder).map_err(|error| self.refused(error))?;
        match cabinet.is_open_to_others() {
            Ok(false) => Ok(cabinet),
            Ok(true) => Err(PinProblem::OpenFolder(self.folder.clone())),
            Err(error) => Err(self.refused(error)),
        }
    }

    /// Reads the hash, which leaves no copy behind: visits are split from this process.
    fn read(&self, cabinet: &Cabinet) -> Result<Zeroizing<String>, PinProblem> {
        let file = self.file.clone();
        let found = match cabinet.read(&self.pin) {
            Ok(Some(found)) => found,
            Ok(None) => return Err(PinProblem::Missing(file)),
            Err(error) => {
                let account = geteuid().as_raw();
                return Err(PinProblem::Unreadable { file, error, account });
            }
        };
        if found.mode.intersects(Mode::WGRP | Mode::RWXO) {
            return Err(PinProblem::Open(file));
        }
        let hash = found.text.trim_end();
        if is_hash(hash) {
            Ok(Zeroizing::new(hash.to_owned()))
        } else {
            Err(PinProblem::Malformed(file))
        }
    }

    /// Returns the tries, on the clock of this run of the computer: from the first look on, the wait
    /// passes on it.
    fn tries(&self, cabinet: &Cabinet, now: &Moment) -> io::Result<Tries> {
        let found = cabinet.read(&self.beside("tries"))?.map(|it| it.text);
        let mut tries = found.as_ref().map(|it| Tries::read(it, now)).unwrap_or_default();
        tries.settle(now);
        if found.is_some_and(|it| *it != tries.written()) {
            cabinet.put(&self.beside("tries"), &tries.written())?;
        }
        Ok(tries)
    }

    fn beside(&self, what: &str) -> OsString {
        let mut name = self.pin.clone();
        name.push(format!(".{what}"));
        name
    }

    fn refused(&self, error: io::Error) -> PinProblem {
        let account = geteuid().as_raw();
        PinProblem::Folder { folder: self.folder.clone(), error, account }
    }
}

#[cfg(test)]
mod tests;
