//! `guichet role stage`: a kiosk for the self-test, on the terminal that it was started with.
//!
//! Only `guichet selftest` starts it. What no configuration may say stands here: times so short
//! that nobody has to wait for the idle warning, and a supervisor whose memory this account may
//! look at. It shows the program's own pack, whatever the place has.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

use rustix::{
    process::{ioctl_tiocsctty, setsid},
    stdio::stdin,
};

use super::{
    role::Roles,
    site::{self, Site},
    start::{self, Serving},
};
use crate::{
    config::Config,
    link::{Renderer, Running, Settings, Times},
    reset::Purpose,
};

/// What the self-test says to the kiosk that it starts.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Arguments {
    pace: Pace,
    config: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pace {
    /// As in a place that decided nothing.
    Usual,
    /// Nobody waits for whoever went away.
    Hasty,
}

impl Arguments {
    /// Reads the words after the program's name; nothing if they are others.
    pub(super) fn read(words: &[OsString]) -> Option<Self> {
        let (role, rest) = words.split_first_chunk::<3>()?;
        let pace = match role.each_ref().map(|it| it.to_str()) {
            [Some("role"), Some("stage"), Some("usual")] => Pace::Usual,
            [Some("role"), Some("stage"), Some("hasty")] => Pace::Hasty,
            _ => return None,
        };
        Some(Self { pace, config: rest.first().map(PathBuf::from) })
    }
}

pub(super) fn run(arguments: &Arguments, roles: &Roles) -> ExitCode {
    let serving = match serving(arguments.config.as_deref()) {
        Ok(serving) => serving,
        Err(problems) => {
            site::tell(&problems);
            return ExitCode::FAILURE;
        }
    };
    if let Err(error) = take_the_terminal() {
        eprintln!("role stage: {error}; start `guichet selftest` instead");
        return ExitCode::FAILURE;
    }
    let config = Config { settings: settings(arguments.pace), ..serving.config };
    start::supervise(Serving { config, ..serving }, Running::Kiosk, Renderer::Screen, roles)
}

/// Serves as the place does, but for its staff: nobody types their PIN here.
fn serving(config: Option<&Path>) -> Result<Serving, Vec<String>> {
    let Some(file) = config else { return Ok(Serving::alone(Config::default())) };
    let Site { config, wipes } = site::read(file, Purpose::Kiosk)?;
    Ok(Serving { config, wipes, vault: None })
}

fn take_the_terminal() -> rustix::io::Result<()> {
    setsid()?;
    ioctl_tiocsctty(stdin())?;
    // Only this process of this test: visits and voices stay closed.
    #[cfg(target_os = "linux")]
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::Dumpable)?;
    Ok(())
}

fn settings(pace: Pace) -> Settings {
    let settings = Config::default().settings;
    let moment = Duration::from_secs(1);
    let times = match pace {
        Pace::Usual => settings.times,
        Pace::Hasty => Times { idle: moment, countdown: moment, ..settings.times },
    };
    Settings { times, ..settings }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<Arguments> {
        Arguments::read(&line.split(' ').map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn what_the_self_test_says_is_understood() {
        let usual = Arguments { pace: Pace::Usual, config: None };
        assert_eq!(read("role stage usual"), Some(usual));
        let config = Some("site.toml".into());
        assert_eq!(
            read("role stage hasty site.toml"),
            Some(Arguments { pace: Pace::Hasty, config })
        );
    }

    #[test]
    fn nothing_else_is_a_stage() {
        for line in ["", "role stage", "role stage slow", "role visit usual", "kiosk stage usual"] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
