//! The files of a pack as a format: every key, what it takes, and the order in which it is written.
//!
//! One closed table, from which come the canonical lay-out, the JSON schemas for editors and the
//! reference for authors. The parser of `procedure` decides what is right; tests keep both equal.
#![deny(clippy::disallowed_methods)]

mod begin;
mod dictionaries;
mod document;
mod pack;
mod procedure;
mod reference;
mod scenarios;
mod schema;
mod shape;
pub mod tidy;

pub use begin::{Beginning, FirstFile};
pub use document::{DOCUMENTS, Document};
pub use reference::reference;
pub use schema::schema;
pub use shape::{Key, Need, Shape, Takes};
