//! Search over titles and keywords, for people who spell as they can.
//!
//! It forgives accents, case, apostrophes, hyphens, variants of Arabic and Cyrillic letters and
//! slips of the fingers, and it finds while one types. What is typed is compared and forgotten.

mod fold;
mod slip;

use std::cmp::Reverse;

use crate::procedure::Id;
use fold::{Chunk, fold};

/// Letters of a query beyond these are not looked at.
const MAX_QUERY: usize = 100;

/// One thing to find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub id: Id,
    /// Its title, as it is shown.
    pub title: String,
    /// Its keywords, with spaces or commas between.
    pub keywords: String,
}

/// How a word was found, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    /// The title begins with all that was typed.
    Title,
    /// A word of the title begins with it.
    Word,
    /// A keyword begins with it.
    Keyword,
    /// A word is a slip of the fingers away.
    Slip,
}

/// Finds what a visitor types, best first; nothing for an empty query.
///
/// Words that are found nowhere do not matter, so that a whole sentence may be typed; but what
/// holds much less of the sentence than the best finding is left out.
pub fn search(entries: &[Entry], query: &str) -> Vec<Id> {
    let query: String = query.chars().take(MAX_QUERY).collect();
    let query = fold(&query);
    let found = entries.iter().filter_map(|entry| {
        let (weight, class) = Words::of(entry).look_for(&query)?;
        Some((weight, class, entry))
    });
    let mut found: Vec<_> = found.collect();
    let best = found.iter().map(|(weight, ..)| *weight).max().unwrap_or_default();
    found.retain(|(weight, ..)| weight * 2 >= best);
    found.sort_by_key(|(weight, class, _)| (Reverse(*weight), *class));
    found.into_iter().map(|(.., entry)| entry.id.clone()).collect()
}

/// The words of an entry, made comparable.
struct Words {
    title: Vec<Chunk>,
    keywords: Vec<Chunk>,
}

impl Words {
    fn of(entry: &Entry) -> Self {
        Self { title: fold(&entry.title), keywords: fold(&entry.keywords) }
    }

    /// Returns how much of a query is found and how well, or nothing.
    fn look_for(&self, query: &[Chunk]) -> Option<(usize, Match)> {
        let found = |chunk: &Chunk| Some((chunk.letters(), self.chunk(chunk)?));
        let found: Vec<_> = query.iter().filter_map(found).collect();
        let worst = found.iter().map(|(_, class)| *class).max()?;
        // A slip counts half, so that two chance likenesses do not outweigh one true word.
        let weigh = |(letters, class): &(usize, Match)| match class {
            Match::Slip => *letters,
            _ => letters * 2,
        };
        let weight = found.iter().map(weigh).sum();
        let class = if self.begins_with(query) { Match::Title } else { worst };
        Some((weight, class))
    }

    fn begins_with(&self, query: &[Chunk]) -> bool {
        fold::joined(&self.title).starts_with(&fold::joined(query))
    }

    /// Finds `e-mail` as one word, or each of its pieces.
    fn chunk(&self, chunk: &Chunk) -> Option<Match> {
        let whole = self.word(&chunk.whole);
        let pieces: Vec<_> = chunk.telling_pieces().map(|piece| self.word(piece)).collect();
        let pieces = pieces.into_iter().collect::<Option<Vec<_>>>();
        let pieces = pieces.and_then(|classes| classes.into_iter().max());
        match (whole, pieces) {
            (Some(whole), Some(pieces)) => Some(whole.min(pieces)),
            (whole, pieces) => whole.or(pieces),
        }
    }

