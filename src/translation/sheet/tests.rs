//! A table comes back as it went out, whatever stands in it.

use jiff::civil::Date;
use proptest::prelude::*;

use super::*;
use crate::{
    problem::Tongue,
    translation::{Words, example},
};

/// Texts that spreadsheets like to change.
const NASTY: &[&str] = &[
    "=1+1",
    "=HYPERLINK(\"x\")",
    "+33 1 23",
    "-2",
    "- soap\n- bread",
    "@SUM(A1)",
    "1-2",
    "0800",
    "1e5",
    "3 mars",
    "TRUE",
    "'quoted",
    "''twice",
    "\"double\"",
    "a;b,c",
    "l’eau\u{A0}: ici",
    "رجوع",
    "👩‍👩‍👧 🇫🇷",
    "_x000D_",
    "&amp; <b>",
    "a  b",
    "x { \"}\" } y",
    "{ $n ->\n[one] \"a\"\n*[other] b\n}",
];

fn sheet(texts: &[&str]) -> Sheet {
    let file = |texts: &[&str]| -> String {
        let lines = texts.iter().enumerate();
        let laid = lines.map(|(at, text)| {
            format!("t{at} ={}\n", crate::translation::splice::pattern(text, None))
        });
        laid.collect()
    };
    let example = example::Example::default().with("fr", "kiosk", &file(texts)).with(
        "ar",
        "kiosk",
        &file(texts),
    );
    let corpus = example::corpus(&example);
    let context = Context { procedures: &[], corpus: &corpus, words: Words::of(Tongue::English) };
    let sheet = Sheet::new(&context, &[Tag::parse("ar").unwrap(), Tag::parse("uk").unwrap()]);
    assert_eq!(sheet.rows.len(), texts.len());
    sheet
}

fn cells(grid: &Grid, columns: usize) -> Vec<Vec<String>> {
    let row = |row| {
        (0..columns).map(|column| grid.text(Spot { row, column }).unwrap_or_default()).collect()
    };
    (2..grid.height()).map(row).collect()
}

fn written(sheet: &Sheet) -> Vec<Vec<String>> {
    sheet.rows.iter().map(|it| it.cells.clone()).collect()
}

fn xlsx(sheet: &Sheet) -> Vec<u8> {
    to_xlsx(sheet, Words::of(Tongue::French), Date::constant(2026, 11, 22)).unwrap()
}

#[test]
fn nasty_texts_come_back_from_a_workbook_and_from_csv() {
    let sheet = sheet(NASTY);
    let columns = sheet.columns.len();
    assert_eq!(cells(&read(&xlsx(&sheet)).unwrap(), columns), written(&sheet));
    for separator in *b",;\t" {
        let csv = to_csv(&sheet, separator).unwrap();
        assert_eq!(cells(&read(&csv).unwrap(), columns), written(&sheet));
    }
}

#[test]
fn no_cell_of_a_csv_begins_like_a_formula() {
    let csv = to_csv(&sheet(NASTY), b',').unwrap();
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(&csv[3..]);
    for record in reader.records() {
        for cell in &record.unwrap() {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
        }
    }
    assert!(csv.starts_with(b"\xEF\xBB\xBFfile,name,") && csv.ends_with(b"\r\n"));
}

#[test]
fn two_workbooks_of_one_day_are_the_same() {
    assert_eq!(xlsx(&sheet(&["a"])), xlsx(&sheet(&["a"])));
}

#[test]
fn the_source_stands_before_what_is_translated_from_it() {
    let example = example::Example::default()
        .with("fr", "kiosk", "a = A\n")
        .with("fr-simple", "kiosk", "a = B\n")
        .with("en", "kiosk", "a = C\n")
        .with("en-simple", "kiosk", "a = D\n");
    let corpus = example::corpus(&example);
    let context = Context { procedures: &[], corpus: &corpus, words: Words::of(Tongue::English) };
    let names = |wanted: &[&str]| -> Vec<String> {
        let wanted: Vec<Tag> = wanted.iter().map(|it| Tag::parse(it).unwrap()).collect();
        let sheet = Sheet::new(&context, &wanted);
        sheet.columns.iter().map(Column::name).filter(|it| it.contains(':')).collect()
    };
    assert_eq!(
        names(&["en-simple", "fa"]),
        [
            "text:fr",
            "text:fr-simple",
            "text:en",
            "text:en-simple",
            "state:en-simple",
            "ok:en-simple",
            "text:fa",
            "state:fa",
            "ok:fa",
            "base:fr",
            "base:fr-simple",
            "base:en",
            "base:en-simple",
            "base:fa",
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_words_come_back(texts in proptest::collection::vec("[^\\p{C}{}\u{2028}\u{2029}]*[a-zé=+'\"-][^\\p{C}{}\u{2028}\u{2029}]*", 1..4)) {
        let texts: Vec<String> = texts.iter().map(|it| crate::translation::Cell::new(it).wording().to_owned()).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let sheet = sheet(&texts);
        let columns = sheet.columns.len();
        prop_assert_eq!(cells(&read(&xlsx(&sheet)).unwrap(), columns), written(&sheet));
        let csv = to_csv(&sheet, b';').unwrap();
        prop_assert_eq!(cells(&read(&csv).unwrap(), columns), written(&sheet));
    }
}
