//! What is seen of invented computers.

use std::{env, fs, os::unix::fs::symlink, path::PathBuf, process};

use super::{
    content::Place, escape::escape, letters::screen_height, medium, pin, service::service,
    traces::traces, *,
};
use crate::doctor::facts::{
    Account, Consoles, Cores, Foot, Injection, KeptOut, Medium, Pin, Restart, Seen, Spool, Start,
};

/// A place that decided nothing.
fn usual() -> Place {
    Place { pin: "/var/lib/guichet/pin".into(), ..Place::default() }
}

/// An invented computer, removed at the end of the test.
struct Computer {
    root: PathBuf,
    tree: Tree,
}

impl Computer {
    fn new(name: &str) -> Self {
        let root = env::temp_dir().join(format!("guichet-survey-{}-{name}", process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir(&root).unwrap();
        let tree = Tree::below(&root);
        Self { root, tree }
    }

    fn with(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    fn link(self, path: &str, to: &str) -> Self {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        symlink(to, path).unwrap();
        self
    }

    fn running(self, number: u32, words: &[&str]) -> Self {
        let name = words[0].rsplit('/').next().unwrap();
        self.with(&format!("proc/{number}/comm"), format!("{name}\n"))
            .with(&format!("proc/{number}/cmdline"), words.join("\0"))
            .with(&format!("proc/{number}/status"), "Name:\tx\nUid:\t0\t0\t0\t0\n")
    }
}

impl Drop for Computer {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

const MOUNTS: &str = "\
22 1 253:0 / / rw shared:1 - ext4 /dev/mapper/root rw
30 22 0:25 / /run rw,nosuid shared:5 - tmpfs tmpfs rw,mode=755
31 22 8:2 / /srv/plain\\040disk rw - ext4 /dev/sda2 rw
32 22 0:40 / /srv rw - btrfs /dev/dm-1 rw
";

#[test]
fn a_path_is_on_what_its_mount_is_on() {
    let computer = Computer::new("media")
        .with("proc/self/mountinfo", MOUNTS)
        .link("dev/mapper/root", "../dm-0")
        .with("dev/dm-0", "")
        .with("dev/dm-1", "")
        .with("sys/class/block/dm-0/dm/uuid", "CRYPT-LUKS2-0123-root\n")
        .with("sys/class/block/dm-1/dm/uuid", "LVM-abc\n")
        .with("sys/class/block/dm-1/slaves/dm-0", "");
    for (path, expected) in [
        ("/run/guichet", Medium::Memory),
        ("/home/visitor/Downloads", Medium::Encrypted),
        ("/srv/plain disk/x", Medium::Disk),
        ("/srv/plain", Medium::Encrypted),
    ] {
        assert_eq!(medium::of_path(&computer.tree, path), Seen::Is(expected), "{path}");
    }
    assert_eq!(medium::of_path(&Computer::new("no-mounts").tree, "/run"), Seen::Hidden);
}

#[test]
fn swap_is_on_what_its_device_or_file_is_on() {
    let swaps = "Filename Type Size Used Priority\n\
                 /dev/zram0 partition 1 0 100\n/dev/sda3 partition 1 0 -2\n/swapfile file 1 0 -3\n";
    let computer = Computer::new("swap")
        .with("proc/swaps", swaps)
        .with("proc/self/mountinfo", "22 1 8:2 / / rw - ext4 /dev/sda2 rw\n");
    let seen = traces(&computer.tree, &service(&computer.tree), &usual());
    let Seen::Is(swaps) = seen.swaps else { panic!() };
    let found: Vec<_> = swaps.iter().map(|it| (it.name.as_str(), it.medium)).collect();
    let expected =
        [("/dev/zram0", Medium::Memory), ("/dev/sda3", Medium::Disk), ("/swapfile", Medium::Disk)];
    assert_eq!(found, expected);
}

#[test]
fn a_pattern_that_leads_nowhere_writes_no_core() {
    for (pattern, storage, is_off) in [
        ("|/bin/false\n", "", true),
        ("core\n", "", false),
        ("|/usr/lib/systemd/systemd-coredump %P\n", "", false),
        ("|/usr/lib/systemd/systemd-coredump %P\n", "[Coredump]\nStorage=none\n", true),
    ] {
        let computer = Computer::new("cores")
            .with("proc/sys/kernel/core_pattern", pattern)
            .with("etc/systemd/coredump.conf.d/guichet.conf", storage);
        let cores = traces(&computer.tree, &service(&computer.tree), &usual()).cores;
        assert_eq!(cores == Seen::Is(Cores::Off), is_off, "{pattern}{storage}");
    }
}

#[test]
fn a_print_server_keeps_everything_until_it_is_told_twice() {
    let kept = |text: &str| {
        let computer =
            Computer::new("spool").with("usr/sbin/cupsd", "").with("etc/cups/cupsd.conf", text);
        traces(&computer.tree, &service(&computer.tree), &usual()).spool
    };
    assert_eq!(kept(""), Seen::Is(Spool::Keeps));
    assert_eq!(kept("PreserveJobFiles No\n"), Seen::Is(Spool::Keeps));
    assert_eq!(kept("#PreserveJobFiles No\nPreserveJobHistory No\n"), Seen::Is(Spool::Keeps));
    assert_eq!(kept("preserveJobFiles No\n  PreserveJobHistory Off\n"), Seen::Is(Spool::Nothing));
    let none = Computer::new("no-spool");
    assert_eq!(traces(&none.tree, &service(&none.tree), &usual()).spool, Seen::Is(Spool::None));
}

#[test]
fn an_open_computer_is_seen_to_be_open() {
    let computer = Computer::new("open")
        .running(1, &["/sbin/init"])
        .running(300, &["/sbin/agetty", "--noclear", "tty1", "linux"])
        .running(301, &["/sbin/agetty", "--noclear", "tty3", "linux"])
        .running(302, &["/usr/bin/foot"])
        .link("etc/systemd/system/getty.target.wants/getty@tty2.service", "/lib/x")
        .with("sys/class/tty/tty0", "")
        .with("usr/lib/systemd/systemd-logind", "")
        .with("proc/sys/kernel/sysrq", "438\n")
        .with("proc/sys/dev/tty/legacy_tiocsti", "1\n");
    let seen = escape(&computer.tree, &usual());
    assert_eq!(seen.logins, Seen::Is(vec!["tty2".to_owned(), "tty3".to_owned()]));
    assert_eq!(seen.consoles, Consoles::Login);
    assert_eq!(seen.sysrq, Seen::Is(438));
    assert_eq!(seen.restart, Restart::On);
    assert_eq!(seen.foot, Foot::Other);
    assert_eq!(seen.injection, Injection::On);
    assert_eq!(seen.pin, Seen::Is(Pin::Missing));
}

#[test]
fn a_closed_computer_is_seen_to_be_closed() {
    let computer = Computer::new("closed")
        .running(1, &["/sbin/init"])
        .running(302, &["foot", "--config=/usr/share/guichet/foot.ini", "/usr/bin/guichet"])
        .link("etc/systemd/system/getty.target.wants/getty@tty2.service", "/lib/x")
        .link("etc/systemd/system/getty@tty2.service", "/dev/null")
        .link("etc/systemd/system/ctrl-alt-del.target", "/dev/null")
        .with("sys/class/tty/tty0", "")
        .with("usr/lib/systemd/systemd-logind", "")
        .with("etc/systemd/logind.conf", "[Login]\n#NAutoVTs=6\nReserveVT=6\n")
        .with("etc/systemd/logind.conf.d/guichet.conf", "[Login]\nNAutoVTs=0\nReserveVT=0\n")
        .with("proc/sys/kernel/sysrq", "0\n")
        .with("proc/sys/dev/tty/legacy_tiocsti", "0\n");
    let seen = escape(&computer.tree, &usual());
    assert_eq!(seen.logins, Seen::Is(vec![]));
    assert_eq!(seen.consoles, Consoles::Empty);
    assert_eq!(seen.restart, Restart::Off);
    assert_eq!(seen.foot, Foot::Ours);
    assert_eq!(seen.injection, Injection::Off);
    let with_keys = computer.with("run/guichet-keymap", "");
    assert_eq!(escape(&with_keys.tree, &usual()).consoles, Consoles::Closed);
}

#[test]
fn what_an_account_may_not_see_is_hidden_and_not_absent() {
    let computer = Computer::new("hidden").with("proc/swaps/is-a-folder", "");
    assert_eq!(escape(&computer.tree, &usual()).logins, Seen::Hidden);
    assert_eq!(traces(&computer.tree, &service(&computer.tree), &usual()).swaps, Seen::Hidden);
}

#[test]
fn a_pin_that_others_can_read_is_open() {
    use std::os::unix::fs::PermissionsExt;
    for (mode, expected) in [(0o600, Pin::Set), (0o640, Pin::Set), (0o644, Pin::Open)] {
        let computer = Computer::new("pin").with("var/lib/guichet/pin", "x");
        let file = computer.root.join("var/lib/guichet/pin");
        fs::set_permissions(file, fs::Permissions::from_mode(mode)).unwrap();
        assert_eq!(pin::pin(&computer.tree, &usual().pin), Seen::Is(expected), "{mode:o}");
    }
}

#[test]
fn the_unit_of_the_package_is_read_with_its_drop_ins() {
    let unit = include_str!("../../packaging/systemd/guichet.service");
    let computer = Computer::new("unit").with("usr/lib/systemd/system/guichet.service", unit);
    let seen = service(&computer.tree);
    assert_eq!(seen.account, Account::Plain);
    let found = seen.unit.unwrap();
    assert_eq!((found.start, found.swap), (Start::Disabled, KeptOut::Yes));
    assert_eq!(found.watchdog.as_deref(), Some("30"));
    let changed = computer
        .with(
            "etc/systemd/system/guichet.service.d/x.conf",
            "[Service]\nUser=root\nWatchdogSec=0\n",
        )
        .link("etc/systemd/system/multi-user.target.wants/guichet.service", "/lib/x");
    let seen = service(&changed.tree);
    assert_eq!(seen.account, Account::Root);
    let found = seen.unit.unwrap();
    assert_eq!((found.start, found.watchdog), (Start::Enabled, None));
}

#[test]
fn the_only_connected_screen_tells_its_height() {
    let mut edid = vec![0; 128];
    edid[..8].copy_from_slice(&[0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0]);
    edid[22] = 30;
    let screen = |edid: &[u8]| {
        Computer::new("screen")
            .with("sys/class/drm/card0-HDMI-A-1/status", "connected\n")
            .with("sys/class/drm/card0-HDMI-A-1/edid", edid)
            .with("sys/class/drm/card0-DP-1/status", "disconnected\n")
    };
    assert_eq!(screen_height(&screen(&edid).tree), Some(300));
    // 296 mm in the detailed timing.
    edid[67] = 0x28;
    edid[68] = 0x21;
    assert_eq!(screen_height(&screen(&edid).tree), Some(296));
    assert_eq!(screen_height(&screen(&edid[..20]).tree), None);
    let two = screen(&edid).with("sys/class/drm/card0-DP-1/status", "connected\n");
    assert_eq!(screen_height(&two.tree), None);
}

#[test]
fn whatever_a_computer_is_like_it_can_be_looked_at() {
    let computer = Computer::new("empty");
    let facts = survey(&computer.tree, None);
    assert!(crate::doctor::judge(&facts).len() > 20);
}

#[test]
fn the_folders_and_the_code_are_those_that_the_place_names() {
    let config =
        "[staff]\npin-file = \"/srv/guichet/pin\"\n[[reset.wipe]]\npath = \"/srv/scans\"\n";
    let computer = Computer::new("named").with("etc/guichet/config.toml", config);
    let computer = computer.with("srv/guichet/pin", "").with("srv/scans/a.pdf", "");
    let seen = survey(&computer.tree, None);
    let folders: Vec<&str> = seen.traces.folders.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(folders.last(), Some(&"/srv/scans"));
    assert_ne!(seen.escape.pin, Seen::Is(Pin::Missing));
}
