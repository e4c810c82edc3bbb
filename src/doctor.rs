//! What is right and wrong with a computer that serves visitors: facts in, findings out.
//!
//! Looks at nothing itself: facts come from `survey`. Says nothing itself: what a finding means
//! and how to mend it stand in `doctor.ftl`, under the finding's code.
#![deny(clippy::disallowed_methods)]

pub mod facts;
mod finding;
mod json;
mod judge;
mod report;

pub use facts::Facts;
pub use finding::{Detail, Finding, Level};
pub use judge::judge;
pub use report::{Report, Told};
