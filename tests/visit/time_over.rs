//! A place that lets a visit last so long, and no longer.

use std::time::Duration;

use guichet::{layout, screen::Block, shell::Happening};

use crate::{Act, Ending, House, Key, Time, Visit, visit};

const MINUTE: Duration = Duration::from_secs(60);

fn limited() -> House {
    House { limit: Some(45 * MINUTE), idle: 600.seconds(), ..House::default() }
}

/// A visitor who is there, and does something every now and then, until so long after the start.
fn stays(mut visit: Visit, minutes: u32) -> Visit {
    let until = minutes * MINUTE;
    while visit.now() + 120.seconds() < until {
        visit = visit.wait(119.seconds()).key(Key::Char('x'));
    }
    let left = until.saturating_sub(visit.now());
    visit.wait(left)
}

fn begun() -> Visit {
    let visit = limited().visit().key(Key::Char('x')).expect_screen("comfort");
    visit.take(&Act::Home).open("lost-licence").take(&Act::Start).choose("lost")
}

fn notice(visit: &Visit) -> Option<String> {
    visit.screen().notice.as_ref().map(|text| layout::plain(&text.content))
}

#[test]
fn without_a_limit_nothing_is_told_and_nobody_is_hurried() {
    let visit = stays(visit().start("lost-licence").choose("lost"), 600);
    assert_eq!(notice(&visit.expect_step("where")), None);
}

#[test]
fn ten_five_and_one_minute_before_the_end_the_visitor_is_told() {
    // The clock runs from the first key, a second after the start.
    let visit = stays(begun(), 35).expect_step("where");
    assert_eq!(notice(&visit), None);
    let visit = visit.wait(1.seconds());
    assert_eq!(
        notice(&visit).as_deref(),
        Some("La visite finit bientôt. Il reste 10 minutes au plus.")
    );
    let visit = stays(visit, 40).wait(1.seconds());
    assert_eq!(
        notice(&visit).as_deref(),
        Some("La visite finit bientôt. Il reste 5 minutes au plus.")
    );
    let visit = stays(visit, 44).wait(1.seconds()).expect_step("where");
    assert_eq!(
        notice(&visit).as_deref(),
        Some("La visite finit bientôt. Il reste 1 minute au plus.")
    );
    assert!(visit.painted()[0].contains("La visite finit bientôt"), "{:#?}", visit.painted());
}

#[test]
fn a_notice_changes_nothing_of_what_the_visitor_does() {
    let plain = visit().start("lost-licence").choose("lost").key(Key::Down);
    let visit = stays(begun(), 36).key(Key::Down);
    assert_eq!(visit.screen().focus, plain.screen().focus);
    let screen = guichet::screen::Screen { notice: None, ..visit.screen().clone() };
    assert_eq!(&screen, plain.screen());
}

#[test]
fn five_minutes_are_added_once_and_that_is_said() {
    let visit = stays(begun(), 45).wait(1.seconds()).expect_step("where");
    assert_eq!(
        notice(&visit).as_deref(),
        Some("Nous ajoutons 5 minutes. Il reste 5 minutes au plus.")
    );
    let visit = stays(visit, 49).wait(1.seconds()).expect_screen("over:last");
    assert_eq!(
        notice(&visit).as_deref(),
        Some("Nous avons ajouté 5 minutes. Il reste 1 minute au plus.")
    );
    let visit = visit.wait(60.seconds()).expect_screen("goodbye");
    visit.wait(60.seconds()).expect_ended(Ending::Limit);
}

#[test]
fn the_last_minute_counts_every_second_and_any_key_goes_on() {
    let visit = stays(begun(), 49).wait(1.seconds()).expect_text("dans 60 secondes");
    let visit = visit.wait(59.seconds()).expect_text("dans 1 seconde.");
    visit.wait(999.millis()).expect_screen("over:last").wait(1.millis()).expect_screen("goodbye");
    let back = stays(begun(), 49).wait(1.seconds()).expect_screen("over:last");
    let back = back.key(Key::Char('x')).expect_step("where").wait(50.seconds());
    assert!(notice(&back.expect_step("where")).is_some());
}

#[test]
fn in_the_last_minute_one_may_finish_at_once() {
    let visit = stays(begun(), 49).wait(1.seconds()).take(&Act::Finish).expect_screen("goodbye");
    assert_eq!(visit.digit_of(&Act::Back), Some(2), "there is a little time yet");
    visit.enter().expect_ended(Ending::Goodbye);
}

#[test]
fn the_goodbye_of_a_visit_that_is_over_leads_nowhere_else() {
    let over = || stays(begun(), 50).wait(1.seconds()).expect_screen("goodbye");
    over().expect_text("Le temps de la visite est fini").expect_no_choice(&Act::Back);
    over().expect_text("Reprenez vos papiers").expect_text("clé USB").expect_text("60 secondes");
    over().back().expect_screen("goodbye").enter().expect_ended(Ending::Goodbye);
    over().help().expect_screen("over:help").wait(60.seconds()).expect_ended(Ending::Limit);
    let visit = over().wait(50.seconds()).expect_text("dans 10 secondes");
    visit
        .key(Key::Char('x'))
        .expect_screen("goodbye")
        .wait(10.seconds())
        .expect_ended(Ending::Limit);
}

