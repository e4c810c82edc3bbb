//! `guichet run`: one procedure, for one visit.

use std::process::ExitCode;

use super::{
    asked,
    role::Roles,
    start::{self, Serving},
    tongue,
};
use crate::{
    config::Config,
    lang::Tag,
    link::{Renderer, Running},
    pack::Pack,
    problem::Note,
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
        eprintln!("{}", unknown.told(tongue::of_the_environment()));
        return ExitCode::from(2);
    }
    let mut config = Config::default();
    if let Some(language) = &arguments.lang {
        config.settings.language = language.clone();
    }
    let procedure = arguments.procedure.as_str().to_owned();
    start::supervise(Serving::alone(config), Running::Tutorial(procedure), renderer, roles)
}

/// Refuses what is not in the pack, with what is.
fn check(arguments: &Arguments, pack: &Pack) -> Result<(), Note> {
    asked::procedure(&arguments.procedure, &pack.procedure_ids())?;
    let languages = pack.manifest().map(|it| it.languages);
    languages.map_or(Ok(()), |it| asked::languages(&arguments.lang, &it))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Tongue;

    fn told(procedure: &str, lang: Option<&str>) -> Result<(), String> {
        let arguments = Arguments {
            procedure: Id::new(procedure).unwrap(),
            lang: lang.map(|tag| Tag::parse(tag).unwrap()),
        };
        check(&arguments, &Pack::embedded()).map_err(|it| it.told(Tongue::English))
    }

    #[test]
    fn what_is_not_in_the_pack_is_said_with_what_there_is() {
        assert!(told("create-email", Some("ar")).is_ok());
        assert!(told("none-such", None).unwrap_err().contains("create-email, false-message"));
        assert!(told("create-email", Some("uk")).unwrap_err().contains("fr, fr-simple, en, ar"));
    }
}
