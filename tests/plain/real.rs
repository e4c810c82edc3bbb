//! Real texts: the shipped pack, and sheets of the State.

use std::{collections::BTreeMap, fs, path::Path, sync::Arc};

use guichet::{
    check::{self, Texts},
    lang::Tag,
    pack::Pack,
    plain::{Row, Score, score, table},
    problem::Problem,
    procedure::Procedure,
};

use crate::{library::Library, pairs::percent};

/// Returns the invented procedure of the tests; people have read its easy text.
pub(crate) fn home() -> Procedure {
    Library::open().home()
}

/// Returns what the rules say of the shipped pack, and how easy it is.
fn shipped() -> (Vec<Problem>, Vec<Row>) {
    let pack = Arc::new(Pack::embedded());
    let reference = pack.reference().ok().unwrap();
    let procedures: Vec<_> =
        pack.procedure_ids().iter().map(|id| pack.open(id, &reference).unwrap()).collect();
    let texts = Texts {
        sources: &*pack,
        languages: &reference.manifest.languages,
        procedures: procedures.iter().collect(),
        frequencies: BTreeMap::new(),
    };
    (check::plain(&texts).into_iter().collect(), check::scores(&texts))
}

#[test]
fn the_shipped_texts_break_no_rule_in_any_language() {
    let (problems, _) = shipped();
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// Returns how far grades are below the best, on average.
fn below_the_best(scores: &[Score]) -> f64 {
    let steps = |score: &Score| Score::ALL.iter().position(|it| it == score).unwrap();
    let sum: usize = scores.iter().map(steps).sum();
    percent(sum, scores.len()) / 100.0
}

/// Returns the grades of the shipped sentences of a language.
fn shipped_in(rows: &[Row], language: &str) -> Vec<Score> {
    let own = rows.iter().filter(|it| it.language.as_str() == language);
    let texts = own.filter_map(|it| it.scores.as_ref()).flat_map(|it| &it.texts);
    texts.filter(|(name, _)| name.part.is_some()).map(|(_, score)| *score).collect()
}

#[test]
fn the_shipped_files_are_clear_in_every_language_that_is_judged() {
    let (_, rows) = shipped();
    println!("{}", table(&rows));
    for row in rows.iter().filter(|it| ["fr", "en"].contains(&it.language.family())) {
        assert_eq!(row.score(), Some(Score::Clear), "{} {}", row.file, row.language.as_str());
    }
    assert!(rows.iter().any(|it| it.language.as_str() == "ar" && it.score().is_none()));
}

#[test]
fn every_shipped_easy_text_is_clear_by_itself() {
    let (_, rows) = shipped();
    let simple = shipped_in(&rows, "fr-simple");
    assert!(simple.len() > 50, "only {} texts", simple.len());
    assert!(simple.iter().all(|it| *it == Score::Clear));
}

#[test]
fn official_sheets_are_harder_than_shipped_texts_and_those_no_easier_than_the_easy_ones() {
    let (_, rows) = shipped();
    let sheets: Vec<_> = paragraphs().iter().filter_map(|it| score(it, &Tag::default())).collect();
    let (plain, simple) = (shipped_in(&rows, "fr"), shipped_in(&rows, "fr-simple"));
    for (what, scores) in [("official", &sheets), ("fr", &plain), ("fr-simple", &simple)] {
        let below = below_the_best(scores);
        println!("{what}: {} texts, {below:.3} grades below A; {}", scores.len(), spread(scores));
    }
    assert!(below_the_best(&simple) <= below_the_best(&plain));
    assert!(below_the_best(&plain) + 0.2 < below_the_best(&sheets));
}

/// Tells which share of the texts has which grade.
fn spread(scores: &[Score]) -> String {
    let share = |grade: &Score| {
        let own = scores.iter().filter(|it| *it == grade).count();
        format!("{} {:.1} %", grade.letter(), percent(own, scores.len()))
    };
    Score::ALL.iter().map(share).collect::<Vec<_>>().join(", ")
}

/// Returns the longer paragraphs of every sheet: sentences, not the cells of tables.
fn paragraphs() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/service-public");
    let files = fs::read_dir(folder).unwrap();
    let sheets = files.map(|it| fs::read_to_string(it.unwrap().path()).unwrap());
    let paragraphs = sheets.flat_map(|sheet| {
        let parts = sheet.split("<Paragraphe>").skip(1);
        let whole = parts.filter_map(|it| Some(words(it.split("</Paragraphe>").next()?)));
        whole.filter(|it| it.split(' ').count() > 8).collect::<Vec<_>>()
    });
    paragraphs.collect()
}

/// Returns the words between the marks.
fn words(marked: &str) -> String {
    let outside = marked.split('<').map(|it| it.split_once('>').map_or(it, |(_, rest)| rest));
    let text: String = outside.collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("&amp;", "&")
}
