//! A local folder with faults: nobody is stranded, and nothing is half said.

use guichet::lang::Direction;

use crate::{Act, Ending, House, Visit, folder::Folder, id, invented::Invented};

const BROKEN: &str =
    "schema = 1\nid = \"broken\"\ntype = \"procedure\"\ntheme = \"papers\"\n\n[[step]]\n";

fn with(folder: Folder) -> Visit {
    House::with(folder).visit()
}

fn one_question() -> Invented {
    Invented::new("trial").step("ask", "kind = \"yesno\"", &[])
}

#[test]
fn a_procedure_that_does_not_open_says_sorry_and_the_visit_goes_on() {
    let sorry = || {
        let folder = Folder::new()
            .with("procedures/broken.toml", BROKEN)
            .with("locales/fr/broken.ftl", "broken = Cassé\n");
        let visit = with(folder).go_home().take(&Act::Open(id("broken")));
        visit.expect_screen("over:sorry").expect_text("Ce n’est pas votre faute")
    };
    sorry().enter().expect_screen("home").open("lost-licence").expect_screen("intro:lost-licence");
    sorry().back().expect_screen("home");
    sorry().help().expect_screen("over:help");
}

#[test]
fn a_tutorial_that_does_not_open_says_sorry_too() {
    let house = House::tutorial("unheard-of");
    house.visit().expect_screen("over:sorry").enter().expect_screen("attract");
}

#[test]
fn a_file_whose_head_cannot_be_read_is_not_offered() {
    let folder = Folder::new()
        .with("procedures/broken.toml", "type = [")
        .with("locales/fr/broken.ftl", "broken = Cassé\n");
    let visit = with(folder).go_home().expect_no_choice(&Act::Open(id("broken")));
    let visit = visit.expect_text("Il manque une page");
    visit.open("lost-licence").expect_screen("intro:lost-licence");
}

#[test]
fn a_procedure_without_a_title_is_not_offered() {
    let folder = one_question().lay(Folder::new()).with("locales/fr/trial.ftl", "");
    let visit = with(folder).go_home().expect_no_choice(&Act::Open(id("trial")));
    let visit = visit.expect_text("Il manque une page");
    assert!(visit.choices().iter().all(|it| !it.label.content.is_empty()));
    visit.take(&Act::Search).press("trial").expect_text("rien trouvé");
}

#[test]
fn a_procedure_that_replaces_a_shipped_one_and_is_broken_says_sorry() {
    let folder = Folder::new()
        .with("procedures/lost-licence.toml", &BROKEN.replace("broken", "lost-licence"));
    with(folder).go_home().take(&Act::Open(id("lost-licence"))).expect_screen("over:sorry");
}

/// What is missing in a language makes the whole screen French, with a notice in that language.
#[test]
fn a_procedure_without_arabic_is_wholly_in_french_with_an_arabic_notice() {
    let visit = with(one_question().lay(Folder::new())).speak("ar").take(&Act::Home);
    let visit = visit.open("trial").expect_screen("intro:trial");
    for _ in 0..2 {
        let (screen, painted) = (visit.screen(), visit.painted().join("\n"));
        assert_eq!(screen.direction, Direction::LeftToRight);
        let arabic = screen.texts().filter(|it| it.direction == Direction::RightToLeft).count();
        assert_eq!(arabic, 1, "{:#?}", visit.lines());
        let labels: Vec<_> = screen.keys.iter().map(|key| key.label.content.as_str()).collect();
        assert_eq!(labels[0], "Retour", "{painted}");
    }
    let visit = visit.take(&Act::Start).expect_step("ask").expect_text("Oui").choose("yes");
    let visit = visit.expect_screen("review:trial").expect_text("Est-ce que tout est juste");
    let visit = visit.back_to("home");
    assert_eq!(visit.screen().direction, Direction::RightToLeft);
}

#[test]
fn what_arabic_has_stays_arabic() {
    let visit = with(one_question().lay(Folder::new())).speak("ar").take(&Act::Home);
    let visit = visit.open("lost-licence").expect_screen("intro:lost-licence");
    assert_eq!(visit.screen().direction, Direction::RightToLeft);
    assert!(
        visit.screen().texts().all(|it| it.language.to_string() == "ar"),
        "{:#?}",
        visit.lines()
    );
    visit.escape().take(&Act::Erase).expect_ended(Ending::Stopped);
}

#[test]
fn easy_french_borrows_from_french_without_a_notice() {
    let visit = with(one_question().lay(Folder::new())).enter().take(&Act::ToggleEasyText);
    let visit = visit.take(&Act::Home).open("trial").expect_screen("intro:trial");
    visit.expect_no_text("n’existe pas encore").take(&Act::Start).expect_text("Question ask");
}
