//! What a visitor can leave in a folder, by chance or on purpose.

use std::{
    env,
    ffi::OsStr,
    fs::{self, File, Permissions},
    os::unix::{
        ffi::OsStrExt,
        fs::{PermissionsExt, symlink},
        net::UnixListener,
    },
    process::Command,
};

use rustix::fs::{CWD, FileType, Mode, OFlags, mkdirat, mknodat, openat};

use super::{
    naive,
    site::{Site, bound, program, told},
};

#[test]
fn odd_names_and_odd_things_are_erased_and_never_told() {
    let site = Site::new().marked();
    let scans = site.scans();
    let long = "n".repeat(255);
    let names: [&[u8]; 9] = [
        b"-rf",
        b" ",
        b"new\nline",
        b"\x1b[2J\x1b]0;x\x07",
        b"\xff\xfe\xfd",
        b"*",
        "é".as_bytes(),
        b".hidden",
        long.as_bytes(),
    ];
    for name in names {
        let folder = scans.join(OsStr::from_bytes(name));
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("CV_Jeanne_Dupont.pdf"), "Jeanne").unwrap();
    }
    let kind = FileType::Fifo;
    mknodat(CWD, scans.join("fifo"), kind, Mode::RUSR | Mode::WUSR, 0).unwrap();
    let _listening = UnixListener::bind(scans.join("socket")).unwrap();
    File::create(scans.join("huge")).unwrap().set_len(1 << 40).unwrap();
    for (name, leads_to) in [("up", ".."), ("top", "/"), ("loop", "loop"), ("out", "../outside")] {
        symlink(leads_to, scans.join(name)).unwrap();
    }
    let output = site.wipe();
    site.nothing_is_left(&output);
    let told = told(&output);
    assert!(told.contains("16 files and 9 folders erased, nothing left"), "{told}");
    for secret in ["Dupont", "hidden", "nnn", "\u{1b}", "huge", "fifo"] {
        assert!(!told.contains(secret), "{told}");
    }
}

#[test]
fn the_other_link_to_a_file_keeps_its_text() {
    let site = Site::new().marked();
    fs::hard_link(site.outside().join("kept"), site.scans().join("linked")).unwrap();
    site.nothing_is_left(&site.wipe());
}

#[test]
fn folders_that_refuse_reading_and_writing_are_erased() {
    let site = Site::new();
    for (folder, mode) in [("a", 0o555), ("b/c", 0o555), ("d", 0o000), ("e/f", 0o000)] {
        let folder = site.scans().join(folder);
        fs::create_dir_all(&folder).unwrap();
        for name in ["one", "two"] {
            fs::write(folder.join(name), "Jeanne").unwrap();
        }
        fs::set_permissions(&folder, Permissions::from_mode(mode)).unwrap();
    }
    let site = site.marked().given_away();
    fs::set_permissions(site.scans(), Permissions::from_mode(0o555)).unwrap();

    let tests = site.tool(&env::current_exe().unwrap());
    let naive = bound(&mut naive::command(&site, &tests)).output().unwrap();
    assert!(!naive.status.success(), "the attack is none: {}", told(&naive));
    assert!(!site.left().is_empty(), "the attack is none");

    site.nothing_is_left(&site.wipe_as_visitor());
}

#[test]
fn a_folder_that_even_its_owner_may_not_enter_is_erased() {
    let site = Site::new();
    fs::write(site.scans().join("letter"), "Jeanne").unwrap();
    let site = site.marked().given_away();
    fs::set_permissions(site.scans(), Permissions::from_mode(0o000)).unwrap();
    site.nothing_is_left(&site.wipe_as_visitor());
}

/// Makes folders in folders, so many that no path could name the last one.
fn dig(site: &Site, levels: u32) {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let mut folder = openat(CWD, site.scans(), flags, Mode::empty()).unwrap();
    for _ in 0..levels {
        mkdirat(&folder, "d", Mode::RWXU).unwrap();
        folder = openat(&folder, "d", flags, Mode::empty()).unwrap();
    }
    openat(&folder, "letter", OFlags::CREATE | OFlags::WRONLY, Mode::RUSR).unwrap();
}

#[test]
fn five_thousand_folders_in_each_other_are_erased_with_256_descriptors() {
    let site = Site::new().marked();
    dig(&site, 5000);
    let few = |command: &Command| {
        let mut shell = Command::new("sh");
        shell.args(["-c", "ulimit -n 256; ulimit -s 1024; exec \"$0\" \"$@\""]);
        shell.arg(command.get_program()).args(command.get_args());
        shell.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        shell.output().unwrap()
    };
    let naive = few(&naive::command(&site, &env::current_exe().unwrap()));
    assert!(!naive.status.success(), "the attack is none: {}", told(&naive));
    let config = site.config();
    let wipe = site.command(&program(), &["wipe", "--config", config.to_str().unwrap()]);
    let output = few(&wipe);
    site.nothing_is_left(&output);
    assert!(told(&output).contains("1 files and 5000 folders"), "{}", told(&output));
}

