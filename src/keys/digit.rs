//! Which characters count as digits where no text is typed.

/// Returns the digit that a character stands for.
///
/// Latin, Arabic-Indic and Persian digits; and the unshifted top row of a French keyboard, where
/// `1` to `9` and `0` need Shift: `& é " ' ( - è _ ç à`.
pub(super) fn of(letter: char) -> Option<u8> {
    let digit = match letter {
        '0'..='9' => letter as u32 - '0' as u32,
        '\u{660}'..='\u{669}' => letter as u32 - 0x660,
        '\u{6F0}'..='\u{6F9}' => letter as u32 - 0x6F0,
        _ => return top_row(letter),
    };
    u8::try_from(digit).ok()
}

fn top_row(letter: char) -> Option<u8> {
    const TOP_ROW: [char; 10] = ['à', '&', 'é', '"', '\'', '(', '-', 'è', '_', 'ç'];
    let at = TOP_ROW.iter().position(|it| *it == letter)?;
    u8::try_from(at).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_a_digit_counts() {
        for row in ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "à&é\"'(-è_ç"]
        {
            let digits: Vec<_> = row.chars().map(of).collect();
            assert_eq!(digits, (0..10).map(Some).collect::<Vec<_>>(), "{row}");
        }
        assert_eq!(of('a'), None);
    }
}
