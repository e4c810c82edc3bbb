//! Where a line may break: the Unicode algorithm (UAX 14), French typography, and numbers that
//! should stay whole.

use unicode_linebreak::linebreaks;

use super::{flow::Flow, islands::unbroken};

/// No line begins with one of these, even after an ordinary space: French puts one there.
const NEVER_FIRST: &str = ":;!?.,)]}…»›%‰€；：！？。，、）】》〉」』〕％؟؛،٪";
/// No line ends with one of these.
const NEVER_LAST: &str = "«‹([{（【《〈「『〔¿¡";

/// How willingly a line breaks at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Break {
    /// Only when nothing else is left.
    Never,
    /// When the piece round it is wider than the line.
    Unwillingly,
    /// Gladly.
    Freely,
}

/// Returns how willingly a line breaks before each cluster.
pub(super) fn breaks(flow: &Flow) -> Vec<Break> {
    let whole = unbroken(&flow.text);
    let mut free = linebreaks(&flow.text).map(|it| it.0).peekable();
    let mut after_blank = false;
    let mut result = Vec::with_capacity(flow.clusters.len());
    for cluster in &flow.clusters {
        let at = cluster.at;
        while free.next_if(|place| *place < at).is_some() {}
        let by_algorithm = free.next_if_eq(&at).is_some();
        let inside = || {
            let next = whole.partition_point(|piece| piece.end <= at);
            whole.get(next).is_some_and(|piece| piece.start < at)
        };
        result.push(match (by_algorithm, after_blank) {
            _ if cluster.blank => Break::Never,
            (false, false) => Break::Never,
            _ if !may_part(&flow.text, at) => Break::Never,
            (true, _) if !inside() => Break::Freely,
            _ => Break::Unwillingly,
        });
        after_blank = cluster.blank;
    }
    result
}

/// Whether what stands before and after a place may be on two lines at all.
pub(super) fn may_part(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    !before.trim_end().ends_with(|it| NEVER_LAST.contains(it))
        && !after.trim_start().starts_with(|it| NEVER_FIRST.contains(it))
}
