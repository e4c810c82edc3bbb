//! Folders of the place, erased while a farewell says so; and what systemd is told meanwhile.

use std::{
    fs,
    os::unix::net::UnixDatagram,
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};

use rustix::process::Signal;

use crate::{
    nothing_is_left,
    terminal::{Empty, GUARD, Held, Place, Terminal, stand_in},
};

/// A place with a folder to erase, and a configuration that says so.
struct House {
    place: Place,
    scans: PathBuf,
    config: String,
}

impl House {
    fn new(head: &str) -> Self {
        let place = Place::new();
        let scans = place.0.join("scans");
        fs::create_dir(&scans).unwrap();
        let marked = Command::new(stand_in()).args(["wipe", "--authorize"]).arg(&scans).status();
        assert!(marked.unwrap().success());
        let config = place.0.join("site.toml");
        let list = format!("[[reset.wipe]]\npath = \"{}\"\n", scans.display());
        fs::write(&config, format!("{head}\n{}{list}", place.staff())).unwrap();
        Self { scans, config: config.to_str().unwrap().to_owned(), place }
    }

    fn open(&self) -> Terminal {
        Terminal::start(&self.place, &["kiosk", "--config", &self.config])
    }

    fn leave_a_scan(&self) {
        fs::create_dir_all(self.scans.join("inner")).unwrap();
        fs::write(self.scans.join("inner/scan.pdf"), "Jeanne").unwrap();
    }

    /// Whether only the mark is in the folder.
    fn is_clean(&self) -> bool {
        fs::read_dir(&self.scans).unwrap().count() == 1
    }
}

#[test]
fn folders_are_erased_before_the_first_visit_and_after_every_one() {
    let house = House::new("");
    house.leave_a_scan();
    let mut terminal = house.open();
    let first = terminal.wait_for_visit();
    assert!(house.is_clean());
    house.leave_a_scan();
    terminal.press("g");
    terminal.wait_for("farewell Goodbye fr Running");
    let began = Instant::now();
    terminal.wait_for("farewell Goodbye fr Verified");
    assert!(began.elapsed() > Duration::from_millis(500), "it was not looked at twice");
    assert!(house.is_clean());
    house.leave_a_scan();
    terminal.press(" ");
    terminal.wait_for_visit_after(first);
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.wait_for_end(), 0);
    assert!(house.is_clean());
    nothing_is_left(&house.place);
}

#[test]
fn a_signal_while_it_is_erased_ends_it_and_still_erases() {
    let house = House::new("");
    let mut terminal = house.open();
    terminal.wait_for_visit();
    house.leave_a_scan();
    terminal.press("g");
    terminal.wait_for("farewell Goodbye fr Running");
    house.leave_a_scan();
    let began = Instant::now();
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.wait_for_end(), 0);
    assert!(began.elapsed() < Duration::from_secs(4), "{:?}", began.elapsed());
    assert!(!terminal.written().contains("Residue"), "what is interrupted is not left");
    assert!(house.is_clean());
}

#[test]
fn nobody_begins_while_a_folder_is_not_empty() {
    let house = House::new("");
    let mut terminal = house.open();
    let first = terminal.wait_for_visit();
    let Some(held) = Held::fast(&house.scans.join("fast")) else { return };
    terminal.press("g");
    terminal.wait_for("farewell Goodbye fr Residue");
    terminal.press(" ");
    terminal.wait_for("out of service");
    terminal.wait_for("farewell Goodbye fr Residue");
    drop(held);
    terminal.press(" ");
    terminal.wait_for("farewell Goodbye fr Verified");
    terminal.press(" ");
    terminal.wait_for_visit_after(first);
}

#[test]
fn a_place_can_warn_and_go_on() {
    let house = House::new("[reset]\non-residue = \"warn\"");
    let mut terminal = house.open();
    let first = terminal.wait_for_visit();
    let Some(_held) = Held::fast(&house.scans.join("fast")) else { return };
    terminal.press("g");
    terminal.wait_for("farewell Goodbye fr Warned");
    assert!(!terminal.written().contains("Verified"));
    terminal.press(" ");
    terminal.wait_for_visit_after(first);
}

#[test]
fn a_dangerous_folder_is_refused_before_anything_is_erased() {
    let house = House::new("[[reset.wipe]]\npath = \"/etc\"");
    house.leave_a_scan();
    let output = Command::new(stand_in())
        .args(["kiosk", "--config", &house.config])
        .env("XDG_RUNTIME_DIR", &house.place.0)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("site.toml:2:8: `/etc` belongs to the system"), "{told}");
    assert!(!house.is_clean());
}

#[test]
fn systemd_is_told_when_it_serves_that_it_lives_and_that_it_stops() {
    let house = House::new("");
    let socket = house.place.0.join("notify");
    let listener = UnixDatagram::bind(&socket).unwrap();
    listener.set_read_timeout(Some(GUARD)).unwrap();
    let mut bytes = [0; 64];
    let mut hear = || {
        let count = listener.recv(&mut bytes).unwrap();
        String::from_utf8_lossy(&bytes[..count]).into_owned()
    };
    let mut terminal = Empty::new()
        .with("NOTIFY_SOCKET", socket.to_str().unwrap())
        .with("WATCHDOG_USEC", "400000")
        .run(&house.place, &stand_in(), &["kiosk", "--config", &house.config]);
    // Whatever is fed before the first screen comes from the wipe, which may take its time.
    let first = std::iter::repeat_with(&mut hear).find(|it| it != "WATCHDOG=1");
    assert_eq!(first.unwrap(), "READY=1");
    terminal.wait_for_visit();
    assert_eq!([hear(), hear()], ["WATCHDOG=1", "WATCHDOG=1"]);
    terminal.press("g");
    terminal.wait_for("farewell Goodbye fr Running");
    let (began, mut fed) = (Instant::now(), 0);
    while began.elapsed() < Duration::from_millis(900) {
        assert_eq!(hear(), "WATCHDOG=1");
        fed += 1;
    }
    assert!((2..=8).contains(&fed), "fed {fed} times while it was erased");
    terminal.wait_for("farewell Goodbye fr Verified");
    terminal.signal(Signal::TERM);
    let last = std::iter::repeat_with(&mut hear).find(|it| it != "WATCHDOG=1");
    assert_eq!(last.unwrap(), "STOPPING=1");
    assert_eq!(terminal.wait_for_end(), 0);
}

#[test]
fn a_helper_that_does_not_answer_does_not_hold_a_signal() {
    let house = House::new("");
    let socket = house.place.0.join("helper.sock");
    let _silent = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let text = fs::read_to_string(&house.config).unwrap();
    let head = format!("[reset]\nhelper = \"{}\"\ndeadline = \"2s\"\n", socket.display());
    fs::write(&house.config, head + &text).unwrap();
    let mut terminal = house.open();
    terminal.wait_for("farewell Failed fr Residue");
    terminal.signal(Signal::TERM);
    let began = Instant::now();
    assert_eq!(terminal.wait_for_end(), 0);
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
}
