//! Which folders are erased after each visit.

use std::env;

use rustix::process::geteuid;

use crate::doctor::facts::Service;

/// Returns them. The runtime folder is that of the service, where one is installed.
pub(super) fn erased(service: &Service) -> Vec<String> {
    let runtime = match (&service.unit, env::var("XDG_RUNTIME_DIR")) {
        (Some(_), _) => "/run/guichet".to_owned(),
        (None, Ok(runtime)) => format!("{runtime}/guichet"),
        (None, Err(_)) => format!("/tmp/guichet-{}", geteuid().as_raw()),
    };
    vec![runtime]
}
