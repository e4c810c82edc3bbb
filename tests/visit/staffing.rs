//! Staff come to a visit: nothing of it is seen, and it goes on as it was.

use std::time::Duration;

use guichet::{
    hours::{Closes, Opening},
    keys::Wheel,
    screen::{Screen, Theme},
    session::{Deed, Effect, Event, Now, PinReply, Service, Session, StaffAct, StaffMay, Stage},
};

use crate::{Act, Ending, House, Key, Time, Visit, kiosk::Seen};

const PIN: &str = "739582";
const LANGUAGES: [&str; 4] = ["fr", "fr-simple", "en", "ar"];
const ENTER: Act = Act::Staff(StaffAct::Enter);

fn house() -> House {
    House { staff: StaffMay::Serve, ..House::default() }
}

fn to_the_pin(visit: Visit) -> Visit {
    visit.help().take(&ENTER).expect_screen("staff:pin")
}

fn let_in(visit: Visit) -> Visit {
    to_the_pin(visit).press(PIN).enter().reply(PinReply::Right).expect_screen("staff:desk")
}

fn asked(visit: &Visit) -> Vec<String> {
    let pins = visit.effects().into_iter().filter_map(|effect| match effect {
        Effect::CheckPin(pin) => Some(pin.expose().to_owned()),
        _ => None,
    });
    pins.collect()
}

fn wrong(seconds: u64) -> PinReply {
    PinReply::Wrong { wait: seconds.seconds() }
}

/// A visit in which everything is different from how it began.
fn unusual(language: &str) -> Visit {
    let visit = House { language: "fr", ..house() }.visit();
    let visit = match language {
        "fr-simple" => visit.speak("fr").take(&Act::ToggleEasyText),
        plain => visit.speak(plain),
    };
    let visit = visit.take(&Act::ToggleContrast).take(&Act::ToggleSpace).take(&Act::Home);
    let visit = visit.start("lost-licence").choose_all(&["stolen", "france", "yes"]);
    visit.expect_step("declared-on").press("31/1").key(Key::F(2))
}

#[test]
fn without_a_pin_nothing_is_there_for_staff() {
    let visit = House::default().visit().help();
    visit.expect_no_choice(&ENTER).expect_no_text("Personnel");
}

#[test]
fn the_last_row_of_the_help_is_for_staff() {
    let visit = house().visit().start("lost-licence").help();
    assert_eq!(visit.choices().last().map(|it| &it.target), Some(&ENTER));
    assert!(visit.lines().iter().any(|line| line == "4. Personnel"), "{:#?}", visit.lines());
}

#[test]
fn nothing_of_the_visit_is_seen_at_the_pin() {
    for language in LANGUAGES {
        let before = unusual(language).help().take(&Act::Call);
        let words: Vec<String> = before.screen().texts().map(|text| text.content.clone()).collect();
        let visit = to_the_pin(before);
        let screen = visit.screen();
        assert!(screen.beneath.is_none() && screen.banner.is_none() && screen.stepper.is_none());
        let all = format!("{:?} {:?}", visit.lines(), visit.painted());
        for word in words.iter().chain([&"31/1".to_owned()]) {
            assert!(!all.contains(word.as_str()), "{language}: {word}");
        }
        visit.expect_no_text("Permis");
    }
}

#[test]
fn the_visit_goes_on_exactly_as_it_was() {
    for language in LANGUAGES {
        let before = unusual(language).key(Key::Left);
        let (screen, painted) = (before.screen().clone(), before.painted());
        let visit = let_in(before).take(&Act::Staff(StaffAct::Return));
        assert_eq!(visit.screen(), &screen, "{language}");
        assert_eq!(visit.painted(), painted, "{language}");
        let undisturbed = unusual(language).key(Key::Left).press("2");
        let visit = let_in(visit).key(Key::Char('0')).press("2");
        assert_eq!(visit.screen(), undisturbed.screen(), "{language}: the caret too");
    }
}

#[test]
fn a_long_page_stands_where_it_stood() {
    let visit = House { size: (40, 12), ..house() }.visit().open("lost-licence");
    let visit = visit.key(Key::PageDown).input(guichet::keys::Input::Wheel(Wheel::Down));
    let (top, painted) = (visit.seen().placement.top, visit.painted());
    assert!(0 < top);
    let visit = to_the_pin(visit).escape();
    assert_eq!((visit.seen().placement.top, visit.painted()), (top, painted));
}

#[test]
fn what_floated_above_the_visit_floats_there_again() {
    let visit = house().visit().start("lost-licence").key(Key::F(4)).key(Key::Down);
    let screen = visit.screen().clone();
    let visit = to_the_pin(visit).escape();
    assert_eq!(visit.screen(), &screen);
}

