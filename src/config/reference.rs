//! The pages about the configuration, made from the list of its values.

use super::keys::{Key, LISTS, SECTIONS, header, keys};

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
        format!("\n## {}\n\n{about}\n{values}", header(section))
    });
    format!("{ABOUT}{}", sections.concat())
}

/// Returns `packaging/config.toml`: every value with its default or a sample, commented out.
pub fn example() -> String {
    let sections = SECTIONS.map(|(section, _)| {
        let lines: String = keys_of(section).map(line).collect();
        // A table that can be written often must not be written empty.
        let sign = if LISTS.contains(&section) { "# " } else { "" };
        format!("\n{sign}{}\n{lines}", header(section))
    });
    format!("{EXAMPLE}{}", sections.concat())
}

fn keys_of(section: &str) -> impl Iterator<Item = &'static Key> {
    keys().filter(move |it| it.section == section)
}

fn value(Key { name, takes, default, meaning, .. }: &Key) -> String {
    let default = if default.is_empty() { "nothing".into() } else { format!("`{default}`") };
    format!("\n### `{name}`\n\n{meaning}\n\n- takes {takes}\n- default: {default}\n")
}

/// A value that stands for another one is not shown besides it.
fn line(Key { name, default, sample, .. }: &Key) -> String {
    let shown = if default.is_empty() { sample } else { default };
    if shown.is_empty() { String::new() } else { format!("# {name} = {shown}\n") }
}
