//! A problem, for programs. Its shape is a promise: docs/check.md, docs/scenarios.md.

use serde::Serialize;

use crate::problem::{Problem, Tongue};

#[derive(Serialize)]
pub(super) struct Json<'a> {
    code: Option<&'static str>,
    severity: &'static str,
    file: &'a str,
    line: usize,
    column: usize,
    length: usize,
    message: String,
    help: String,
}

impl<'a> Json<'a> {
    /// Describes problems in the words of a language.
    pub(super) fn of(problems: impl IntoIterator<Item = &'a Problem>, tongue: Tongue) -> Vec<Self> {
        let one = |problem: &'a Problem| Self {
            code: problem.code(),
            severity: problem.severity.name(),
            file: &problem.file,
            line: problem.line,
            column: problem.column,
            length: problem.length,
            message: problem.message(tongue),
            help: problem.help(tongue),
        };
        problems.into_iter().map(one).collect()
    }
}
