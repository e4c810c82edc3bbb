//! Broken records and tables, one defect each: what an author reads, to the letter.
//!
//! A record, `tests/packs/translation/<defect>.tsv`, ends with its messages, one a line, after
//! `#! `; those of a table, `<defect>.csv`, stand beside it in `<defect>.txt`. To be read again when
//! `GUICHET_WRITE=1 cargo test --test translation defects` writes them anew.

use std::{fs, path::PathBuf};

use guichet::{
    check,
    problem::Tongue,
    text::SourceText,
    translation::{Corpus, Notice, import, read},
};

use crate::house::{Memory, tag};

const FRENCH: &str = "\
key-back = Retour
key-help = Aide
goodbye = Au revoir { $name }, payez { VALUE(\"fee.x\") } euros.
paper = Un { WORD(\"certificate\", \"papier\") }
";
const ARABIC: &str = "\
key-back = رجوع
key-help = مساعدة
goodbye = { $name } { VALUE(\"fee.x\") }
";

fn pack() -> Corpus {
    Memory::of(&[
        ("locales/fr/kiosk.ftl", FRENCH),
        ("locales/fr/glossary.ftl", "certificate = Attestation\n"),
        ("locales/ar/kiosk.ftl", ARABIC),
    ])
    .corpus()
}

fn cases(ending: &str) -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/packs/translation");
    let files = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let mut cases: Vec<_> = files.filter(|it| it.extension().unwrap() == ending).collect();
    cases.sort();
    cases
}

#[test]
fn every_broken_record_is_told_with_its_place() {
    let cases = cases("tsv");
    assert!(cases.len() >= 9, "only {} cases were found", cases.len());
    for case in cases {
        let text = fs::read_to_string(&case).unwrap();
        let (text, wanted) = text.split_once("#! ").unwrap_or((&text, ""));
        let source = SourceText {
            path: "locales/ar/confirmed.tsv".to_owned(),
            text: text.to_owned().into(),
        };
        let corpus = pack().with_confirmed(&tag("ar"), &[source]);
        let told: Vec<String> = check::stale(&corpus).iter().map(ToString::to_string).collect();
        if std::env::var_os("GUICHET_WRITE").is_some() {
            let lines: Vec<String> = told.iter().map(|it| format!("#! {it}\n")).collect();
            fs::write(&case, text.to_owned() + &lines.concat()).unwrap();
            continue;
        }
        let wanted: Vec<&str> =
            wanted.trim_end().split("\n#! ").filter(|it| !it.is_empty()).collect();
        assert_eq!(told, wanted, "{}\n#! {}", case.display(), told.join("\n#! "));
    }
}

#[test]
fn every_broken_table_is_told_with_its_cell() {
    let cases = cases("csv");
    assert!(cases.len() >= 16, "only {} cases were found", cases.len());
    for case in cases {
        let told = told(&fs::read(&case).unwrap());
        if std::env::var_os("GUICHET_WRITE").is_some() {
            fs::write(case.with_extension("txt"), told.join("\n") + "\n").unwrap();
        }
        let wanted = fs::read_to_string(case.with_extension("txt")).unwrap_or_default();
        let wanted: Vec<&str> = wanted.lines().collect();
        assert_eq!(told, wanted, "{}\n{}", case.display(), told.join("\n"));
    }
}

/// Returns what an import says of a table.
fn told(bytes: &[u8]) -> Vec<String> {
    let grid = match read(bytes) {
        Ok(grid) => grid,
        Err(note) => {
            let problem = guichet::problem::Problem::of_file("table", note);
            return vec![problem.to_string()];
        }
    };
    let line = |it: &Notice, kind: &str| {
        let problem = &it.problem;
        let (what, help) = (problem.message(Tongue::English), problem.help(Tongue::English));
        format!("{}: {what}; {help} [{kind}]", it.spot)
    };
    match import(&grid, &pack(), None) {
        Err(wrong) => wrong.iter().map(|it| line(it, "refused")).collect(),
        Ok(import) => {
            let refused = import.refused.iter().map(|it| line(it, "refused"));
            let notices = import.notices.iter().map(|it| line(it, "note"));
            let conflicts = import.conflicts.iter();
            let conflicts = conflicts.map(|it| {
                format!("{}: {:?} or {:?} [conflict]", it.change.spot, it.change.wording, it.pack)
            });
            refused.chain(notices).chain(conflicts).collect()
        }
    }
}
