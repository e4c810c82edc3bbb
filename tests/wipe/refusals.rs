//! Everything that must not be erased is refused at once, before anything is erased.

use std::{
    fmt::Write,
    fs,
    os::unix::fs::{chown, symlink},
    path::Path,
};

use rustix::process::geteuid;

use super::site::{Site, VISITOR, copy, program, told};

/// What is wrong with a folder, and what is told of it.
type Bad<'a> = (&'a str, &'a str);

const BAD: [Bad<'_>; 16] = [
    ("link", "has a link in its path; write the path that `realpath` shows"),
    ("link2/deeper", "has a link in its path"),
    ("deep/link/deeper", "has a link in its path"),
    ("site.toml/inside", "is not a folder"),
    ("file", "is not a folder; name a folder"),
    ("missing", "is not there; make it, or remove it from the list"),
    ("people", "is a home, or holds one; name a folder that is for visitors only"),
    ("people2/me", "is not there"),
    ("pack", "holds the content of the program"),
    ("shelf/pack/locales", "holds the content of the program"),
    ("state", "holds the state of the program"),
    ("binaries", "holds the program itself"),
    ("runtime", "holds the program's own folder"),
    ("unmarked", "is not marked as a folder that may be erased"),
    ("strange", "belongs to another account; let a helper of that account erase it"),
    ("settings", "holds the configuration of the program"),
];

fn prepare(site: &Site) {
    let at = |name: &str| site.0.join(name);
    for folder in [
        "deep",
        "target/deeper",
        "people/me",
        "shelf/pack/locales",
        "state",
        "binaries",
        "unmarked",
        "strange",
        "settings",
    ] {
        fs::create_dir_all(at(folder)).unwrap();
    }
    symlink(at("target"), at("link")).unwrap();
    symlink(at("target"), at("link2")).unwrap();
    symlink(at("target"), at("deep/link")).unwrap();
    symlink(at("shelf/pack"), at("pack-link")).unwrap();
    fs::create_dir_all(at("pack")).unwrap();
    fs::write(at("file"), "").unwrap();
    copy(&program(), &at("binaries/guichet"));
    if geteuid().is_root() {
        chown(at("strange"), Some(VISITOR), None).unwrap();
    }
}

fn run(site: &Site, pack: &Path, folders: &[&str], command: &str) -> (Option<i32>, String) {
    let mut text = format!("[site]\npack = \"{}\"\n", pack.display());
    for folder in folders {
        let path = site.0.join(folder);
        let _ = writeln!(text, "[[reset.wipe]]\npath = \"{}\"", path.display());
    }
    text.push_str("[reset]\nvisitor-account = \"nobody-at-all\"\nhelper = \"/run/no.sock\"\n");
    let config = site.0.join("settings/config.toml");
    fs::write(&config, text).unwrap();
    let output = site
        .command(&site.0.join("binaries/guichet"), &[command, "--config", config.to_str().unwrap()])
        .env("HOME", site.0.join("people/me"))
        .env("STATE_DIRECTORY", site.0.join("state"))
        .output()
        .unwrap();
    (output.status.code(), told(&output))
}

#[test]
fn every_bad_folder_is_told_at_once_and_nothing_is_erased() {
    let site = Site::new().marked();
    fs::write(site.scans().join("letter"), "Jeanne").unwrap();
    prepare(&site);
    let bad: Vec<_> = BAD
        .into_iter()
        .filter(|(name, _)| *name != "pack")
        .filter(|(name, _)| *name != "strange" || geteuid().is_root())
        .collect();
    let mut folders = vec!["scans"];
    folders.extend(bad.iter().map(|(name, _)| *name));
    for command in ["wipe", "kiosk"] {
        // The content is reached through a link: what it leads to is guarded too.
        let (code, told) = run(&site, &site.0.join("pack-link"), &folders, command);
        assert_eq!(code, Some(1), "{told}");
        for (number, (name, why)) in bad.iter().enumerate() {
            let path = site.0.join(name);
            let line = 6 + 2 * number;
            let expected = format!("config.toml:{line}:8: `{}` {why}", path.display());
            assert!(told.contains(&expected), "{expected}\nis not in\n{told}");
        }
        assert!(told.contains("`nobody-at-all` is no account of this computer"), "{told}");
        assert!(told.contains("`/run/no.sock` is no socket"), "{told}");
        assert_eq!(told.lines().count(), bad.len() + 2, "{told}");
        assert!(site.scans().join("letter").exists());
        site.outside_is_whole();
    }
    let (_, told) = run(&site, &site.0.join("pack"), &["pack"], "wipe");
    assert!(told.contains("holds the content of the program"), "{told}");
}

#[test]
fn what_is_wrong_in_the_text_and_on_the_disk_is_told_together() {
    let site = Site::new();
    site.configure("[times]\nidle = \"1s\"\n[[reset.wipe]]\npath = \"/etc\"");
    let told = told(&site.wipe());
    let lines: Vec<_> = told.lines().collect();
    assert_eq!(lines.len(), 3, "{told}");
    assert!(lines[0].contains(":2:8: 1s is too short"), "{told}");
    assert!(lines[1].contains(":4:8: `/etc` belongs to the system"), "{told}");
    assert!(lines[2].contains(":6:8: `"), "{told}");
}
