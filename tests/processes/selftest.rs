//! The proof that nothing of a visit stays, and that it is one: it finds what does stay.

use std::{
    path::Path,
    process::{Command, Output},
};

use guichet::proof::Ending;
use serde_json::Value;

use crate::terminal::example;

fn selftest(program: &Path, endings: &[Ending]) -> (Output, Value) {
    let mut command = Command::new(program);
    command.args(["selftest", "--json"]);
    for ending in endings {
        command.args(["--ending", ending.name()]);
    }
    let output = command.output().unwrap();
    let report = serde_json::from_slice(&output.stdout);
    let report = report.unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));
    (output, report)
}

/// What was found at a place after the only ending.
fn found<'a>(report: &'a Value, place: &str) -> &'a str {
    let findings = report["findings"].as_array().unwrap();
    let finding = findings.iter().find(|it| it["place"] == place);
    finding.unwrap_or_else(|| panic!("no {place} in {report:#}"))["verdict"].as_str().unwrap()
}

/// Whoever goes away is waited for long, so this ending is left to `.ci/run`.
#[test]
fn nothing_of_a_visit_stays_whatever_ends_it() {
    let mut endings = Ending::ALL.to_vec();
    endings.retain(|it| *it != Ending::Idle);
    let (output, report) = selftest(Path::new(env!("CARGO_BIN_EXE_guichet")), &endings);
    assert!(output.status.success(), "{report:#}");
    assert_eq!(report["proof"], true);
    for ending in endings {
        let findings = report["findings"].as_array().unwrap();
        let count = findings.iter().filter(|it| it["ending"] == ending.name()).count();
        assert!(count >= 5, "{ending:?}: {report:#}");
    }
    if findings_of(&report, "could-not-look") > 0 {
        eprintln!("skipped: the memory of some processes cannot be read by this account");
    }
}

fn findings_of(report: &Value, verdict: &str) -> usize {
    let findings = report["findings"].as_array().unwrap();
    findings.iter().filter(|it| it["verdict"] == verdict).count()
}

#[test]
fn what_stays_is_found() {
    let (output, report) = selftest(&example("leaky"), &[Ending::Stopped]);
    assert_eq!(output.status.code(), Some(1), "{report:#}");
    assert_eq!(report["proof"], false);
    for place in ["screen", "scrollback", "other-files", "processes"] {
        assert_eq!(found(&report, place), "found", "{place}: {report:#}");
    }
    for place in ["clipboard", "runtime-folder"] {
        assert_eq!(found(&report, place), "clean", "{place}: {report:#}");
    }
}

#[test]
fn a_program_that_cannot_be_led_through_a_visit_is_no_proof() {
    let (output, report) = selftest(&example("stand_in"), &[Ending::Terminate]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(report["unplayed"][0]["ending"], "sigterm");
    assert!(report["unplayed"][0]["why"].as_str().unwrap().contains("attract-heading"));
}
