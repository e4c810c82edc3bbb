//! How often words are used: an optional list of a pack.

use std::collections::HashMap;

/// How often words are used, on the scale of Zipf: 7 for `de`, 3 for one word in a million.
#[derive(Clone, Debug, Default)]
pub struct Frequencies(HashMap<String, f32>);

impl Frequencies {
    /// Reads a list: one word a line, a tab, its Zipf frequency; what follows is not read. Lines
    /// that say nothing else than that are left out.
    pub fn parse(text: &str) -> Self {
        let line = |line: &str| {
            let mut fields = line.split('\t');
            let word = fields.next()?.trim().to_lowercase().replace('\'', "’");
            let zipf: f32 = fields.next()?.trim().parse().ok()?;
            (!word.is_empty() && zipf.is_finite()).then_some((word, zipf))
        };
        Self(text.lines().filter_map(line).collect())
    }

    /// Returns how often a word is used, in its most usual form: lists count `écrivez` and `écrire`
    /// apart, and who knows one knows the other. Zero where the list lacks all of them.
    pub fn of(&self, word: &str) -> f32 {
        let known = |it: &str| self.0.get(it).copied().unwrap_or(0.0);
        let stems = ENDINGS.iter().filter_map(|end| word.strip_suffix(end));
        let forms = stems.flat_map(|stem| {
            let soft = stem.replace('ç', "c");
            let mut shorter = stem.chars();
            shorter.next_back();
            let shorter = shorter.as_str();
            let full = FULL.iter().map(move |end| format!("{soft}{end}"));
            // « écriv-ez » is of « écri-re ».
            full.chain([format!("{shorter}re"), format!("{shorter}r")])
        });
        forms.map(|it| known(&it)).fold(known(word), f32::max)
    }
}

/// Endings of the forms of a word, longest first.
const ENDINGS: &[&str] =
    &["ées", "ons", "ent", "ant", "ez", "es", "és", "ée", "s", "x", "e", "é", ""];

/// Endings of the form that a dictionary has, and of others that are often used.
const FULL: &[&str] = &["", "er", "ir", "re", "r", "e", "é", "s", "t"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_and_asked() {
        let list = Frequencies::parse(
            "word\tzipf\tper_million\nmaison\t5.3\t199\ngrand\t5.8\nécrire\t5.1\n\tx\nrare",
        );
        for (word, zipf) in [
            ("maison", 5.3),
            ("maisons", 5.3),
            ("grandes", 5.8),
            ("écrivez", 5.1),
            ("rare", 0.0),
            ("word", 0.0),
        ] {
            assert!((list.of(word) - zipf).abs() < 0.01, "{word}: {}", list.of(word));
        }
    }
}
