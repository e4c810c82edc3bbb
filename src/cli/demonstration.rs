//! `guichet` alone: everything works, and Ctrl-Q leaves.

use std::process::ExitCode;

use super::{
    role::Roles,
    start::{self, Serving},
};
use crate::{
    config::Config,
    link::{Renderer, Running},
};

pub(super) fn run(renderer: Renderer, roles: &Roles) -> ExitCode {
    start::supervise(Serving::alone(Config::default()), Running::Demonstration, renderer, roles)
}
