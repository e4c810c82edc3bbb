//! The processes of a program, as the system counts them. See proc(5).

use std::{
    fs, thread,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};

use super::figure::Reading;

/// Returns the living processes of a session.
pub(crate) fn of_session(session: u32) -> Vec<u32> {
    let Ok(entries) = fs::read_dir("/proc") else { return vec![] };
    let numbers = entries.filter_map(|it| it.ok()?.file_name().to_str()?.parse().ok());
    numbers.filter(|it| session_of(*it) == Some(session)).collect()
}

/// Returns the process of a session that plays the visit.
pub(crate) fn visit(session: u32) -> Reading<u32> {
    let is_visit = |it: &u32| {
        fs::read_to_string(format!("/proc/{it}/comm")).is_ok_and(|it| it.trim_end() == "visit")
    };
    of_session(session).into_iter().find(is_visit).ok_or_else(|| "no visit is running".into())
}

/// Returns the memory of a process in kilobytes; what several share is divided among them.
///
/// The program forbids others to look into it: only the administrator can.
pub(crate) fn memory(process: u32) -> Reading<u64> {
    let file = format!("/proc/{process}/smaps_rollup");
    let rollup =
        fs::read_to_string(&file).map_err(|error| format!("{file}: {error}; run this as root"))?;
    field(&rollup, "Pss:").ok_or_else(|| format!("{file}: no Pss").into())
}

/// Returns how often the threads of a process were switched to or away from.
pub(crate) fn switches(process: u32) -> Reading<u64> {
    let mut sum = 0;
    for thread in fs::read_dir(format!("/proc/{process}/task"))? {
        let status = fs::read_to_string(thread?.path().join("status"))?;
        for name in ["voluntary_ctxt_switches:", "nonvoluntary_ctxt_switches:"] {
            sum += field(&status, name).ok_or("status: no context switches")?;
        }
    }
    Ok(sum)
}

/// Kills one process, as nothing in it could notice.
pub(crate) fn kill(process: u32) -> Reading<()> {
    signal(process, Signal::KILL)
}

/// Asks the first process of a session to end, and waits for all of them; kills what stays.
pub(crate) fn end(session: u32, patience: Duration) {
    let limit = Instant::now() + patience;
    let _ = signal(session, Signal::TERM);
    while !of_session(session).is_empty() {
        if Instant::now() > limit {
            for process in of_session(session) {
                let _ = kill(process);
            }
            return;
        }
        thread::sleep(Duration::from_millis(1));
    }
}

fn signal(process: u32, signal: Signal) -> Reading<()> {
    let number = Pid::from_raw(process.try_into()?).ok_or("no such process")?;
    Ok(kill_process(number, signal)?)
}

/// The session of a process that is not over.
fn session_of(process: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let mut fields = stat.rsplit_once(") ")?.1.split(' ');
    if fields.next()? == "Z" {
        return None;
    }
    fields.nth(2)?.parse().ok()
}

fn field(text: &str, name: &str) -> Option<u64> {
    let line = text.lines().find_map(|it| it.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}
