//! Writes texts into a file that somebody keeps: comments, order and everybody else's bytes stay.

mod template;

use std::ops::Range;

pub(super) use template::{Template, depths, is_on_one_line, pattern};

use crate::{
    problem::{Problem, Severity},
    text::{Manuscript, SourceText, TextName},
};

/// A text to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Splice {
    /// Its name.
    pub name: TextName,
    /// Its words, line by line, as a cell has them.
    pub wording: String,
}

/// Why a file cannot be written into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It has faults of its own, which come first.
    Broken(Vec<Problem>),
    /// A text would not come back as it was given: nothing is written.
    Lost(TextName),
}

/// Returns a file with these texts in it. `source` is the file of the language from which it is
/// translated: new texts take their places from it.
pub fn splice(
    path: &str,
    text: &str,
    source: &[&Manuscript],
    new: &[Splice],
) -> Result<String, Unfit> {
    let bare = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let unix = bare.replace("\r\n", "\n");
    let file = Manuscript::read(&named(path, &unix));
    let faults = Manuscript::faults(&named(path, &unix));
    let broken = faults.iter().any(|it| it.severity == Severity::Error) || file.source != unix;
    if broken {
        return Err(Unfit::Broken(faults));
    }
    let spliced = Splicing { file: &file, template: Template::of(source), new }.done();
    verify(path, &spliced, &file, new)?;
    let bom = if bare.len() < text.len() { "\u{FEFF}" } else { "" };
    let ends = if bare.contains("\r\n") { spliced.replace('\n', "\r\n") } else { spliced };
    Ok(format!("{bom}{ends}"))
}

fn named(path: &str, text: &str) -> SourceText {
    SourceText { path: path.to_owned(), text: text.to_owned().into() }
}

/// Reads what would be written: every text must be what it was, or what was given.
fn verify(path: &str, text: &str, before: &Manuscript, new: &[Splice]) -> Result<(), Unfit> {
    let after = Manuscript::read(&named(path, text));
    let is = |name: &TextName| after.get(name).map(|it| it.wording(&after.source));
    let lost = |name: &TextName| Err(Unfit::Lost(name.clone()));
    for splice in new {
        if is(&splice.name).as_deref() != Some(splice.wording.as_str()) {
            return lost(&splice.name);
        }
    }
    for written in &before.texts {
        let is_new = new.iter().any(|it| it.name == written.name);
        if !is_new
            && is(&written.name) != before.get(&written.name).map(|it| it.wording(&before.source))
        {
            return lost(&written.name);
        }
    }
    let fault = Manuscript::faults(&named(path, text)).into_iter().next();
    match (fault, new.first()) {
        (Some(fault), Some(first)) if fault.severity == Severity::Error => lost(&first.name),
        _ => Ok(()),
    }
}

struct Splicing<'a> {
    file: &'a Manuscript,
    template: Template,
    new: &'a [Splice],
}

