//! What stands in a file and cannot be read.

use std::collections::BTreeSet;

use fluent_syntax::ast;

use super::super::{
    TextName,
    scan::{begun_by, is_of_a_name},
};

/// Returns the names of the texts that the parser could not read.
pub(super) fn lost(resource: &ast::Resource<&str>) -> BTreeSet<TextName> {
    let mut lost = BTreeSet::new();
    let mut above = None;
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => above = Some(message.id.name),
            ast::Entry::Junk { content } => lost.extend(of_junk(content, above)),
            _ => above = None,
        }
    }
    lost
}

/// Returns the names of the texts that a passage would hold if the parser could read it: of those
/// that stand in the message `of`, or else in the one with which it begins.
fn of_junk(junk: &str, of: Option<&str>) -> Vec<TextName> {
    let id = begun_by(junk).filter(|it| !it.is_empty());
    let Some(of) = id.or(of) else { return vec![] };
    let part = |line: &str| {
        let name = line.trim_start_matches(' ').strip_prefix('.')?;
        let end = name.bytes().position(|it| !is_of_a_name(it)).unwrap_or(name.len());
        Some(TextName { id: of.to_owned(), part: Some(name[..end].to_owned()) })
    };
    let own = id.map(|id| TextName { id: id.to_owned(), part: None });
    own.into_iter().chain(junk.lines().filter_map(part)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_not_be_read_has_its_names() {
        let names = |junk, of| {
            let names = of_junk(junk, of).iter().map(ToString::to_string).collect::<Vec<_>>();
            names.join(" ")
        };
        assert_eq!(names("    .b = {\n    .c = x\n", Some("a")), "a.b a.c");
        assert_eq!(names("a = {\n    .c = x\n", Some("z")), "a a.c");
        assert_eq!(names("é = {\n", None), "");
    }
}
