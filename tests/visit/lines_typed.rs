//! What a visitor types as lines, and what a place lets them do with it.

use guichet::session::{Ending, Running};

use crate::{House, visit};

fn demonstration() -> crate::Visit {
    House { running: Running::Demonstration, ..House::default() }.visit()
}

#[test]
fn q_leaves_a_demonstration() {
    demonstration().line("q").expect_ended(Ending::Left);
}

#[test]
fn q_leaves_no_kiosk() {
    visit().line("Q").expect(|it| assert!(it.is_under_way())).expect_screen("attract");
}

#[test]
fn a_function_key_that_is_pressed_in_a_line_does_what_its_name_does() {
    for line in ["F1", "f1", "\u{1b}OP", "\u{1b}[11~", "\u{1b}[[A"] {
        visit().go_home().line(line).expect_screen("over:help");
    }
    visit().go_home().line("\u{1b}OR").expect_screen("over:languages");
    visit().go_home().line("\u{1b}OPx").expect_screen("home");
}