#[test]
fn a_result_does_not_vanish_unwarned() {
    let answers = ["lost", "france", "french", "no", "french", "yes"];
    let visit = limited().visit().start("lost-licence").choose_all(&answers);
    let visit = visit.tick(&[]).go_on().choose("alone").read_on().go_on();
    let visit = stays(visit.expect_screen("result:lost-licence"), 49);
    let mut met = vec![];
    let mut visit = visit.wait(500.millis());
    while visit.is_under_way() {
        met.push((visit.screen().name.clone(), notice(&visit).is_some()));
        visit = visit.wait(1.seconds());
    }
    met.dedup();
    let wanted = [("result:lost-licence", true), ("over:last", true), ("goodbye", false)];
    assert_eq!(met, wanted.map(|(name, told)| (name.to_owned(), told)));
}

#[test]
fn the_staff_give_fifteen_minutes_more() {
    let visit = stays(begun(), 44).wait(1.seconds()).hears(Happening::MoreTime);
    assert_eq!(notice(&visit.expect_step("where")), None);
    let last = stays(begun(), 49).wait(1.seconds()).expect_screen("over:last");
    let visit = last.hears(Happening::MoreTime).expect_step("where");
    let visit = stays(visit, 60).wait(1.seconds());
    assert_eq!(
        notice(&visit).as_deref(),
        Some("Nous ajoutons 5 minutes. Il reste 5 minutes au plus.")
    );
    stays(visit, 64).wait(1.seconds()).expect_screen("over:last");
}

#[test]
fn the_staff_can_take_back_the_goodbye_that_came_by_itself() {
    let over = stays(begun(), 50).wait(1.seconds()).expect_screen("goodbye").help();
    let visit = over.hears(Happening::MoreTime).expect_step("where").choose("france");
    stays(visit, 64).expect_step("licence").wait(2.seconds()).expect_screen("over:last");
}

#[test]
fn more_time_for_nobody_is_nothing() {
    let visit = limited().visit().hears(Happening::MoreTime);
    visit.expect(|it| assert_eq!(it.seen().deadline, None)).expect_screen("attract");
}

#[test]
fn the_first_screen_does_not_count() {
    let visit = limited().visit().wait(100_000.seconds()).expect_screen("attract");
    let visit = visit.key(Key::Char('x')).back().expect_screen("attract").wait(100_000.seconds());
    assert_eq!((notice(&visit), visit.seen().deadline), (None, None));
    let house = House { limit: Some(10 * MINUTE), ..House::default() };
    assert!(notice(&house.visit().key(Key::Char('x'))).is_some());
}

#[test]
fn the_idle_warning_comes_first_and_the_last_minute_is_told_afterwards() {
    let house = House { limit: Some(10 * MINUTE), idle: 60.seconds(), ..House::default() };
    let mut visit = house.visit().start("lost-licence");
    while visit.now() < 775.seconds() {
        visit = visit.wait(30.seconds()).key(Key::Char('x'));
    }
    let asked = visit.seen().deadline.unwrap().saturating_sub(visit.now());
    let visit = visit.wait(asked + 30.seconds()).expect_warning().key(Key::Char('x'));
    // The last minute began meanwhile.
    visit.expect_step("what").wait(1.millis()).expect_screen("over:last");
}

#[test]
fn what_is_typed_is_there_again_after_the_last_minute_was_told() {
    let visit = limited().visit().go_home().take(&Act::Search).press("permis");
    let visit = stays_typing(visit);
    let visit = visit.expect_screen("over:last").key(Key::Char('a')).expect_screen("search");
    assert!(visit.expect_focus(&Act::Edit).seen().deadline.is_some());
}

fn stays_typing(mut visit: Visit) -> Visit {
    let until = 49 * MINUTE + 1.seconds();
    while visit.now() + 60.seconds() < until {
        visit = visit.wait(59.seconds()).key(Key::Left);
    }
    let left = until.saturating_sub(visit.now());
    visit.wait(left)
}

#[test]
fn the_notice_is_among_the_lines_of_linear_mode_too() {
    let visit = stays(begun(), 36);
    assert_eq!(visit.lines()[0], "La visite finit bientôt. Il reste 10 minutes au plus.");
    let last = stays(begun(), 49).wait(1.seconds()).expect_screen("over:last");
    let careful = last.screen().blocks.iter().any(|it| matches!(it, Block::Careful(_)));
    assert!(careful && last.digit_of(&Act::Stay).is_some());
    last.line("2").expect_screen("goodbye").line("1").expect_ended(Ending::Goodbye);
}
