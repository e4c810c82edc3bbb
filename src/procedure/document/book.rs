//! Dictionaries: files whose every entry is `[group.name]`.

use toml::{Spanned, de::DeValue};

use super::{Fields, fields::short};
use crate::{
    problem::Note,
    procedure::{Id, Name, desk::Desk, nearest::instead},
};

/// One entry of a dictionary.
pub(in crate::procedure) struct Entry<'a> {
    /// `fee` in `[fee.passport]`.
    pub(in crate::procedure) group: &'a str,
    /// `passport`.
    pub(in crate::procedure) id: Id,
    /// `fee.passport`.
    pub(in crate::procedure) name: Name,
    /// Its keys.
    pub(in crate::procedure) fields: Fields<'a>,
}

/// Lists the entries of a dictionary; what is none is noted. Without groups, any will do.
pub(in crate::procedure) fn entries<'a>(
    desk: &'a Desk<'a>,
    document: &'a Spanned<DeValue<'a>>,
    groups: &[&str],
) -> Vec<Entry<'a>> {
    let mut entries = Vec::new();
    let Some(root) = Fields::of(desk, Note::new("what-the-file"), document) else { return entries };
    for (key, value) in root.entries() {
        let group: &str = key.get_ref();
        if !groups.is_empty() && !groups.contains(&group) {
            let note = Note::new("group-unknown").quoted("group", &short(group));
            let hint = instead(group, groups.iter().copied());
            desk.here(&key.span(), note.note("hint", hint));
            continue;
        }
        let what = Note::new("what-group").with("group", &short(group));
        let Some(members) = Fields::of(desk, what, value) else { continue };
        for (key, value) in members.entries() {
            let short = format!("{}.{}", short(group), short(key.get_ref()));
            let names = Id::new(key.get_ref())
                .ok()
                .zip(Name::new(&format!("{group}.{}", key.get_ref())).ok());
            let Some((id, name)) = names else {
                desk.here(&key.span(), Note::new("name-malformed").quoted("name", &short));
                continue;
            };
            let what = Note::new("what-heading").with("name", &short);
            let Some(fields) = Fields::of(desk, what, value) else { continue };
            entries.push(Entry { group, id, name, fields });
        }
    }
    entries
}
