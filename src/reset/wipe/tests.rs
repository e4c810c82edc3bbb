//! What a visit could leave, and what must survive.

use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::{Path, PathBuf},
    time::Duration,
};

use super::{super::place::Place, *};

fn wipe(place: &Place, folder: &str) -> WipeReport {
    let folder = fs::File::open(place.0.join(folder)).unwrap();
    empty(folder.as_fd(), None, &mut Patience::of(Duration::from_secs(10), &mut Alone))
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
fn what_is_deep_is_erased_with_few_descriptors() {
    let place = Place::new("deep");
    let levels = 3 * pass::DEEPEST;
    let deep = (0..levels).map(|_| "d").collect::<PathBuf>();
    fs::create_dir_all(place.0.join("visit").join(deep)).unwrap();
    let report = wipe(&place, "visit");
    assert!(report.is_verified(), "{report}");
    assert_eq!(report.folders, levels);
}

#[test]
fn one_name_at_the_top_can_be_kept_and_no_other() {
    let place = Place::new("kept");
    fs::create_dir_all(place.0.join("visit/a")).unwrap();
    fs::write(place.0.join("visit/mark"), "").unwrap();
    fs::write(place.0.join("visit/a/mark"), "").unwrap();
    let folder = fs::File::open(place.0.join("visit")).unwrap();
    let mut alone = Alone;
    let mut patience = Patience::of(Duration::from_secs(10), &mut alone);
    let report = empty(folder.as_fd(), Some(c"mark"), &mut patience);
    assert_eq!((report.files, report.folders, report.left), (1, 1, 0));
    assert!(place.0.join("visit/mark").exists());
}

#[test]
fn when_there_is_no_time_what_is_left_is_told() {
    let place = Place::new("late");
    fs::create_dir_all(place.0.join("visit/a")).unwrap();
    let folder = fs::File::open(place.0.join("visit")).unwrap();
    let report = empty(folder.as_fd(), None, &mut Patience::of(Duration::ZERO, &mut Alone));
    assert_eq!(report.left, 1);
    let late = Failure { act: Act::List, errno: Errno::TIMEDOUT.raw_os_error() };
    assert_eq!(report.failures[&late], 1);
    assert!(report.to_string().starts_with("0 files and 0 folders erased, 1 left; 1 times not"));
}

#[test]
fn wiping_twice_is_wiping_once() {
    let place = Place::new("twice");
    fs::create_dir_all(place.0.join("visit/a")).unwrap();
    assert_eq!(wipe(&place, "visit").folders, 1);
    assert_eq!(wipe(&place, "visit"), WipeReport::default());
}
