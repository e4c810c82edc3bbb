//! The pages about the configuration, made from the list of its values.

use super::keys::{KEYS, Key, SECTIONS};

const ABOUT: &str = "\
# Configuration

`guichet kiosk --config FILE` reads one TOML file, once, at its start. Every value has a safe
default, so an empty file is a good one. What is misspelt or unsafe is refused, all of it at once,
with its line and what to write instead.

An example to start from: `packaging/config.toml`. This page and the example are made from the
program.
";

const EXAMPLE: &str = "\
# The configuration of a Guichet kiosk: `guichet kiosk --config FILE`.
# Take the `# ` away from what you want to say. What each value means: docs/config.md.
";

/// Returns `docs/config.md`.
pub fn reference() -> String {
    let sections = SECTIONS.map(|(section, about)| {
        let values: String = keys_of(section).map(value).collect();
        format!("\n## [{section}]\n\n{about}\n{values}")
    });
    format!("{ABOUT}{}", sections.concat())
}

/// Returns `packaging/config.toml`: every value with its default or a sample, commented out.
pub fn example() -> String {
    let sections = SECTIONS.map(|(section, _)| {
        let lines: String = keys_of(section).map(line).collect();
        // One of a list would be one too many.
        let mark = if section.starts_with('[') { "# " } else { "" };
        format!("\n{mark}[{section}]\n{lines}")
    });
    format!("{EXAMPLE}{}", sections.concat())
}

fn keys_of(section: &str) -> impl Iterator<Item = &'static Key> {
    KEYS.into_iter().filter(move |it| it.section == section)
}

fn value(Key { name, takes, default, meaning, .. }: &Key) -> String {
    let default = if default.is_empty() { "nothing".into() } else { format!("`{default}`") };
    format!("\n### `{name}`\n\n{meaning}\n\n- takes {takes}\n- default: {default}\n")
}

fn line(Key { name, default, sample, .. }: &Key) -> String {
    let shown = if default.is_empty() { sample } else { default };
    format!("# {name} = {shown}\n")
}
