//! A page that is longer than the window is read before anything on it is done.

use guichet::session::Ending;

use crate::{Act, Key, Visit, id, visit};

/// The result of a lost licence on the smallest window.
fn result() -> Visit {
    let answers = ["stolen", "france", "no", "french", "no", "other", "no"];
    let papers = visit().start("lost-licence").choose_all(&answers).tick(&["identity"]).go_on();
    let review = papers.choose("helped").read_on().expect_screen("review:lost-licence");
    let result = review.go_on().expect_screen("result:lost-licence").resize(40, 12);
    result.expect(|it| assert_eq!(top(it), 0))
}

fn top(visit: &Visit) -> usize {
    visit.seen().placement.top
}

fn last_top(visit: &Visit) -> usize {
    visit.seen().placement.last_top()
}

/// Presses a key until the screen is another one, and asserts that no line was passed by.
fn read_with(mut visit: Visit, key: Key) -> Visit {
    let name = visit.screen().name.clone();
    for _ in 0..60 {
        let (before, page) = (top(&visit), usize::from(visit.seen().placement.window.height));
        visit = visit.key(key);
        if visit.screen().name != name {
            return visit;
        }
        assert!(top(&visit) <= before + page, "lines were passed by: {:#?}", visit.painted());
    }
    panic!("{key:?} does not lead on from {name}")
}

#[test]
fn enter_turns_one_page_of_a_result_at_a_time_before_it_does_anything() {
    let visit = result().expect(|it| assert!(20 < last_top(it), "the result is short"));
    let name = visit.screen().name.clone();
    let visit = visit.enter().expect_screen(&name).expect(|it| assert!(0 < top(it)));
    let visit = read_with(visit, Key::Enter);
    visit.expect(|it| assert!(it.is_under_way()));
}

#[test]
fn digits_alone_turn_the_pages_until_their_row_is_in_sight() {
    let visit = result();
    let name = visit.screen().name.clone();
    let visit = visit.press("1").expect_screen(&name).expect(|it| assert!(0 < top(it)));
    read_with(visit, Key::Char('1')).expect(|it| assert_ne!(it.screen().name, name));
}

#[test]
fn a_row_that_was_in_sight_is_chosen_at_once_after_reading_again() {
    let visit = result().key(Key::End).key(Key::Home).expect(|it| assert_eq!(top(it), 0));
    let name = visit.screen().name.clone();
    let rows = visit.seen().placement.seen.clone();
    let digit = rows.iter().find_map(|act| visit.digit_of(act)).expect("a row at the end");
    let visit = visit.press(&digit.to_string());
    visit.expect(|it| assert_ne!(it.screen().name, name));
}

#[test]
fn what_was_in_sight_is_remembered_beneath_the_help() {
    let visit = result().key(Key::End);
    let seen = visit.seen().placement.targets.len();
    let visit = visit.help().escape().key(Key::Home);
    visit.expect(|it| assert!(it.seen().placement.seen.len() >= seen.min(3)));
}

#[test]
fn an_information_goes_on_only_when_its_end_was_in_sight() {
    for key in [Key::Enter, Key::Char('1')] {
        let visit = visit().resize(40, 12).start("create-email");
        let name = visit.screen().name.clone();
        read_with(visit, key).expect(|it| assert_ne!(it.screen().name, name));
    }
}

#[test]
fn down_stops_at_the_last_row_and_the_bottom_line_is_reached_sideways() {
    let mut visit = visit().start("lost-licence").resize(40, 12);
    for _ in 0..30 {
        visit = visit.key(Key::Down);
    }
    let last = visit.screen().focusables().last().copied().cloned().unwrap();
    let visit = visit.expect_focus(&last).key(Key::Right).expect_focus(&Act::Back);
    visit.key(Key::Up).expect_focus(&last).key(Key::Tab).key(Key::Tab).expect_focus(&Act::Back);
}

#[test]
fn arrows_and_enter_alone_can_stop_the_visit() {
    let mut visit = visit().start("lost-licence").expect_focus(&Act::Choose(id("lost")));
    for _ in 0..30 {
        visit = visit.key(Key::Right);
    }
    let visit = visit.expect_focus(&Act::Stop).enter().expect_screen("over:stop");
    visit.key(Key::Down).enter().expect_ended(Ending::Stopped);
}

#[test]
fn every_language_is_in_sight_on_the_smallest_first_screen() {
    let visit = visit().resize(40, 12).expect_screen("attract");
    let placed = &visit.seen().placement;
    for language in visit.screen().focusables() {
        assert!(placed.shows(language), "{language:?} is hidden: {:#?}", visit.painted());
    }
}
