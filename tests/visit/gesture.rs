//! One gesture acts once, however long a key is held or however a finger trembles.

use guichet::{
    keys::Input,
    screen::{Mark, Screen},
};

use crate::{Act, Key, Time, Visit, id, visit};

/// Repeats a key as a keyboard does while it is held, and returns the screens seen.
fn held(mut visit: Visit, key: Key, times: usize) -> (Visit, Vec<Screen>) {
    let mut seen = Vec::new();
    for _ in 0..times {
        visit = visit.quickly(33.millis(), key);
        seen.push(visit.screen().clone());
    }
    (visit, seen)
}

#[test]
fn a_held_enter_opens_one_screen() {
    let visit = visit().enter().expect_screen("comfort");
    let (visit, _) = held(visit, Key::Enter, 60);
    visit.expect_screen("comfort").quickly(400.millis(), Key::Enter).expect_screen("home");
}

#[test]
fn a_held_digit_answers_one_question() {
    let visit = visit().start("lost-licence").press("1").expect_step("where");
    let (visit, _) = held(visit, Key::Char('1'), 60);
    visit.expect_step("where");
}

#[test]
fn a_double_click_presses_once() {
    let visit = visit().start("lost-licence");
    let place = visit.place_of(&Act::Choose(id("lost")));
    let visit = visit.input(place).expect_step("where");
    visit.quick_input(120.millis(), place).expect_step("where");
}

#[test]
fn a_double_touch_that_slips_by_a_cell_presses_once() {
    let visit = visit().start("lost-licence");
    let Input::Press { column, row } = visit.place_of(&Act::Choose(id("lost"))) else { panic!() };
    let visit = visit.input(Input::Press { column, row }).expect_step("where");
    let beside = Input::Press { column: column + 1, row: row + 1 };
    visit.quick_input(120.millis(), beside).expect_step("where");
}

#[test]
fn a_double_click_ticks_once() {
    let visit = visit().start("postal-address").choose_all(&["yes", "no", "no", "french", "no"]);
    let stay = Act::Toggle(id("stay"));
    let place = visit.read_on().place_of(&stay);
    let visit = crate::visit().start("postal-address");
    let visit = visit.choose_all(&["yes", "no", "no", "french", "no"]).input(place);
    visit.quick_input(120.millis(), place).expect_marked(&stay, Mark::Ticked);
}

#[test]
fn other_keys_act_at_once() {
    let visit = visit().start("lost-licence").press("1").expect_step("where");
    let visit = visit.quickly(1.millis(), Key::Char('2')).expect_step("living");
    visit.quickly(1.millis(), Key::F(1)).expect_screen("over:help");
}

#[test]
fn a_held_arrow_goes_on_moving() {
    let visit = visit().start("lost-licence");
    let (_, seen) = held(visit, Key::Down, 2);
    let wanted = ["stolen", "damaged"].map(|it| Some(Act::Choose(id(it))));
    assert_eq!(seen.map_focus(), wanted);
}

trait Focused {
    fn map_focus(&self) -> Vec<Option<Act>>;
}

impl Focused for Vec<Screen> {
    fn map_focus(&self) -> Vec<Option<Act>> {
        self.iter().map(|screen| screen.focus.clone()).collect()
    }
}

#[test]
fn a_held_letter_is_typed_again() {
    let (visit, _) = held(visit().go_home().take(&Act::Search), Key::Char('a'), 5);
    visit.expect_typed("aaaaa");
}

#[test]
fn a_held_enter_leaves_the_field_and_stays_below_it() {
    let visit = visit().start("lost-licence").choose_all(&["stolen", "france", "yes"]);
    let (visit, _) = held(visit.expect_focus(&Act::Edit).enter(), Key::Enter, 60);
    visit.expect_step("declared-on").expect_focus(&Act::Continue).expect_no_text("! ");
}

#[test]
fn a_held_enter_does_not_skip_the_word_after_a_quiz() {
    let visit = visit().start("false-message").enter().expect_text("C’est ce que les voleurs");
    let (visit, _) = held(visit, Key::Enter, 60);
    visit.expect_step("parcel").expect_text("C’est ce que les voleurs");
}

#[test]
fn a_double_press_on_change_does_not_answer() {
    let answered = ["lost", "france", "french", "no", "other"];
    let visit = visit().start("lost-licence").choose_all(&answered).back_to("home");
    let visit = visit.start("postal-address").choose_all(&["yes", "no", "no"]);
    let visit = visit.expect_text("Est-ce toujours vrai").take(&Act::Change);
    visit.quickly(100.millis(), Key::Char('2')).expect_step("nationality");
}
