//! What a translator does next: one text, with all that is needed to translate it.

use super::{Context, Corpus, Detail, Item, State, Words, difference::marked};
use crate::{lang::Tag, layout::width_of, problem::Lines, text::TextName};

/// Columns at most: longer lines are hard to read.
const WIDTH: usize = 80;
/// Columns before the words of a text.
const INDENT: usize = 4;

/// Returns what is to be done in a language, most visible first.
pub fn tasks<'a>(corpus: &'a Corpus, language: &Tag) -> Vec<Item<'a>> {
    let items = corpus.files().iter().flat_map(|file| corpus.items(language, file));
    let is_open =
        |it: &Item<'_>| matches!(it.state, State::Stale | State::Missing | State::Unconfirmed);
    let mut open: Vec<_> = items.filter(is_open).collect();
    // What visitors read wrongly, or not at all, comes before what only nobody looked at.
    open.sort_by_key(|it| it.state == State::Unconfirmed);
    open
}

/// Puts a task into words; `confirm` is what is typed to confirm it.
pub fn task(context: &Context<'_>, language: &Tag, item: &Item<'_>, confirm: &str) -> String {
    let words = context.words;
    let mut lines = vec![format!("{}  [{}]", place(context.corpus, language, item), {
        words.say(&format!("state-{}", item.state.name()))
    })];
    let place = context.place(item.file, item.name);
    let part = context.part(item.file, item.name);
    let mut told = |id: &str, detail: Detail<'_>| {
        lines.extend(wrapped(&words.with(id, &[("it", detail)]), INDENT / 2));
    };
    told("task-name", Detail::Text(&item.name.to_string()));
    told("task-place", Detail::Text(&format!("{place} · {part}")));
    if let Some(width) = Context::width(item.file, item.name) {
        told("task-width", Detail::Number(width));
    }
    if let Some(comment) = comment(item) {
        told("task-comment", Detail::Text(&comment));
    }
    if let Some(note) = mediator(context.corpus, language, item) {
        told("task-mediator", Detail::Text(&note));
    }
    lines.extend(texts(words, item));
    let command = [("it", Detail::Text(confirm))];
    let how = if item.own.is_some() { "task-confirm" } else { "task-write" };
    lines.push(format!("  {}", words.with(how, &command)));
    lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
}

/// The source today, the source then, the translation.
fn texts(words: Words, item: &Item<'_>) -> Vec<String> {
    let today = item.source.map(|it| it.wording()).unwrap_or_default();
    let (then, today) = match item.confirmed.filter(|_| item.state == State::Stale) {
        Some(then) => {
            let (then, today) = marked(then, &today);
            (Some(then), today)
        }
        None => (None, today),
    };
    let own = item.own.map(|it| it.wording());
    let texts =
        [("task-source", Some(today)), ("task-source-then", then), ("task-translation", own)];
    let told = texts.into_iter().filter_map(|(id, text)| Some((id, text?)));
    told.flat_map(|(id, text)| {
        [format!("  {}", words.say(id))].into_iter().chain(wrapped(&text, INDENT))
    })
    .collect()
}

/// Where to go: to the translation, or to the source where there is none.
fn place(corpus: &Corpus, language: &Tag, item: &Item<'_>) -> String {
    let there = item.own.or(item.source);
    let Some(found) = there else { return format!("locales/{language}/{}.ftl", item.file) };
    let lines = Lines::new(&found.manuscript.source);
    let (line, column) = lines.place(found.written.named_at.start);
    let missing = corpus.text(language, item.file, item.name).is_none();
    let at = format!("{}:{line}:{column}", found.manuscript.path);
    if missing { format!("locales/{language}/{}.ftl ← {at}", item.file) } else { at }
}

pub(super) fn comment(item: &Item<'_>) -> Option<String> {
    let comment = item.source.and_then(|it| it.written.comment.clone())?;
    Some(comment).filter(|it| !it.trim().is_empty())
}

/// What the mediator is told about the same step helps to understand it.
fn mediator(corpus: &Corpus, language: &Tag, item: &Item<'_>) -> Option<String> {
    let source = corpus.source_of(language)?;
    let part = Some("mediator".to_owned());
    let name = TextName { part, ..item.name.clone() };
    let note = corpus.text(source, item.file, &name).filter(|_| name != *item.name)?;
    Some(note.wording())
}

/// In logical order: the terminals of those who translate do the rest.
fn wrapped(text: &str, indent: usize) -> Vec<String> {
    let room = WIDTH - indent;
    let margin = " ".repeat(indent);
    let lines = text.lines().flat_map(|line| broken(line, room));
    lines.map(|line| format!("{margin}{line}").trim_end().to_owned()).collect()
}

fn broken(line: &str, room: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in line.split_inclusive(' ') {
        let last = lines.last().map(|it| format!("{it}{word}")).unwrap_or_default();
        let is_first = lines.last().is_none_or(String::is_empty);
        if width_of(last.trim_end()) <= room || is_first {
            lines.pop();
            lines.push(last);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}
