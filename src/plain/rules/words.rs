//! Words: well known, explained, always the same.

use std::{collections::BTreeMap, ops::Range};

use super::short_forms::NAMING;
use crate::{
    plain::{
        Frequencies, Ground, Kind, Level, Passage, Prose, Readers, Rule, Word, Work,
        finding::Remark,
        letters::is_address,
        phrase::{find, find_in, is_one_of},
        rule::Judge,
    },
    problem::Note,
};

/// Words that are used more seldom than 5 times in a million are not known to everybody.
const SELDOM: f32 = 3.7;
/// Shorter words are known.
const SHORT: usize = 3;

/// FALC-05, well-known words. Source: SIMPLES, IFA 6 and 7. Speaks only where the pack has a list
/// of frequencies. The rule is "explain it or replace it". Told are words used less than 5 times in
/// a million: of those up to 20, most turned out to be well known (« facture », « passeport »).
pub(super) const USUAL: Rule = Rule {
    id: "FALC-05",
    asks: "Words used 5 times in a million or more, or explained (with a list of frequencies)",
    level: Level::Warning,
    readers: Readers::Easy,
    languages: &[],
    kinds: &[Kind::Title, Kind::Button, Kind::Label, Kind::Goal, Kind::Help, Kind::Interface],
    source: "SIMPLES, IFA 6 and 7",
    judge: Judge::Whole(usual),
};

/// FALC-06, a difficult word is explained where it is first used. Source: IFA 7, SIMPLES. A word
/// marked with WORD is explained on demand, which counts.
pub(super) const EXPLAINED: Rule = Rule {
    id: "FALC-06",
    asks: "A word of the glossary is marked at its first use in the texts of a step",
    level: Level::Error,
    readers: Readers::Easy,
    languages: &[],
    kinds: &[Kind::Help],
    source: "IFA 7, SIMPLES, PIDILA",
    judge: Judge::Whole(explained),
};

/// FALC-07, the same word for the same thing. Source: IFA 9, SIMPLES.
pub(super) const SAME_WORD: Rule = Rule {
    id: "FALC-07",
    asks: "The same word for the same thing within a file",
    level: Level::Warning,
    readers: Readers::Easy,
    languages: &["fr", "en"],
    kinds: Kind::READ,
    source: "IFA 9, SIMPLES",
    judge: Judge::Whole(same_word),
};

/// FALC-09, no foreign words. Source: IFA 11, SIMPLES. For everybody: each has a French word that
/// more people know.
pub(super) const FOREIGN: Rule = Rule {
    id: "FALC-09",
    asks: "No foreign word where there is a known one",
    level: Level::Warning,
    readers: Readers::Everybody,
    languages: &["fr"],
    kinds: Kind::SEEN,
    source: "IFA 11, SIMPLES",
    judge: Judge::Each(foreign),
};

/// Words for the same thing.
const SAME: &[&[&str]] = &[
    &["e-mail", "e-mails", "courriel", "courriels", "mail", "mails", "mél", "email", "emails"],
    &["formulaire", "formulaires", "imprimé", "imprimés"],
    &["demande", "demandes", "dossier", "dossiers"],
    &["papier", "papiers", "document", "documents"],
    &["portable", "portables", "smartphone", "smartphones"],
    &["ordinateur", "ordinateurs", "pc"],
    &["telephone", "telephones", "phone", "phones"],
];

/// Foreign words, and what to write.
const FOREIGN_WORDS: &[(&str, &str)] = &[
    ("login", "nom d’utilisateur"),
    ("logins", "noms d’utilisateur"),
    ("process", "étapes"),
    ("hotline", "aide par téléphone"),
    ("newsletter", "lettre d’information"),
    ("cloud", "espace de stockage"),
    ("web", "internet"),
    ("online", "en ligne"),
    ("offline", "hors ligne"),
    ("workshop", "atelier"),
    ("coach", "accompagnateur"),
    ("coaching", "accompagnement"),
    ("checklist", "liste"),
    ("check-list", "liste"),
    ("planning", "emploi du temps"),
    ("deadline", "date limite"),
    ("feedback", "avis"),
    ("meeting", "réunion"),
    ("mailing", "envoi"),
    ("flyer", "papier"),
    ("upload", "envoi"),
    ("uploader", "envoyer"),
    ("download", "téléchargement"),
    ("password", "mot de passe"),
    ("spam", "message non voulu"),
    ("phishing", "faux message"),
    ("tchat", "discussion"),
    ("burn-out", "épuisement"),
    ("start-up", "jeune entreprise"),
    ("job", "travail"),
];

fn usual(work: &Work, ground: &Ground<'_>) -> Vec<(usize, Remark)> {
    let Some(list) = ground.frequencies else { return vec![] };
    let mut explained = ground.glossary_words();
    explained.extend(work.texts().flat_map(|(_, it)| named(&it.prose)));
    let mut found = Vec::new();
    for (place, passage) in work.passages.iter().enumerate() {
        let prose = &passage.prose;
        let judged = prose.words().filter(|it| is_judged(prose, it) && !prose.is_a_term(&it.at));
        for word in judged.filter(|it| !explained.contains(it.bare()) && is_seldom(it, list)) {
            let note = Note::new("plain-seldom-word").with("word", prose.said(&word.at));
            found.push((place, Remark::warning(&word.at, note)));
        }
    }
    found
}

/// Tells whether few people use a word: as a whole and in one of its parts.
fn is_seldom(word: &Word, list: &Frequencies) -> bool {
    let mut parts = word.bare().split('-').filter(|it| it.chars().count() > SHORT);
    list.of(word.bare()) < SELDOM && parts.any(|it| list.of(it) < SELDOM)
}