#[test]
fn the_first_screen_is_untouched_afterwards() {
    let first = house().visit();
    let Seen { screen, deadline, .. } = first.seen().clone();
    assert_eq!(deadline, None);
    let visit = let_in(first).wait(60.seconds());
    assert_eq!((visit.screen(), visit.seen().deadline), (&screen, None));
}

#[test]
fn staff_read_in_the_language_and_the_look_of_the_place() {
    let visit = to_the_pin(unusual("ar"));
    assert_eq!(visit.screen().language.as_str(), "fr");
    assert_eq!(visit.screen().look.theme, Theme::Dark);
}

#[test]
fn what_staff_change_for_themselves_is_not_the_visitors() {
    let before = unusual("ar");
    let screen = before.screen().clone();
    let spoken =
        |visit: &Visit| visit.effects().iter().filter(|it| matches!(it, Effect::Speak(_))).count();
    let times = spoken(&before);
    let visit = to_the_pin(before).key(Key::F(3)).speak("en").expect_text("Staff code");
    let visit = visit.key(Key::F(4)).take(&Act::Paint(Theme::Light)).escape();
    assert_eq!(visit.screen().look.theme, Theme::Light);
    let visit = visit.escape();
    assert_eq!(spoken(&visit), times);
    assert_eq!(visit.screen(), &screen);
    assert_eq!(to_the_pin(visit).screen().look.theme, Theme::Dark, "for the next staff too");
}

#[test]
fn whoever_ends_a_visit_for_its_visitor_says_goodbye_in_their_language() {
    let visit = let_in(unusual("en")).take(&Act::Staff(StaffAct::Ask(Deed::EndVisit)));
    let visit = visit.expect_focus(&Act::Back).take(&Act::Staff(StaffAct::Do(Deed::EndVisit)));
    let visit = visit.expect_ended(Ending::ByStaff);
    assert_eq!(visit.session().visitor_language().as_str(), "en");
}

#[test]
fn every_way_to_type_a_digit_counts_and_nothing_else() {
    for typed in ["739582", "٧٣٩٥٨٢", "۷۳۹۵۸۲", "è\"ç(_é", "7x3 9.5@8\u{301}2"] {
        let visit = to_the_pin(house().visit()).press(typed).expect_typed("******").enter();
        assert_eq!(asked(&visit), [PIN], "{typed}");
    }
}

#[test]
fn a_digit_can_be_taken_back_and_no_more_than_twelve_are_taken() {
    let visit = to_the_pin(house().visit()).press("73958").key(Key::Backspace).press("6");
    let visit = visit.expect_typed("*****").press("0123456789").expect_typed("************");
    assert_eq!(asked(&visit.enter()), ["739560123456"]);
}

#[test]
fn while_nothing_is_typed_back_is_where_it_is_on_every_screen() {
    for key in [Key::Char('0'), Key::Char('à'), Key::Backspace, Key::Escape] {
        let visit = to_the_pin(house().visit().start("lost-licence"));
        visit.key(key).expect_step("what");
    }
    let visit = to_the_pin(house().visit().start("lost-licence")).press("10");
    visit.expect_typed("**").escape().expect_step("what");
}

#[test]
fn what_was_typed_of_a_pin_is_forgotten_when_it_is_left() {
    let visit = to_the_pin(house().visit()).press("739").escape();
    to_the_pin(visit).expect_typed("");
}

#[test]
fn what_is_too_short_is_not_even_asked() {
    let visit = to_the_pin(house().visit()).press("73958").enter();
    let visit = visit.expect_text("6 chiffres").expect_typed("");
    assert!(asked(&visit).is_empty());
}

#[test]
fn a_wrong_pin_is_told_calmly_and_can_be_tried_again() {
    let visit = to_the_pin(house().visit()).press("739583").enter();
    let visit = visit.expect_screen("staff:checking").reply(wrong(0));
    let visit = visit.expect_text("pas le bon code").expect_typed("").press(PIN);
    visit
        .expect_no_text("pas le bon code")
        .enter()
        .reply(PinReply::Right)
        .expect_screen("staff:desk");
}

#[test]
fn too_many_tries_are_waited_for_second_by_second() {
    let mut visit = to_the_pin(house().visit()).press("739583").enter().reply(wrong(15));
    for left in (2..=15).rev() {
        visit = visit.expect_text(&format!("{left} secondes")).wait(1.seconds());
    }
    let visit = visit.expect_text("1 seconde").wait(1.seconds());
    visit.expect_typed("").press(PIN).expect_typed("******");
}

