//! The Fluent parser's complaints in plain words.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError, parse_runtime};

use super::place::Place;
use crate::problem::{Note, Problem};

/// Describes a complaint of the parser about a source: one problem for each text that it could not
/// read.
pub(super) fn problems(path: &str, source: &str, error: &ParserError) -> Vec<Problem> {
    let junk = error.slice.clone().unwrap_or(error.pos.start..source.len());
    let inner = parts(source, &junk).flat_map(|part| of_part(path, source, part));
    let inner: Vec<_> = inner.collect();
    if inner.is_empty() { vec![told(path, source, error, junk)] } else { inner }
}

/// Describes what is wrong in a part, such as `.why = …`: the parser itself says no more than that
/// no message begins there.
fn of_part(path: &str, source: &str, part: Range<usize>) -> Vec<Problem> {
    let Err((_, errors)) = parse_runtime(&source[part.clone()]) else { return vec![] };
    let moved = |span: Range<usize>| part.start + span.start..part.start + span.end;
    let told = |error: ParserError| {
        let slice = error.slice.map(moved);
        let error = ParserError { pos: moved(error.pos), slice, ..error };
        told(path, source, &error, part.clone())
    };
    errors.into_iter().map(told).collect()
}

/// Returns the parts with which a passage begins that the parser could not read, each from its name
/// to the next one; none where it begins with something else.
fn parts<'s>(source: &'s str, junk: &Range<usize>) -> impl Iterator<Item = Range<usize>> + 's {
    let starts = starts_of_parts(source, junk);
    let ends = starts.clone().into_iter().skip(1).map(|next| line_before(source, next));
    starts.clone().into_iter().zip(ends.chain([junk.end])).map(|(start, end)| start..end)
}

fn starts_of_parts(source: &str, junk: &Range<usize>) -> Vec<usize> {
    let Some(text) = source.get(junk.clone()) else { return vec![] };
    let lines = text.split_inclusive('\n').scan(junk.start, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    });
    let begins = |(start, line): (usize, &str)| {
        let indented = line.trim_start_matches(' ');
        let name = indented.strip_prefix('.')?;
        let is_named = name.starts_with(|it: char| it.is_ascii_alphabetic());
        is_named.then_some(start + line.len() - name.len())
    };
    let is_part = lines.clone().next().and_then(begins).is_some();
    if is_part { lines.filter_map(begins).collect() } else { vec![] }
}

/// Returns where the line begins on which a place is.
fn line_before(source: &str, at: usize) -> usize {
    source[..at].rfind('\n').map_or(0, |it| it + 1)
}

fn told(path: &str, source: &str, error: &ParserError, text: Range<usize>) -> Problem {
    let place = |span| Place { file: path, text: source, span };
    if is_about_braces(&error.kind)
        && let Some(problem) = of_braces(source, error.pos.start, &text)
    {
        let (span, note) = problem;
        return place(span).error(note);
    }
    let span = match (&error.kind, &error.slice) {
        (
            ErrorKind::ExpectedMessageField { entry_id }
            | ErrorKind::ExpectedTermField { entry_id },
            Some(slice),
        ) => slice.start..slice.start + entry_id.len(),
        _ => error.pos.clone(),
    };
    place(span).error(note(&error.kind))
}

fn is_about_braces(kind: &ErrorKind) -> bool {
    use ErrorKind as E;
    matches!(kind, E::ExpectedToken('}' | ')' | ',') | E::ExpectedInlineExpression)
}

/// Tells of the braces around the place where the parser gave up: that they are not closed, or hold
/// something else than what may stand there.
fn of_braces(source: &str, at: usize, text: &Range<usize>) -> Option<(Range<usize>, Note)> {
    let open = innermost_open(source.get(text.start..at)?)?;
    let rest = source.get(at..text.end.max(at))?;
    let rest = rest.lines().next().unwrap_or_default();
    let brace = text.start + open;
    if !closes(rest) {
        return Some((brace..brace + 1, Note::new("text-brace-not-closed")));
    }
    let inside = source[brace + 1..at].trim();
    if inside.matches('(').count() > inside.matches(')').count() {
        return Some((at..at, Note::new("text-sign-missing").with("sign", &')')));
    }
    let is_empty = inside.is_empty() && rest.starts_with('}');
    if is_empty {
        return Some((at..at, Note::new("text-braces-empty")));
    }
    Some((brace..brace + 1, Note::new("text-braces-words")))
}

/// Returns where the innermost brace stands that is still open at the end of a passage. Between
/// quotes none opens or closes; beside the cases of a choice, quotes are words.
fn innermost_open(text: &str) -> Option<usize> {
    let mut open: Vec<(usize, bool)> = vec![];
    let (mut quoted, mut before) = (false, ' ');
    for (at, letter) in text.char_indices() {
        match letter {
            '\n' => quoted = false,
            '"' if before != '\\' && open.last().is_some_and(|(_, in_cases)| !in_cases) => {
                quoted = !quoted;
            }
            _ if quoted => {}
            '{' => open.push((at, false)),
            '}' => drop(open.pop()),
            '>' if before == '-' => open.iter_mut().last().into_iter().for_each(|it| it.1 = true),
            _ => {}
        }
        before = letter;
    }
    open.last().map(|(at, _)| *at)
}

/// Tells whether the rest of a line closes one more brace than it opens.
fn closes(rest: &str) -> bool {
    let mut depth = 0_usize;
    rest.bytes().any(|byte| match byte {
        b'{' => {
            depth += 1;
            false
        }
        b'}' if depth == 0 => true,
        b'}' => {
            depth -= 1;
            false
        }
        _ => false,
    })
}

