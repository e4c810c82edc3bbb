//! Folders of the living stay, those of the dead go.

use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
};

use super::{super::place::Place, *};

fn names(base: &Path) -> Vec<String> {
    let entries = fs::read_dir(base).unwrap().map(|it| it.unwrap().file_name());
    entries.map(|it| it.into_string().unwrap()).collect()
}

fn wiped(runtime: &RuntimeFolder) -> WipeReport {
    runtime.wipe(&mut Patience::of(LAST, &mut Alone))
}

#[test]
fn it_is_private_emptied_and_finally_removed() {
    let place = Place::new("own");
    let base = place.0.join("guichet");
    let runtime = RuntimeFolder::claim_in(&base).unwrap();
    let own = base.join(&names(&base)[0]);
    assert_eq!(fs::metadata(&own).unwrap().permissions().mode() & 0o777, 0o700);
    fs::write(own.join("letter.pdf"), "Jeanne").unwrap();
    assert_eq!(wiped(&runtime).files, 1);
    assert!(fs::read_dir(&own).unwrap().next().is_none());
    fs::write(own.join("letter.pdf"), "Jeanne").unwrap();
    drop(runtime);
    assert!(names(&base).is_empty());
}

#[test]
fn two_programs_do_not_erase_each_other() {
    let place = Place::new("two");
    let first = RuntimeFolder::claim_in(&place.0).unwrap();
    let own = place.0.join(&names(&place.0)[0]);
    fs::write(own.join("letter.pdf"), "Jeanne").unwrap();
    let second = RuntimeFolder::claim_in(&place.0).unwrap();
    assert_eq!(wiped(&second), WipeReport::default());
    assert!(own.join("letter.pdf").exists());
    drop(first);
    assert_eq!(names(&place.0).len(), 1);
}

#[test]
fn the_folder_of_a_program_that_died_is_erased() {
    let place = Place::new("dead");
    fs::create_dir_all(place.0.join("4711-0/letters")).unwrap();
    fs::write(place.0.join("4711-0/letters/one"), "Jeanne").unwrap();
    let runtime = RuntimeFolder::claim_in(&place.0).unwrap();
    let report = wiped(&runtime);
    assert_eq!((report.files, report.folders, report.left), (1, 2, 0));
    assert_eq!(names(&place.0).len(), 1);
}

#[test]
fn a_folder_that_is_open_to_others_or_a_link_is_refused() {
    let place = Place::new("open");
    let shared = place.0.join("shared");
    fs::create_dir(&shared).unwrap();
    fs::set_permissions(&shared, fs::Permissions::from_mode(0o755)).unwrap();
    let refused = RuntimeFolder::claim_in(&shared).unwrap_err();
    assert!(refused.to_string().ends_with("is open to others; remove it"), "{refused}");
    symlink(&shared, place.0.join("link")).unwrap();
    assert!(RuntimeFolder::claim_in(&place.0.join("link")).is_err());
}
