//! Folders that become links while they are erased.

use std::{
    fs,
    os::unix::fs::symlink,
    path::Path,
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    thread,
    time::{Duration, Instant},
};

use guichet::reset::Alone;
use rustix::fs::{CWD, RenameFlags, renameat_with};

use super::{naive, site::Site};

/// How long the attack is withstood.
const LONG: Duration = Duration::from_secs(4);

/// How long it may take an ordinary way to fall for it.
const PATIENCE: Duration = Duration::from_secs(30);

/// Makes a folder and a link to the outside, and exchanges them as fast as it can. What it makes
/// is made elsewhere: it must not write through its own link.
fn swap(folder: &Path, outside: &Path, stop: &AtomicBool, swaps: &AtomicU64) {
    let (inner, link) = (folder.join("inner"), folder.join("link"));
    let workshop = outside.with_extension("workshop");
    while !stop.load(Ordering::Relaxed) {
        let _ = fs::create_dir_all(&workshop);
        let _ = fs::write(workshop.join("kept"), "a visitor's");
        let _ = fs::create_dir_all(folder);
        let _ = fs::rename(&workshop, &inner);
        let _ = symlink(outside, &link);
        for _ in 0..100 {
            if renameat_with(CWD, &inner, CWD, &link, RenameFlags::EXCHANGE).is_err() {
                break;
            }
            swaps.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// Erases again and again while two levels are exchanged, as long as this wants; returns how
/// often they were.
fn attacked(site: &Site, mut goes_on: impl FnMut() -> bool) -> u64 {
    let (stop, swaps) = (AtomicBool::new(false), AtomicU64::new(0));
    let (scans, outside) = (site.scans(), site.outside());
    let deeper = scans.join("deeper");
    thread::scope(|scope| {
        scope.spawn(|| swap(&scans, &outside, &stop, &swaps));
        scope.spawn(|| swap(&deeper, &outside.join("inner"), &stop, &swaps));
        while goes_on() {}
        stop.store(true, Ordering::Relaxed);
    });
    swaps.into_inner()
}

#[test]
fn a_folder_that_becomes_a_link_leads_nobody_outside() {
    let site = Site::new().marked();
    let limit = Instant::now() + PATIENCE;
    attacked(&site, || {
        naive::walk(&site.scans());
        site.is_outside_whole() && Instant::now() < limit
    });
    assert!(!site.is_outside_whole(), "the attack is none");
    site.fill_outside();
    naive::walk(&site.scans());
    let site = site.marked();

    let (mut wipes, runtime) = (site.wipes(), site.runtime());
    (wipes.deadline, wipes.second_look) = (Duration::from_millis(100), Duration::ZERO);
    let (mut times, limit) = (0, Instant::now() + LONG);
    let swaps = attacked(&site, || {
        wipes.run(&runtime, &mut Alone);
        times += 1;
        site.is_outside_whole() && Instant::now() < limit
    });
    site.outside_is_whole();
    assert!(swaps > 1000 && times > 20, "{swaps} exchanges, {times} wipes");
    println!("{swaps} exchanges during {times} wipes, nothing outside was touched");
    drop(runtime);
    site.nothing_is_left(&site.wipe());
}

#[test]
fn a_folder_that_takes_the_place_of_another_is_not_erased() {
    let site = Site::new().marked();
    let (wipes, runtime) = (site.wipes(), site.runtime());
    fs::write(site.scans().join("letter"), "Jeanne").unwrap();
    fs::rename(site.scans(), site.0.join("hidden")).unwrap();
    fs::create_dir(site.scans()).unwrap();
    fs::write(site.scans().join("other"), "").unwrap();
    let parts = wipes.run(&runtime, &mut Alone);
    assert!(parts.iter().any(|it| !it.report.is_verified()), "{parts:?}");
    assert!(site.scans().join("other").exists());
    fs::remove_dir_all(site.scans()).unwrap();
    symlink(site.outside(), site.scans()).unwrap();
    let parts = wipes.run(&runtime, &mut Alone);
    assert!(parts.iter().any(|it| !it.report.is_verified()), "{parts:?}");
    site.outside_is_whole();
}
