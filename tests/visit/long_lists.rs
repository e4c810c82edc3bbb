//! More choices than there are digits.

use guichet::screen::Mark;

use crate::{Act, House, Key, Visit, folder::Folder, id, invented::Invented};

fn choice(count: usize) -> Visit {
    Invented::new("trial").options("which", "choice", count).start().expect_step("which")
}

fn several(count: usize) -> Visit {
    Invented::new("trial").options("which", "multi", count).start().expect_step("which")
}

fn labels(visit: &Visit) -> Vec<(u8, String)> {
    let choices = visit.choices().into_iter();
    choices.map(|it| (it.digit.unwrap(), it.label.content.clone())).collect()
}

#[test]
fn nine_choices_have_their_digits() {
    let visit = choice(9).expect_no_choice(&Act::More);
    assert_eq!(labels(&visit).last(), Some(&(9, "Option 9".to_owned())));
}

#[test]
fn ten_choices_show_eight_and_more() {
    let visit = choice(10);
    assert_eq!(labels(&visit).last(), Some(&(9, "La suite de la liste".to_owned())));
    let visit = visit.press("9");
    let wanted = [(1, "Option 9"), (2, "Option 10"), (9, "La suite de la liste")];
    assert_eq!(labels(&visit), wanted.map(|(digit, text)| (digit, text.to_owned())));
    let visit = visit.press("9");
    assert_eq!(labels(&visit)[0], (1, "Option 1".to_owned()));
}

#[test]
fn a_choice_of_the_second_page_is_chosen_and_shown_on_the_way_back() {
    let visit = choice(12).press("92").expect_screen("review:trial").expect_text("Option 10");
    let visit = visit.take(&Act::Jump(id("which"))).expect_chosen("o10");
    visit.expect_focus(&Act::Choose(id("o10"))).expect_text("1. ( ) Option 9");
}

#[test]
fn the_next_page_begins_at_its_first_choice() {
    let visit = choice(12).key(Key::Down).press("9").expect_focus(&Act::Choose(id("o9")));
    visit.key(Key::Up).enter();
}

#[test]
fn ticks_of_all_pages_count_and_going_on_keeps_its_digit() {
    let visit = several(12);
    assert_eq!((visit.digit_of(&Act::More), visit.digit_of(&Act::Continue)), (Some(8), Some(9)));
    let visit = visit.press("182").expect_marked(&Act::Toggle(id("o9")), Mark::Ticked);
    assert_eq!(visit.digit_of(&Act::Continue), Some(9));
    let visit = visit.press("9").expect_screen("review:trial");
    visit.expect_text("Option 1, Option 9");
}

#[test]
fn a_help_in_between_does_not_turn_the_page() {
    choice(12).press("9").help().escape().expect_text("Option 12");
}

#[test]
fn a_long_review_has_pages_too() {
    let steps = (1..=11).fold(Invented::new("trial"), |trial, at| {
        trial.step(&format!("s{at}"), "kind = \"yesno\"", &[])
    });
    let visit = (1..=11).fold(steps.start(), |visit, _| visit.choose("yes"));
    let visit = visit.expect_screen("review:trial").expect_text("Question s7");
    let visit = visit.expect_no_text("Question s8").take(&Act::Jump(id("s11"))).choose("no");
    visit.expect_screen("review:trial").go_on().expect_screen("result:trial");
}

#[test]
fn many_procedures_are_filed_under_their_themes() {
    let names = ["one", "two", "three", "four", "five", "six"];
    let folder = names.into_iter().fold(Folder::new(), |folder, name| {
        Invented::new(name).step("ask", "kind = \"yesno\"", &[]).lay(folder)
    });
    let visit = House::with(folder).visit().go_home().take(&Act::Browse(id("papers")));
    let visit = visit.expect_screen("home:papers").take(&Act::Open(id("six")));
    visit
        .expect_screen("intro:six")
        .back()
        .expect_screen("home:papers")
        .back()
        .expect_screen("home");
}

#[test]
fn everything_related_can_be_reached() {
    let names = ["one", "two", "three", "four", "five", "six", "seven", "eight"];
    let folder = names.into_iter().fold(Folder::new(), |folder, name| {
        Invented::new(name).step("ask", "kind = \"yesno\"", &[]).lay(folder)
    });
    let visit = House::with(Invented::new("trial").related(&names).lay(folder)).visit();
    let visit = visit.go_home().take(&Act::Search).press("trial").take(&Act::Open(id("trial")));
    let visit = visit.take(&Act::Start).expect_screen("result:trial");
    visit.take(&Act::Open(id("eight"))).expect_screen("intro:eight");
}
