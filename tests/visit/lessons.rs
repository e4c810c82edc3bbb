//! Lessons: one may be wrong, try again, or leave it.

use guichet::screen::{Block, Mark};

use crate::{Act, House, Key, Visit, id, visit};

fn quiz() -> Visit {
    visit().start("false-message").expect_step("parcel")
}

fn exercise() -> Visit {
    let visit = visit().start("create-email").choose("none").choose("email").go_on();
    visit.expect_step("at-key")
}

fn kinds(visit: &Visit) -> (usize, usize) {
    let count = |wanted: fn(&Block) -> bool| {
        visit.screen().blocks.iter().filter(|block| wanted(block)).count()
    };
    (count(|it| matches!(it, Block::Good(_))), count(|it| matches!(it, Block::Careful(_))))
}

#[test]
fn after_each_answer_of_a_quiz_there_is_a_word_and_one_may_try_again() {
    let visit = quiz().expect_no_choice(&Act::Continue).choose("pay").expect_step("parcel");
    assert_eq!(kinds(&visit), (0, 1));
    let visit = visit.expect_chosen("pay").expect_text("Essayez une autre réponse");
    let visit = visit.take(&Act::Choose(id("look")));
    assert_eq!(kinds(&visit), (1, 0));
    let visit = visit.expect_chosen("look").expect_text("Oui. Vous écrivez");
    visit.expect_focus(&Act::Continue).enter().expect_step("bank");
}

#[test]
fn who_was_wrong_may_go_on_too() {
    let visit = quiz().choose("pay");
    assert_eq!(visit.digit_of(&Act::Continue), Some(4));
    visit.press("4").expect_step("bank").back().expect_step("parcel").expect_chosen("pay");
}

#[test]
fn on_the_smallest_screen_the_word_is_seen_at_once() {
    let house = House { size: (40, 12), ..House::default() };
    let visit = house.visit().start("false-message").choose("pay");
    let painted = visit.painted().join("\n");
    assert!(painted.contains("C’est ce que les voleurs"), "{painted}");
}

#[test]
fn an_exercise_gives_one_more_hint_after_each_try() {
    let visit = exercise().press("a").go_on().expect_text("Ce n’est pas encore ça");
    let visit = visit.expect_text("Alt Gr").expect_no_text("en haut").expect_focus(&Act::Edit);
    let visit = visit.go_on().expect_text("en haut").expect_no_text("Sur un téléphone");
    let visit = visit.go_on().expect_text("Sur un téléphone").go_on();
    visit.expect_text("Alt Gr").key(Key::Backspace).expect_no_text("Alt Gr");
}

#[test]
fn an_empty_field_is_no_try_and_is_not_judged() {
    let visit = exercise().go_on().expect_text("Écrivez d’abord quelque chose");
    let visit = visit.expect_no_text("pas encore ça").expect_no_text("Alt Gr").press(" ").go_on();
    let visit = visit.expect_text("Écrivez d’abord quelque chose").expect_focus(&Act::Edit);
    let visit = visit.press("a").expect_no_text("Écrivez d’abord").go_on();
    visit.expect_text("Alt Gr").expect_no_text("en haut");
}

/// Returns what is said of a try, as far as its first line is painted.
fn verdict(visit: &Visit) -> Option<String> {
    let said = visit.screen().blocks.iter().find_map(|block| match block {
        Block::Careful(text) => Some(text.content.clone()),
        _ => None,
    });
    let said = said.expect("something is said of the try");
    let start = said.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    visit.painted().iter().any(|row| row.contains(&start)).then_some(said)
}

#[test]
fn after_every_try_its_word_is_in_sight_on_the_smallest_screen() {
    for language in ["fr", "en"] {
        for easy in [false, true] {
            let house = House { size: (40, 12), ..House::default() };
            let visit = house.visit().speak(language);
            let visit =
                if easy && language == "fr" { visit.take(&Act::ToggleEasyText) } else { visit };
            let mut visit = visit.start("create-email").choose("none").choose("email").go_on();
            for step in ["at-key", "copy", "name", "invent", "password"] {
                if step == "name" {
                    visit = visit.choose("simple").go_on();
                    continue;
                }
                visit = visit.read_on().expect_step(step).go_on();
                assert!(verdict(&visit).is_some(), "{step}, empty: {:#?}", visit.painted());
                visit = visit.press("a");
                for count in 1..=5 {
                    visit = visit.go_on();
                    assert!(verdict(&visit).is_some(), "{step}, {count}: {:#?}", visit.painted());
                }
                visit = visit.take(&Act::Skip);
            }
        }
    }
}

#[test]
fn an_exercise_that_is_done_is_praised_and_goes_on() {
    let visit = exercise().press("@").go_on().expect_step("at-key").expect_text("Bravo");
    visit.expect_no_choice(&Act::Skip).expect_focus(&Act::Continue).enter().expect_step("copy");
}

#[test]
fn an_exercise_may_be_left() {
    let visit = exercise().take(&Act::Skip).expect_step("copy").take(&Act::Skip);
    visit.expect_step("name");
}

#[test]
fn the_author_s_own_words_say_what_is_missing() {
    let visit = exercise().take(&Act::Skip).press("lea.martin").go_on();
    visit.expect_text("Ce n’est pas encore la même adresse").expect_text("Le point est entre");
}

#[test]
fn what_was_typed_in_an_exercise_is_gone_when_it_is_left() {
    exercise().press("secret").take(&Act::Skip).back().expect_step("at-key").expect_typed("");
}

#[test]
fn an_exercise_asks_for_nothing_of_one_s_own() {
    let visit = exercise().take(&Act::Skip).take(&Act::Skip).choose("simple").go_on();
    visit.expect_step("invent").expect_text("un exemple inventé, pas vos vraies informations");
}

#[test]
fn a_lesson_ends_without_a_review_and_may_be_tried_again() {
    let quizzes = ["look", "call", "site", "delete", "old-number", "hang-up"];
    let visit = quizzes.iter().fold(quiz(), |visit, good| visit.choose(good).go_on());
    let visit = visit.choose("no").read_on().expect_screen("result:false-message");
    let visit = visit.expect_focus(&Act::Home).back().expect_step("report").back_to("home:lessons");
    visit
        .open("false-message")
        .take(&Act::Start)
        .expect_step("intro")
        .go_on()
        .go_on()
        .expect_marked(&Act::Choose(id("look")), Mark::Chosen);
}
