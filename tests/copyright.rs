//! The copyright file of the package names everybody whose work is in the program.
//!
//! `GUICHET_WRITE=1 cargo test --test copyright` writes it anew, from the sources of the crates.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

const FILE: &str = "packaging/debian/copyright";
/// Names in the licence of a crate that Debian carries in `/usr/share/common-licenses`.
const CARRIED: [(&str, &str); 2] = [("Apache-2.0", "Apache-2.0"), ("MPL-2.0", "MPL-2.0")];
/// Longer lines are no notice.
const LONGEST: usize = 120;

#[test]
fn everybody_is_named() {
    let Some(metadata) = metadata() else {
        eprintln!("skipped: `cargo metadata` does not work here without a network");
        return;
    };
    let expected = copyright(&metadata);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    if env::var_os("GUICHET_WRITE").is_some() {
        fs::write(&path, &expected).unwrap();
    }
    let hint = "run `GUICHET_WRITE=1 cargo test --test copyright`";
    assert_eq!(fs::read_to_string(&path).unwrap_or_default(), expected, "{hint}");
}

/// Asks for what the program is made of on the platform of the package, whatever this one is.
fn metadata() -> Option<Value> {
    let output = Command::new(env!("CARGO"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
        .output()
        .ok()?;
    serde_json::from_slice(&output.stdout).ok().filter(|_| output.status.success())
}

fn copyright(metadata: &Value) -> String {
    let shipped = shipped(metadata);
    let packages = metadata["packages"].as_array().unwrap();
    let packages: BTreeMap<&str, &Value> = packages
        .iter()
        .filter(|it| shipped.contains(text(it, "id")) && !it["source"].is_null())
        .map(|it| (text(it, "name"), it))
        .collect();
    let mut written = String::from(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\
         Upstream-Name: guichet\n\n\
         Files: *\nCopyright: The Guichet project\nLicense: MIT or Apache-2.0\n",
    );
    for (name, package) in &packages {
        let licence = expression(text(package, "license"));
        let notices = notices(package);
        let _ = write!(
            written,
            "\nFiles: {name}-{}/*\nComment: part of the program; {}\nCopyright: {}\nLicense: {licence}\n",
            text(package, "version"),
            package["repository"].as_str().unwrap_or("https://crates.io"),
            notices.join("\n           "),
        );
    }
    written + &licences(&packages)
}

/// Returns what the program itself needs, without what only builds or tests it.
fn shipped(metadata: &Value) -> BTreeSet<&str> {
    let nodes = metadata["resolve"]["nodes"].as_array().unwrap();
    let nodes: BTreeMap<&str, &Value> = nodes.iter().map(|it| (text(it, "id"), it)).collect();
    let mut waiting = vec![metadata["resolve"]["root"].as_str().unwrap()];
    let mut found = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !found.insert(id) {
            continue;
        }
        for dependency in nodes[id]["deps"].as_array().unwrap() {
            let kinds = dependency["dep_kinds"].as_array().unwrap();
            if kinds.iter().any(|it| it["kind"].is_null()) {
                waiting.push(text(dependency, "pkg"));
            }
        }
    }
    found
}

/// Returns the lines of a crate's licence files that say whose it is; its authors without any.
fn notices(package: &Value) -> Vec<String> {
    let files = licence_files(package);
    let texts = files.iter().map(|it| fs::read_to_string(it).unwrap_or_default());
    let lines = texts.flat_map(|it| it.lines().map(str::to_owned).collect::<Vec<_>>());
    let mut lines: Vec<String> = lines
        .map(|it| it.trim().trim_start_matches(['/', '*', '#', ' ']).to_owned())
        .filter(|it| it.starts_with("Copyright") && it.len() <= LONGEST && is_notice(it))
        .collect();
    lines.dedup();
    let mut seen = BTreeSet::new();
    lines.retain(|it| seen.insert(it.clone()));
    if lines.is_empty() {
        let authors = package["authors"].as_array().unwrap().iter().filter_map(Value::as_str);
        lines = authors.map(str::to_owned).collect();
    }
    if lines.is_empty() {
        lines.push(format!("the authors of {}", text(package, "name")));
    }
    lines
}

fn licence_files(package: &Value) -> Vec<PathBuf> {
    let folder = Path::new(text(package, "manifest_path")).parent().unwrap();
    let names = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE"];
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.retain(|it| {
        let name = it.file_name().unwrap().to_string_lossy().to_uppercase();
        it.is_file() && names.iter().any(|start| name.starts_with(start))
    });
    files.sort();
    files
}

/// The text of a licence speaks of copyright too.
fn is_notice(line: &str) -> bool {
    let rest = line.trim_start_matches("Copyright").trim_start();
    !rest.contains('[')
        && !rest.contains('{')
        && (rest.starts_with("(c)")
            || rest.starts_with("(C)")
            || rest.starts_with('©')
            || rest.starts_with(|it: char| it.is_ascii_digit())
            || rest.starts_with("The ")
            || rest.starts_with("the "))
}

/// Returns a licence as Debian writes it.
fn expression(licence: &str) -> String {
    licence
        .replace(" OR ", " or ")
        .replace(" AND ", " and ")
        .replace('/', " or ")
        .replace(['(', ')'], "")
}

/// Returns the licences themselves: ours, those that Debian carries, and the others as the first
/// crate under each has it.
fn licences(packages: &BTreeMap<&str, &Value>) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = BTreeMap::from([("MIT".to_owned(), body(&root.join("LICENSE-MIT")))]);
    for (name, file) in CARRIED {
        let where_it_is = format!(" On Debian the text is in /usr/share/common-licenses/{file}.\n");
        texts.insert(name.to_owned(), where_it_is);
    }
    for package in packages.values() {
        let licence = expression(text(package, "license"));
        let is_told = texts.keys().any(|it| licence.contains(it.as_str()));
        let file = licence_files(package).into_iter().next();
        if let Some(file) = file.filter(|_| !is_told) {
            texts.insert(licence, body(&file));
        }
    }
    texts
        .into_iter()
        .fold(String::new(), |told, (name, body)| format!("{told}\nLicense: {name}\n{body}"))
}

/// Returns a text as it stands under a field of the file.
fn body(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    let lines = text.trim().lines().map(str::trim);
    lines.map(|it| if it.is_empty() { " .\n".to_owned() } else { format!(" {it}\n") }).collect()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}
