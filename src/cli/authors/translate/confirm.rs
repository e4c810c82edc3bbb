//! `guichet translate confirm`.

use std::{collections::BTreeSet, path::PathBuf, process::ExitCode};

use super::{super::print, Bench, Messages, Shelf, failed};
use crate::{
    lang::Tag,
    procedure::nearest::nearest,
    translation::{Confirmed, Detail, Item, Line, State, name},
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The languages whose translations are right, with commas between.
    #[arg(long, value_name = "TAG", value_parser = Tag::parse, value_delimiter = ',', required = true)]
    language: Vec<Tag>,
    /// Confirms every text of this file, such as `kiosk`; with names, those of this file.
    #[arg(long, value_name = "FILE")]
    file: Option<String>,
    /// Confirms every text there is.
    #[arg(long, conflicts_with = "file")]
    all: bool,
    #[command(flatten)]
    messages: Messages,
    /// The names of texts, as in `lost-licence_where.why`; then the folder of the pack.
    #[arg(value_name = "NAME… PACK", required = true)]
    names: Vec<String>,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let words = arguments.messages.words();
    let Some((pack, names)) = arguments.names.split_last() else { return ExitCode::FAILURE };
    let shelf = match Shelf::open(&PathBuf::from(pack), words) {
        Ok(shelf) => shelf,
        Err(why) => return failed(&why),
    };
    let bench = match Bench::open(Some(shelf.root()), words) {
        Ok(bench) => bench,
        Err(why) => return failed(&why),
    };
    match confirmed(arguments, names, &bench, &shelf) {
        Ok(told) => {
            println(&told);
            ExitCode::SUCCESS
        }
        Err(why) => {
            failed(&format!("{}\n{}", why.join("\n"), words.say("confirm-nothing-written")))
        }
    }
}

fn confirmed(
    arguments: &Arguments,
    names: &[String],
    bench: &Bench,
    shelf: &Shelf,
) -> Result<Vec<String>, Vec<String>> {
    // All is looked at before anything is written.
    let prepared: Vec<Prepared> = arguments
        .language
        .iter()
        .map(|language| prepared(arguments, names, bench, language))
        .collect::<Result<_, _>>()?;
    let mut told = Vec::new();
    for Prepared { language, lines, missing } in prepared {
        shelf.confirm(&language, &lines).map_err(|it| vec![it.told(bench.words)])?;
        let tag = ("language", Detail::Text(language.as_str()));
        let count = ("count", Detail::Number(lines.len()));
        told.push(bench.words.with("confirm-done", &[count, tag]));
        if missing > 0 {
            let count = ("count", Detail::Number(missing));
            told.push(bench.words.with("confirm-left", &[count]));
        }
    }
    Ok(told)
}

/// What is to be confirmed in one language.
struct Prepared {
    language: Tag,
    lines: Vec<Line>,
    missing: usize,
}

fn prepared(
    arguments: &Arguments,
    names: &[String],
    bench: &Bench,
    wanted: &Tag,
) -> Result<Prepared, Vec<String>> {
    let words = bench.words;
    let language = bench.language(wanted).map_err(|why| vec![why])?;
    let broken = bench.corpus.confirmed(&language).map(Confirmed::problems).unwrap_or_default();
    if !broken.is_empty() {
        let told = broken.iter().map(|it| it.told(words.tongue()));
        return Err([words.say("mend-first")].into_iter().chain(told).collect());
    }
    let items = chosen(arguments, names, bench, &language)?;
    let missing = items.iter().filter(|it| it.state == State::Missing).count();
    let new = items.iter().filter(|it| matches!(it.state, State::Stale | State::Unconfirmed));
    let lines = new.filter_map(line).collect();
    Ok(Prepared { language, lines, missing })
}

fn line(item: &Item<'_>) -> Option<Line> {
    let (file, name) = (item.file.to_owned(), item.name.clone());
    Some(Line { file, name, wording: item.source?.wording() })
}

/// Returns the texts that are meant; why not if one cannot be.
fn chosen<'a>(
    arguments: &Arguments,
    names: &[String],
    bench: &'a Bench,
    language: &Tag,
) -> Result<Vec<Item<'a>>, Vec<String>> {
    let corpus = &bench.corpus;
    if let Some(file) = arguments.file.as_ref().filter(|it| !corpus.files().contains(it)) {
        let known = corpus.files().join(", ");
        let details = [("name", Detail::Text(file)), ("known", Detail::Text(&known))];
        return Err(vec![bench.words.with("unknown-file", &details)]);
    }
    let files =
        corpus.files().iter().filter(|it| arguments.file.as_ref().is_none_or(|file| file == *it));
    let all: Vec<Item<'_>> = files.flat_map(|file| corpus.items(language, file)).collect();
    match (names, arguments.all || arguments.file.is_some()) {
        ([], true) => Ok(all),
        ([], false) => Err(vec![bench.words.say("confirm-which")]),
        _ if arguments.all => Err(vec![bench.words.say("confirm-which")]),
        _ => by_name(names, all, bench, language),
    }
}

fn by_name<'a>(
    names: &[String],
    all: Vec<Item<'a>>,
    bench: &Bench,
    language: &Tag,
) -> Result<Vec<Item<'a>>, Vec<String>> {
    let wrong: Vec<String> =
        names.iter().filter_map(|it| refusal(it, &all, bench, language)).collect();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let wanted: BTreeSet<_> = names.iter().filter_map(|it| name(it)).collect();
    Ok(all.into_iter().filter(|it| wanted.contains(it.name)).collect())
}

/// Returns why a name cannot be confirmed.
fn refusal(word: &str, all: &[Item<'_>], bench: &Bench, language: &Tag) -> Option<String> {
    let tag = ("language", Detail::Text(language.as_str()));
    let of_name = ("name", Detail::Text(word));
    let items: Vec<_> = all.iter().filter(|it| it.name.to_string() == word).collect();
    match items.as_slice() {
        [] => {
            let names: Vec<String> = all.iter().map(|it| it.name.to_string()).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let near = nearest(word, &names).map(|it| ("name", Detail::Text(it)));
            let near = near.map(|it| bench.words.with("did-you-mean", &[it]));
            let told = bench.words.with("confirm-unknown", &[of_name, tag]);
            Some([told].into_iter().chain(near).collect::<Vec<_>>().join("; "))
        }
        [item] if item.own.is_none() || item.source.is_none() => {
            Some(bench.words.with("confirm-untranslated", &[of_name, tag]))
        }
        [_] => None,
        several => {
            let files: Vec<&str> = several.iter().map(|it| it.file).collect();
            let files = files.join(", ");
            let details = [of_name, ("files", Detail::Text(&files))];
            Some(bench.words.with("confirm-several", &details))
        }
    }
}

fn println(lines: &[String]) {
    let text: String = lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
    print(&text);
}
