//! What the figures were measured on.

use std::{fs, thread};

/// Returns the processor, the system and how busy it is.
pub(crate) fn description() -> String {
    let read = |file| fs::read_to_string(file).unwrap_or_default();
    let information = read("/proc/cpuinfo");
    let model = information.lines().find_map(|it| it.strip_prefix("model name"));
    let model = model.map_or("unknown", |it| it.trim_start_matches([' ', '\t', ':']));
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let (system, load) = (read("/proc/sys/kernel/osrelease"), read("/proc/loadavg"));
    let load: Vec<&str> = load.split(' ').take(3).collect();
    format!("{model}, {cores} cores, Linux {}, load {}", system.trim(), load.join(" "))
}
