//! The files of a computer, below a root.

use std::{
    fs,
    io::{self, ErrorKind},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use crate::doctor::facts::Seen;

/// The files of a computer. Paths are written without the first `/`.
#[derive(Clone, Debug)]
pub struct Tree {
    root: PathBuf,
}

impl Tree {
    /// Looks below a folder, which stands for `/`.
    pub fn below(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// Returns the real path of a file.
    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path.trim_start_matches('/'))
    }

    /// Returns whether something is there; a link that leads nowhere is something.
    pub(super) fn has(&self, path: &str) -> bool {
        self.path(path).symlink_metadata().is_ok()
    }

    /// Returns the text of a file; nothing if there is no such file.
    pub(super) fn read(&self, path: &str) -> Seen<Option<String>> {
        let bytes = told(fs::read(self.path(path)));
        bytes.map(|it| it.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// Returns the text of a file, if it is there and can be read.
    pub(super) fn text(&self, path: &str) -> Option<String> {
        match self.read(path) {
            Seen::Is(text) => text,
            Seen::Hidden => None,
        }
    }

    /// Returns the bytes of a file, if it is there and can be read.
    pub(super) fn bytes(&self, path: &str) -> Option<Vec<u8>> {
        fs::read(self.path(path)).ok()
    }

    /// Returns the names in a folder, sorted; none if it cannot be listed.
    pub(super) fn names(&self, path: &str) -> Vec<String> {
        let Ok(found) = fs::read_dir(self.path(path)) else { return vec![] };
        let names = found.filter_map(|it| it.ok()?.file_name().into_string().ok());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    /// Returns where a link leads, as it is written.
    pub(super) fn link(&self, path: &str) -> Option<String> {
        fs::read_link(self.path(path)).ok()?.into_os_string().into_string().ok()
    }

    /// Returns the rights of a file; nothing if there is no such file.
    pub(super) fn rights(&self, path: &str) -> Seen<Option<u32>> {
        told(fs::metadata(self.path(path)).map(|it| it.permissions().mode()))
    }

    /// Returns a path without links, as far as it is there.
    pub(super) fn real(&self, path: &str) -> String {
        let root = self.root.canonicalize().unwrap_or_else(|_| self.root.clone());
        let full = self.path(path);
        let found = full.ancestors().find_map(|it| Some((it, it.canonicalize().ok()?)));
        let real = found.map(|(it, real)| match full.strip_prefix(it) {
            Ok(rest) if rest.as_os_str().is_empty() => real,
            Ok(rest) => real.join(rest),
            Err(_) => full.clone(),
        });
        let real = real.unwrap_or(full);
        format!("/{}", real.strip_prefix(root).unwrap_or(&real).display())
    }

    /// Returns what a program of systemd is told by a key: of the last file that says it.
    pub(super) fn setting(&self, file: &str, key: &str) -> Option<String> {
        let drop_ins = ["usr/lib", "run", "etc"].iter().flat_map(|root| {
            let folder = format!("{root}/systemd/{file}.d");
            let names =
                self.names(&folder).into_iter().filter(|it| it.strip_suffix(".conf").is_some());
            names.map(move |name| (name.clone(), format!("{folder}/{name}"))).collect::<Vec<_>>()
        });
        let mut drop_ins: Vec<_> = drop_ins.collect();
        drop_ins.sort_by(|one, other| one.0.cmp(&other.0));
        let files = [format!("etc/systemd/{file}")].into_iter();
        let files = files.chain(drop_ins.into_iter().map(|(_, path)| path));
        files.rev().find_map(|path| value(&self.text(&path)?, key))
    }
}

/// Returns the last value of a key in a file of systemd.
pub(super) fn value(text: &str, key: &str) -> Option<String> {
    let mut lines = text.lines().filter_map(|line| {
        let (name, value) = line.split_once('=')?;
        (name.trim() == key).then(|| value.trim().to_owned())
    });
    lines.next_back()
}

/// A path through something that is no folder leads to nothing, too.
fn told<T>(found: io::Result<T>) -> Seen<Option<T>> {
    match found {
        Ok(found) => Seen::Is(Some(found)),
        Err(error) if [ErrorKind::NotFound, ErrorKind::NotADirectory].contains(&error.kind()) => {
            Seen::Is(None)
        }
        Err(_) => Seen::Hidden,
    }
}
