//! The site's configuration: raw text -> checked values, with every problem at once.
//!
//! Knows no file: the caller reads it. Knows no session.
#![deny(clippy::disallowed_methods)]
