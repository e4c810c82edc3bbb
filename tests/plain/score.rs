//! The grade falls when a text is made worse by hand, as real bad texts are.

use guichet::{
    lang::Tag,
    plain::{Score, score},
};

fn of(text: &str) -> Score {
    score(text, &Tag::default()).unwrap()
}

/// A good text: what each worsening begins with.
const EASY: &str = "\
Vous avez perdu votre permis ?
Vous pouvez en demander un nouveau.
Préparez vos papiers et une photo.
Allez sur le site avec quelqu’un.
Vous recevez une lettre chez vous.";

#[test]
fn a_text_made_worse_has_a_lower_grade() {
    assert_eq!(of(EASY), Score::Clear);
    for (what, hard) in [
        (
            "all in one sentence",
            "Vous avez perdu votre permis et vous pouvez en demander un nouveau avec vos papiers \
             sur le site où quelqu’un vous aide puis vous recevez une lettre.",
        ),
        (
            "a list of commas",
            "Préparez vos papiers, une photo, un timbre, une lettre, la copie du bail, votre avis \
             d’impôt, une facture de chez vous de moins de trois mois.",
        ),
        (
            "words that join",
            "Vous avez perdu un permis qui était à vous et que vous aviez ou que quelqu’un a pris \
             mais vous voulez un nouveau permis.",
        ),
        (
            "the words of offices",
            "Le renouvellement nécessite préalablement l’authentification de l’identité \
             numérique du demandeur auprès du gestionnaire.\n\
             L’administration compétente procède à l’enregistrement de l’autorisation \
             administrative complémentaire nécessaire au renouvellement.",
        ),
        (
            "initials",
            "La CPAM, la CARSAT et la MDPH transmettent les pièces au CCAS ou à la CNAV après \
             l’accord de la CAF pour les allocataires.",
        ),
        (
            "what is nested in brackets",
            "Préparez vos papiers (ou leur copie, si vous les avez perdus) et une photo (de moins \
             de six mois, sans lunettes) avant d’aller sur le site.",
        ),
        (
            "nobody acts",
            "La demande de renouvellement est adressée à la préfecture par le demandeur et le \
             titre de remplacement est délivré par l’administration territoriale.",
        ),
        (
            "negations",
            "Il n’est pas possible de ne pas présenter de justificatif, et aucune demande qui \
             n’est pas accompagnée d’une photographie ne sera étudiée.",
        ),
        (
            "the future and the conditional",
            "Le demandeur devra prouver son identité et une lettre lui sera envoyée dès que le \
             dossier aura été examiné, ce qui pourrait prendre quelques semaines.",
        ),
        (
            "an exception in the middle",
            "Sauf si vous habitez à l’étranger, auquel cas vous vous adressez au consulat, vous \
             demandez le permis sur le site, qui vous dira ce qui manque.",
        ),
    ] {
        assert!(of(hard) < of(EASY), "{what}: {:?} is not below {:?}", of(hard), of(EASY));
    }
}

#[test]
fn a_worse_text_can_be_worse_still() {
    let heavy = "La demande de renouvellement doit être adressée à la préfecture de votre \
        domicile avec vos papiers et une photographie.";
    let hard = "La demande de renouvellement doit être accompagnée des pièces justificatives et de \
        l’attestation de domicile, puis adressée à la préfecture de votre lieu de résidence.";
    let very_hard = "Sauf dispositions contraires, la demande de renouvellement, qui ne pourra \
        être acceptée que si elle est accompagnée des pièces justificatives, notamment de \
        l’attestation de domiciliation, de l’ASPA ou de la RQTH, et des autorisations \
        administratives, n’est pas étudiée par la préfecture (ou la sous-préfecture).";
    assert_eq!([EASY, heavy, hard, very_hard].map(of), Score::ALL);
}

#[test]
fn small_differences_change_no_grade() {
    for same in [
        EASY.replace("Vous recevez une lettre", "Vous recevrez une lettre"),
        EASY.replace("Préparez vos papiers et une photo.", "Préparez vos papiers (et une photo)."),
        EASY.replace("Allez sur le site", "N’allez pas sur le site"),
    ] {
        assert_eq!(of(&same), of(EASY), "{same}");
    }
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
