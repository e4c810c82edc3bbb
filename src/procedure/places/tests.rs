use super::{Passage, Places};

const TEXT: &str = r#"id = "é"
related = [{ id = "other", when = "a = yes" }]
[[section]]
id = "one"
[[step]]
id = "a"
kind = "choice"
options = [{ id = "x" }, { id = "y", to = "z" }]
next = [{ when = "a = yes and b-a = no", to = "z" }, { to = "c" }]
[[step]]
id = "b"
when = """
a = yes"""
items = [{ paper = "identity" }, { id = "own", when = 'b = x' }]
[[table]]
id = "t"
rows = [{ when = "b = x", is = "delay.x" }, { is = "y" }]
[[deadline]]
id = "d"
when = "a = \u0061"
"#;

fn read(passage: Passage) -> &'static str {
    &TEXT[Places::of(TEXT).find(passage)]
}

#[test]
fn every_part_is_found_where_it_is_written() {
    for (passage, text) in [
        (Passage::Procedure, "\"é\""),
        (Passage::Section(0), "\"one\""),
        (Passage::Step(1), "\"b\""),
        (Passage::StepWhen(1), "a = yes"),
        (Passage::Jump { step: 0, row: 1 }, "\"c\""),
        (Passage::JumpWhen { step: 0, row: 0 }, "a = yes and b-a = no"),
        (Passage::Option { step: 0, option: 1 }, "\"y\""),
        (Passage::OptionTo { step: 0, option: 1 }, "\"z\""),
        (Passage::Item { step: 1, item: 0 }, "\"identity\""),
        (Passage::Item { step: 1, item: 1 }, "\"own\""),
        (Passage::ItemWhen { step: 1, item: 1 }, "b = x"),
        (Passage::Table(0), "\"t\""),
        (Passage::Row { table: 0, row: 1 }, "\"y\""),
        (Passage::RowWhen { table: 0, row: 0 }, "b = x"),
        (Passage::Deadline(0), "\"d\""),
        (Passage::Related(0), "\"other\""),
        (Passage::RelatedWhen(0), "a = yes"),
    ] {
        assert_eq!(read(passage), text, "{passage:?}");
    }
}

#[test]
fn a_condition_written_with_escapes_is_told_as_a_whole() {
    assert_eq!(read(Passage::DeadlineWhen(0)), "\"a = \\u0061\"");
}

#[test]
fn what_is_not_written_is_told_at_what_would_hold_it() {
    for (passage, text) in [
        (Passage::StepWhen(0), "\"a\""),
        (Passage::JumpWhen { step: 0, row: 1 }, "\"c\""),
        (Passage::OptionTo { step: 0, option: 0 }, "\"x\""),
        (Passage::RowWhen { table: 0, row: 9 }, "\"t\""),
        (Passage::Step(7), "\"é\""),
    ] {
        assert_eq!(read(passage), text, "{passage:?}");
        assert!(!Places::of(TEXT).has(passage));
    }
    assert_eq!(Places::of("").find(Passage::Step(0)), 0..0);
}

#[test]
fn a_name_is_found_within_a_condition_and_not_within_another_name() {
    let places = Places::of(TEXT);
    let jump = Passage::JumpWhen { step: 0, row: 0 };
    let whole = places.find(jump);
    assert_eq!(places.word(jump, "b-a"), whole.start + 12..whole.start + 15);
    assert_eq!(places.word(jump, "a"), whole.start..whole.start + 1);
    assert_eq!(places.word(jump, "b"), whole);
}
