//! The list of everything that can be written down, made from the list that the program uses.

use super::{
    entry::Entry,
    event::{Field, KINDS, Kind},
    plain::Values,
};

const ABOUT: &str = "\
# The journal

What the program writes down about itself, so that somebody can repair it. This page lists
everything that can ever be written: it is made from the program, which has no way to write
anything else. There is no field for a text.

`guichet journal` shows it in words, `guichet journal --json` as JSON, and
`guichet journal --events` shows this list.

## What it never holds

No answer, no text that somebody typed, no language, no procedure, no search, no name of a file,
no address, no PIN, nothing about how long somebody stayed. On a place's only computer, a language
or a procedure with the hour can point to one person; so can an exact time or length. So every
time is rounded down to a quarter of an hour, amounts of erased files are rough, and the trouble
of a voice is told once only.

## Where, how long, how much

- A file in the program's own folder of state (`StateDirectory=` of the service, else
  `/var/lib/guichet`), readable by the program's account alone (mode 0600). Without such a folder,
  as in a demonstration, nothing is written.
- 24 hours, or as `[journal] keep` says: up to 7 days, or `\"off\"`, which removes the file.
- 256 KiB at most; the oldest lines go first.
- Lines that are too old go when the program starts, when something happens, and when it stops:
  it does not wake up for them at rest. `guichet journal` never shows them. A line that is more
  than an hour ahead of the clock goes too, so that a clock that is set back keeps nothing.
- The file is replaced as a whole when lines go. If the disk is full and it cannot be, it is
  emptied: better no journal than one that is kept too long. Nothing about the journal ever stops
  or delays a visit.
- A line for which somebody must come is on the disk before anything goes on; the others may be
  lost with the power.

A line is `time=2026-11-22T14:15Z event=visit-ended how=idle`. Times are in UTC.
";

/// Returns `docs/journal.md`.
pub fn reference() -> String {
    let kinds: String = KINDS.iter().map(page).collect();
    format!("{ABOUT}\n## Every event\n{kinds}")
}

/// Returns the list of events, for a terminal.
pub fn listed() -> String {
    KINDS.iter().map(list).collect::<Vec<_>>().join("\n")
}

impl Entry {
    /// Returns what happened in words, without the time.
    pub fn words(&self) -> String {
        let fields = self.event.fields();
        let kind = KINDS.iter().find(|it| it.name == self.event.name());
        let about = kind.map_or_else(String::new, |it| prose(it.about));
        let first = about.split_inclusive('.').next().unwrap_or_default();
        let told = kind.into_iter().flat_map(|it| it.fields).zip(&fields);
        let told: Vec<_> = told.map(|(field, (name, value))| tell(field, name, value)).collect();
        format!("{} {}", first, told.join(" ")).trim_end().to_owned()
    }
}

fn tell(field: &Field, name: &str, value: &str) -> String {
    let words = if let Values::Words(words) = field.values { words } else { &[] };
    match words.iter().find(|(word, _)| *word == value) {
        Some((_, meaning)) => meaning.trim().to_owned(),
        None => format!("{}: {value}.", capital(name)),
    }
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |it| it.to_ascii_uppercase().to_string())
        + letters.as_str()
}

fn page(Kind { name, about, fields }: &Kind) -> String {
    let mut lines = vec![String::new(), format!("### `{name}`"), String::new(), prose(about)];
    if !fields.is_empty() {
        lines.push(String::new());
    }
    for field in *fields {
        lines.push(format!("- `{}`, {}: {}", field.name, kind(field), prose(field.about)));
        lines.extend(words(field).map(|(word, meaning)| format!("  - `{word}`: {meaning}")));
    }
    lines.join("\n") + "\n"
}

fn list(Kind { name, about, fields }: &Kind) -> String {
    let mut lines = vec![(*name).to_owned(), format!("    {}", prose(about))];
    for field in *fields {
        lines.push(format!("    {} ({}): {}", field.name, kind(field), prose(field.about)));
        lines.extend(words(field).map(|(word, meaning)| format!("        {word}: {meaning}")));
    }
    lines.join("\n") + "\n"
}

fn words(field: &Field) -> impl Iterator<Item = (&'static str, &'static str)> {
    let words = if let Values::Words(words) = field.values { words } else { &[] };
    words.iter().map(|(word, meaning)| (*word, meaning.trim()))
}

fn kind(field: &Field) -> &'static str {
    match field.values {
        Values::Number => "a number",
        Values::Version => "a version",
        Values::Words(_) => "one of these words",
    }
}

/// Joins the lines of a comment.
fn prose(lines: &[&str]) -> String {
    lines.iter().map(|it| it.trim()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happened_is_told_in_words() {
        for (line, words) in [
            ("visit-ended how=idle", "A visit ended. Nobody answered the idle warning."),
            ("started version=0.1.0", "The program began to serve. Version: 0.1.0."),
            ("residue left=3", "Something could not be erased. Left: 3."),
            ("pin-locked", "Too many PINs were refused: entering one has to wait."),
        ] {
            let entry = Entry::read(&format!("time=2026-11-22T14:15Z event={line}")).unwrap();
            assert_eq!(entry.words(), words);
        }
    }

    #[test]
    fn every_event_and_every_word_is_listed() {
        for kind in KINDS {
            assert!(listed().contains(&format!("{}\n", kind.name)));
            for (word, _) in kind.fields.iter().flat_map(words) {
                assert!(reference().contains(&format!("`{word}`: ")), "{word}");
            }
        }
    }
}
