//! Written text to spoken text: addresses, telephone numbers, signs, words that voices say wrong.

use crate::{
    lang::Tag,
    layout,
    screen::{Stock, writer::Writer},
    text::{Args, Key},
};

/// Telephone numbers have so many digits at least; fewer are a short number or an amount.
const LEAST_DIGITS: usize = 8;

/// Makes texts of one language speakable.
pub(super) struct Speaker<'a> {
    stock: Stock<'a>,
    language: &'a Tag,
}

impl<'a> Speaker<'a> {
    pub(super) fn new(stock: Stock<'a>, language: &'a Tag) -> Self {
        Self { stock, language }
    }

    /// Returns a text as a voice is to be given it: one line, no signs that only eyes need.
    pub(super) fn speakable(&self, text: &str) -> String {
        let lines = text.lines().map(|line| self.line(&layout::plain(line)));
        let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
        lines.iter().skip(1).fold(lines.first().cloned().unwrap_or_default(), |all, line| {
            let stop = if ends_a_sentence(&all) { " " } else { ", " };
            all + stop + line
        })
    }

    fn line(&self, line: &str) -> String {
        let spaced = line.replace(['\u{a0}', '\u{202f}'], " ").replace(" · ", ", ");
        let words: Vec<&str> = spaced.split_whitespace().collect();
        let mut spoken: Vec<String> = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let groups = telephone(&words[at..]);
            if groups > 0 {
                spoken.push(words[at..at + groups].join(", "));
                at += groups;
            } else {
                spoken.push(self.word(words[at]));
                at += 1;
            }
        }
        spoken.join(" ")
    }

    fn word(&self, word: &str) -> String {
        let (before, core, after) = cored(word);
        if is_address(core) {
            return format!("{before}{}{after}", self.address(core));
        }
        // "l'ANTS": what stands before the apostrophe is no part of the acronym.
        let at = core.rfind(['’', '\'']).map_or(0, |at| at + 1);
        let at = (at..=core.len()).find(|at| core.is_char_boundary(*at)).unwrap_or(0);
        match self.said_differently(&core[at..]) {
            Some(said) => format!("{before}{}{said}{after}", &core[..at]),
            None => word.to_owned(),
        }
    }

    /// Writes out the signs of an address that is to be typed.
    fn address(&self, address: &str) -> String {
        let mut spoken = String::new();
        for letter in address.chars() {
            match sign(letter).map(|id| Writer::new(self.stock, self.language).kiosk(id)) {
                Some(word) => spoken.extend([" ", word.content.as_str(), " "]),
                None => spoken.push(letter),
            }
        }
        spoken.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Returns how the pack's `spoken.ftl` has an acronym said, if it does.
    fn said_differently(&self, word: &str) -> Option<String> {
        let is_acronym = (2..=8).contains(&word.len())
            && word.bytes().all(|it| it.is_ascii_uppercase())
            && word.len() == word.chars().count();
        let key = Key { file: "spoken", id: word, part: None };
        let said = || self.stock.catalogue.say(self.language, key, &Args::new());
        is_acronym.then(said).flatten().map(|said| said.content)
    }
}

fn ends_a_sentence(text: &str) -> bool {
    text.ends_with(['.', '!', '?', '…', ':', ';', ',', '؟', '،', '؛', '。'])
}

/// Returns how many words from the first on are the groups of one telephone number.
fn telephone(words: &[&str]) -> usize {
    let is_group = |word: &str| !word.is_empty() && word.bytes().all(|it| it.is_ascii_digit());
    let first = words.first().map_or("", |word| word.trim_start_matches('+'));
    let is_start = words.first().is_some_and(|word| word.starts_with(['0', '+']));
    if !is_start || !is_group(first) {
        return 0;
    }
    let ended = |word: &&str| word.ends_with(['.', ',', ';', ')']);
    let group = |word: &&&str| is_group(word.trim_end_matches(['.', ',', ';', ')']));
    let run = words.iter().skip(1).take_while(group).count() + 1;
    let whole = words[..run].iter().position(ended).map_or(run, |at| at + 1);
    let digits: usize =
        words[..whole].iter().map(|it| it.bytes().filter(u8::is_ascii_digit).count()).sum();
    if whole > 1 && digits >= LEAST_DIGITS { whole } else { 0 }
}

/// Parts a word from the signs around it.
fn cored(word: &str) -> (&str, &str, &str) {
    let inside = word.trim_start_matches(|it: char| !it.is_alphanumeric());
    let before = &word[..word.len() - inside.len()];
    let core = inside.trim_end_matches(|it: char| !it.is_alphanumeric());
    (before, core, &inside[core.len()..])
}

/// Whether a word is an address of the web or of the post: `ants.gouv.fr`, `lea@exemple.fr`.
fn is_address(word: &str) -> bool {
    let Some((rest, last)) = word.split('/').next().unwrap_or(word).rsplit_once('.') else {
        return false;
    };
    let is_plain = |it: char| it.is_ascii_alphanumeric() || sign(it).is_some();
    last.len() >= 2
        && last.bytes().all(|it| it.is_ascii_lowercase())
        && rest.starts_with(|it: char| it.is_ascii_alphabetic())
        && word.chars().all(is_plain)
}

fn sign(letter: char) -> Option<&'static str> {
    match letter {
        '.' => Some("listen-dot"),
        '-' => Some("listen-dash"),
        '_' => Some("listen-underscore"),
        '/' => Some("listen-slash"),
        '@' => Some("listen-at"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_numbers_are_found_and_amounts_are_not() {
        for (text, groups) in [
            ("01 42 34 50 50", 5),
            ("0 800 949 400 maintenant", 4),
            ("+33 1 42 34 50 50.", 6),
            ("01 42 34 50. 50", 4),
            ("1 234 567 890", 0),
            ("112", 0),
            ("0 1", 0),
            ("", 0),
        ] {
            let words: Vec<&str> = text.split(' ').collect();
            assert_eq!(telephone(&words), groups, "{text}");
        }
    }

    #[test]
    fn addresses_are_found_and_sentences_are_not() {
        for word in ["ants.gouv.fr", "permisdeconduire.ants.gouv.fr", "lea@exemple.fr", "a.fr/b"] {
            assert!(is_address(word), "{word}");
        }
        for word in ["fin", "31.12.2025", "12.50", "p.m", "M.Dupont", "Fin.Puis"] {
            assert!(!is_address(word), "{word}");
        }
    }
}
