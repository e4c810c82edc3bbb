//! The list that leaves with a visitor: as a square to photograph, or to copy where none fits.

use crate::{Act, House, Visit};

/// A visitor with a lost licence, at the list to take along, in a language.
fn at_the_list(language: &str, size: (u16, u16)) -> Visit {
    let visit = House { size, ..House::default() }.visit().speak(language).go_home();
    let answers = ["stolen", "france", "no", "french", "no", "other", "no"];
    let papers = visit.start("lost-licence").choose_all(&answers).tick(&["identity"]).go_on();
    papers.choose("helped").read_on().go_on().take(&Act::Code)
}

/// What the screen says where the square is, and where it cannot be.
const LANGUAGES: [(&str, &str, &str); 3] = [
    ("fr", "Prenez le carré", "ne peut pas être montré ici"),
    ("en", "Take a photo of the square", "cannot be shown here"),
    ("ar", "صوروا المربع", "لا يمكن عرض المربع هنا"),
];

#[test]
fn a_square_that_is_not_there_is_not_to_be_photographed() {
    for (language, photograph, instead) in LANGUAGES {
        let visit = at_the_list(language, (40, 12));
        assert!(!visit.painted().join("\n").contains('▀'), "{:#?}", visit.painted());
        // Lines are told like a small window.
        visit.expect_no_text(photograph).expect_text(instead);
    }
}

#[test]
fn a_square_that_is_there_is_to_be_photographed() {
    let visit = at_the_list("fr", (80, 24));
    let painted = visit.painted().join("\n");
    assert!(painted.contains('▀') && painted.contains("Prenez le carré"), "{painted}");
    assert!(!painted.contains("être montré"), "{painted}");
}

#[test]
fn where_there_is_no_square_the_list_is_there_to_copy() {
    let visit = at_the_list("fr", (40, 12)).expect_text("Notez ce qui suit");
    visit.expect_text("À apporter").expect_text("accueil");
}
