//! The program's own folder of state: the only place that outlives it.

use std::{env, path::PathBuf};

/// Where it is when the service does not say.
const USUAL: &str = "/var/lib/guichet";

/// Returns the folder that systemd gives with `StateDirectory=`, else the usual one; it need not
/// be there.
pub fn state_folder() -> PathBuf {
    let given = env::var_os("STATE_DIRECTORY").unwrap_or_default();
    let first = env::split_paths(&given).find(|it| it.is_absolute());
    first.unwrap_or_else(|| USUAL.into())
}
