//! The texts that tell the screens apart, as the program's own pack has them.

const KIOSK: &str = include_str!("../../locales/fr/kiosk.ftl");

/// Returns the text of a message that is written on one line; its name if there is none, which
/// no screen shows.
pub(crate) fn word(id: &'static str) -> &'static str {
    let text = |line: &'static str| line.strip_prefix(id)?.trim_start().strip_prefix('=');
    KIOSK.lines().find_map(text).map_or(id, str::trim)
}
