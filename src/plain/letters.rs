//! What letters and signs are.

/// Tells whether a character is a space, those included at which no line ends.
pub(super) fn is_space(letter: char) -> bool {
    letter.is_whitespace() || letter == '\u{202F}' || letter == '\u{2060}'
}

/// Tells whether a character ends a sentence.
pub(super) fn is_end(letter: char) -> bool {
    matches!(letter, '.' | '!' | '?' | '…' | '؟' | '۔')
}

/// Tells whether a character closes what stands in quotes or brackets.
pub(super) fn is_closing(letter: char) -> bool {
    matches!(letter, '»' | '”' | '"' | ')')
}

/// Tells whether a character opens what stands in quotes or brackets.
pub(super) fn is_opening(letter: char) -> bool {
    matches!(letter, '«' | '“' | '(')
}

/// Returns a word in small letters, with one kind of apostrophe.
pub(super) fn small(word: &str) -> String {
    word.to_lowercase().replace('\'', "’")
}

/// Tells whether a word is an address of a site or of a message: `ants.gouv.fr`, `lea@mail.org`.
pub(super) fn is_address(word: &str) -> bool {
    let domain = |text: &str| {
        let parts: Vec<&str> = text.split('.').collect();
        let last = parts.last().is_some_and(|it| (2..=6).contains(&it.chars().count()));
        parts.len() > 1 && last && parts.iter().all(|it| is_label(it))
    };
    let site = word.split('/').next().unwrap_or(word);
    word.contains("://")
        || word.split_once('@').is_some_and(|(name, rest)| !name.is_empty() && !rest.is_empty())
        || word.starts_with("www.")
        || domain(site) && site.is_ascii()
}

fn is_label(part: &str) -> bool {
    !part.is_empty() && part.chars().all(|it| it.is_ascii_alphanumeric() || it == '-')
}
