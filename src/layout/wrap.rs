//! Wraps a flow into lines, never wider than asked.

use std::ops::Range;

use super::{
    breaks::{Break, breaks, may_part},
    flow::Flow,
};

/// Returns the clusters of every line, one line at least. Spaces round a wrap are left out.
pub(super) fn wrap(flow: &Flow, width: usize) -> Vec<Range<usize>> {
    let last = flow.clusters.len();
    if width == 0 || last == 0 {
        let nothing = 0..0;
        return vec![nothing];
    }
    let breaks = breaks(flow);
    let mut lines = Vec::new();
    let mut start = 0;
    while start < last {
        let reach = reach(flow, start, width);
        if reach == last {
            lines.push(start..fitting(flow, start, width));
            break;
        }
        let cut = cut(flow, &breaks, start..reach);
        let end = start + count_without_trailing_blanks(flow, start..cut);
        if end > start {
            lines.push(start..end);
        }
        start = cut + flow.clusters[cut..].iter().take_while(|it| it.blank).count();
    }
    lines
}

/// Returns the first cluster that does not fit the line; a space always does, for it vanishes.
fn reach(flow: &Flow, start: usize, width: usize) -> usize {
    let mut used = 0;
    let mut overflows = |place: &usize| {
        let cluster = &flow.clusters[*place];
        used += cluster.width();
        used > width && !cluster.blank
    };
    (start..flow.clusters.len()).find(|it| overflows(it)).unwrap_or(flow.clusters.len())
}

/// Returns the end of the last line of a paragraph: spaces stay, as far as there is room.
fn fitting(flow: &Flow, start: usize, width: usize) -> usize {
    let mut used = 0;
    let fits = |place: &usize| {
        used += flow.clusters[*place].width();
        used <= width
    };
    start + (start..flow.clusters.len()).take_while(fits).count()
}

/// Chooses where to cut a line that could hold these clusters at most: as late as it may, rather
/// in an address or a number than in a word, and in a word if there is no other place. The line
/// gets one cluster at least, so that there is an end to it.
fn cut(flow: &Flow, breaks: &[Break], line: Range<usize>) -> usize {
    let places = || (line.start + 1..=line.end).rev();
    places()
        .find(|place| breaks[*place] == Break::Freely)
        .or_else(|| places().find(|place| breaks[*place] == Break::Unwillingly))
        .or_else(|| places().find(|place| may_be_cut(flow, *place)))
        .unwrap_or_else(|| line.end.max(line.start + 1))
}

fn may_be_cut(flow: &Flow, place: usize) -> bool {
    let cluster = &flow.clusters[place];
    !cluster.blank && may_part(&flow.text, cluster.at)
}

fn count_without_trailing_blanks(flow: &Flow, line: Range<usize>) -> usize {
    let clusters = &flow.clusters[line];
    clusters.len() - clusters.iter().rev().take_while(|it| it.blank).count()
}
