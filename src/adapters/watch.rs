//! Notices when a file of a folder is saved, and wakes whoever waits for happenings.
//!
//! Linux tells it; elsewhere, and where Linux has no watch left, the folder is looked at twice a
//! second. Editors save by renaming, so folders are watched and not files.

mod asking;
#[cfg(target_os = "linux")]
mod told;

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::Sender,
    },
    thread,
};

use crate::shell::Happening;

/// A folder with those inside it, watched until the program ends.
#[derive(Debug)]
pub struct FolderWatch {
    changed: Arc<AtomicBool>,
}

/// Where a change is told.
#[derive(Clone, Debug)]
struct Bell {
    changed: Arc<AtomicBool>,
    wake: Sender<Happening>,
}

impl FolderWatch {
    /// Watches a folder of content; each change is told by a [`Happening::Tick`] too.
    ///
    /// # Errors
    /// When no thread can be started.
    pub fn begin(folder: &Path, wake: Sender<Happening>) -> io::Result<Self> {
        let changed = Arc::new(AtomicBool::new(false));
        let bell = Bell { changed: Arc::clone(&changed), wake };
        let folder = folder.to_path_buf();
        // What is saved from now on is noticed, so the watch begins before anything is read.
        #[cfg(target_os = "linux")]
        if let Ok(watch) = told::Watch::begin(&folder) {
            thread::Builder::new().name("watch".into()).spawn(move || watch.run(&bell))?;
            return Ok(Self { changed });
        }
        let watch = asking::Watch::begin(folder);
        thread::Builder::new().name("watch".into()).spawn(move || watch.run(&bell))?;
        Ok(Self { changed })
    }

    /// Returns whether anything was saved since it was asked last.
    pub fn take(&self) -> bool {
        self.changed.swap(false, Ordering::SeqCst)
    }
}

impl Bell {
    /// Tells a change; fails once nobody listens any more.
    fn ring(&self) -> Result<(), ()> {
        self.changed.store(true, Ordering::SeqCst);
        self.wake.send(Happening::Tick).map_err(drop)
    }
}

/// Returns the folders of a pack that hold files of authors.
fn folders(root: &Path) -> Vec<PathBuf> {
    let mut folders = vec![root.to_path_buf(), root.join("procedures"), root.join("locales")];
    let inside = fs::read_dir(root.join("locales")).into_iter().flatten();
    folders.extend(inside.filter_map(|it| Some(it.ok()?.path())).filter(|it| it.is_dir()));
    folders
}
