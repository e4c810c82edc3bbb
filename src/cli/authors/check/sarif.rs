//! What was found, as SARIF 2.1.0: the format of code hosts such as GitHub.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Findings;
use crate::problem::{Note, Problem, Tongue, rule};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Writes a report.
pub(super) fn told(findings: &Findings<'_>) -> String {
    let codes: BTreeSet<&'static str> =
        findings.problems.iter().filter_map(Problem::code).collect();
    let codes: Vec<&'static str> = codes.into_iter().collect();
    let rules: Vec<Value> = codes.iter().map(|code| described(code, findings.tongue)).collect();
    let result = |problem| result(problem, &codes, findings);
    let results: Vec<Value> = findings.problems.iter().map(result).collect();
    let report = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "guichet",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{report:#}\n")
}

fn described(code: &'static str, tongue: Tongue) -> Value {
    let (what, to_do) = rule(code, tongue);
    let depends = to_do.starts_with('{');
    let to_do = if depends { Note::new("check-depends").told(tongue) } else { to_do };
    json!({
        "id": code,
        "shortDescription": { "text": what },
        "help": { "text": to_do },
    })
}

fn result(problem: &Problem, codes: &[&'static str], findings: &Findings<'_>) -> Value {
    let code = problem.code().unwrap_or_default();
    let (message, help) = (problem.message(findings.tongue), problem.help(findings.tongue));
    json!({
        "ruleId": code,
        "ruleIndex": codes.binary_search(&code).ok(),
        "level": problem.severity.name(),
        "message": { "text": format!("{message}\n→ {help}") },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(findings.pack.inside(&problem.file)) },
            "region": {
                "startLine": problem.line,
                "startColumn": problem.column,
                "endColumn": problem.column + problem.length.max(1),
            },
        }}],
    })
}

/// Writes a path as a relative URI (RFC 3986): what is no plain letter is a percent sign and its
/// bytes.
fn uri(path: &str) -> String {
    let plain = |it: u8| it.is_ascii_alphanumeric() || b"-._~/".contains(&it);
    path.bytes()
        .map(|it| if plain(it) { char::from(it).to_string() } else { format!("%{it:02X}") })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_a_uri() {
        assert_eq!(uri("procedures/lost-licence.toml"), "procedures/lost-licence.toml");
        assert_eq!(uri("mon été/a%b:c.ftl"), "mon%20%C3%A9t%C3%A9/a%25b%3Ac.ftl");
    }
}
