//! `guichet run`: one procedure, for one visit.

use std::process::ExitCode;

use super::{
    role::Roles,
    start::{self, Serving},
};
use crate::{
    config::Config,
    lang::Tag,
    link::{Renderer, Running},
    pack::Pack,
    procedure::Id,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The name of the procedure, such as `lost-licence`.
    #[arg(value_parser = Id::new)]
    procedure: Id,
    /// The language to begin in, such as `fr-simple`.
    #[arg(long, value_name = "TAG", value_parser = Tag::parse)]
    lang: Option<Tag>,
}

pub(super) fn run(arguments: &Arguments, renderer: Renderer, roles: &Roles) -> ExitCode {
    let pack = Pack::embedded();
    if let Err(unknown) = check(arguments, &pack) {
        eprintln!("{unknown}");
        return ExitCode::from(2);
    }
    let mut config = Config::default();
    if let Some(language) = &arguments.lang {
        config.settings.language = language.clone();
    }
    let procedure = arguments.procedure.as_str().to_owned();
    start::supervise(Serving::alone(config), Running::Tutorial(procedure), renderer, roles)
}

/// Returns what is not in the pack, and what there is instead.
fn check(arguments: &Arguments, pack: &Pack) -> Result<(), String> {
    let ids = pack.procedure_ids();
    if !ids.contains(&arguments.procedure) {
        let known: Vec<&str> = ids.iter().map(Id::as_str).collect();
        let name = &arguments.procedure;
        return Err(format!("there is no procedure `{name}`; choose one of: {}", known.join(", ")));
    }
    let Ok(manifest) = pack.manifest() else { return Ok(()) };
    let tags: Vec<&str> = manifest.languages.iter().map(|it| it.tag.as_str()).collect();
    match &arguments.lang {
        Some(tag) if manifest.languages.get(tag).is_none() => {
            Err(format!("there is no language `{tag}`; choose one of: {}", tags.join(", ")))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(procedure: &str, lang: Option<&str>) -> Result<(), String> {
        let arguments = Arguments {
            procedure: Id::new(procedure).unwrap(),
            lang: lang.map(|tag| Tag::parse(tag).unwrap()),
        };
        check(&arguments, &Pack::embedded())
    }

    #[test]
    fn what_is_not_in_the_pack_is_said_with_what_there_is() {
        assert!(told("create-email", Some("ar")).is_ok());
        assert!(told("none-such", None).unwrap_err().contains("create-email, false-message"));
        assert!(told("create-email", Some("uk")).unwrap_err().contains("fr, fr-simple, en, ar"));
    }
}
