//! The Fluent parser's complaints in plain words.

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::place::Place;
use crate::problem::{Note, Problem};

/// Describes a complaint of the parser about a source.
pub(super) fn problem(path: &str, source: &str, error: &ParserError) -> Problem {
    let span = match (&error.kind, &error.slice) {
        (
            ErrorKind::ExpectedMessageField { entry_id }
            | ErrorKind::ExpectedTermField { entry_id },
            Some(slice),
        ) => slice.start..slice.start + entry_id.len(),
        _ => error.pos.clone(),
    };
    Place { file: path, text: source, span }.error(note(&error.kind))
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
            ("a = é }\n", "a:1:7: a `}` closes nothing; delete it"),
            ("a = { $n\nb = x\n", "a:2:1: a `{` is not closed; add `}`"),
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
            let said = problem("a", source, &errors[0]).to_string();
            assert!(said.starts_with(wanted), "{source:?}\n  gave   {said}\n  wanted {wanted}");
        }
    }
}
