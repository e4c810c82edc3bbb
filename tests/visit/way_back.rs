//! Back, always; and stopping, never by mistake.

use guichet::session::Ending;

use crate::{Act, House, Key, Time, Visit, house::TODAY, id, invented::Invented, visit};

const THEFT: [&str; 3] = ["stolen", "france", "yes"];

/// A theft, declared on a day, told up to the review.
fn at_the_review() -> Visit {
    let told = visit().start("lost-licence").choose_all(&THEFT).press("02112026").go_on();
    let papers = told.choose_all(&["french", "no", "french", "yes"]).tick(&["identity"]).go_on();
    papers.choose("alone").read_on().expect_screen("review:lost-licence")
}

#[test]
fn from_the_first_question_back_to_the_first_screen() {
    let visit = visit().start("lost-licence").expect_step("what").back().expect_step("intro");
    let visit = visit.back().expect_screen("intro:lost-licence").back().expect_screen("home");
    visit.back().expect_screen("comfort").back().expect_screen("attract");
}

#[test]
fn back_on_the_first_screen_everything_is_forgotten() {
    let changed = visit().speak("ar").take(&Act::ToggleSpace).take(&Act::ToggleContrast);
    let told = changed.start("lost-licence").choose_all(&["lost", "france", "french"]);
    let forgotten = told.back_to("home").back().back().expect_screen("attract");
    assert_eq!(forgotten.screen(), visit().screen());
    let home = forgotten.go_home().expect_no_text("déjà commencé");
    let intro = home.open("lost-licence").expect_text("Commencer").take(&Act::Start).read_on();
    let open = intro.choices().iter().all(|it| it.mark == guichet::screen::Mark::Open);
    assert!(open, "an answer is remembered");
}

#[test]
fn on_the_way_back_every_answer_is_still_there() {
    let visit = visit().start("lost-licence").choose_all(&["lost", "abroad", "yes", "french"]);
    let visit = visit.expect_step("taken").back().expect_chosen("french");
    let visit = visit.back().expect_step("living").expect_chosen("yes");
    let visit = visit.back().expect_chosen("abroad").back().expect_chosen("lost");
    visit.enter().expect_step("where").enter().expect_step("living").enter().enter().enter();
}

#[test]
fn what_was_typed_is_there_again() {
    at_the_review().take(&Act::Jump(id("declared-on"))).expect_typed("02/11/2026");
}

#[test]
fn who_leaves_a_procedure_finds_it_as_it_was() {
    let visit = visit().start("lost-licence").choose_all(&["lost", "france"]).back_to("home");
    let visit = visit.expect_text("Vous avez déjà commencé").open("lost-licence");
    visit.expect_text("Reprendre").take(&Act::Start).expect_step("licence");
}

#[test]
fn from_the_review_one_answer_is_changed_and_the_review_comes_again() {
    let visit = at_the_review().take(&Act::Jump(id("taken"))).expect_step("taken");
    let visit = visit.expect_chosen("no").choose("unknown");
    visit.expect_screen("review:lost-licence").expect_text("Je ne sais pas");
}

/// What is said of what is still to come.
fn remaining(visit: &Visit) -> String {
    let stepper = visit.screen().stepper.as_ref().expect("a step has a stepper");
    stepper.remaining.as_ref().map(|text| text.content.clone()).unwrap_or_default()
}

#[test]
fn from_the_review_the_papers_are_ticked_again() {
    let papers = Act::Jump(id("papers"));
    let further = |visit: Visit| visit.expect_screen("review:lost-licence").take(&Act::More);
    let visit = further(at_the_review());
    let visit = visit.expect_text("Quels papiers").expect_text("1 papier sur 5");
    let visit = visit.take(&papers).expect_step("papers").tick(&["home-proof"]).go_on();
    let visit = further(visit).expect_text("2 papiers sur 5").take(&papers);
    let visit = further(visit.tick(&["home-proof", "identity"]).go_on());
    visit.expect_text("0 papier sur 5").go_on().expect_screen("result:lost-licence");
}

#[test]
fn who_changes_the_first_answer_is_not_told_that_it_is_the_last_step() {
    let visit = at_the_review().take(&Act::Jump(id("what"))).expect_step("what");
    let told = remaining(&visit);
    assert!(told.contains("question") && !told.contains("dernière"), "{told}");
    assert!(!told.contains("moins d’une minute"), "{told}");
}

#[test]
fn going_back_to_a_question_there_is_not_less_to_come_than_after_it() {
    let visit = visit().start("lost-licence");
    let first = remaining(&visit);
    let back = visit.choose("lost").choose("france").back().back();
    let most = |told: &str| {
        let numbers = told.split(|it: char| !it.is_ascii_digit());
        numbers.filter_map(|it| it.parse::<u32>().ok()).max()
    };
    assert_eq!(most(&remaining(&back)), most(&first));
}

#[test]
fn from_the_review_who_looks_and_goes_back_has_changed_nothing() {
    let before = at_the_review();
    let after = at_the_review().take(&Act::Jump(id("what"))).back();
    assert_eq!(after.screen(), before.screen());
}