#[test]
fn who_waits_types_nothing_and_can_go_back_and_finds_the_wait_again() {
    let house = House { staff: StaffMay::Serve, ..house() };
    let visit = to_the_pin(house.visit()).press("739583").enter().reply(wrong(30));
    let visit = visit.press(PIN).enter();
    assert_eq!(asked(&visit).len(), 1);
    let visit = visit.key(Key::Char('0')).expect_screen("attract");
    let visit = to_the_pin(visit).expect_text("secondes").escape().wait(40.seconds());
    to_the_pin(visit).press(PIN).expect_typed("******");
}

#[test]
fn long_waits_are_told_in_minutes() {
    let visit = to_the_pin(house().visit()).press("739583").enter().reply(wrong(900));
    visit.expect_text("15 minutes");
}

#[test]
fn a_pin_that_cannot_be_checked_says_whom_to_call() {
    let visit = to_the_pin(house().visit()).press(PIN).enter().reply(PinReply::Unable);
    visit.expect_text("service informatique").expect_typed("");
}

#[test]
fn a_pin_screen_that_is_left_alone_returns_to_the_visit() {
    let at_the_pin = || to_the_pin(house().visit().start("lost-licence")).press("73");
    at_the_pin().wait(29.seconds()).expect_screen("staff:pin");
    let visit = at_the_pin().wait(30.seconds()).expect_step("what");
    // The visitor has all the time again.
    visit.wait(179.seconds()).expect_step("what").wait(1.seconds()).expect_warning();
}

#[test]
fn nobody_waits_for_a_check_that_never_ends() {
    let visit = to_the_pin(house().visit()).press(PIN).enter().expect_screen("staff:checking");
    visit.wait(30.seconds()).expect_screen("attract");
}

#[test]
fn staff_who_work_are_not_hurried_and_the_visit_does_not_end_under_their_hands() {
    let mut visit = let_in(house().visit().start("lost-licence"));
    for _ in 0..20 {
        visit = visit.wait(50.seconds()).key(Key::Down).expect_screen("staff:desk");
    }
    visit.wait(60.seconds()).expect_step("what");
}

fn gone(visit: &Visit) -> usize {
    visit.effects().iter().filter(|it| **it == Effect::StaffGone).count()
}

#[test]
fn however_staff_leave_what_their_pin_allowed_is_over() {
    let ways: [fn(Visit) -> Visit; 4] = [
        |visit| visit.key(Key::Char('0')),
        |visit| visit.escape(),
        |visit| visit.enter(),
        |visit| visit.wait(60.seconds()),
    ];
    for leave in ways {
        assert_eq!(gone(&leave(let_in(house().visit())).expect_screen("attract")), 1);
    }
    let late = to_the_pin(house().visit()).press(PIN).enter().escape().reply(PinReply::Right);
    assert_eq!(gone(&late.expect_screen("attract")), 1, "nobody waited for it any more");
}

#[test]
fn each_deed_asks_once_and_erasing_is_never_the_default() {
    let house = || House { staff: StaffMay::Leave, ..House::default() };
    for (deed, ending) in [
        (Deed::EndVisit, Ending::ByStaff),
        (Deed::OutOfService, Ending::OutOfService),
        (Deed::Leave, Ending::Left),
    ] {
        let desk = let_in(house().visit()).expect_focus(&Act::Staff(StaffAct::Return));
        let sure = desk.take(&Act::Staff(StaffAct::Ask(deed))).expect_focus(&Act::Back);
        let sure = sure.enter().expect_screen("staff:desk").take(&Act::Staff(StaffAct::Ask(deed)));
        sure.take(&Act::Staff(StaffAct::Do(deed))).expect_ended(ending);
    }
}

#[test]
fn only_what_the_place_allows_is_offered() {
    let desk = let_in(house().visit());
    let ask = |deed| Act::Staff(StaffAct::Ask(deed));
    let desk = desk.expect_no_choice(&ask(Deed::Leave)).expect_no_text("15 minutes");
    desk.expect_no_choice(&Act::Staff(StaffAct::Do(Deed::BackInService)));
}

#[test]
fn where_visits_are_limited_staff_give_more_time() {
    let begun = || let_in(limited().visit().start("lost-licence"));
    let usual = lasts(begun().take(&Act::Staff(StaffAct::Return)).expect_step("what"));
    let longer = lasts(begun().take(&Act::Staff(StaffAct::MoreTime)).expect_step("what"));
    assert_eq!(longer, usual + 900.seconds());
}

fn limited() -> House {
    House { limit: Some(2700.seconds()), idle: 7200.seconds(), ..house() }
}

fn closes_in(seconds: u64) -> Opening {
    let at = jiff::civil::Time::constant(18, 0, 0, 0);
    Opening::Open { closes: Some(Closes { left: seconds.seconds(), at }) }
}

