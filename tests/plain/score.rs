//! The score falls when a text is made worse by hand.

use guichet::{
    lang::Tag,
    plain::{Score, score},
};

fn of(text: &str) -> Score {
    score(text, &Tag::default()).unwrap()
}

#[test]
fn a_text_made_worse_in_one_way_has_a_lower_score() {
    for (what, easy, hard) in [
        (
            "two sentences joined",
            "Vous prenez tous vos papiers chez vous.\nVous allez à la mairie de votre ville.",
            "Vous prenez tous vos papiers chez vous pour aller à la mairie de votre ville.",
        ),
        ("commas", "Prenez un bail.\nPrenez une photo.", "Prenez un bail, une photo, une carte."),
        (
            "words that join",
            "Demandez de l’aide.\nVenez tôt.",
            "Demandez qui aide et venez quand on ouvre ou non.",
        ),
        (
            "long words",
            "Vous donnez vos papiers.",
            "Vous fournissez l’autorisation administrative complémentaire.",
        ),
        ("initials", "Allez à la sécurité sociale.", "Allez à la CPAM."),
        ("brackets", "Prenez un papier ancien.", "Prenez un papier (ancien)."),
        ("passive", "La mairie vous donne un papier.", "Un papier vous est donné par la mairie."),
        ("negation", "Venez avec vos papiers.", "Ne venez pas sans vos papiers."),
        ("future", "Vous recevez une lettre.", "Vous recevrez une lettre."),
        (
            "nobody is spoken to",
            "Vous demandez un nouveau permis avec une photo.",
            "La demande de nouveau permis est faite avec une photo.",
        ),
    ] {
        assert!(of(hard) < of(easy), "{what}: {:?} is not below {:?}", of(hard), of(easy));
    }
}

#[test]
fn an_official_sentence_is_clearly_below_its_easy_version() {
    let official = "La demande de renouvellement doit être accompagnée des pièces justificatives, \
        notamment de l’attestation de domicile, et adressée à la préfecture (ou à la sous-préfecture) \
        qui procédera à son instruction.";
    let easy = "Vous demandez un nouveau papier.\nPrenez vos papiers.\nAllez à la préfecture.";
    assert!(of(official).is_clearly_below(of(easy)));
    assert_eq!(of(easy).points(), 100);
}

#[test]
fn more_sentences_of_the_same_kind_change_nothing() {
    let text = "La demande de renouvellement est adressée à l’administration compétente.";
    assert_eq!(of(text), of(&format!("{text}\n{text}\n{text}")));
}

#[test]
fn what_cannot_be_judged_has_no_score() {
    assert_eq!(score("", &Tag::default()), None);
    assert_eq!(score(" \n - \n", &Tag::default()), None);
    assert_eq!(score("أهلا وسهلا", &Tag::parse("ar").unwrap()), None);
}
