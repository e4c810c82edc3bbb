//! Scenarios: the tests of a procedure, as a mediator writes them.
//!
//! Knows the engine and no screen; reads no file.
#![deny(clippy::disallowed_methods)]
