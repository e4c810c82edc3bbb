//! A place that closes, is closed, and opens again; and what it says before one leaves.

use std::time::Duration;

use guichet::{
    hours::{Closes, Opening, Outlook, Presence},
    lang::Tag,
    layout,
    screen::{Block, Goodbye, Reminder, Thing},
    shell::Happening,
};
use jiff::civil::{Date, DateTime, Time as Clock};

use crate::{Act, Ending, House, Key, Time, Visit, house::TODAY, visit};

const SIX: Clock = Clock::constant(18, 0, 0, 0);

/// The Monday after the day of all visits.
const MONDAY: DateTime = Date::constant(2026, 11, 23).at(9, 0, 0, 0);

fn closes_in(seconds: u64) -> Opening {
    Opening::Open { closes: Some(Closes { left: Duration::from_secs(seconds), at: SIX }) }
}

fn closed(opens: Option<DateTime>) -> Opening {
    Opening::Closed { opens, why: String::new() }
}

fn told(opening: Opening) -> Happening {
    Happening::Hours(Outlook { opening, presence: Presence::Staffed })
}

fn place(opening: Opening) -> House {
    House { opening, idle: 600.seconds(), ..House::default() }
}

fn notice(visit: &Visit) -> Option<String> {
    visit.screen().notice.as_ref().map(|text| layout::plain(&text.content))
}

#[test]
fn before_closing_the_visitor_is_told_and_at_closing_says_goodbye() {
    let visit = place(closes_in(1200)).visit().start("lost-licence");
    let left = Duration::from_secs(299).saturating_sub(visit.now());
    let visit = visit.wait(left);
    assert_eq!(notice(&visit), None);
    let visit = visit.wait(1.seconds());
    assert_eq!(
        notice(&visit).as_deref(),
        Some("Nous fermons à 18\u{a0}h. Il reste 15 minutes au plus.")
    );
    let visit = visit.key(Key::Char('x')).wait(599.seconds()).key(Key::Char('x'));
    assert_eq!(
        notice(&visit).as_deref(),
        Some("Nous fermons à 18\u{a0}h. Il reste 5 minutes au plus.")
    );
    let visit = visit.wait(239.seconds()).expect_screen("over:last");
    let visit = visit.expect_text("Nous allons fermer").key(Key::Char('x')).expect_step("what");
    assert_eq!(
        notice(&visit).as_deref(),
        Some("Nous fermons à 18\u{a0}h. Il reste 1 minute au plus.")
    );
    let visit = visit.wait(59.seconds()).expect_screen("goodbye").expect_text("Nous fermons.");
    visit.hears(told(closed(None))).wait(60.seconds()).expect_ended(Ending::Closing);
}

#[test]
fn who_comes_in_the_last_minute_is_told_at_once_and_has_time_to_answer() {
    let visit = place(closes_in(5)).visit().key(Key::Char('x')).wait(1.millis());
    let visit = visit.expect_screen("over:last").expect_text("dans 20 secondes");
    visit.wait(19.seconds()).expect_screen("over:last").wait(1.seconds()).expect_screen("goodbye");
}

#[test]
fn a_first_screen_with_nobody_before_it_waits_for_the_hour_without_waking_up() {
    let visit = place(closes_in(600)).visit();
    assert_eq!((notice(&visit), visit.seen().deadline), (None, None));
    let visit = visit.wait(600.seconds()).hears(told(closed(Some(MONDAY)))).expect_screen("closed");
    let visit = visit.expect_text("Nous ouvrons lundi à 9\u{a0}h.");
    assert_eq!(visit.seen().deadline, None);
    let visit = visit.hears(told(closes_in(30_000))).expect_screen("attract");
    assert_eq!(visit.seen().deadline, None);
    visit.key(Key::Char('x')).expect_screen("comfort");
}

#[test]
fn a_clock_that_is_set_leaves_a_visitor_five_minutes() {
    let visit = place(closes_in(20_000)).visit().start("lost-licence");
    let visit = visit.hears(told(closed(Some(MONDAY)))).expect_step("what");
    assert_eq!(
        notice(&visit).as_deref(),
        Some("La visite finit bientôt. Il reste 5 minutes au plus.")
    );
    let visit = visit.wait(299.seconds()).key(Key::Char('x')).wait(1.seconds());
    visit.expect_screen("goodbye").wait(60.seconds()).expect_ended(Ending::Closing);
    let visit = place(closes_in(20_000)).visit().start("lost-licence").hears(told(closes_in(30)));
    assert!(visit.wait(200.seconds()).expect_step("what").wait(41.seconds()).is_at("over:last"));
}

#[test]
fn the_same_closing_told_again_changes_nothing() {
    let visit = place(closes_in(100)).visit().start("lost-licence");
    let left = Duration::from_secs(41).saturating_sub(visit.now());
    let visit = visit.wait(left).key(Key::Char('x')).expect_step("what");
    visit.hears(told(closes_in(59))).expect_step("what").wait(30.seconds()).expect_step("what");
}

