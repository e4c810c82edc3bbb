//! How long a visit may last: the site's limit, and the hour at which the place closes.
//!
//! Both are ends that are told long before, and that nobody meets unwarned: what is left is told
//! above the screen, the last minute asks for attention once, and the goodbye follows.

use std::time::Duration;

use super::Now;
use crate::hours::{Closes, Opening};

/// How long before an end the visitor is told, in minutes: before the limit, and before closing.
const BEFORE_LIMIT: [u32; 3] = [1, 5, 10];
const BEFORE_CLOSING: [u32; 3] = [1, 5, 15];

/// How long before an end the visitor is asked to look.
const LAST: Duration = minutes(1);
/// The last minute is at least so long: WCAG 2.2.1 asks for 20 seconds to answer.
const LEAST_LAST: Duration = Duration::from_secs(20);
/// How much time is added, once, when the limit comes.
const GRACE: Duration = minutes(5);
/// How much time the staff give at once.
const GIFT: Duration = minutes(15);
/// How long the goodbye of a visit whose time is over waits for a key.
const GOODBYE: Duration = minutes(1);
/// Where the clock was set, or the computer slept, closing comes no sooner than this.
const LEAST_NOTICE: Duration = minutes(5);
/// The same closing, told again, differs by less: what is left is told in whole seconds.
const SAME: Duration = Duration::from_secs(2);

const fn minutes(count: u64) -> Duration {
    Duration::from_secs(count * 60)
}

/// Why a visit cannot last longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// The place lets a visit last so long.
    Limit,
    /// The place closes.
    Closing,
}

/// What is told above the screen. It stays true until it is told anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Why the visit ends.
    pub why: Bound,
    /// How many minutes are left, at most.
    pub minutes: u32,
    /// Whether time was added at the end.
    pub grace: Grace,
}

/// Whether the time that is added once was added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grace {
    /// Not yet.
    #[default]
    Kept,
    /// It was.
    Added,
}

/// What the passing of time asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grain {
    /// Nothing but, perhaps, another notice.
    Nothing,
    /// The visitor is to be told that the last minute runs, until then.
    LastMinute(Now, Bound),
    /// The time of the visit is over: the goodbye.
    Over,
    /// The goodbye was waited for long enough.
    Gone(Bound),
}

/// Measures how long a visit may still last.
#[derive(Clone, Debug, Default)]
pub(super) struct Hourglass {
    /// When the limit ends the visit; nothing before the first key.
    limit: Option<Now>,
    /// When the place closes.
    closes: Option<Now>,
    grace: Grace,
    /// What the staff gave beyond closing.
    beyond: Duration,
    watch: Watch,
    /// The end whose last minute was told.
    told: Option<Now>,
}

/// Whether there is a visit to measure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Watch {
    /// Nobody has come.
    #[default]
    Idle,
    /// Somebody is there.
    Running,
    /// The time is over; the goodbye waits until then.
    Over(Now, Bound),
}

impl Hourglass {
    /// Somebody came: the first key of a visit.
    pub(super) fn begin(&mut self, now: Now, limit: Option<Duration>) {
        if self.watch == Watch::Idle {
            self.watch = Watch::Running;
            self.limit = limit.map(|it| now + it);
        }
    }

    /// Nobody is there any more, or nobody can be: what the hours say stays.
    pub(super) fn turned(&self) -> Self {
        Self { closes: self.closes, ..Self::default() }
    }

    /// Takes what the hours say. However the clock was set, closing leaves a visitor the time to
    /// finish.
    pub(super) fn hear(&mut self, now: Now, opening: &Opening) {
        let told = match opening {
            Opening::Open { closes } => closes.map(|Closes { left, .. }| now + left),
            Opening::Closed { .. } => Some(now),
        };
        let before = self.closes;
        let is_same = |told: Now| before.is_some_and(|it| it.abs_diff(told) < SAME);
        self.closes = match told {
            Some(told) if is_same(told) => before,
            Some(told) if self.watch == Watch::Running => {
                let least = now + LEAST_NOTICE;
                Some(told.max(before.map_or(least, |it| it.min(least))))
            }
            told => told,
        };
    }

    /// Whether more time would change anything: there is a limit, or the place closes soon.
    pub(super) fn can_be_given(&self, now: Now) -> bool {
        let closes_soon = self.closing().is_some_and(|it| left(it, now) <= GIFT);
        self.watch != Watch::Idle && (self.limit.is_some() || closes_soon)
    }