/// Returns the words that a text says are names: « ce signe s’appelle arobase ».
fn named(prose: &Prose) -> Vec<String> {
    let named = prose.sentences.iter().flat_map(|sentence| {
        let from = find_in(sentence, NAMING).into_iter().map(|it| it.at.end).min();
        let after =
            sentence.words.iter().filter(move |it| from.is_some_and(|end| it.at.start >= end));
        after.map(|it| it.bare().to_owned())
    });
    named.collect()
}

/// Names, addresses, numbers and what others say are not judged.
fn is_judged(prose: &Prose, word: &Word) -> bool {
    let said = prose.said(&word.at);
    let starts =
        prose.sentences.iter().any(|it| it.words.first().is_some_and(|it| it.at == word.at));
    let is_a_name = said.contains(char::is_uppercase) && !starts;
    word.small.chars().count() > SHORT
        && !is_a_name
        && !word.small.contains(|it: char| it.is_ascii_digit())
        && !is_address(&word.small)
        && prose.is_own(&word.at)
}

fn explained(work: &Work, ground: &Ground<'_>) -> Vec<(usize, Remark)> {
    let words = ground.explained.iter().filter_map(|(title, id)| first_use(work, title, id));
    words.collect()
}

/// Returns what is to be said of the first use of a glossary word in the texts of the steps.
fn first_use(work: &Work, title: &str, id: &str) -> Option<(usize, Remark)> {
    let words: Vec<String> = Prose::new(title).words().map(|it| it.bare().to_owned()).collect();
    let own = |passage: &&(usize, &Passage)| passage.1.name.part.as_deref() == Some("text");
    let texts: Vec<_> = work.texts().filter(|it| own(&it)).collect();
    for (place, passage) in texts {
        let marked =
            passage.prose.terms.iter().filter(|(_, it)| it == id).map(|(at, _)| at.start).min();
        let used = uses(&passage.prose, &words).next();
        match (marked, used) {
            (Some(marked), Some(used)) if marked < used.end => return None,
            (Some(_), None) => return None,
            (_, Some(at)) => {
                let at = without_elision(&passage.prose, at);
                let word = passage.prose.said(&at);
                let note = Note::new("plain-not-explained").with("word", word).with("id", id);
                return Some((place, Remark::error(&at, note)));
            }
            (None, None) => {}
        }
    }
    None
}

/// Leaves out « l’ » before a word: it stays outside of the mark.
pub(super) fn without_elision(prose: &Prose, at: Range<usize>) -> Range<usize> {
    let elided = prose.said(&at).find(['’', '\'']).filter(|it| *it <= 2);
    let start = elided.map_or(at.start, |it| at.start + it);
    let sign = prose.text[start..].chars().next().filter(|_| elided.is_some());
    start + sign.map_or(0, char::len_utf8)..at.end
}

fn uses<'a>(prose: &'a Prose, title: &'a [String]) -> impl Iterator<Item = Range<usize>> + 'a {
    let is = |word: &Word, wanted: &str| {
        word.bare() == wanted || word.bare().strip_suffix('s') == Some(wanted)
    };
    let windows = prose.sentences.iter().flat_map(|it| it.words.windows(title.len().max(1)));
    let same = move |words: &&[Word]| {
        !title.is_empty() && words.iter().zip(title).all(|(word, wanted)| is(word, wanted))
    };
    let at = |words: &[Word]| words[0].at.start..words[words.len() - 1].at.end;
    windows.filter(same).map(at).filter(|at| prose.is_own(at))
}

fn same_word(work: &Work, _: &Ground<'_>) -> Vec<(usize, Remark)> {
    SAME.iter().flat_map(|group| one_of_a_group(work, group)).collect()
}

/// Tells of every use of another word than the one that the file uses most.
fn one_of_a_group(work: &Work, group: &[&'static str]) -> Vec<(usize, Remark)> {
    let mut uses: BTreeMap<&str, Vec<(usize, Range<usize>)>> = BTreeMap::new();
    for (place, passage) in work.texts().filter(|(_, it)| Kind::READ.contains(&it.kind)) {
        for found in find(&passage.prose, group) {
            if passage.prose.is_own(&found.at) {
                uses.entry(stem(found.phrase)).or_default().push((place, found.at));
            }
        }
    }
    let Some((usual, _)) = uses.iter().max_by_key(|(_, all)| all.len()) else { return vec![] };
    let usual = (*usual).to_owned();
    let others = uses.into_iter().filter(|(word, _)| *word != usual);
    let places = others.flat_map(|(_, all)| all);
    places
        .map(|(place, at)| {
            let word = work.passages[place].prose.said(&at);
            let note = Note::new("plain-other-word").with("word", word).with("usual", &usual);
            (place, Remark::warning(&at, note))
        })
        .collect()
}

/// Returns a word of a group without the mark of its plural.
fn stem(word: &str) -> &str {
    word.strip_suffix('s').unwrap_or(word)
}

fn foreign(passage: &Passage, _: &Ground<'_>) -> Vec<Remark> {
    let prose = &passage.prose;
    let own = prose.words().filter(|word| prose.is_own(&word.at) && !is_address(&word.small));
    own.filter_map(|word| {
        let (_, better) = FOREIGN_WORDS.iter().find(|(it, _)| is_one_of(word, &[it]))?;
        let note = Note::new("plain-foreign-word").with("word", prose.said(&word.at));
        Some(Remark::warning(&word.at, note.with("better", better)))
    })
    .collect()
}