#[test]
fn the_staff_let_somebody_stay_beyond_closing() {
    let visit = place(closes_in(100)).visit().start("lost-licence").wait(60.seconds());
    let visit = visit.expect_screen("over:last").hears(Happening::MoreTime).expect_step("what");
    let visit = visit.wait(40.seconds()).hears(told(closed(Some(MONDAY)))).expect_step("what");
    let visit = visit.key(Key::Char('x')).wait(580.seconds()).key(Key::Char('x'));
    let visit = visit.wait(60.seconds()).expect_step("what");
    assert_eq!(
        notice(&visit).as_deref(),
        Some("La visite finit bientôt. Il reste 5 minutes au plus.")
    );
}

#[test]
fn while_it_is_closed_nobody_begins_but_telephones_are_near() {
    let visit = || place(closed(Some(MONDAY))).visit().expect_screen("closed");
    for key in [Key::Char('x'), Key::Char('7'), Key::Down, Key::Escape, Key::F(4), Key::Char('0')] {
        let there = visit().key(key);
        let name = &there.screen().name;
        assert!(name == "closed" || name.starts_with("over:"), "{key:?}: {name}");
    }
    visit().enter().expect_screen("over:help").expect_text("112").expect_no_choice(&Act::Call);
    let english = visit().take(&Act::Speak(Tag::parse("en").unwrap())).expect_screen("closed");
    let english = english.expect_text("We open on Monday at 9:00.");
    english.wait(600.seconds()).expect_warning().wait(45.seconds()).expect_ended(Ending::Idle);
}

#[test]
fn it_says_when_it_opens_as_people_do() {
    let opens = |at: DateTime| place(closed(Some(at))).visit();
    opens(TODAY.at(14, 30, 0, 0)).expect_text("Nous ouvrons aujourd’hui à 14\u{a0}h\u{a0}30.");
    opens(MONDAY).expect_text("Nous ouvrons lundi à 9\u{a0}h.");
    opens(Date::constant(2027, 1, 4).at(9, 5, 0, 0))
        .expect_text("Nous ouvrons le lundi 4 janvier 2027 à 9\u{a0}h\u{a0}05.");
    place(closed(None)).visit().expect_no_text("Nous ouvrons");
    let why = Opening::Closed { opens: None, why: "Travaux".into() };
    place(why).visit().expect_text("L’accueil vous dit").expect_text("Travaux");
}

#[test]
fn the_staff_who_leave_during_a_visit_leave_telephones() {
    let alone = || Happening::Hours(Outlook { presence: Presence::Alone, ..Outlook::default() });
    let visit = visit().start("lost-licence").help();
    let visit = visit.expect(|it| assert_eq!(it.digit_of(&Act::Call), Some(1)));
    let visit = visit.hears(alone()).expect_screen("over:help").expect_no_choice(&Act::Call);
    let back = Happening::Hours(Outlook::default());
    assert_eq!(visit.hears(back).digit_of(&Act::Call), Some(1));
    let called = crate::visit().start("lost-licence").help().take(&Act::Call).hears(alone()).help();
    let visit = called.expect_text("Il n’y a personne").take(&Act::PersonCame);
    assert_eq!(visit.screen().banner, None);
}

fn reminder(language: &str, text: &str) -> Reminder {
    Reminder { language: Tag::parse(language).unwrap(), text: text.to_owned() }
}

fn with_reminders() -> House {
    let reminders = vec![reminder("fr", "Rendez le badge."), reminder("ar", "شكرا")];
    let goodbye = Goodbye { list: vec![Thing::Key], reminders };
    House { goodbye, ..House::default() }
}

pub(crate) fn says_goodbye(visit: Visit) -> Visit {
    let answers = ["lost", "france", "french", "no", "french", "yes"];
    let visit = visit.open("lost-licence").take(&Act::Start).read_on().choose_all(&answers);
    let visit = visit.tick(&[]).go_on().choose("alone").read_on().go_on();
    visit.take(&Act::Finish).expect_screen("goodbye")
}

#[test]
fn the_place_adds_its_own_words_and_one_key_leaves_all_the_same() {
    let visit = says_goodbye(with_reminders().visit().go_home());
    let visit = visit.expect_text("L’accueil vous dit").expect_text("- Rendez le badge.");
    let visit = visit.expect_text("- Reprenez votre clé USB.").expect_no_text("papiers");
    visit.enter().expect_ended(Ending::Goodbye);
}

#[test]
fn the_words_of_the_place_are_in_the_visitors_language_or_marked_with_theirs() {
    let speaks = |tag: &str| says_goodbye(with_reminders().visit().speak(tag).take(&Act::Home));
    speaks("ar").expect_text("شكرا").expect_no_text("badge");
    let visit = speaks("en").expect_text("The desk says (Français)").expect_text("badge");
    let own = visit.screen().blocks.iter().find_map(|block| match block {
        Block::Bullet(text) if text.content.contains("badge") => Some(text.language.to_string()),
        _ => None,
    });
    assert_eq!(own.as_deref(), Some("fr"), "a voice and its direction follow");
}

#[test]
fn who_stops_is_reminded_too_below_the_question() {
    let visit = visit().go_home().escape().expect_screen("over:stop");
    visit.expect_text("Reprenez vos papiers").expect_focus(&Act::Stay).press("2");
}
