//! The file that every command with `--config` reads.

use std::{fs, path::Path};

use crate::config::Config;

/// Reads a configuration file.
///
/// # Errors
/// With everything that is wrong with it, one line each.
pub(super) fn read(path: &Path) -> Result<Config, String> {
    let file = path.display().to_string();
    let text = fs::read_to_string(path)
        .map_err(|error| format!("{file}: {error}; give a file that this account can read"))?;
    Config::parse(&file, &text)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}
