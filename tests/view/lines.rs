//! Screens as plain lines, compared with what is painted.

use guichet::screen::lines;

use crate::{fixtures, seen};

fn joined(screen: &guichet::screen::Screen) -> String {
    lines(screen).join("\n")
}

#[test]
fn a_question_is_read_from_top_to_bottom() {
    insta::assert_snapshot!(joined(&fixtures::choice_step()));
}

#[test]
fn states_are_ascii_signs_and_word_marks_are_gone() {
    insta::assert_snapshot!(joined(&fixtures::checklist()));
}

#[test]
fn a_field_shows_what_is_typed_or_else_what_is_expected() {
    insta::assert_snapshot!(joined(&fixtures::field("31/12", 5)));
    insta::assert_snapshot!(joined(&fixtures::field("", 0)));
}

#[test]
fn answers_stand_after_their_questions() {
    insta::assert_snapshot!(joined(&fixtures::review()));
}

#[test]
fn a_code_is_told_and_written_out() {
    insta::assert_snapshot!(joined(&fixtures::result()));
}

#[test]
fn arabic_stays_in_logical_order() {
    insta::assert_snapshot!(joined(&fixtures::arabic()));
}

#[test]
fn what_lies_beneath_is_not_repeated() {
    assert!(!joined(&fixtures::help()).contains("permis"));
}

#[test]
fn every_word_of_a_painted_screen_is_in_its_lines_and_the_other_way_round() {
    for (name, mut screen) in fixtures::all() {
        screen.beneath = None;
        if name == "arabic" || name == "attract" {
            continue; // painted in visual order
        }
        for (width, height) in [(80, 24), (100, 20), (120, 40)] {
            let mut painted = seen::words(&screen, width, height);
            let mut told = seen::words_of(&joined(&screen));
            painted.retain(|it| !it.is_empty());
            painted.sort();
            told.sort();
            if !lines(&screen).iter().any(|line| line.contains("Un carré")) {
                assert_eq!(painted, told, "{name} at {width}x{height}");
            }
        }
    }
}