    fn word(&self, typed: &str) -> Option<Match> {
        let any = |chunks: &[Chunk], fits: &dyn Fn(&str) -> bool| {
            chunks.iter().flat_map(Chunk::words).any(fits)
        };
        let begins = |word: &str| fold::forms(typed).any(|typed| word.starts_with(typed));
        let slips = |word: &str| slip::is_near(typed, word);
        if any(&self.title, &begins) {
            Some(Match::Word)
        } else if any(&self.keywords, &begins) {
            Some(Match::Keyword)
        } else if any(&self.title, &slips) || any(&self.keywords, &slips) {
            Some(Match::Slip)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entries(rows: &[(&str, &str, &str)]) -> Vec<Entry> {
        let entry = |(id, title, keywords): &(&str, &str, &str)| Entry {
            id: Id::new(id).unwrap(),
            title: (*title).to_owned(),
            keywords: (*keywords).to_owned(),
        };
        rows.iter().map(entry).collect()
    }

    fn found(rows: &[(&str, &str, &str)], query: &str) -> Vec<String> {
        search(&entries(rows), query).iter().map(ToString::to_string).collect()
    }

    const FRENCH: &[(&str, &str, &str)] = &[
        ("licence", "Permis de conduire perdu", "voiture, vol, conduite"),
        ("identity", "Refaire sa carte d’identité", "CNI, pièce, papiers"),
        ("housing", "Demander un logement social", "HLM, appartement, loyer"),
        ("benefit", "Aide pour payer le loyer", "APL, Caf, logement"),
        ("email", "Créer une adresse e-mail", "courriel, boîte, messagerie"),
        ("school", "Inscrire son enfant à l’école", "cantine, rentrée"),
        ("permit", "Titre de séjour", "préfecture, étranger, rendez-vous"),
        ("heart", "Opération du cœur", ""),
    ];

    #[test]
    fn french_is_found_as_people_spell_it() {
        for (query, wanted) in [
            ("permis", "licence"),
            ("PERMIS", "licence"),
            ("  permi ", "licence"),
            ("cnduire", "licence"),
            ("permsi de conduir", "licence"),
            ("identite", "identity"),
            ("carte d'identité", "identity"),
            ("carte didentite", "identity"),
            ("carte d identite", "identity"),
            ("l'identité", "identity"),
            ("cni", "identity"),
            ("email", "email"),
            ("e mail", "email"),
            ("E-Mail", "email"),
            ("mail", "email"),
            ("boite", "email"),
            ("ecole", "school"),
            ("l’école", "school"),
            ("rendez vous", "permit"),
            ("rendezvous", "permit"),
            ("prefectur", "permit"),
            ("coeur", "heart"),
            ("cœur", "heart"),
            ("je veux demander un logement", "housing"),
            ("j'ai perdu mon permis de conduire", "licence"),
            ("lojement", "housing"),
            ("logements", "housing"),
        ] {
            assert_eq!(found(FRENCH, query).first().map(String::as_str), Some(wanted), "{query}");
        }
    }

    #[test]
    fn the_best_kind_of_match_comes_first_and_equals_keep_their_order() {
        let rows = [
            ("slip", "Loyed", ""),
            ("keyword", "Aide", "loyer"),
            ("word-one", "Payer son loyer", ""),
            ("word-two", "Un loyer trop cher", ""),
            ("title", "Loyer en retard", ""),
        ];
        assert_eq!(found(&rows, "loyer"), ["title", "word-one", "word-two", "keyword", "slip"]);
        assert_eq!(found(FRENCH, "logement"), ["housing", "benefit"]);
    }

    #[test]
    fn two_chance_likenesses_do_not_outweigh_a_true_word() {
        let rows = [("likenesses", "Permit, perde", ""), ("true", "Mon permis", "")];
        assert_eq!(found(&rows, "permis perdu"), ["true", "likenesses"]);
    }

    #[test]
    fn small_words_of_a_sentence_find_nothing_by_themselves() {
        assert_eq!(found(FRENCH, "je veux demander un logement social"), ["housing"]);
    }

    #[test]
    fn nothing_is_found_for_nothing_or_nonsense() {
        for query in ["", "   ", "'-", "\u{301}", "zzzzzz", "xqx", "?!"] {
            assert_eq!(found(FRENCH, query), Vec::<String>::new(), "{query:?}");
        }
    }

    #[test]
    fn short_words_must_be_right() {
        let rows = [("one", "Caf", ""), ("two", "Cap", "")];
        assert_eq!(found(&rows, "caf"), ["one"]);
        assert_eq!(found(&rows, "cafe"), ["one"], "four letters may have one slip");
    }

    #[test]
    fn english_is_found() {
        let rows = [
            ("rent", "Help with rent", "housing benefit, flat"),
            ("licence", "Lost driving licence", "car, license"),
            ("address", "A postal address without a home", "letter, mailbox"),
        ];
        for (query, wanted) in [
            ("help paying my rent", "rent"),
            ("driver license", "licence"),
            ("adress", "address"),
            ("mail-box", "address"),
            ("post", "address"),
        ] {
            assert_eq!(found(&rows, query).first().map(String::as_str), Some(wanted), "{query}");
        }
    }

    #[test]
    fn arabic_is_found_whatever_its_letters_look_like() {
        let rows = [
            ("permit", "تجديد بطاقة الإقامة", "أجنبي، المحافظة"),
            ("housing", "طلب سكن اجتماعي", "شقة، إيجار"),
            ("school", "تسجيل طفل في المدرسة", "أطفال"),
        ];
        for (query, wanted) in [
            ("الإقامة", "permit"),
            ("الاقامه", "permit"),
            ("اقامة", "permit"),
            ("إِقَامَة", "permit"),
            ("إقـــامة", "permit"),
            ("والإقامة", "permit"),
            ("بطاقه", "permit"),
            ("محافظة", "permit"),
            ("ايجار", "housing"),
            ("السكن", "housing"),
            ("اجتماعى", "housing"),
            ("مدرسة", "school"),
            ("للمدرسة", "school"),
            ("مدرصة", "school"),
        ] {
            assert_eq!(found(&rows, query).first().map(String::as_str), Some(wanted), "{query}");
        }
    }

    #[test]
    fn ukrainian_is_found_on_a_neighbour_s_keyboard_too() {
        let rows = [
            ("family", "Допомога для сім’ї", "діти, батьки"),
            ("permit", "Дозвіл на проживання", "префектура, їжа"),
            ("job", "Шукаю роботу", "ґрунт, праця"),
        ];
        for (query, wanted) in [
            ("сім'ї", "family"),
            ("сімї", "family"),
            ("СІМ’Ї", "family"),
            ("дозвил", "permit"),
            ("проживаня", "permit"),
            ("роботу", "job"),
            ("грунт", "job"),
        ] {
            assert_eq!(found(&rows, query).first().map(String::as_str), Some(wanted), "{query}");
        }
    }

    proptest! {
        #[test]
        fn no_query_stops_the_search(query: String, title: String) {
            let _ = found(&[("one", &title, &query)], &query);
        }

        #[test]
        fn a_title_finds_itself(title in "[a-zéèçàœ]{2,9}( [a-zéèçàœ'-]{1,9}){0,4}") {
            prop_assert_eq!(found(&[("one", &title, "")], &title), ["one"]);
        }

        #[test]
        fn one_slip_in_a_word_of_four_letters_is_forgiven(
            word in "[a-z]{4,12}", at: usize, letter in "[a-z]",
        ) {
            let at = at % word.len();
            let mut slipped = word.clone();
            slipped.replace_range(at..=at, &letter);
            prop_assert_eq!(found(&[("one", &word, "")], &slipped), ["one"]);
        }
    }
}