/// When the goodbye of a visitor who is there comes.
fn lasts(visit: Visit) -> Duration {
    to_the_goodbye(visit).now()
}

fn to_the_goodbye(mut visit: Visit) -> Visit {
    while !visit.is_at("goodbye") {
        let next = visit.seen().deadline.unwrap();
        let left = next.saturating_sub(visit.now());
        visit = visit.wait(left);
    }
    visit
}

#[test]
fn staff_take_back_a_goodbye_that_came_by_itself() {
    let visit = let_in(to_the_goodbye(limited().visit().start("lost-licence")));
    let visit = visit.take(&Act::Staff(StaffAct::MoreTime)).expect_step("what");
    visit.wait(599.seconds()).expect_step("what");
}

#[test]
fn neither_the_limit_nor_closing_comes_under_the_hands_of_staff() {
    let house = House { limit: Some(600.seconds()), opening: closes_in(900), ..house() };
    let mut visit = let_in(house.visit().start("lost-licence"));
    for _ in 0..40 {
        visit = visit.wait(50.seconds()).key(Key::Down).expect_screen("staff:desk");
        assert_eq!(visit.screen().notice, None);
    }
    // Whoever comes back is asked to look first.
    visit.wait(60.seconds()).expect_screen("over:last").key(Key::Char('x')).expect_step("what");
}

#[test]
fn out_of_service_there_is_neither_a_limit_nor_closing() {
    let house = House { service: Service::Out, opening: closes_in(120), ..limited() };
    let mut visit = house.visit();
    for _ in 0..100 {
        visit = visit.key(Key::Char('x')).wait(60.seconds()).expect_screen("out-of-service");
        assert_eq!(visit.screen().notice, None);
    }
}

fn paused() -> Visit {
    House { service: Service::Out, ..house() }.visit().expect_screen("out-of-service")
}

#[test]
fn out_of_service_nobody_is_served() {
    let keys = [Key::Enter, Key::Char('x'), Key::Char('2'), Key::Control('q')];
    for key in keys {
        let visit = paused().key(key);
        assert!(["out-of-service", "staff:pin"].contains(&visit.screen().name.as_str()));
    }
    paused().help().expect_screen("over:help").escape().escape().expect_screen("out-of-service");
}

#[test]
fn out_of_service_a_language_lasts_as_long_as_somebody_reads() {
    let visit = paused().key(Key::F(3)).speak("en").expect_text("taking a break");
    let visit = visit.wait(181.seconds()).expect_text("fait une pause");
    assert_eq!(visit.seen().deadline, None);
}

#[test]
fn staff_put_a_computer_back_in_service() {
    let visit = paused().take(&ENTER).press(PIN).enter().reply(PinReply::Right);
    let visit = visit.expect_no_choice(&Act::Staff(StaffAct::Ask(Deed::EndVisit)));
    let back = Act::Staff(StaffAct::Do(Deed::BackInService));
    visit.take(&back).expect_ended(Ending::BackInService);
}

#[test]
fn in_lines_a_pin_is_one_line() {
    let visit = house().visit().line("f1").line("4").line("739582");
    assert_eq!(asked(&visit), [PIN]);
    let visit = visit.reply(wrong(0)).line("sept").expect_screen("staff:pin");
    visit.room(|room| assert_eq!(room.not_understood, 1));
    visit.line("0").expect_screen("attract");
}

#[test]
fn no_digit_is_in_what_is_shown_logged_or_said() {
    let visit = to_the_pin(house().visit()).press(PIN);
    let everything = |screen: &Screen| format!("{screen:?}");
    assert!(!everything(visit.screen()).contains(PIN));
    assert!(!visit.painted().concat().contains('7'));
    let visit = visit.enter();
    assert!(!format!("{:?}", visit.effects()).contains(PIN));
    assert_eq!(asked(&visit), [PIN]);
}

#[test]
fn acts_of_the_staff_mean_nothing_to_anybody_else() {
    let house = house();
    let mut session = Session::new(house.site(&house.pack()));
    let deeds = [Deed::EndVisit, Deed::OutOfService, Deed::BackInService, Deed::Leave];
    let acts = deeds.into_iter().flat_map(|deed| [StaffAct::Ask(deed), StaffAct::Do(deed)]);
    for act in acts.chain([StaffAct::Check, StaffAct::MoreTime, StaffAct::Return]) {
        let effects = session.update(Now::ZERO, Event::Did(Act::Staff(act)));
        assert_eq!(effects, [], "{act:?}");
    }
    assert!(matches!(session.stage(), Stage::Attract));
}
