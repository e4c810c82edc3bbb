//! Several of several: options and papers.

use guichet::screen::Mark;

use crate::{Act, Key, Visit, id, visit};

fn links() -> Visit {
    let visit = visit().start("postal-address").choose_all(&["yes", "no", "no", "french", "no"]);
    visit.expect_step("link")
}

fn toggle(option: &str) -> Act {
    Act::Toggle(id(option))
}

fn ticked(visit: &Visit) -> Vec<Act> {
    let ticked = visit.choices().into_iter().filter(|it| it.mark == Mark::Ticked);
    ticked.map(|it| it.target.clone()).collect()
}

#[test]
fn a_digit_ticks_and_unticks_and_going_on_has_a_digit_of_its_own() {
    let visit = links().press("13");
    assert_eq!(ticked(&visit), [toggle("stay"), toggle("support")]);
    let visit = visit.press("1").expect_focus(&toggle("stay"));
    assert_eq!(ticked(&visit), [toggle("support")]);
    assert_eq!(visit.digit_of(&Act::Continue), Some(7));
    visit.press("7").expect_step("others");
}

#[test]
fn enter_and_space_tick_too() {
    let visit = links().enter().key(Key::Down).key(Key::Char(' '));
    assert_eq!(ticked(&visit), [toggle("stay"), toggle("work")]);
}

#[test]
fn none_of_them_excludes_the_others_both_ways() {
    let visit = links().tick(&["stay", "work", "none"]);
    assert_eq!(ticked(&visit), [toggle("none")]);
    assert_eq!(ticked(&visit.tick(&["family"])), [toggle("family")]);
}

#[test]
fn not_to_know_excludes_the_others_too() {
    let keys = "kind = \"multi\"\nmin = 1\nmax = 2\n\
        options = [{ id = \"a\" }, { id = \"b\" }, { id = \"c\" }, { id = \"d\", unknown = true }]";
    let labels = [("opt_a", "A"), ("opt_b", "B"), ("opt_c", "C"), ("opt_d", "D")];
    let start = || crate::invented::Invented::new("trial").step("many", keys, &labels).start();
    let visit = start().tick(&["a", "d"]);
    assert_eq!(ticked(&visit), [toggle("d")]);
    visit.go_on().expect_screen("review:trial");
    let visit = start().tick(&["a", "b", "c"]).go_on().expect_step("many");
    visit
        .expect_text("Choisissez 2 réponses ou moins")
        .tick(&["a"])
        .go_on()
        .expect_screen("review:trial");
}

#[test]
fn one_at_least_is_asked_for_kindly() {
    let visit = links().go_on().expect_step("link").expect_text("Choisissez au moins une réponse");
    visit.tick(&["work"]).expect_no_text("! ").go_on().expect_step("others");
}

#[test]
fn ticks_are_there_again_on_the_way_back() {
    let visit = links().tick(&["work", "family"]).go_on().back();
    assert_eq!(ticked(&visit), [toggle("work"), toggle("family")]);
}

#[test]
fn papers_follow_the_answers_and_none_need_be_there() {
    let papers = |nationality| {
        let answers = ["lost", "france", "french", "no", nationality, "yes"];
        visit().start("lost-licence").choose_all(&answers).expect_step("papers")
    };
    papers("french").expect_no_choice(&toggle("residence-permit"));
    let visit = papers("other").expect_marked(&toggle("residence-permit"), Mark::Unticked);
    let visit = visit.go_on().expect_step("way").back();
    assert_eq!(ticked(&visit), []);
}

#[test]
fn a_paper_that_may_be_needed_says_when() {
    let answers = ["lost", "france", "french", "no", "unknown", "yes"];
    let visit = visit().start("lost-licence").choose_all(&answers).expect_step("papers");
    visit.expect_text("si vous avez la nationalité d’un pays hors d’Europe");
}
