//! A rule: what it is called, of which texts it speaks, how it judges.

use super::{Finding, Ground, Kind, Level, Passage, Work, finding::Remark};

/// A rule of easy or plain language.
pub struct Rule {
    /// Its name, as in the collection of rules: `FALC-01`.
    pub id: &'static str,
    /// What it asks for, in a few words.
    pub asks: &'static str,
    /// The worst that it can tell.
    pub level: Level,
    /// Whose texts it speaks of.
    pub readers: Readers,
    /// The languages that it knows, without region; none: every language.
    pub languages: &'static [&'static str],
    /// What kinds of text it speaks of.
    pub kinds: &'static [Kind],
    /// Where it comes from.
    pub source: &'static str,
    pub(super) judge: Judge,
}

/// Whose texts a rule speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Those who chose easy texts.
    Easy,
    /// Everybody.
    Everybody,
}

/// How a rule judges.
#[derive(Clone, Copy)]
pub(super) enum Judge {
    /// One text by itself.
    Each(fn(&Passage, &Ground<'_>) -> Vec<Remark>),
    /// A file as a whole: each remark with the text that it is about.
    Whole(fn(&Work, &Ground<'_>) -> Vec<(usize, Remark)>),
}

impl Rule {
    /// Tells whether it speaks of the texts of a file at all.
    pub fn speaks_of(&self, work: &Work) -> bool {
        let readers = self.readers == Readers::Everybody || work.language.is_simple();
        readers && (self.languages.is_empty() || self.languages.contains(&work.language.family()))
    }

    /// Returns what it finds in the texts of a file.
    pub fn judge(&self, work: &Work, ground: &Ground<'_>) -> Vec<Finding> {
        let finding = |(passage, Remark { level, at, note })| Finding {
            rule: self.id,
            level,
            passage,
            at,
            note,
        };
        let concerns = |passage: &Passage| self.kinds.contains(&passage.kind);
        match self.judge {
            Judge::Each(judge) => {
                let own = work.passages.iter().enumerate().filter(|(_, it)| concerns(it));
                let remarks = own.flat_map(|(place, passage)| {
                    judge(passage, ground).into_iter().map(move |remark| (place, remark))
                });
                remarks.map(finding).collect()
            }
            Judge::Whole(judge) => {
                let own = judge(work, ground).into_iter();
                own.filter(|(place, _)| concerns(&work.passages[*place])).map(finding).collect()
            }
        }
    }
}
