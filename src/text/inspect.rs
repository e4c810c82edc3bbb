//! Looks through a parsed source for what the Fluent parser lets pass.

use std::collections::HashSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::{functions, place::Place};
use crate::problem::{Note, Problem};

/// More problems than these in one file are shadows of the first ones.
const MOST: usize = 100;

/// Returns what an author should mend although it parses.
pub(super) fn inspect<'s>(
    path: &str,
    source: &'s str,
    entries: impl Iterator<Item = &'s Entry<&'s str>>,
) -> Vec<Problem> {
    let mut inspection = Inspection { path, source, problems: vec![] };
    let mut seen = HashSet::new();
    for entry in entries {
        let (kind, id, value, attributes) = match entry {
            Entry::Message(it) => ("", it.id.name, it.value.as_ref(), &it.attributes),
            Entry::Term(it) => ("-", it.id.name, Some(&it.value), &it.attributes),
            _ => continue,
        };
        inspection.once(&mut seen, (kind, id), id);
        let mut parts = HashSet::new();
        if let Some(value) = value {
            inspection.pattern(value);
        }
        for attribute in attributes {
            inspection.once(&mut parts, attribute.id.name, attribute.id.name);
            inspection.pattern(&attribute.value);
        }
    }
    inspection.problems
}

/// Returns where a slice of a text stands in it, if it does.
pub(crate) fn offset(text: &str, slice: &str) -> Option<usize> {
    let offset = (slice.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    (offset <= text.len()).then_some(offset)
}

struct Inspection<'s> {
    path: &'s str,
    source: &'s str,
    problems: Vec<Problem>,
}

impl<'s> Inspection<'s> {
    fn report(&mut self, slice: &str, note: Note) {
        if self.problems.len() >= MOST {
            return;
        }
        let at = offset(self.source, slice).unwrap_or_default();
        let span = at..at + slice.len();
        self.problems.push(Place { file: self.path, text: self.source, span }.error(note));
    }

    fn once<K: std::hash::Hash + Eq>(&mut self, seen: &mut HashSet<K>, key: K, name: &'s str) {
        if !seen.insert(key) {
            self.report(name, Note::new("text-twice").with("name", name));
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&'s str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    /// A `#` at the start of an indented line is text, though its author meant a comment.
    fn text(&mut self, value: &str) {
        let start = offset(self.source, value).unwrap_or_default();
        let line = self.source[..start].rsplit('\n').next().unwrap_or_default();
        let text = value.trim_start_matches(' ');
        if text.starts_with('#') && line.trim().is_empty() {
            self.report(text, Note::new("text-comment-indented"));
        }
    }

    fn expression(&mut self, expression: &Expression<&'s str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'s str>) {
        match inline {
            InlineExpression::FunctionReference { id, arguments } => {
                if !functions::NAMES.contains(&id.name) {
                    let note = Note::new("text-function-unknown").with("name", id.name);
                    self.report(id.name, note.with("known", &functions::NAMES.join(", ")));
                }
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::parser::parse_runtime;

    use super::*;

    fn inspected(source: &str) -> Vec<String> {
        let parsed = parse_runtime(source).unwrap();
        inspect("a", source, parsed.body.iter()).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_good_source_has_no_problem() {
        let source = "# note\n-t = x\nt = {-t} n° #1\n    .a = { VALUE(\"delay.x\") ->\n        \
            [one] { NUMBER($n) } #\n       *[other] y\n    }\n    .b = y\n";
        assert_eq!(inspected(source), Vec::<String>::new());
    }

    #[test]
    fn what_stands_twice_is_reported_where_it_stands() {
        assert_eq!(
            inspected("a = x\nb = y\n    .c = z\n    .c = é\na = z\n"),
            [
                "a:4:6: `c` stands here a second time; keep one of them",
                "a:5:1: `a` stands here a second time; keep one of them",
            ]
        );
    }

    #[test]
    fn an_indented_comment_is_reported() {
        assert_eq!(
            inspected("a = x\n    # old\n    .b = y\nc =\n  y\n    # first\n    z\n"),
            [
                "a:2:5: this comment is indented, so that visitors would read it; move `#` to the \
                 start of the line, before the message",
                "a:6:5: this comment is indented, so that visitors would read it; move `#` to the \
                 start of the line, before the message",
            ]
        );
    }

    #[test]
    fn an_unknown_function_is_reported_wherever_it_hides() {
        let remedy = "use one of NUMBER, PHONE, SITE, VALUE, WORD";
        for source in [
            "a = { DATE() }\n",
            "a = {  DATE() ->\n *[b] x\n }\n",
            "a = { VALUE(DATE()) }\n",
            "a = { { DATE() } }\n",
        ] {
            let column = source.find("DATE").unwrap() + 1;
            let wanted = format!("a:1:{column}: there is no function `DATE`; {remedy}");
            assert_eq!(inspected(source), [wanted]);
        }
    }
}