fn note(kind: &ErrorKind) -> Note {
    use ErrorKind as E;
    match kind {
        E::ExpectedToken('}') => Note::new("text-brace-not-closed"),
        E::ExpectedToken(token) => Note::new("text-sign-missing").with("sign", token),
        E::ExpectedCharRange { .. } => Note::new("text-name-missing"),
        E::ExpectedMessageField { entry_id } | E::ExpectedTermField { entry_id } => {
            Note::new("text-empty").with("name", entry_id)
        }
        E::MissingValue => Note::new("text-value-missing"),
        E::MissingDefaultVariant => Note::new("text-default-missing"),
        E::MultipleDefaultVariants => Note::new("text-default-twice"),
        E::UnbalancedClosingBrace => Note::new("text-brace-not-opened"),
        E::UnterminatedStringLiteral => Note::new("text-quote-not-closed"),
        E::UnknownEscapeSequence(_) | E::InvalidUnicodeEscapeSequence(_) => {
            Note::new("text-escape-unknown")
        }
        E::ForbiddenCallee => Note::new("text-function-in-small-letters"),
        E::PositionalArgumentFollowsNamed | E::DuplicatedNamedArgument(_) => {
            Note::new("text-arguments-out-of-order")
        }
        E::MessageReferenceAsSelector
        | E::TermReferenceAsSelector
        | E::MessageAttributeAsSelector
        | E::ExpectedSimpleExpressionAsSelector => Note::new("text-no-selector"),
        E::TermAttributeAsPlaceable => Note::new("text-term-attribute"),
        E::ExpectedInlineExpression => Note::new("text-braces-empty"),
        E::ExpectedLiteral => Note::new("text-literal-wanted"),
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::parser::parse_runtime;

    use super::*;

    #[test]
    fn every_complaint_has_a_place_and_a_remedy() {
        for (source, wanted) in [
            ("é = x\n", "a:1:1: no message begins here; begin it"),
            ("a = x\nb\n", "a:2:2: `=` is missing; add it"),
            ("a = x\nbb =\n", "a:2:1: `bb` is empty; write its text after `=`, or delete it"),
            ("a = é }\n", "a:1:7: this closing brace has no opening one; delete it"),
            ("a = { $n\nb = x\n", "a:1:5: this brace is not closed; close it with }"),
            ("a = { un parent\nb = { $n }\n", "a:1:5: this brace is not closed; close it with }"),
            ("a = { un { $n } x\n", "a:1:5: this brace is not closed; close it with }"),
            ("a = { un parent }\n", "a:1:5: these braces hold words; write them without braces"),
            ("a = { Éa }\n", "a:1:5: these braces hold words; write them without braces"),
            ("a = é { V(\nb = x\n", "a:1:7: this brace is not closed; close it with }"),
            ("a = { V(\"x\") y }\n", "a:1:5: these braces hold words; write them without braces"),
            ("a = { V( }\n", "a:1:10: `)` is missing; add it"),
            (
                "a = { $n ->\n *[x] d\"it { W(\"x\", \"{\") y\n }\n",
                "a:2:12: this brace is not closed; close it with }",
            ),
            ("a = { $n ->\n *[x] y\n    .b = z\n", "a:1:5: this brace is not closed; close"),
            ("a = x\n    .b = { y z\n", "a:2:10: this brace is not closed; close it with }"),
            ("a = x\n    .b = y }\n", "a:2:12: this closing brace has no opening one; delete"),
            ("a = x\n    .b =\n    .c = y\n", "a:2:6: `b` is empty; write its text after `=`"),
            ("a = x\n    .b y\n", "a:2:8: `=` is missing; add it"),
            ("a = { }\n", "a:1:7: nothing to show stands between the braces; write"),
            ("a = { \"x }\n", "a:1:11: a `\"` is not closed; add `\"`"),
            ("a = { $n ->\n [one] x\n }\n", "a:3:2: no case is the default; put `*`"),
            ("a = { $n ->\n *[one] x\n *[b] y\n }\n", "a:3:3: two cases are the default"),
            ("a = { value(\"x\") }\n", "a:1:17: a function is written in small letters"),
            ("a = { V(n: 1, \"x\") }\n", "a:1:18: the arguments are out of order"),
            ("a = { -t ->\n *[b] y\n }\n", "a:1:10: this cannot choose between cases"),
            ("a = { \"\\x\" }\n", "a:1:8: this `\\` means nothing; write \\\\ to show one"),
            ("a = { V(n: $m) }\n", "a:1:12: a plain text or number is wanted here"),
            ("-t = x\na = { -t.b }\n", "a:2:12: an attribute of a term cannot be shown"),
        ] {
            let (_, errors) = parse_runtime(source).unwrap_err();
            let said = problems("a", source, &errors[0])[0].to_string();
            assert!(said.starts_with(wanted), "{source:?}\n  gave   {said}\n  wanted {wanted}");
        }
    }

    #[test]
    fn every_broken_part_of_a_message_is_told_at_once() {
        let source = "a = x\n    .b = { y\n    .c = fine\n    .d = z }\n";
        let (_, errors) = parse_runtime(source).unwrap_err();
        let told: Vec<_> = problems("a", source, &errors[0]).iter().map(|it| it.line).collect();
        assert_eq!((errors.len(), told), (1, vec![2, 4]));
    }
}
