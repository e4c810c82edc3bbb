//! `guichet new`, `guichet fmt`, `guichet schema`, as authors type them.

use std::{fs, path::Path, process::Command};

use crate::folder::Folder;

/// Returns what the program says, and its exit code.
fn guichet(arguments: &[&str], language: &str) -> (String, Option<i32>) {
    let program = Path::new(env!("CARGO_BIN_EXE_guichet"));
    let output = Command::new(program).args(arguments).env("LC_ALL", language).output().unwrap();
    let told = [output.stdout, output.stderr].concat();
    (String::from_utf8(told).unwrap(), output.status.code())
}

#[test]
fn new_writes_structure_texts_and_scenarios_once() {
    let folder = Folder::new();
    let (told, code) = guichet(&["new", "bus-card", folder.path()], "C");
    assert_eq!(code, Some(0), "{told}");
    assert!(told.contains("procedures/bus-card.toml: written"), "{told}");
    assert!(told.contains("guichet preview bus-card"), "{told}");
    assert!(folder.read("procedures/bus-card.toml").contains("id       = \"bus-card\""));
    assert!(folder.read("locales/fr/bus-card.ftl").starts_with("bus-card = "));
    assert!(folder.read("procedures/bus-card.scenarios.toml").contains("[[scenario]]"));

    folder.write("locales/fr/bus-card.ftl", "bus-card = Ma carte de bus\n");
    let (told, code) = guichet(&["new", "bus-card", folder.path()], "fr_FR.UTF-8");
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("existe déjà"), "{told}");
    assert_eq!(folder.read("locales/fr/bus-card.ftl"), "bus-card = Ma carte de bus\n");
}

#[test]
fn new_knows_the_themes_of_the_pack() {
    let folder = Folder::new();
    let (told, code) = guichet(&["new", "x", folder.path(), "--theme", "cars"], "C");
    assert_eq!(code, Some(1));
    assert!(told.contains("there is no theme `cars`; choose one of: papers, housing"), "{told}");
    let (told, code) =
        guichet(&["new", "x", folder.path(), "--theme", "digital", "--kind", "lesson"], "C");
    assert_eq!(code, Some(0), "{told}");
    assert!(folder.read("procedures/x.toml").contains("type     = \"lesson\""));
    assert!(folder.read("procedures/x.toml").contains("theme    = \"digital\""));
}

#[test]
fn new_tells_all_that_is_wrong_in_the_pack_in_the_language_of_its_author() {
    let folder = Folder::new();
    folder.write("pack.toml", "schema = 1\nnaem = 1\ntheems = []\n");
    let (told, code) = guichet(&["new", "x", folder.path()], "fr_FR.UTF-8");
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("l’ensemble ne peut pas être lu"), "{told}");
    for key in ["naem", "theems"] {
        assert!(told.contains(&format!("la clé «\u{A0}{key}\u{A0}» n’existe pas")), "{told}");
    }
}

#[test]
fn new_refuses_a_name_that_is_none() {
    let (told, code) = guichet(&["new", "../up"], "C");
    assert_eq!(code, Some(2), "{told}");
}

#[test]
fn fmt_tidies_and_says_what_it_left() {
    let folder = Folder::new();
    guichet(&["new", "bus-card", folder.path()], "C");
    let tidy = folder.read("procedures/bus-card.toml");
    folder.write("procedures/bus-card.toml", &tidy.replace("id       = ", "id="));
    folder.write("locales/fr/broken.ftl", "a = x\nb\n");

    let (told, code) = guichet(&["fmt", "--check", folder.path()], "C");
    assert_eq!(code, Some(1));
    assert!(told.contains("procedures/bus-card.toml: not tidy"), "{told}");
    assert!(folder.read("procedures/bus-card.toml").contains("id=\"bus-card\""), "looks only");

    let (told, code) = guichet(&["fmt", folder.path()], "C");
    assert_eq!(code, Some(1), "a broken file is a failure");
    assert!(told.contains("broken.ftl: left as it is, for it cannot be read"), "{told}");
    assert!(told.contains("One file was tidied."), "{told}");
    assert_eq!(folder.read("procedures/bus-card.toml"), tidy);
    assert_eq!(folder.read("locales/fr/broken.ftl"), "a = x\nb\n");
    assert!(folder.0.join("procedures").read_dir().unwrap().count() == 2, "no left-overs");
}

#[test]
fn fmt_goes_on_after_a_file_that_cannot_be_read() {
    let folder = Folder::new();
    guichet(&["new", "bus-card", folder.path()], "C");
    let tidy = folder.read("procedures/bus-card.toml");
    folder.write("procedures/bus-card.toml", &tidy.replace("id       = ", "id="));
    fs::write(folder.0.join("locales/fr/bad.ftl"), b"a = \xFF\n").unwrap();
    let (told, code) = guichet(&["fmt", folder.path()], "C");
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("locales/fr/bad.ftl: "), "{told}");
    assert!(told.contains("One file was tidied."), "{told}");
    assert_eq!(folder.read("procedures/bus-card.toml"), tidy);
}

#[test]
fn fmt_takes_single_files() {
    let folder = Folder::new();
    guichet(&["new", "bus-card", folder.path()], "C");
    folder
        .write("locales/fr/bus-card.ftl", "bus-card_who = Qui ?\n    .why = x\n\nbus-card=Carte\n");
    let file = folder.0.join("locales/fr/bus-card.ftl");
    let (told, code) = guichet(&["fmt", file.to_str().unwrap()], "C");
    assert_eq!(code, Some(0), "{told}");
    let wanted = "bus-card = Carte\n\nbus-card_who = Qui ?\n    .why = x\n";
    assert_eq!(folder.read("locales/fr/bus-card.ftl"), wanted);
    let (told, code) = guichet(&["fmt", "/none/such"], "C");
    assert_eq!(code, Some(1), "{told}");
}

#[test]
fn a_link_to_a_file_stays_a_link() {
    let folder = Folder::new();
    guichet(&["new", "bus-card", folder.path()], "C");
    let (link, real) = (folder.0.join("locales/fr/bus-card.ftl"), folder.0.join("elsewhere.ftl"));
    fs::rename(&link, &real).unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    fs::write(&real, "bus-card=Carte\n").unwrap();
    let (told, code) = guichet(&["fmt", link.to_str().unwrap()], "C");
    assert_eq!(code, Some(0), "{told}");
    assert!(link.is_symlink());
    assert_eq!(fs::read_to_string(&real).unwrap(), "bus-card = Carte\n");
}

#[test]
fn schemas_are_printed_or_written() {
    let folder = Folder::new();
    let (told, code) = guichet(&["schema", "procedure"], "C");
    assert_eq!(code, Some(0));
    assert!(told.contains("\"procedures/<id>.toml\""), "{told}");
    let (_, code) = guichet(&["schema", "--out", folder.path()], "C");
    assert_eq!(code, Some(0));
    for name in ["procedure", "pack", "values", "papers", "facts", "scenarios"] {
        let text = folder.read(&format!("{name}.schema.json"));
        let _: serde_json::Value = serde_json::from_str(&text).unwrap();
    }
    assert_eq!(guichet(&["schema", "none-such"], "C").1, Some(2));
}
