//! Makes a source fit for the Fluent parser, which loses messages to a byte order mark, glues a
//! file together at lone carriage returns and ends the whole program at 20,000 nested braces.

use super::{
    SourceText,
    marks::{self, Refused},
    place::Place,
};
use crate::problem::{Note, Problem};

/// The greatest size of a file, in bytes: ten times the largest that an author should write.
const MAX_BYTES: usize = 512 * 1024;
/// The deepest nesting of braces and calls.
const MAX_DEPTH: usize = 32;
/// The most braces and calls that one entry opens. What seems to close them may stand in quotes, and
/// close nothing; so however an entry is written, the parser goes no deeper than this. It takes some
/// thousands to exhaust the memory of a thread.
const MAX_OPENED: usize = 500;
/// The longest fraction of a number; the plural rules overflow beyond.
const MAX_FRACTION: usize = 15;
/// After this many problems of characters the rest of a file is mended in silence.
const MAX_PROBLEMS: usize = 50;

/// A source fit for the parser, and what had to be mended.
#[derive(Debug)]
pub(super) struct Scanned {
    pub(super) text: String,
    pub(super) problems: Vec<Problem>,
}

/// Mends a source: what is wrong with single characters is reported and taken out.
///
/// # Errors
/// When the file is too large or too deep to be given to the parser at all.
pub(super) fn scan(source: &SourceText) -> Result<Scanned, Problem> {
    let refuse = |note| Err(Problem::of_file(&source.path, note));
    if source.text.len() > MAX_BYTES {
        return refuse(Note::new("text-file-too-large").number("kib", MAX_BYTES / 1024));
    }
    let raw = source.text.strip_prefix('\u{FEFF}').unwrap_or(&source.text);
    let mut mending = Mending { path: &source.path, raw, text: String::new(), problems: vec![] };
    mending.characters();
    mending.escapes();
    mending.escapes_cut_short();
    match depth(&mending.text) {
        Depth::Fine => {}
        Depth::Nested => {
            return refuse(Note::new("text-too-nested").number("most", MAX_DEPTH));
        }
        Depth::Opened => {
            return refuse(Note::new("text-too-many-braces").number("most", MAX_OPENED));
        }
        Depth::Fraction => {
            return refuse(Note::new("text-too-many-decimals").number("most", MAX_FRACTION));
        }
    }
    Ok(Scanned { text: mending.text, problems: mending.problems })
}

struct Mending<'a> {
    path: &'a str,
    raw: &'a str,
    text: String,
    problems: Vec<Problem>,
}

impl Mending<'_> {
    /// Copies the text without the characters that may not stand in it. Lines keep their numbers.
    fn characters(&mut self) {
        // Nearly always nothing is wrong, and whoever stands before the first screen waits.
        if self.raw.chars().all(|letter| marks::refusal(letter).is_none()) {
            return self.raw.clone_into(&mut self.text);
        }
        self.text.reserve(self.raw.len());
        let mut letters = self.raw.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '\r' if letters.peek().is_some_and(|(_, next)| *next == '\n') => {}
                '\r' => {
                    self.report(at, letter, Note::new("text-line-end"));
                    self.text.push('\n');
                }
                '\t' => {
                    self.report(at, letter, Note::new("text-tab"));
                    self.text.push(' ');
                }
                _ => self.character(at, letter),
            }
        }
    }

    fn character(&mut self, at: usize, letter: char) {
        if let Some(why) = marks::refusal(letter) {
            let code = format!("{:04X}", u32::from(letter));
            let note = Note::new("text-character-refused").note("why", why.note());
            self.report(at, letter, note.with("code", &code));
        } else {
            self.text.push(letter);
        }
    }

    /// Makes spaces of `\u202E` and its like, which would bring the same characters in unseen.
    ///
    /// They keep their length, so that no new escape can arise from what stands around.
    fn escapes(&mut self) {
        let found: Vec<_> = escapes(&self.text).collect();
        for (start, digits, letter) in found {
            if let Some(why) = letter.map_or(Some(Refused::NoCharacter), marks::refusal) {
                let span = start..start + 2 + digits;
                let note = Note::new("text-escape-refused").note("why", why.note());
                let note = note.with("escape", &self.text[span.clone()]);
                if self.problems.len() < MAX_PROBLEMS {
                    let place = Place { file: self.path, text: &self.text, span };
                    self.problems.push(place.warning(note));
                }
                let space = format!("{:0>digits$}", "20");
                self.text.replace_range(start + 2..start + 2 + digits, &space);
            }
        }
    }

    /// Puts a question mark where an escape lacks digits before a letter of several bytes: the
    /// parser would part that letter, and break down. It then tells that the escape is wrong.
    fn escapes_cut_short(&mut self) {
        let found: Vec<_> = cut_short(&self.text).collect();
        for (at, letter) in found.into_iter().rev() {
            self.text.replace_range(at..at + letter.len_utf8(), "?");
        }
    }

    fn report(&mut self, at: usize, letter: char, note: Note) {
        if self.problems.len() < MAX_PROBLEMS {
            let span = at..at + letter.len_utf8();
            let place = Place { file: self.path, text: self.raw, span };
            self.problems.push(place.warning(note));
        }
    }
}

