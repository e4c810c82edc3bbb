//! How a text is laid out in a file: the order of the source, its empty lines, the indentation.

use std::collections::HashMap;

use super::Splice;
use crate::text::{Manuscript, TextName};

/// The order of a file, taken from the language that it is translated from.
#[derive(Default)]
pub(in crate::translation) struct Template {
    pub(super) messages: Vec<Message>,
    places: HashMap<String, usize>,
}

/// One message of it.
pub(super) struct Message {
    pub(super) id: String,
    /// Its texts, in order.
    names: Vec<TextName>,
    /// Whether an empty line stands before it.
    parted: bool,
}

impl Template {
    /// Takes the order of some sources, weakest first.
    pub(super) fn of(sources: &[&Manuscript]) -> Self {
        let mut template = Self::default();
        for source in sources {
            for written in &source.texts {
                template.add(&written.name, is_parted(&source.source, written.named_at.start));
            }
        }
        template
    }

    /// Returns what stands between a message and the one after it.
    pub(super) fn gap_after(&self, id: &str) -> &'static str {
        let next = self.messages.iter().skip_while(|it| it.id != id).nth(1);
        next.map_or("\n", Message::gap)
    }

    fn add(&mut self, name: &TextName, parted: bool) {
        match self.messages.iter_mut().find(|it| it.id == name.id) {
            Some(message) if message.names.contains(name) => return,
            Some(message) => message.names.push(name.clone()),
            None => {
                let (id, names) = (name.id.clone(), vec![name.clone()]);
                self.messages.push(Message { id, names, parted });
            }
        }
        self.places.insert(name.to_string(), self.places.len());
    }

    /// Returns where a text stands in the order; those that it does not have come last.
    pub(super) fn place(&self, name: &TextName) -> usize {
        self.places.get(&name.to_string()).copied().unwrap_or(usize::MAX)
    }
}

impl Message {
    /// Returns what stands before it.
    pub(super) fn gap(&self) -> &'static str {
        if self.parted { "\n\n" } else { "\n" }
    }

    /// Returns the message with what is given of it; nothing if nothing is.
    pub(super) fn text(&self, given: &[Splice]) -> Option<String> {
        let own = self.names.iter().filter_map(|name| given.iter().find(|it| it.name == *name));
        let mut own = own.peekable();
        own.peek()?;
        let mut text = format!("{} =", self.id);
        for splice in own {
            let part = splice.name.part.as_deref();
            let named = part.map(|it| format!("\n    .{it} =")).unwrap_or_default();
            text += &named;
            text += &pattern(&splice.wording, part);
        }
        Some(text)
    }
}

/// Tells whether an empty line stands before a message and its comment.
fn is_parted(source: &str, at: usize) -> bool {
    let above = source.get(..at).unwrap_or_default();
    let line = above.rfind('\n').map_or(0, |it| it + 1);
    let mut lines = above[..line].lines().rev().skip_while(|it| it.starts_with('#'));
    lines.next().is_some_and(|it| it.trim().is_empty())
}

/// Returns what stands after `=`: on the same line where it is one line or one set of cases, else
/// indented below.
pub(in crate::translation) fn pattern(wording: &str, part: Option<&str>) -> String {
    let lines = depths(wording);
    let beside = is_on_one_line(wording);
    let margin = if beside || part.is_none() { 4 } else { 8 };
    let laid = lines.iter().enumerate().map(|(at, (depth, line))| match (at, line.is_empty()) {
        (0, _) if beside => format!(" {line}"),
        (_, true) => "\n".to_owned(),
        _ => format!("\n{}{line}", " ".repeat(indent(margin, *depth, line))),
    });
    laid.collect()
}

/// Tells whether a text begins on the line of its name.
pub(in crate::translation) fn is_on_one_line(wording: &str) -> bool {
    let lines = depths(wording);
    let inner = lines.get(1..).unwrap_or_default();
    let last = lines.last().map(|(_, line)| *line);
    lines.len() <= 1 || (inner.iter().all(|(depth, _)| *depth > 0) && last == Some("}"))
}

fn indent(margin: usize, depth: usize, line: &str) -> usize {
    match line.chars().next() {
        Some('}') => margin + 4 * depth.saturating_sub(1),
        Some('*') if depth > 0 => margin + 4 * depth - 1,
        Some('[') | None => margin + 4 * depth,
        Some(_) if depth > 0 => margin + 4 * depth + 4,
        Some(_) => margin,
    }
}

/// Returns the lines of a text, each with how many braces are open before it.
pub(in crate::translation) fn depths(wording: &str) -> Vec<(usize, &str)> {
    let mut depth = 0_usize;
    let lines = wording.lines().map(|line| {
        let before = depth;
        let (mut quoted, mut escaped) = (false, false);
        for letter in line.chars() {
            match letter {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' if depth > 0 => quoted = !quoted,
                '{' if !quoted => depth += 1,
                '}' if !quoted => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        (before, line)
    });
    lines.collect()
}
