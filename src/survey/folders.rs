//! Which folders are erased after each visit.

use std::env;

use rustix::process::geteuid;

use super::content::Place;
use crate::doctor::facts::Service;

/// Returns them, the program's own first. That is the service's, where one is installed.
pub(super) fn erased(service: &Service, place: &Place) -> Vec<String> {
    let runtime = match (&service.unit, env::var("XDG_RUNTIME_DIR")) {
        (Some(_), _) => "/run/guichet".to_owned(),
        (None, Ok(runtime)) => format!("{runtime}/guichet"),
        (None, Err(_)) => format!("/tmp/guichet-{}", geteuid().as_raw()),
    };
    let listed = place.erased.iter().map(|it| it.display().to_string());
    [runtime].into_iter().chain(listed).collect()
}
