//! The TOML files of a pack.

use super::{
    Shape,
    dictionaries::{FACTS, PAPERS, VALUES},
    pack::PACK,
    procedure::PROCEDURE,
    scenarios::SCENARIOS,
};

/// A TOML file of a pack.
#[derive(Debug)]
pub struct Document {
    /// Its name in schemas: `procedure`.
    pub name: &'static str,
    /// Where such files stand.
    pub files: &'static str,
    /// What it holds.
    pub shape: &'static Shape,
}

/// Every TOML file of a pack.
pub const DOCUMENTS: &[Document] = &[
    Document { name: "procedure", files: "procedures/<id>.toml", shape: &PROCEDURE },
    Document { name: "scenarios", files: "procedures/<id>.scenarios.toml", shape: &SCENARIOS },
    Document { name: "pack", files: "pack.toml", shape: &PACK },
    Document { name: "values", files: "values.toml", shape: &VALUES },
    Document { name: "papers", files: "papers.toml", shape: &PAPERS },
    Document { name: "facts", files: "facts.toml", shape: &FACTS },
];

impl Document {
    /// Returns what a file of this path in a pack is.
    pub fn of(path: &str) -> Option<&'static Self> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let name = match name.strip_suffix(".toml")? {
            it @ ("pack" | "values" | "papers" | "facts") if !path.contains("procedures/") => it,
            it if it.ends_with(".scenarios") => "scenarios",
            _ => "procedure",
        };
        DOCUMENTS.iter().find(|document| document.name == name)
    }
}
