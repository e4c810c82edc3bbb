//! The page for the data protection officer is what the program says about itself.
//!
//! `GUICHET_WRITE=1 cargo test --test manifest` writes it anew.
#![allow(clippy::unwrap_used)] // this is how a test fails

#[path = "folder/folder.rs"]
mod folder;

use std::{env, fs, path::Path, process::Command};

use folder::Folder;

fn manifest(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(["reset", "--manifest"])
        .args(arguments)
        .output()
        .unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    told
}

fn is_up_to_date(file: &str, expected: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/manifest").join(file);
    if env::var_os("GUICHET_WRITE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, expected).unwrap();
    }
    let hint = "run `GUICHET_WRITE=1 cargo test --test manifest`";
    assert_eq!(fs::read_to_string(&path).unwrap_or_default(), expected, "{file}: {hint}");
}

#[test]
fn the_pages_are_up_to_date() {
    is_up_to_date("fr.txt", &manifest(&[]));
    is_up_to_date("en.txt", &manifest(&["--lang", "en"]));
    is_up_to_date("fr.json", &manifest(&["--format", "json"]));
}

/// A place that erases a folder and asks a helper; everything that the table can hold, but for
/// the account, which this computer need not have.
fn place() -> Folder {
    let place = Folder::new();
    fs::create_dir(place.0.join("scans")).unwrap();
    let shown = place.path();
    let head = format!("[reset]\non-residue = \"warn\"\nhelper = \"{shown}/helper.sock\"\n");
    let list = format!("[[reset.wipe]]\npath = \"{shown}/scans\"\n");
    place.write("site.toml", &(head + &list));
    let mark = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(["wipe", "--authorize", &format!("{shown}/scans")])
        .status();
    assert!(mark.unwrap().success());
    place
}

#[test]
fn a_place_sees_its_own_folders_in_the_order_of_the_work() {
    let place = place();
    let _socket = std::os::unix::net::UnixListener::bind(place.0.join("helper.sock")).unwrap();
    let config = place.0.join("site.toml");
    let config = config.to_str().unwrap();
    let text = manifest(&["--config", config, "--format", "json", "--lang", "en"]);
    let page: serde_json::Value = serde_json::from_str(&text).unwrap();
    let erased = page["erased"].as_array().unwrap();
    let ids: Vec<_> = erased.iter().map(|it| it["id"].as_str().unwrap()).collect();
    assert_eq!(
        ids,
        ["voice", "answers", "screen", "scrollback", "keys", "runtime", "folder", "helper"]
    );
    assert_eq!(erased[6]["path"], format!("{}/scans", place.path()));
    assert_eq!(erased[6]["proof"]["id"], "looked-twice");
    assert_eq!(page["on_residue"]["id"], "warn");
    for lang in ["fr", "en"] {
        let page = manifest(&["--config", config, "--lang", lang]);
        assert!(page.contains("8. "), "{page}");
        assert!(!page.contains('{'), "a text is missing:\n{page}");
    }
}

#[test]
fn what_is_not_safe_is_not_promised() {
    let place = place();
    let output = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(["reset", "--manifest", "--config"])
        .arg(place.0.join("site.toml"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("is no socket"));
}
