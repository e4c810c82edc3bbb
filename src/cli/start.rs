//! What every command that serves visitors has in common.

use std::{
    env,
    io::{IsTerminal, stdin, stdout},
    process::ExitCode,
};

use super::role::{self, Roles};
use crate::{
    adapters::Stop,
    config::Config,
    link::{Renderer, Running},
    reset::{
        AfterPanic, Outcome, Plan, Vault, Wipes, sandbox, supervise as run_supervisor,
        tell_only_the_place_of_panics,
    },
};

/// The one text that no catalogue gives: shown when nothing else can be.
const OUT_OF_SERVICE: &str = include_str!("../../locales/out-of-service.txt");

/// Returns how screens are shown: as lines if asked for, or where no full screen can be.
pub(super) fn renderer(asked: Option<Renderer>) -> Renderer {
    let is_screen = stdin().is_terminal() && stdout().is_terminal();
    let is_plain = env::var_os("TERM").is_some_and(|it| it == "dumb");
    let wanted = env::var_os("ACCESSIBLE")
        .is_some_and(|it| !["", "0", "false"].map(Into::into).contains(&it));
    match asked {
        Some(renderer) => renderer,
        None if is_screen && !is_plain && !wanted => Renderer::Screen,
        None => Renderer::Linear,
    }
}

/// What a command serves visitors with.
pub(super) struct Serving {
    /// What the place decided.
    pub(super) config: Config,
    /// What is erased besides the program's own folder.
    pub(super) wipes: Wipes,
    /// The PIN of the staff, where there are staff.
    pub(super) vault: Option<Vault>,
}

impl Serving {
    /// Serves without staff, and erases nothing but the program's own folder.
    pub(super) fn alone(config: Config) -> Self {
        Self { config, wipes: Wipes::default(), vault: None }
    }
}

/// Serves visitors until the end, and returns the exit code for it.
pub(super) fn supervise(
    serving: Serving,
    running: Running,
    renderer: Renderer,
    roles: &Roles,
) -> ExitCode {
    tell_only_the_place_of_panics(AfterPanic::Unwind);
    let Serving { config: Config { settings, mouse, journal, .. }, wipes, vault } = serving;
    if let Err(too_weak) = sandbox::demand(settings.sandbox) {
        eprintln!("{too_weak}");
        return ExitCode::FAILURE;
    }
    let out_of_service = OUT_OF_SERVICE.trim_end().to_owned();
    let plan = Plan { settings, running, renderer, mouse, wipes, journal, out_of_service, vault };
    let outcome = run_supervisor(plan, |link| role::visit(link, renderer, roles));
    match outcome {
        Ok(Outcome::Broken) => eprintln!("{}", OUT_OF_SERVICE.trim_end()),
        Ok(_) => {}
        Err(ref error) => eprintln!("{error}"),
    }
    outcome.map_or(ExitCode::FAILURE, |it| code(it).into())
}

/// SIGTERM is how a service is stopped: that is no failure.
fn code(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Left | Outcome::Stopped(Stop::Terminate) => 0,
        Outcome::LeftResidue | Outcome::Broken => 1,
        Outcome::Stopped(stop) => 128 + stop.number(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ending_has_its_exit_code() {
        for (outcome, expected) in [
            (Outcome::Left, 0),
            (Outcome::LeftResidue, 1),
            (Outcome::Broken, 1),
            (Outcome::Stopped(Stop::Terminate), 0),
            (Outcome::Stopped(Stop::HangUp), 129),
            (Outcome::Stopped(Stop::Interrupt), 130),
            (Outcome::Stopped(Stop::Quit), 131),
        ] {
            assert_eq!(code(outcome), expected, "{outcome:?}");
        }
    }
}
