//! What is translated, what is stale, and how translators get and give their work.
//!
//! Texts and tables come in and go out as values: it reads no file.
#![deny(clippy::disallowed_methods)]
