//! Every text goes out and comes back: untouched ones to the byte, edited ones to the letter.

use guichet::{
    pack::Pack,
    problem::Tongue,
    translation::{
        Cell, Column, Context, Sheet, Splice, Words, import, read, splice, to_csv, to_xlsx,
    },
};
use jiff::civil::Date;
use proptest::prelude::*;

use crate::{
    folder::Folder,
    house::{House, Memory, tag},
};

const EXPORTS: [&[&str]; 5] = [
    &["--format", "xlsx"],
    &["--format", "csv"],
    &["--format", "csv", "--separator", ";"],
    &["--format", "csv", "--separator", "tab"],
    &["--format", "xlsx", "--messages", "fr"],
];

#[test]
fn what_nobody_touched_changes_no_byte() {
    let house = House::shipped();
    let before = house.files();
    let beside = Folder::new();
    let table = format!("{}/table", beside.path());
    for more in EXPORTS {
        let out = ["--out", &table, "PACK"];
        let export = [&["export", "--language", "fr-simple,en,ar,uk"], more, &out].concat();
        let (told, well) = house.run(&export);
        assert!(well, "{told}");
        let (told, well) = house.run(&["import", &table, "PACK"]);
        assert!(well && told.starts_with("0 changed, "), "{more:?}: {told}");
        assert!(told.ends_with(" unchanged, 0 confirmed, 0 in conflict, 0 refused.\n"), "{told}");
        assert_eq!(house.changed(&before), Vec::<String>::new(), "{more:?}");
    }
}

const FRENCH: &str = "a = A { $n }\nb = B\n    .hint = C\n";
const ENGLISH: &str = "# keep\na = A { $n } # keep\n\nb = B\n";

fn pack() -> Memory {
    Memory::of(&[
        ("locales/fr/kiosk.ftl", FRENCH),
        ("locales/fr/glossary.ftl", "x = X\n"),
        ("locales/en/kiosk.ftl", ENGLISH),
    ])
}

/// Exports, writes these words beside these names, and imports again: what the file becomes.
fn after(edits: &[(&str, &str)], bytes_of: &dyn Fn(&Sheet) -> Vec<u8>) -> String {
    let corpus = pack().corpus();
    let context = Context { procedures: &[], corpus: &corpus, words: Words::of(Tongue::English) };
    let mut sheet = Sheet::new(&context, &[tag("en")]);
    let is_english = |it: &Column| it.name() == "text:en";
    let column = sheet.columns.iter().position(is_english).unwrap();
    for (name, words) in edits {
        let row = sheet.rows.iter_mut().find(|it| it.cells[1] == *name).unwrap();
        (*words).clone_into(&mut row.cells[column]);
    }
    let import = import(&read(&bytes_of(&sheet)).unwrap(), &corpus, None).unwrap();
    assert_eq!((import.refused, import.conflicts), (vec![], vec![]));
    let changes = import.changes.into_iter();
    let splices: Vec<_> = changes.map(|it| Splice { name: it.name, wording: it.wording }).collect();
    splice("kiosk.ftl", ENGLISH, &corpus.manuscripts(&tag("fr"), "kiosk"), &splices).unwrap()
}

fn wording(text: &str, name: &str) -> String {
    let files = [("locales/fr/kiosk.ftl", FRENCH), ("locales/en/kiosk.ftl", text)];
    let corpus = Memory::of(&files).corpus();
    let name = guichet::translation::name(name).unwrap();
    corpus.text(&tag("en"), "kiosk", &name).unwrap().wording()
}

/// What people write, and spreadsheets and files of texts trip over.
fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zé =+@'\"\\\\,;:!?~_&<>%-]{1,12}",
        Just("\n".to_owned()),
        Just("\n\n- ".to_owned()),
        Just("\u{A0}:".to_owned()),
        Just("\u{202F}!".to_owned()),
        Just("رجوع إلى".to_owned()),
        Just("👩‍👩‍👧 🇫🇷 e\u{301}".to_owned()),
        Just("_x000D_".to_owned()),
        Just("{ \"{\" }".to_owned()),
        Just("{ WORD(\"x\", \"a } \\\" b\") }".to_owned()),
        Just("{ $n ->\n[one] { \"}\" } x\n*[other] = y\n}".to_owned()),
    ];
    proptest::collection::vec(piece, 1..8).prop_map(|it| format!("{}{{ $n }}", it.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_was_written_into_a_table_comes_back_to_the_letter(first in words(), hint in "[=+'\"@ -]{0,3}[a-z رج👧\u{A0}]{1,20}") {
        let first = Cell::new(&first).wording().to_owned();
        let hint = Cell::new(&hint).wording().to_owned();
        let source = pack().corpus();
        let name = guichet::translation::name("a").unwrap();
        let found = source.text(&tag("fr"), "kiosk", &name).unwrap();
        let faults = Cell::new(&first).faults(&found, &source.glossary());
        prop_assume!(faults.is_empty() && !hint.is_empty());
        let edits = [("a", first.as_str()), ("b.hint", hint.as_str())];
        let day = Date::constant(2026, 11, 22);
        let xlsx = |sheet: &Sheet| to_xlsx(sheet, Words::of(Tongue::English), day).unwrap();
        let csv = |sheet: &Sheet| to_csv(sheet, b';').unwrap();
        let by_xlsx = after(&edits, &xlsx);
        prop_assert_eq!(&after(&edits, &csv), &by_xlsx);
        prop_assert_eq!(wording(&by_xlsx, "a"), first);
        prop_assert_eq!(wording(&by_xlsx, "b.hint"), hint);
        prop_assert!(by_xlsx.starts_with("# keep\na =") && by_xlsx.contains("\n\nb = B\n"));
    }
}

#[test]
fn a_pack_opened_from_the_program_has_its_records() {
    let found = Pack::embedded().confirmed_texts(&tag("ar"));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].path, "locales/ar/confirmed.tsv");
    assert!(found[0].text.contains("\nkiosk\tkey-back\t"));
}
