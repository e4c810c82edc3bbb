//! A cell is taken as it is, or refused with its reason.

use super::*;
use crate::{
    lang::Tag,
    problem::Tongue,
    translation::example::{Example, corpus},
};

const SOURCE: &str = "\
a = Il manque { $count } papiers, { VALUE(\"fee.x\") } euros.
b = Retour
";

fn faults(name: &str, cell: &str) -> Vec<String> {
    let corpus = corpus(&Example::default().with("fr", "kiosk", SOURCE));
    let name = crate::translation::name(name).unwrap();
    let source = corpus.text(&Tag::default(), "kiosk", &name).unwrap();
    let faults = Cell::new(cell).faults(&source, &BTreeSet::from(["certificate"]));
    faults.iter().map(|it| it.message(Tongue::English)).collect()
}

#[test]
fn good_cells_are_taken() {
    for cell in [
        "Back",
        "= a formula?",
        "+33",
        "#1",
        "'quoted'",
        "one\n\ntwo\n- three",
        "{ WORD(\"certificate\", \"paper\") }",
        "\"quotes\" and \\ and ~",
        "رجوع\u{A0}!",
        "{\"}\"} shown",
        "\r\n  Back \r\n",
    ] {
        assert_eq!(faults("b", cell), Vec::<String>::new(), "{cell:?}");
    }
    let cases = "{ $count ->\n[one] { VALUE(\"fee.x\") } for { $count }\n*[other] none\n}";
    assert_eq!(faults("a", cases), Vec::<String>::new());
}

#[test]
fn a_cell_keeps_what_is_filled_in() {
    let told = faults("a", "{ $cuont } papers");
    assert_eq!(
        told,
        ["`$count` is lost", "`VALUE(\"fee.x\")` is lost", "`$cuont` is not in the source text"]
    );
    assert_eq!(faults("b", "{ WORD(\"none\", \"x\") }"), ["the glossary has no `none`"]);
}

#[test]
fn a_name_that_was_translated_is_told_as_such() {
    for cell in ["{ $اسم } x", "x {ЗНАЧЕННЯ(\"fee.x\")}", "{ $n ->\n[one] { $عدد }\n*[other] x\n}"]
    {
        let told = faults("b", cell);
        assert!(told[0].starts_with("what stands between braces was translated"), "{told:?}");
    }
}

#[test]
fn what_only_chooses_between_cases_may_be_done_without() {
    let source = "a = { $n ->\n    [one] One\n   *[other] { $m }\n}\n";
    let corpus = corpus(&Example::default().with("fr", "kiosk", source));
    let name = crate::translation::name("a").unwrap();
    let source = corpus.text(&Tag::default(), "kiosk", &name).unwrap();
    let told = |cell: &str| Cell::new(cell).faults(&source, &BTreeSet::new()).len();
    assert_eq!([told("{ $m }"), told("{ $n } { $m }"), told("{ $n }")], [0, 0, 1]);
}

#[test]
fn what_breaks_the_file_is_refused() {
    for cell in ["a }", "a {", "{ $n ->\n[one] x\n}", "{ DATE() }", "a\tb", "a\u{202E}b", "a\u{7}"]
    {
        assert_eq!(faults("b", cell).len(), 1, "{cell:?}: {:?}", faults("b", cell));
    }
}

#[test]
fn a_line_that_would_begin_something_else_is_refused() {
    for cell in ["a\n.b = c", "a\n[one] b", "a\n*[b] c", "a\n# b", "# a\nb"] {
        let told = faults("b", cell);
        assert!(told[0].starts_with("a line begins with"), "{cell:?}: {told:?}");
    }
}

#[test]
fn a_brace_that_is_not_closed_is_said() {
    assert_eq!(faults("b", "The card {"), ["this brace is not closed"]);
    assert_eq!(faults("b", "The card }"), ["this closing brace has no opening one"]);
}
