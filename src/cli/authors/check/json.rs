//! What was found, for programs. Its shape is a promise: docs/check.md.

use serde::Serialize;

use super::{
    Findings,
    scores::{self, OfAFile},
    summary::Summary,
};
use crate::problem::{Problem, Severity, Tongue};

/// Changes when a program that reads reports could stumble.
const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
    schema: u32,
    problems: Vec<One<'a>>,
    procedures: &'a [Summary],
    #[serde(skip_serializing_if = "Option::is_none")]
    scores: Option<Vec<OfAFile<'a>>>,
    errors: usize,
    warnings: usize,
}

#[derive(Serialize)]
struct One<'a> {
    code: Option<&'static str>,
    severity: &'static str,
    file: &'a str,
    line: usize,
    column: usize,
    length: usize,
    message: String,
    help: String,
}

/// Writes a report.
pub(super) fn told(findings: &Findings<'_>) -> String {
    let report = Report {
        schema: SCHEMA,
        problems: findings.problems.iter().map(|it| one(it, findings.tongue)).collect(),
        procedures: findings.summaries,
        scores: findings.scores.map(scores::for_programs),
        errors: findings.count(Severity::Error),
        warnings: findings.count(Severity::Warning),
    };
    // Nothing in it can fail to be written.
    serde_json::to_string_pretty(&report).map_or_else(|_| String::new(), |it| it + "\n")
}

fn one(problem: &Problem, tongue: Tongue) -> One<'_> {
    One {
        code: problem.code(),
        severity: match problem.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        file: &problem.file,
        line: problem.line,
        column: problem.column,
        length: problem.length,
        message: problem.message(tongue),
        help: problem.help(tongue),
    }
}
