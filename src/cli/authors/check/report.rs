//! What was found, for programs. Its shape is a promise: docs/check.md.

use serde::Serialize;

use super::{
    Findings,
    scores::{self, OfAFile},
    summary::Summary,
};
use crate::{cli::authors::json::Json, problem::Severity};

/// Changes when a program that reads reports could stumble.
const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
    schema: u32,
    problems: Vec<Json<'a>>,
    procedures: &'a [Summary],
    #[serde(skip_serializing_if = "Option::is_none")]
    scores: Option<Vec<OfAFile<'a>>>,
    errors: usize,
    warnings: usize,
}

/// Writes a report.
pub(super) fn told(findings: &Findings<'_>) -> String {
    let report = Report {
        schema: SCHEMA,
        problems: Json::of(findings.problems, findings.tongue),
        procedures: findings.summaries,
        scores: findings.scores.map(scores::for_programs),
        errors: findings.count(Severity::Error),
        warnings: findings.count(Severity::Warning),
    };
    // Nothing in it can fail to be written.
    serde_json::to_string_pretty(&report).map_or_else(|_| String::new(), |it| it + "\n")
}
