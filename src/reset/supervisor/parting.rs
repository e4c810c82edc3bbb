//! Between two visits: the farewell, and the wipe that it shows.

use std::{
    ops::ControlFlow::{self, Break, Continue},
    time::{Duration, Instant},
};

use super::{
    super::{
        WipeReport,
        recovery::Pauses,
        role::{GRACE, Kind, Role},
        watch::{Company, Happening},
    },
    Outcome, Supervisor, stopped,
};
use crate::{
    config::OnResidue,
    journal::Fault,
    link::{FromSupervisor, Past, ToSupervisor},
};

/// How much longer than its own time a farewell may stay before it counts as stuck.
const FAREWELL_MARGIN: Duration = Duration::from_secs(10);

/// How often a wipe is tried again while something is left.
const WIPE_AGAIN: Duration = Duration::from_secs(60);

impl Supervisor {
    /// Erases, shows that it does and what came of it, until nothing is left: no visit starts
    /// before.
    pub(super) fn farewell(&mut self, past: &Past) -> ControlFlow<Outcome> {
        loop {
            self.terminal.clean();
            let start = self.plan.start(self.recovery.content(), self.service);
            let first = FromSupervisor::Farewell(start, past.clone());
            let parting = match Role::start(Kind::Farewell, self.plan.renderer) {
                Ok(role) => self.part(role, &first)?,
                Err(_) => Parting { sight: Sight::Unseen, report: self.wipe() },
            };
            let is_clean = self.is_enough(&parting.report);
            match parting.sight {
                // Who may leave is not held by what only the staff of a place could mend.
                _ if !parting.report.is_verified() && self.plan.running.may_leave() => {
                    return Break(Outcome::LeftResidue);
                }
                Sight::Seen if is_clean => self.pauses = Pauses::default(),
                Sight::Seen => self.say_out_of_service(Fault::Residue)?,
                Sight::Unseen => self.say_out_of_service(Fault::NoFarewell)?,
            }
            if is_clean {
                self.terminal.clean();
                return Continue(());
            }
        }
    }

    /// Erases while a farewell shows it, and lets it show what came of it. While something is
    /// left, it is tried again from time to time.
    fn part(&mut self, mut role: Role, first: &FromSupervisor) -> ControlFlow<Outcome, Parting> {
        role.say(first);
        role.say(&FromSupervisor::Erasing);
        let mut report = self.wipe();
        if let Some(stop) = self.watch.stop() {
            return stopped(role, stop);
        }
        let mut sight = Sight::Unseen;
        let mut deadline = self.tell(&mut role, &report);
        loop {
            self.journal.write();
            let company = Company { role: Some(&mut role), ..Company::default() };
            match self.watch.next(&self.terminal, company, Some(deadline)) {
                Happening::Stop(stop) => return stopped(role, stop),
                Happening::Said(ToSupervisor::Ready) => {
                    self.watch.watchdog.serves();
                    sight = Sight::Seen;
                }
                Happening::Said(ToSupervisor::Done) => {
                    role.end(GRACE);
                    return Continue(Parting { sight, report });
                }
                Happening::Said(
                    ToSupervisor::Speaks(_)
                    | ToSupervisor::End(_)
                    | ToSupervisor::Voice(_)
                    | ToSupervisor::Pin(_)
                    | ToSupervisor::StaffGone,
                )
                | Happening::Voice(_)
                | Happening::Pin(_) => {}
                // The next visit is told at its start.
                Happening::Hour => self.watch.heed(&self.plan.calendar),
                Happening::TimeUp if self.tries_again(&report) => {
                    role.say(&FromSupervisor::Erasing);
                    report = self.wipe();
                    if let Some(stop) = self.watch.stop() {
                        return stopped(role, stop);
                    }
                    deadline = self.tell(&mut role, &report);
                }
                Happening::Ended | Happening::TimeUp => return Continue(Parting { sight, report }),
            }
        }
    }

    /// Tells a farewell what came of the wipe; returns until when it is left alone.
    fn tell(&self, role: &mut Role, report: &WipeReport) -> Instant {
        role.say(&match report.left {
            0 => FromSupervisor::Verified,
            count if self.is_enough(report) => FromSupervisor::Warning { count },
            count => FromSupervisor::Residue { count },
        });
        let farewell = self.plan.settings.times.farewell + FAREWELL_MARGIN;
        Instant::now() + if self.tries_again(report) { WIPE_AGAIN } else { farewell }
    }

    fn tries_again(&self, report: &WipeReport) -> bool {
        !self.is_enough(report) && !self.plan.running.may_leave()
    }

    /// Whether the next visit may begin: nothing is left, or the place wants it all the same.
    pub(super) fn is_enough(&self, report: &WipeReport) -> bool {
        let warns = self.plan.wipes.on_residue == OnResidue::Warn;
        report.is_verified() || (warns && !self.plan.running.may_leave())
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
