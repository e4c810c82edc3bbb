//! The condition language: small, three-valued, with spans.

/// A parsed condition.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition;
