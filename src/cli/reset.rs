//! `guichet reset --manifest`: the page that a data protection officer asks for.
//!
//! In French unless another language is asked for: it is a French officer who reads it. Its words
//! stand in `locales/…/manifest.ftl`, what they are about comes from the eraser.

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use serde::Serialize;

use super::site;
use crate::{
    adapters::today,
    config::OnResidue,
    lang::Tag,
    pack::{OpenPack, Pack, Place},
    problem::Problem,
    reset::{Kept, Line, Purpose, Wipes, manifest},
    session::Now,
    shell::Library,
    text::{Args, Key},
};

const FILE: &str = "manifest";

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Prints what is erased, when, how that is verified, and what is not erased.
    #[arg(long, required = true)]
    manifest: bool,
    /// For people or for programs.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// The language: `fr` or `en`.
    #[arg(long, value_name = "TAG", default_value = "fr", value_parser = ["fr", "en"])]
    lang: String,
    /// The configuration of the place: its folders are erased too.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, Default, clap::ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    match pages(arguments) {
        Ok(text) => {
            // Where it cannot be printed, nobody reads it.
            let _ = writeln!(io::stdout().lock(), "{}", text.trim_end());
            ExitCode::SUCCESS
        }
        Err(problems) => {
            site::tell(&problems);
            ExitCode::FAILURE
        }
    }
}

/// What is not safe to erase is not promised either: the configuration is judged as for a visit.
fn pages(arguments: &Arguments) -> Result<String, Vec<String>> {
    let site = arguments.config.as_ref().map(|it| site::read(it, Purpose::Kiosk)).transpose()?;
    let wipes = site.map_or_else(Wipes::default, |it| it.wipes);
    let words = Words::of(&arguments.lang)?;
    let page = Page::of(&wipes, &words);
    match arguments.format {
        Format::Text => Ok(page.text(&words)),
        Format::Json => serde_json::to_string_pretty(&page).map_err(|it| vec![it.to_string()]),
    }
}

/// The page, in one language.
#[derive(Serialize)]
struct Page {
    program: String,
    language: String,
    deadline_seconds: u64,
    second_look_seconds: f64,
    on_residue: Told,
    erased: Vec<Erased>,
    not_erased: Vec<NotErased>,
}

/// A name for programs, and words for people.
#[derive(Serialize)]
struct Told {
    id: &'static str,
    text: String,
}

#[derive(Serialize)]
struct Erased {
    id: &'static str,
    what: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    how: String,
    when: Vec<Told>,
    proof: Told,
}

#[derive(Serialize)]
struct NotErased {
    id: &'static str,
    what: String,
    why: String,
}

impl Page {
    fn of(wipes: &Wipes, words: &Words) -> Self {
        let on_residue = match wipes.on_residue {
            OnResidue::OutOfService => "out-of-service",
            OnResidue::Warn => "warn",
        };
        Self {
            program: format!("guichet {}", env!("CARGO_PKG_VERSION")),
            language: words.language.to_string(),
            deadline_seconds: wipes.deadline.as_secs(),
            second_look_seconds: wipes.second_look.as_secs_f64(),
            on_residue: words.told("residue", on_residue),
            erased: manifest(wipes).iter().map(|it| erased(it, words)).collect(),
            not_erased: Kept::ALL.map(|it| not_erased(it, words)).into(),
        }
    }

    fn text(&self, words: &Words) -> String {
        let label = |name: &str| words.say("label", name, None);
        let mut lines = vec![format!("{} ({})", label("title"), self.program), String::new()];
        lines.push(label("intro"));
        lines.push(format!("{} {} s.", label("deadline"), self.deadline_seconds));
        lines.push(format!("{} {} s.", label("second-look"), self.second_look_seconds));
        lines.push(format!("{} {}", label("residue"), self.on_residue.text));
        lines.extend([String::new(), label("erased"), String::new()]);
        for (number, it) in self.erased.iter().enumerate() {
            let path = it.path.as_ref().map(|path| format!(" : {path}")).unwrap_or_default();
            let when: Vec<_> = it.when.iter().map(|it| it.text.as_str()).collect();
            lines.push(format!("{}. {}{path}", number + 1, it.what));
            lines.push(format!("   {} {}", label("how"), it.how));
            lines.push(format!("   {} {}.", label("when"), when.join(" ; ")));
            lines.push(format!("   {} {}", label("proof"), it.proof.text));
        }
        lines.extend([String::new(), label("not-erased"), String::new()]);
        for it in &self.not_erased {
            lines.push(format!("- {}", it.what));
            lines.push(format!("  {}", it.why));
        }
        lines.join("\n")
    }
}

fn erased(line: &Line, words: &Words) -> Erased {
    let id = line.trace.name();
    Erased {
        id,
        what: words.say("trace", id, None),
        path: line.path.as_ref().map(|it| it.display().to_string()),
        how: words.say("trace", id, Some("how")),
        when: line.when.iter().map(|it| words.told("when", it.name())).collect(),
        proof: words.told("proof", line.proof.name()),
    }
}

fn not_erased(kept: Kept, words: &Words) -> NotErased {
    let id = kept.name();
    NotErased { id, what: words.say("kept", id, None), why: words.say("kept", id, Some("why")) }
}

/// The words of the page.
struct Words {
    pack: OpenPack,
    language: Tag,
}

impl Words {
    fn of(language: &str) -> Result<Self, Vec<String>> {
        let language = Tag::parse(language).map_err(|error| vec![error.to_string()])?;
        let pack = OpenPack::new(Pack::embedded(), &Place::default(), today());
        let told = |problems: Vec<Problem>| -> Vec<String> {
            problems.iter().map(ToString::to_string).collect()
        };
        let pack = pack.map_err(told)?;
        Ok(Self { pack, language })
    }

    fn told(&self, group: &str, id: &'static str) -> Told {
        Told { id, text: self.say(group, id, None) }
    }

    /// Says a text; its name where there is none, which a test finds.
    fn say(&self, group: &str, id: &str, part: Option<&str>) -> String {
        let name = format!("{group}-{id}");
        let key = Key { file: FILE, id: &name, part };
        let said = self.pack.stock(Now::ZERO).catalogue.say(&self.language, key, &Args::new());
        said.map_or_else(|| format!("{{{name}}}"), |it| it.content)
    }
}
