//! `guichet new`: the first files of a procedure, to be written over.

use std::{path::PathBuf, process::ExitCode};

use crate::cli::tongue;
use crate::{
    adapters::today,
    author::{leads_out, save},
    format::Beginning,
    pack::Pack,
    problem::{Note, Tongue, told},
    procedure::{Id, Kind, Manifest},
};

#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Arguments {
    /// Its name: small letters, digits and `-`, such as `bus-card`.
    #[arg(value_parser = Id::new)]
    procedure: Id,
    /// The folder of the pack; the folder here if absent.
    #[arg(default_value = ".")]
    pack: PathBuf,
    /// What it is: `procedure` or `lesson`.
    #[arg(long, value_name = "KIND", value_parser = kind, default_value = "procedure")]
    kind: Kind,
    /// The theme of the home screen; the first of the pack if absent.
    #[arg(long, value_parser = Id::new)]
    theme: Option<Id>,
}

fn kind(word: &str) -> Result<Kind, String> {
    match word {
        "procedure" => Ok(Kind::Procedure),
        "lesson" => Ok(Kind::Lesson),
        _ => Err("write `procedure` or `lesson`".to_owned()),
    }
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let tongue = tongue::of_the_environment();
    match write(arguments, tongue) {
        Ok(told) => {
            super::say(&told);
            ExitCode::SUCCESS
        }
        Err(told) => super::failed(&told),
    }
}

/// Writes the files, or none; returns what there is to say.
fn write(arguments: &Arguments, tongue: Tongue) -> Result<String, String> {
    let broken = |problem: String| Note::new("new-broken").with("problem", &problem).told(tongue);
    std::fs::create_dir_all(&arguments.pack).map_err(|error| broken(error.to_string()))?;
    let pack = Pack::embedded().over(&arguments.pack).map_err(|it| broken(it.told(tongue)))?;
    let manifest = pack.manifest().map_err(|problems| broken(told(&problems, tongue)))?;
    let files = files(arguments, &manifest, tongue)?;
    let shown = |path: &str| arguments.pack.join(path).display().to_string();
    let exists = |path: &&String| arguments.pack.join(path).exists();
    if let Some(path) = files.iter().map(|(path, _)| path).find(exists) {
        return Err(Note::new("new-exists").with("file", &shown(path)).told(tongue));
    }
    let is_outside = |path: &&String| leads_out(&arguments.pack, &arguments.pack.join(path));
    if let Some(path) = files.iter().map(|(path, _)| path).find(is_outside) {
        return Err(Note::new("fmt-outside").with("file", &shown(path)).told(tongue));
    }
    let mut lines = Vec::new();
    for (path, text) in &files {
        if let Err(error) = save(&arguments.pack.join(path), text) {
            let note = Note::new("new-failed").with("file", &shown(path)).with("error", &error);
            return Err(note.told(tongue));
        }
        lines.push(Note::new("new-written").with("file", &shown(path)).told(tongue));
    }
    let [(structure, _), (texts, _), _] = &files;
    let next = Note::new("new-next")
        .with("structure", &shown(structure))
        .with("texts", &shown(texts))
        .with("id", &arguments.procedure)
        .with("pack", &arguments.pack.display());
    lines.push(format!("\n{}", next.told(tongue)));
    Ok(lines.join("\n"))
}

fn files(
    arguments: &Arguments,
    manifest: &Manifest,
    tongue: Tongue,
) -> Result<[(String, String); 3], String> {
    let theme = arguments.theme.as_ref().or(manifest.themes.first());
    let theme = theme.filter(|it| manifest.themes.contains(it)).ok_or_else(|| {
        let known: Vec<&str> = manifest.themes.iter().map(Id::as_str).collect();
        let wanted = arguments.theme.as_ref().map_or("", Id::as_str);
        let note = Note::new("new-no-theme").with("theme", wanted);
        note.with("themes", &known.join(", ")).told(tongue)
    })?;
    // A pack without such lists is told by the check what is missing.
    let or = |list: &[Id], word: &str| {
        list.first().cloned().or_else(|| Id::new(word).ok()).unwrap_or_else(|| theme.clone())
    };
    let beginning = Beginning {
        id: &arguments.procedure,
        kind: arguments.kind,
        theme,
        audience: &or(&manifest.audiences, "everyone"),
        place: &or(&manifest.places, "town-hall"),
        language: manifest.languages.default_language().tag.as_str(),
        today: today(),
    };
    Ok(beginning.files())
}
