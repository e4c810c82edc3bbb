//! The lay-out of Fluent files.

use std::collections::BTreeMap;

use fluent_syntax::{
    ast::{Comment, Entry, Message, Resource},
    parser::parse,
    serializer::serialize,
};

use super::{TextOrder, Untidy};
use crate::text::{is_refused, offset};

/// Writes a file in its canonical lay-out; with an order, the texts of a procedure come as its
/// visitors meet them. Comments stay with the message they stand above.
///
/// # Errors
/// When a part cannot be read, or something would be lost.
pub fn fluent(text: &str, order: Option<&TextOrder>) -> Result<String, Untidy> {
    let source = text.strip_prefix('\u{FEFF}').unwrap_or(text).replace("\r\n", "\n");
    if is_refused(&source) {
        return Err(Untidy::Broken);
    }
    let resource = parse(source.as_str()).map_err(|_| Untidy::Broken)?;
    let mut blocks = blocks(&source, resource.body);
    if let Some(order) = order {
        blocks.sort_by_key(|block| block.place(order));
        for block in &mut blocks {
            block.sort_parts(order);
        }
    }
    let tidy = page(&blocks);
    if words(&tidy)? == words(&source)? { Ok(tidy) } else { Err(Untidy::Unusual) }
}

/// A message or term, and the comments above it.
struct Block<'s> {
    entries: Vec<Entry<&'s str>>,
    place: Standing,
    /// Whether a blank line stands before it.
    is_apart: bool,
}

/// Where a block stands in its file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    /// At the head: comments about the whole file.
    Head,
    /// Among the others.
    Among,
    /// At the end: comments below the last message.
    End,
}

impl<'s> Block<'s> {
    fn new(source: &'s str, entries: Vec<Entry<&'s str>>, place: Standing) -> Self {
        let start = entries.first().and_then(first_words).and_then(|it| offset(source, it));
        let above = start.map_or("", |start| &source[..start]);
        let above = above.rsplit_once('\n').map_or("", |(above, _)| above);
        let is_apart = above.ends_with('\n') || above.is_empty();
        Self { entries, place, is_apart }
    }

    fn message(&self) -> Option<&Message<&'s str>> {
        self.entries.iter().find_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
    }

    fn place(&self, order: &TextOrder) -> (Standing, usize) {
        (self.place, self.message().map_or(usize::MAX, |it| order.message(it.id.name)))
    }

    fn sort_parts(&mut self, order: &TextOrder) {
        for entry in &mut self.entries {
            if let Entry::Message(message) = entry {
                let id = message.id.name;
                message.attributes.sort_by_key(|it| order.part(id, it.id.name));
            }
        }
    }
}

/// Joins what stands above a message, but is not attached to it, with the message. What stands
/// alone at the head of the file stays there.
fn blocks<'s>(source: &'s str, entries: Vec<Entry<&'s str>>) -> Vec<Block<'s>> {
    let mut blocks = Vec::new();
    let mut waiting = Vec::new();
    for entry in entries {
        let place = match entry {
            Entry::Message(_) | Entry::Term(_) => Standing::Among,
            _ if blocks.is_empty() && waiting.is_empty() => Standing::Head,
            _ => {
                waiting.push(entry);
                continue;
            }
        };
        waiting.push(entry);
        blocks.push(Block::new(source, std::mem::take(&mut waiting), place));
    }
    if !waiting.is_empty() {
        blocks.push(Block::new(source, waiting, Standing::End));
    }
    blocks
}

/// Returns some words of an entry as they stand in the source: those it begins with.
fn first_words<'s>(entry: &Entry<&'s str>) -> Option<&'s str> {
    let first = |comment: &Comment<&'s str>| comment.content.first().copied();
    match entry {
        Entry::Message(it) => it.comment.as_ref().map_or(Some(it.id.name), first),
        Entry::Term(it) => it.comment.as_ref().map_or(Some(it.id.name), first),
        Entry::Comment(it) | Entry::GroupComment(it) | Entry::ResourceComment(it) => first(it),
        Entry::Junk { content } => Some(content),
    }
}

/// Short messages of one line may stand close together, as their author left them; longer ones, and
/// those under a comment, have air around them.
fn page(blocks: &[Block<'_>]) -> String {
    let mut page = String::new();
    let mut was_long = false;
    for block in blocks {
        let texts: Vec<String> = block.entries.iter().map(written).collect();
        let last = texts.last().map_or("", String::as_str);
        let has_comment = texts.len() > 1 || last.starts_with('#');
        let is_long = last.lines().filter(|line| !line.starts_with('#')).count() > 1;
        if !page.is_empty() && (block.is_apart || has_comment || is_long || was_long) {
            page.push('\n');
        }
        page.push_str(&texts.join("\n\n"));
        page.push('\n');
        was_long = is_long;
    }
    page
}

fn written(entry: &Entry<&str>) -> String {
    let text = serialize(&Resource { body: vec![entry.clone()] });
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// Returns what must stay: every entry by its words, in no order.
fn words(text: &str) -> Result<BTreeMap<String, usize>, Untidy> {
    let resource = parse(text).map_err(|_| Untidy::Broken)?;
    let mut words = BTreeMap::new();
    let mut note = |word: String| *words.entry(word).or_insert(0) += 1;
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                note(format!("{id} {:?} {:?}", message.value, message.comment));
                for attribute in &message.attributes {
                    note(format!("{id}.{} {:?}", attribute.id.name, attribute.value));
                }
            }
            other => note(format!("{other:?}")),
        }
    }
    Ok(words)
}
