//! The supervisor: visits, farewells and wipes, one after the other, in one thread.

mod parting;

use std::{
    io,
    ops::ControlFlow::{self, Break, Continue},
    os::unix::net::UnixStream,
    time::{Duration, Instant},
};

use super::{
    Journal, Plan, RuntimeError, RuntimeFolder, Vault, WipeReport,
    recovery::{Pauses, Recovery, Remedy},
    role::{GRACE, Kind, Role},
    speaker::Speaker,
    staff::Desk,
    watch::{Company, Happening, Watch},
    wipes::total,
};
use crate::{
    adapters::{Stop, terminal::TerminalGuard},
    journal::{Ending, Event, Fault, Stopping, Version},
    link::{
        Content, EndReason, FromSupervisor, Past, PinReply, Report, Running, Service, StaffMay,
        ToSupervisor,
    },
};

/// How the program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A visitor left a demonstration, or the only visit is over. Nothing is left behind.
    Left,
    /// A visitor left a demonstration, and something could not be erased.
    LeftResidue,
    /// No visit could start, in a demonstration: a kiosk would try for ever.
    Broken,
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
/// The first visit runs the given body, at the other end of its link. No thread may be running yet.
///
/// # Errors
/// When the runtime folder or the terminal cannot be had.
pub fn supervise(plan: Plan, visit: impl FnOnce(UnixStream) -> u8) -> Result<Outcome, CannotStart> {
    // It loads while everything else is made ready, and waits for its first word.
    let waiting = Role::first_visit(visit).ok();
    let runtime = RuntimeFolder::claim()?;
    let watch = Watch::new(&plan.calendar)?;
    let terminal = TerminalGuard::take(plan.manner(), plan.scrollback())?;
    let service = plan.vault.as_ref().map(Vault::service).unwrap_or_default();
    let journal = plan.journal();
    let mut supervisor = Supervisor {
        waiting,
        plan,
        runtime,
        terminal,
        watch,
        recovery: Recovery::default(),
        pauses: Pauses::default(),
        service,
        journal,
    };
    Ok(supervisor.run())
}

