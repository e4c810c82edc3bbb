//! What a text is made of.

use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::super::inspect::offset;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words, or a literal between braces.
    Words {
        /// Where they stand in the source.
        at: Range<usize>,
        /// What they say.
        text: String,
    },
    /// A glossary word: `WORD("suspended", "Suspendu")`.
    Term {
        /// Where it stands in the source.
        at: Range<usize>,
        /// Its name in `glossary.ftl`.
        id: String,
        /// The words that are shown.
        surface: String,
        /// Where these begin in the source.
        shown: usize,
    },
    /// Another call: `VALUE("fee.x")`, `SITE("site.x")`, `PHONE("phone.x")`, `NUMBER($n)`.
    Call {
        /// Where it stands in the source.
        at: Range<usize>,
        /// The function.
        function: String,
        /// Its literal arguments.
        arguments: Vec<String>,
        /// The variables among its arguments.
        variables: Vec<String>,
    },
    /// A variable: `$missing`.
    Variable {
        /// Where it stands in the source.
        at: Range<usize>,
        /// Its name without `$`.
        name: String,
    },
    /// Another message, attribute or term.
    Reference {
        /// Where it stands in the source.
        at: Range<usize>,
        /// What is referred to, as it is written.
        to: String,
    },
    /// Cases of which one is said.
    Cases {
        /// Where they stand in the source.
        at: Range<usize>,
        /// What decides.
        selector: Box<Piece>,
        /// The cases, in order.
        cases: Vec<Case>,
    },
}

/// One of several cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its key, such as `one` or `0`.
    pub key: String,
    /// Whether the key is a number.
    pub is_number: bool,
    /// Whether it is said where no other is.
    pub is_default: bool,
    /// What it is made of.
    pub pieces: Vec<Piece>,
}

impl Piece {
    /// Returns where it stands in the source.
    pub fn at(&self) -> Range<usize> {
        match self {
            Self::Words { at, .. }
            | Self::Term { at, .. }
            | Self::Call { at, .. }
            | Self::Variable { at, .. }
            | Self::Reference { at, .. }
            | Self::Cases { at, .. } => at.clone(),
        }
    }

    /// Returns it and the pieces inside it.
    pub fn with_inner(&self) -> Vec<&Self> {
        let mut all = vec![self];
        if let Self::Cases { selector, cases, .. } = self {
            all.extend(selector.with_inner());
            all.extend(cases.iter().flat_map(|it| &it.pieces).flat_map(Self::with_inner));
        }
        all
    }
}

/// Returns the pieces of a pattern.
pub(super) fn pieces<'a>(source: &'a str, pattern: &Pattern<&'a str>) -> Vec<Piece> {
    // A placeable has no place of its own: it stands between its neighbours.
    let mut end = None;
    let mut pieces = Vec::new();
    for element in &pattern.elements {
        let piece = match element {
            PatternElement::TextElement { value } => words(source, value),
            PatternElement::Placeable { expression } => {
                of_expression(source, expression, end.unwrap_or(0))
            }
        };
        end = Some(piece.at().end);
        pieces.push(piece);
    }
    pieces
}

fn words(source: &str, value: &str) -> Piece {
    let start = offset(source, value).unwrap_or_default();
    Piece::Words { at: start..start + value.len(), text: value.to_owned() }
}

fn of_expression<'a>(source: &'a str, expression: &Expression<&'a str>, after: usize) -> Piece {
    match expression {
        Expression::Inline(inline) => of_inline(source, inline, after),
        Expression::Select { selector, variants } => {
            let selector = of_inline(source, selector, after);
            let cases: Vec<Case> = variants
                .iter()
                .map(|variant| {
                    let (key, is_number) = match &variant.key {
                        VariantKey::Identifier { name } => (*name, false),
                        VariantKey::NumberLiteral { value } => (*value, true),
                    };
                    Case {
                        key: key.to_owned(),
                        is_number,
                        is_default: variant.default,
                        pieces: pieces(source, &variant.value),
                    }
                })
                .collect();
            let last = cases.iter().flat_map(|it| &it.pieces).map(|it| it.at().end).max();
            let last = last.unwrap_or(selector.at().end);
            let at = selector.at().start..closed(source, last);
            Piece::Cases { at, selector: Box::new(selector), cases }
        }
    }
}

fn of_inline<'a>(source: &'a str, inline: &InlineExpression<&'a str>, after: usize) -> Piece {
    // The place of what is written, its braces included where they can be found.
    let braced = |inside: &str| {
        let start = offset(source, inside).unwrap_or(after);
        let before = source[..start].trim_end();
        let open = before
            .strip_suffix(['{', '"', '$', '-'])
            .map_or(start, |it| it.trim_end().strip_suffix('{').map_or(it.len(), str::len));
        let end = start + inside.len();
        // Of a literal the closing quote stands outside: it opens nothing.
        let quote = usize::from(source[end..].starts_with('"'));
        open..closed(source, end + quote)
    };
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            Piece::Words { at: braced(value), text: (*value).to_owned() }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            let at = braced(id.name);
            let literal = |it: &InlineExpression<&'a str>| match it {
                InlineExpression::StringLiteral { value }
                | InlineExpression::NumberLiteral { value } => Some(*value),
                _ => None,
            };
            let variable = |it: &InlineExpression<&str>| match it {
                InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
                _ => None,
            };
            let literals: Vec<_> = arguments.positional.iter().filter_map(literal).collect();
            match (id.name, literals.as_slice()) {
                ("WORD", [id, surface]) => Piece::Term {
                    shown: offset(source, surface).unwrap_or(at.start),
                    at,
                    id: (*id).to_owned(),
                    surface: (*surface).to_owned(),
                },
                _ => Piece::Call {
                    at,
                    function: id.name.to_owned(),
                    arguments: literals.into_iter().map(str::to_owned).collect(),
                    variables: arguments.positional.iter().filter_map(variable).collect(),
                },
            }
        }
        InlineExpression::VariableReference { id } => {
            Piece::Variable { at: braced(id.name), name: id.name.to_owned() }
        }
        InlineExpression::MessageReference { id, attribute } => {
            let part = attribute.as_ref().map_or(String::new(), |it| format!(".{}", it.name));
            Piece::Reference { at: braced(id.name), to: format!("{}{part}", id.name) }
        }
        InlineExpression::TermReference { id, .. } => {
            Piece::Reference { at: braced(id.name), to: format!("-{}", id.name) }
        }
        InlineExpression::Placeable { expression } => of_expression(source, expression, after),
    }
}

/// Returns the end of the braces that close after a place, on its line or, of cases, below. A brace
/// inside quotes closes nothing.
fn closed(source: &str, from: usize) -> usize {
    let rest = source.get(from..).unwrap_or_default();
    let (mut quoted, mut escaped) = (false, false);
    for (at, letter) in rest.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '}' if !quoted => return from + at + 1,
            _ => {}
        }
    }
    from
}
