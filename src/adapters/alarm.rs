//! Waking up at a time of the wall clock, and whenever that clock is set or the computer has slept.

use std::{
    io,
    os::fd::{AsFd, BorrowedFd, OwnedFd},
};

use jiff::Timestamp;
use rustix::{
    io::read,
    time::{
        Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create,
        timerfd_settime,
    },
};

/// Far enough that it never comes, and near enough for every kernel: the year 2200.
const NEVER: i64 = 7_258_118_400;

/// A timer of the system that costs nothing until it rings.
///
/// A time-out of a wait would count the time that the computer is awake; hours are times of the
/// wall clock. So the timer is of that clock, and is cancelled (which is told too) when it is set:
/// see `timerfd_create(2)`, `TFD_TIMER_CANCEL_ON_SET`.
#[derive(Debug)]
pub struct Alarm(OwnedFd);

impl Alarm {
    /// Makes an alarm that is not set.
    ///
    /// # Errors
    /// When the system has no more of them.
    pub fn new() -> io::Result<Self> {
        let flags = TimerfdFlags::CLOEXEC | TimerfdFlags::NONBLOCK;
        Ok(Self(timerfd_create(TimerfdClockId::Realtime, flags)?))
    }

    /// Rings then, or when the clock is set, whichever comes first.
    ///
    /// # Errors
    /// When the system refuses it.
    pub fn set(&self, at: Option<Timestamp>) -> io::Result<()> {
        let at = at.map_or(NEVER, |it| it.as_second() + i64::from(it.subsec_nanosecond() > 0));
        let zero = Timespec { tv_sec: 0, tv_nsec: 0 };
        let when = Itimerspec {
            it_interval: zero,
            it_value: Timespec { tv_sec: at.clamp(1, NEVER), tv_nsec: 0 },
        };
        let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
        timerfd_settime(&self.0, flags, &when)?;
        Ok(())
    }

    /// Returns whether it rang since it was asked last.
    pub fn rang(&self) -> bool {
        // Where the clock was set the answer is an error, and it rang all the same.
        !matches!(read(&self.0, &mut [0; 8]), Err(rustix::io::Errno::AGAIN))
    }
}

impl AsFd for Alarm {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::adapters::wait;

    #[test]
    fn an_alarm_rings_once_at_its_time_and_at_once_if_that_is_past() {
        let alarm = Alarm::new().unwrap();
        alarm.set(None).unwrap();
        assert!(!alarm.rang());
        for at in [Timestamp::now() - Duration::from_secs(60), Timestamp::now()] {
            alarm.set(Some(at)).unwrap();
            wait(&[alarm.as_fd()], None, Some(Duration::from_secs(10))).unwrap();
            assert!(alarm.rang());
            assert!(!alarm.rang(), "it rings once");
        }
    }
}
