//! The command line: one file for each subcommand.
//!
//! Exit codes: 0 when all went well, also after SIGTERM; 1 when something failed or problems were
//! found; 2 when the command line cannot be understood; 128 + its number after another signal.

mod asked;
#[cfg(feature = "author")]
mod authors;
mod configuration;
mod demonstration;
mod doctor;
mod farewell;
mod journal;
mod kiosk;
mod narrate;
mod pin;
mod play;
mod reset;
mod role;
mod run;
mod selftest;
mod site;
mod stage;
mod start;
mod threshold;
mod tongue;
mod visit;
mod voice;
mod wipe;

use std::{env, ffi::OsString, process::ExitCode};

use clap::{CommandFactory, Parser, Subcommand};

pub use farewell::farewell;
pub use role::{Farewell, Roles, Visit};
pub use threshold::let_the_visitor_in;
pub use visit::visit;

use crate::{link::Renderer, reset::harden};

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
    /// Serves the public, with the configuration of the place; a signal ends it, or the staff.
    Kiosk(kiosk::Arguments),
    /// Opens one procedure for one visit.
    Run(run::Arguments),
    /// The PIN of the staff: without one no kiosk starts.
    Pin(pin::Arguments),
    /// Recordings for the voice: what to record, what is missing, making and taking them.
    Narrate(narrate::Arguments),
    /// Erases the folders of the place now; exits with 3 where something is left.
    Wipe(wipe::Arguments),
    /// What is erased, when, and how that is verified.
    Reset(reset::Arguments),
    /// Plants words that can be nowhere by chance, plays a visit, ends it in every way, and looks.
    Selftest(selftest::Arguments),
    /// Tells what the program wrote down about itself, for repairs: nothing of visitors.
    Journal(journal::Arguments),
    /// Looks whether this computer is fit for visitors, and tells how to mend it.
    Doctor(doctor::Arguments),
    /// What those who write do.
    #[cfg(feature = "author")]
    #[command(flatten)]
    Author(authors::Command),
}

/// Returns the command line, for its manual pages and completions.
pub fn command() -> clap::Command {
    Arguments::command()
}

/// Runs the command line.
pub fn main(roles: &Roles) -> ExitCode {
    harden();
    let words: Vec<_> = env::args_os().skip(1).collect();
    if let Some(arguments) = role::Arguments::read(&words) {
        return role::run(&arguments, roles);
    }
    if let Some(arguments) = stage::Arguments::read(&words) {
        return stage::run(&arguments, roles);
    }
    let arguments = match at_a_glance(&words).map_or_else(Arguments::try_parse, Ok) {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error),
    };
    let renderer = start::renderer(arguments.linear.then_some(Renderer::Linear));
    match arguments.command {
        None => demonstration::run(renderer, roles),
        Some(Command::Kiosk(arguments)) => kiosk::run(&arguments, renderer, roles),
        Some(Command::Run(arguments)) => run::run(&arguments, renderer, roles),
        Some(Command::Pin(arguments)) => pin::run(&arguments),
        Some(Command::Narrate(arguments)) => narrate::run(&arguments),
        Some(Command::Wipe(arguments)) => wipe::run(&arguments),
        Some(Command::Reset(arguments)) => reset::run(&arguments),
        Some(Command::Selftest(arguments)) => selftest::run(&arguments),
        Some(Command::Journal(arguments)) => journal::run(&arguments),
        Some(Command::Doctor(arguments)) => doctor::run(&arguments),
        #[cfg(feature = "author")]
        Some(Command::Author(command)) => authors::run(&command, renderer),
    }
}

/// Returns what the two commands that open a first screen say, in their usual words: to set up the
/// whole command line for them takes a tenth of the time until that screen.
fn at_a_glance(words: &[OsString]) -> Option<Arguments> {
    let command = match words {
        [] => None,
        [kiosk, config, file] if kiosk == "kiosk" && config == "--config" => {
            Some(Command::Kiosk(kiosk::Arguments { config: file.into() }))
        }
        _ => return None,
    };
    Some(Arguments { linear: false, command })
}

/// Help and version are no mistakes.
fn usage(error: &clap::Error) -> ExitCode {
    // Where it cannot be printed, the code still tells.
    let _ = error.print();
    u8::try_from(error.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_at_a_glance_is_what_the_command_line_says() {
        for line in [&[][..], &["kiosk", "--config", "/etc/guichet/config.toml"]] {
            let words: Vec<OsString> = line.iter().map(OsString::from).collect();
            let whole = Arguments::try_parse_from([&["guichet"], line].concat()).unwrap();
            assert_eq!(format!("{:?}", at_a_glance(&words).unwrap()), format!("{whole:?}"));
        }
        for line in [&["--linear"][..], &["kiosk", "--config"], &["run", "--lang", "fr"]] {
            let words: Vec<OsString> = line.iter().map(OsString::from).collect();
            assert!(at_a_glance(&words).is_none(), "{line:?}");
        }
    }

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
