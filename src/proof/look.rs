//! Looking at every place after an ending.

use super::{
    canary::Canary,
    ending::Then,
    field, memory,
    report::{Finding, Place, Verdict},
    script::Traces,
    session::{is_role, processes_in, processes_of},
    trial::{After, Before, Trial},
};

const TYPED: &str = "what was typed";
const CHOSEN: &str = "what was chosen";
const LEFT: &str = "what the visit left in a file";
const OTHER: &str = "another first screen than before the visit";
const NOT_CLEARED: &str = "what scrolled away was not cleared";
const SENT: &str = "something was put into the clipboard";
const ALIVE: &str = "a process that the visit started";
const NOT_THIS_ACCOUNT: &str = "this account may not; run it as root";
const UNREADABLE: &str = "a folder cannot be read";
const NO_VOICE: &str = "no voice was started";

/// What clears the lines that scrolled away.
const CLEARS_SCROLLBACK: &[u8] = b"\x1b[3J";
/// What puts something into the clipboard, or asks for it.
const CLIPBOARD: &[u8] = b"\x1b]52";

impl Trial<'_> {
    /// Looks everywhere.
    pub(super) fn look(&self, before: &Before, after: &After) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut note = |place, verdict| {
            findings.push(Finding { ending: self.ending, place, verdict });
        };
        if self.ending.then() != Then::Gone {
            note(Place::Screen, screen(before, after));
            note(Place::Scrollback, self.scrollback(before));
        }
        note(Place::Clipboard, self.clipboard());
        let left = [&before.left, &before.traces.typed, &before.traces.clipboard];
        note(Place::Runtime, files(&[self.field.runtime()], &left));
        if !self.wiped().is_empty() {
            note(Place::Wiped, files(&self.wiped(), &left));
        }
        let all = [&left[..], &[&before.traces.chosen]].concat();
        note(Place::Files, files(&self.field.elsewhere(), &all));
        note(Place::Processes, self.processes(before));
        if let Some(verdict) = self.voice(before) {
            note(Place::Voice, verdict);
        }
        if after.fresh.is_some() {
            note(Place::Supervisor, self.supervisor(before));
            note(Place::NextVisit, self.next_visit(before));
        }
        findings
    }

    /// From the moment on at which everything was cleared.
    fn scrollback(&self, before: &Before) -> Verdict {
        let again = self.again.as_ref().map_or(&[][..], |it| &it.written);
        let after = [&self.terminal.written[before.written..], again].concat();
        let cleared = after.windows(CLEARS_SCROLLBACK.len()).position(|it| it == CLEARS_SCROLLBACK);
        let Some(at) = cleared else { return Verdict::Found(NOT_CLEARED) };
        let scrolled = self.again.as_ref().unwrap_or(&self.terminal).glass.scrolled();
        match (told(&after[at..], before), told(scrolled.as_bytes(), before)) {
            (Verdict::Clean, verdict) | (verdict, _) => verdict,
        }
    }

    fn clipboard(&self) -> Verdict {
        let written = &self.terminal.written;
        let is_sent = written.windows(CLIPBOARD.len()).any(|it| it == CLIPBOARD);
        if is_sent { Verdict::Found(SENT) } else { Verdict::Clean }
    }

    /// Whoever is left must be the supervisor or a fresh visit.
    fn processes(&self, before: &Before) -> Verdict {
        let mut left = processes_in(&self.field);
        left.extend(self.survivors());
        let supervisor = self.again.as_ref().unwrap_or(&self.terminal).session();
        let was_there = |it: &i32| *it == before.visit || Some(*it) == before.voice;
        let is_new = |it: &i32| *it == supervisor || is_role(*it, "visit");
        let is_over = left.iter().all(|it| is_new(it) && !was_there(it));
        if is_over { Verdict::Clean } else { Verdict::Found(ALIVE) }
    }

    fn voice(&self, before: &Before) -> Option<Verdict> {
        if !self.ending.listens() {
            return None;
        }
        Some(match (before.voice, before.voice_holds) {
            (None, _) => Verdict::CouldNotLook(NO_VOICE),
            (_, held) => in_memory(held),
        })
    }

    fn supervisor(&self, before: &Before) -> Verdict {
        let supervisor = self.again.as_ref().unwrap_or(&self.terminal).session();
        let Traces { typed, clipboard, chosen, .. } = &before.traces;
        match in_memory(memory::holds(supervisor, &[typed, clipboard])) {
            Verdict::Clean if memory::holds(supervisor, &[chosen]) == Some(true) => {
                Verdict::Found(CHOSEN)
            }
            verdict => verdict,
        }
    }

    /// The next visit has the texts of the choices, as the one before had.
    fn next_visit(&self, before: &Before) -> Verdict {
        let visits = self.survivors().into_iter().filter(|it| is_role(*it, "visit"));
        let typed = [&before.traces.typed, &before.traces.clipboard, &before.left];
        let held: Option<Vec<bool>> = visits.map(|it| memory::holds(it, &typed)).collect();
        in_memory(held.filter(|it| !it.is_empty()).map(|it| it.contains(&true)))
    }

    fn survivors(&self) -> Vec<i32> {
        let again = self.again.as_ref().map(|it| processes_of(it.session()));
        let first = processes_of(self.terminal.session());
        first.into_iter().chain(again.unwrap_or_default()).collect()
    }
}

fn screen(before: &Before, after: &After) -> Verdict {
    let first = &before.traces.first;
    if after.fresh.as_ref().is_some_and(|fresh| fresh.iter().any(|it| it != first)) {
        return Verdict::Found(OTHER);
    }
    told(after.screens.join("\n").as_bytes(), before)
}

/// Looks for what was shown while the visitor was there.
fn told(bytes: &[u8], before: &Before) -> Verdict {
    let traces = &before.traces;
    if traces.typed.is_in(bytes) || traces.clipboard.is_in(bytes) {
        Verdict::Found(TYPED)
    } else if traces.chosen.is_in(bytes) {
        Verdict::Found(CHOSEN)
    } else {
        Verdict::Clean
    }
}

fn files(folders: &[impl AsRef<std::path::Path>], canaries: &[&Canary]) -> Verdict {
    let held: Option<Vec<bool>> =
        folders.iter().map(|it| field::holds(it.as_ref(), canaries)).collect();
    match held {
        None => Verdict::CouldNotLook(UNREADABLE),
        Some(held) if held.contains(&true) => Verdict::Found(LEFT),
        Some(_) => Verdict::Clean,
    }
}

fn in_memory(held: Option<bool>) -> Verdict {
    match held {
        None => Verdict::CouldNotLook(NOT_THIS_ACCOUNT),
        Some(true) => Verdict::Found(TYPED),
        Some(false) => Verdict::Clean,
    }
}
