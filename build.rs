//! Lists the default pack's files and recordings, so that the binary carries them; says what is
//! linked.

use std::{
    env,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

/// The files of a pack at its root.
const FILES: &[&str] = &["facts.toml", "pack.toml", "papers.toml", "values.toml"];
/// The folders of a pack, and what the files in them end with.
const FOLDERS: &[(&str, &str)] = &[("locales", "ftl"), ("procedures", "toml")];
/// How the files begin that are the program's own, outside every pack: what it says to authors.
const OWN: [&str; 2] = ["authors", "problems-"];
/// How the names of the scenarios end; only a program for authors carries them.
const SCENARIOS: &str = ".scenarios.toml";
/// What was confirmed of translations: for authors alone, and no texts.
const CONFIRMED: (&str, &str) = ("locales", "tsv");
/// The folder of recordings, and what the files in it end with.
const RECORDINGS: (&str, [&str; 2]) = ("audio", ["tsv", "ogg"]);

fn main() -> io::Result<()> {
    unwinder();
    let root = folder_of("CARGO_MANIFEST_DIR")?;
    let mut paths: Vec<String> =
        FILES.iter().filter(|it| root.join(it).is_file()).map(|it| (*it).to_owned()).collect();
    for (folder, ending) in FOLDERS {
        find(&root.join(folder), folder, ending, &mut paths)?;
    }
    if env::var_os("CARGO_FEATURE_AUTHOR").is_some() {
        find(&root.join(CONFIRMED.0), CONFIRMED.0, CONFIRMED.1, &mut paths)?;
    }
    paths.sort();
    let mut recordings = Vec::new();
    for ending in RECORDINGS.1 {
        find(&root.join(RECORDINGS.0), RECORDINGS.0, ending, &mut recordings)?;
    }
    recordings.sort();
    let scenarios = scenarios(&root.join("procedures"))?;
    // A file or folder that is not there is watched all the same: it may come.
    for path in FILES.iter().chain(FOLDERS.iter().map(|(folder, _)| folder)) {
        println!("cargo::rerun-if-changed={path}");
    }
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", RECORDINGS.0);
    let out = folder_of("OUT_DIR")?;
    fs::write(out.join("pack.rs"), table(&paths, "include_str"))?;
    fs::write(out.join("scenarios.rs"), table(&scenarios, "include_str"))?;
    fs::write(out.join("recordings.rs"), table(&recordings, "include_bytes"))
}

/// Has the unwinder of the C compiler linked in. It is a library less for the loader to find, which
/// takes it a twentieth of the time until the first screen.
fn unwinder() {
    let target = |part: &str| env::var(format!("CARGO_CFG_TARGET_{part}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" {
        println!("cargo::rustc-link-lib=static:-bundle=gcc_eh");
    }
}

fn folder_of(variable: &str) -> io::Result<PathBuf> {
    env::var_os(variable).map(PathBuf::from).ok_or_else(|| io::Error::other(variable.to_owned()))
}

/// Finds the files of a folder and of those in it. Names are those that the pack can ask for:
/// hidden files and an editor's leftovers have other characters.
fn find(folder: &Path, path: &str, ending: &str, found: &mut Vec<String>) -> io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let Some(name) = name.to_str() else { continue };
        let path = format!("{path}/{name}");
        if entry.file_type()?.is_dir() {
            find(&entry.path(), &path, ending, found)?;
        } else if name.strip_suffix(ending).and_then(|it| it.strip_suffix('.')).is_some_and(plain)
            && !OWN.iter().any(|own| name.starts_with(own))
        {
            found.push(path);
        }
    }
    Ok(())
}

/// Finds the scenarios that stand beside procedures.
fn scenarios(folder: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let name = entry?.file_name().into_string().unwrap_or_default();
            if name.strip_suffix(SCENARIOS).is_some_and(plain) {
                found.push(format!("procedures/{name}"));
            }
        }
    }
    found.sort();
    Ok(found)
}

fn plain(name: &str) -> bool {
    name.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
}

/// Writes a table: path and content, sorted by path.
fn table(paths: &[String], include: &str) -> String {
    let mut table = String::from("&[\n");
    for path in paths {
        let text = format!("{include}!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{path}\"))");
        let _ = writeln!(table, "    (\"{path}\", {text}),");
    }
    table + "]\n"
}
