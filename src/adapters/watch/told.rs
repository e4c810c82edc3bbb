//! Linux tells what is saved: inotify(7). At rest nothing wakes anybody.

use std::{
    io,
    os::fd::{AsFd, OwnedFd},
    path::{Path, PathBuf},
    time::Duration,
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    fs::inotify::{self, CreateFlags, WatchFlags},
    io::Errno,
};

use super::{Bell, folders};

/// An editor writes, renames and removes within this time: it is one change.
const ONE_CHANGE: Duration = Duration::from_millis(60);
/// Who writes without end is looked at all the same, after so many pieces of a change.
const MOST_PIECES: usize = 10;

/// The folders that are watched.
#[derive(Debug)]
pub(super) struct Watch {
    root: PathBuf,
    told: OwnedFd,
}

impl Watch {
    pub(super) fn begin(root: &Path) -> io::Result<Self> {
        let told = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK)?;
        let watch = Self { root: root.to_path_buf(), told };
        watch.look_at_all()?;
        Ok(watch)
    }

    pub(super) fn run(self, bell: &Bell) {
        while self.wait(None) {
            for _ in 0..MOST_PIECES {
                self.forget_details();
                if !self.wait(Some(ONE_CHANGE)) {
                    break;
                }
            }
            // A folder may be new.
            let _ = self.look_at_all();
            if bell.ring().is_err() {
                return;
            }
        }
    }

    /// The root must be there; another folder may come.
    fn look_at_all(&self) -> io::Result<()> {
        let what = WatchFlags::CLOSE_WRITE
            | WatchFlags::CREATE
            | WatchFlags::DELETE
            | WatchFlags::MOVED_FROM
            | WatchFlags::MOVED_TO;
        let watched = folders(&self.root)
            .iter()
            .filter(|it| inotify::add_watch(&self.told, it.as_path(), what).is_ok())
            .count();
        if watched == 0 { Err(io::ErrorKind::NotFound.into()) } else { Ok(()) }
    }

    /// Waits until something is told; false when nothing was within the limit.
    fn wait(&self, limit: Option<Duration>) -> bool {
        let limit = limit.and_then(|it| Timespec::try_from(it).ok());
        loop {
            let mut waited = [PollFd::from_borrowed_fd(self.told.as_fd(), PollFlags::IN)];
            match poll(&mut waited, limit.as_ref()) {
                Err(Errno::INTR) => {}
                answer => return answer.is_ok_and(|count| count > 0),
            }
        }
    }

    fn forget_details(&self) {
        while rustix::io::read(&self.told, &mut [0; 4096]).is_ok_and(|count| count > 0) {}
    }
}
