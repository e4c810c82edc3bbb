//! What a visit could leave, and what must survive.

use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::{Path, PathBuf},
};

use super::{super::place::Place, *};

fn wipe(place: &Place, folder: &str) -> WipeReport {
    empty(fs::File::open(place.0.join(folder)).unwrap().as_fd())
}

fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).unwrap().next().is_none()
}

#[test]
fn files_folders_and_locked_folders_are_erased_and_counted() {
    let place = Place::new("everything");
    let visit = place.0.join("visit");
    fs::create_dir_all(visit.join("a/b/c")).unwrap();
    fs::write(visit.join("letter.pdf"), "Jeanne").unwrap();
    fs::write(visit.join("a/b/c/-rf"), "Jeanne").unwrap();
    fs::write(visit.join("a/new\nline"), "Jeanne").unwrap();
    fs::set_permissions(visit.join("a/b"), fs::Permissions::from_mode(0o555)).unwrap();
    let report = wipe(&place, "visit");
    assert!(is_empty(&visit));
    assert!(report.is_verified());
    assert_eq!((report.files, report.folders), (3, 3));
    assert!(report.failures.is_empty());
}

#[test]
fn links_go_and_what_they_point_to_stays() {
    let place = Place::new("links");
    fs::create_dir_all(place.0.join("visit")).unwrap();
    fs::create_dir_all(place.0.join("precious")).unwrap();
    fs::write(place.0.join("precious/file"), "kept").unwrap();
    symlink(place.0.join("precious"), place.0.join("visit/folder")).unwrap();
    symlink(place.0.join("precious/file"), place.0.join("visit/file")).unwrap();
    symlink("..", place.0.join("visit/up")).unwrap();
    assert!(wipe(&place, "visit").is_verified());
    assert_eq!(fs::read_to_string(place.0.join("precious/file")).unwrap(), "kept");
}

#[test]
fn what_is_too_deep_is_left_and_told() {
    let place = Place::new("deep");
    let deep = (0..=DEEPEST).map(|_| "d").collect::<PathBuf>();
    fs::create_dir_all(place.0.join("visit").join(deep)).unwrap();
    let report = wipe(&place, "visit");
    assert!(!report.is_verified());
    assert_eq!(report.left, 1);
    let failure = Failure { act: Act::Open, errno: Errno::NAMETOOLONG.raw_os_error() };
    assert_eq!(report.failures[&failure], 1);
}

#[test]
fn wiping_twice_is_wiping_once() {
    let place = Place::new("twice");
    fs::create_dir_all(place.0.join("visit/a")).unwrap();
    assert_eq!(wipe(&place, "visit").folders, 1);
    assert_eq!(wipe(&place, "visit"), WipeReport::default());
}
