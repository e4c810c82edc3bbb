//! `guichet translate confirm`.

use std::{collections::BTreeSet, path::PathBuf, process::ExitCode};

use super::{Bench, Messages, Shelf, failed};
use crate::{
    lang::Tag,
    procedure::nearest::nearest,
    translation::{Confirmed, Detail, Item, Line, State, name},
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The language whose translations are right.
    #[arg(long, value_name = "TAG", value_parser = Tag::parse)]
    language: Tag,
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
    let words = bench.words;
    let one = |why| vec![why];
    let language = bench.language(&arguments.language).map_err(one)?;
    let broken = bench.corpus.confirmed(&language).map(Confirmed::problems).unwrap_or_default();
    if !broken.is_empty() {
        let told = broken.iter().map(|it| it.told(words.tongue()));
        return Err([words.say("mend-first")].into_iter().chain(told).collect());
    }
    let items = chosen(arguments, names, bench, &language)?;
    let missing = items.iter().filter(|it| it.state == State::Missing).count();
    let new = items.iter().filter(|it| matches!(it.state, State::Stale | State::Unconfirmed));
    let lines: Vec<Line> = new.filter_map(line).collect();
    shelf.confirm(&language, &lines).map_err(|it| vec![it.told(words)])?;
    let tag = ("language", Detail::Text(language.as_str()));
    let mut told = vec![words.with("confirm-done", &[("count", Detail::Number(lines.len())), tag])];
    if missing > 0 {
        told.push(words.with("confirm-left", &[("count", Detail::Number(missing))]));
    }
    Ok(told)
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
    use std::io::Write;
    let text: String = lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
    // Where it cannot be printed, nothing else is lost.
    let _ = std::io::stdout().write_all(text.as_bytes());
}
