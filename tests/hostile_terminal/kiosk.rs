//! A kiosk in a storm.

use std::{fs, path::Path, thread, time::Duration};

use crate::terminal::{Empty, Place, Terminal, processes_of};

const PROGRAM: &str = env!("CARGO_BIN_EXE_guichet");

/// What is sent along wherever something could be echoed.
pub(crate) const CANARY: &str = "zyxqvanarijkw";

/// Nothing more comes after such a silence.
const SETTLED: Duration = Duration::from_millis(60);
/// How long a key may take before the other one is tried, which must change something.
const ANSWERED: Duration = Duration::from_millis(250);
/// How long a kiosk is watched at rest.
const REST: Duration = Duration::from_millis(600);
/// The most that each of its processes may work meanwhile, in hundredths of a second: what spins
/// works sixty of them for each thread. The machine is shared, but work is counted, not time.
const MOST_WORK: u64 = 15;

/// Where a storm finds the kiosk.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Found {
    /// On the first screen, where nothing times out.
    First,
    /// On a list of choices.
    List,
    /// In a field.
    Field,
}

impl Found {
    pub(crate) const ALL: [Self; 3] = [Self::First, Self::List, Self::Field];
}

/// A kiosk, and the folder it runs in.
pub(crate) struct Kiosk {
    pub(crate) terminal: Terminal,
    _place: Place,
}

impl Kiosk {
    pub(crate) fn at(found: Found) -> Self {
        let place = Place::new();
        let config = place.0.join("site.toml");
        fs::write(&config, place.staff()).unwrap();
        let arguments = ["kiosk", "--config", config.to_str().unwrap()];
        let mut terminal = Empty::sized(24, 80).run(&place, Path::new(PROGRAM), &arguments);
        terminal.wait_for("Bonjour");
        let ways: &[(&str, &str)] = match found {
            Found::First => &[],
            Found::List => &[("1", "Comment voulez-vous lire")],
            Found::Field => &[
                ("1", "Comment voulez-vous lire"),
                ("\r", "De quoi avez-vous besoin"),
                ("4", "Que cherchez-vous"),
            ],
        };
        for (key, words) in ways {
            terminal.press(key);
            terminal.wait_for(words);
        }
        terminal.settle(SETTLED);
        Self { terminal, _place: place }
    }

    /// After the storm: everything is as it must be.
    #[track_caller]
    pub(crate) fn stands(&mut self) {
        self.terminal.settle(SETTLED);
        assert!(self.answers(), "no key is answered on:\n{}", self.terminal.contents());
        self.rests();
        self.terminal.is_quiet_and_raw();
        assert!(self.terminal.screen().alternate_screen());
        let written = self.terminal.written();
        assert!(!written.contains(CANARY), "echoed: {written:?}");
        for sequence in ["\x1b]52", "\x1bP", "\x1b[200~", "\x1b[201~", "\x1b_", "\x1b^"] {
            assert!(!written.contains(sequence), "echoed: {sequence:?}");
        }
    }

    /// A key changes what is shown: that of help, or in its window that of going back.
    pub(crate) fn answers(&mut self) -> bool {
        let before = self.terminal.contents();
        let keys = ["\x1bOP", "0"].into_iter().cycle().take(20);
        keys.into_iter().any(|key| {
            self.terminal.press(key);
            self.terminal.changes_from(&before, ANSWERED)
        })
    }

    /// Nobody works when nothing happens.
    #[track_caller]
    pub(crate) fn rests(&mut self) {
        self.terminal.settle(SETTLED);
        let processes = processes_of(self.terminal.supervisor());
        assert!(processes.len() >= 2, "somebody is gone: {processes:?}");
        let before: Vec<_> = processes.iter().map(|it| work_of(*it)).collect();
        thread::sleep(REST);
        for (process, before) in processes.into_iter().zip(before) {
            let worked = work_of(process).saturating_sub(before);
            assert!(worked <= MOST_WORK, "{worked} hundredths of a second of work at rest");
        }
    }

    /// Its terminal is closed; returns its exit code.
    pub(crate) fn closes(self) -> u32 {
        self.terminal.close()
    }
}

/// How long a process has worked, in hundredths of a second: see proc(5), `stat`.
fn work_of(process: i32) -> u64 {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let fields = stat.rsplit_once(") ").map_or("", |(_, rest)| rest).split(' ');
    fields.skip(11).take(2).filter_map(|it| it.parse::<u64>().ok()).sum()
}

/// Lets a storm come over a kiosk, wherever it is.
#[track_caller]
pub(crate) fn bears(storm: &[u8]) {
    for place in Found::ALL {
        let mut kiosk = Kiosk::at(place);
        kiosk.terminal.send(storm);
        kiosk.stands();
    }
}

/// The same for one storm after the other.
#[track_caller]
pub(crate) fn bears_each(storms: &[&[u8]]) {
    for place in Found::ALL {
        let mut kiosk = Kiosk::at(place);
        for storm in storms {
            kiosk.terminal.send(storm);
            kiosk.terminal.settle(SETTLED);
            let beginning = String::from_utf8_lossy(&storm[..storm.len().min(40)]);
            assert!(kiosk.answers(), "{place:?}: no key is answered after {beginning:?}");
        }
        kiosk.stands();
    }
}
