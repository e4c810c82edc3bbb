//! A folder for one test.

use std::{env, fs, os::unix::fs::PermissionsExt, path::PathBuf, process};

/// A private folder for one test, removed at its end.
pub(super) struct Place(pub(super) PathBuf);

impl Place {
    /// Makes it; the name is that of the test.
    pub(super) fn new(name: &str) -> Self {
        let place = env::temp_dir().join(format!("guichet-test-{}-{name}", process::id()));
        let _ = fs::remove_dir_all(&place);
        fs::create_dir(&place).unwrap();
        fs::set_permissions(&place, fs::Permissions::from_mode(0o700)).unwrap();
        Self(place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
