//! Lines come back as they were written, and nobody else's are touched.

use proptest::prelude::*;

use super::*;

fn line(file: &str, name: &str, wording: &str) -> Line {
    let name = super::super::name(name).unwrap();
    Line { file: file.to_owned(), name, wording: wording.to_owned() }
}

fn read(text: &str) -> Confirmed {
    Confirmed::read(&[SourceText { path: "c.tsv".to_owned(), text: text.to_owned().into() }])
}

#[test]
fn a_new_file_says_what_it_is_and_is_sorted() {
    let new = [line("papers", "identity", "b"), line("kiosk", "key-back", "Retour\nici")];
    let text = written("", &new);
    insta::assert_snapshot!(text, @r"
    # The source wording that each translation was last compared with: `guichet translate confirm`.
    kiosk	key-back	Retour\nici
    papers	identity	b
    ");
    assert_eq!(read(&text).wording("kiosk", &new[1].name, ""), Some("Retour\nici"));
}

#[test]
fn other_lines_stay_as_they_are() {
    let text = "# mine\nkiosk\ta\tA\n\nbroken line\nkiosk\tc\tC\n# end\n";
    let new = [line("kiosk", "b", "B"), line("kiosk", "c", "D"), line("papers", "a", "E")];
    let wanted =
        "# mine\nkiosk\ta\tA\n\nbroken line\nkiosk\tb\tB\nkiosk\tc\tD\n# end\npapers\ta\tE\n";
    assert_eq!(written(text, &new), wanted);
}

#[test]
fn ends_of_lines_stay_those_of_another_system() {
    let text = "kiosk\ta\tA\r\n";
    assert_eq!(written(text, &[line("kiosk", "b", "B")]), "kiosk\ta\tA\r\nkiosk\tb\tB\r\n");
    assert_eq!(read(text).wording("kiosk", &super::super::name("a").unwrap(), ""), Some("A"));
}

#[test]
fn a_record_says_nothing_of_a_translation_that_lies_over_it() {
    let source =
        |path: &str, text: &'static str| SourceText { path: path.to_owned(), text: text.into() };
    let confirmed = Confirmed::read(&[
        source("ar/c.tsv", "kiosk\ta\told\nkiosk\tb\tB\n"),
        source("/mine/ar/c.tsv", "kiosk\ta\tnew\n"),
    ]);
    let wording = |name, path| confirmed.wording("kiosk", &super::super::name(name).unwrap(), path);
    assert_eq!(wording("a", "ar/kiosk.ftl"), Some("new"));
    assert_eq!(wording("b", "ar/kiosk.ftl"), Some("B"));
    assert_eq!(wording("a", "/mine/ar/kiosk.ftl"), Some("new"));
    assert_eq!(wording("b", "/mine/ar/kiosk.ftl"), None);
}

proptest! {
    #[test]
    fn every_wording_comes_back(wording in "[^\r]*[^\r\\s][^\r]*") {
        let new = line("kiosk", "a.b", &wording);
        let read = read(&written("", std::slice::from_ref(&new)));
        prop_assert_eq!(read.problems(), &[]);
        prop_assert_eq!(read.wording("kiosk", &new.name, ""), Some(wording.as_str()));
    }
}
