//! What is written down about the program, and how long.

use std::time::Duration;

use super::{
    document::Document,
    keys::{JOURNAL_FILE, JOURNAL_KEEP},
    words::shown,
};
use crate::journal::{JournalSettings, Keep};

pub(super) fn journal(document: &mut Document<'_>) -> JournalSettings {
    let default = JournalSettings::default();
    JournalSettings {
        file: file(document).unwrap_or(default.file),
        keep: keep(document).unwrap_or(default.keep),
    }
}

fn file(document: &mut Document<'_>) -> Option<String> {
    let found = document.text(&JOURNAL_FILE)?;
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "-_.".contains(it);
    let is_name = found.value.chars().all(is_plain)
        && found.value.starts_with(|it: char| it.is_ascii_alphanumeric())
        && found.value.len() <= 64;
    if !is_name {
        let what = format!("`{}` is not the name of a file", shown(&found.value));
        let remedy = "write letters, digits, `-`, `_` and `.`, without a folder: it lies in the \
                      program's own folder of state";
        document.refuse_value(&found, &what, remedy);
        return None;
    }
    Some(found.value)
}

fn keep(document: &mut Document<'_>) -> Option<Keep> {
    let found = document.text(&JOURNAL_KEEP)?;
    if found.value == "off" {
        return Some(Keep::Off);
    }
    let Some(hours) = hours(&found.value) else {
        let what = format!("`{}` is no time in hours", shown(&found.value));
        document.refuse_value(&found, &what, "write a number and `h`, such as \"24h\", or \"off\"");
        return None;
    };
    if hours == 0 {
        document.refuse_value(&found, "0h keeps nothing", "write \"off\" to say so");
        return None;
    }
    if hours > Keep::MOST_HOURS {
        let what = format!("{hours}h is too long for `keep`: it would show people's habits");
        document.refuse_value(&found, &what, "write 168h, which is a week, or less");
        return None;
    }
    Some(Keep::For(Duration::from_secs(hours * 3600)))
}

fn hours(text: &str) -> Option<u64> {
    let number = text.strip_suffix('h')?;
    let is_plain = number.bytes().all(|it| it.is_ascii_digit());
    number.parse().ok().filter(|_| is_plain)
}
