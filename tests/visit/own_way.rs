//! Each visitor's own way: language, easy texts, colours and room; and the site's for the next.

use guichet::{
    lang::{Direction, Tag},
    screen::{Look, Mark, Screen, Space, Theme},
    session::{Effect, Ending, Session},
};

use crate::{Act, Gesture, House, Key, Time, Visit, visit};

fn language(visit: &Visit) -> String {
    visit.screen().language.to_string()
}

#[test]
fn a_digit_on_the_first_screen_begins_in_that_language() {
    let visit = visit().speak("ar").expect_screen("comfort");
    assert_eq!(
        (language(&visit).as_str(), visit.screen().direction),
        ("ar", Direction::RightToLeft)
    );
    assert_eq!(visit.effects(), [Effect::Speak(Tag::parse("ar").unwrap())]);
}

#[test]
fn any_other_key_begins_in_the_site_s_language() {
    for key in [Key::Char('x'), Key::Char('9'), Key::Enter, Key::F(9), Key::Other] {
        let visit = visit().key(key).expect_screen("comfort");
        assert_eq!(language(&visit), "fr", "{key:?}");
    }
}

#[test]
fn who_changes_the_language_stays_where_they_are() {
    let visit = visit().start("lost-licence").choose_all(&["lost", "france"]).back();
    let visit = visit.key(Key::F(3)).speak("ar").expect_step("where").expect_chosen("france");
    assert_eq!(language(&visit), "ar");
    let visit = visit.enter().expect_step("licence").key(Key::Char('/')).speak("fr");
    assert_eq!(language(&visit.expect_step("licence")), "fr");
}

#[test]
fn what_is_being_typed_outlives_the_language() {
    let visit = visit().start("lost-licence").choose_all(&["stolen", "france", "yes"]);
    let visit = visit.press("02/11").key(Key::F(3)).speak("en").expect_typed("02/11");
    visit.press("/2026").go_on().expect_step("licence");
}

#[test]
fn what_is_ticked_outlives_the_language() {
    let visit = visit().start("postal-address").choose_all(&["yes", "no", "no", "french", "no"]);
    let visit = visit.tick(&["work"]).key(Key::F(3)).speak("ar");
    visit.expect_marked(&Act::Toggle(crate::id("work")), Mark::Ticked);
}

#[test]
fn easy_texts_come_and_go_on_every_screen() {
    let visit = visit().start("lost-licence").key(Key::F(4)).take(&Act::ToggleEasyText);
    let visit = visit.expect_marked(&Act::ToggleEasyText, Mark::Ticked).back().expect_step("what");
    assert_eq!(language(&visit), "fr-simple");
    let visit = visit.key(Key::F(4)).take(&Act::ToggleEasyText).back().expect_step("what");
    assert_eq!(language(&visit), "fr");
}

#[test]
fn a_language_without_easy_texts_does_not_offer_them() {
    let visit = visit().speak("en").expect_no_choice(&Act::ToggleEasyText).take(&Act::Home);
    visit.key(Key::F(4)).expect_no_choice(&Act::ToggleEasyText);
}

#[test]
fn colours_change_under_the_very_key_that_was_pressed() {
    for (theme, digit) in [(Theme::Light, "2"), (Theme::HighContrast, "3"), (Theme::Dark, "1")] {
        let visit = visit().start("lost-licence").key(Key::F(4)).press(digit);
        let visit = visit.expect_marked(&Act::Paint(theme), Mark::Chosen);
        let visit = visit.expect_focus(&Act::Paint(theme)).back().expect_step("what");
        assert_eq!(visit.screen().look, Look { theme, space: Space::Usual });
    }
}

#[test]
fn comfort_is_a_screen_of_three_switches() {
    let visit = visit().enter().press("123").expect_focus(&Act::ToggleContrast);
    let wanted = Look { theme: Theme::HighContrast, space: Space::More };
    assert_eq!((language(&visit).as_str(), visit.screen().look), ("fr-simple", wanted));
    let visit = visit.press("123");
    assert_eq!((language(&visit).as_str(), visit.screen().look), ("fr", Look::default()));
}

/// A setting that a visitor can change, and how.
const SETTINGS: [(&str, Gesture); 5] = [
    ("language", |it| it.key(Key::F(3)).speak("ar")),
    ("easy texts", |it| it.key(Key::F(4)).take(&Act::ToggleEasyText).back()),
    ("room", |it| it.key(Key::F(4)).take(&Act::ToggleSpace).back()),
    ("colours", |it| it.key(Key::F(4)).take(&Act::Paint(Theme::Light)).back()),
    ("contrast", |it| it.key(Key::F(4)).take(&Act::Paint(Theme::HighContrast)).back()),
];

fn own_way(screen: &Screen) -> (Tag, Look) {
    (screen.language.clone(), screen.look)
}

/// NIST's test assertions for voting machines (VVSG) ask that all configurable aspects have the
/// same values at the beginning of all sessions, with one assertion for each setting.
#[test]
fn every_setting_is_the_site_s_again_for_the_next_visitor() {
    let defaults = own_way(visit().screen());
    let ends: [fn(Visit) -> Visit; 3] = [
        |it| it.escape().take(&Act::Erase).expect_ended(Ending::Stopped),
        |it| it.wait(300.seconds()).expect_ended(Ending::Idle),
        |it| it.back_to("attract"),
    ];
    for (setting, change) in SETTINGS {
        for end in ends {
            let changed = change(visit().start("lost-licence"));
            assert_ne!(own_way(changed.screen()), defaults, "{setting} cannot be changed");
            let ended = end(changed);
            let next = ended.next_visit();
            assert_eq!(own_way(next.screen()), defaults, "{setting} is the last visitor's");
            assert_eq!(next.screen(), visit().screen(), "{setting}");
        }
    }
}

#[test]
fn the_site_s_defaults_are_not_ours() {
    let look = Look { theme: Theme::Light, space: Space::More };
    let house = || House { language: "fr-simple", look, ..House::default() };
    let visit = house().visit();
    assert_eq!(own_way(visit.screen()), (Tag::parse("fr-simple").unwrap(), look));
    let changed = visit.enter().press("1").key(Key::F(4)).press("1").back();
    assert_eq!(own_way(changed.screen()).0, Tag::parse("fr").unwrap());
    let again = changed.back_to("attract");
    assert_eq!(again.screen(), house().visit().screen());
}

#[test]
fn a_session_starts_with_the_site_s_decisions() {
    let house = House { language: "en", ..House::default() };
    let pack = house.pack();
    let session = Session::new(house.site(&pack));
    assert_eq!((session.language(), session.look()), (&Tag::parse("en").unwrap(), Look::default()));
}
