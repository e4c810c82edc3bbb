//! Ordinary ways to erase, to show that an attack is one.

use std::{
    env, fs, io,
    path::Path,
    process::{Command, Output},
};

use super::site::Site;

/// By path, step by step, as most programs do.
pub(crate) fn walk(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if is_mark(&entry) {
            continue;
        }
        if entry.file_type().is_ok_and(|it| it.is_dir()) {
            walk(&entry.path());
            let _ = fs::remove_dir(entry.path());
        } else {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// By the standard library, which is safe from exchanged links, and stops at the first trouble.
fn standard(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if is_mark(&entry) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// None of them knows it, but the next wipe needs it.
fn is_mark(entry: &fs::DirEntry) -> bool {
    entry.file_name() == ".guichet-may-erase"
}

/// A command that erases with the standard library in a process of its own.
pub(crate) fn command(site: &Site, tests: &Path) -> Command {
    let mut command = site.command(tests, &["--exact", "naive::child", "--ignored"]);
    command.env("NAIVE", site.scans());
    command
}

pub(crate) fn run(site: &Site) -> Output {
    command(site, &env::current_exe().unwrap()).output().unwrap()
}

/// Runs in the process that [`command`] starts.
#[test]
#[ignore = "other tests run it in a process of its own"]
fn child() {
    if let Some(folder) = env::var_os("NAIVE") {
        standard(Path::new(&folder)).unwrap();
    }
}
