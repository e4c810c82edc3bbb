//! What time does to a visit: the idle warning, the end of its time, the hours of the place.

use std::time::Duration;

use super::{
    Bound, Effect, Ending, Notice, Now, Overlay, Service, Session, Spot, Stage, hourglass::Grain,
};
use crate::hours::{Opening, Outlook, Presence};

/// The reading time of a step counts so many times over before the idle warning.
const READING_FACTOR: u32 = 3;

impl Session {
    /// Returns the next instant at which [`super::Event::Tick`] would change something, or a
    /// countdown shows another second.
    pub fn deadline(&self, now: Now) -> Option<Now> {
        if let Stage::Staff(_) = self.stage {
            return Some(self.staff_deadline(now));
        }
        let second = self.counted().map(|ends| {
            let after = seconds(ends, now).saturating_sub(1);
            ends.saturating_sub(Duration::from_secs(after))
        });
        // Nobody looks at a notice while nobody is there.
        let bound = if self.is_asked() { None } else { self.hourglass.deadline(now) };
        [second, self.idle_deadline(), bound].into_iter().flatten().min()
    }

    /// Returns how long the warning or the last goodbye still waits, in whole seconds, rounded up.
    pub fn seconds_left(&self, now: Now) -> Option<u64> {
        self.counted().map(|ends| seconds(ends, now))
    }

    /// Returns what is told above the screen about the end of the visit.
    pub fn notice(&self, now: Now) -> Option<Notice> {
        self.hourglass.notice(now)
    }

    /// Returns why the time of the visit is over, once it is: there is no way back then.
    pub fn time_is_over(&self) -> Option<Bound> {
        self.hourglass.is_over().map(|(_, why)| why)
    }

    /// Returns whether the place is closed and nobody can begin.
    pub fn is_closed(&self) -> bool {
        let closed = matches!(self.site.outlook.opening, Opening::Closed { .. });
        closed && matches!(self.stage, Stage::Attract)
    }

    /// Returns whether a person can be called.
    pub fn presence(&self) -> Presence {
        if self.is_closed() { Presence::Alone } else { self.site.outlook.presence }
    }

    /// Returns until when something on top counts down.
    fn counted(&self) -> Option<Now> {
        match (self.overlay(), &self.stage) {
            (Some(Overlay::Idle { ends } | Overlay::LastMinute { ends, .. }), _) => Some(*ends),
            (None, Stage::Goodbye(_)) => self.hourglass.is_over().map(|(ends, _)| ends),
            _ => None,
        }
    }

    /// The idle warning itself, and whatever runs out by itself, needs no idle warning.
    fn idle_deadline(&self) -> Option<Now> {
        match (self.overlay(), &self.stage) {
            _ if self.is_warned() || self.is_over() => None,
            (None, Stage::Attract | Stage::Paused) if self.is_untouched() => None,
            _ => Some(self.stirred + self.patience()),
        }
    }

    /// Whether the first screen stands as the site wants it, with nobody before it.
    fn is_untouched(&self) -> bool {
        let as_set = self.look == self.site.look && self.language == self.site.language;
        let at_first = self.spot == Spot::default() && self.voice.is_as_at_first();
        as_set && at_first && !self.called
    }

    fn patience(&self) -> Duration {
        self.site.idle.max(self.reading * READING_FACTOR)
    }

    /// Whether a warning floats on top: whatever the visitor does dismisses it.
    pub(super) fn is_warned(&self) -> bool {
        let last = matches!(self.overlay(), Some(Overlay::LastMinute { .. }));
        last || self.is_asked()
    }

    fn is_asked(&self) -> bool {
        matches!(self.overlay(), Some(Overlay::Idle { .. }))
    }

    pub(super) fn is_over(&self) -> bool {
        self.hourglass.is_over().is_some()
    }

    /// Somebody is there: the visit begins with the first key, where one can begin.
    pub(super) fn come(&mut self, now: Now) {
        if !self.is_closed() && self.site.service == Service::In {
            self.hourglass.begin(now, self.site.limit);
        }
    }

    pub(super) fn tick(&mut self, now: Now) -> Vec<Effect> {
        if let Some(Overlay::Idle { ends }) = self.overlay() {
            return if *ends <= now { vec![Effect::End(Ending::Idle)] } else { vec![] };
        }
        // The visit waits for the staff, and so do its ends.
        if let Stage::Staff(_) = self.stage {
            return self.staff_tick(now);
        }
        match self.hourglass.pass(now) {
            Grain::Gone(Bound::Limit) => return vec![Effect::End(Ending::Limit)],
            Grain::Gone(Bound::Closing) => return vec![Effect::End(Ending::Closing)],
            Grain::Over => return self.part(),
            Grain::LastMinute(ends, why) => {
                self.float(Overlay::LastMinute { ends, why });
                return vec![];
            }
            Grain::Nothing => {}
        }
        match (&self.stage, self.idle_deadline()) {
            (_, None) => {}
            (_, Some(at)) if now < at => {}
            (Stage::Paused, _) => self.forget(),
            _ => self.float(Overlay::Idle { ends: now + self.site.countdown }),
        }
        vec![]
    }

    /// The time is over: whatever the visitor looked at, the goodbye comes.
    fn part(&mut self) -> Vec<Effect> {
        self.overlays.clear();
        if !matches!(self.stage, Stage::Goodbye(_)) {
            self.finish();
        }
        self.turn();
        self.hush().into_iter().collect()
    }

    /// Takes what the hours say from now on.
    pub(super) fn told(&mut self, now: Now, outlook: Outlook) {
        self.hourglass.hear(now, &outlook.opening);
        self.site.outlook = outlook;
        if self.is_closed() {
            self.hourglass = self.hourglass.turned();
        }
        self.drop_late_warning();
    }

    /// Takes the time that the staff give, and takes back a goodbye that came by itself.
    pub(super) fn last_longer(&mut self, now: Now) {
        let was_over = self.is_over();
        self.hourglass.give(now);
        self.drop_late_warning();
        match std::mem::replace(&mut self.stage, Stage::Attract) {
            Stage::Goodbye(from) if was_over => self.go(*from),
            stage => self.stage = stage,
        }
    }

    /// On the first screen, as it stands for everybody, there is no visit to measure.
    pub(super) fn settle(&mut self) {
        let is_first = matches!(self.stage, Stage::Attract) && self.overlays.is_empty();
        if is_first && self.is_untouched() {
            self.hourglass = self.hourglass.turned();
        }
    }

    /// A warning of an end that has moved goes.
    fn drop_late_warning(&mut self) {
        let ends = self.hourglass.ends();
        let late = |overlay: &Overlay| match overlay {
            Overlay::LastMinute { ends: told, .. } => ends != Some(*told),
            _ => false,
        };
        let found = self.overlays.iter().map(|it| &it.overlay).find(|it| late(it)).cloned();
        if let Some(overlay) = found {
            self.lift_out(&overlay);
        }
    }
}

/// Returns the whole seconds until then, rounded up.
fn seconds(ends: Now, now: Now) -> u64 {
    let left = ends.saturating_sub(now);
    left.as_secs() + u64::from(0 < left.subsec_nanos())
}
