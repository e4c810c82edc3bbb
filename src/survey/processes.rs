//! The programs that run.

use super::Tree;
use crate::doctor::facts::Seen;

/// One program that runs.
pub(super) struct Process {
    /// Its short name.
    pub(super) name: String,
    /// Its command line.
    pub(super) words: Vec<String>,
    /// The number of its account.
    pub(super) account: Option<u32>,
}

/// Returns the programs that run. Where those of others are hidden, even the first one is.
pub(super) fn processes(tree: &Tree) -> Seen<Vec<Process>> {
    if tree.text("proc/1/comm").is_none() {
        return Seen::Hidden;
    }
    let numbers = tree.names("proc").into_iter();
    let numbers = numbers.filter(|it| it.bytes().all(|byte| byte.is_ascii_digit()));
    Seen::Is(numbers.filter_map(|number| process(tree, &number)).collect())
}

fn process(tree: &Tree, number: &str) -> Option<Process> {
    let name = tree.text(&format!("proc/{number}/comm"))?.trim().to_owned();
    let line = tree.text(&format!("proc/{number}/cmdline")).unwrap_or_default();
    let words = line.split('\0').filter(|it| !it.is_empty()).map(str::to_owned).collect();
    let status = tree.text(&format!("proc/{number}/status")).unwrap_or_default();
    let account = status.lines().find_map(|line| line.strip_prefix("Uid:"));
    let account = account.and_then(|it| it.split_whitespace().next()?.parse().ok());
    Some(Process { name, words, account })
}
