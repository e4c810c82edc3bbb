//! How many cells a text may take before it breaks, on the narrowest screen.

use crate::text::TextName;

/// The columns of the narrowest screen that is designed for; the page leaves one at each side.
const PAGE: usize = 40 - 2;
/// Keys stand in two columns there, with this between; before each stands its name and a space.
const BETWEEN: usize = 2;
const LONGEST_KEY: usize = "Esc ".len();
/// A choice stands after its marker and digit, and a box where one is ticked.
const BEFORE_CHOICE: usize = 7;
const BEFORE_BOX: usize = 9;
/// A section of a procedure stands after the sign "here"; a field after its marker.
const BEFORE_SECTION: usize = 2;

/// Returns the greatest width of a text in cells: what is longer takes a second line there, which
/// is seen but costs room. Nothing for texts that are made to be broken.
pub(super) fn greatest(file: &str, name: &TextName) -> Option<usize> {
    let part = name.part.as_deref();
    match (file, part) {
        ("kiosk", None) if name.id.starts_with("key-") => Some((PAGE - BETWEEN) / 2 - LONGEST_KEY),
        ("kiosk", None) if name.id.ends_with("-title") => Some(PAGE),
        ("papers", None) => Some(PAGE - BEFORE_BOX),
        ("kiosk" | "places" | "glossary", _) => None,
        (procedure, None) if name.id == procedure => Some(PAGE),
        (_, Some("placeholder")) => Some(PAGE - BEFORE_SECTION),
        (_, Some(part)) if name.is_spoken() || part.ends_with("_hint") => None,
        (_, Some(part)) if part.starts_with("section_") => Some(PAGE - BEFORE_SECTION),
        (_, Some(part)) if part.starts_with("opt_") => Some(PAGE - BEFORE_CHOICE),
        (_, Some(part)) if is_paper(part) => Some(PAGE - BEFORE_BOX),
        _ => None,
    }
}

fn is_paper(part: &str) -> bool {
    part.starts_with("item_") && !part.ends_with("_how") && !part.ends_with("_if")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_on_one_line_has_a_greatest_width() {
        for (file, name, width) in [
            ("kiosk", "key-back", Some(14)),
            ("kiosk", "home-title", Some(38)),
            ("kiosk", "home-heading", None),
            ("papers", "identity", Some(29)),
            ("papers", "identity.how", None),
            ("rent", "rent", Some(38)),
            ("rent", "rent.section_you", Some(36)),
            ("rent", "rent.goal", None),
            ("rent", "rent_where.opt_france", Some(31)),
            ("rent", "rent_where.opt_france_hint", None),
            ("rent", "rent_where.opt_france_say", None),
            ("rent", "rent_papers.item_proof", Some(29)),
            ("rent", "rent_papers.item_proof_how", None),
            ("rent", "rent_day.placeholder", Some(36)),
            ("rent", "rent_day", None),
        ] {
            let name = super::super::name(name).unwrap();
            assert_eq!(greatest(file, &name), width, "{name}");
        }
    }
}
