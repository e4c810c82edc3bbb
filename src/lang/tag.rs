//! A language tag and its fallback chain.

use std::{fmt, sync::Arc};

/// A BCP 47 tag in canonical case: `fr`, `fr-CA`, `fr-simple`, `fa-AF`.
///
/// `simple` is the registered variant for easy text. Only language, region and that variant
/// are used here; scripts and other variants are refused.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tag(Arc<str>);

/// A text that is not a language tag this program understands.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language tag; write one such as `fr`, `fr-simple` or `fa-AF`")]
pub struct BadTag(pub String);

impl Tag {
    /// Parses a tag; `fr_FR` and `prs` (Dari) are accepted and made canonical.
    ///
    /// # Errors
    /// When a part is neither a language, a region nor `simple`.
    pub fn parse(text: &str) -> Result<Self, BadTag> {
        let bad = || BadTag(text.chars().take(40).collect());
        if text.eq_ignore_ascii_case("prs") {
            return Ok(Self("fa-AF".into()));
        }
        let mut parts = text.split(['-', '_']);
        let language = parts.next().filter(|it| is_alpha(it, 2..=3)).ok_or_else(bad)?;
        let mut tag = language.to_ascii_lowercase();
        let mut rest = parts.peekable();
        if let Some(region) = rest.next_if(|it| is_alpha(it, 2..=2)) {
            tag = format!("{tag}-{}", region.to_ascii_uppercase());
        }
        if rest.next_if(|it| it.eq_ignore_ascii_case("simple")).is_some() {
            tag.push_str("-simple");
        }
        if rest.next().is_some() { Err(bad()) } else { Ok(Self(tag.into())) }
    }

    /// Returns the tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether this is an easy text.
    pub fn is_simple(&self) -> bool {
        self.0.ends_with("-simple")
    }

    /// Returns the same language in easy text.
    #[must_use]
    pub fn simple(&self) -> Self {
        if self.is_simple() { self.clone() } else { Self(format!("{}-simple", self.0).into()) }
    }

    /// Returns the same language without easy text.
    #[must_use]
    pub fn plain(&self) -> Self {
        Self(self.0.trim_end_matches("-simple").into())
    }

    /// Returns the language alone: `fr` for `fr-CA-simple`.
    pub fn family(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Returns the tags of the same family to look in, best first:
    /// `fr-CA-simple`, `fr-simple`, `fr-CA`, `fr`.
    ///
    /// A plain tag never falls to an easy one: that would mix two voices without saying so.
    pub fn chain(&self) -> Vec<Self> {
        let family = Self(self.family().into());
        let mut chain = vec![self.clone()];
        if self.is_simple() {
            chain.extend([family.simple(), self.plain()]);
        }
        chain.push(family);
        let mut seen = Vec::new();
        chain.retain(|tag| {
            !seen.contains(tag) && {
                seen.push(tag.clone());
                true
            }
        });
        chain
    }
}

fn is_alpha(part: &str, length: std::ops::RangeInclusive<usize>) -> bool {
    length.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// French: the language of the pack inside the program, and the last resort of every text.
impl Default for Tag {
    fn default() -> Self {
        Self("fr".into())
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Tag {
        Tag::parse(text).unwrap()
    }

    #[test]
    fn tags_are_made_canonical() {
        for (given, kept) in [
            ("fr", "fr"),
            ("FR-simple", "fr-simple"),
            ("fr_ca-SIMPLE", "fr-CA-simple"),
            ("prs", "fa-AF"),
            ("fa-af", "fa-AF"),
        ] {
            assert_eq!(tag(given).as_str(), kept);
        }
    }

    #[test]
    fn what_is_not_a_tag_is_refused() {
        for text in ["", "f", "french", "fr-x-falc", "fr-simple-simple", "fr.UTF-8", "../fr", "fr-"]
        {
            assert!(Tag::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn easy_text_falls_to_plain_text_and_never_the_other_way() {
        let names = |text| tag(text).chain().iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(names("fr-CA-simple"), ["fr-CA-simple", "fr-simple", "fr-CA", "fr"]);
        assert_eq!(names("fr-simple"), ["fr-simple", "fr"]);
        assert_eq!(names("fr-CA"), ["fr-CA", "fr"]);
        assert_eq!(names("fr"), ["fr"]);
    }
}
