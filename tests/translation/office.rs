//! A table that `LibreOffice` opened and saved comes back as it went out.
//!
//! Skipped with a printed line where `LibreOffice` is not installed.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::{folder::Folder, house::House};

/// How `LibreOffice` is told that a CSV has commas, quotes and UTF-8.
const CSV: &str = "Text - txt - csv (StarCalc):44,34,76,1";

/// Texts that a spreadsheet would compute, shorten or make a date of.
const NASTY: &[&str] = &[
    "=1+1",
    "+33 1 23",
    "- soap",
    "1-2",
    "0800",
    "1e5",
    "TRUE",
    "vrai",
    "'quoted",
    "''twice",
    "\"double\"",
    "a;b,c",
    "3 mars 2025",
    "12/05/2025",
    "12:30",
    "50 %",
    "_x000D_ x",
    "a  b",
    "@SUM(A1)",
    "👩‍👩‍👧 é",
    "رجوع { \"}\" }",
    "(5)",
    "€5",
    ".5",
    "٣",
];

fn office() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|it| it.join("soffice")).find(|it| it.is_file())
}

fn converted(office: &Path, table: &Path, ending: &str, scratch: &Path) -> PathBuf {
    let is_csv = table.extension().is_some_and(|it| it == "csv");
    let filter = if ending == "csv" { format!("csv:{CSV}") } else { ending.to_owned() };
    let out = scratch.join("saved");
    let profile = format!("-env:UserInstallation=file://{}", scratch.join("profile").display());
    let mut command = Command::new(office);
    command.args([profile.as_str(), "--headless"]);
    if is_csv {
        command.arg(format!("--infilter={CSV}"));
    }
    command.args(["--convert-to", &filter, "--outdir"]).arg(&out).arg(table);
    let output = command.output().unwrap();
    let saved = out.join(table.with_extension(ending).file_name().unwrap());
    assert!(saved.is_file(), "{output:?}");
    saved
}

#[test]
fn a_table_saved_by_libreoffice_changes_nothing() {
    let Some(office) = office() else {
        println!("skipped: `soffice` is not installed (apt-get install libreoffice-calc-nogui)");
        return;
    };
    let house = House::shipped();
    let nasty: Vec<String> = NASTY
        .iter()
        .zip(1..)
        .map(|(text, at)| {
            format!(
                "nasty-{at} = {text}
"
            )
        })
        .collect();
    for language in ["fr", "ar"] {
        let path = format!("locales/{language}/places.ftl");
        house.write(&path, &(house.read(&path) + &nasty.concat()));
    }
    let before = house.files();
    let scratch = Folder::new();
    for (format, saved) in [("xlsx", "xlsx"), ("xlsx", "ods"), ("csv", "csv"), ("csv", "xlsx")] {
        let table = scratch.0.join(format!("table.{format}"));
        let out = table.to_str().unwrap();
        let (told, well) = house.run(&["export", "--language", "ar,uk", "--out", out, "PACK"]);
        assert!(well, "{told}");
        let saved = converted(&office, &table, saved, &scratch.0);
        let (told, well) = house.run(&["import", saved.to_str().unwrap(), "PACK"]);
        assert!(well && told.starts_with("0 changed, "), "{format}: {told}");
        assert!(told.contains(" 0 confirmed, 0 in conflict, 0 refused."), "{told}");
        assert_eq!(told.lines().count(), 1, "{told}");
        assert_eq!(house.changed(&before), Vec::<String>::new());
    }
}
