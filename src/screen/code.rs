//! The essential as codes for a telephone's camera. Text only: no address to visit, no internet.

use super::{
    Block, Code,
    build::Sketch,
    home,
    list::{self, Item},
    result,
    step::{self, Texts},
    writer::Writer,
};
use crate::{
    layout,
    procedure::Secret,
    session::{Act, Session, Walking},
    text::Args,
};

/// The most bytes that one code holds: a QR code of version 5, level L, which is 37 modules wide
/// and so, in half blocks with its quiet zone, fits 80 x 24 cells (ISO/IEC 18004, table 7).
const BYTES: usize = 106;

pub(super) fn compose(
    session: &Session,
    walking: &Walking,
    part: usize,
    writer: &Writer<'_>,
) -> Sketch {
    let parts = parts(session, walking, writer);
    let at = part % parts.len().max(1);
    let args = Args::new().number("part", number(at + 1)).number("parts", number(parts.len()));
    let payload = Secret::new(parts.get(at).cloned().unwrap_or_default());
    let (words, instead) = (writer.kiosk("code-words"), writer.kiosk("code-instead"));
    let code = Block::Code(Code { payload, words, instead });
    let next = (at + 1 < parts.len()).then(|| Item::new(writer.kiosk("code-next"), Act::Code));
    let done = Item::new(writer.kiosk("code-done"), Act::Result);
    let items = next.into_iter().chain([done]).collect();
    Sketch::new(
        format!("code:{}:{at}", walking.procedure.id),
        home::title(&walking.procedure.id, writer),
    )
    .with([
        Block::Heading(writer.kiosk("code-heading")),
        Block::Muted(writer.kiosk_with("code-part", &args)),
        code,
    ])
    .with(list::blocks(items, vec![], 0, writer.kiosk("step-more")))
}

fn parts(session: &Session, walking: &Walking, writer: &Writer<'_>) -> Vec<String> {
    let Some(step) = walking.end(&session.given()) else { return vec![] };
    let args = step::step_args(session, walking);
    let texts = Texts { procedure: &walking.procedure, step, writer, args };
    let lines = result::take_along(session, walking, &texts);
    split(&lines.iter().map(|line| layout::plain(line)).collect::<Vec<_>>(), BYTES)
}

/// Cuts lines into parts of at most so many bytes, between lines where they fit, else between
/// words, else between characters.
fn split(lines: &[String], most: usize) -> Vec<String> {
    let mut parts = vec![String::new()];
    for piece in lines.iter().flat_map(|line| pieces(line, most)) {
        let last = parts.last_mut().filter(|last| last.len() + 1 + piece.len() <= most);
        match last {
            Some(last) if last.is_empty() => last.push_str(&piece),
            Some(last) => {
                last.push('\n');
                last.push_str(&piece);
            }
            None => parts.push(piece),
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn pieces(line: &str, most: usize) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = line;
    while most < rest.len() {
        let limit = (0..=most).rev().find(|at| rest.is_char_boundary(*at)).unwrap_or(0);
        let cut = rest[..limit].rfind(' ').filter(|at| 0 < *at).unwrap_or(limit);
        pieces.push(rest[..cut].to_owned());
        rest = rest[cut..].trim_start();
    }
    pieces.push(rest.to_owned());
    pieces
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn short_lists_are_one_code() {
        let lines = ["Permis".to_owned(), "- photo".to_owned()];
        assert_eq!(split(&lines, 106), ["Permis\n- photo"]);
    }

    #[test]
    fn long_lines_are_cut_between_words() {
        assert_eq!(split(&["un deux trois".to_owned()], 8), ["un deux", "trois"]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_every_part_fits(lines in prop::collection::vec(".{0,80}", 0..8)) {
            let parts = split(&lines, 106);
            prop_assert!(parts.iter().all(|part| !part.is_empty() && part.len() <= 106));
            let letters = |text: &str| -> String {
                text.chars().filter(|it| !it.is_whitespace()).collect()
            };
            prop_assert_eq!(letters(&parts.concat()), letters(&lines.concat()));
        }
    }
}
