//! The configuration of a place, and a look at its computer: everything that is wrong at once.

use std::{fs, path::Path};

use crate::{
    config::Config,
    reset::{Around, Purpose, Wipes},
};

/// What a place decided, found safe on this computer.
#[derive(Debug)]
pub(super) struct Site {
    pub(super) config: Config,
    pub(super) wipes: Wipes,
}

/// Reads a configuration, and judges what it wants to be erased. Nothing is erased.
///
/// # Errors
/// With everything that is wrong, one line each.
pub(super) fn read(file: &Path, purpose: Purpose) -> Result<Site, Vec<String>> {
    let name = file.display().to_string();
    let text = fs::read_to_string(file).map_err(|error| {
        vec![format!("{name}: {error}; give a file that this account can read")]
    })?;
    let (config, mut problems) = Config::read(&name, &text);
    let pack = config.settings.pack.clone();
    let around = Around { config: Some(file), pack: pack.as_deref(), purpose };
    let wipes = Wipes::check(&config.reset, &around);
    match wipes {
        Ok(wipes) if problems.is_empty() => return Ok(Site { config, wipes }),
        Ok(_) => {}
        Err(found) => problems.extend(found),
    }
    problems.sort_by_key(|it| (it.line, it.column));
    Err(problems.iter().map(ToString::to_string).collect())
}

/// Tells what is wrong to whoever started the program.
pub(super) fn tell(problems: &[String]) {
    for problem in problems {
        eprintln!("{problem}");
    }
}
