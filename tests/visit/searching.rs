//! Finding with a word, spelt as one can.

use crate::{Act, Key, Visit, id, visit};

fn search(language: &str) -> Visit {
    visit().speak(language).take(&Act::Home).take(&Act::Search).expect_screen("search")
}

#[test]
fn slips_and_missing_accents_are_forgiven() {
    for (language, typed, found) in [
        ("fr", "permi", "lost-licence"),
        ("fr", "premis", "lost-licence"),
        ("fr", "PERMIS DE CONDUIRE", "lost-licence"),
        ("fr", "vole", "lost-licence"),
        ("fr", "domicilation", "postal-address"),
        ("fr", "hameconnage", "false-message"),
        ("fr", "arobaze", "create-email"),
        ("fr", "sms", "false-message"),
        ("en", "licens", "lost-licence"),
        ("ar", "رخصه", "lost-licence"),
        ("ar", "ايميل", "create-email"),
    ] {
        let visit = search(language).press(typed);
        let first = visit.choices().first().map(|it| it.target.clone());
        assert_eq!(first, Some(Act::Open(id(found))), "{typed}");
    }
}

#[test]
fn digits_are_letters_of_the_search() {
    search("fr").press("112").expect_screen("search").expect_typed("112");
}

#[test]
fn enter_and_down_lead_to_what_was_found_and_digits_open_it() {
    for key in [Key::Enter, Key::Down, Key::Tab] {
        let visit = search("fr").press("permis").key(key);
        let visit = visit.expect_focus(&Act::Open(id("lost-licence"))).press("1");
        visit.expect_screen("intro:lost-licence");
    }
}

#[test]
fn up_leads_back_to_the_word() {
    search("fr").press("perm").key(Key::Down).key(Key::Up).press("is").expect_typed("permis");
}

#[test]
fn nothing_found_is_said_kindly_and_nothing_typed_is_not() {
    let visit = search("fr").expect_no_text("rien trouvé").press("xyzzyx");
    visit.expect_text("Essayez un autre mot").key(Key::Backspace).press("w");
}

#[test]
fn a_word_longer_than_the_field_is_cut() {
    let visit = search("fr").press(&"a".repeat(50));
    visit.expect_typed(&"a".repeat(40));
}