/// Finds every escape, such as `\u202E` or `\U00202E`: where, how many digits, and what it stands for.
fn escapes(text: &str) -> impl Iterator<Item = (usize, usize, Option<char>)> + '_ {
    text.match_indices('\\').filter_map(|(at, _)| {
        let digits = match text.as_bytes().get(at + 1)? {
            b'u' => 4,
            b'U' => 6,
            _ => return None,
        };
        let hexadecimal = text.get(at + 2..at + 2 + digits)?;
        let valid = hexadecimal.bytes().all(|byte| byte.is_ascii_hexdigit());
        let code = u32::from_str_radix(hexadecimal, 16).ok().filter(|_| valid)?;
        Some((at, digits, char::from_u32(code)))
    })
}

/// Finds every letter of several bytes that stands where a digit of an escape must.
fn cut_short(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    text.match_indices('\\').filter_map(|(at, _)| {
        let digits = match text.as_bytes().get(at + 1)? {
            b'u' => 4,
            b'U' => 6,
            _ => return None,
        };
        let mut letters = text[at + 2..].char_indices().take(digits);
        let (after, letter) = letters.find(|(_, letter)| !letter.is_ascii_hexdigit())?;
        (!letter.is_ascii()).then_some((at + 2 + after, letter))
    })
}

#[derive(Debug, PartialEq)]
enum Depth {
    Fine,
    Nested,
    Opened,
    Fraction,
}

/// Whether a source is too large or too deep to be given to the parser at all.
#[cfg(feature = "author")]
pub(crate) fn is_refused(text: &str) -> bool {
    text.len() > MAX_BYTES || depth(text) != Depth::Fine
}

