//! The Fluent parser's complaints in plain words.

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::place::Place;
use crate::problem::Problem;

/// Describes a complaint of the parser about a source.
pub(super) fn problem(path: &str, source: &str, error: &ParserError) -> Problem {
    let (message, help) = words(&error.kind);
    let at = match error.kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            error.slice.as_ref().map_or(error.pos.start, |slice| slice.start)
        }
        _ => error.pos.start,
    };
    Place { file: path, text: source, at }.error(message, help)
}

fn words(kind: &ErrorKind) -> (String, &'static str) {
    use ErrorKind as E;
    let said = |what: &str| what.to_owned();
    match kind {
        E::ExpectedToken('}') => (said("a `{` is not closed"), "add `}`"),
        E::ExpectedToken(token) => (format!("`{token}` is missing"), "add it"),
        E::ExpectedCharRange { .. } => (
            said("no message begins here"),
            "begin it with `name =` at the start of the line, or indent the line if it belongs to \
             the message above",
        ),
        E::ExpectedMessageField { entry_id } | E::ExpectedTermField { entry_id } => {
            (format!("`{entry_id}` is empty"), "write its text after `=`, or delete it")
        }
        E::MissingValue => (said("a text is missing"), "write it after `=` or `]`"),
        E::MissingDefaultVariant => {
            (said("no case is the default"), "put `*` before one, as in `*[other]`")
        }
        E::MultipleDefaultVariants => {
            (said("two cases are the default"), "leave `*` before one of them")
        }
        E::UnbalancedClosingBrace => {
            (said("a `}` closes nothing"), "delete it, or write {\"}\"} to show one")
        }
        E::UnterminatedStringLiteral => (said("a `\"` is not closed"), "add `\"`"),
        E::UnknownEscapeSequence(_) | E::InvalidUnicodeEscapeSequence(_) => {
            (said("this `\\` means nothing"), "write \\\\ to show one")
        }
        E::ForbiddenCallee => {
            (said("a function is written in small letters"), "write it as in VALUE(\"…\")")
        }
        E::PositionalArgumentFollowsNamed | E::DuplicatedNamedArgument(_) => {
            (said("the arguments are out of order"), "write each once, named ones last")
        }
        E::MessageReferenceAsSelector
        | E::TermReferenceAsSelector
        | E::MessageAttributeAsSelector
        | E::ExpectedSimpleExpressionAsSelector => (
            said("this cannot choose between cases"),
            "choose by a variable or a function, as in `{ $n ->`",
        ),
        E::TermAttributeAsPlaceable => {
            (said("an attribute of a term cannot be shown"), "show the term itself")
        }
        E::ExpectedInlineExpression => {
            (said("nothing to show stands between the braces"), "write a variable, as in { $n }")
        }
        E::ExpectedLiteral => (said("a plain text or number is wanted here"), "write \"…\""),
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
