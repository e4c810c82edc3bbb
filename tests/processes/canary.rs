//! Looking for what must be nowhere: in files, and in the memory of processes.

use std::{
    fs::{self, File},
    io::{Read, Seek, SeekFrom},
    path::Path,
};

use crate::terminal::{Terminal, processes_of};

/// Returns a file or folder that has the canary in its name or text.
pub(crate) fn holding(folder: &Path, canary: &str) -> Option<String> {
    fs::read_dir(folder).unwrap().find_map(|entry| {
        let path = entry.unwrap().path();
        let named = path.to_string_lossy().contains(canary).then(|| path.display().to_string());
        let inside = || {
            if path.is_dir() {
                return holding(&path, canary);
            }
            let bytes = fs::read(&path).unwrap_or_default();
            contains(&bytes, canary).then(|| path.display().to_string())
        };
        named.or_else(inside)
    })
}

/// Returns whether a process of the terminal has the canary in its memory; nothing where this
/// account may not look.
pub(crate) fn in_memory(terminal: &Terminal, canary: &str) -> Option<bool> {
    let mut processes = processes_of(terminal.supervisor()).into_iter();
    processes.try_fold(false, |found, process| Some(found | memory_of(process, canary)?))
}

fn memory_of(process: i32, canary: &str) -> Option<bool> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).ok()?;
    let mut memory = File::open(format!("/proc/{process}/mem")).ok()?;
    let writable = maps.lines().filter(|line| line.contains(" rw"));
    Some(writable.filter_map(range).any(|(start, end)| {
        let mut bytes = vec![0; usize::try_from(end - start).unwrap()];
        let read = memory.seek(SeekFrom::Start(start)).and_then(|_| memory.read(&mut bytes));
        read.is_ok_and(|count| contains(&bytes[..count], canary))
    }))
}

fn range(line: &str) -> Option<(u64, u64)> {
    let (start, rest) = line.split_once('-')?;
    let (end, _) = rest.split_once(' ')?;
    Some((u64::from_str_radix(start, 16).ok()?, u64::from_str_radix(end, 16).ok()?))
}

fn contains(bytes: &[u8], canary: &str) -> bool {
    bytes.windows(canary.len()).any(|window| window == canary.as_bytes())
}