impl Splicing<'_> {
    fn done(&self) -> String {
        let mut edits: Vec<(Range<usize>, String)> = Vec::new();
        edits.extend(self.new.iter().filter_map(|it| self.replaced(it)));
        edits.extend(self.parts());
        edits.extend(self.messages());
        // A stable sort: what is inserted at one place keeps its order.
        edits.sort_by_key(|(at, _)| at.start);
        let source = &self.file.source;
        let (mut text, mut end) = (String::new(), 0);
        for (at, new) in edits {
            text.push_str(&source[end..at.start]);
            text.push_str(&new);
            end = at.end;
        }
        text.push_str(&source[end..]);
        let text = if source.is_empty() { text.trim_start().to_owned() } else { text };
        if text.is_empty() || text.ends_with('\n') { text } else { text + "\n" }
    }

    /// A text that is there already.
    fn replaced(&self, splice: &Splice) -> Option<(Range<usize>, String)> {
        let written = self.file.get(&splice.name)?;
        let after_name = &self.file.source[written.named_at.end..];
        let start = written.named_at.end + after_name.find('=')? + 1;
        Some((start..written.at.end, pattern(&splice.wording, splice.name.part.as_deref())))
    }

    /// New parts of messages that are there already.
    fn parts(&self) -> Vec<(Range<usize>, String)> {
        let mut new: Vec<&Splice> =
            self.new.iter().filter(|it| self.file.get(&it.name).is_none()).collect();
        new.sort_by_key(|it| self.template.place(&it.name));
        let parts = new.into_iter().filter_map(|it| {
            let head = self.head(&it.name.id)?;
            let words = pattern(&it.wording, it.name.part.as_deref());
            match &it.name.part {
                None => Some((head..head, words)),
                Some(part) => {
                    let at = self.before(&it.name).unwrap_or(head);
                    Some((at..at, format!("\n    .{part} ={words}")))
                }
            }
        });
        parts.collect()
    }

    /// Returns the end of the last part of the message that comes before a new one.
    fn before(&self, name: &TextName) -> Option<usize> {
        let place = self.template.place(name);
        let own = self.file.texts.iter().filter(|it| it.name.id == name.id);
        let earlier = own.filter(|it| self.template.place(&it.name) < place);
        earlier.map(|it| it.at.end).max()
    }

    /// New messages, each after the nearest one before it that is there.
    fn messages(&self) -> Vec<(Range<usize>, String)> {
        let is_new = |id: &str| self.head(id).is_none();
        let messages = self.template.messages.iter().filter(|it| is_new(&it.id));
        let given = messages.filter_map(|message| {
            let text = message.text(self.new)?;
            let gap = message.gap();
            Some(match self.place_of(&message.id) {
                Place::After(at) => (at..at, format!("{gap}{text}")),
                Place::Before(at) => {
                    let gap = self.template.gap_after(&message.id);
                    (at..at, format!("{text}{gap}"))
                }
                Place::End => {
                    let end = self.file.source.trim_end().len();
                    (end..end, format!("{gap}{text}"))
                }
            })
        });
        given.collect()
    }

    fn place_of(&self, id: &str) -> Place {
        let messages = &self.template.messages;
        let Some(own) = messages.iter().position(|it| it.id == id) else { return Place::End };
        let end = |id: &str| {
            self.file.texts.iter().filter(|it| it.name.id == id).map(|it| it.at.end).max()
        };
        let before = messages[..own].iter().rev().find_map(|it| end(&it.id));
        let after = || messages[own..].iter().find_map(|it| self.start(&it.id));
        match before {
            Some(at) => Place::After(at),
            None => after().map_or(Place::End, Place::Before),
        }
    }

    /// Returns where the `=` of a message ends.
    fn head(&self, id: &str) -> Option<usize> {
        let start = self.name_at(id)?;
        let rest = &self.file.source[start..];
        Some(start + rest.find('=')? + 1)
    }

    /// Returns where a message begins, the comment above it included.
    fn start(&self, id: &str) -> Option<usize> {
        let mut start = self.name_at(id)?;
        while let Some(above) = self.file.source[..start].strip_suffix('\n') {
            let line = above.rfind('\n').map_or(0, |it| it + 1);
            if above[line..] != *"#" && !above[line..].starts_with("# ") {
                break;
            }
            start = line;
        }
        Some(start)
    }

    fn name_at(&self, id: &str) -> Option<usize> {
        let first = self.file.texts.iter().find(|it| it.name.id == id)?;
        let source = &self.file.source;
        let mut end = first.named_at.end;
        loop {
            let start = source[..end].rfind('\n').map_or(0, |it| it + 1);
            let rest = source[start..].strip_prefix(id);
            if rest.is_some_and(|it| it.trim_start_matches(' ').starts_with('=')) {
                return Some(start);
            }
            end = start.checked_sub(1)?;
        }
    }
}

enum Place {
    After(usize),
    Before(usize),
    End,
}

#[cfg(test)]
mod tests;
