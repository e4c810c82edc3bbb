//! What was said once in a visit is proposed again, never taken for granted.

use crate::{Act, Visit, visit};

const LICENCE: [&str; 5] = ["lost", "france", "french", "no", "other"];
const ADDRESS: [&str; 3] = ["yes", "no", "no"];

/// Somebody who said a nationality, and is asked for it in another procedure.
fn proposed() -> Visit {
    let visit = visit().start("lost-licence").choose_all(&LICENCE).back_to("home");
    let visit = visit.start("postal-address").choose_all(&ADDRESS).expect_step("nationality");
    visit.expect_text("Est-ce toujours vrai").expect_text("D’un autre pays")
}

#[test]
fn it_is_kept_with_one_key_and_counts() {
    proposed().take(&Act::Keep).expect_step("permit").back().expect_chosen("other");
}

#[test]
fn it_can_be_changed_and_the_first_procedure_keeps_its_own() {
    let visit = proposed().take(&Act::Change).choose("french").expect_step("already");
    let visit = visit.back_to("home").open("lost-licence").take(&Act::Start).expect_step("email");
    visit.back().expect_chosen("other");
}

#[test]
fn what_was_changed_is_proposed_from_then_on() {
    let visit = proposed().take(&Act::Change).choose("french").back_to("home");
    let visit = visit.open("postal-address").take(&Act::Start).expect_step("already");
    visit.back().expect_chosen("french").expect_no_text("Est-ce toujours vrai");
}

#[test]
fn who_goes_back_from_the_proposal_has_said_nothing() {
    proposed().back().expect_step("asylum").choose("no").expect_text("Est-ce toujours vrai");
}

#[test]
fn nothing_is_proposed_to_the_next_visitor() {
    let visit = proposed().back_to("attract").start("postal-address").choose_all(&ADDRESS);
    visit.expect_step("nationality").expect_no_text("Est-ce toujours vrai");
}
