//! Dated values: past their date, near it, verified long ago, never used.

use jiff::{ToSpan, civil::Date};

use super::uses::uses;
use crate::{
    check::{Material, spot},
    problem::{Note, Problem},
    procedure::{Name, values::Value},
};

/// So many days before its last one, a value asks to be verified.
const SOON: i64 = 30;
/// After so many days a value should be compared with its source again.
const LONG: i64 = 366;

/// Returns what is wrong with the values of `values.toml`.
pub(super) fn values(material: &Material<'_>) -> Vec<Problem> {
    let used = uses(material);
    let mut problems = no_emergency(material);
    for (name, value) in material.values.iter() {
        let one = Judged { material, name, value, is_used: used.contains(name.as_str()) };
        problems
            .extend([one.use_of(), one.date(), one.verified(), one.source()].into_iter().flatten());
    }
    problems
}

/// A number that help would show must be there.
fn no_emergency(material: &Material<'_>) -> Vec<Problem> {
    let named = material.manifest.emergency.iter();
    let unknown = named.filter(|name| material.values.get(name).is_none());
    let told = |name: &Name| {
        let note = Note::new("emergency-unknown").with("value", name);
        spot::of_word(material.manifest_source, "emergency", name.as_str(), note)
    };
    unknown.map(told).collect()
}

struct Judged<'a> {
    material: &'a Material<'a>,
    name: &'a Name,
    value: &'a Value,
    is_used: bool,
}

impl Judged<'_> {
    /// What a procedure uses that could not be read is not known.
    fn use_of(&self) -> Option<Problem> {
        let is_known = self.material.unread == 0;
        (is_known && !self.is_used).then(|| self.told("", Note::new("value-unused")).as_warning())
    }

    fn date(&self) -> Option<Problem> {
        let (until, today) = (self.value.until?, self.material.today);
        if until < today {
            let problem = self.told("until", Note::new("value-expired").with("date", &until));
            return Some(if self.is_used { problem } else { problem.as_warning() });
        }
        let is_soon = until < later(today, SOON) && self.is_used;
        let note = || Note::new("value-expires-soon").with("date", &until);
        is_soon.then(|| self.told("until", note()).as_warning())
    }

    fn verified(&self) -> Option<Problem> {
        let (verified, today) = (self.value.verified, self.material.today);
        let note = if verified > today {
            Note::new("value-verified-later")
        } else if later(verified, LONG) < today {
            Note::new("value-verified-long-ago")
        } else {
            return None;
        };
        Some(self.told("verified", note.with("date", &verified)).as_warning())
    }

    fn source(&self) -> Option<Problem> {
        let is_open = self.value.source.trim_start().starts_with("http://");
        is_open.then(|| self.told("source", Note::new("source-not-safe")).as_warning())
    }

    fn told(&self, key: &str, note: Note) -> Problem {
        let name = self.name.as_str();
        spot::of_key(self.material.values_source, name, key, note.with("value", name))
    }
}

fn later(date: Date, days: i64) -> Date {
    date.checked_add(days.days()).unwrap_or(Date::MAX)
}
