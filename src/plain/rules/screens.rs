//! How much stands on one screen.

use std::collections::BTreeMap;

use crate::{
    plain::{Ground, Kind, Level, Readers, Rule, Work, finding::Remark, rule::Judge},
    problem::Note,
};

/// FALC-29, not too much text on a page. Source: SIMPLES; 60 words are the project's own. Counted
/// are the title, the text and the rows of a step.
pub(super) const LENGTH: Rule = Rule {
    id: "FALC-29",
    asks: "60 words a screen at most",
    level: Level::Warning,
    readers: Readers::Easy,
    languages: &[],
    kinds: &[Kind::Title],
    source: "SIMPLES",
    judge: Judge::Whole(length),
};

const MOST: usize = 60;

fn length(work: &Work, _: &Ground<'_>) -> Vec<(usize, Remark)> {
    let mut screens: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, passage) in work.texts() {
        let part = passage.name.part.as_deref();
        let shown = matches!(passage.kind, Kind::Title | Kind::Button)
            || part == Some("text")
            || part.is_some_and(|it| it.starts_with("opt_") && it.ends_with("_hint"));
        if shown {
            *screens.entry(&passage.name.id).or_default() += passage.prose.words().count();
        }
    }
    let titles = work.texts().filter(|(_, it)| it.kind == Kind::Title);
    titles
        .filter_map(|(place, passage)| {
            let count = screens[passage.name.id.as_str()];
            let note = Note::new("plain-full-screen").number("count", count);
            let at = 0..passage.prose.text.len();
            (count > MOST).then(|| (place, Remark::warning(&at, note)))
        })
        .collect()
}
