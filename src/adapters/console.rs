//! What a Linux console can draw: its font has 512 signs at most, and the kernel knows which.
//!
//! Asking the kernel is an `ioctl`, which has no safe form. Other terminals are not asked: they
//! find fonts for everything, and the configuration says which languages a place offers.

use std::{collections::HashSet, env, ffi::c_void, os::fd::AsFd, ptr};

use rustix::{
    io,
    ioctl::{Ioctl, IoctlOutput, Opcode, ioctl},
    stdio::stdout,
};

/// `GIO_UNIMAP` of <linux/kd.h>: the unicode map of the console's font.
const GIO_UNIMAP: Opcode = 0x4B66;
/// The most pairs that a map can have: its count is 16 bits.
const MOST: u16 = u16::MAX;

/// Returns every character that the console can draw; nothing where the output is no console.
pub fn drawable() -> Option<HashSet<char>> {
    // Known without asking: the kernel's terminal calls itself so.
    env::var_os("TERM").filter(|it| it == "linux")?;
    drawable_on(stdout())
}

/// Returns every character that this console can draw; nothing where it is none.
pub fn drawable_on(console: impl AsFd) -> Option<HashSet<char>> {
    let pairs = read(console).ok()?;
    let letters = pairs.iter().filter_map(|pair| char::from_u32(pair.unicode.into()));
    Some(letters.chain([' ']).collect())
}

/// `struct unipair`.
#[repr(C)]
#[derive(Clone, Copy, Default)]
struct Pair {
    unicode: u16,
    place: u16,
}

/// `struct unimapdesc`.
#[repr(C)]
struct Map {
    count: u16,
    pairs: *mut Pair,
}

#[allow(unsafe_code)] // see above
fn read(console: impl AsFd) -> io::Result<Vec<Pair>> {
    let mut pairs = vec![Pair::default(); usize::from(MOST)];
    let map = Map { count: MOST, pairs: pairs.as_mut_ptr() };
    // SAFETY: the kernel writes at most `count` pairs, for which there is room; `pairs` outlives
    // the call and is not touched during it.
    let count = unsafe { ioctl(console, map) }?;
    pairs.truncate(count.into());
    Ok(pairs)
}

// SAFETY: `GIO_UNIMAP` takes a pointer to `struct unimapdesc`, which `Map` is, reads and writes
// its count and fills its pairs.
#[allow(unsafe_code)] // see above
unsafe impl Ioctl for Map {
    type Output = u16;

    const IS_MUTATING: bool = true;

    fn opcode(&self) -> Opcode {
        GIO_UNIMAP
    }

    fn as_ptr(&mut self) -> *mut c_void {
        ptr::from_mut(self).cast()
    }

    unsafe fn output_from_ptr(_: IoctlOutput, map: *mut c_void) -> io::Result<u16> {
        // SAFETY: it is the pointer that `as_ptr` gave.
        Ok(unsafe { (*map.cast::<Self>()).count })
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;

    use super::*;

    #[test]
    fn what_is_no_console_has_no_map() {
        assert!(drawable_on(File::open("/dev/null").unwrap()).is_none());
    }

    #[test]
    fn a_console_draws_latin_letters() {
        let Ok(console) = File::open("/dev/tty1") else {
            eprintln!("skipped: there is no console here that this account can open");
            return;
        };
        match drawable_on(console) {
            Some(letters) => assert!(letters.contains(&'a')),
            None => eprintln!("skipped: /dev/tty1 is no console here"),
        }
    }
}
