//! Translations whose source changed after somebody confirmed them.

use crate::{
    lang::Tag,
    problem::{Note, Problem},
    translation::{Corpus, Item, State},
};

/// Returns what is stale in a pack, at the place of each translation, and what is wrong in the files
/// that say what was confirmed. Of a language in which nothing was ever confirmed nothing is said.
pub fn stale(corpus: &Corpus) -> Vec<Problem> {
    let begun = corpus.translations().filter(|it| corpus.confirmed(it).is_some());
    let found = begun.flat_map(|language| {
        let files = corpus.files().iter();
        let items = files.flat_map(|file| corpus.items(language, file));
        let stale = items.filter(|it| it.state == State::Stale);
        let told: Vec<_> = stale.filter_map(|it| told(corpus, language, &it)).collect();
        told.into_iter().chain(gone(corpus, language))
    });
    let mut problems: Vec<Problem> = corpus.problems().into_iter().chain(found).collect();
    problems.sort();
    problems
}

fn told(corpus: &Corpus, language: &Tag, item: &Item<'_>) -> Option<Problem> {
    let own = item.own?;
    let note = Note::new("translation-stale")
        .with("name", item.name)
        .with("language", language)
        .with("source", corpus.source_of(language)?);
    let (path, text) = (&own.manuscript.path, &own.manuscript.source);
    Some(Problem::new(path, text, &own.written.named_at, note).as_warning())
}

fn gone<'a>(corpus: &'a Corpus, language: &Tag) -> impl Iterator<Item = Problem> + use<'a> {
    corpus.orphans(language).into_iter().map(|orphan| {
        let note =
            Note::new("confirmed-text-gone").with("name", orphan.name).with("file", orphan.file);
        let (path, line) = orphan.at;
        Problem::of_line(path, *line, note).as_warning()
    })
}
