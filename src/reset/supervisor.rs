//! The supervisor: visits, farewells and wipes, one after the other, in one thread.

use std::{
    io,
    ops::ControlFlow::{self, Break, Continue},
    time::{Duration, Instant},
};

use super::{
    Plan, RuntimeError, RuntimeFolder, WipeReport,
    recovery::{Pauses, Recovery, Remedy},
    role::{GRACE, Kind, Role},
    watch::{Happening, Watch},
};
use crate::{
    adapters::{Stop, terminal::TerminalGuard},
    link::{EndReason, FromSupervisor, Past, Running, ToSupervisor},
};

/// How much longer than its own time a farewell may stay before it counts as stuck.
const FAREWELL_MARGIN: Duration = Duration::from_secs(10);

/// How often a wipe is tried again while something is left.
const WIPE_AGAIN: Duration = Duration::from_secs(60);

/// How the program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A visitor left a demonstration, or the only visit is over. Nothing is left behind.
    Left,
    /// A visitor left a demonstration, and something could not be erased.
    LeftResidue,
    /// A signal ended it.
    Stopped(Stop),
}

/// Why the supervisor could not start.
#[derive(Debug, thiserror::Error)]
pub enum CannotStart {
    /// It has no folder of its own.
    #[error(transparent)]
    Runtime(#[from] RuntimeError),
    /// The system refused something.
    #[error("terminal: {0}; start `guichet` in a terminal that works")]
    Terminal(#[from] io::Error),
}

/// Runs visits until somebody may leave or a signal comes, and leaves nothing behind.
///
/// # Errors
/// When the runtime folder or the terminal cannot be had.
pub fn supervise(plan: Plan, runtime: RuntimeFolder) -> Result<Outcome, CannotStart> {
    let watch = Watch::new()?;
    let terminal = TerminalGuard::take(plan.manner(), plan.scrollback())?;
    let (recovery, pauses) = (Recovery::default(), Pauses::default());
    let mut supervisor = Supervisor { plan, runtime, terminal, watch, recovery, pauses };
    Ok(supervisor.run())
}

/// When dropped, it erases first and gives the terminal back then: the order of its fields.
struct Supervisor {
    plan: Plan,
    runtime: RuntimeFolder,
    terminal: TerminalGuard,
    watch: Watch,
    recovery: Recovery,
    pauses: Pauses,
}

/// How a visit ended.
enum Visit {
    /// Before its first screen: nobody was there.
    NeverReady,
    /// After somebody could use it.
    Over(Past),
}

impl Supervisor {
    fn run(&mut self) -> Outcome {
        let outcome = self.erase_before_the_first().map_break(Outcome::Stopped);
        let outcome = match outcome {
            Break(stopped) => stopped,
            Continue(()) => loop {
                if let Break(outcome) = self.turn() {
                    break outcome;
                }
            },
        };
        match (self.runtime.wipe().is_verified(), outcome) {
            (false, Outcome::Left) => Outcome::LeftResidue,
            _ => outcome,
        }
    }

    /// What an earlier run left, after a power cut or a kill, is erased before anybody comes.
    fn erase_before_the_first(&mut self) -> ControlFlow<Stop> {
        if self.runtime.wipe().is_verified() {
            Continue(())
        } else {
            self.farewell(&self.failure())
        }
    }

    /// One visit, and everything until the next one may start.
    fn turn(&mut self) -> ControlFlow<Outcome> {
        match self.visit().map_break(Outcome::Stopped)? {
            Visit::NeverReady => self.recover().map_break(Outcome::Stopped),
            Visit::Over(past) if self.leaves(&past) => Break(Outcome::Left),
            Visit::Over(past) => {
                self.farewell(&past).map_break(Outcome::Stopped)?;
                if self.is_one_visit() { Break(Outcome::Left) } else { Continue(()) }
            }
        }
    }

    fn visit(&mut self) -> ControlFlow<Stop, Visit> {
        self.terminal.forget_typed();
        let first = FromSupervisor::Visit(self.plan.start(self.recovery.content()));
        let Ok(mut role) = Role::start(Kind::Visit, self.plan.renderer, &first) else {
            return Continue(Visit::NeverReady);
        };
        let mut past = None;
        loop {
            match self.watch.next(&self.terminal, Some(&mut role), None) {
                Happening::Stop(stop) => return self.stop(role, stop),
                Happening::Said(ToSupervisor::Ready) => {
                    self.recovery.ready();
                    past = Some(self.failure());
                }
                // Should it break down, its farewell is in the language it spoke last.
                Happening::Said(ToSupervisor::Speaks(language)) => {
                    past = past.map(|it| Past { language, ..it });
                }
                Happening::Said(ToSupervisor::End(end)) => {
                    role.end(GRACE);
                    return Continue(Visit::Over(end));
                }
                Happening::Said(ToSupervisor::Done) | Happening::TimeUp => {}
                Happening::Ended => {
                    return Continue(past.map_or(Visit::NeverReady, Visit::Over));
                }
            }
        }
    }

    /// Erases, shows that it does and what came of it, until nothing is left: no visit starts
    /// before.
    fn farewell(&mut self, past: &Past) -> ControlFlow<Stop> {
        loop {
            self.terminal.clean();
            let start = self.plan.start(self.recovery.content());
            let first = FromSupervisor::Farewell(start, past.clone());
            let role = Role::start(Kind::Farewell, self.plan.renderer, &first);
            let parting = match role {
                Ok(role) => self.part(role)?,
                Err(_) => Parting { sight: Sight::Unseen, report: self.runtime.wipe() },
            };
            match (parting.sight, parting.report.is_verified()) {
                (Sight::Seen, true) => self.pauses = Pauses::default(),
                _ => self.say_out_of_service()?,
            }
            if parting.report.is_verified() {
                self.terminal.clean();
                return Continue(());
            }
        }
    }

    /// Erases while a farewell shows it, and lets it show what came of it. While something is
    /// left, it is tried again from time to time.
    fn part(&mut self, mut role: Role) -> ControlFlow<Stop, Parting> {
        role.say(&FromSupervisor::Erasing);
        let mut report = self.runtime.wipe();
        let mut sight = Sight::Unseen;
        let mut deadline = self.tell(&mut role, &report);
        loop {
            match self.watch.next(&self.terminal, Some(&mut role), Some(deadline)) {
                Happening::Stop(stop) => return self.stop(role, stop),
                Happening::Said(ToSupervisor::Ready) => sight = Sight::Seen,
                Happening::Said(ToSupervisor::Done) => {
                    role.end(GRACE);
                    return Continue(Parting { sight, report });
                }
                Happening::Said(ToSupervisor::Speaks(_) | ToSupervisor::End(_)) => {}
                Happening::TimeUp if !report.is_verified() => {
                    report = self.runtime.wipe();
                    deadline = self.tell(&mut role, &report);
                }
                Happening::Ended | Happening::TimeUp => return Continue(Parting { sight, report }),
            }
        }
    }

    /// Tells a farewell what came of the wipe; returns until when it is left alone.
    fn tell(&self, role: &mut Role, report: &WipeReport) -> Instant {
        let (message, wait) = match report.left {
            0 => (FromSupervisor::Verified, self.plan.settings.times.farewell + FAREWELL_MARGIN),
            count => (FromSupervisor::Residue { count }, WIPE_AGAIN),
        };
        role.say(&message);
        Instant::now() + wait
    }

    /// After a visit that never showed a screen: nobody was there, so nobody needs a farewell.
    fn recover(&mut self) -> ControlFlow<Stop> {
        self.terminal.clean();
        if !self.runtime.wipe().is_verified() {
            self.farewell(&self.failure())?;
        }
        match self.recovery.failed() {
            Remedy::Again => Continue(()),
            Remedy::Pause(pause) => self.say_and_wait(pause),
        }
    }

    fn say_out_of_service(&mut self) -> ControlFlow<Stop> {
        let pause = self.pauses.longer();
        self.say_and_wait(pause)
    }

    fn say_and_wait(&mut self, pause: Duration) -> ControlFlow<Stop> {
        self.terminal.say(&self.plan.out_of_service);
        match self.watch.next(&self.terminal, None, Some(Instant::now() + pause)) {
            Happening::Stop(stop) => Break(stop),
            _ => Continue(()),
        }
    }

    /// Ends a process because the program ends.
    fn stop<T>(&self, mut role: Role, stop: Stop) -> ControlFlow<Stop, T> {
        role.say(&FromSupervisor::EndNow);
        role.end(GRACE);
        Break(stop)
    }

    fn leaves(&self, past: &Past) -> bool {
        past.reason == EndReason::Leave && self.plan.running.may_leave()
    }

    /// Whether nobody can come after this visit: one procedure was asked for, or the input is
    /// no terminal, and belongs to one visit.
    fn is_one_visit(&self) -> bool {
        matches!(self.plan.running, Running::Tutorial(_)) || self.terminal.input().is_none()
    }

    fn failure(&self) -> Past {
        Past { reason: EndReason::Failed, language: self.plan.settings.language.clone() }
    }
}

/// How a farewell ended.
struct Parting {
    sight: Sight,
    report: WipeReport,
}

/// Whether a farewell's screen could be seen.
#[derive(Clone, Copy)]
enum Sight {
    Seen,
    Unseen,
}