/// When dropped, it erases first and gives the terminal back then: the order of its fields.
struct Supervisor {
    /// The first visit, until it is told to begin. It touches nothing before.
    waiting: Option<Role>,
    plan: Plan,
    runtime: RuntimeFolder,
    terminal: TerminalGuard,
    watch: Watch,
    recovery: Recovery,
    pauses: Pauses,
    /// Whether the staff let anybody be served.
    service: Service,
    journal: Journal,
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
        self.journal.note(Event::Started { version: Version::of_this_program() });
        let mut next = self.erase_before_the_first();
        let outcome = loop {
            match next {
                Continue(()) => next = self.turn(),
                Break(outcome) => break outcome,
            }
        };
        self.watch.watchdog.stops();
        let last = total(&self.plan.wipes.run(&self.runtime, &mut self.watch.undisturbed()));
        self.journal.note_wipe(&last);
        let outcome = match (last.is_verified(), outcome) {
            (false, Outcome::Left) => Outcome::LeftResidue,
            _ => outcome,
        };
        self.journal.note(Event::Stopped { how: outcome.into() });
        outcome
    }

    /// Erases everything. An order to stop interrupts it: the last wipe follows then.
    fn wipe(&mut self) -> WipeReport {
        let report = total(&self.plan.wipes.run(&self.runtime, &mut self.watch));
        self.journal.note_wipe(&report);
        report
    }

    /// What an earlier run left, after a power cut or a kill, is erased before anybody comes.
    fn erase_before_the_first(&mut self) -> ControlFlow<Outcome> {
        let report = self.wipe();
        match self.watch.stop() {
            Some(stop) => Break(Outcome::Stopped(stop)),
            None if self.is_enough(&report) => Continue(()),
            None => self.farewell(&self.failure()),
        }
    }

    /// One visit, and everything until the next one may start.
    fn turn(&mut self) -> ControlFlow<Outcome> {
        match self.visit()? {
            Visit::NeverReady => self.recover(),
            Visit::Over(past) if past.reason == EndReason::Leave => Break(Outcome::Left),
            Visit::Over(past) if past.reason == EndReason::BackInService => {
                self.serve(Service::In);
                self.clear_away()
            }
            Visit::Over(past) => {
                if past.reason == EndReason::OutOfService {
                    self.serve(Service::Out);
                }
                self.journal.note(Event::VisitEnded { how: past.reason.into() });
                self.farewell(&past)?;
                if self.is_one_visit() { Break(Outcome::Left) } else { Continue(()) }
            }
        }
    }

    fn visit(&mut self) -> ControlFlow<Outcome, Visit> {
        self.terminal.forget_typed();
        let first = FromSupervisor::Visit(self.plan.start(self.recovery.content(), self.service));
        let fresh = || Role::start(Kind::Visit, self.plan.renderer).ok();
        let Some(mut role) = self.waiting.take().or_else(fresh) else {
            return Continue(Visit::NeverReady);
        };
        role.say(&first);
        let mut past = None;
        let mut speaker = Speaker::new(self.plan.content_folder(self.recovery.content()));
        let vault = self.plan.vault.clone();
        let mut desk = Desk::new(vault.as_ref());
        loop {
            self.journal.write();
            let company = Company {
                role: Some(&mut role),
                speaker: Some(&mut speaker),
                desk: Some(&mut desk),
            };
            match self.watch.next(&self.terminal, company, None) {
                Happening::Stop(stop) => {
                    self.journal.note(Event::VisitEnded { how: Ending::Signal });
                    return stopped(role, stop);
                }
                Happening::Said(ToSupervisor::Ready) => {
                    self.watch.watchdog.serves();
                    self.journal.note(Event::VisitReady);
                    self.recovery.ready();
                    past = Some(self.failure());
                }
                // Should it break down, its farewell is in the language it spoke last.
                Happening::Said(ToSupervisor::Speaks(language)) => {
                    past = past.map(|it| Past { language, ..it });
                }
                Happening::Said(ToSupervisor::End(end)) => {
                    role.end(GRACE);
                    let reason = self.granted(end.reason, &desk);
                    return Continue(Visit::Over(Past { reason, ..end }));
                }
                Happening::Said(ToSupervisor::Voice(order)) => {
                    if let Some(report) = speaker.obey(order) {
                        self.pass_on_report(&mut role, report);
                    }
                }
                Happening::Voice(report) => self.pass_on_report(&mut role, report),
                Happening::Said(ToSupervisor::Pin(pin)) => {
                    if let Some(reply) = desk.ask(pin) {
                        self.pass_on_reply(&mut role, reply);
                    }
                }
                Happening::Said(ToSupervisor::StaffGone) => desk.close(),
                Happening::Pin(reply) => self.pass_on_reply(&mut role, reply),
                Happening::Hour => self.tell_the_hour(&mut role),
                Happening::Said(ToSupervisor::Done) | Happening::TimeUp => {}
                Happening::Ended => {
                    return Continue(past.map_or(Visit::NeverReady, Visit::Over));
                }
            }
        }
    }

    /// After a visit that never showed a screen.
    fn recover(&mut self) -> ControlFlow<Outcome> {
        self.journal.note(Event::VisitNeverReady);
        self.clear_away()?;
        let content = self.recovery.content();
        let remedy = self.recovery.failed();
        if content == Content::Whole && self.recovery.content() == Content::Embedded {
            self.journal.note(Event::PackLeftAside);
        }
        match remedy {
            Remedy::Again => Continue(()),
            Remedy::Pause(_) if self.plan.running.may_leave() => Break(Outcome::Broken),
            Remedy::Pause(pause) => {
                self.journal.note(Event::OutOfService { why: Fault::NoVisit });
                self.say_and_wait(pause)
            }
        }
    }

    /// Erases where nobody was, so that nobody needs a farewell.
    fn clear_away(&mut self) -> ControlFlow<Outcome> {
        self.terminal.clean();
        let report = self.wipe();
        if self.is_enough(&report) { Continue(()) } else { self.farewell(&self.failure()) }
    }

    fn say_out_of_service(&mut self, why: Fault) -> ControlFlow<Outcome> {
        self.journal.note(Event::OutOfService { why });
        let pause = self.pauses.longer();
        self.say_and_wait(pause)
    }

    fn say_and_wait(&mut self, pause: Duration) -> ControlFlow<Outcome> {
        self.terminal.say(&self.plan.out_of_service);
        self.watch.watchdog.serves();
        self.journal.write();
        match self.watch.next(&self.terminal, Company::default(), Some(Instant::now() + pause)) {
            Happening::Stop(stop) => Break(Outcome::Stopped(stop)),
            Happening::Hour => {
                self.watch.heed(&self.plan.calendar);
                Continue(())
            }
            _ => Continue(()),
        }
    }

    /// Returns the reason that a visit gives for its end, as far as it may have it: a visit is not
    /// trusted. In a demonstration anybody leaves; in a kiosk whoever typed the PIN of the staff,
    /// if the place allows it.
    fn granted(&self, reason: EndReason, desk: &Desk<'_>) -> EndReason {
        match (desk.granted(reason), reason) {
            (_, EndReason::Leave) if self.plan.running.may_leave() => EndReason::Leave,
            (EndReason::Leave, _) if self.plan.settings.staff != StaffMay::Leave => {
                EndReason::Stopped
            }
            (granted, _) => granted,
        }
    }

    /// Tells what the hours say from now on, until their next change.
    fn tell_the_hour(&self, role: &mut Role) {
        self.watch.heed(&self.plan.calendar);
        role.say(&FromSupervisor::Hours(self.plan.calendar.outlook()));
    }

    fn pass_on_report(&mut self, role: &mut Role, report: Report) {
        if let Report::Silent { why, .. } = report {
            self.journal.note(Event::VoiceFailed { why: why.into() });
        }
        role.say(&FromSupervisor::Voice(report));
    }

    /// Writes down that somebody tried to be staff, never with what, and tells what came of it.
    fn pass_on_reply(&mut self, role: &mut Role, reply: PinReply) {
        role.say(&FromSupervisor::Pin(reply));
        match reply {
            PinReply::Right => self.journal.note(Event::PinAccepted),
            PinReply::Wrong { wait } if wait.is_zero() => self.journal.note(Event::PinRefused),
            PinReply::Wrong { .. } => self.journal.note(Event::PinLocked),
            PinReply::TooSoon { .. } | PinReply::Unable => {}
        }
    }

    /// Serves visitors or not, from now on and after a power cut.
    fn serve(&mut self, service: Service) {
        self.service = service;
        // Where it cannot be written it holds until the program ends.
        let _ = self.plan.vault.as_ref().map(|vault| vault.keep_service(service));
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

impl From<Outcome> for Stopping {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Left => Self::Left,
            Outcome::LeftResidue => Self::Residue,
            Outcome::Broken => Self::Broken,
            Outcome::Stopped(Stop::Terminate) => Self::Terminated,
            Outcome::Stopped(Stop::HangUp) => Self::HungUp,
            Outcome::Stopped(Stop::Interrupt) => Self::Interrupted,
            Outcome::Stopped(Stop::Quit) => Self::Quit,
        }
    }
}

/// Ends a process because the program ends.
fn stopped<T>(mut role: Role, stop: Stop) -> ControlFlow<Outcome, T> {
    role.say(&FromSupervisor::EndNow);
    role.end(GRACE);
    Break(Outcome::Stopped(stop))
}
