//! Reads what was typed: numbers, dates and exercises.

use jiff::civil::Date;

use crate::procedure::Exercise;

/// Reads a whole number, in Latin, Arabic-Indic or Persian digits; spaces may group them.
pub(super) fn number(typed: &str) -> Option<i64> {
    let text: String = typed.chars().filter(|it| !it.is_whitespace()).map(latin).collect();
    let digits = text.strip_prefix('-').unwrap_or(&text);
    let plain = !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

/// Reads a day as people in France write it: `31/12/2025`, `31 12 2025`, `31122025`.
pub(super) fn date(typed: &str) -> Option<Date> {
    let text: String = typed.trim().chars().map(latin).collect();
    let parts: Vec<&str> =
        text.split(|it: char| !it.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let (day, month, year) = match parts.as_slice() {
        [day, month, year] => (*day, *month, *year),
        [all] if all.len() == 8 => (&all[..2], &all[2..4], &all[4..]),
        _ => return None,
    };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Returns whether an exercise is done well. What was typed is not kept.
pub(super) fn is_done(exercise: Exercise, expected: Option<&str>, typed: &str) -> bool {
    let typed = typed.trim();
    match (exercise, expected) {
        (Exercise::Copy | Exercise::Key, Some(expected)) => typed == expected.trim(),
        (Exercise::Copy | Exercise::Key, None) => !typed.is_empty(),
        (Exercise::Email, _) => is_email(typed),
        (Exercise::Password, _) => is_strong(typed),
        (Exercise::Date, _) => date(typed).is_some(),
    }
}

/// The form of an address, as sign-up pages check it; nothing is looked up.
fn is_email(typed: &str) -> bool {
    let Some((name, domain)) = typed.split_once('@') else { return false };
    let fits = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|it| it.is_ascii_alphanumeric() || b".-_+".contains(&it))
            && !part.starts_with('.')
            && !part.ends_with('.')
    };
    let tail = domain.rsplit('.').next().unwrap_or_default();
    fits(name) && fits(domain) && domain.contains('.') && 2 <= tail.len()
}

/// Twelve characters of four kinds, or seven words: the examples that the CNIL's recommendation of
/// 2022 on passwords gives for 80 bits. The lesson tells the visitor the same numbers.
fn is_strong(typed: &str) -> bool {
    let long = typed.chars().count();
    let words = typed.split_whitespace().count();
    let kinds = [
        typed.chars().any(char::is_lowercase),
        typed.chars().any(char::is_uppercase),
        typed.chars().any(char::is_numeric),
        typed.chars().any(|it| !it.is_alphanumeric()),
    ];
    7 <= words || (12 <= long && kinds.iter().all(|kind| *kind))
}

/// Makes one digit Latin.
fn latin(letter: char) -> char {
    let offset = match letter {
        '\u{660}'..='\u{669}' => letter as u32 - 0x660,
        '\u{6F0}'..='\u{6F9}' => letter as u32 - 0x6F0,
        _ => return letter,
    };
    char::from_digit(offset, 10).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (typed, read) in [
            ("12", Some(12)),
            (" 1 200 ", Some(1200)),
            ("٣٤", Some(34)),
            ("-3", Some(-3)),
            ("", None),
            ("-", None),
            ("1,5", None),
            ("douze", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(number(typed), read, "{typed:?}");
        }
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        let day = Some(Date::constant(2025, 12, 31));
        for (typed, read) in [
            ("31/12/2025", day),
            ("31-12-2025", day),
            ("31 12 2025", day),
            ("31122025", day),
            ("٣١/١٢/٢٠٢٥", day),
            ("31/02/2025", None),
            ("31/12/25", None),
            ("2025", None),
            ("", None),
        ] {
            assert_eq!(date(typed), read, "{typed:?}");
        }
    }

    #[test]
    fn exercises_know_when_they_are_done() {
        for (exercise, expected, typed, done) in [
            (Exercise::Copy, Some("ants.gouv.fr"), " ants.gouv.fr ", true),
            (Exercise::Copy, Some("ants.gouv.fr"), "ants.gouv.com", false),
            (Exercise::Key, Some("@"), "@", true),
            (Exercise::Email, None, "awa.diallo@exemple.fr", true),
            (Exercise::Email, None, "awa diallo@exemple.fr", false),
            (Exercise::Email, None, "awa@exemple", false),
            (Exercise::Email, None, "@exemple.fr", false),
            (Exercise::Password, None, "Chat-bleu-12", true),
            (Exercise::Password, None, "motdepasse12", false),
            (Exercise::Password, None, "quatre chats mangent du pain", false),
            (Exercise::Password, None, "quatre chats mangent du pain bien chaud", true),
            (Exercise::Date, None, "01/02/1980", true),
        ] {
            assert_eq!(is_done(exercise, expected, typed), done, "{typed:?}");
        }
    }
}
