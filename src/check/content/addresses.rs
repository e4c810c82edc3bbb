//! Official addresses and telephone numbers that are typed into sentences.
//!
//! They change, and false ones look the same: what people are sent to stands in `values.toml`.

use super::{hosts, phones};
use crate::{
    check::{Material, shelf::Found},
    problem::{Note, Problem},
    procedure::values::Quantity,
    text::Piece,
};

/// Returns the addresses and numbers that are typed into texts.
pub(super) fn addresses(material: &Material<'_>) -> Vec<Problem> {
    let known = Known::of(material);
    let shown = material.shelf.texts().filter(|(.., found)| {
        // What is searched is no address to go to.
        found.name().part.as_deref() != Some("keywords")
    });
    shown.flat_map(|(.., found)| of_text(found, &known)).collect()
}

/// The sites and telephone numbers of the pack, each with its name.
struct Known<'a> {
    sites: Vec<(&'a str, &'a str)>,
    phones: Vec<(String, &'a str)>,
}

impl<'a> Known<'a> {
    fn of(material: &Material<'a>) -> Self {
        let mut known = Self { sites: vec![], phones: vec![] };
        for (name, value) in material.values.iter() {
            match &value.is {
                Quantity::Site(address) => known.sites.push((address, name.as_str())),
                Quantity::Phone { number, .. } => {
                    known.phones.push((phones::digits(number), name.as_str()));
                }
                _ => {}
            }
        }
        known
    }

    fn site(&self, host: &str) -> Note {
        let bare = host.trim_start_matches("www.");
        match self.sites.iter().find(|(address, _)| address.trim_start_matches("www.") == bare) {
            Some((_, name)) => Note::new("site-written-out").with("value", name),
            None => Note::new("site-unregistered"),
        }
        .with("site", host)
    }

    /// Returns what to say of digits that are a telephone number.
    fn phone(&self, number: &str) -> Option<Note> {
        let digits = phones::digits(number);
        let own = self.phones.iter().find(|(known, _)| *known == digits && digits.len() > 2);
        let note = match own {
            Some((_, name)) => Note::new("phone-written-out").with("value", name),
            None if phones::is_number(number) => Note::new("phone-unregistered"),
            None => return None,
        };
        Some(note.with("phone", number))
    }
}

fn of_text(found: Found<'_>, known: &Known<'_>) -> Vec<Problem> {
    let mut told: Vec<(usize, Problem)> = Vec::new();
    for reading in found.written.readings(&registered) {
        let text = reading.text.as_str();
        let sites = hosts::hosts(text).into_iter().map(|host| (host, known.site(host)));
        let numbers = phones::runs(text).into_iter();
        let numbers = numbers.filter_map(|number| Some((number, known.phone(number)?)));
        for (words, note) in sites.chain(numbers) {
            let at = reading.source_of(words.as_ptr() as usize - text.as_ptr() as usize);
            told.push((at, found.at(&(at..at + words.len()), note)));
        }
    }
    told.sort_by_key(|(at, _)| *at);
    told.dedup_by_key(|(at, _)| *at);
    told.into_iter().map(|(_, problem)| problem).collect()
}

/// What the pack fills in stands in `values.toml` already.
fn registered(_: &Piece) -> String {
    "\u{2026}".to_owned()
}
