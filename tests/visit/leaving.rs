//! The result, the way to take it along, and the goodbye.

use guichet::{screen::Block, session::Ending};

use crate::{Act, Visit, id, visit};

fn result() -> Visit {
    let answers = ["stolen", "france", "no", "french", "no", "other", "no"];
    let papers = visit().start("lost-licence").choose_all(&answers).tick(&["identity"]).go_on();
    let review = papers.choose("helped").read_on().expect_screen("review:lost-licence");
    review.go_on().expect_screen("result:lost-licence")
}

#[test]
fn the_papers_that_are_missing_come_first() {
    let visit = result();
    let headings = visit.screen().blocks.iter().filter_map(|block| match block {
        Block::Subheading(text) => Some(text.content.as_str()),
        _ => None,
    });
    let headings = headings.filter(|it| !["Ensuite", "Si vous n’avez pas de réponse"].contains(it));
    let wanted =
        ["Il vous manque encore", "À faire", "Où aller", "Vos réponses", "Sans ordinateur"];
    assert_eq!(headings.collect::<Vec<_>>(), wanted);
    let visit = visit.expect_text("Le papier de la déclaration de vol");
    visit.expect_no_text("- Une pièce d’identité");
}

#[test]
fn whom_another_service_serves_is_not_sent_to_the_usual_counters() {
    let heading = [("fr", "Sans ordinateur"), ("en", "Without a computer"), ("ar", "بدون كمبيوتر")];
    for (language, heading) in heading {
        let visit = visit().speak(language).start("postal-address");
        let visit = visit.choose_all(&["yes", "no", "yes"]).read_on();
        visit.expect_screen("review:postal-address").go_on().expect_no_text(heading);
    }
}

#[test]
fn who_has_everything_is_told_so() {
    let answers = ["lost", "france", "french", "no", "french", "yes"];
    let papers = visit().start("lost-licence").choose_all(&answers);
    let all = ["identity", "home-proof", "photo-signature", "payment-card"];
    let visit = papers.tick(&all).go_on().choose("alone").read_on().go_on();
    visit.expect_text("Vous avez tous les papiers").expect_no_text("Il vous manque");
}

#[test]
fn a_deadline_is_a_day_or_a_person_to_ask() {
    let told = || visit().start("lost-licence").choose_all(&["stolen", "france", "yes"]);
    let rest = |visit: Visit| {
        let papers = visit.choose_all(&["french", "no", "french", "yes"]).tick(&[]).go_on();
        papers.choose("alone").read_on().go_on().expect_screen("result:lost-licence")
    };
    rest(told().press("02112026").go_on()).expect_text("2 janvier 2027");
    rest(told().take(&Act::Unknown)).expect_text("Demandez la date");
}

#[test]
fn every_part_of_the_code_is_shown_and_the_list_comes_back() {
    let mut visit = result().expect_focus(&Act::Code).take(&Act::Code);
    let mut parts = 1;
    while visit.digit_of(&Act::Code).is_some() {
        visit = visit.take(&Act::Code).expect_text(&format!("Partie {} sur", parts + 1));
        parts += 1;
    }
    assert!(parts > 1, "the list is too short for this test");
    let visit = visit.take(&Act::Result).expect_screen("result:lost-licence").take(&Act::Code);
    let visit = visit.take(&Act::Code).back().expect_text("Partie 1 sur");
    visit.back().expect_screen("result:lost-licence");
}

#[test]
fn a_code_carries_papers_and_places_and_no_answer() {
    let visit = result().take(&Act::Code);
    let payload = visit.screen().blocks.iter().find_map(|block| match block {
        Block::Code(code) => Some(code.payload.expose().to_owned()),
        _ => None,
    });
    let payload = payload.unwrap();
    assert!(payload.contains("permis") && payload.contains("À apporter"), "{payload}");
    assert!(!payload.contains("nationalité"), "{payload}");
}

#[test]
fn the_goodbye_reminds_erases_or_lets_one_stay() {
    let goodbye = || result().take(&Act::Finish).expect_screen("goodbye");
    goodbye().expect_text("Reprenez vos papiers").enter().expect_ended(Ending::Goodbye);
    goodbye().press("2").expect_screen("result:lost-licence");
    goodbye()
        .back()
        .expect_screen("result:lost-licence")
        .back()
        .expect_screen("review:lost-licence");
    goodbye().escape().expect_focus(&Act::Stay).escape().expect_screen("goodbye");
    goodbye().escape().press("2").expect_ended(Ending::Stopped);
}

#[test]
fn something_else_may_be_done_afterwards() {
    let visit = result().take(&Act::Home).expect_screen("home").expect_text("déjà commencé");
    visit.open("lost-licence").take(&Act::Start).expect_screen("review:lost-licence");
}

#[test]
fn what_is_related_is_proposed_and_opens() {
    let visit = result().take(&Act::Open(id("create-email"))).expect_screen("intro:create-email");
    visit.back().expect_screen("home:lessons");
}
