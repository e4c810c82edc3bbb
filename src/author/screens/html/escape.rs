//! Text that may stand anywhere in a page.

/// Returns a text in which nothing is a sign of the page, and no control character is left.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\'' => out += "&#39;",
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_is_taken_for_the_page() {
        assert_eq!(
            escaped("<a href=\"x\">&'\u{1b}[0m"),
            "&lt;a href=&quot;x&quot;&gt;&amp;&#39;[0m"
        );
        assert_eq!(escaped("Où ? العربية"), "Où ? العربية");
    }
}
