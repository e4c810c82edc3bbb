//! Real texts: the shipped pack, and the State's own sheets where they are at hand.

use std::{collections::BTreeMap, fs, path::Path, sync::Arc};

use guichet::{
    check::{self, Texts},
    lang::Tag,
    pack::Pack,
    plain::{Row, Score, score, table},
    problem::Problem,
    procedure::Procedure,
};

use crate::library::Library;

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

#[test]
fn the_shipped_easy_texts_are_easier_than_the_plain_ones_and_far_from_official_ones() {
    let (_, rows) = shipped();
    println!("{}", table(&rows));
    let find = |file: &str, language: &str| -> Score {
        let row = rows.iter().find(|it| it.file == file && it.language.as_str() == language);
        row.and_then(|it| it.score).unwrap()
    };
    for row in rows.iter().filter(|it| it.language.is_simple()) {
        let easy = row.score.unwrap();
        assert!(easy.points() >= 95, "{}: {easy:?}", row.file);
        assert!(easy >= find(&row.file, "fr"), "{}", row.file);
    }
}

#[test]
fn official_sheets_are_clearly_harder() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/service-public");
    let Some(sheets) = sheets(&folder.join("fiches")) else {
        println!("skipped: the sheets of Service-Public are not here");
        return;
    };
    let french = Tag::default();
    let scores: Vec<_> = sheets.iter().filter_map(|it| score(it, &french)).collect();
    let mean = scores.iter().map(|it| f64::from(it.points())).sum::<f64>()
        / f64::from(u32::try_from(scores.len()).unwrap());
    println!("{} paragraphs of official sheets: {mean:.1} points on average", scores.len());
    assert!((70.0..82.0).contains(&mean), "{mean}");
}

/// Returns the longer paragraphs of every sheet: sentences, not the cells of tables.
fn sheets(folder: &Path) -> Option<Vec<String>> {
    let files = fs::read_dir(folder).ok()?.filter_map(Result::ok);
    let sheets = files.filter_map(|it| fs::read_to_string(it.path()).ok());
    let paragraphs = sheets.flat_map(|sheet| {
        let parts = sheet.split("<Paragraphe>").skip(1);
        let whole = parts.filter_map(|it| Some(words(it.split("</Paragraphe>").next()?)));
        whole.filter(|it| it.split(' ').count() > 8).collect::<Vec<_>>()
    });
    Some(paragraphs.collect())
}

/// Returns the words between the marks.
fn words(marked: &str) -> String {
    let outside = marked.split('<').map(|it| it.split_once('>').map_or(it, |(_, rest)| rest));
    let text: String = outside.collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("&amp;", "&")
}
