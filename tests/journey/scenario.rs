//! Scenarios: what a procedure must say to real people.

use std::collections::BTreeMap;

use guichet::procedure::Id;
use serde::Deserialize;

use crate::shipped;

/// The procedures and lessons of the shipped pack.
pub(crate) const SHIPPED: [&str; 4] =
    ["lost-licence", "postal-address", "create-email", "false-message"];

/// One person's answers, and where they must lead.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")] // what else a file may say is tested by `guichet test`
pub(crate) struct Scenario {
    pub(crate) name: String,
    pub(crate) answers: BTreeMap<String, Given>,
    pub(crate) end: String,
    pub(crate) path: Option<Vec<String>>,
    pub(crate) papers_missing: Option<Vec<String>>,
    #[serde(default)]
    pub(crate) then: BTreeMap<String, Given>,
    pub(crate) end_then: Option<String>,
}

/// One answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Given {
    Number(i64),
    Text(String),
    Several(Vec<String>),
}

#[derive(Deserialize)]
struct File {
    scenario: Vec<Scenario>,
}

/// Returns the scenarios of a shipped procedure.
pub(crate) fn scenarios(procedure: &str) -> Vec<Scenario> {
    let text = shipped(&format!("procedures/{procedure}.scenarios.toml"));
    toml::from_str::<File>(&text).unwrap_or_else(|error| panic!("{procedure}: {error}")).scenario
}

pub(crate) fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}
