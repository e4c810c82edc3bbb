//! Days that an author wrote as people do: 28/11/2026.

use std::ops::Range;

use jiff::civil::Date;

/// Returns the day that was meant by `28/11/2026`, `28-11-2026` or `28.11.26`; nothing where that
/// is not sure.
pub(crate) fn meant(text: &str) -> Option<Date> {
    let numbers: Vec<&str> = text.trim().split(is_between).collect();
    let [first, month, last] = numbers.as_slice() else { return None };
    let year_first = first.len() == 4;
    if year_first && text.contains('-') {
        return None; // it is written as it must be
    }
    let (day, year) = if year_first { (last, first) } else { (first, last) };
    let year: i16 = match (year.len(), year.parse().ok()?) {
        (4, year) => year,
        (2, year) => 2000 + year,
        _ => return None,
    };
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Returns the day that was meant around some bytes of a file, and where it stands.
pub(super) fn meant_at(text: &str, at: usize) -> Option<(Range<usize>, Date)> {
    let is_of_a_day = |it: char| it.is_ascii_digit() || is_between(it);
    let (before, after) = (text.get(..at)?, text.get(at..)?);
    let start = before.trim_end_matches(is_of_a_day).len();
    let end = at + after.find(|it| !is_of_a_day(it)).unwrap_or(after.len());
    Some((start..end, meant(&text[start..end])?))
}

fn is_between(letter: char) -> bool {
    matches!(letter, '/' | '-' | '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_understood_as_people_write_it() {
        for text in ["28/11/2026", "28-11-2026", "28.11.26", "2026/11/28", " 28/11/2026 "] {
            assert_eq!(meant(text), Some(Date::constant(2026, 11, 28)), "{text}");
        }
        for text in ["11/28/2026", "2026-11-28", "28/11", "28/11/2026/1", "1.2.3", "a/b/c", ""] {
            assert_eq!(meant(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_is_found_around_a_place() {
        let text = "written = 28/11/2026 # é\n";
        for at in 10..20 {
            assert_eq!(meant_at(text, at).map(|it| it.0), Some(10..20), "{at}");
        }
        assert_eq!(meant_at(text, 3), None);
        assert_eq!(meant_at(text, 900), None);
    }
}
