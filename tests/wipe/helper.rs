//! Folders of another account: what a unit of systemd does, done with plain processes.
//!
//! `guichet-wipe.socket` accepts a connection and starts `guichet wipe --answer` as the account of
//! the visitors, with the connection as its input and output.

use std::{
    fs,
    os::{
        fd::OwnedFd,
        unix::{fs::PermissionsExt, net::UnixListener},
    },
    path::PathBuf,
    process::{Output, Stdio},
    thread,
};

use super::site::{Site, bound, program, told};

/// A kiosk that asks for the folders of this other site to be erased.
struct Kiosk {
    own: Site,
    socket: PathBuf,
}

impl Kiosk {
    fn new() -> Self {
        let own = Site::new();
        let folder = own.0.join("sockets");
        fs::create_dir(&folder).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
        let socket = folder.join("wipe.sock");
        own.configure(&format!("[reset]\nhelper = \"{}\"\ndeadline = \"5s\"", socket.display()));
        Self { own: own.marked(), socket }
    }

    /// Erases, while the helper answers once.
    fn wipe(&self, theirs: &Site) -> Output {
        let listener = UnixListener::bind(&self.socket).unwrap();
        thread::scope(|scope| {
            scope.spawn(move || {
                let (connection, _) = listener.accept().unwrap();
                let connection = OwnedFd::from(connection);
                let program = theirs.tool(&program());
                let config = theirs.config();
                let config = config.to_str().unwrap();
                let mut helper =
                    theirs.command(&program, &["wipe", "--config", config, "--answer"]);
                helper.stdin(connection.try_clone().unwrap()).stdout(connection);
                bound(&mut helper).stderr(Stdio::null()).status().unwrap();
            });
            self.own.wipe()
        })
    }
}

fn theirs() -> Site {
    let site = Site::new().marked();
    fs::write(site.scans().join("letter"), "Jeanne").unwrap();
    site.given_away()
}

#[test]
fn another_account_erases_its_folders_when_it_is_asked() {
    let (kiosk, theirs) = (Kiosk::new(), theirs());
    fs::write(kiosk.own.scans().join("letter"), "Jeanne").unwrap();
    let output = kiosk.wipe(&theirs);
    kiosk.own.nothing_is_left(&output);
    assert!(theirs.left().is_empty());
    let told = told(&output);
    assert!(told.contains("wipe.sock: 1 files and 0 folders erased, nothing left"), "{told}");
}

#[test]
fn what_another_account_refuses_to_erase_counts_as_left() {
    let (kiosk, theirs) = (Kiosk::new(), theirs());
    fs::remove_file(theirs.scans().join(".guichet-may-erase")).unwrap();
    let output = kiosk.wipe(&theirs);
    assert_eq!(output.status.code(), Some(3), "{}", told(&output));
    assert!(theirs.scans().join("letter").exists());
}

#[test]
fn while_another_account_does_not_answer_our_own_folders_are_erased() {
    let kiosk = Kiosk::new();
    let _silent = UnixListener::bind(&kiosk.socket).unwrap();
    fs::write(kiosk.own.scans().join("letter"), "Jeanne").unwrap();
    let output = kiosk.own.wipe();
    assert_eq!(output.status.code(), Some(3), "{}", told(&output));
    assert!(kiosk.own.left().is_empty());
}

#[test]
fn a_helper_that_is_not_there_is_refused_before_anything_is_erased() {
    let kiosk = Kiosk::new();
    fs::write(kiosk.own.scans().join("letter"), "Jeanne").unwrap();
    let output = kiosk.own.wipe();
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    assert!(told(&output).contains("site.toml:2:10: `"), "{}", told(&output));
    assert!(told(&output).contains("is no socket; start the unit that listens on it first"));
    assert!(kiosk.own.scans().join("letter").exists());
}
