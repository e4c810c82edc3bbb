//! Nobody's work is lost, and nothing is silently overwritten.

use super::*;
use crate::{
    problem::Tongue,
    translation::{Context, Sheet, Words, example, read, to_csv},
};

const FRENCH: &str = "a = A { $n }\nb = B\nc = C\n";
const ARABIC: &str = "a = X { $n }\nb = Y\n";

fn pack(french: &str, arabic: &str) -> Corpus {
    let example =
        example::Example::default().with("fr", "kiosk", french).with("ar", "kiosk", arabic);
    example::corpus(&example)
}

/// The rows of an exported table, to be edited.
struct Table(Vec<Vec<String>>);

fn exported(languages: &[&str]) -> Table {
    let corpus = pack(FRENCH, ARABIC);
    let context = Context { procedures: &[], corpus: &corpus, words: Words::of(Tongue::English) };
    let languages: Vec<Tag> = languages.iter().map(|it| Tag::parse(it).unwrap()).collect();
    let csv = to_csv(&Sheet::new(&context, &languages), b',').unwrap();
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(&csv[3..]);
    Table(reader.records().map(|it| it.unwrap().iter().map(str::to_owned).collect()).collect())
}

impl Table {
    fn with(mut self, column: &str, name: &str, text: &str) -> Self {
        let at = self.0[0].iter().position(|it| it == column).unwrap();
        let row = self.0.iter_mut().find(|it| it[1] == name).unwrap();
        text.clone_into(&mut row[at]);
        self
    }

    fn without(mut self, column: &str) -> Self {
        let at = self.0[0].iter().position(|it| it == column).unwrap();
        self.0.iter_mut().for_each(|row| drop(row.remove(at)));
        self
    }

    fn import(&self, corpus: &Corpus, preference: Option<Preference>) -> Import {
        self.try_import(corpus, preference).unwrap()
    }

    fn try_import(
        &self,
        corpus: &Corpus,
        preference: Option<Preference>,
    ) -> Result<Import, Vec<Notice>> {
        let mut writer = ::csv::Writer::from_writer(Vec::new());
        self.0.iter().for_each(|row| writer.write_record(row).unwrap());
        import(&read(&writer.into_inner().unwrap()).unwrap(), corpus, preference)
    }
}

fn changes(import: &Import) -> Vec<(String, &str)> {
    import.changes.iter().map(|it| (it.name.to_string(), it.wording.as_str())).collect()
}

fn confirmed(import: &Import) -> Vec<(String, &str)> {
    import.confirmed.iter().map(|(_, it)| (it.name.to_string(), it.wording.as_str())).collect()
}

fn told(notices: &[Notice]) -> Vec<String> {
    notices.iter().map(|it| format!("{} {}", it.spot, it.problem.code().unwrap_or("?"))).collect()
}

#[test]
fn a_table_that_nobody_touched_changes_nothing() {
    let import = exported(&["ar", "uk"]).import(&pack(FRENCH, ARABIC), None);
    assert_eq!((changes(&import), confirmed(&import)), (vec![], vec![]));
    assert_eq!((import.unchanged, import.refused.len(), import.notices.len()), (6, 0, 0));
}

#[test]
fn what_changed_in_the_table_alone_is_written_and_confirmed() {
    let table = exported(&["ar"]).with("text:ar", "b", "Z").with("text:ar", "c", "W");
    let import = table.import(&pack(FRENCH, ARABIC), None);
    assert_eq!(changes(&import), [("b".to_owned(), "Z"), ("c".to_owned(), "W")]);
    assert_eq!(confirmed(&import), [("b".to_owned(), "B"), ("c".to_owned(), "C")]);
}

#[test]
fn it_is_confirmed_against_the_source_that_was_seen_not_today_s() {
    let table = exported(&["ar"]).with("text:ar", "b", "Z");
    let import = table.import(&pack(&FRENCH.replace("b = B", "b = New"), ARABIC), None);
    assert_eq!(changes(&import), [("b".to_owned(), "Z")]);
    assert_eq!(confirmed(&import), [("b".to_owned(), "B")]);
}

#[test]
fn what_changed_in_the_pack_alone_is_kept() {
    let import = exported(&["ar"]).import(&pack(FRENCH, &ARABIC.replace("b = Y", "b = New")), None);
    assert_eq!((changes(&import), import.conflicts.len()), (vec![], 0));
}

#[test]
fn what_changed_on_both_sides_is_a_conflict_until_one_is_preferred() {
    let table = exported(&["ar"]).with("text:ar", "b", "Z");
    let corpus = pack(FRENCH, &ARABIC.replace("b = Y", "b = New"));
    let import = table.import(&corpus, None);
    assert_eq!((changes(&import), confirmed(&import)), (vec![], vec![]));
    let [conflict] = import.conflicts.as_slice() else { panic!() };
    assert_eq!((conflict.change.wording.as_str(), conflict.pack.as_str()), ("Z", "New"));
    let sheet = table.import(&corpus, Some(Preference::Sheet));
    assert_eq!(changes(&sheet), [("b".to_owned(), "Z")]);
    let own = table.import(&corpus, Some(Preference::Pack));
    assert_eq!((changes(&own), own.conflicts.len()), (vec![], 0));
}

