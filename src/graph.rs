//! A procedure as a drawing: its steps, and where each leads, in the words of a language.
//!
//! Draws nothing itself: it writes what Mermaid or Graphviz draws. Knows no screen and no file.
#![deny(clippy::disallowed_methods)]

mod dot;
mod drawing;
mod edges;
mod mermaid;
mod words;

pub use drawing::{Drawing, Edge, Line, Node, Shape};
pub use words::Words;
