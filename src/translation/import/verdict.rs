//! Three ways: what a table was made from, what it says now, what the pack says today.

use super::super::fingerprint;

/// What is to be done with a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Nobody changed anything.
    Same,
    /// Only the pack changed.
    KeepPack,
    /// Both changed to the same words.
    Both,
    /// Only the table changed, or the pack has nothing.
    Write,
    /// Both changed, to different words.
    Conflict,
    /// The table is empty where the pack has a text: nothing is ever deleted.
    Emptied,
}

/// Judges a cell; `base` is the fingerprint of what the table was made from, if it is known.
pub(super) fn judge(cell: &str, base: Option<&str>, pack: Option<&str>) -> Verdict {
    let today = pack.unwrap_or_default();
    let is_as_made = base == Some(fingerprint(cell).as_str());
    let is_pack_as_made = base == Some(fingerprint(today).as_str());
    match () {
        () if is_as_made && cell == today => Verdict::Same,
        () if is_as_made => Verdict::KeepPack,
        () if cell == today && base.is_none() => Verdict::Same,
        () if cell == today => Verdict::Both,
        () if cell.is_empty() => Verdict::Emptied,
        () if is_pack_as_made || today.is_empty() => Verdict::Write,
        () => Verdict::Conflict,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_s_work_is_lost() {
        let base = |text: &str| Some(fingerprint(text));
        for (cell, made_from, pack, wanted) in [
            ("a", base("a"), Some("a"), Verdict::Same),
            ("", base(""), None, Verdict::Same),
            ("a", base("a"), Some("b"), Verdict::KeepPack),
            ("", base(""), Some("b"), Verdict::KeepPack),
            ("a", base("a"), None, Verdict::KeepPack),
            ("b", base("a"), Some("a"), Verdict::Write),
            ("b", base(""), None, Verdict::Write),
            ("b", base("a"), None, Verdict::Write),
            ("b", base("a"), Some("b"), Verdict::Both),
            ("b", base("a"), Some("c"), Verdict::Conflict),
            ("b", base(""), Some("c"), Verdict::Conflict),
            ("", base("a"), Some("a"), Verdict::Emptied),
            ("", base("a"), Some("c"), Verdict::Emptied),
            ("a", None, Some("a"), Verdict::Same),
            ("b", None, Some("a"), Verdict::Conflict),
            ("b", None, None, Verdict::Write),
            ("", None, Some("a"), Verdict::Emptied),
            ("", None, None, Verdict::Same),
        ] {
            let verdict = judge(cell, made_from.as_deref(), pack);
            assert_eq!(verdict, wanted, "{cell:?} {made_from:?} {pack:?}");
        }
    }
}
