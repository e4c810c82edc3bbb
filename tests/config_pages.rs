//! The pages about the configuration and the journal are what the program says about them.
//!
//! `GUICHET_WRITE=1 cargo test --test config_pages` writes them anew.

use std::{env, fs, path::Path};

use guichet::proof::{Ending, Place};

#[test]
fn the_reference_is_up_to_date() {
    is_up_to_date("docs/config.md", &guichet::config::reference());
}

#[test]
fn the_example_is_up_to_date() {
    is_up_to_date("packaging/config.toml", &guichet::config::example());
}

#[test]
fn the_list_of_what_can_be_written_down_is_up_to_date() {
    is_up_to_date("docs/journal.md", &guichet::journal::reference());
}

#[test]
fn every_ending_and_place_of_the_self_test_is_described() {
    let page = include_str!("../docs/selftest.md");
    let endings = Ending::ALL.map(Ending::name);
    for name in endings.into_iter().chain(Place::ALL.map(Place::name)) {
        assert!(page.contains(&format!("`{name}`")), "{name}");
    }
}

fn is_up_to_date(file: &str, expected: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if env::var_os("GUICHET_WRITE").is_some() {
        assert!(fs::write(&path, expected).is_ok(), "{file}");
    }
    let hint = "run `GUICHET_WRITE=1 cargo test --test config_pages`";
    assert_eq!(fs::read_to_string(&path).unwrap_or_default(), expected, "{file}: {hint}");
}
