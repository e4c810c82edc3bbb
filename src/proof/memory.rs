//! The memory of another process. See proc(5): `maps` and `mem`.

use std::{
    fs::{self, File},
    io::{Read, Seek, SeekFrom},
};

use super::canary::Canary;

/// Memory is read in pieces; each begins with the end of the one before.
const PIECE: usize = 1 << 20;
/// Longer than any canary, however it is held.
const OVERLAP: usize = 1 << 10;

/// Returns whether a process has one of these in what it can write to; nothing where this account
/// may not look.
pub(super) fn holds(process: i32, canaries: &[&Canary]) -> Option<bool> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).ok()?;
    let mut memory = File::open(format!("/proc/{process}/mem")).ok()?;
    let writable: Vec<_> = maps.lines().filter(|it| it.contains(" rw")).filter_map(range).collect();
    // A process that may not be looked into shows no map, or an empty one.
    if writable.is_empty() {
        return None;
    }
    let found = writable.iter().any(|range| in_range(&mut memory, *range, canaries));
    Some(found)
}

fn in_range(memory: &mut File, (start, end): (u64, u64), canaries: &[&Canary]) -> bool {
    if memory.seek(SeekFrom::Start(start)).is_err() {
        return false;
    }
    let mut rest = memory.take(end - start);
    let mut piece = Vec::with_capacity(PIECE + OVERLAP);
    loop {
        let tail = piece.len().saturating_sub(OVERLAP);
        piece.drain(..tail);
        // What cannot be read, such as the system's own page, holds nothing.
        let count = rest.by_ref().take(PIECE as u64).read_to_end(&mut piece).unwrap_or(0);
        if canaries.iter().any(|it| it.is_in(&piece)) {
            return true;
        }
        if count == 0 {
            return false;
        }
    }
}

fn range(line: &str) -> Option<(u64, u64)> {
    let (start, rest) = line.split_once('-')?;
    let (end, _) = rest.split_once(' ')?;
    Some((u64::from_str_radix(start, 16).ok()?, u64::from_str_radix(end, 16).ok()?))
}

#[cfg(test)]
mod tests {
    use std::process::{self, Command, Stdio};

    use super::*;

    #[test]
    fn what_this_process_holds_is_found_and_what_it_does_not_is_not() {
        let this = i32::try_from(process::id()).unwrap();
        let held = Canary::new();
        assert_eq!(holds(this, &[&held]), Some(true));
    }

    #[test]
    fn what_another_process_does_not_hold_is_not_found() {
        let mut other = Command::new("cat").stdin(Stdio::piped()).spawn().unwrap();
        let number = i32::try_from(other.id()).unwrap();
        let never = Canary::new();
        let found = holds(number, &[&never]);
        drop(other.stdin.take());
        other.wait().unwrap();
        if found.is_none() {
            eprintln!("skipped: this account may not look into its own processes here");
        }
        assert_ne!(found, Some(true));
    }

    #[test]
    fn a_process_that_is_not_there_cannot_be_looked_into() {
        assert_eq!(holds(i32::MAX, &[&Canary::new()]), None);
    }
}
