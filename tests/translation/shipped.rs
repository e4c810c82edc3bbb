//! The shipped translations are confirmed against today's source.

use guichet::{
    check,
    pack::Pack,
    translation::{Corpus, State, Status},
};

use crate::house::tag;

fn shipped() -> Corpus {
    let pack = Pack::embedded();
    let reference = pack.reference().unwrap();
    let ids: Vec<String> = reference.procedures.iter().map(ToString::to_string).collect();
    let languages = &reference.manifest.languages;
    let corpus = Corpus::new(&pack, languages, &ids);
    languages.iter().fold(corpus, |corpus, language| {
        corpus.with_confirmed(&language.tag, &pack.confirmed_texts(&language.tag))
    })
}

#[test]
fn the_shipped_translations_are_complete() {
    let corpus = shipped();
    assert_eq!(check::stale(&corpus), [], "look at them, then `guichet translate confirm`");
    for language in ["fr-simple", "en", "ar"].map(tag) {
        let status = Status::new(&corpus, std::slice::from_ref(&language));
        let total = status.total(&language).unwrap();
        assert!(total.of(State::Complete) > 500, "{language}");
        for state in [State::Stale, State::Missing, State::Unconfirmed, State::Extra] {
            assert_eq!(total.of(state), 0, "{language}: {}", state.name());
        }
    }
}

#[test]
fn every_translation_could_be_imported_as_it_is() {
    let corpus = shipped();
    let glossary = corpus.glossary();
    for language in corpus.translations() {
        for file in corpus.files() {
            for item in corpus.items(language, file) {
                let (Some(source), Some(own)) = (item.source, item.own) else { continue };
                let cell = guichet::translation::Cell::new(&own.wording());
                assert_eq!(cell.wording(), own.wording());
                let faults = cell.faults(&source, &glossary);
                assert_eq!(faults, [], "{language} {}", item.name);
            }
        }
    }
}
