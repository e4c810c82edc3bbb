//! The tone: nobody is judged, nobody is blamed.

use crate::{
    plain::{
        Ground, Kind, Level, Passage, Readers, Rule, finding::Remark, phrase::find_in, rule::Judge,
    },
    problem::Note,
};

/// TONE-01, no word that puts people down. Source: this project. For
/// everybody, and in what the staff read too.
pub(super) const STIGMA: Rule = Rule {
    id: "TONE-01",
    asks: "No word that puts people down",
    level: Level::Error,
    readers: Readers::Everybody,
    languages: &["fr", "en"],
    kinds: Kind::SAID,
    source: "this project",
    judge: Judge::Each(stigma),
};

/// TONE-02, no blame and no fear. Source: this project. For everybody. A
/// law that forbids something to others may be told.
pub(super) const BLAME: Rule = Rule {
    id: "TONE-02",
    asks: "No blame, no fear: what to do instead",
    level: Level::Error,
    readers: Readers::Everybody,
    languages: &["fr", "en"],
    kinds: Kind::SAID,
    source: "this project",
    judge: Judge::Each(blame),
};

const STIGMATISING: &[&str] = &[
    "fracture numérique",
    "illectron*",
    "illettr*",
    "analphab*",
    "les exclus",
    "des exclus",
    "exclus du numérique",
    "exclu du numérique",
    "les assistés",
    "des assistés",
    "un assisté",
    "êtes en retard",
    "incapable",
    "incapables",
    "faible niveau",
    "niveau faible",
    "cas social",
    "cas sociaux",
    "clandestin*",
    "sdf",
    "clochard*",
    "les handicapés",
    "un handicapé",
    "digital divide",
    "digitally excluded",
    "illitera*",
    "low-skilled",
    "the handicapped",
    "the disabled",
    "the homeless",
    "the elderly",
    "vulnerable people",
    "illegal immigrant*",
];

/// What makes such a word a fact about others, when it stands before it.
const EXCUSED: &[&str] = &["la loi", "the law", "personne invalide", "personnes invalides"];

const BLAMING: &[&str] = &[
    "erreur",
    "erreurs",
    "échec",
    "échecs",
    "échoué",
    "invalide",
    "invalides",
    "incorrect*",
    "interdit",
    "interdite",
    "interdits",
    "interdites",
    "vous avez oublié",
    "mauvaise réponse",
    "vous n’avez pas rempli",
    "vous auriez dû",
    "vous êtes obligé",
    "sous peine",
    "error",
    "errors",
    "failure",
    "failed",
    "invalid",
    "incorrect",
    "forbidden",
    "illegal",
    "prohibited",
    "you forgot",
    "you failed",
    "you should have",
    "wrong answer",
];

fn stigma(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    judged(passage, STIGMATISING, || Note::new("plain-stigma"))
}

fn blame(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    judged(passage, BLAMING, || Note::new("plain-blame"))
}

fn judged(passage: &Passage, list: &[&'static str], note: fn() -> Note) -> Vec<Remark> {
    let prose = &passage.prose;
    let mut remarks = Vec::new();
    for sentence in &prose.sentences {
        let law = find_in(sentence, EXCUSED).first().map(|it| it.at.start);
        for found in find_in(sentence, list) {
            let of_the_law = law.is_some_and(|start| start < found.at.start);
            if prose.is_own(&found.at) && !of_the_law {
                let words = prose.said(&found.at);
                remarks.push(Remark::error(&found.at, note().with("words", words)));
            }
        }
    }
    remarks
}
