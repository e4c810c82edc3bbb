//! `guichet translate next`.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{super::print, Bench, Messages, failed};
use crate::{
    lang::Tag,
    translation::{Detail, Item, task, tasks},
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The language to translate into.
    #[arg(long, value_name = "TAG", value_parser = Tag::parse)]
    language: Tag,
    /// How many texts to show.
    #[arg(long, value_name = "NUMBER", default_value_t = 5)]
    count: usize,
    #[command(flatten)]
    messages: Messages,
    /// A folder laid over the pack inside the program; that pack alone if absent.
    pack: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let bench = Bench::open(arguments.pack.as_deref(), arguments.messages.words());
    match bench.and_then(|bench| told(arguments, &bench)) {
        Ok(told) => {
            print(&told);
            ExitCode::SUCCESS
        }
        Err(why) => failed(&why),
    }
}

fn told(arguments: &Arguments, bench: &Bench) -> Result<String, String> {
    let language = bench.language(&arguments.language)?;
    let pack = arguments.pack.as_deref().unwrap_or(Path::new("PACK"));
    let confirm = |item: &Item<'_>| {
        let (file, name) = (item.file, item.name);
        let is_alone = bench.corpus.is_in_one_file(&language, name);
        let file = if is_alone { String::new() } else { format!(" --file {file}") };
        format!("guichet translate confirm --language {language}{file} {name} {}", pack.display())
    };
    let tasks = tasks(&bench.corpus, &language);
    let tag = ("language", Detail::Text(language.as_str()));
    if tasks.is_empty() {
        return Ok(format!("{}\n", bench.words.with("next-nothing", &[tag])));
    }
    let context = bench.context();
    let told = |item: &Item<'_>| task(&context, &language, item, &confirm(item));
    let shown: Vec<String> = tasks.iter().take(arguments.count).map(told).collect();
    let rest = tasks.len() - shown.len();
    let more = match rest {
        0 => String::new(),
        _ => format!("\n{}\n", bench.words.with("next-more", &[("count", Detail::Number(rest))])),
    };
    Ok(format!("{}{more}", shown.join("\n")))
}
