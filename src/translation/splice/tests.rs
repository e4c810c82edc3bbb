//! What is written comes back, and everybody else's bytes stay.

use proptest::prelude::*;

use super::*;
use crate::translation::Cell;

const FRENCH: &str = "\
# Notes.

## First

# Above.
a = Un
b = Deux
    .hint = Petit
    .why = Parce que.

c = Trois
d =
    .only = Quatre
";

fn french() -> Manuscript {
    Manuscript::read(&named("fr.ftl", FRENCH))
}

fn new(name: &str, wording: &str) -> Splice {
    Splice { name: crate::translation::name(name).unwrap(), wording: wording.to_owned() }
}

fn spliced(text: &str, changes: &[Splice]) -> String {
    splice("ar.ftl", text, &[&french()], changes).unwrap()
}

#[test]
fn a_new_file_has_the_order_of_its_source() {
    let all = [
        new("d.only", "4"),
        new("c", "3"),
        new("a", "1"),
        new("b.why", "w\nx"),
        new("b", "2"),
        new("b.hint", "h"),
    ];
    insta::assert_snapshot!(spliced("", &all), @r"
    a = 1
    b = 2
        .hint = h
        .why =
            w
            x

    c = 3
    d =
        .only = 4
    ");
}

#[test]
fn a_text_is_replaced_where_it_stands() {
    let text = "# mine\na   =   one # kept as text\n\n\nb = two\n    .why =\n      long\n      text\n# end\n";
    assert_eq!(
        spliced(text, &[new("a", "1"), new("b.why", "short")]),
        "# mine\na   = 1\n\n\nb = two\n    .why = short\n# end\n"
    );
    assert_eq!(
        spliced(text, &[new("a", "1\n- 2\n\n3")]),
        "# mine\na   =\n    1\n    - 2\n\n    3\n\n\nb = two\n    .why =\n      long\n      text\n# end\n"
    );
}

#[test]
fn new_parts_and_messages_take_their_places() {
    let text = "# mine\n\n# of c\nc = 3\nd =\n    .only = 4\n";
    assert_eq!(
        spliced(text, &[new("a", "1"), new("b", "2"), new("d", "four")]),
        "# mine\n\na = 1\nb = 2\n\n# of c\nc = 3\nd = four\n    .only = 4\n"
    );
    let text = "a = 1\nb = 2\n    .why = w\n\n# of x\nx = own\n";
    assert_eq!(
        spliced(text, &[new("b.hint", "h"), new("c", "3")]),
        "a = 1\nb = 2\n    .hint = h\n    .why = w\n\nc = 3\n\n# of x\nx = own\n"
    );
    assert_eq!(spliced("x = own", &[new("a", "1")]), "x = own\n\na = 1\n");
}

#[test]
fn a_comment_with_an_empty_line_stays_whole() {
    let text = "# of c\n#\n# and more\nc = 3\n";
    assert_eq!(spliced(text, &[new("b", "2")]), format!("b = 2\n\n{text}"));
}

#[test]
fn cases_are_laid_out_as_people_write_them() {
    let cases = "{ $n ->\n[one] { $m ->\n[1] x\n*[other] y\nand z\n}\n*[other] w\n}";
    insta::assert_snapshot!(spliced("a = 1\n", &[new("a", cases)]), @r"
    a = { $n ->
            [one] { $m ->
                [1] x
               *[other] y
                    and z
            }
           *[other] w
        }
    ");
}

#[test]
fn marks_and_ends_of_other_systems_stay() {
    let text = "\u{FEFF}# mine\r\na = 1\r\nb = 2\r\n";
    let changed = spliced(text, &[new("b", "x\ny")]);
    assert_eq!(changed, "\u{FEFF}# mine\r\na = 1\r\nb =\r\n    x\r\n    y\r\n");
}

#[test]
fn a_broken_file_is_left_alone() {
    for text in ["a = 1\nb\n", "a = {\n", "a = 1\tx\n", "a = DATE() { DATE() }\n"] {
        let refused = splice("ar.ftl", text, &[&french()], &[new("a", "2")]);
        assert!(matches!(refused, Err(Unfit::Broken(_))), "{text:?}");
    }
}

#[test]
fn what_would_not_come_back_is_not_written() {
    for wording in ["x\n.y = z", "x\n\u{20} \ny }", "x\n# y"] {
        let refused = splice("ar.ftl", "a = 1\n", &[&french()], &[new("a", wording)]);
        assert_eq!(refused, Err(Unfit::Lost(new("a", "").name)), "{wording:?}");
    }
}

/// Words that people, spreadsheets and Fluent like to trip over.
fn wording() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zé =+@'\"\\\\,;:!?.~-]{1,12}",
        Just("\n".to_owned()),
        Just("\n\n- ".to_owned()),
        Just("\u{A0}:".to_owned()),
        Just("رجوع إلى".to_owned()),
        Just("👩‍👩‍👧 🇫🇷".to_owned()),
        Just("{ \"{\" }".to_owned()),
        Just("{ $n }".to_owned()),
        Just("{ WORD(\"x\", \"a } \\\" b\") }".to_owned()),
        Just("{ $n ->\n[one] { \"}\" } x\n*[other] y\n}".to_owned()),
    ];
    proptest::collection::vec(piece, 1..8)
        .prop_map(|it| Cell::new(&it.concat()).wording().to_owned())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn every_good_wording_comes_back(one in wording(), two in wording(), again in wording()) {
        let source = Manuscript::read(&named("", "a = { $n }\n"));
        let found = crate::translation::Found { manuscript: &source, written: &source.texts[0] };
        let glossary = std::collections::BTreeSet::from(["x"]);
        let is_good = |it: &String| {
            let faults = Cell::new(it).faults(&found, &glossary);
            !it.is_empty() && faults.iter().all(|it| it.code() == Some("cell-lacks"))
        };
        prop_assume!([&one, &two, &again].into_iter().all(is_good));
        let text = "# keep\nb = 2 # keep\n    .why = w\n";
        let once = spliced(text, &[new("a", &one), new("b.hint", &two)]);
        let twice = spliced(&once, &[new("a", &again)]);
        let read = Manuscript::read(&named("", &twice));
        let is = |name: &str| read.get(&crate::translation::name(name).unwrap()).map(|it| it.wording(&twice));
        prop_assert_eq!(is("a"), Some(again));
        prop_assert_eq!(is("b.hint"), Some(two));
        prop_assert!(twice.contains("b = 2 # keep\n") && twice.ends_with("    .why = w\n"));
    }
}
