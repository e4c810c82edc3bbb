//! The thin edge of the program.

use std::process::ExitCode;

use guichet::cli::{self, Roles};

fn main() -> ExitCode {
    cli::main(&Roles { visit: cli::visit, farewell: cli::farewell })
}