#[test]
fn an_answer_that_is_changed_takes_its_branch_away_and_brings_it_back() {
    let visit = at_the_review().expect_text("02/11/2026").take(&Act::Jump(id("what")));
    let visit = visit.choose("lost").expect_screen("review:lost-licence");
    let visit = visit.expect_no_text("02/11/2026").take(&Act::Jump(id("what"))).choose("stolen");
    visit.expect_screen("review:lost-licence").expect_text("02/11/2026");
}

#[test]
fn a_new_branch_is_asked_and_then_the_review_comes_again() {
    let visit = at_the_review().take(&Act::Jump(id("where"))).choose("abroad");
    let visit = visit.expect_step("living").choose("yes").expect_step("ask-abroad");
    visit.go_on().expect_screen("review:lost-licence");
}

#[test]
fn from_the_result_back_to_the_review_and_on_again() {
    let visit = at_the_review().go_on().expect_screen("result:lost-licence");
    visit.back().expect_screen("review:lost-licence").back().expect_step("drive");
}

#[test]
fn back_leads_to_the_shelf_where_a_thing_was_found() {
    visit().open("create-email").back().expect_screen("home:lessons").back().expect_screen("home");
    let found = visit().go_home().take(&Act::Search).press("permis");
    let found = found.take(&Act::Open(id("lost-licence"))).back();
    found.expect_screen("search").expect_typed("permis").back().expect_screen("home");
}

#[test]
fn back_leads_out_of_a_search_whatever_is_found() {
    let search = || visit().go_home().take(&Act::Search);
    search().back().expect_screen("home");
    search().press("zzzzzz").expect_text("rien trouvé").back().expect_screen("home");
    search().press("permis").back().expect_screen("home");
}

#[test]
fn back_leads_out_of_a_search_in_lines() {
    let search = || visit().go_home().take(&Act::Search);
    search().line("0").expect_screen("home");
    search().line("zzzzzz").expect_text("rien trouvé").line("0").expect_screen("home");
    search().line("permis").line("1").expect_screen("intro:lost-licence");
    search().line("zzzzzz").line("permis").line("0").expect_screen("home");
}

#[test]
fn back_closes_whatever_floats() {
    for (key, name) in [(1, "help"), (3, "languages"), (4, "settings")] {
        let visit = visit().start("lost-licence").key(Key::F(key));
        visit.expect_screen(&format!("over:{name}")).back().expect_step("what");
    }
    visit().go_home().escape().back().expect_screen("home");
}

#[test]
fn stopping_is_asked_first_and_staying_is_the_default() {
    let asked = || visit().start("lost-licence").choose("lost").escape().expect_screen("over:stop");
    asked().expect_focus(&Act::Stay).enter().expect_step("where");
    asked().escape().expect_step("where");
    asked().press("1").expect_step("where");
    asked().press("9x").expect_screen("over:stop");
    asked().take(&Act::Erase).expect_ended(Ending::Stopped);
    asked().key(Key::Down).enter().expect_ended(Ending::Stopped);
}

#[test]
fn stopping_is_asked_while_something_is_typed() {
    let visit = visit().start("lost-licence").choose_all(&THEFT).press("02");
    visit.escape().expect_screen("over:stop").escape().expect_typed("02").press("11");
}

#[test]
fn the_keys_of_programmers_do_nothing() {
    for letter in ['c', 'd', 'z', '\\', 'q'] {
        let visit = visit().start("lost-licence").key(Key::Control(letter));
        visit.expect_step("what").wait(1.seconds()).choose("lost").expect_step("where");
    }
}

#[test]
fn a_demonstration_can_be_left() {
    let house = House { running: guichet::session::Running::Demonstration, ..House::default() };
    house.visit().start("lost-licence").key(Key::Control('q')).expect_ended(Ending::Left);
}

#[test]
fn a_tutorial_opens_its_procedure_at_once_and_goes_back_home() {
    let visit = House::tutorial("create-email").visit().expect_screen("intro:create-email");
    visit.back().expect_screen("home:lessons").back().expect_screen("home");
}

#[test]
fn a_question_that_comes_up_late_is_asked_before_the_review() {
    let trial = Invented::new("trial")
        .step("early", "kind = \"yesno\"\nwhen = \"fact.person.email = yes\"", &[])
        .step("late", "kind = \"yesno\"\nfact = \"person.email\"", &[]);
    let visit = trial.start().expect_step("late").choose("yes").expect_step("early").choose("no");
    visit.expect_step("late").enter().expect_screen("review:trial").expect_text("Question early");
}

#[test]
fn another_day_may_bring_a_question_to_who_was_at_the_end() {
    let trial = Invented::new("trial").step("since", "kind = \"date\"", &[]).step(
        "later",
        "kind = \"yesno\"\nwhen = \"since < today - 1 years\"",
        &[],
    );
    let visit = trial.start().press("22112025").go_on().go_on().expect_screen("result:trial");
    visit.room(|room| room.today = TODAY.tomorrow().unwrap());
    visit.key(Key::Down).expect_step("later").choose("no").expect_screen("review:trial");
}
