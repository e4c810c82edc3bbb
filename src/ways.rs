//! Every way through a procedure: what its conditions can come to, decided and not guessed.
//!
//! Knows structure only, as `procedure` does: no text, no screen, no file.
#![deny(clippy::disallowed_methods)]
