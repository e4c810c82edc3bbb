//! The three files of a PIN, and what is said when something is wrong with them.

use std::{fs, os::unix::fs::PermissionsExt, thread};

use super::*;
use crate::reset::place::Place;

/// A hash of the true cost; nobody knows its PIN.
const HASH: &str = "$argon2id$v=19$m=65536,t=3,p=1$c29tZXNhbHRzb21lc2FsdA$\
                    Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm8";

fn vault(place: &Place) -> Vault {
    let file = place.0.join("pin");
    fs::write(&file, HASH).unwrap();
    chmod(&file, 0o600);
    Vault::at(&file).unwrap()
}

fn chmod(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn mode_of(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn told(vault: &Vault) -> String {
    vault.check().unwrap_err().to_string()
}

#[test]
fn a_pin_that_is_set_is_kept_for_this_account_alone() {
    let place = Place::new("set");
    let vault = Vault::at(&place.0.join("pin")).unwrap();
    vault.set("73958264").unwrap();
    vault.check().unwrap();
    assert_eq!(mode_of(&place.0.join("pin")), 0o600);
    assert_eq!(mode_of(&place.0.join("pin.tries")), 0o600);
    assert!(!fs::read_to_string(place.0.join("pin")).unwrap().contains("73958264"));
    let names: Vec<_> = fs::read_dir(&place.0).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

#[test]
fn without_a_pin_it_is_said_what_to_type() {
    let place = Place::new("missing");
    let file = place.0.join("pin");
    let told = told(&Vault::at(&file).unwrap());
    assert!(told.contains(&format!("type `guichet pin set --file {}`", file.display())), "{told}");
}

#[test]
fn a_pin_that_others_can_read_is_refused() {
    let place = Place::new("open");
    let vault = vault(&place);
    for mode in [0o604, 0o644, 0o606, 0o620, 0o666] {
        chmod(&place.0.join("pin"), mode);
        assert!(told(&vault).contains("type `chmod 600 "), "{mode:o}: {}", told(&vault));
    }
    for mode in [0o600, 0o400, 0o640] {
        chmod(&place.0.join("pin"), mode);
        vault.check().unwrap();
    }
}

#[test]
fn what_is_no_hash_is_refused() {
    let place = Place::new("malformed");
    let vault = vault(&place);
    for text in ["", "739582", "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$Zm9v", "\u{0}\u{fffd}"] {
        fs::write(place.0.join("pin"), text).unwrap();
        assert!(told(&vault).contains("not what `guichet pin set` writes"), "{}", told(&vault));
    }
}

#[test]
fn a_link_or_a_folder_is_no_pin() {
    let place = Place::new("link");
    let vault = vault(&place);
    fs::rename(place.0.join("pin"), place.0.join("other")).unwrap();
    std::os::unix::fs::symlink("other", place.0.join("pin")).unwrap();
    assert!(matches!(vault.check(), Err(PinProblem::Unreadable { .. })));
    fs::remove_file(place.0.join("pin")).unwrap();
    fs::create_dir(place.0.join("pin")).unwrap();
    assert!(matches!(vault.check(), Err(PinProblem::Unreadable { .. })));
}

#[test]
fn a_folder_that_is_not_there_or_open_to_others_is_refused() {
    let place = Place::new("folder");
    let away = Vault::at(&place.0.join("away/pin")).unwrap();
    assert!(told(&away).contains("type `install -d -m 700 -o "), "{}", told(&away));
    let vault = vault(&place);
    chmod(&place.0, 0o777);
    assert!(told(&vault).contains("type `chmod 700 "), "{}", told(&vault));
}

#[test]
fn the_sixth_try_has_to_wait_and_a_right_pin_forgets_them() {
    let place = Place::new("sixth");
    let vault = vault(&place);
    for _ in 0..5 {
        assert_eq!(vault.count_a_try().unwrap(), None);
    }
    for _ in 0..3 {
        let wait = vault.count_a_try().unwrap().map(|wait| wait.as_secs());
        assert!(wait.is_some_and(|it| (13..=15).contains(&it)), "{wait:?}");
    }
    // Another program, or this one after a kill, knows it too.
    let again = Vault::at(&place.0.join("pin")).unwrap();
    again.check().unwrap();
    assert!(!again.wait().is_zero());
    vault.forget_tries();
    assert_eq!(again.count_a_try().unwrap(), None);
}

#[test]
fn a_new_pin_forgets_the_tries() {
    let place = Place::new("new");
    let vault = vault(&place);
    (0..5).for_each(|_| assert_eq!(vault.count_a_try().unwrap(), None));
    vault.set("73958264").unwrap();
    assert!(vault.wait().is_zero());
}

#[test]
fn several_programs_together_have_no_more_tries_than_one() {
    let place = Place::new("several");
    let vault = vault(&place);
    let attacks: Vec<_> = (0..8)
        .map(|_| {
            let vault = vault.clone();
            thread::spawn(move || (0..4).filter(|_| tried(&vault)).count())
        })
        .collect();
    let tried: usize = attacks.into_iter().map(|it| it.join().unwrap()).sum();
    assert_eq!(tried, 5);
}

fn tried(vault: &Vault) -> bool {
    vault.count_a_try().unwrap().is_none()
}

#[test]
fn what_a_power_cut_left_half_written_is_in_nobodys_way() {
    let place = Place::new("half");
    let vault = vault(&place);
    fs::write(place.0.join("pin.tries.new"), "guichet tr").unwrap();
    fs::write(place.0.join("pin.new"), "$argon").unwrap();
    assert_eq!(vault.count_a_try().unwrap(), None);
    vault.set("73958264").unwrap();
    vault.check().unwrap();
}

#[test]
fn tries_that_cannot_be_counted_are_refused() {
    let place = Place::new("uncounted");
    let vault = vault(&place);
    fs::create_dir(place.0.join("pin.tries")).unwrap();
    assert!(vault.count_a_try().is_err());
    assert!(vault.check().is_err());
}

#[test]
fn a_broken_count_is_a_long_wait_that_begins_once() {
    let place = Place::new("broken");
    let vault = vault(&place);
    fs::write(place.0.join("pin.tries"), "0000").unwrap();
    assert!(vault.count_a_try().unwrap().is_some_and(|wait| wait.as_secs() > 890));
    let settled = fs::read_to_string(place.0.join("pin.tries")).unwrap();
    assert!(vault.count_a_try().unwrap().is_some());
    assert_eq!(fs::read_to_string(place.0.join("pin.tries")).unwrap(), settled);
}

#[test]
fn out_of_service_is_kept() {
    let place = Place::new("service");
    let vault = vault(&place);
    assert_eq!(vault.service(), Service::In);
    for service in [Service::Out, Service::Out, Service::In, Service::In] {
        vault.keep_service(service).unwrap();
        assert_eq!(vault.service(), service);
    }
}
