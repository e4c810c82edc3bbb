//! The command line: one file for each subcommand.
//!
//! Exit codes: 0 when all went well, also after SIGTERM; 1 when something failed or problems were
//! found; 2 when the command line cannot be understood; 128 + its number after another signal.

mod check;
mod demonstration;
mod farewell;
mod kiosk;
mod narrate;
mod play;
mod role;
mod run;
mod start;
mod threshold;
mod visit;
mod voice;

use std::{env, process::ExitCode};

use clap::{Parser, Subcommand};

pub use farewell::farewell;
pub use role::{Farewell, Roles, Visit};
pub use threshold::let_the_visitor_in;
pub use visit::visit;

use crate::{link::Renderer, reset};

const EXIT_CODES: &str = "Exit codes: 0 all went well, also after SIGTERM; 1 something failed or \
                          problems were found; 2 this command line cannot be understood; 128 + its \
                          number after another signal.";

/// A patient guide for public computers, that forgets everything.
///
/// Without a subcommand: a demonstration.
#[derive(Debug, Parser)]
#[command(name = "guichet", version, after_help = EXIT_CODES)]
struct Arguments {
    /// Shows lines instead of full screens: for screen readers, braille and pipes.
    #[arg(long, global = true)]
    linear: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

/// What to do.
#[derive(Debug, Subcommand)]
enum Command {
    /// Serves the public, with the configuration of the place; only a signal ends it.
    Kiosk(kiosk::Arguments),
    /// Opens one procedure for one visit.
    Run(run::Arguments),
    /// Tells everything that is wrong in a pack.
    Check(check::Arguments),
    /// Recordings for the voice: what to record, what is missing, making and taking them.
    Narrate(narrate::Arguments),
}

/// Runs the command line.
pub fn main(roles: &Roles) -> ExitCode {
    reset::harden();
    let words: Vec<_> = env::args_os().skip(1).collect();
    if let Some(arguments) = role::Arguments::read(&words) {
        return role::run(&arguments, roles);
    }
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error),
    };
    let renderer = start::renderer(arguments.linear.then_some(Renderer::Linear));
    match arguments.command {
        None => demonstration::run(renderer),
        Some(Command::Kiosk(arguments)) => kiosk::run(&arguments, renderer),
        Some(Command::Run(arguments)) => run::run(&arguments, renderer),
        Some(Command::Check(arguments)) => check::run(&arguments),
        Some(Command::Narrate(arguments)) => narrate::run(&arguments),
    }
}

/// Help and version are no mistakes.
fn usage(error: &clap::Error) -> ExitCode {
    // Where it cannot be printed, the code still tells.
    let _ = error.print();
    u8::try_from(error.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_kiosk_needs_its_configuration() {
        assert!(Arguments::try_parse_from(["guichet", "kiosk"]).is_err());
        assert!(Arguments::try_parse_from(["guichet", "kiosk", "--config", "site.toml"]).is_ok());
    }

    #[test]
    fn linear_mode_may_stand_before_or_after_a_subcommand() {
        for line in [["guichet", "--linear", "run", "rent"], ["guichet", "run", "rent", "--linear"]]
        {
            assert!(Arguments::try_parse_from(line).unwrap().linear);
        }
    }
}
