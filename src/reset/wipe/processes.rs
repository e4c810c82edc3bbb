//! Ending the programs of the visitors' account: one that still writes fills an empty folder
//! again.
//!
//! Never by name. A process is held before it is judged, so that a number that was given away
//! meanwhile ends nobody else; this program, what started it and what it started are spared.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    os::fd::OwnedFd,
    process,
    time::Duration,
};

use rustix::{io::Errno, process::Signal};

use super::{Act, Patience, WipeReport};

/// How long programs may take to end by themselves, then to disappear.
const GRACE: Duration = Duration::from_secs(1);
const MOMENT: Duration = Duration::from_millis(10);

/// Ends every process of an account: asks first, then forces, twice because one may have started
/// another meanwhile. Those that remain count as left: what waits for a disk cannot be ended, and
/// must not use up the time.
pub(in super::super) fn end_all(account: u32, patience: &mut Patience<'_>) -> WipeReport {
    let mut report = WipeReport::default();
    for signal in [Signal::TERM, Signal::KILL, Signal::KILL] {
        report = WipeReport::default();
        for process in running(account) {
            report.left += 1;
            if let Err(error) = send(process, account, signal) {
                report.fail(Act::End, error);
            }
        }
        if report.left == 0 {
            return report;
        }
        wait(account, patience);
    }
    report.left = u32::try_from(running(account).len()).unwrap_or(u32::MAX);
    report
}

/// Waits until they are over, for a moment.
fn wait(account: u32, patience: &mut Patience<'_>) {
    let (mut waited, grace) = (Duration::ZERO, GRACE.min(patience.share()));
    while waited < grace && !running(account).is_empty() && !patience.is_over() {
        patience.pause(MOMENT);
        waited += MOMENT;
    }
}

fn send(process: i32, account: u32, signal: Signal) -> Result<(), Errno> {
    let sent = hold(process).and_then(|held| {
        // It is what it was, or gone: the number cannot be anybody else's from here on.
        if Process::read(process).is_some_and(|it| it.is_of(account)) {
            tell(&held, signal)
        } else {
            Ok(())
        }
    });
    if sent == Err(Errno::SRCH) { Ok(()) } else { sent }
}

#[cfg(target_os = "linux")]
fn hold(process: i32) -> Result<OwnedFd, Errno> {
    use rustix::process::{Pid, PidfdFlags, pidfd_open};
    pidfd_open(Pid::from_raw(process).ok_or(Errno::SRCH)?, PidfdFlags::empty())
}

#[cfg(target_os = "linux")]
fn tell(held: &OwnedFd, signal: Signal) -> Result<(), Errno> {
    rustix::process::pidfd_send_signal(held, signal)
}

#[cfg(not(target_os = "linux"))]
fn hold(_: i32) -> Result<OwnedFd, Errno> {
    Err(Errno::NOSYS)
}

#[cfg(not(target_os = "linux"))]
fn tell(_: &OwnedFd, _: Signal) -> Result<(), Errno> {
    Err(Errno::NOSYS)
}

/// Returns the processes of an account that are not ours.
fn running(account: u32) -> Vec<i32> {
    let all = all();
    let ours = ours(&all);
    let theirs = all.iter().filter(|(number, it)| it.is_of(account) && !ours.contains(number));
    theirs.map(|(number, _)| *number).collect()
}

/// What is known of a process, see proc(5), `status`.
struct Process {
    parent: i32,
    /// The account it was started by, and the one whose rights it has.
    accounts: [u32; 2],
}

impl Process {
    /// Reads about a process that is not over.
    fn read(number: i32) -> Option<Self> {
        let status = fs::read_to_string(format!("/proc/{number}/status")).ok()?;
        let field = |name: &str| {
            let line = status.lines().find_map(|it| it.strip_prefix(name))?;
            Some(line.split_whitespace())
        };
        if ["Z", "X"].contains(&field("State:")?.next()?) {
            return None;
        }
        let parent = field("PPid:")?.next()?.parse().ok()?;
        let mut accounts = field("Uid:")?.map(str::parse);
        let accounts = [accounts.next()?.ok()?, accounts.next()?.ok()?];
        Some(Self { parent, accounts })
    }

    fn is_of(&self, account: u32) -> bool {
        self.accounts.contains(&account)
    }
}

fn all() -> BTreeMap<i32, Process> {
    let Ok(entries) = fs::read_dir("/proc") else { return BTreeMap::new() };
    let numbers = entries.filter_map(|it| it.ok()?.file_name().to_str()?.parse().ok());
    numbers.filter_map(|it: i32| Some((it, Process::read(it)?))).collect()
}

/// Returns this program, everything that led to it and everything it started.
fn ours(all: &BTreeMap<i32, Process>) -> BTreeSet<i32> {
    let own = i32::try_from(process::id()).unwrap_or_default();
    let lineage = |number: i32| {
        std::iter::successors(Some(number), |it| all.get(it).map(|it| it.parent)).take(all.len())
    };
    let below = all.keys().copied().filter(|it| lineage(*it).any(|it| it == own));
    lineage(own).chain(below).collect()
}

#[cfg(test)]
mod tests {
    use std::{
        os::unix::process::CommandExt,
        process::{Command, Stdio},
        time::Instant,
    };

    use rustix::process::geteuid;

    use super::super::Alone;
    use super::*;

    /// An account that nobody has: its processes are those of one test.
    const FIRST: u32 = 54_321;

    /// Starts a program of another account that does not belong to this one: its parent is gone.
    fn stray(account: u32, program: &str) -> bool {
        if !geteuid().is_root() {
            eprintln!("skipped: only the administrator can start programs of another account");
            return false;
        }
        let script = format!("({program}) & echo started");
        let mut shell = Command::new("sh");
        shell.args(["-c", &script]).uid(account).stdout(Stdio::null()).stderr(Stdio::null());
        assert!(shell.status().unwrap().success());
        let limit = Instant::now() + Duration::from_secs(5);
        while running(account).is_empty() {
            assert!(Instant::now() < limit, "it did not start");
        }
        true
    }

    fn end(account: u32) -> WipeReport {
        end_all(account, &mut Patience::of(Duration::from_secs(10), &mut Alone))
    }

    #[test]
    fn every_process_of_the_account_is_ended() {
        if stray(FIRST, "exec sleep 1000") {
            assert_eq!(end(FIRST), WipeReport::default());
            assert!(running(FIRST).is_empty());
        }
    }

    #[test]
    fn one_that_does_not_want_to_end_is_ended_too() {
        if stray(FIRST + 1, "trap '' TERM; while :; do sleep 1; done") {
            assert_eq!(end(FIRST + 1), WipeReport::default());
            assert!(running(FIRST + 1).is_empty());
        }
    }

    #[test]
    fn this_program_and_its_children_are_spared() {
        let mut child = Command::new("sleep").arg("1000").spawn().unwrap();
        let all = all();
        let ours = ours(&all);
        assert!(ours.contains(&i32::try_from(process::id()).unwrap()));
        assert!(ours.contains(&i32::try_from(child.id()).unwrap()));
        child.kill().unwrap();
        child.wait().unwrap();
    }

    #[test]
    fn where_nobody_is_nothing_happens() {
        assert_eq!(end(FIRST + 2), WipeReport::default());
    }
}
