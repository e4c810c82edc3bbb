//! The command line: one file for each subcommand.

mod role;

pub use role::{Farewell, Roles, Visit};
