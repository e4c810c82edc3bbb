//! `guichet` alone: everything works, and Ctrl-Q leaves.

use std::process::ExitCode;

use super::start;
use crate::{
    config::Config,
    link::{Renderer, Running},
    reset::Wipes,
};

pub(super) fn run(renderer: Renderer) -> ExitCode {
    let nothing_besides = (Config::default(), Wipes::default());
    start::supervise(nothing_besides, Running::Demonstration, renderer)
}