    /// The staff give more time. A goodbye that waits is taken back.
    pub(super) fn give(&mut self, now: Now) {
        if self.watch == Watch::Idle {
            return;
        }
        self.limit = self.limit.map(|it| it.max(now) + GIFT);
        if let Some(ends) = self.closing().filter(|it| left(*it, now) <= GIFT) {
            self.beyond += left(now, ends) + GIFT;
        }
        (self.watch, self.told) = (Watch::Running, None);
    }

    /// Returns the time for which the goodbye of a visit whose time is over still waits.
    pub(super) fn is_over(&self) -> Option<(Now, Bound)> {
        match self.watch {
            Watch::Over(ends, why) => Some((ends, why)),
            Watch::Idle | Watch::Running => None,
        }
    }

    /// Returns what is told above the screen.
    pub(super) fn notice(&self, now: Now) -> Option<Notice> {
        let (ends, why) = self.bound()?;
        let left = left(ends, now);
        let minutes = steps(why).into_iter().find(|it| left <= minutes((*it).into()))?;
        Some(Notice { why, minutes, grace: self.grace })
    }

    /// Returns when [`Hourglass::pass`] is to be asked again.
    pub(super) fn deadline(&self, now: Now) -> Option<Now> {
        if let Watch::Over(ends, _) = self.watch {
            return Some(ends);
        }
        let (ends, why) = self.bound()?;
        let steps = steps(why).map(|it| ends.saturating_sub(minutes(it.into())));
        let last = self.is_to_tell(ends, why).then(|| ends.saturating_sub(LAST));
        let next = steps.into_iter().filter(|it| now < *it).min();
        [next, last, Some(ends)].into_iter().flatten().min()
    }

    /// Lets time pass.
    pub(super) fn pass(&mut self, now: Now) -> Grain {
        if let Watch::Over(ends, why) = self.watch {
            return if ends <= now { Grain::Gone(why) } else { Grain::Nothing };
        }
        let Some((ends, why)) = self.bound() else { return Grain::Nothing };
        if self.is_to_tell(ends, why) && left(ends, now) <= LAST {
            return self.tell(now, ends, why);
        }
        if ends <= now { self.end(now, why) } else { Grain::Nothing }
    }

    /// Nobody's time ends before they were told: whoever came too late for a whole minute, or was
    /// asked something else meanwhile, still has the time to answer.
    fn tell(&mut self, now: Now, ends: Now, why: Bound) -> Grain {
        let told = ends.max(now + LEAST_LAST);
        match why {
            Bound::Limit => self.limit = Some(told),
            Bound::Closing => self.beyond += left(told, ends),
        }
        self.told = Some(told);
        Grain::LastMinute(told, why)
    }

    /// The limit gives way once, the closing does not.
    fn end(&mut self, now: Now, why: Bound) -> Grain {
        if why == Bound::Limit && self.grace == Grace::Kept {
            self.grace = Grace::Added;
            self.limit = Some(now + GRACE);
            return Grain::Nothing;
        }
        self.watch = Watch::Over(now + GOODBYE, why);
        Grain::Over
    }

    fn closing(&self) -> Option<Now> {
        self.closes.map(|it| it + self.beyond)
    }

    /// Returns when the visit ends, as things stand.
    pub(super) fn ends(&self) -> Option<Now> {
        self.bound().map(|(ends, _)| ends)
    }

    /// Returns the end that comes first.
    fn bound(&self) -> Option<(Now, Bound)> {
        if self.watch != Watch::Running {
            return None;
        }
        let limit = self.limit.map(|it| (it, Bound::Limit));
        let closing = self.closing().map(|it| (it, Bound::Closing));
        limit.into_iter().chain(closing).min_by_key(|(ends, _)| *ends)
    }

    /// Whether the last minute before an end is still to be told: not before time is added.
    fn is_to_tell(&self, ends: Now, why: Bound) -> bool {
        let gives_way = why == Bound::Limit && self.grace == Grace::Kept;
        !gives_way && self.told != Some(ends)
    }
}

fn steps(why: Bound) -> [u32; 3] {
    match why {
        Bound::Limit => BEFORE_LIMIT,
        Bound::Closing => BEFORE_CLOSING,
    }
}

fn left(ends: Now, now: Now) -> Duration {
    ends.saturating_sub(now)
}