/// Runs a script where mounts are its own; nothing where that is not allowed.
fn with_mounts(site: &Site, script: &str, then: &Command) -> Option<std::process::Output> {
    let run = |rights: &[&str]| {
        let mut shell = Command::new("unshare");
        shell.args(rights).args(["sh", "-ec", &format!("{script}\nexec \"$0\" \"$@\"")]);
        shell.arg(then.get_program()).args(then.get_args()).current_dir(&site.0);
        shell.envs(then.get_envs().filter_map(|(name, value)| Some((name, value?))));
        shell.output().unwrap()
    };
    let rights: [&[&str]; 2] = [&["-m"], &["-m", "-r"]];
    let can = |rights: &&&[&str]| {
        let mut shell = Command::new("unshare");
        shell.args(**rights).args(["sh", "-c", "mount --bind outside scans/mounted"]);
        shell.current_dir(&site.0).output().is_ok_and(|it| it.status.success())
    };
    let found = rights.iter().find(can).map(|it| run(it));
    if found.is_none() {
        eprintln!("SKIPPED: this account may mount nothing here");
    }
    found
}

#[test]
fn what_is_mounted_inside_is_not_touched_and_counts_as_left() {
    let site = Site::new().marked();
    fs::create_dir_all(site.scans().join("mounted")).unwrap();
    fs::create_dir_all(site.scans().join("beside")).unwrap();
    fs::write(site.scans().join("beside/letter"), "Jeanne").unwrap();
    fs::write(site.scans().join("file"), "").unwrap();
    let mounts = "mount --bind outside scans/mounted\nmount --bind outside/kept scans/file";
    let config = site.config();
    let config = config.to_str().unwrap();
    let wipe = site.command(&program(), &["wipe", "--config", config]);
    let Some(output) = with_mounts(&site, mounts, &wipe) else { return };
    assert_eq!(output.status.code(), Some(3), "{}", told(&output));
    assert!(told(&output).contains("2 left"), "{}", told(&output));
    site.outside_is_whole();
    assert!(!site.scans().join("beside").exists(), "the rest goes on");

    let count = site.command(&program(), &["wipe", "--config", config, "--dry-run"]);
    let counted = with_mounts(&site, mounts, &count).unwrap();
    assert!(told(&counted).contains("1 folders would be left"), "{}", told(&counted));

    let naive = naive::command(&site, &env::current_exe().unwrap());
    with_mounts(&site, "mount --bind outside scans/mounted", &naive).unwrap();
    assert!(!site.is_outside_whole(), "the attack is none");

    site.fill_outside();
    site.nothing_is_left(&site.wipe());
}

#[test]
fn what_the_disk_holds_fast_is_counted_and_the_rest_is_erased() {
    let site = Site::new().marked();
    let fast = site.scans().join("a/b/fast");
    fs::create_dir_all(fast.parent().unwrap()).unwrap();
    fs::write(&fast, "Jeanne").unwrap();
    for number in 0..20 {
        fs::create_dir(site.scans().join(number.to_string())).unwrap();
    }
    let holds = Command::new("chattr").arg("+i").arg(&fast).output();
    if !holds.is_ok_and(|it| it.status.success()) {
        eprintln!("SKIPPED: no file can be held fast here (chattr)");
        return;
    }
    let naive = naive::run(&site);
    assert!(!naive.status.success(), "the attack is none: {}", told(&naive));
    let output = site.wipe();
    assert_eq!(output.status.code(), Some(3), "{}", told(&output));
    let told = told(&output);
    let why = "1 left; 1 times not possible to remove: Operation not permitted";
    assert!(told.contains(why), "{told}");
    assert!(!told.contains("fast"), "{told}");
    assert_eq!(site.left(), [site.scans().join("a")]);
    assert!(Command::new("chattr").arg("-i").arg(&fast).status().unwrap().success());
    site.nothing_is_left(&site.wipe());
}

#[test]
fn counting_erases_nothing() {
    let site = Site::new().marked();
    fs::create_dir_all(site.scans().join("a/b")).unwrap();
    fs::write(site.scans().join("a/b/letter"), "Jeanne").unwrap();
    symlink("../outside", site.scans().join("out")).unwrap();
    let output = site.run(&["wipe", "--config", site.config().to_str().unwrap(), "--dry-run"]);
    assert!(output.status.success());
    let told = told(&output);
    assert!(told.contains("scans: 2 files and 2 folders would be erased"), "{told}");
    assert!(told.ends_with("nothing was erased\n"), "{told}");
    assert!(site.scans().join("a/b/letter").exists());
}