/// Measures how deep the parser would recurse. Each entry begins anew, as it does in the parser.
fn depth(text: &str) -> Depth {
    let (mut depth, mut opened, mut fraction) = (0_usize, 0_usize, None);
    for line in text.lines() {
        if opened > 0 && begun_by(line).is_some() {
            (depth, opened) = (0, 0);
        }
        if opened == 0 && !line.contains('{') {
            continue; // nothing is open, and nothing opens here
        }
        for byte in line.bytes() {
            fraction = match (byte, fraction) {
                (b'.', _) => Some(0),
                (b'0'..=b'9', Some(digits)) => Some(digits + 1),
                _ => None,
            };
            match byte {
                b'{' => (depth, opened) = (depth + 1, opened + 1),
                b'(' if opened > 0 => (depth, opened) = (depth + 1, opened + 1),
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if opened > MAX_OPENED {
                return Depth::Opened;
            }
            if depth > MAX_DEPTH {
                return Depth::Nested;
            }
            if depth > 0 && fraction > Some(MAX_FRACTION) {
                return Depth::Fraction;
            }
        }
    }
    Depth::Fine
}

/// Returns the name of the entry that begins here, at the start of a line: a comment, which has
/// none, or `name =`. Neither can stand inside braces.
pub(super) fn begun_by(text: &str) -> Option<&str> {
    let end = text.bytes().position(|it| !is_of_a_name(it)).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let is_begun = match name {
        "" => rest.starts_with('#'),
        _ => rest.trim_start_matches(' ').starts_with('='),
    };
    is_begun.then_some(name)
}

/// Tells the letters of the names of messages and, with its hyphen, of terms.
pub(super) fn is_of_a_name(letter: u8) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, b'-' | b'_')
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;

    fn scanned(text: &str) -> Scanned {
        let text = Cow::Owned(text.to_owned());
        scan(&SourceText { path: "a.ftl".into(), text }).unwrap()
    }

    fn refused(text: String) -> String {
        let source = SourceText { path: "a.ftl".into(), text: Cow::Owned(text) };
        scan(&source).unwrap_err().to_string()
    }

    #[test]
    fn a_clean_source_is_left_alone() {
        let text = "# note\na = Oui { $n }\n    .b = « l’eau »\u{A0}: العربية\n";
        let scanned = scanned(text);
        assert_eq!(scanned.text, text);
        assert!(scanned.problems.is_empty());
    }

    #[test]
    fn marks_and_ends_of_other_systems_are_taken_in_silence() {
        let scanned = scanned("\u{FEFF}a = x\r\nb = y\r\n");
        assert_eq!(scanned.text, "a = x\nb = y\n");
        assert!(scanned.problems.is_empty());
    }

    #[test]
    fn what_is_mended_is_reported() {
        for (given, kept, problem) in [
            ("a =\n\tx\n", "a =\n x\n", "a.ftl:2:1: a TAB stands here; use spaces"),
            (
                "a = x\rb = y\n",
                "a = x\nb = y\n",
                "a.ftl:1:6: a line ends as on very old computers; save with LF ends",
            ),
            (
                "a = é\0x\n",
                "a = éx\n",
                "a.ftl:1:6: a control character (U+0000) stands here; delete it",
            ),
            (
                "a = \u{202E}x\n",
                "a = x\n",
                "a.ftl:1:5: a character that changes the direction of the text (U+202E) \
                 stands here; delete it",
            ),
            (
                "a = \u{E000}x\n",
                "a = x\n",
                "a.ftl:1:5: a character for private use (U+E000) stands here; delete it",
            ),
            (
                "a = {\"\\u202E\"}\n",
                "a = {\"\\u0020\"}\n",
                "a.ftl:1:7: `\\u202E` stands for a character that changes the direction of the \
                 text; delete it",
            ),
            (
                "a = {\"\\U10FFFD\"}\n",
                "a = {\"\\U000020\"}\n",
                "a.ftl:1:7: `\\U10FFFD` stands for a character for private use; delete it",
            ),
        ] {
            let scanned = scanned(given);
            assert_eq!(scanned.text, kept);
            assert_eq!(scanned.problems[0].to_string(), problem);
            assert_eq!(scanned.problems.len(), 1);
        }
    }

    #[test]
    fn an_escape_that_is_taken_out_leaves_no_other() {
        let scanned = scanned("a = {\"\\u20\\u202E2E\"}\n");
        assert_eq!(scanned.text, "a = {\"\\u20\\u00202E\"}\n");
    }

    #[test]
    fn an_escape_without_its_digits_parts_no_letter() {
        for (given, kept) in [
            ("a = {\"\\u00é\"}\n", "a = {\"\\u00?\"}\n"),
            ("a = {\"\\U0000ع\\ué\"}\n", "a = {\"\\U0000?\\u?\"}\n"),
            ("a = {\"\\u00x é\"}\n", "a = {\"\\u00x é\"}\n"),
        ] {
            assert_eq!(scanned(given).text, kept);
        }
    }

    #[test]
    fn ordinary_escapes_stay() {
        let text = "a = {\"\\u00A0\"}{\"\\U01F600\"}\n";
        assert_eq!(scanned(text).text, text);
    }

    #[test]
    fn what_would_end_the_program_is_refused() {
        let nested = "a.ftl:1:1: braces are nested more than 32 deep; close each `{` with a `}`";
        assert_eq!(refused(format!("a = {}\n", "{".repeat(20_000))), nested);
        assert_eq!(refused(format!("a = {}\n", "{\n".repeat(20_000))), nested);
        assert_eq!(refused(format!("a = {{ {}", "A(\n".repeat(20_000))), nested);
        assert_eq!(
            refused(format!("a = {{ 0.{} -> *[one] x }}", "0".repeat(40))),
            "a.ftl:1:1: a number has more than 15 decimals; write fewer"
        );
        assert_eq!(
            refused("é".repeat(300_000)),
            "a.ftl:1:1: the file is larger than 512 KiB; divide it"
        );
    }

    #[test]
    fn nothing_that_seems_to_close_a_brace_hides_the_depth() {
        for nested in [
            "F(\"}\",",
            "F(\"}}\",\n",
            "{1->\n *[a]\n #",
            "{1->\n *[a] \"} { F(\"}\",",
            "{ \"}\" } { F(\"})\",",
        ] {
            let refusal = refused(format!("a = {{ {}", nested.repeat(1_000)));
            assert!(refusal.contains("nested more than 32") || refusal.contains("more than 500"));
        }
        let many = format!("a = {}\n", "{ $n } and ".repeat(500));
        assert_eq!(scanned(&many).text, many);
    }

    #[test]
    fn the_depth_that_authors_need_is_far_below_the_limit() {
        let nested = |depth: usize| format!("a = {}\n", "{".repeat(depth));
        assert_eq!(scanned(&nested(32)).text, nested(32));
        assert!(refused(nested(33)).contains("nested more than 32 deep"));
    }

    #[test]
    fn braces_left_open_in_one_message_do_not_weigh_on_the_next() {
        let text = "# {{{{\na = {\nb-c_d = { (\n-term = ((((\n".repeat(100);
        assert_eq!(scanned(&text).text, text);
    }

    #[test]
    fn a_file_of_nothing_but_faults_has_a_bounded_report() {
        assert_eq!(scanned(&"\t".repeat(10_000)).problems.len(), MAX_PROBLEMS);
    }
}
