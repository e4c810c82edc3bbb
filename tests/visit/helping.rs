//! A person is always one key away, and words are explained.

use guichet::{
    screen::Block,
    session::{Effect, Presence},
};

use crate::{Act, House, Key, Visit, visit};

fn called(house: House) -> Visit {
    house.visit().start("lost-licence").choose("lost").help().take(&Act::Call)
}

fn banner(visit: &Visit) -> Option<&str> {
    visit.screen().banner.as_ref().map(|text| text.content.as_str())
}

#[test]
fn a_call_rings_shows_a_banner_and_lets_the_visit_go_on() {
    let mut visit = called(House::default()).expect_step("where");
    assert_eq!(visit.effects().last(), Some(&Effect::Ring));
    for _ in 0..4 {
        assert_eq!(banner(&visit), Some("Une personne est appelée. Restez ici."));
        assert!(visit.painted()[0].contains("Une personne est appelée"), "{:#?}", visit.painted());
        visit = visit.press("1");
    }
}

#[test]
fn the_banner_is_over_whatever_floats_too() {
    let visit = called(House::default()).key(Key::F(4));
    assert!(banner(&visit).is_some() && visit.painted()[0].contains("appelée"));
}

#[test]
fn the_banner_names_the_post() {
    let visit = called(House { post: "Poste 3", ..House::default() });
    assert!(banner(&visit).is_some_and(|text| text.contains("Poste 3")), "{:?}", banner(&visit));
}

#[test]
fn when_the_person_has_come_the_banner_goes_and_they_can_be_called_again() {
    let visit = called(House::default()).help();
    let visit = visit.take(&Act::PersonCame).expect_step("where");
    assert_eq!(banner(&visit), None);
    let rings = |visit: &Visit| visit.effects().iter().filter(|it| **it == Effect::Ring).count();
    assert_eq!(rings(&visit), 1);
    assert_eq!(rings(&visit.help().take(&Act::Call)), 2);
}

#[test]
fn who_calls_again_with_the_same_keys_still_calls() {
    for language in ["fr", "en", "ar"] {
        let mut visit = visit().speak(language).go_home().start("lost-licence");
        for calls in 1..=3 {
            visit = if calls == 3 { visit.help().enter() } else { visit.help().press("1") };
            assert!(banner(&visit).is_some(), "{language}: after {calls} calls");
        }
    }
}

#[test]
fn that_the_person_has_come_is_the_last_line_of_those_for_the_visitor() {
    let visit = called(House::default()).help().expect_text("Une personne est appelée");
    assert_eq!(visit.digit_of(&Act::Call), Some(1));
    assert_eq!(visit.digit_of(&Act::PersonCame), Some(4));
}

#[test]
fn a_call_outlives_the_way_back_to_the_first_screen() {
    let visit = called(House::default()).back_to("attract");
    assert!(banner(&visit).is_some() && visit.seen().deadline.is_some());
}

#[test]
fn where_nobody_is_there_telephones_come_first_and_nobody_can_be_called() {
    let house = House { presence: Presence::Alone, ..House::default() };
    let visit = house.visit().start("lost-licence").help().expect_no_choice(&Act::Call);
    let blocks = &visit.screen().blocks;
    let place = |wanted: fn(&Block) -> bool| blocks.iter().position(wanted).unwrap();
    let (phone, choice) =
        (place(|it| matches!(it, Block::Row(_))), place(|it| matches!(it, Block::Choice(_))));
    assert!(phone < choice);
    visit.expect_text("Il n’y a personne").expect_text("34\u{a0}00").expect_text("112");
}

#[test]
fn where_somebody_is_there_the_call_is_the_first_line() {
    let visit = visit().start("lost-licence").help();
    assert_eq!(visit.digit_of(&Act::Call), Some(1));
    visit.expect_text("34\u{a0}00").expect_text("114");
}

#[test]
fn help_gives_no_number_of_a_procedure_that_is_not_open() {
    visit().go_home().help().expect_no_text("34\u{a0}00").expect_text("112");
}

#[test]
fn what_this_computer_keeps_is_told_and_closed_again() {
    let visit = visit().start("lost-licence").help().take(&Act::Keeps).expect_screen("over:keeps");
    let visit = visit.expect_text("ne garde rien de vous").take(&Act::Stay);
    visit.expect_screen("over:help").take(&Act::Stay).expect_step("what");
}

fn with_words() -> Visit {
    let visit = visit().start("lost-licence").choose_all(&["lost", "france", "french"]);
    visit.expect_step("taken")
}

fn word(text: &str) -> Act {
    Act::Word(text.to_owned())
}

#[test]
fn a_word_is_explained_by_a_touch() {
    let visit = with_words().touch(&word("suspended")).expect_screen("over:word:suspended");
    visit.expect_text("Vous ne pouvez pas conduire").enter().expect_step("taken");
}

#[test]
fn a_word_is_explained_by_arrows_and_the_focus_comes_back_to_it() {
    let visit = with_words().key(Key::Up).expect_focus(&word("cancelled")).key(Key::Up);
    let visit = visit.expect_focus(&word("suspended")).enter();
    let visit = visit.expect_screen("over:word:suspended").enter().expect_step("taken");
    visit.expect_focus(&word("suspended")).key(Key::Down).key(Key::Down).enter();
}

#[test]
fn arrows_reach_every_key_of_the_bottom_line() {
    let mut visit = visit().start("lost-licence");
    let wanted = visit.seen().placement.focusables.clone();
    assert!(wanted.contains(&Act::Stop), "{wanted:?}");
    for focus in &wanted[1..] {
        visit = visit.key(Key::Right).expect_focus(focus);
    }
    visit.enter().expect_screen("over:stop");
}

#[test]
fn help_opened_twice_is_one_help() {
    let visit = visit().start("lost-licence").key(Key::Down).help().key(Key::F(4)).help();
    let visit = visit.expect_screen("over:help").escape().expect_screen("over:settings").escape();
    visit.expect_step("what").expect_focus(&Act::Choose(crate::id("stolen")));
}
