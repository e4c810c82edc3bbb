//! Verbs: active, in the present.

use std::ops::Range;

use crate::{
    plain::{
        Ground, Kind, Level, Passage, Prose, Readers, Rule, Sentence, finding::Remark,
        phrase::is_one_of, rule::Judge,
    },
    problem::Note,
};

/// FALC-22, active voice. Source: UKGOV, ETR, EVAM. Only where somebody acts (« est donné par »):
/// « la date est écrite sur le papier » says how something is, and is plain.
pub(super) const PASSIVE: Rule = Rule {
    id: "FALC-22",
    asks: "The one who acts comes first: not “is given by”",
    level: Level::Warning,
    readers: Readers::Easy,
    languages: &["fr"],
    kinds: SENTENCES_AND_TITLES,
    source: "UKGOV, ETR, EVAM",
    judge: Judge::Each(passive),
};

/// FALC-23, present tense. Source: SIMPLES.
pub(super) const TENSE: Rule = Rule {
    id: "FALC-23",
    asks: "The present tense",
    level: Level::Warning,
    readers: Readers::Easy,
    languages: &["fr"],
    kinds: SENTENCES_AND_TITLES,
    source: "SIMPLES",
    judge: Judge::Each(tense),
};

const SENTENCES_AND_TITLES: &[Kind] =
    &[Kind::Title, Kind::Button, Kind::Label, Kind::Goal, Kind::Help, Kind::Interface];

const BEING: &[&str] = &[
    "est", "sont", "êtes", "sommes", "suis", "été", "être", "était", "étaient", "sera", "seront",
    "serez",
];

/// What follows « par » and does not act.
const MEANS: &[&str] = &[
    "courrier",
    "e-mail",
    "courriel",
    "mail",
    "téléphone",
    "internet",
    "sms",
    "écrit",
    "lettre",
    "poste",
    "voie",
    "virement",
    "chèque",
    "carte",
    "an",
    "mois",
    "jour",
    "semaine",
    "personne",
    "exemple",
    "avance",
    "erreur",
    "hasard",
    "mandat",
    "message",
    "voiture",
];

/// Endings of the future and of the conditional.
const LATER: &[&str] = &[
    "erai", "eras", "era", "erons", "erez", "eront", "erais", "erait", "erions", "eriez",
    "eraient", "irai", "iras", "ira", "irons", "irez", "iront", "irais", "irait", "iraient",
    "drai", "dra", "drons", "drez", "dront", "drait", "draient", "rra", "rrai", "rrons", "rrez",
    "rront", "rrait", "rraient", "vra", "vrez", "vront", "vrait", "vraient", "ttra", "ttrez",
    "ttront", "îtra", "aura", "aurez", "auront", "aurait", "auraient", "saura", "saurez",
];

/// Words with such an ending that are in the present, or no verbs.
const NOT_LATER: &[&str] = &[
    "tirez",
    "retirez",
    "attirez",
    "désirez",
    "respirez",
    "inspirez",
    "virez",
    "admirez",
    "étirez",
    "tira",
    "ouvrez",
    "couvrez",
    "découvrez",
    "livrez",
    "délivrez",
    "recouvrez",
    "œuvrez",
    "cadrez",
    "encadrez",
    "engendrez",
    "serrez",
    "errez",
    "barrez",
    "fourrez",
    "instaurez",
    "restaurez",
    "caméra",
    "opéra",
    "chimiothérapie",
    "ira",
    "environs",
    "vira",
    "cendra",
    "choléra",
    "retirons",
    "tirons",
];

/// Forms of the subjunctive, and of politeness that hides an order.
const WISHES: &[&str] =
    &["veuillez", "soyez", "ayez", "puissiez", "fassiez", "puisse", "fasse", "aille", "sachiez"];

fn passive(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let found = passage.prose.sentences.iter().filter_map(|it| done_by(&passage.prose, it));
    found
        .map(|at| {
            let note = Note::new("plain-passive").with("words", passage.prose.said(&at));
            Remark::warning(&at, note)
        })
        .collect()
}

/// Returns where a sentence says by whom something is done.
pub(in crate::plain) fn done_by(prose: &Prose, sentence: &Sentence) -> Option<Range<usize>> {
    let words = &sentence.words;
    let being = |place: &usize| BEING.contains(&words[*place].bare());
    (0..words.len()).filter(being).find_map(|start| {
        let by = words[start + 1..].iter().take(4).position(|it| it.small == "par")? + start + 1;
        let done = words[start + 1..by].iter().any(|it| is_done(&it.small));
        let means = words.get(by + 1).is_none_or(|it| it.is_number() || is_one_of(it, MEANS));
        let at = words[start].at.start..words[by].at.end;
        let one_piece = !prose.said(&at).contains([',', ':', '(']);
        (done && !means && one_piece && prose.is_own(&at)).then_some(at)
    })
}

/// Tells whether a word looks like a past participle.
pub(in crate::plain) fn is_done(word: &str) -> bool {
    let singular = word.trim_end_matches(['s', 'e']);
    ["é", "i", "u", "it", "is", "ert", "int", "eint"].iter().any(|end| singular.ends_with(end))
        && word.chars().count() > 3
}

/// Tells whether a sentence looks passive, whoever acts.
pub(in crate::plain) fn looks_passive(sentence: &Sentence) -> bool {
    let pairs = sentence.words.windows(2);
    pairs.into_iter().any(|it| BEING.contains(&it[0].bare()) && is_done(&it[1].small))
}

fn tense(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let own = prose.words().filter(|it| prose.is_own(&it.at));
    let later = own.filter(|it| is_later(it.bare()));
    later
        .map(|it| {
            let note = Note::new("plain-tense").with("word", prose.said(&it.at));
            Remark::warning(&it.at, note)
        })
        .collect()
}

/// Tells whether a word is in the future, the conditional or the subjunctive.
pub(in crate::plain) fn is_later(word: &str) -> bool {
    let verb = word.split('-').next().unwrap_or(word);
    let later = LATER.iter().any(|end| verb.ends_with(end)) && !NOT_LATER.contains(&verb);
    later && verb.chars().count() > 3 || WISHES.contains(&verb)
}
