//! What is wrong with the recordings of a pack.

use std::{
    collections::BTreeSet,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{House, Trouble};
use crate::{
    lang::Tag,
    voice::{INDEX, Recording, entries, key},
};

/// What was found: only errors make the command fail. A missing recording is no mistake.
#[derive(Default)]
struct Findings {
    errors: Vec<String>,
    warnings: Vec<String>,
}

/// Tells everything, and fails where a kiosk would meet something broken.
pub(super) fn check(house: &House) -> Result<ExitCode, Trouble> {
    let mut findings = Findings::default();
    for language in house.languages() {
        one(house, &language, &mut findings);
    }
    let mut output = io::stdout().lock();
    for (lines, kind) in [(&findings.errors, "error"), (&findings.warnings, "warning")] {
        for line in lines {
            writeln!(output, "{line} [{kind}]")?;
        }
    }
    let (errors, warnings) = (findings.errors.len(), findings.warnings.len());
    writeln!(output, "{errors} errors, {warnings} warnings")?;
    Ok(if findings.errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn one(house: &House, language: &Tag, findings: &mut Findings) {
    let script = house.script(language);
    let wanted: BTreeSet<String> =
        script.iter().map(|line| key(language, line.clip.text())).collect();
    let folder = house.recordings(language).unwrap_or_default();
    let path = folder.join(INDEX);
    let shown = path.display();
    let (mut keys, mut files) = (BTreeSet::new(), BTreeSet::from([PathBuf::from(INDEX)]));
    for (line, entry) in entries(&fs::read_to_string(&path).unwrap_or_default()) {
        match entry {
            Err(error) => findings.errors.push(format!("{shown}:{line}: {error}")),
            Ok(entry) => {
                if let Err(error) = Recording::open(&folder.join(&entry.file)) {
                    findings.errors.push(format!("{shown}:{line}: {error}"));
                }
                if !wanted.contains(&entry.key) {
                    let words = "its text has changed or is gone; record the new one, or remove it";
                    findings.warnings.push(format!("{shown}:{line}: stale: {words}"));
                }
                keys.insert(entry.key);
                files.insert(entry.file);
            }
        }
    }
    for file in files_in(&folder, Path::new("")).into_iter().filter(|it| !files.contains(it)) {
        let words = "it is not in the index; import it, or remove it";
        findings.warnings.push(format!("{}: orphan: {words}", folder.join(file).display()));
    }
    let missing = wanted.difference(&keys).count();
    if missing > 0 {
        let help = format!("`guichet narrate --list {language}` says which");
        let all = wanted.len();
        findings.warnings.push(format!("audio/{language}: {missing} of {all} missing; {help}"));
    }
}

/// Returns the files of a folder and of those in it, by their paths below it.
fn files_in(root: &Path, below: &Path) -> Vec<PathBuf> {
    let Ok(found) = fs::read_dir(root.join(below)) else { return vec![] };
    let found = found.filter_map(Result::ok);
    found
        .flat_map(|it| {
            let path = below.join(it.file_name());
            let is_folder = it.file_type().is_ok_and(|kind| kind.is_dir());
            if is_folder { files_in(root, &path) } else { vec![path] }
        })
        .collect()
}
