//! Programs that write while it is erased.

use std::{
    fs,
    os::unix::{
        fs::{PermissionsExt, chown},
        process::CommandExt,
    },
    process::{Command, Stdio},
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, Instant},
};

use super::{
    naive,
    site::{Site, is_administrator, program, told},
};

/// Writes files until it is told to stop, or for so long.
fn write(site: &Site, stop: &AtomicBool, limit: Duration) {
    let end = Instant::now() + limit;
    for number in 0.. {
        if stop.load(Ordering::Relaxed) || Instant::now() > end {
            return;
        }
        let folder = site.scans().join(format!("cache-{}", number % 50));
        let _ = fs::create_dir_all(&folder);
        let _ = fs::write(folder.join(number.to_string()), "Jeanne");
    }
}

#[test]
fn what_is_written_meanwhile_is_erased_once_the_writer_is_done() {
    let site = Site::new().marked();
    let never = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| write(&site, &never, Duration::from_millis(1500)));
        while site.left().is_empty() {
            thread::yield_now();
        }
        let output = site.wipe();
        assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    });
    // What the writer made after the second look, if it was that slow, is the next wipe's.
    site.nothing_is_left(&site.wipe());
}

#[test]
fn while_somebody_goes_on_writing_nothing_counts_as_erased_and_the_rest_is() {
    let site = Site::new();
    let other = site.0.join("other");
    fs::create_dir_all(other.join("inner")).unwrap();
    assert!(site.run(&["wipe", "--authorize", other.to_str().unwrap()]).status.success());
    let last = format!("[[reset.wipe]]\npath = \"{}\"\n", other.display());
    site.configure("[reset]\ndeadline = \"2s\"");
    let text = fs::read_to_string(site.config()).unwrap() + &last;
    fs::write(site.config(), text).unwrap();
    let site = site.marked();
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| write(&site, &stop, Duration::from_secs(60)));
        while site.left().is_empty() {
            thread::yield_now();
        }
        naive::run(&site);
        thread::sleep(Duration::from_millis(50));
        assert!(!site.left().is_empty(), "the attack is none");
        let began = Instant::now();
        let output = site.wipe();
        stop.store(true, Ordering::Relaxed);
        assert_eq!(output.status.code(), Some(3), "{}", told(&output));
        assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
        assert!(!other.join("inner").exists(), "one folder took the time of the other");
    });
    site.nothing_is_left(&site.wipe());
}

#[test]
fn the_programs_of_the_visitors_account_are_ended_first() {
    const ACCOUNT: u32 = 54_330;
    if !is_administrator("start programs of another account") {
        return;
    }
    let site = Site::new();
    site.configure("[reset]\nvisitor-account = \"visiteur\"\ndeadline = \"10s\"");
    let site = site.marked();
    // A list of accounts in which the visitors' account is, for this command alone.
    let accounts = fs::read_to_string("/etc/passwd").unwrap();
    let line = format!("visiteur:x:{ACCOUNT}:{ACCOUNT}::/nowhere:/bin/false\n");
    fs::write(site.0.join("accounts"), accounts + &line).unwrap();
    fs::set_permissions(site.scans(), fs::Permissions::from_mode(0o777)).unwrap();
    let script = "(trap '' TERM; while :; do echo Jeanne > scans/letter; done) & exit";
    let mut shell = Command::new("sh");
    shell.args(["-c", script]).current_dir(&site.0).uid(ACCOUNT).stdout(Stdio::null());
    assert!(shell.stderr(Stdio::null()).status().unwrap().success());
    while site.left().is_empty() {
        thread::yield_now();
    }
    let mut command = Command::new("unshare");
    command.args(["-m", "sh", "-ec", "mount --bind accounts /etc/passwd; exec \"$0\" \"$@\""]);
    command.arg(program()).args(["wipe", "--config"]).arg(site.config()).current_dir(&site.0);
    let output = command.env("XDG_RUNTIME_DIR", site.0.join("runtime")).output().unwrap();
    if told(&output).contains("unshare:") || told(&output).contains("mount:") {
        eprintln!("SKIPPED: this account may mount nothing here");
        let _ = Command::new("pkill").args(["-KILL", "-U", &ACCOUNT.to_string()]).status();
        return;
    }
    site.nothing_is_left(&output);
    chown(site.scans(), Some(0), None).unwrap();
}
