//! Nobody is there any more, or so it seems.

use guichet::keys::{Input, Wheel};

use crate::{Act, Ending, Gesture, House, Key, Time, Visit, visit};

fn left_alone() -> Visit {
    visit().start("lost-licence").choose("lost").expect_step("where")
}

fn warned() -> Visit {
    left_alone().wait(180.seconds()).expect_warning()
}

#[test]
fn the_warning_comes_after_three_minutes_and_not_before() {
    left_alone().wait(179.seconds()).expect_step("where").wait(1.seconds()).expect_warning();
}

#[test]
fn what_takes_longer_to_read_is_waited_for_longer() {
    let house = || House { idle: 90.seconds(), ..House::default() };
    let open = || house().visit().open("postal-address");
    let patience = open().screen().reading_time() * 3;
    assert!(patience > 90.seconds(), "{patience:?}");
    open().wait(patience.saturating_sub(1.millis())).expect_screen("intro:postal-address");
    open().wait(patience).expect_warning();
}

#[test]
fn the_warning_counts_every_second() {
    let mut visit = warned().expect_text("45 secondes");
    for left in (2..45).rev() {
        visit = visit.wait(1.seconds()).expect_text(&format!("dans {left} secondes."));
    }
    let visit = visit.wait(1.seconds()).expect_text("dans 1 seconde.");
    visit.wait(999.millis()).expect_warning().wait(1.millis()).expect_ended(Ending::Idle);
}

#[test]
fn whatever_the_visitor_does_dismisses_the_warning_and_does_nothing_else() {
    let keys = [
        Key::Char('1'),
        Key::Char('0'),
        Key::Char('x'),
        Key::Char(' '),
        Key::Char('/'),
        Key::Enter,
        Key::Escape,
        Key::Backspace,
        Key::F(1),
        Key::F(2),
        Key::F(3),
        Key::F(4),
        Key::Control('c'),
        Key::Control('q'),
        Key::Control('z'),
        Key::Down,
        Key::PageDown,
        Key::Other,
    ];
    let button = warned().place_of(&Act::Stay);
    let help = warned().place_of(&Act::Help);
    let beside = Input::Press { column: 0, row: 0 };
    let all = keys.map(Input::Key).into_iter();
    for input in all.chain([button, help, beside, Input::Wheel(Wheel::Down)]) {
        let before = left_alone();
        let back = warned().input(input);
        assert_eq!(back.screen(), before.screen(), "{input:?}");
    }
}

#[test]
fn a_window_that_changes_its_size_is_nobody() {
    warned().resize(60, 20).expect_warning().wait(45.seconds()).expect_ended(Ending::Idle);
}

#[test]
fn a_visitor_may_go_on_for_ever() {
    let mut visit = left_alone();
    for _ in 0..50 {
        visit = visit.wait(200.seconds()).expect_warning().key(Key::Char('x')).expect_step("where");
    }
    visit.choose("france").expect_step("licence");
}

#[test]
fn who_has_gone_on_is_waited_for_as_long_again() {
    let visit = warned().key(Key::Char('x'));
    visit.wait(179.seconds()).expect_step("where").wait(1.seconds()).expect_warning();
}

#[test]
fn typing_and_moving_are_signs_of_life() {
    let mut visit = visit().go_home().take(&Act::Search);
    for _ in 0..8 {
        visit = visit.wait(100.seconds()).key(Key::Char('a')).wait(100.seconds()).key(Key::Left);
    }
    visit.expect_screen("search").expect_typed("aaaaaaaa");
}

#[test]
fn the_first_screen_waits_for_ever() {
    visit().expect(|it| assert_eq!(it.seen().deadline, None)).wait(100_000.seconds());
}

#[test]
fn the_first_screen_that_somebody_changed_becomes_itself_again() {
    let changed: [(&str, Gesture); 5] = [
        ("colours", |it| it.key(Key::F(4)).press("2").escape()),
        ("an overlay", |it| it.help()),
        ("a call", |it| it.help().take(&Act::Call)),
        ("the focus", |it| it.key(Key::Down)),
        ("the place", |it| it.resize(30, 8).input(Input::Wheel(Wheel::Down))),
    ];
    for (what, change) in changed {
        let visit = change(visit());
        assert!(visit.seen().deadline.is_some(), "{what}");
        visit.wait(180.seconds()).expect_warning().wait(45.seconds());
    }
}

#[test]
fn help_and_the_search_are_left_to_nobody_either() {
    visit().go_home().take(&Act::Search).wait(180.seconds()).expect_warning();
    visit().go_home().escape().expect_screen("over:stop").wait(180.seconds()).expect_warning();
}

#[test]
fn the_warning_gives_back_the_very_place_that_was_left() {
    let place = || {
        let house = House { size: (40, 12), ..House::default() };
        house.visit().open("postal-address").key(Key::PageDown)
    };
    let before = place();
    assert!(before.seen().placement.top > 0);
    let after = place().wait(200.seconds()).expect_warning().key(Key::Char('x'));
    assert_eq!(after.seen().placement, before.seen().placement);
}

#[test]
fn a_line_that_means_nothing_is_a_sign_of_life_too() {
    let visit = warned().line("bonjour").expect_step("where").wait(100.seconds()).line("bonjour");
    visit.wait(100.seconds()).expect_step("where");
}