#[test]
fn an_empty_cell_deletes_nothing_and_is_told() {
    let import = exported(&["ar"]).with("text:ar", "b", "  ").import(&pack(FRENCH, ARABIC), None);
    assert_eq!(changes(&import), []);
    assert_eq!(told(&import.notices), ["H4 sheet-cell-emptied"]);
}

#[test]
fn ok_confirms_a_translation_as_it_is() {
    let import = exported(&["ar"]).with("ok:ar", "b", "ok").import(&pack(FRENCH, ARABIC), None);
    assert_eq!((changes(&import), confirmed(&import)), (vec![], vec![("b".to_owned(), "B")]));
    let nothing = exported(&["ar"]).with("ok:ar", "c", "ok").import(&pack(FRENCH, ARABIC), None);
    assert_eq!(confirmed(&nothing), []);
}

#[test]
fn every_bad_cell_is_refused_with_its_place() {
    let table = exported(&["ar"]).with("text:ar", "a", "lost").with("text:ar", "b", "x }");
    let import = table.with("text:ar", "c", "good").import(&pack(FRENCH, ARABIC), None);
    let spots: Vec<_> = import.refused.iter().map(|it| it.spot.to_string()).collect();
    assert_eq!(spots, ["H3", "H4"]);
    assert_eq!(changes(&import), [("c".to_owned(), "good")]);
}

#[test]
fn rows_that_the_pack_does_not_know_are_told() {
    let mut table = exported(&["ar"]);
    let mut row = table.0[3].clone();
    "other".clone_into(&mut row[1]);
    table.0.push(row.clone());
    table.0.push(table.0[3].clone());
    let mut nameless = row;
    nameless[1].clear();
    table.0.push(nameless);
    let import = table.import(&pack(FRENCH, ARABIC), None);
    assert_eq!(told(&import.notices), ["B6 sheet-row-unknown", "B8 sheet-row-without-name"]);
    assert_eq!(told(&import.refused), ["B7 sheet-row-twice"]);
}

#[test]
fn a_source_that_was_edited_is_told_and_not_taken() {
    let table = exported(&["ar"]).with("text:fr", "b", "Other").with("text:ar", "b", "Z");
    let import = table.import(&pack(FRENCH, ARABIC), None);
    assert_eq!(told(&import.notices), ["G4 sheet-source-edited"]);
    assert_eq!(confirmed(&import), [("b".to_owned(), "B")], "the source of today is that of then");
    let import = table.import(&pack(&FRENCH.replace("b = B", "b = New"), ARABIC), None);
    assert_eq!((changes(&import).len(), confirmed(&import)), (1, vec![]));
    assert_eq!(told(&import.notices), ["H4 sheet-source-unknown", "G4 sheet-source-edited"]);
}

#[test]
fn a_table_without_its_hidden_columns_overwrites_nothing() {
    let table = exported(&["ar"]).without("base:ar").without("base:fr");
    let table = table.with("text:ar", "b", "Z").with("text:ar", "c", "W");
    let import = table.import(&pack(FRENCH, ARABIC), None);
    assert_eq!(changes(&import), [("c".to_owned(), "W")]);
    assert_eq!(import.conflicts.len(), 1);
}

#[test]
fn a_table_made_by_hand_needs_four_columns() {
    let rows = [["file", "name", "text:fr", "text:uk"], ["kiosk", "b", "B", "Б"]];
    let table = Table(rows.iter().map(|row| row.map(str::to_owned).to_vec()).collect());
    let import = table.import(&pack(FRENCH, ARABIC), None);
    assert_eq!(changes(&import), [("b".to_owned(), "Б")]);
    assert_eq!(confirmed(&import), [("b".to_owned(), "B")]);
}

#[test]
fn columns_that_cannot_be_understood_stop_everything() {
    let table = exported(&["ar"]);
    let rename = |from: &str, to: &str| {
        let rows = table.0.iter().map(|row| {
            row.iter().map(|it| if it == from { to.to_owned() } else { it.clone() }).collect()
        });
        Table(rows.collect())
    };
    for (from, to, wanted) in [
        ("text:ar", "text:arabic-x", "H1 sheet-column-unknown"),
        ("text:ar", "text:fr", "H1 sheet-column-twice"),
    ] {
        let wrong = rename(from, to).try_import(&pack(FRENCH, ARABIC), None).unwrap_err();
        assert!(told(&wrong).contains(&wanted.to_owned()), "{:?}", told(&wrong));
    }
    let bare = table.without("text:ar").without("state:ar").without("ok:ar");
    let wrong = bare.try_import(&pack(FRENCH, ARABIC), None).unwrap_err();
    assert_eq!(told(&wrong), ["A1 sheet-without-languages"]);
}
