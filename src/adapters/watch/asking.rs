//! Looks twice a second whether a file is newer: where the system tells nothing.

use std::{collections::BTreeMap, fs, path::PathBuf, thread, time::Duration, time::SystemTime};

use super::{Bell, folders};

/// How often it is looked.
const PAUSE: Duration = Duration::from_millis(500);

/// When each file was saved, and how long it is.
type Seen = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// The folder that is looked at.
#[derive(Debug)]
pub(super) struct Watch {
    root: PathBuf,
    seen: Seen,
}

impl Watch {
    pub(super) fn begin(root: PathBuf) -> Self {
        let seen = look(&root);
        Self { root, seen }
    }

    pub(super) fn run(mut self, bell: &Bell) {
        loop {
            thread::sleep(PAUSE);
            if self.is_changed() && bell.ring().is_err() {
                return;
            }
        }
    }

    fn is_changed(&mut self) -> bool {
        let now = look(&self.root);
        let changed = now != self.seen;
        self.seen = now;
        changed
    }
}

fn look(root: &std::path::Path) -> Seen {
    let entries = folders(root).into_iter().filter_map(|it| fs::read_dir(it).ok()).flatten();
    let files = entries.filter_map(|entry| {
        let entry = entry.ok()?;
        let about = entry.metadata().ok().filter(fs::Metadata::is_file)?;
        Some((entry.path(), (about.modified().ok(), about.len())))
    });
    files.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_saved_renamed_or_removed_is_a_change() {
        let root = std::env::temp_dir().join(format!("guichet-asking-{}", std::process::id()));
        fs::create_dir_all(root.join("locales/fr")).unwrap();
        let mut watch = Watch::begin(root.clone());
        assert!(!watch.is_changed());
        let file = root.join("locales/fr/rent.ftl");
        fs::write(&file, "a").unwrap();
        assert!(watch.is_changed() && !watch.is_changed());
        fs::rename(&file, root.join("locales/fr/other.ftl")).unwrap();
        assert!(watch.is_changed() && !watch.is_changed());
        fs::write(root.join("locales/fr/other.ftl"), "ab").unwrap();
        assert!(watch.is_changed());
        fs::remove_dir_all(&root).unwrap();
        assert!(watch.is_changed());
    }
}
