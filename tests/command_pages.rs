//! The manual pages and completions are what the program says of its command line.
//!
//! `GUICHET_WRITE=1 cargo test --test command_pages` writes them anew.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

use clap::Command;
use clap_complete::{Shell, generate};
use clap_mangen::Man;

/// File below `packaging`, and what it holds.
type Pages = BTreeMap<PathBuf, Vec<u8>>;

#[test]
fn the_manual_pages_are_up_to_date() {
    let mut pages = Pages::new();
    let mut command = guichet::cli::command().disable_help_subcommand(true);
    command.build();
    manual(&command, "guichet", &mut pages);
    assert!(pages.len() > 3);
    are_up_to_date("man", &pages);
}

#[test]
fn the_completions_are_up_to_date() {
    let shells =
        [(Shell::Bash, "guichet"), (Shell::Zsh, "_guichet"), (Shell::Fish, "guichet.fish")];
    let pages = shells.into_iter().map(|(shell, name)| {
        let mut text = Vec::new();
        generate(shell, &mut guichet::cli::command(), "guichet", &mut text);
        (PathBuf::from(name), text)
    });
    are_up_to_date("completions", &pages.collect());
}

/// Adds the page of a command, and those of its subcommands.
fn manual(command: &Command, name: &str, pages: &mut Pages) {
    let title = name.to_uppercase();
    let mut text = Vec::new();
    Man::new(command.clone())
        .title(title)
        .section("1")
        .manual("Guichet")
        .render(&mut text)
        .unwrap();
    pages.insert(PathBuf::from(format!("{name}.1")), text);
    for inner in command.get_subcommands().filter(|it| !it.is_hide_set()) {
        manual(inner, &format!("{name}-{}", inner.get_name()), pages);
    }
}

fn are_up_to_date(folder: &str, pages: &Pages) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging").join(folder);
    if env::var_os("GUICHET_WRITE").is_some() {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        for (name, text) in pages {
            fs::write(folder.join(name), text).unwrap();
        }
    }
    let hint = "run `GUICHET_WRITE=1 cargo test --test command_pages`";
    let found = fs::read_dir(&folder).unwrap().map(|it| it.unwrap().file_name());
    let names = pages.keys().map(|it| it.as_os_str().to_owned());
    let (found, names): (Vec<_>, Vec<_>) = (sorted(found), sorted(names));
    assert_eq!(found, names, "{hint}");
    for (name, text) in pages {
        let same = fs::read(folder.join(name)).unwrap() == *text;
        assert!(same, "{} is old: {hint}", folder.join(name).display());
    }
}

fn sorted<T: Ord>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut all: Vec<T> = all.collect();
    all.sort();
    all
}
