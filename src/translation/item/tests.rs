//! A translation is what its source makes of it.

use super::*;
use crate::translation::example::{Example, corpus};

fn states(example: &Example, language: &str) -> Vec<(String, &'static str)> {
    let corpus = corpus(example);
    let language = Tag::parse(language).unwrap();
    let items = corpus.items(&language, "kiosk");
    items.iter().map(|it| (it.name.to_string(), it.state.name())).collect()
}

fn told(pairs: &[(&str, &'static str)]) -> Vec<(String, &'static str)> {
    pairs.iter().map(|(name, state)| ((*name).to_owned(), *state)).collect()
}

#[test]
fn every_text_has_one_of_five_states() {
    let example = Example::default()
        .with("fr", "kiosk", "a = A\nb = B\nc = C\nd = D\n    .why = E\n")
        .with("ar", "kiosk", "e = X\na = X\nb = X\nc = X\n")
        .confirmed("ar", "kiosk\ta\tA\nkiosk\tb\tbefore\n");
    let wanted = [
        ("a", "complete"),
        ("b", "stale"),
        ("c", "unconfirmed"),
        ("d", "missing"),
        ("d.why", "missing"),
        ("e", "extra"),
    ];
    assert_eq!(states(&example, "ar"), told(&wanted));
}

#[test]
fn an_easy_text_may_have_holes_and_counts_its_plain_sister_as_its_source() {
    let example = Example::default()
        .with("fr", "kiosk", "a = A\nb = B\n")
        .with("en", "kiosk", "a = One\nb = Two\n")
        .with("en-simple", "kiosk", "a = X\n")
        .confirmed("en-simple", "kiosk\ta\tOne\n");
    assert_eq!(states(&example, "en-simple"), told(&[("a", "complete"), ("b", "hole")]));
}

#[test]
fn what_the_voice_says_instead_is_nobodys_duty() {
    let example = Example::default()
        .with("fr", "kiosk", "a = A\n    .say = B\n    .opt_x_say = C\n")
        .with("ar", "kiosk", "a = X\n    .hint_say = Y\n");
    let wanted = [("a", "unconfirmed"), ("a.say", "hole"), ("a.opt_x_say", "hole")];
    assert_eq!(states(&example, "ar"), told(&wanted));
}

#[test]
fn another_indentation_is_no_change() {
    let example = Example::default()
        .with("fr", "kiosk", "a =\n    one\n    two\n")
        .with("ar", "kiosk", "a = X\n")
        .confirmed("ar", "kiosk\ta\tone\\ntwo\n");
    assert_eq!(states(&example, "ar"), told(&[("a", "complete")]));
    let indented = example.with("fr", "kiosk", "a =\n          one\n          two\n");
    assert_eq!(states(&indented, "ar"), told(&[("a", "complete")]));
}

#[test]
fn a_line_about_a_text_that_is_gone_is_an_orphan() {
    let example = Example::default()
        .with("fr", "kiosk", "a = A\nb = B\n")
        .with("ar", "kiosk", "a = X\nc = Y\n")
        .confirmed("ar", "kiosk\ta\tA\nkiosk\tb\tB\nkiosk\tc\tC\nold\td\tD\n");
    let corpus = corpus(&example);
    let orphans = corpus.orphans(&Tag::parse("ar").unwrap());
    let gone: Vec<_> = orphans.iter().map(|it| (it.file, it.name.to_string(), it.at.1)).collect();
    let wanted =
        [("kiosk", "b".to_owned(), 2), ("kiosk", "c".to_owned(), 3), ("old", "d".to_owned(), 4)];
    assert_eq!(gone, wanted);
}

#[test]
fn the_pack_s_first_language_is_translated_from_none() {
    let example = Example::default().with("fr", "kiosk", "a = A\n");
    assert_eq!(states(&example, "fr"), []);
}
