//! The mark of a folder that may be erased: visitors can neither use it nor lose it.

use std::{
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
};

use super::site::{Site, told};

fn mark(site: &Site) -> PathBuf {
    site.scans().join(".guichet-may-erase")
}

#[test]
fn a_folder_without_it_is_not_erased() {
    let site = Site::new();
    fs::write(site.scans().join("letter"), "Jeanne").unwrap();
    let output = site.wipe();
    assert_eq!(output.status.code(), Some(1));
    let told = told(&output);
    assert!(told.contains("site.toml:3:8: `"), "{told}");
    assert!(told.contains("is not marked as a folder that may be erased; look into it"), "{told}");
    assert!(told.contains("guichet wipe --authorize /"), "{told}");
    assert!(site.scans().join("letter").exists());
}

#[test]
fn a_mark_is_made_once_and_stays() {
    let site = Site::new().marked().marked();
    let text = fs::read_to_string(mark(&site)).unwrap();
    site.nothing_is_left(&site.wipe());
    assert_eq!(fs::read_to_string(mark(&site)).unwrap(), text);
}

#[test]
fn what_only_has_its_name_is_no_mark() {
    for (what, fake) in fakes() {
        let site = Site::new();
        fake(&site, &mark(&site));
        let output = site.wipe();
        assert_eq!(output.status.code(), Some(1), "{what}: {}", told(&output));
    }
}

#[test]
fn nothing_can_be_left_under_its_name() {
    for (what, fake) in fakes() {
        let site = Site::new().marked();
        let (wipes, runtime) = (site.wipes(), site.runtime());
        let _ = fs::remove_file(mark(&site));
        fake(&site, &mark(&site));
        let parts = wipes.run(&runtime, &mut guichet::reset::Alone);
        assert!(parts.iter().all(|it| it.report.is_verified()), "{what}: {parts:?}");
        drop(runtime);
        site.nothing_is_left(&site.wipe());
        assert!(!fs::read_to_string(mark(&site)).unwrap().contains("Jeanne"), "{what}");
    }
}

type Fake = fn(&Site, &Path);

fn fakes() -> [(&'static str, Fake); 4] {
    [
        ("a text of somebody", |_, mark| fs::write(mark, "Jeanne").unwrap()),
        ("a folder", |_, mark| {
            fs::create_dir_all(mark.join("letters")).unwrap();
            fs::write(mark.join("letters/one"), "Jeanne").unwrap();
        }),
        ("a link", |site, mark| symlink(site.outside().join("kept"), mark).unwrap()),
        ("a second link to a file", |site, mark| {
            fs::hard_link(site.outside().join("kept"), mark).unwrap();
        }),
    ]
}

#[test]
fn a_dangerous_folder_is_never_marked() {
    let site = Site::new();
    for folder in ["/", "/home", "/etc", "/usr/share", "/root", "/var/lib/x", "scans", ""] {
        let output = site.run(&["wipe", "--authorize", folder]);
        assert!(!output.status.success(), "{folder}: {}", told(&output));
    }
    symlink(site.scans(), site.0.join("link")).unwrap();
    for name in ["link", "link/x", "site.toml", "none", "runtime"] {
        let output = site.run(&["wipe", "--authorize", site.0.join(name).to_str().unwrap()]);
        assert!(!output.status.success(), "{name}: {}", told(&output));
    }
}
