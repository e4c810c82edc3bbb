//! The canonical lay-out of an author's files: same content, same comments, one way to write it.
//!
//! What was tidied is read again: if anything differs but order and lay-out, the file stays as it
//! is.

mod fluent;
mod order;
mod toml;

pub use fluent::fluent;
pub use order::TextOrder;
pub use toml::toml;

/// Why a file is left as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Untidy {
    /// It cannot be read.
    #[error("it cannot be read")]
    Broken,
    /// Tidying would lose something.
    #[error("it is written in a way that cannot be tidied")]
    Unusual,
}
