//! From the first screen to the shelves, and what floats above any of them.

use super::{album::Topic, tour::Tour};
use crate::{
    procedure::Id,
    session::{Act, Now},
    text::Key,
};

pub(super) fn visit(tour: &mut Tour) {
    tour.turn_to(Topic::Entrance);
    tour.begin_again();
    tour.look();
    tour.leafs();
    tour.does(Act::Speak(tour.usual.language.plain()));
    if tour.usual.language.is_simple() && !tour.rehearsal.session().language().is_simple() {
        tour.does(Act::ToggleEasyText);
    }
    tour.does(Act::Home);
    tour.leafs();
    let themes: Vec<Id> = tour.rehearsal.stock(Now::ZERO).themes.to_vec();
    tour.aside(|it| {
        it.does(Act::Lessons);
        it.leafs();
    });
    for theme in themes {
        tour.aside(|it| {
            it.does(Act::Browse(theme));
            it.leafs();
        });
    }
    let word = a_word(tour);
    tour.aside(|it| {
        it.does(Act::Search);
        it.types(&word);
        it.types("zzzzzz");
    });
}

/// Returns a word with which the first procedure is found.
fn a_word(tour: &Tour) -> String {
    let stock = tour.rehearsal.stock(Now::ZERO);
    let title = stock.entries.first().and_then(|entry| {
        let key = Key::of(entry.id.as_str(), entry.id.as_str());
        let language = tour.rehearsal.session().language();
        stock.catalogue.say_or_default(language, key, &crate::text::Args::new())
    });
    let title = title.map(|it| it.content).unwrap_or_default();
    let longest = title.split_whitespace().max_by_key(|it| it.chars().count());
    longest.unwrap_or_default().to_owned()
}
