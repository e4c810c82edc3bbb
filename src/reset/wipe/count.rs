//! What a wipe would erase, in counts; nothing is changed.

use std::{
    fmt,
    os::fd::{BorrowedFd, OwnedFd},
};

use rustix::{
    fs::{Dir, FileType},
    io::Errno,
};

use super::{beneath, is_itself, mark, open_again, pass::DEEPEST};

/// What is in a folder, as far as it can be seen without changing anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Files, links and other things that are no folder.
    pub files: u32,
    /// Folders.
    pub folders: u32,
    /// Folders on which something is mounted: they would be left.
    pub mounts: u32,
    /// Folders that cannot be looked into as they are, or are very deep.
    pub closed: u32,
}

/// One line: `12 files and 3 folders`.
impl fmt::Display for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { files, folders, mounts, closed } = self;
        write!(f, "{files} files and {folders} folders")?;
        if *closed > 0 {
            write!(f, ", and what is in {closed} folders that are locked or very deep")?;
        }
        if *mounts > 0 {
            write!(f, "; {mounts} folders would be left, because something is mounted on them")?;
        }
        Ok(())
    }
}

/// Counts what is in a folder, but for its mark.
pub(in super::super) fn count(top: BorrowedFd<'_>) -> Contents {
    let mut contents = Contents::default();
    match open_again(top) {
        Ok(folder) => count_level(folder, 0, &mut contents),
        Err(_) => contents.closed += 1,
    }
    contents.files -= u32::from(mark::is_marked(top)).min(contents.files);
    contents
}

fn count_level(folder: OwnedFd, depth: u32, contents: &mut Contents) {
    let Ok(mut listing) = Dir::new(folder) else {
        contents.closed += 1;
        return;
    };
    while let Some(Ok(entry)) = listing.read() {
        let name = entry.file_name();
        if is_itself(name) {
            continue;
        }
        if entry.file_type() != FileType::Directory {
            contents.files += 1;
            continue;
        }
        contents.folders += 1;
        let opened = listing.fd().and_then(|it| beneath::open_folder(it, name));
        match opened {
            Ok(inner) if depth < DEEPEST => count_level(inner, depth + 1, contents),
            Err(error) if error == Errno::XDEV => contents.mounts += 1,
            Ok(_) | Err(_) => contents.closed += 1,
        }
    }
}
